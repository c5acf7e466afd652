#: title: the library module fractions

#: arithmetic of fractions
#: value: null
#: output: "13/12 -5/12 1/4 4/9 Fraction(1, 3) -1/3 3/4\n1/9 3 2/3 4/3 2 1/12 0.8333333333333333\n-3/4 1/8 1/3 1/2 2\n1 3 True True 3 0.75\n4 157/50 363/140\nFraction(1, 0)\n"
from fractions import Fraction

a, b = Fraction(1, 3), Fraction(3, 4)
print(a + b, a - b, a * b, a / b, repr(a), -a, abs(-b))
print(a**2, a**-1, 2 * a, a + 1, b // a, b % a, a + 0.5)
print(Fraction(6, -8), Fraction("0.125"), Fraction("3/9"), Fraction(0.5), Fraction(2))
print(a.numerator, a.denominator, a < b, a == Fraction(2, 6), int(Fraction(7, 2)), float(b))
print(round(Fraction(7, 2)), round(Fraction(22, 7), 2), sum([Fraction(1, n) for n in range(1, 8)]))
try:
    Fraction(1, 0)
except ZeroDivisionError as error:
    print(error)

#: approximations
#: value: null
#: output: "22/7 355/113\n3602879701896397/36028797018963968 1/10 3/4 11/10\n0.3333 3.14    5/2\n-4 4 -3\n[0.3, Fraction(1, 3), Fraction(1, 2), 1] (1, 2)\n"
from fractions import Fraction
import math

print(Fraction(math.pi).limit_denominator(10), Fraction(math.pi).limit_denominator(1000))
print(Fraction(0.1), Fraction("0.1"), Fraction.from_float(0.75), Fraction(1.1).limit_denominator())
print(f"{Fraction(1, 3):.4f} {Fraction(22, 7):.2f} {Fraction(5, 2):>6}")
print(math.floor(Fraction(-7, 2)), math.ceil(Fraction(7, 2)), math.trunc(Fraction(-7, 2)))
print(sorted([Fraction(1, 2), 0.3, 1, Fraction(1, 3)]), Fraction(3, 6).as_integer_ratio())

#: continued fractions and Egyptian fractions
#: value: null
#: output: "[4, 2, 6, 7]\n1/2 + 1/3 + 1/42\n"
from fractions import Fraction

def expand(x):
    while True:
        whole = x.numerator // x.denominator
        yield whole
        x -= whole
        if not x:
            return
        x = 1 / x

print(list(expand(Fraction(415, 93))))

def egyptian(x):
    parts = []
    while x:
        part = Fraction(1, -(-x.denominator // x.numerator))
        parts.append(part)
        x -= part
    return parts

print(" + ".join(map(str, egyptian(Fraction(6, 7)))))
