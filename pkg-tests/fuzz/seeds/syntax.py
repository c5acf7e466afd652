# %% match
def what(x):
    match x:
        case None | True | False: return 'constant'
        case 0 | -1 | 1.5 | 2j | 3 + 4j | 'a' 'b' | b'c': return 'literal'
        case []: return 'empty'
        case [a]: return ('one', a)
        case [a, *rest, b] if rest: return ('many', a, rest, b)
        case (1, 2) | [3, 4]: return 'pair'
        case {'k': v, **others}: return ('map', v, others)
        case {}: return 'any map'
        case int(n): return ('int', n)
        case str() as s: return ('str', s)
        case Point(x=0, y=y): return ('point', y)
        case Point(a, b): return ('point', a, b)
        case other: return 'something'
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
for x in (None, 0, -1, 1.5, 2j, 3+4j, 'ab', b'c', [], [1], [1, 2, 3], (1, 2), {'k': 1, 'l': 2}, {}, 7, 'z', Point(0, 1), Point(1, 2), object()):
    print(what(x))
# %% match with odd classes
class Bad: __match_args__ = ['x']
class Worse: __match_args__ = ('x', 'x')
class Worst: __match_args__ = (1,)
for C in (Bad, Worse, Worst, int, len):
    try:
        match C() if isinstance(C, type) else 0:
            case C(1, 2): pass
    except Exception as error: print(type(error), error)
# %% match on strange subjects
class Seq:
    def __len__(self): return -1
    def __getitem__(self, i): return i
class Map(dict):
    def get(self, key, default=None): return default
    def keys(self): return 5
for x in (Seq(), Map(a=1), range(3), 'abc', bytearray(b'abc'), memoryview(b'ab'), {1, 2}, iter([1])):
    match x:
        case [a, b, c]: print('seq', a, b, c)
        case [*all]: print('all', all)
        case {'a': 1, **rest}: print('map', rest)
        case _: print('none of it')
# %% walrus
print([y := 5, y ** 2], (z := [1, 2])[0], [w for v in range(5) if (w := v * v) > 3], w)
while (n := n + 1 if 'n' in {} else 3) < 3: pass
def f(a=(b := 7)): return a, b
print(f(), f'{(q := 8)}', q, {(k := 'a'): (val := 1)}, k, val)
# %% decorators
def twice(f):
    def g(*a): return f(f(*a))
    return g
@twice
@lambda f: lambda x: f(x) + 1
def inc(x): return x + 1
@(lambda c: [c, c.__name__][0])
class K: pass
@print
class L: pass
print(inc(1), K, L)
# %% comprehensions
print([x * y for x in range(3) for y in range(x) if x != y], {x: {y for y in range(x)} for x in range(3)}, list((a, b) for a, *b in [(1, 2, 3), 'xyz']))
print([[[z for z in range(y)] for y in range(x)] for x in range(4)], [lambda: i for i in range(3)][0](), {**{'a': 1}, 'b': 2}, [*range(3), *'ab'], {*(), 1})
print([f() for f in [lambda x=x: x for x in range(3)]], sum(x for x in range(10) if x % 2), any(x == 3 for x in range(5)))
# %% star-args
def f(a, b=2, /, c=3, *args, d, e=5, **kwargs): return a, b, c, args, d, e, kwargs
print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, g=7), f(*[1, 2], **{'d': 3}), f(1, *(), *[2], c=9, **{}, d=1, **{'x': 2}))
for args, kwargs in (((), {}), ((1,), {}), ((1,), {'a': 2, 'd': 1}), ((1, 2, 3), {'c': 1, 'd': 1}), ((1,), {1: 2}), (5, {}), ((), 5), ('ab', {'d': 1})):
    try: print(f(*args, **kwargs))
    except TypeError as error: print(error)
# %% unpacking
a, (b, *c), [d, e] = 1, (2, 3, 4), 'xy'
*a, = range(3); [*b] = {}; (c, d), e = {1: 2, 3: 4}.items(), 5
for i, (j, *k) in enumerate([(1, 2, 3), 'ab']): print(i, j, k)
a = b = c = []; a[:], b[:] = [1], [2]; x = y, z = 1, 2
del a, (b, c), [x]
a, b = 1, 2, 3
# %% try, except, else, finally
def f(n):
    try:
        if n == 0: return 'try'
        if n == 1: raise ValueError(n)
        if n == 2: raise KeyError(n)
        if n == 3: 1 / 0
    except ValueError: return 'value'
    except (KeyError, TypeError) as error: return error
    else: return 'else'
    finally:
        print('finally', n)
        if n == 3: return 'swallowed'
print([f(n) for n in range(5)])
for i in range(3):
    try: continue
    finally:
        if i == 1: break
# %% nested functions and scopes
x = 'global'
def outer():
    x = 'outer'
    def inner():
        nonlocal x
        x = 'changed'
        def deeper():
            global x
            x = 'global changed'
            return x
        return deeper(), x
    return inner(), x
print(outer(), x)
def unbound():
    print(y)
    y = 1
unbound()
# %% classes
class A:
    x = 1
    y = [x for _ in range(2)]
    def __init__(self, n): self.n = n
    def __repr__(self): return f'A({self.n})'
    class Inner:
        z = 2
    def method(self): return __class__, self.__private
    __private = 5
class B(A, metaclass=type):
    def __init_subclass__(cls, /, flag=None, **k): cls.flag = flag; super().__init_subclass__(**k)
class C(B, flag=3): pass
print(A(1), A(2).method(), C.flag, C(3), A.Inner.z, A.__dict__['y'], B.__mro__)
# %% async
async def inner(): return 5
class Awaitable:
    def __await__(self):
        got = yield 'asked'
        return got
async def outer():
    a = await inner()
    b = await Awaitable()
    async for x in agen(): b += x
    async with Manager() as m: b += m
    return a, b, [y async for y in agen() if y], {k: await inner() for k in 'ab'}
async def agen():
    for i in range(3):
        yield i
class Manager:
    async def __aenter__(self): return 10
    async def __aexit__(self, *error): return True
def run(c, value=None):
    try:
        while True: print('got', c.send(None if value is None else value)); value = 1
    except StopIteration as stop: return stop.value
c = outer(); print(c.send(None)); print(run(c, 7))
# %% async generators by hand
async def ag():
    try:
        x = yield 1
        print('sent', x)
        yield 2
    finally: print('closed')
g = ag()
for step in (lambda: g.asend(None), lambda: g.asend('hello'), lambda: g.athrow(ValueError('x')), lambda: g.aclose(), lambda: g.__anext__()):
    a = step()
    try: print(a.send(None))
    except BaseException as error: print(type(error), error)
a = ag().asend(None); a.close()
a.send(None)
# %% an awaitable used twice
async def f(): return 1
c = f()
try: c.send(None)
except StopIteration as stop: print(stop.value)
try: c.send(None)
except RuntimeError as error: print(error)
d = f(); d.close(); e = f().__await__(); next(e, None); e.close(); e.throw(ValueError)
# %% generators
def g():
    received = []
    try:
        while True:
            try: received.append((yield len(received)))
            except KeyError as error: received.append(error)
    finally: print('end', received)
it = g()
print(next(it), it.send('a'), it.throw(KeyError('k')), it.throw(KeyError), it.gi_running)
it.close(); it.close()
next(it)
# %% yield from
def inner():
    x = yield 1
    print('inner', x)
    try: yield 2
    except ValueError: yield 'caught'
    return 'result'
def outer():
    r = yield from inner()
    yield r
    yield from [10, 20]
    yield from 'ab'
o = outer()
print(next(o), o.send('s'), o.throw(ValueError), list(o))
# %% a generator that is entered again
def g():
    try: yield next(me)
    except ValueError as error: yield error
    try: me.close()
    except ValueError as error: yield error
    try: me.throw(KeyError)
    except ValueError as error: yield error
    yield me.gi_yieldfrom, me.gi_running, repr(me)[:5]
me = g()
print(list(me))
# %% a generator that does not want to end
def g():
    while True:
        try: yield 1
        except GeneratorExit: print('no'); yield 2
i = g(); next(i)
try: i.close()
except RuntimeError as error: print(error)
del i
def h():
    try: yield
    finally: raise KeyError('in finally')
i = h(); next(i); del i
print('still here')
# %% StopIteration inside of a generator
def g():
    yield 1
    raise StopIteration(5)
try: list(g())
except RuntimeError as error: print(error, error.__cause__)
def h(): return (yield from iter(lambda: next(iter([])), 0))
list(h())
# %% type parameters
def first[T](xs: list[T]) -> T: return xs[0]
def box[T: int, *Ts, **P]():
    def get[U = str](x: T) -> U: return x
    return get
type Pair[A, B = int] = tuple[A, B]
type Rec = list[Rec] | None
print(first([1]), box.__type_params__, Pair.__value__, Pair[int], Rec.__value__, first.__type_params__, box().__type_params__[0].__default__)
T, Ts, P = box.__type_params__
print(T.__bound__, T.__name__, T.__constraints__, Ts.__name__, P.args, P.kwargs, T | None, list[T][int], dict[T, list[T]][int], [*Ts])
def f[T: (int, str)](): return T.__constraints__
print(f())
# %% generic classes
class Box[T: int, *Ts, **P]:
    def get[U = str](self, x: T) -> U: return x
class Sub[T](Box[T]): pass
print(Box[int, str, [int]], Box.__type_params__, Box.__orig_bases__, Sub[int], Sub.__mro__)
# %% annotations
x: int = 5
y: 'undefined'
z: list[undefined_name]
class A:
    a: int
    b: str = 'x'
    def f(self, c: undefined, *d: int, e: 1/0 = 3) -> None: g: nothing = 4
print(A.__annotations__, x)
A.f.__annotations__
# %% f-strings
x, w, p = 3.14159, 10, 3
print(f'{x:.2f} {x:{w}.{p}} {x!r:>10} {x=} {x = :.1f} {{}} {"nested " + f"{w:0>{p}}"} {[i for i in range(3)]} {(lambda: 1)()} {x if w else p:5}')
print(f'{"a" "b"}' rf'\n{w}' f'''{
    w
}''' f'{w:%}' f"{'"'}" f'{ {1: 2}[1] }' f'{w!s:^{w}}' f'\N{DIGIT ONE}' f'{x:{"."}{p}f}' f'{w,}' f'{*[1], 2}')
# %% t-strings
name = 'x'
t = t'hello {name!r:>{10}} and {1 + 1=} {{}}'
print(t.strings, t.values, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations], list(t), type(t), t + t)
t + 'a'
# %% operators
print(1 + 2 * 3 ** -1 // 4 % 5 - 6 / 7, ~5 & 3 | 4 ^ 1 << 2 >> 1, not 1 < 2 <= 2 != 3 == 3 is not None, 1 in [1] not in [True], 1 if 0 else 2, (lambda x: -x)(1), 1 and 0 or 'x', -2 ** 2, 2 ** -1, 5 // -2, -5 % 3, 7.5 // 2, 1e400, 0xff, 0o17, 0b11, 1_000.5_0, .5e-3, 3J)
x = 5; x += 1; x -= 2; x *= 3; x //= 2; x **= 2; x %= 7; x <<= 3; x >>= 1; x |= 8; x &= 12; x ^= 5; x /= 2; print(x)
# %% augmented assignment to everything
class A: pass
a = A(); a.x = 1; a.x += 1; d = {'k': [1]}; d['k'] += [2]; l = [1, 2, 3]; l[1:2] += [9]; l[-1] *= 2; t = ([1],)
try: t[0] += [2]
except TypeError as error: print(error, t)
print(a.x, d, l)
# %% with
class M:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self): print('enter', self.name); return self
    def __exit__(self, kind, error, trace): print('exit', self.name, kind); return self.swallow
with M('a') as a, M('b', True) as b:
    raise ValueError
with (M('c') as (c), M('d', swallow=True)): raise KeyError
with M('e') as x.y: pass
# %% loops
for i in range(3):
    for j in range(3):
        if j == 1: continue
        if i == 1: break
        print(i, j)
    else: print('inner else')
else: print('outer else')
while True:
    try: break
    finally: print('left')
for x in [1, 2]: pass
else: x = 'else'
for [a, b], c in [('xy', 1)]: print(a, b, c)
for a.b in [1]: pass
# %% del
x = [1, 2, 3, 4]; del x[0], x[-1]; d = {1: 2}; del d[1]; del x[:]
class A: y = 1
del A.y
del x
x
# %% assert and global statements
assert True, 'never'
def f():
    global made
    made = 5
f(); print(made)
assert [], f'message {made}'
# %% lambdas
print((lambda *a, b=1, **c: (a, b, c))(1, 2, b=3, d=4), (lambda: (yield))(), (lambda x=lambda: 5: x())(), [*map(lambda x, /, y=2: x * y, [1, 2])])
# %% imports
import math, itertools as it
from math import pi as p, sqrt
from itertools import *
print(math.sqrt(16), it.chain, p, sqrt(2), list(chain([1], [2])), math.__name__)
from math import nothing
# %% strings next to each other and prefixes
print('a' "b" '''c''' """d""", r'\n', b'\x00' rb'\x', u'é', '\u00e9\U0001f600\N{BULLET}\x41\101\a\\', 'a\
b', '\d' '\8', len('''
'''))
# %% identifiers of all kinds
é = 1; ﬁ = 2; 变量 = 3; ª = 4; _ = 5; __ = 6; 𝔘𝔫𝔦 = 7; print(é, fi, 变量, a, Uni, _, __)
class ﬁeld:
    ﬁ = 1
print(ﬁeld.fi, field)
# %% blank lines, tabs, form feeds and comments
if 1:
	x = 1 # tab

	y = 2
    
print(x, y) ; print(x); # end
if x:print(1)
elif y:pass
else:print(2)

# %% long chains
print(1 < 2 < 3 < 4 < 5 > 4 > 3, 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1, not not not not 1, ----1, ~~~1, (((((((1))))))), [[[[[[]]]]]], 'a'.upper().lower().title().strip().replace('A', 'b'))
# %% return in odd places
return 5
# %% yield outside
yield 5
# %% break outside
for x in 1, 2:
    def f(): break
# %% a name both global and local
def f(x):
    global x
# %% assignment to what cannot be assigned
f() = 1
# %% nonlocal without an outer
def f():
    nonlocal x
# %% await outside
await x
# %% duplicate argument
def f(a, a): pass
# %% keyword after star
f(**k, *a)
# %% a class with everything
class Everything(list, metaclass=type):
    'doc'
    __slots__ = ('a', '__dict__')
    x: int = 1
    async def coroutine(self): return [x async for x in self]
    def __class_getitem__(cls, item): return item
    @staticmethod
    def s(): return __class__
    @classmethod
    def c(cls): return cls.__name__
    @property
    def p(self): return super().__len__()
    @p.setter
    def p(self, value): self.append(value)
e = Everything([1]); e.p = 2; e.z = 3
print(e, e.p, Everything.s(), Everything.c(), Everything[5], e.coroutine().close())
