# %% a list sorted with a key that changes it
l = [3, 2, 1, 5, 4]
def key(x):
    l.append(x)
    l.clear()
    return x
try: l.sort(key=key)
except ValueError as error: print(error, l)
# %% a list whose items change it when compared
class E:
    def __init__(self, n): self.n = n
    def __lt__(self, other): l.pop() if l else None; l.append(other); return self.n < other.n
    def __eq__(self, other): l.clear(); l.extend([self] * 3); return False
    def __repr__(self): l.append(1); return f'E{self.n}'
l = [E(n) for n in range(5)]
for deed in (lambda: l.sort(), lambda: l.remove(9), lambda: l.index(9), lambda: l.count(9), lambda: 9 in l, lambda: l == [E(1)] * 3, lambda: l < [E(1)] * 5, lambda: repr(l), lambda: sorted(l), lambda: min(l), lambda: l != l):
    l = [E(n) for n in range(5)]
    try: print(type(deed()))
    except Exception as error: print(type(error))
# %% an index that changes the list
class I:
    def __init__(self, n=0): self.n = n
    def __index__(self): l.clear(); l.extend([1, 2]); return self.n
l = [1, 2, 3, 4]
for deed in (lambda: l[I():I(3)], lambda: l[I(3)], lambda: l.insert(I(3), 5), lambda: l.pop(I(3)), lambda: l.__setitem__(I(3), 9), lambda: l.__delitem__(I(3)), lambda: l.__setitem__(slice(I(), I(4)), [7] * 9),
             lambda: l.__delitem__(slice(I(1), I(4), I(2))), lambda: l.__setitem__(slice(I(), I(4), I(2)), [7, 7]), lambda: l * I(3), lambda: l.__imul__(I(2)), lambda: l.index(3, I(1), I(4)), lambda: l[::I(-1)]):
    l = [1, 2, 3, 4]
    try: print(deed(), l)
    except Exception as error: print(type(error), error)
# %% an iterator that changes the list it goes into
l = [1, 2, 3]
class It:
    def __iter__(self): return self
    def __next__(self):
        l.clear()
        if len(l) > 3 or l.count(9): raise StopIteration
        l.append(9)
        return 9
    def __length_hint__(self): l.append(1); return 10**6
for deed in (lambda: l.extend(It()), lambda: l.__setitem__(slice(0, 2), It()), lambda: l.__iadd__(It()), lambda: l.__setitem__(slice(None, None, 2), It()), lambda: l.__init__(It()), lambda: l.extend(x for x in l if len(l) < 50 and not l.append(x))):
    l = [1, 2, 3]
    try: deed(); print(l[:10])
    except Exception as error: print(type(error), error)
# %% a list extended by itself
l = [1, 2]
l.extend(l); l += l; l[1:2] = l; l[::2] = l[1::2]; l.extend(iter(l[:3])); l[:] = reversed(l); l *= 2; l[len(l):] = l
print(l)
it = iter(l); l.extend(next(it) for _ in range(3)); print(len(l))
# %% a list changed while it is iterated
l = list(range(5))
for x in l:
    if len(l) < 50: l.append(x)
    if x == 3: del l[0]
it = iter(l); l.clear(); print(list(it)); l.append(1); print(list(it), it.__length_hint__(), it.__reduce__())
r = reversed([1, 2, 3]); next(r); r.__setstate__(10**10); print(list(r))
i = iter([1, 2, 3]); i.__setstate__(-5); print(list(i)); i.__setstate__(1); print(list(i))
# %% keys that change the dict
class K:
    def __init__(self, n): self.n = n
    def __hash__(self):
        if armed: d.clear(); d.update({i: i for i in range(20)})
        return 1
    def __eq__(self, other):
        if armed: d.pop(3, None); d[object()] = 1; d.clear()
        return False
armed = False
for deed in (lambda: d[K(1)], lambda: d.__setitem__(K(1), 2), lambda: d.pop(K(1), 0), lambda: d.get(K(1)), lambda: d.setdefault(K(1), 5), lambda: K(1) in d, lambda: d.update({K(2): 1, K(3): 2}), lambda: d.__delitem__(K(1)),
             lambda: d == {K(1): 1, K(2): 2}, lambda: d | {K(1): 1}, lambda: d.__ior__({K(1): 1}), lambda: dict(d), lambda: d.keys() & {K(1)}, lambda: (K(1), 1) in d.items(), lambda: dict.fromkeys([K(1), K(2)], d), lambda: {**d, K(1): 1}):
    armed = False; d = {K(1): 1, K(2): 2, 5: 5}; armed = True
    try: print(type(deed()))
    except Exception as error: print(type(error), error)
armed = False
# %% a dict changed while it is iterated
d = {i: i for i in range(5)}
for view in (d, d.keys(), d.values(), d.items(), reversed(d)):
    try:
        for x in view: d[len(d)] = x
    except RuntimeError as error: print(error)
    try:
        for x in view: d.popitem()
    except RuntimeError as error: print(error)
    d.update({i: i for i in range(5)})
it = iter(d.items()); d.clear(); print(next(it, 'end'), it.__length_hint__())
try:
    for k in d: del d[k]; d[k] = 1
except RuntimeError as error: print(error)
# %% a dict whose values change it when shown or compared
class V:
    def __repr__(self): d.clear(); d[1] = self; return 'V'
    def __eq__(self, other): d.clear(); return True
d = {1: V(), 2: V(), 3: V()}; e = {1: 1, 2: 2, 3: 3}
print(repr(d)); d.update(e); d[1] = V(); print(d == e, d.values(), d.items())
d[1] = d; print(d, str(d), f'{d}', [d])
# %% items that change the set
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other):
        if armed: s.clear(); s.update(range(30)); s.discard(self)
        return False
armed = False
for deed in (lambda: s.add(K(1)), lambda: s.discard(K(1)), lambda: s.remove(K(1)), lambda: K(1) in s, lambda: s | {K(1)}, lambda: s & {K(1), K(2)}, lambda: s - {K(1)}, lambda: s ^ {K(1)}, lambda: s.update([K(1), K(2)]), lambda: s == {K(1), K(2)}, lambda: s < {K(1)},
             lambda: s.__iand__({K(1)}), lambda: s.__isub__({K(1)}), lambda: s.__ixor__({K(1), K(2)}), lambda: s.intersection_update([K(1)]), lambda: s.difference_update(s), lambda: s.symmetric_difference_update(s), lambda: s.isdisjoint([K(1)]), lambda: s.issubset([K(1)]), lambda: s.pop(), lambda: frozenset(s), lambda: s.copy()):
    armed = False; s = {K(1), K(2), 5}; armed = True
    try: print(type(deed()))
    except Exception as error: print(type(error), error)
armed = False
# %% a set changed while it is iterated
s = set(range(5))
try:
    for x in s: s.add(x + 100)
except RuntimeError as error: print(error)
try:
    for x in s: s.clear()
except RuntimeError as error: print(error)
s = {1, 2}; s.update(s); s -= s; s |= {1}; s &= s; s ^= s; print(s)
it = iter({1, 2, 3}); next(it); print(it.__length_hint__(), it.__reduce__())
# %% a set in itself
class K(set):
    def __hash__(self): return 1
s = K(); s.add(s); print(len(s), s in s, repr(s), s == {s})
# %% a bytearray that changes under the hand
class I:
    def __init__(self, n): self.n = n
    def __index__(self): b.clear(); b.extend(b'xyz'); return self.n
b = bytearray(b'abcdef')
for deed in (lambda: b[I(5)], lambda: b.__setitem__(I(5), 1), lambda: b.__setitem__(1, I(7)), lambda: b.insert(I(5), 1), lambda: b.insert(1, I(7)), lambda: b.pop(I(5)), lambda: b.append(I(7)), lambda: b.remove(I(98)), lambda: b[I(0):I(9)], lambda: b.__setitem__(slice(I(0), I(5)), b'q' * 20), lambda: b.extend([I(1), I(2)]),
             lambda: b.__delitem__(slice(I(1), I(5))), lambda: b * I(3), lambda: b.__imul__(I(3)), lambda: b.find(I(98)), lambda: b.find(b'b', I(0), I(9)), lambda: b.index(I(97)), lambda: b.count(I(97)), lambda: I(97) in b, lambda: b.center(I(50)), lambda: b.zfill(I(20)), lambda: b.expandtabs(I(2)), lambda: b.resize(I(3)), lambda: bytearray(I(3)), lambda: b.replace(b'a', b'b', I(2)), lambda: b.split(None, I(1)), lambda: b.__init__(I(3)), lambda: b.hex(':', I(2)), lambda: b.startswith(b'a', I(0))):
    b = bytearray(b'abcdef')
    try: print(deed(), b)
    except Exception as error: print(type(error), error)
# %% a bytearray and itself
b = bytearray(b'ab')
b += b; b.extend(b); b[1:1] = b; b[:] = b; b[::2] = b[::2]; b *= 3; print(b, b.join([b, b]), b.replace(b, b), b in b, b.find(b), b.split(b), b + b, b == b, b.strip(b), b.translate(None, b), b % () if 0 else '')
b.extend(iter(b)); print(len(b))
# %% a memoryview over what its index releases
class I:
    def __index__(self): m.release(); return 1
for deed in (lambda: m[I()], lambda: m[I():], lambda: m.__setitem__(I(), 5), lambda: m.__setitem__(slice(0, I()), b'z'), lambda: m.__setitem__(0, I()), lambda: m.cast('B', [I(), 6]), lambda: m.__setitem__(slice(I(), None), m)):
    b = bytearray(b'abcdef'); m = memoryview(b)
    try: print(deed(), b)
    except Exception as error: print(type(error), error)
    b.clear()
# %% memoryviews on one bytearray
b = bytearray(range(10)); m, n = memoryview(b), memoryview(b)[::-1]
m[:] = n; m[2:5] = m[1:4]; m[::2] = n[::2]; print(b, m == n, m[1:] == n, m.tolist() == list(m)); n.release()
with memoryview(b) as k:
    with k as j: j[0] = 1
try: k[0]
except ValueError as error: print(error)
try: print(memoryview(m), memoryview(b)[3:].obj is b, hash(memoryview(b'ab')), hash(m))
except ValueError as error: print(error)
it = iter(m); m.release()
next(it)
# %% a join whose items change
class It(list):
    def __iter__(self):
        for x in ('a', 'b'): l.clear(); yield x
l = It(['x', 'y', 'z'])
print('-'.join(l), ''.join(x for x in iter(lambda c=[0]: c.append(1) or len(c), 5) if 0))
class S(str):
    def __str__(self): l.append('q'); return self
    def __iter__(self): return iter(self)
l = [S('a'), S('b')]
print('-'.join(l), str(S('x')), b'-'.join([b'a', bytearray(b'b'), memoryview(b'c')]))
# %% a generator that runs itself
def g():
    yield next(x)
x = g()
for deed in (lambda: next(x), lambda: list(x), lambda: [*x], lambda: x.send(1), lambda: x.close(), lambda: max(x), lambda: ','.join(x), lambda: dict(x), lambda: a_b(*x)):
    x = g()
    try: deed()
    except Exception as error: print(type(error), error)
# %% iterators that run themselves
m = map(lambda x: next(m, x), [1, 2, 3]); print(list(m))
f = filter(lambda x: next(f, x), [1, 2, 3]); print(list(f))
z = zip(iter(lambda: next(z, 1), 1), [1, 2]); print(list(z))
e = enumerate(iter(lambda: next(e, (1, 1))[0], 1)); print(list(e)[:3])
i = iter(lambda: next(i, 0), 0); print(next(i, 'end'))
r = reversed([1, 2]); print(list(zip(r, r)))
# %% itertools that run themselves
from itertools import *
def again(x): return next(it, x)
for make in (lambda: accumulate([1, 2, 3], lambda a, b: again(a)), lambda: takewhile(again, [1, 2]), lambda: dropwhile(again, [0, 0, 1]), lambda: filterfalse(again, [0, 1]), lambda: starmap(lambda *a: again(a), [(1,), (2,)]), lambda: groupby([1, 2, 1], again), lambda: chain.from_iterable(again([x]) for x in [1, 2]),
             lambda: islice(map(again, [1, 2, 3]), 2), lambda: cycle(map(again, [1, 2])), lambda: zip_longest(map(again, [1, 2]), [1]), lambda: compress(map(again, [1, 2]), [1, 1]), lambda: product(map(again, [1, 2])), lambda: pairwise(map(again, [1, 2, 3])), lambda: batched(map(again, [1, 2, 3]), 2), lambda: tee(map(again, [1, 2, 3]))[0], lambda: count(again(1)), lambda: combinations(map(again, [1, 2, 3]), 2), lambda: permutations(map(again, [1, 2]))):
    it = iter([5])
    try:
        it = make()
        print([x for x, _ in zip(it, range(5))])
    except Exception as error: print(type(error), error)
# %% groupby whose groups outlive it
from itertools import groupby, tee
class K:
    def __eq__(self, other): next(g, None); return True
g = groupby([1, 2, 3], lambda x: K())
k, group = next(g)
print(list(group), next(g, 'end'), list(group))
a, b = tee(x for x in [next(a, 0) for a in [iter([1])]]); print(list(a), list(b))
def f():
    yield next(b)
a, b = tee(f())
try: next(a)
except Exception as error: print(type(error), error)
# %% objects that change while they are shown
class R:
    def __repr__(self): o.append(self); del o[0]; return 'R'
for o in ([R(), R()], ):
    print(repr(o), str(o), f'{o!r}', '%r' % o, '{!r}'.format(o))
o = []; o.append(o); t = (o,); o.append(t); print(o, t, repr({1: o}), str([t]))
d = {}; d['d'] = d; d['v'] = d.values(); print(d)
# %% attributes that change their object
class A:
    def __getattr__(self, name):
        self.__dict__.clear(); A.x = 1
        return name
    def __setattr__(self, name, value): object.__setattr__(self, name, value); self.__dict__['other'] = 1; del self.__dict__[name]
    def __delattr__(self, name): self.__dict__.clear()
a = A(); a.y = 1; print(a.y, a.z, a.__dict__); del a.q
for name in a.__dict__: a.__dict__[name + 'x'] = 1; break
class P:
    @property
    def x(self): del P.x; return self.x
P().x
# %% a class changed while it is used
class M(type):
    def mro(cls):
        print('mro', cls.__dict__.get('x'))
        return [cls, object]
class A(metaclass=M):
    def __getattribute__(self, name): A.f = lambda self: 5; return object.__getattribute__(self, name)
    def f(self): return 1
print(A().f())
class B: pass
class C(B): pass
C.__bases__ = (A,) if isinstance(A, type(B)) else (B,)
class D:
    def __set_name__(self, owner, name): setattr(owner, name + '2', 1); delattr(owner, name)
class E: d = D(); e = D()
print(sorted(k for k in E.__dict__ if k[0] != '_'))
# %% a mapping that changes while it becomes keywords
class Map:
    def keys(self): d.clear(); return ['a', 'b', 'c']
    def __getitem__(self, key): d[key] = 1; return key
d = {}
def f(**k): return k
print(f(**Map()), {**Map()}, dict(Map()), d)
class Str(str):
    def __hash__(self): d.clear(); return 1
    def __eq__(self, other): d.clear(); return False
d = {Str('a'): 1, Str('b'): 2}
print(f(**d)); print('{a}'.format(**d) if d else 0, '%(a)s' % d if d else 0)
# %% format that changes what it formats
class F:
    def __format__(self, spec): l.clear(); return spec * 2
    def __getattr__(self, name): l.clear(); return name
    def __getitem__(self, key): l.clear(); return key
    def __index__(self): l.clear(); return 5
    def __str__(self): l.clear(); return 'str'
l = [F(), F()]
print('{0:x} {0.y} {0[z]}'.format(*l), '%s %d' % (F(), F()), f'{F():{F()}}', '{:{}}'.format(F(), 'q'), '{0[0].a:{0}}'.format([F()]), '%*d' % (F(), 3))
# %% comparison that never agrees
class N:
    def __eq__(self, o): return o == self
    def __lt__(self, o): return o > self
    def __gt__(self, o): return o < self
    def __hash__(self): return hash(self)
for deed in (lambda: N() == N(), lambda: N() < N(), lambda: {N()}, lambda: sorted([N(), N()]), lambda: max(N(), N()), lambda: N() in [N()]):
    try: deed()
    except RecursionError as error: print('deep')
