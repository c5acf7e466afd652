# %% operators that have settled on a type, then get another
def add(a, b): return a + b, a - b if a != 'x' else 0, a < b, a == b, a * 2
class Odd:
    def __add__(self, o): return 1
    def __sub__(self, o): return 2
    def __mul__(self, o): return 3
    def __lt__(self, o): return 'yes'
    def __eq__(self, o): return []
for pair in ((1, 2), (1.5, 2), (2**70, 1), (True, 2), (Odd(), Odd()), (2**62, 2**62), (1, 2.5), (10**30, -10**30)):
    for _ in range(40): result = add(*pair)
    print(result)
for _ in range(60):
    try: add('a', 'b')
    except TypeError: pass
# %% calls that have settled, then change
def call(f, *a): return f(*a)
def one(a, b=1): return a, b
def gen(a): yield a
class C:
    def __init__(self, a): self.a = a
    def m(self, a): return a
class N:
    def __new__(cls, a): return a
class K:
    def __call__(self, a): return a
for f in (one, len, C, C('x').m, gen, N, K(), str, list.append, [].append, lambda *a: a, lambda a, **k: k, int, type, isinstance, tuple, 'a'.join, print if 0 else repr, range, super, one):
    for _ in range(40):
        try: call(f, 'ab')
        except TypeError: pass
for _ in range(50): one(1)
one.__defaults__ = (5,); print([one(1) for _ in range(3)])
one.__defaults__ = None
try: one(1)
except TypeError as error: print(error)
one.__defaults__ = (1, 2); one.__kwdefaults__ = {'a': 1}; print(one(), one(3))
def two(a): return a
for _ in range(50): two(1)
two.__defaults__ = (7,); print(two())
# %% attributes that have settled, then move
class A:
    x = 1
    def __init__(self): self.y = 2
    def m(self): return self.x + self.y
    @property
    def p(self): return 3
class S:
    __slots__ = ('y', 'x')
    def m(self): return 5
    p = 1
def get(o): return o.x, o.y, o.m(), o.p
a = A(); s = S(); s.x = s.y = 1
for o in (a, s, a):
    for _ in range(50): get(o)
a.x = 5; print(get(a)); A.m = lambda self: 'new'; print(get(a)); A.p = 5; print(get(a)); a.__dict__['m'] = len; A.__getattr__ = lambda self, name: name; del a.y; print(a.y, a.x)
A.x = property(lambda self: 'prop'); print(a.x)
for _ in range(50): a.x
A.x = 1; a.__class__ = type('B', (), {'x': 7, 'm': 1}); print(a.x)
A.__getattribute__ = lambda self, name: 'all'; print([A().x for _ in range(50)][-1])
del S.y
try: get(s)
except AttributeError as error: print(error)
def put(o, v): o.x = v; o.z = v
for o in (A(), type('D', (), {})(), A()):
    for n in range(50):
        try: put(o, n)
        except AttributeError: pass
# %% globals and builtins that have settled, then hide
def f(): return len('abc'), x
x = 1
for _ in range(60): f()
len = lambda s: 'mine'; print(f()); del len; print(f()); x = 2; print(f()); del x
try: f()
except NameError as error: print(error)
# %% iteration that has settled, then runs over something else
def total(xs):
    n = 0
    for x in xs: n += 1
    return n
class I:
    def __iter__(self): return iter('ab')
class G:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
for xs in ([1, 2], (1, 2), range(3), 'abc', {1: 2}, {1}, I(), G(), (x for x in 'ab'), map(str, [1]), [1], 5, None, b'ab', memoryview(b'ab'), list[int], iter(int, 0)):
    for _ in range(40):
        try: total(xs)
        except TypeError: break
# %% items that have settled, then come from elsewhere
def item(o, k): return o[k]
def put(o, k, v): o[k] = v
class D(dict):
    def __missing__(self, k): return 'm'
class L(list):
    def __getitem__(self, k): return k
for o, k in (([1, 2, 3], 1), ((1, 2), 0), ({1: 'a'}, 1), ('abc', 2), (D(), 5), (L(), 7), ([1], -1), ([1], True), ([1, 2], slice(0, 1)), (list, int), (b'abc', 0), (range(5), 3), ('aé', 1), ([1], 2**70), ({}, 1), ([], 0), (memoryview(b'abc'), 1)):
    for _ in range(40):
        try: item(o, k)
        except (IndexError, KeyError): pass
for o, k in (([1, 2], 0), ({}, 1), (bytearray(2), 1), ([1], -1), (D(), []), ((1,), 0), ([1], 5), (memoryview(bytearray(2)), 0)):
    for n in range(40):
        try: put(o, k, n)
        except Exception: pass
# %% unpacking that has settled
def un(x):
    a, b = x
    return a, b
for x in ((1, 2), [1, 2], 'ab', {1: 1, 2: 2}, (1, 2, 3), [1], range(2), (x for x in 'ab'), 5):
    for _ in range(40):
        try: un(x)
        except (ValueError, TypeError): pass
# %% truth that has settled
def truth(x): return 1 if x else 2
class T:
    def __bool__(self): return 'no'
class Z:
    def __len__(self): return -1
for x in (True, None, 1, '', [], [1], T(), Z(), 2**70, 0.0, object(), {}, type):
    for _ in range(40):
        try: truth(x)
        except (TypeError, ValueError): pass
# %% super, class cells and methods that have settled
class A:
    def f(self): return 'A'
    x = 1
class B(A):
    def f(self): return super().f()
    def g(self): return super().x
    def h(self): return __class__
b = B()
for _ in range(60): b.f(), b.g(), b.h()
A.f = lambda self: 'other'; print(b.f()); A.x = property(lambda s: s); print(b.g() is b); del A.x
try: b.g()
except AttributeError as error: print(error)
B.__bases__ = (type('N', (), {'f': lambda self: 'N', 'x': 0}),); print(b.f(), b.g())
B.f(5) if 0 else None
try: B.f(5)
except TypeError as error: print(error)
# %% generators that have settled
def g(xs):
    for x in xs: yield x
def outer(xs): return (yield from g(xs))
for xs in ([1, 2], (1,), outer([3]), iter([4]), range(2), 'ab'):
    for _ in range(30): list(outer(xs)), sum(1 for x in g(xs)), next(g(xs), None)
i = g(iter(lambda: next(i), None))
for _ in range(3):
    try: next(i)
    except (ValueError, StopIteration, RuntimeError) as error: print(type(error))
# %% comparisons and containment that have settled
def cmp(a, b): return a < b, a == b, a in [b], a is b, a != b
class E:
    def __eq__(self, o): raise KeyError
    def __lt__(self, o): return NotImplemented
    __gt__ = __lt__
for a, b in ((1, 2), (1.5, 2.5), ('a', 'b'), (2**70, 2**71), ((1,), (2,)), ([1], [2]), (float('nan'), float('nan')), (E(), E()), (None, 1), ('a', 1)):
    for _ in range(40):
        try: cmp(a, b)
        except (TypeError, KeyError): pass
# %% f-strings, formats and string building in a loop
def s(x, y): return f'{x}{y!r:>{10}}' + str(x) + '%s' % (y,) + x.__class__.__name__
t = ''
for x in (1, 'a', None, [], 1.5, type, '\ud800', b'b', 2**70):
    for n in range(40): t += s(x, x)
    u = t; t += 'z'
print(len(t), len(u))
# %% exceptions in a settled loop
def f(n):
    try: return [1, 2][n]
    except IndexError: return 'index'
    except TypeError as error: return error
    finally: 'x'
for n in (0, 1, 5, None, 'a', 2**70, slice(1)):
    for _ in range(40): f(n)
# %% binary operators with subclasses that come late
class I(int):
    def __radd__(self, o): return 'radd'
    def __add__(self, o): return 'add'
class F(float):
    def __rmul__(self, o): return 'rmul'
class S(str):
    def __radd__(self, o): return 'sradd'
def op(a, b): return a + b, a * 2, 3 * b if not isinstance(b, str) else 0
for a, b in ((1, 2), (1, I(2)), (I(1), 2), (1.5, F(2.5)), (F(1), 2), (1, F(2)), (True, I(5)), (2**64, I(3))):
    for _ in range(40): print(op(a, b)) if _ == 39 else op(a, b)
x = 'a'
for b in ('b', S('c'), 'd'):
    for _ in range(40): x + b; y = x; y += b
# %% a class that changes while its instances are made
class A:
    def __init__(self, n=0): self.n = n
for _ in range(60): A(1)
A.__init__ = lambda self: None; print(A().__dict__); A.__new__ = lambda cls, *a: 5; print(A(1, 2)); del A.__new__
try: print(A(1))
except TypeError as error: print(error)
del A.__init__
try: print(A(1))
except TypeError as error: print(error)
A.__call__ = lambda self: 'called'; print(A()()); A.__init__ = 5
try: A()
except TypeError as error: print(error)
type.__call__
A.__init__ = A; A.__init__ = type
try: A()
except TypeError as error: print(error)
# %% keyword calls that have settled
def f(a, b=2, *c, d=4, **e): return a, b, c, d, e
def g(**k): return f(1, **k)
for k in ({}, {'b': 5}, {'d': 1}, {'z': 1, 'y': 2}, {'a': 3}):
    for _ in range(40):
        try: g(**k); f(a=1, **k); f(*[1, 2], d=5)
        except TypeError: pass
f.__kwdefaults__ = None
try: f(1)
except TypeError as error: print(error)
f.__kwdefaults__ = {'q': 1}; f.__defaults__ = (); f(1, 2, d=3)
class M(dict):
    def keys(self): return ['b', 'd']
    def __getitem__(self, k): return k
print([f(1, **M()) for _ in range(40)][-1])
# %% slots that have settled, on an object whose class then changes
class A: __slots__ = ('x', 'y')
class B: __slots__ = ('x', 'y')
class C(A): __slots__ = ('z',)
def get(o): return o.x
def put(o, v): o.x = v
a = A()
for n in range(60): put(a, n), get(a)
try: a.__class__ = B; print(get(a)); put(a, 5)
except TypeError as error: print(error)
c = C()
for n in range(60): put(c, n), get(c)
A.x, A.y = A.y, A.x
try: print(get(c), get(a))
except AttributeError as error: print(error)
B.x = A.__dict__['x']
try: print(get(B()))
except (AttributeError, TypeError) as error: print(error)
# %% modules whose attributes have settled
import math
def f(): return math.pi, math.floor(2.5)
for _ in range(60): f()
try: math.pi = 3; print(f()); del math.pi; f()
except AttributeError as error: print(error)
math.floor = lambda x: 'mine'; print(math.floor(1)); math.__class__ = type('M', (type(math),), {'__getattr__': lambda self, name: name}); print(math.nothing)
