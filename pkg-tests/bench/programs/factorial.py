"""Big integers: a factorial, its digits, and remainders of it."""


def main():
    product = 1
    for n in range(2, 14000):
        product *= n
    digits = 0
    rest = product
    while rest:
        rest //= 10**200
        digits += 200
    return digits + product % 1000003 + (product >> 37) % 10007


main()
