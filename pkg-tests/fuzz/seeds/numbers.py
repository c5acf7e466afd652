# %% int operators
for a in (0, 1, -1, 7, -7, 2**31, -2**63, 2**64, 10**50, True):
    for b in (0, 1, -1, 3, -3, 2**31, 2**63, -10**20, False, 64):
        for f in (lambda: a + b, lambda: a - b, lambda: a * b, lambda: a // b, lambda: a % b, lambda: a / b, lambda: divmod(a, b), lambda: a & b, lambda: a | b, lambda: a ^ b, lambda: a << (b % 200), lambda: a >> (b % 200), lambda: a ** (b % 20), lambda: a < b, lambda: a == b, lambda: pow(a, b % 50, 7), lambda: round(a, -b % 30), lambda: a.__floordiv__(b), lambda: a.__rpow__(b % 9)):
            try: f()
            except (ZeroDivisionError, ValueError, OverflowError) as error: pass
# %% shifts and powers that are too large
for f in (lambda: 1 << 2**40, lambda: 1 << 2**64, lambda: 1 << -1, lambda: 1 >> 2**64, lambda: -1 >> 2**70, lambda: 0 << 2**70, lambda: 2 ** 2**40, lambda: 10 ** 10**10, lambda: 2 ** -2**40, lambda: (-2) ** 2**33, lambda: 0 ** 2**70, lambda: 1 ** 2**70, lambda: (-1) ** (2**70 + 1), lambda: 2.0 ** 2**40, lambda: 0.0 ** -1, lambda: (-8) ** (1/3), lambda: pow(2, 2**70, 3), lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2, -1, 0), lambda: pow(2.0, 3, 5), lambda: pow(2, 3, 1.5), lambda: 1 << 10**6, lambda: (1 << 10**6) >> 10**6, lambda: -(1 << 10**5) >> 10**5 + 3, lambda: pow(3, 2**1000, 2**100), lambda: pow(-3, 5, -7), lambda: pow(0, 0, 1), lambda: pow(5, -3, 1), lambda: pow(2, -2**63, 7), lambda: 7 ** 7 ** 7):
    try: print(type(f()))
    except (ZeroDivisionError, ValueError, OverflowError, TypeError, MemoryError) as error: print(type(error), error)
# %% int methods
for n in (0, 5, -5, 2**64, -2**64, True):
    print(n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator, n.is_integer(), n.__index__(), n.__trunc__(), n.__floor__(), n.__ceil__(), n.__round__(), n.__round__(-1), n.__sizeof__() > 0, n.__getnewargs__(), n.__format__('x'), n.__hash__(), n.__bool__(), n.__float__(), n.__invert__(), n.__neg__(), n.__abs__(), n.__pos__())
for f in (lambda: (5).to_bytes(), lambda: (5).to_bytes(4, 'little'), lambda: (-5).to_bytes(4, 'big', signed=True), lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (0).to_bytes(0), lambda: (1).to_bytes(0), lambda: (5).to_bytes(-1), lambda: (5).to_bytes(2**40), lambda: (5).to_bytes(2**62, 'big'), lambda: (5).to_bytes(1, 'middle'), lambda: int.from_bytes(b'\xff\x00', 'big'), lambda: int.from_bytes([1, 2], 'little', signed=True), lambda: int.from_bytes(b'', 'big'), lambda: int.from_bytes('a', 'big'), lambda: int.from_bytes(5, 'big'), lambda: int.from_bytes([300], 'big'), lambda: int.from_bytes(b'a' * 1000), lambda: (5).__round__(2**70), lambda: (5).__round__(-2**70), lambda: (55).__round__(-10**6), lambda: (5).__round__('a'), lambda: (10**100).__round__(-99), lambda: (128).to_bytes(1, signed=True), lambda: (-129).to_bytes(1, 'big', signed=True), lambda: int(1, 5), lambda: int('1', 1), lambda: int('1', 37), lambda: int('1', -1), lambda: int('1', 2**70), lambda: int(float('nan')), lambda: int(float('inf')), lambda: int(1e308), lambda: int(None), lambda: int([]), lambda: int(1j), lambda: int('1', 'a'), lambda: str(10**5000), lambda: int('1' * 5000), lambda: repr(10**4299)[:3], lambda: hex(10**5000)[:4], lambda: 10**5000 == 1, lambda: f'{10**5000:x}'[:3], lambda: '%d' % 10**5000, lambda: print(10**5000)):
    try: print(f())
    except Exception as error: print(type(error), error)
# %% floats
inf, nan = float('inf'), float('nan')
for x in (0.0, -0.0, 1.5, -2.5, 1e308, 5e-324, inf, -inf, nan, 1e16, 0.1):
    for f in (x.as_integer_ratio, x.hex, x.is_integer, x.__trunc__, x.__floor__, x.__ceil__, x.__round__, lambda: round(x, 2), lambda: round(x, -400), lambda: round(x, 400), lambda: round(x, 2**70), lambda: round(x, -2**70), lambda: round(x, 'a'), x.conjugate, x.__int__, x.__hash__, x.__bool__, lambda: x % 3, lambda: x // 3, lambda: divmod(x, -0.5), lambda: x ** 0.5, lambda: x ** x, lambda: -3 ** x, lambda: x / 0, lambda: x % 0, lambda: x // 0.0, lambda: x < 10**400, lambda: x == 10**400, lambda: x + 10**400, lambda: int(x) == x, lambda: x.__getformat__('double'), lambda: float.fromhex(x.hex()), lambda: x.__getnewargs__(), lambda: complex(x, x), lambda: x * 2**1023, lambda: x.__rpow__(-8), lambda: x.__divmod__(0), lambda: float.__round__(x, -1), lambda: str(x), lambda: f'{x:.1000f}'[:5], lambda: f'{x:.50g}', lambda: f'{x:e}', lambda: f'{x:%}', lambda: float.from_number(x)):
        try: f()
        except (ValueError, OverflowError, ZeroDivisionError, TypeError, AttributeError) as error: pass
print(0.1 + 0.2, 1e22, 1e23, 2.0 ** 70, 9007199254740993.0, float('1' * 400 + 'e-390'), 1.7976931348623157e308 * 10, 4.9e-324 / 2)
# %% float.fromhex
for s in ('0x1p0', '1.8p3', '-0x1.fffffffffffffp+1023', '0x1p1024', '0x1p-1075', '0x.1p-1', 'inf', 'nan', '', 'x', '0x', '0xg', '0x1p', '0x1p99999999999999999999', '0x1p-99999999999999999999', '0x' + '1' * 1000, '0x0.' + '0' * 1000 + '1p4000', ' 0x1 ', '0x1.p', '1e5', '\ud800', '0x1p+-1', '+-1', '0x_1'):
    try: print(float.fromhex(s))
    except (ValueError, OverflowError) as error: print(type(error), error)
# %% complex
inf, nan = float('inf'), float('nan')
for z in (0j, 1 + 2j, -0j, complex(inf, nan), complex(1e308, 1e308), complex(-0.0, 5e-324), complex(3)):
    for f in (lambda: z + 1, lambda: z * z, lambda: z / z, lambda: z / 0, lambda: z ** 2, lambda: z ** -1, lambda: z ** 0.5, lambda: z ** z, lambda: 0j ** z, lambda: z ** 1000, lambda: z ** 2**70, lambda: abs(z), lambda: hash(z), lambda: z == z, lambda: z < z, lambda: z.conjugate(), lambda: -z, lambda: bool(z), lambda: int(z), lambda: float(z), lambda: z % 2, lambda: z // 2, lambda: divmod(z, 2), lambda: round(z), lambda: str(z), lambda: repr(z), lambda: f'{z:.2f}', lambda: f'{z:>20}', lambda: f'{z:=20}', lambda: f'{z:020}', lambda: f'{z:g}', lambda: f'{z:,}', lambda: '%s' % z, lambda: '%f' % z, lambda: complex(z, z), lambda: complex(str(z)), lambda: z.__getnewargs__(), lambda: z.__complex__(), lambda: pow(z, 2, 3), lambda: complex.from_number(z), lambda: sum([z, 1, 2.5, z])):
        try: f()
        except Exception as error: pass
for a in (('a',), ('1', 2), (1, '2'), (None,), ([],), (1j, 1j), (10**400,), (1, 10**400), ('1+',), (object(),)):
    try: print(complex(*a))
    except Exception as error: print(type(error), error)
# %% big numbers, with little work
n = 3**2000; m = 7**1500
print((n * m) // m == n, n % m < m, (n << 1000) >> 1000 == n, len(str(n)), int(str(n)) == n, hash(n), n & m | n ^ m > 0, -n // m, -n % m, n.bit_length(), float(n // m), n ** 2 // n == n, divmod(n, -m)[1] <= 0, ~n, n / m, hex(n)[:10], int(hex(n), 16) == n, f'{n:,}'[:10], f'{n:e}' if n < 10**300 else '')
n / 1.5
# %% numbers too large for a float
for f in (lambda: float(10**400), lambda: 10**400 / 1, lambda: 1 / 10**400, lambda: 10**400 / 10**399, lambda: 10**400 * 1.0, lambda: 10**400 < 1.5, lambda: f'{10**400:f}', lambda: f'{10**400:.2e}', lambda: '%e' % 10**400, lambda: 10**400 ** 0.5, lambda: round(10**400, 2), lambda: int(1e308) * 10 / 1e308, lambda: 1.5 + 10**400, lambda: 1e308 == 10**308, lambda: complex(10**400), lambda: sum([0.5, 10**400]), lambda: 10**400 % 1.5, lambda: 10**400 // 0.5, lambda: divmod(10**400, 1.5), lambda: range(10**400)[10**399], lambda: hash(10**400), lambda: 2**1024 / 2**1023, lambda: -(2**1024) / 3, lambda: (2**1024 - 2**970) / 1, lambda: 5**1000 / 3**1400):
    try: print(f())
    except (OverflowError, ZeroDivisionError, ValueError) as error: print(type(error), error)
# %% math with everything
import math
values = [0, 1, -1, 2, 5, 100, -0.0, 0.5, -1.5, 1e308, 5e-324, float('inf'), float('-inf'), float('nan'), 2**63, -2**64, 10**400, True, None, 'a', 1j, [], [1, 2], (), (3, 4), object()]
names = 'acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist erf erfc exp exp2 expm1 fabs factorial floor fma fmod frexp fsum gamma gcd hypot isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf nextafter perm pow prod radians remainder sin sinh sqrt sumprod tan tanh trunc ulp'
for f in [getattr(math, n) for n in names.split()]:
    for a in values:
        for args in ((), (a,), (a, 2), (2, a), (a, a), (a, 1, 2)):
            if f is math.factorial and a in (2**63,): continue
            try: f(*args)
            except (TypeError, ValueError, OverflowError, ZeroDivisionError, MemoryError): pass
# %% math with numbers from classes
import math
class F:
    def __float__(self): return r
    def __index__(self): return r
    def __ceil__(self): return r
    def __floor__(self): return r
    def __trunc__(self): return r
    def __iter__(self): return iter([r, r])
for r in (5, 1.5, 'a', None, 2**70, float('nan'), True, -1, 10**400):
    for f in (math.sqrt, math.ceil, math.floor, math.trunc, math.factorial, math.isqrt, lambda x: math.gcd(x, 6), lambda x: math.comb(x, 2), lambda x: math.perm(5, x), lambda x: math.ldexp(1.5, x), math.fsum, math.prod, lambda x: math.dist(x, x), lambda x: math.sumprod(x, x), math.log, lambda x: math.log(x, x), lambda x: math.isclose(x, x, rel_tol=x), lambda x: math.nextafter(1, 2, steps=x), lambda x: math.hypot(x, x), lambda x: math.prod([x], start=x), lambda x: math.lcm(x, 4), math.frexp, math.modf, lambda x: math.pow(x, x), lambda x: math.fmod(x, x), lambda x: math.remainder(x, x), lambda x: math.fma(x, x, x), math.gamma):
        try: f(F())
        except Exception as error: pass
# %% math at the limits
import math
for f in (lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.factorial(2**70), lambda: math.factorial(1000) % 1009, lambda: math.comb(100, 50), lambda: math.comb(2**70, 2), lambda: math.comb(2**70, 2**69), lambda: math.comb(5, 10), lambda: math.comb(-1, 2), lambda: math.comb(10**5, 5 * 10**4) % 7, lambda: math.perm(2**70, 3), lambda: math.perm(100), lambda: math.perm(5, None), lambda: math.perm(2**64), lambda: math.isqrt(10**400) == 10**200, lambda: math.isqrt(-1), lambda: math.isqrt(2**64 - 1), lambda: math.gcd(), lambda: math.gcd(2**100, 6**50, 0), lambda: math.lcm(*range(1, 100)), lambda: math.lcm(0, 5), lambda: math.ldexp(1, 2**70), lambda: math.ldexp(1, -2**70), lambda: math.ldexp(5e-324, 2100), lambda: math.ldexp(float('nan'), 10**400), lambda: math.nextafter(0, 1, steps=2**70), lambda: math.nextafter(0, 1, steps=-1), lambda: math.nextafter(1, float('nan'), steps=5), lambda: math.ulp(float('inf')), lambda: math.log(10**400), lambda: math.log2(10**400), lambda: math.log10(10**400), lambda: math.log(10**400, 10**200), lambda: math.log(0), lambda: math.log(-10**400), lambda: math.log(2, 1), lambda: math.log(1, 0), lambda: math.fsum([1e308, 1e308, -1e308]), lambda: math.fsum([float('inf'), float('-inf')]), lambda: math.fsum([1e16, 1, -1e16] * 100), lambda: math.sumprod([10**400], [1.5]), lambda: math.sumprod([1], [1, 2]), lambda: math.sumprod([1, 1.5], ['a', 2]), lambda: math.prod([[1]]), lambda: math.prod(['a', 3]), lambda: math.prod(range(1, 500)) % 503, lambda: math.dist([1], [1, 2]), lambda: math.dist([], []), lambda: math.hypot(), lambda: math.hypot(*[1e300] * 100), lambda: math.trunc('a'), lambda: math.gamma(171.5), lambda: math.gamma(-1), lambda: math.lgamma(-1e308), lambda: math.gamma(1e308), lambda: math.fmod(1e308, 5e-324), lambda: math.remainder(1, 0), lambda: math.pow(0, -1), lambda: math.pow(-1, 0.5), lambda: math.exp(1000), lambda: math.cosh(1e308), lambda: math.isclose(1, 2, rel_tol=-1), lambda: math.isclose(1, 1 + 1e-10, abs_tol=float('inf')), lambda: math.fma(1e308, 10, float('-inf')), lambda: math.fma(float('inf'), 0, float('nan')), lambda: math.frexp(5e-324), lambda: math.modf(float('-inf')), lambda: math.copysign(float('nan'), -1), lambda: math.degrees(1e308), lambda: math.cbrt(-27), lambda: math.exp2(1024)):
    try: print(f())
    except (TypeError, ValueError, OverflowError, ZeroDivisionError, MemoryError) as error: print(type(error), error)
# %% indices of every kind
class I:
    def __index__(self): return r
l = list(range(10))
for r in (3, -3, 2**31, 2**63 - 1, -2**63, 2**64, 10**400, True, 'a', None, 1.5):
    for f in (lambda: l[I()], lambda: l[I():], lambda: l[:I()], lambda: l[::I()], lambda: range(I()), lambda: range(0, 10, I())[:5], lambda: [0] * I() if r < 100 else 0, lambda: 'a'[I():], lambda: b'abc'[I()], lambda: slice(I()).indices(5), lambda: slice(5).indices(I()), lambda: (1, 2)[I()], lambda: memoryview(b'abc')[I()], lambda: chr(I()), lambda: hex(I()), lambda: round(1.5, I()), lambda: l.insert(I(), 1), lambda: l.pop(I()), lambda: 'abc'.find('c', I()), lambda: (5).to_bytes(I()), lambda: int('11', I()), lambda: bytes(I()) if type(r) is int and r < 100 else 0, lambda: l.index(3, I()), lambda: range(5).index(I()), lambda: I() in range(5), lambda: enumerate('a', I()), lambda: sum([1], I()), lambda: divmod(I(), 2), lambda: 'a' * I() if type(r) is int and r < 100 else 0, lambda: pow(2, 3, I()), lambda: '%d' % I(), lambda: f'{1:{I()}}', lambda: 'a'.center(I()) if type(r) is int and r < 100 else 0, lambda: 'a,b'.split(',', I()), lambda: operator(I())):
        try: f()
        except Exception as error: pass
# %% sums of everything
print(sum([1, 2**70, 0.5, -2**70]), sum([True, 2, 3j]), sum([0.1] * 10), sum([1e308, 1e308, -1e308]), sum(x for x in (2**63 - 1, 1)), sum([[1], [2]], []), sum(((1,), (2,)), ()), sum([], -0.0), sum([-0.0], -0.0))
for a in ((['a'],), ([], ''), ([b''], b''), ([1], []), (5,), ([None],), ([1], 1, 1), ([float('inf'), float('-inf')],)):
    try: print(sum(*a))
    except TypeError as error: print(error)
# %% huge repetition and ranges
for f in (lambda: [0] * 2**40, lambda: [0] * 2**62, lambda: (1, 2) * 2**62, lambda: 'ab' * 2**62, lambda: b'ab' * 2**62, lambda: [0] * 2**70, lambda: [] * 2**63, lambda: () * 2**62, lambda: list(range(2**40)), lambda: list(range(2**70)), lambda: tuple(range(2**40)), lambda: set(range(2**30)), lambda: bytearray(2**40), lambda: range(2**70)[::2**69], lambda: len(range(-2**63, 2**63 - 1)), lambda: sum(range(10**3)), lambda: 10**9 in range(2**70), lambda: max(range(10**3)), lambda: dict.fromkeys(range(10**7)), lambda: [[]] * 10**7, lambda: sorted(range(10**5, 0, -1))[:2], lambda: list(zip(*[range(10)] * 10**5))[:1] and 1, lambda: 'a'.join(['b'] * 10**7), lambda: list('a' * 10**7), lambda: ('%s' * 10**5) % tuple(range(10**5)), lambda: [0] * -2**70, lambda: bytearray(b'a') * 2**31, lambda: list(enumerate(range(10**7)))):
    try: print(type(f()))
    except (MemoryError, OverflowError, ValueError) as error: print(type(error), error)
