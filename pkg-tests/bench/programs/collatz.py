"""A while loop with a branch: the longest Collatz sequence."""


def main():
    best = 0
    longest = 0
    for start in range(1, 20000):
        length = 1
        n = start
        while n != 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            length += 1
        if length > longest:
            longest = length
            best = start
    return best * 1000 + longest


main()
