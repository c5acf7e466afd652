"""Nested loops over ranges, integer arithmetic on local variables."""


def main():
    total = 0
    for i in range(1000):
        for j in range(2000):
            total += (i ^ j) & 7
    return total


main()
