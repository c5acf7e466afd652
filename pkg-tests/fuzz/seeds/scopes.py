# %% scopes on both sides of an assignment
d, xs, m = {}, [3, 4], [[0] * 3 for _ in range(3)]
d[max(x for x in xs)] = sum(y for y in xs)
m[sum(1 for r in m if r[0])][0] = max(v for row in m for v in row)
x = 1
d[(lambda: x)()] = (lambda x: x)(2)
d[(lambda a: a)(5)]: int = (lambda b: b)(6)
(lambda f: f)(print).nothing if 0 else None
d['a'], d[tuple(k for k in 'ab')] = [k for k in 'cd'], (lambda q: q)
for d[(lambda i: i)(0)] in (lambda j: [j])(1): pass
with memoryview(b'') as d[len([z for z in 'ab'])]: pass
print(d, m)
# %% scopes in keys and values
words = ['ab', 'c']
print({tuple(x for x in w): sum(1 for y in w) for w in words}, {(lambda a: a)(w): (lambda b: b)(w) for w in words}, {(lambda: w)(): (lambda: len(words))() for w in words})
print({(lambda a: a)(1): (lambda b: b)(2), **{c: c for c in words}, (lambda e: e)(3): [f for f in words]})
def f(k): return {(lambda: w)(): (lambda: k)() for w in words}
print(f(5), [{x: [y for y in x] for x in w} for w in words], {k: {v: (lambda: (k, v))() for v in w} for k, w in enumerate(words)})
# %% scopes in parameters, decorators, bases and annotations
def deco(f): return lambda g: g
@deco([x for x in 'ab'])
def f(a: (lambda p: p) = (lambda q: q), *b: [r for r in 'r'], c: {s for s in 's'} = {t: t for t in 't'}, **d: (lambda u: u)) -> (lambda v: v): return lambda w: (a, c, w)
@(lambda c: c)
class A(*[object for _ in range(1)], metaclass=(lambda *a: type(*a))):
    x: [y for y in 'z'] = [z for z in 'y']
    y = (lambda self: [self for _ in 'a'])
    def f(self, k=lambda: [x for x in 'c']): return [__class__ for _ in k()]
print(f()(1), A.x, A().y(), A().f())
# %% scopes that are compiled twice, or never
def f(n):
    for i in range(3):
        try:
            if i == n: return [x for x in 'try']
            if i > n: continue
        except (lambda e: ValueError)(1): return lambda: i
        else: [i for _ in 'else']
        finally:
            def g(k=[x for x in 'finally']): return lambda: (i, k)
            class C: y = [z for z in 'class']
            h = [lambda: x for x in 'abc']
    return g()()
print([f(n) for n in range(4)])
if 0:
    def never(a=lambda b: b): return [c for c in a]
    class Never(metaclass=lambda *a: a): x = lambda d: d
while 0: [lambda e: e for f in 'g']
assert 1, [lambda h: h]
print((lambda i: i)(1) if 1 else (lambda j: j)(2), () and (lambda k: k), 1 or [l for l in 'm'], (lambda n: n)(3))
# %% type statements where they are compiled twice
def f():
    try: return 1
    except ValueError:
        type A[T] = list[T]
    else:
        class B: pass
    finally:
        type C[U: int] = dict[U, U]
        def g[V](v: V) -> V: return v
        print(C, g(1), C[int])
f()
# %% class cells
class A:
    class B:
        def f(self): return __class__
        try: g = __class__
        except NameError as error: print(error)
    h = lambda self: __class__
    i = [lambda self: __class__ for _ in 'a']
    def j(self): return [super().__hash__ is not None for _ in 'a'], (lambda: __class__)(), [x for x in [__class__]]
print(A.B().f(), A().h(), A.i[0](1), A().j())
# %% names that change scope
x = 'global'
class C:
    x = 'class'
    y = [x for _ in 'a']
    z = [q for q in x]
    def f(self): return x
    g = lambda self, x=x: x
    def h(self):
        global x
        x = 'changed'
        return [x for _ in 'a'], (lambda: x)()
print(C.y, C.z, C().f(), C().g(), C().h(), x)
def outer(a):
    def inner():
        nonlocal a
        a += 1
        return [a for _ in range(2)], {a: b for b in [a]}, (a := 5) if 0 else a
    del_me = a; del del_me
    return inner, lambda: a
i, l = outer(1); print(i(), i(), l())
# %% walrus in comprehensions
def f():
    total = [last := n for n in range(3)], [(last, total2 := last + n) for n in range(2)]
    return last, total2, total, any((hit := x) > 1 for x in [1, 2]), hit
print(f(), [y := 1, y], {(z := 2): z}, [[w := v for v in range(2)] for _ in 'a'], w)
# %% looking into what a class is made of
class A: x = 1
for what in ([], {}, A, 1, 'x', None, object()):
    for look in (lambda: what in A.__dict__, lambda: A.__dict__[what], lambda: A.__dict__.get(what), lambda: A.__dict__ | {1: what}, lambda: {1: what} | A.__dict__, lambda: A.__dict__ == what, lambda: A.__dict__.copy()[what], lambda: what in A.__dict__.keys(), lambda: (what, 1) in A.__dict__.items(), lambda: what in A.__dict__.values(), lambda: len(A.__dict__), lambda: hash(A.__dict__), lambda: reversed(A.__dict__), lambda: type(A.__dict__)(what), lambda: type(A.__dict__)({1: what})[what]):
        try: look()
        except Exception as error: print(type(error), error)
class K:
    def __hash__(self): raise KeyError('hash')
for view in (A.__dict__, {1: 2}.keys(), {1: 2}.items(), {1}, frozenset(), {1: 2}, range(3), [1], 'a'):
    try: K() in view
    except Exception as error: print(type(error), error)
