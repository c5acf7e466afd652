#: title: the library module decimal

#: exact sums of money
#: value: null
#: output: "0.30000000000000004 0.3\n25.00 Decimal('25.00') 75.00 8.333333333333333333333333333\n4.75 29.75\n0.1000000000000000055511151231257827021181583404541015625\nTrue 1.20 1.2\n7 2.5 2 -1 1024\n"
from decimal import Decimal

print(0.1 + 0.2, Decimal("0.1") + Decimal("0.2"))
prices = [Decimal("19.99"), Decimal("5.00"), Decimal("0.01")]
total = sum(prices)
print(total, repr(total), total * 3, total / 3)
tax = (total * Decimal("0.19")).quantize(Decimal("0.01"))
print(tax, total + tax)
print(Decimal(0.1))
print(Decimal("1.20") == Decimal("1.2"), Decimal("1.20"), Decimal("1.20").normalize())
print(int(Decimal("7.9")), float(Decimal("2.5")), Decimal(5) // 2, Decimal(-7) % 3, Decimal(2) ** 10)

#: ways of rounding
#: value: null
#: output: "ROUND_CEILING    3 -2 4 2 -1\nROUND_DOWN       2 -2 3 1 -1\nROUND_FLOOR      2 -3 3 1 -2\nROUND_HALF_DOWN  2 -2 3 1 -1\nROUND_HALF_EVEN  2 -2 4 1 -1\nROUND_HALF_UP    3 -3 4 1 -1\nROUND_UP         3 -3 4 2 -2\n2.68 2 1.2E+2\n"
from decimal import Decimal, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP

values = [Decimal(v) for v in ("2.5", "-2.5", "3.5", "1.1", "-1.1")]
for how in (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP):
    print(f"{how:16}", *(v.quantize(Decimal("1"), rounding=how) for v in values))
print(round(Decimal("2.675"), 2), round(Decimal("2.5")), Decimal("123.456").quantize(Decimal("1e1")))

#: precision and contexts
#: value: null
#: output: "28 0.1428571428571428571428571429\n0.14286 3.1416\n1.4142135623730950488016887242096980785696718753769\n2.7182818284590452353602874713526624977572470937000\n2.3025850929940456840179914546843642076011014886288 3\n3.14\n"
from decimal import Decimal, getcontext, localcontext

print(getcontext().prec, Decimal(1) / Decimal(7))
with localcontext() as context:
    context.prec = 5
    print(Decimal(1) / Decimal(7), +Decimal("3.14159265"))
getcontext().prec = 50
print(Decimal(2).sqrt())
print(Decimal(1).exp())
print(Decimal(10).ln(), Decimal(1000).log10())
with localcontext(prec=3) as context:
    print(Decimal(22) / 7)

#: numbers as text
#: value: null
#: output: "1,234,567.89 50% 0012.000 1E+3\n1E+3 1.23E-10 -0 0.10 Infinity NaN\nDecimalTuple(sign=0, digits=(3, 1, 4), exponent=-2) (15, 4) 2\n-2.5 7 1000 1E+5\n[1, Decimal('1.5'), Decimal('2')] 1 True\n1E-8 0.00000001 1.2345e+4      5|\n"
from decimal import Decimal

print(f"{Decimal('1234567.891'):,.2f} {Decimal('0.5'):.0%} {Decimal('12'):08.3f} {Decimal('1E+3')}")
print(Decimal("1e3"), Decimal("1.23E-10"), Decimal("-0"), Decimal("000.10"), Decimal("Infinity"), Decimal("NaN"))
print(Decimal("3.14").as_tuple(), Decimal("3.75").as_integer_ratio(), Decimal("123.45").adjusted())
print(Decimal((1, (2, 5), -1)), Decimal(" 7 "), Decimal("1_000"), str(Decimal("1E+5").to_integral_value()))
print(sorted([Decimal("2"), 1, Decimal("1.5")]), max(Decimal("1"), Decimal("1.0")), hash(Decimal("2.0")) == hash(2))
print(f"{Decimal('1E-8')} {Decimal('1E-8'):f} {Decimal('12345'):e} {Decimal('5'):>6}|")

#: errors and signals
#: value: null
#: output: "DivisionByZero\nInvalidOperation\nInvalidOperation\nInvalidOperation\nTypeError\nInvalidOperation\nInfinity\nInexact\n"
from decimal import Decimal, DivisionByZero, InvalidOperation, getcontext, Inexact, localcontext

for action in (
    lambda: Decimal(1) / 0,
    lambda: Decimal("abc"),
    lambda: Decimal(0) / 0,
    lambda: Decimal(-1).sqrt(),
    lambda: Decimal("1.5") + 1.5,
    lambda: Decimal("NaN") < 1,
):
    try:
        print(action())
    except (DivisionByZero, InvalidOperation, TypeError) as error:
        print(type(error).__name__)
with localcontext() as context:
    context.traps[DivisionByZero] = False
    print(Decimal(1) / 0)
    context.traps[Inexact] = True
    try:
        Decimal(1) / 3
    except Inexact:
        print("Inexact")

#: a savings plan
#: value: null
#: output: "1   35.00   1035.00\n2   36.22   1071.22\n3   37.49   1108.71\n4   38.80   1147.51\n5   40.16   1187.67\n4 x 2 0 x 1 1 x 0.5 1 x 0.2 1 x 0.1 rest 0.00\n"
from decimal import Decimal

balance, rate = Decimal("1000.00"), Decimal("0.035")
for year in range(1, 6):
    interest = (balance * rate).quantize(Decimal(".01"))
    balance += interest
    print(f"{year} {interest:>7} {balance:>9}")
coins = [Decimal(c) for c in ("2", "1", "0.5", "0.2", "0.1")]
rest = Decimal("8.80")
for coin in coins:
    count, rest = divmod(rest, coin)
    print(f"{int(count)} x {coin}", end=" ")
print("rest", rest)
