"""Multiplying matrices, lists of lists."""


def multiply(a, b):
    columns = list(zip(*b))
    return [[sum([x * y for x, y in zip(row, column)]) for column in columns] for row in a]


def main():
    size = 130
    a = [[(i * j) % 7 for j in range(size)] for i in range(size)]
    b = [[(i + j) % 5 for j in range(size)] for i in range(size)]
    product = multiply(a, b)
    return sum(product[i][i] for i in range(size))


main()
