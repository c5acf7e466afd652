def primes(limit):
    """The sieve of Eratosthenes."""
    is_prime = [False, False] + [True] * (limit - 1)
    for number in range(2, int(limit ** 0.5) + 1):
        if is_prime[number]:
            for multiple in range(number * number, limit + 1, number):
                is_prime[multiple] = False
    return [number for number in range(limit + 1) if is_prime[number]]


found = primes(100_000)
print('The first ten:', *found[:10])
print('The last one: ', found[-1])
len(found)
