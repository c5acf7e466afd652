"""The sieve of Eratosthenes on a list of flags."""


def main():
    limit = 1900000
    prime = [True] * (limit + 1)
    prime[0] = prime[1] = False
    n = 2
    while n * n <= limit:
        if prime[n]:
            for multiple in range(n * n, limit + 1, n):
                prime[multiple] = False
        n += 1
    return sum(prime)


main()
