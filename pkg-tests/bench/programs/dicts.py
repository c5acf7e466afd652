"""Dictionaries: building, looking up, updating, deleting and walking."""


def main():
    squares = {}
    for i in range(400000):
        squares[i * 7 % 150001] = i
    total = 0
    for i in range(400000):
        total += squares.get(i, 1)
    for i in range(0, 150001, 3):
        if i in squares:
            del squares[i]
    for key, value in squares.items():
        total += key ^ value
    return total % 1000003


main()
