"""Cases of `math` and of operators on numbers."""
from .source import FLOATS, NEAR

HEAD = '''import math


''' + NEAR


def cases(source):
    x = lambda: source.pick(FLOATS) if source.chance(20) else repr(source.double())
    i = lambda bits=40: str(source.integer(bits))
    n = source.between
    exact = ['floor', 'ceil', 'trunc', 'fabs', 'sqrt', 'frexp', 'modf', 'isnan', 'isinf', 'isfinite', 'ulp']
    for _ in range(260):
        yield f'math.{source.pick(exact)}({source.pick([x(), x(), x(), i()])})'
    for _ in range(160):
        yield source.pick(['math.fmod({0}, {1})', 'math.remainder({0}, {1})', 'math.copysign({0}, {1})',
                           'math.nextafter({0}, {1})', 'math.ldexp({0}, {4})', 'math.isclose({0}, {1})',
                           'math.nextafter({0}, {1}, steps={5})', 'math.fma({0}, {1}, {6})']).format(
            x(), x(), i(), i(), n(-40, 40), n(0, 5), x())
    for _ in range(160):
        yield source.pick(['math.gcd({0}, {1})', 'math.lcm({0}, {1})', 'math.gcd({0}, {1}, {2})', 'math.isqrt({3})',
                           'math.comb({4}, {5})', 'math.perm({4}, {5})', 'math.factorial({5})', 'math.factorial({6})',
                           'math.perm({5})', 'math.prod([{4}, {5}, {0}])']).format(
            i(70), i(70), i(20), abs(source.integer(200)), n(-2, 90), n(-2, 40), n(50, 120))
    for _ in range(120):
        values = [source.double() for _ in range(n(0, 6))]
        yield source.pick(['math.fsum({0})', 'sum({0})', 'math.prod({0})', 'max({0}, default=None)',
                           'math.sumprod({0}, {0})', 'sorted({0})']).format([v for v in values if abs(v) < 1e150])
    for _ in range(60):
        values = [source.integer(12) / 4 for _ in range(n(1, 5))]
        yield source.pick(['math.hypot(*{0})', 'math.dist({0}, [1] * len({0}))',
                           'math.hypot(*{0}, 1e300)']).format(values)
    smooth = ['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh', 'exp',
              'exp2', 'expm1', 'log', 'log2', 'log10', 'log1p', 'cbrt', 'erf', 'erfc', 'gamma', 'lgamma', 'degrees',
              'radians']
    for _ in range(380):
        value = source.pick([x(), repr(source.integer(10) / 1024), repr(source.integer(10) / 64), i(8)])
        yield f'near(math.{source.pick(smooth)}({value}))'
    for _ in range(80):
        yield source.pick(['near(math.atan2({0}, {1}))', 'near(math.pow({0}, {1}))', 'near(({0}) ** ({1}))',
                           'near(math.log({2}, {3}))', 'near(math.log({2}))', 'near(math.log2({2}))',
                           'near(math.log10({2}))']).format(
            source.pick([x(), repr(source.integer(8) / 8)]), source.pick([x(), i(3), '0.5']),
            abs(source.integer(source.pick([10, 2000]))), n(0, 20))
    for _ in range(60):
        yield source.pick(['{0} // {1}', '{0} % {1}', 'divmod({0}, {1})', 'pow({0}, {2}, {3})', 'pow({0}, -1, {3})',
                           '{0} ** {2}', '{0} / {1}', '({0}).bit_length()', '({0}).bit_count()', 'round({0}, -{4})',
                           '{0} >> {4}', '{0} << {4}', '{0} & {1}', '{0} ^ {1}', '~{0} | {1}', 'int(str({0}))',
                           'hex({0})', '({0}).to_bytes(20, "big", signed=True)']).format(
            f'({i(120)})', f'({i(60)})', n(0, 30), n(1, 10**6), n(0, 9))
    for expression in ['math.pi', 'math.e', 'math.tau', 'math.inf', 'math.nan', 'math.sqrt(-1)', 'math.log(0)',
                       'math.factorial(1.0)', 'math.factorial("3")', 'math.floor("1")', 'math.gcd(1.5, 2)',
                       'math.gcd()', 'math.lcm()', 'math.isqrt(-1)', 'math.comb(5)', 'math.exp(1000)', 'math.acos(2)',
                       'math.fmod(1, 0)', 'math.hypot()', 'math.prod([])', 'math.prod([2, 3], start=4)',
                       'math.dist([1], [1, 2])', 'math.ldexp(1, 5000)', 'math.ldexp(1, -5000)', 'math.pow(0, -1)',
                       'math.pow(-8, 1/3)', '(-8) ** (1/3)', '0.0 ** -1', '1 / 0', '1 % 0', '1.0 // 0',
                       'math.isclose(1, 1 + 1e-10)', 'math.sumprod([1], [1, 2])', 'math.fsum([1e308, 1e308])',
                       'math.fsum([0.1] * 10)', 'sum([0.1] * 10)', 'int("9" * 5000)', 'str(10 ** 5000)', 'int("12", 3)',
                       'int("z", 36)', 'int("0b11", 0)', 'int("08", 0)', 'round(2.5)', 'round(-0.5)', 'round(1e300)',
                       'round(12345, -2)', '7 // -2', '-7 % 3']:
        yield expression
