"""Cases of `fractions`."""

HEAD = '''import math
from decimal import Decimal as D
from fractions import Fraction as F'''


def cases(source):
    f = lambda bits=12: f'F({source.integer(bits)}, {source.between(1, 2**source.between(1, bits))})'
    for _ in range(220):
        other = source.pick([f(), f(), str(source.integer(6)), repr(source.integer(6) / 8)])
        yield f'{f()} {source.pick(["+", "-", "*", "/", "//", "%", "<", "==", ">="])} {other}'
    for _ in range(40):
        yield f'{f(6)} ** {source.pick([str(source.between(-5, 6)), "F(1, 2)", "0.5", "2.0"])}'
    for _ in range(60):
        yield f'F({source.double()!r}).limit_denominator({source.pick([1, 10, 100, 1000000])})'
    for _ in range(60):
        text = source.pick(['', '-', '+', ' ']) + str(source.below(500)) + source.pick(['', '/7', '/0', '.25', '.',
            'e3', '.5e-2', ' / 3', '/-3', '_0', '/1_0', 'x', '.5/2'])
        yield f'F({text!r})'
    specs = ['', '.2f', '.0f', 'e', '.3e', 'g', '.4g', '%', '.1%', '+.1f', '>10', '^12', '010.2f', ',.2f', '_', '#',
             '+', ' ', 'd', 'z.1f', '<8', '*>9.1f', '.10G', '#.0f', '-']
    for _ in range(120):
        yield f'format({f(source.pick([6, 30]))}, {source.pick(specs)!r})'
    for _ in range(100):
        yield source.pick(['str({0})', 'repr({0})', 'float({0})', 'int({0})', 'round({0})', 'round({0}, {1})',
                           'math.floor({0})', 'math.ceil({0})', 'abs({0})', '-{0}', '{0}.as_integer_ratio()',
                           'hash({0})', 'divmod({0}, {2})', '{0}.is_integer()', 'bool({0})', 'complex({0})',
                           'F({0}, {2})', 'sum([{0}, {2}])', 'max({0}, {2})', '{1} - {0}', '{1} / {0}', '{1} ** {0}',
                           '1.5 * {0}', '{0} == float({0})']).format(f(), source.between(-2, 5), f())
    for expression in ['F()', 'F(1, 0)', 'F(1.5)', 'F("nan")', 'F(float("inf"))', 'F(D("1.1"))', 'F(1.5, 2)',
                       'F("1", 2)', 'F(None)', 'F(True)', 'F(3, F(1, 2))', 'F(0) ** -1', 'F(-8) ** F(1, 3)',
                       'F(1, 3) + D(1)', 'F(1, 3) < float("nan")', 'F.from_decimal(D("0.125"))', 'F(1, 2) == 0.5',
                       'F(1, 2) // 0', 'F(4, 6).numerator', 'F(7, 3) % -2', '[str(F(i, 6)) for i in range(-7, 8)]',
                       'sorted([F(1, 2), F(1, 3), 0.4])', 'F(10**30, 3) * 3', 'F(math.pi).limit_denominator(100)',
                       'F(1, 3).limit_denominator(0)']:
        yield expression
