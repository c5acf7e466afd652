# %% abs to divmod
print(abs(-3), abs(-2.5), abs(3+4j), abs(True))
print(all([]), any([0, '']), all(x for x in (1, 0)))
print(bin(-10), oct(8), hex(255), bin(2**70))
print(callable(len), callable(3), chr(0x10ffff), ord('é'), ord(b'a'))
print(divmod(7, -3), divmod(-7.5, 2), divmod(10**30, 7))
# %% chr and ord at the edges
for n in (0, 127, 128, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, 0x10ffff):
    print(n, len(chr(n)), ord(chr(n)), repr(chr(n)))
chr(0x110000)
# %% conversions
print(int('12', 3), int(' -0x1f ', 16), int('1_000'), int(b'7'), int(3.9), int('z', 36), int(True), int('0b101', 0))
print(float('1e5'), float(' -inf '), float('nan'), float('1_0.5'), float(10**20), float(b'2.5'))
print(complex('1+2j'), complex(1, -0.0), complex('nan'), complex(2.5), complex('infj'))
print(bool(''), bool([0]), str(b'a', 'ascii'), str(object)[:6], bytes(3), bytes([1, 2]), bytes('é', 'utf-8'), bytearray(2))
print(list('abc'), tuple({1: 2}), set('aab'), frozenset([1]), dict([(1, 2)], a=3), dict(zip('ab', range(2))))
# %% enumerate, zip, map, filter
print(list(enumerate('abc', 5)), list(zip([1, 2], 'ab', (True, None))), list(map(pow, [2, 3], [4, 5])), list(filter(None, [0, 1, '', 'a'])))
try: list(zip([1], [1, 2], strict=True))
except ValueError as error: print(error)
print(next(enumerate([], 2**64), 'none'), list(enumerate('ab', 2**63 - 1)), list(map(lambda *a: a, [1], [2], [3])))
# %% getattr and friends
class A:
    x = 1
    def __getattr__(self, name): return name * 2
a = A()
print(getattr(a, 'x'), getattr(a, 'y'), hasattr(a, 'z'), getattr(3, 'real'), getattr(3, 'no', None))
setattr(a, 'odd name', 5); print(getattr(a, 'odd name')); delattr(a, 'odd name')
# %% hash and id
print(hash(1) == hash(1.0) == hash(True), hash('a') == hash('a'), hash((1, 2)) == hash((1, 2)), hash(2**61 - 1), hash(-1), hash(float('inf')), hash(10**400))
print(id(a := []) == id(a), hash(frozenset([1, 2])), hash(None) == hash(None), hash(1j), hash(range(10)), hash(int))
# %% isinstance and issubclass
class M(type):
    def __instancecheck__(cls, other): return 'yes'
    def __subclasscheck__(cls, other): return []
class C(metaclass=M): pass
print(isinstance(1, C), issubclass(int, C), isinstance(1, (str, (bool, int))), issubclass(bool, int | str), isinstance(None, int | None))
isinstance(1, ((((((int,),),),),),))
# %% iter and next
it = iter(lambda c=[0]: c.__setitem__(0, c[0] + 1) or c[0], 4)
print(list(it), next(it, 'end'), next(iter([]), 5), list(iter('ab')))
class Odd:
    def __getitem__(self, n):
        if n > 3: raise IndexError
        return n * n
print(list(Odd()), list(iter(Odd())), 4 in Odd(), max(Odd()), sum(Odd()), sorted(Odd(), reverse=True))
# %% max, min, sum, sorted
print(max(3, 1, 2), min('b', 'a'), max([], default=None), min([(2, 'a'), (1, 'b')], key=lambda p: p[1]), sum([1, 2.5]), sum([[1], [2]], []), sum([0.1] * 10))
print(sorted([3, 1, 2], reverse=True), sorted('bca', key=ord), sorted({2: 1, 1: 2}), sorted([(1, 'b'), (1, 'a')], key=lambda t: t[0]))
print(sum([2**63, -1, 0.5, True]), sum((), 5), max(float('nan'), 1), min(1, float('nan')))
# %% pow and round
print(pow(2, 10), pow(2, -1), pow(3, 10**5, 7), pow(3, -1, 7), pow(2.0, 0.5), pow(-8, 1/3), pow(0, 0), pow(2, 3, -5), pow(-2, 3, 5))
print(round(2.5), round(-0.5), round(1234.5678, 2), round(1234, -2), round(1e300, -300), round(5, -1), round(15, -1), round(2.675, 2), round(True), round(1.5, None), round(10**30, -29))
# %% range
r = range(10, 0, -3)
print(list(r), len(r), r[1], r[-1], r[::2], r[1:], r.index(4), r.count(7), 4 in r, r == range(10, -1, -3), hash(r) == hash(range(10, -1, -3)), list(reversed(r)), r.start, r.stop, r.step)
big = range(0, 10**30, 10**28)
print(len(big), big[5], big[-1], 10**29 in big, list(big)[:2], big.index(10**29), big[::-1], bool(range(0)), range(2**70)[2**69])
# %% a range longer than an index
len(range(2**64))
# %% slice
s = slice(1, 10, 2)
print(s, s.indices(5), s.start, s.stop, s.step, s == slice(1, 10, 2), [0, 1, 2, 3][s], 'abcdef'[slice(None, None, -2)], hash(s), slice(3) < slice(4), slice(None).indices(10**20))
# %% type
T = type('T', (int,), {'x': 1, '__doc__': 'doc', '__slots__': ()})
t = T(5)
print(T, t + 1, T.x, T.__name__, T.__mro__, T.__bases__, type(t) is T, T.__doc__, T.__qualname__, T.__module__)
T.__name__ = 'U'; T.__qualname__ = 'V.U'; print(T, repr(T), T.__name__)
# %% print
print(1, 'a', None, sep='-', end='!\n', flush=True)
print(*range(3), sep='')
print(sep='x'); print(end=''); print('', '', sep='\n')
class W:
    def write(self, text): out.append(text)
out = []
print('to', 'a', 'file', file=W()); print(out)
# %% input that is not there
for name in ('open', 'eval', 'exec', 'compile', 'input', 'globals', 'locals', 'vars', 'dir'):
    print(name)
dir
# %% reversed
class R:
    def __len__(self): return 3
    def __getitem__(self, i): return i
print(list(reversed(R())), list(reversed('abc')), list(reversed({1: 2, 3: 4})), list(reversed(range(3))), list(reversed({1: 2}.items())))
class S:
    __reversed__ = None
reversed(S())
# %% memoryview
b = bytearray(b'0123456789')
m = memoryview(b)
print(m[2], bytes(m[2:5]), m[::-1].tolist(), m.nbytes, m.format, m.shape, m.strides, len(m), m.readonly, m == b, m.hex(), m.tobytes(), m[3:7][1], list(m[:3]), m.contiguous)
m[0] = 65; m[1:3] = b'BC'; print(b)
c = m[:8].cast('I'); print(c[0], c.itemsize, c.shape, c.tolist()); c[0] = 1; print(b)
m2 = memoryview(bytes(12)).cast('B', [3, 4]); print(m2.tolist(), m2[1, 2], m2.shape, m2.ndim, m2.strides)
for f in 'cbB?hHiIlLqQnNfdP':
    try: print(f, memoryview(bytearray(16)).cast(f).tolist())
    except Exception as error: print(f, type(error))
m.release()
m[0]
# %% a bytearray with exports
b = bytearray(b'abc'); m = memoryview(b)
try: b.append(1)
except BufferError as error: print(error)
try: b.clear()
except BufferError as error: print(error)
try: b += b'x'
except BufferError as error: print(error)
b[0] = 7; b[0:1] = b'z'
try: b[0:1] = b'zz'
except BufferError as error: print(error)
m.release(); b.append(1); print(b)
# %% super
class A:
    def f(self): return 'A'
class B(A):
    def f(self): return super().f() + 'B'
    def g(self): return super(B, self).f() + super(B, B).f(self) + str(super())
class C(A):
    def f(self): return super().f() + 'C'
class D(B, C): pass
print(D().f(), D().g(), D.__mro__, D.mro())
super(int, 3).__add__(4)
# %% property, classmethod, staticmethod
class P:
    def get(self): return self._x
    def put(self, v): self._x = v
    def drop(self): del self._x
    x = property(get, put, drop, 'doc')
    @classmethod
    def make(cls, *a): return cls, a
    @staticmethod
    def plain(*a, **k): return a, k
p = P(); p.x = 5; print(p.x, P.x.__doc__, P.make(1), p.plain(2, k=3), P.x.fget, P.x.getter(len).fget); del p.x
p.x
# %% object
o = object()
print(object.__eq__(o, o), object.__ne__(o, 1), object.__hash__(o) == hash(o), object.__format__(o, '')[:8], o.__class__, o.__sizeof__() >= 0, o.__reduce_ex__(2)[0:1], o.__dir__()[:1])
object.__setattr__(o, 'x', 1)
# %% callable objects and their names
def f(a, /, b=1, *c, d, e=2, **g) -> int: 'doc'; return a
print(f.__name__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__doc__, f.__qualname__, f.__module__, f.__dict__)
f.__defaults__ = (5, 6); f.__kwdefaults__ = {'d': 4}; f.__name__ = 'g'; f.__doc__ = 3; f.x = 1
print(f(), f(1, 2, 3, d=4, z=5), f)
f.__defaults__ = None; f.__kwdefaults__ = None
f()
# %% a function with other defaults than it needs
def f(a, b): return a, b
f.__defaults__ = (1, 2, 3, 4, 5)
print(f())
f.__defaults__ = (lambda: 0,) * 1000
f()
# %% bound methods and built-in functions
m = [].append
print(m, m.__self__, m.__name__, m.__qualname__, m == [].append, hash(m) is None, list.append, int.__add__(1, 2), (1).__add__('x'), str.upper('a'))
list.append(5, 6)
# %% dunder lookups that fail
for f in (len, iter, next, reversed, hash, abs, int, float, complex, bytes, round, divmod, bool, repr, str, sorted, list, dict, set, sum, max, enumerate, zip):
    for x in (None, object(), 3, 'a', [1], {}, type, ...):
        try: f(x)
        except (TypeError, ValueError, OverflowError) as error: print(f.__name__, error)
