"""List, set and dict comprehensions, nested and with conditions."""


def main():
    total = 0
    for k in range(1, 97):
        squares = [i * i for i in range(20000) if i % k == 0]
        rests = {i % 1009 for i in squares}
        names = {i: i + k for i in rests}
        table = [[i * j for j in range(12)] for i in range(60)]
        total += len(squares) + len(rests) + sum(names.values()) + table[k % 60][k % 12]
    return total


main()
