"""Generators that feed each other, yield from, and generator expressions."""


def count(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def evens(numbers):
    for number in numbers:
        if number % 2 == 0:
            yield number


def chain(*parts):
    for part in parts:
        yield from part


def main():
    total = 0
    for number in chain(evens(count(350000)), evens(count(350000))):
        total += number
    return total + sum(number & 3 for number in count(350000))


main()
