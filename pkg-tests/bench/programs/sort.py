"""sorted and list.sort, with and without a key, on numbers and tuples."""


def main():
    seed = 42
    numbers = []
    for _ in range(60000):
        seed = (seed * 1103515245 + 12345) % 2147483648
        numbers.append(seed)
    ascending = sorted(numbers)
    by_digit = sorted(numbers, key=lambda number: (number % 10, number))
    pairs = [(number % 100, number) for number in numbers]
    pairs.sort()
    return (ascending[1000] + by_digit[2000] + pairs[3000][1]) % 1000003


main()
