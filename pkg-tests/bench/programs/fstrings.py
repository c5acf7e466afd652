"""Formatting numbers and texts with f-strings."""


def main():
    total = 0
    for i in range(100000):
        price = i / 7
        text = f"{i:>6} | {price:8.2f} | {'item ' + str(i % 10):<10} | {i:x}"
        total += len(text) + ord(text[-1])
    return total


main()
