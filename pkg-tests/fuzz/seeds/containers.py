# %% lists
l = [3, 1, 2]
l.append(4); l.extend((5, 6)); l.insert(1, 'x'); l.insert(-100, 'y'); l.insert(100, 'z'); l.remove('x'); print(l, l.pop(), l.pop(0), l.pop(-2), l.index(1), l.count(2), l[::-1], l[1:3], l + [9], l * 2, 3 in l, l == [3], l < [4], l.copy(), len(l))
l.sort(); l.sort(key=lambda x: -x); l.sort(reverse=True); l.reverse(); l[0] = 'a'; l[1:3] = []; l[5:] = [7, 8]; l[::2] = ['e'] * len(l[::2]); del l[0]; del l[::2]; l += 'ab'; l *= 2; l.clear(); print(l)
for f in (lambda: l.pop(), lambda: l.remove(1), lambda: l.index(1), lambda: l[0], lambda: l['a'], lambda: l.__setitem__(0, 1), lambda: l.__delitem__(5), lambda: l.__setitem__(slice(None, None, 2), [1]), lambda: l.__setitem__(slice(0), 5), lambda: l + (1,), lambda: l * 'a', lambda: l < 5, lambda: l.sort(key=5), lambda: l.sort(1), lambda: l.extend(5), lambda: [1, 'a'].sort(), lambda: l.index(1, 2, 3, 4), lambda: l.pop(2**70), lambda: hash(l), lambda: l[1:2, 3], lambda: l[None:], lambda: l.__getitem__(slice(0, 1, 0)), lambda: list(5), lambda: list(1, 2), lambda: l.__init__(5), lambda: list.append(5, 6), lambda: list.__new__(int)):
    try: print(f())
    except Exception as error: print(type(error), error)
# %% slices with huge values
for make in (lambda: list(range(6)), lambda: bytearray(range(6)), lambda: tuple(range(6)), lambda: 'abcdef', lambda: range(6), lambda: memoryview(bytearray(6)), lambda: b'abcdef'):
    for a in (None, 0, -1, 3, 2**31, -2**31, 2**63 - 1, -2**63, 2**64, -2**64):
        for b in (None, 0, -1, 4, 2**63, -2**63):
            for c in (None, 1, -1, 2, -3, 2**31, 2**63 - 1, -2**63, 2**64, -2**64):
                x = make(); x[a:b:c]
                if type(x) in (list, bytearray):
                    try: x[a:b:c] = x[a:b:c]; del x[a:b:c]
                    except ValueError as error: pass
# %% tuples
t = (1, 'a', None)
print(t + (2,), t * 2, t[1], t[::-1], t.index('a'), t.count(1), 1 in t, t == (1, 'a', None), hash(t), len(t), t < (2,), (), (1,), tuple('ab'), *t, t[-3:], t.__getnewargs__(), tuple.__class_getitem__(int), t[5:], (t, t) * 3, tuple(t) is t)
for f in (lambda: t[3], lambda: t['a'], lambda: t + [1], lambda: t.index(9), lambda: t < 5, lambda: t * 1.5, lambda: hash(([],)), lambda: t.__new__(tuple, 5), lambda: tuple.__new__(tuple), lambda: tuple.__new__(type('T', (tuple,), {}), 'ab'), lambda: t.__iter__().__setstate__(5), lambda: t.index(1, -2**70, 2**70)):
    try: print(f())
    except Exception as error: print(type(error), error)
# %% dicts
d = {'a': 1, 2: 'b', None: [], (1, 2): {}}
print(d['a'], d.get(5), d.get(5, 'no'), d.setdefault('n', 0), d.pop(2), d.pop(9, None), list(d), list(d.keys()), list(d.values()), list(d.items()), len(d), 'a' in d, d | {'z': 1}, d == dict(d), d.copy(), dict.fromkeys('ab', 0), {**d}, dict(a=1, **{'b': 2}), dict([('x', 1)]), dict({'y': 2}, z=3), d.popitem(), next(reversed(d)))
d.update(b=2); d.update([('c', 3)]); d |= {'q': 1}; d |= [('r', 2)]; d['a'] += 1; del d['a']; d.clear(); print(d, {1: 'a', 1.0: 'b', True: 'c'}, {float('nan'): 1, float('nan'): 2})
for f in (lambda: d['x'], lambda: d.pop('x'), lambda: d.popitem(), lambda: d.__delitem__(1), lambda: d.update(5), lambda: d.update([1]), lambda: d.update([(1, 2, 3)]), lambda: d.update(['ab', 'cd', 'efg']), lambda: dict(5), lambda: dict([[]]), lambda: {[]: 1}, lambda: d | 5, lambda: d.__or__([]), lambda: d.__ior__(5), lambda: d < d, lambda: hash(d), lambda: d.get([]), lambda: [] in d, lambda: dict.fromkeys(5), lambda: dict(**{1: 2}), lambda: d.setdefault([]), lambda: d.__init__(5), lambda: d.__init__(a=1), lambda: dict.get({}, 1, 2, 3), lambda: type(d).__getitem__(5, 5), lambda: d.keys()[0], lambda: d.keys() + d.keys(), lambda: d.items() & 5, lambda: d.keys() | [1], lambda: [3] | d.keys(), lambda: d.items() ^ [(1, 2)], lambda: d.keys() - 'a', lambda: d.values() == d.values(), lambda: d.keys() == {'a'}, lambda: d.keys() < {'a', 'b'}, lambda: d.keys().isdisjoint([1]), lambda: d.items().isdisjoint(5), lambda: d.keys().mapping['a'], lambda: d.keys().mapping.__ior__({}), lambda: hash(d.keys()), lambda: d.items() & [([], 1)], lambda: ([], 1) in d.items(), lambda: (1,) in d.items(), lambda: reversed(d.values()).__length_hint__()):
    try: print(f())
    except Exception as error: print(type(error), error)
# %% a dict that grows and shrinks
d = {}
for i in range(3000): d[i] = i
for i in range(0, 3000, 2): del d[i]
for i in range(500): d.popitem()
for i in range(100): d[str(i)] = d.pop(i, None)
print(len(d), list(d)[:5], sum(v or 0 for v in d.values()), next(iter(d)), next(reversed(d)))
e = d.copy(); e.update(d); e |= d; print(e == d, list(e) == list(d)); e.clear(); print(e, len(d))
# %% dict subclasses
class D(dict):
    def __missing__(self, key): self[key] = key * 2; return self[key]
    def __setitem__(self, k, v): super().__setitem__(k, (v,))
    def __contains__(self, k): return True
    def __len__(self): return 5
    def __eq__(self, o): return NotImplemented
d = D(a=1); print(d['b'], d, d.get('z'), 'q' in d, len(d), dict(d), {**d}, d | {1: 2}, list(d), d == {}, d.copy(), type(d.copy()), bool(d), D.fromkeys('ab'), repr(d))
# %% sets
s = {3, 1, 2}
s.add(4); s.discard(9); s.remove(3); print(s | {5}, s & {1}, s - {1}, s ^ {1, 9}, s <= s, s < s, s.isdisjoint({7}), s.issubset(range(9)), s.issuperset([1]), s.union([1], 'ab'), s.intersection([1, 2], [2]), s.difference([1]), s.symmetric_difference([1, 7]), len(s), 1 in s, s == frozenset(s), hash(frozenset(s)), {frozenset(s)}, s.copy(), set('abc') > set('ab'), frozenset('ab') | {'c'}, type({1} | frozenset()), type(frozenset() | {1}))
s.update([7], (8,)); s.intersection_update(range(5)); s.difference_update([1]); s.symmetric_difference_update([2, 9]); s |= {10}; s &= {10, 9}; s -= {9}; s ^= {1}; print(s, s.pop(), s.clear(), s)
for f in (lambda: s.pop(), lambda: s.remove(1), lambda: s.add([]), lambda: s | [1], lambda: s.__or__([1]), lambda: s.__ior__([1]), lambda: s < 5, lambda: hash(s), lambda: s.union(5), lambda: set(5), lambda: {[]}, lambda: {1} in {frozenset([1])}, lambda: {1}.__contains__({2}), lambda: s.discard(set()), lambda: s.discard([]), lambda: frozenset.__new__(frozenset, [1]), lambda: s.__init__([1]), lambda: s.__init__(5), lambda: frozenset().__init__([1]), lambda: s.__reduce__(), lambda: s.__and__(frozenset()), lambda: set.union(), lambda: set.union({1}), lambda: frozenset.union(frozenset(), [[]]), lambda: s.__sub__(5), lambda: s.__rsub__({1}), lambda: s.__rxor__({1})):
    try: print(f())
    except Exception as error: print(type(error), error)
# %% frozensets and their subclasses
class F(frozenset):
    def __new__(cls, *a): return super().__new__(cls, *a)
    def __hash__(self): return 1
f = F([1, 2]); print(f, f | f, type(f | f), f == {1, 2}, {f: 1}[F([2, 1])], f.copy() is f, frozenset(f) is f, frozenset() is frozenset(), f - f, f & {1}, hash(f), frozenset([frozenset([frozenset()])]))
# %% iterators and their state
for make in (lambda: iter([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: iter('abc'), lambda: iter('aé😀'), lambda: iter(b'abc'), lambda: iter(bytearray(b'abc')), lambda: iter(range(3)), lambda: iter(range(2**70)), lambda: iter(range(0, -10**30, -10**29)), lambda: reversed([1, 2, 3]), lambda: reversed((1, 2)), lambda: reversed(range(3)), lambda: iter({1: 2}), lambda: iter({1, 2}), lambda: enumerate('ab'), lambda: zip('ab', [1]), lambda: map(str, [1]), lambda: filter(None, [1]), lambda: iter(memoryview(b'ab')), lambda: iter(int, 1), lambda: iter(list[int]), lambda: iter(type('G', (), {'__getitem__': lambda s, i: [1, 2][i]})()), lambda: reversed('abc')):
    for state in (0, 1, -1, 3, 100, 2**31, 2**63 - 1, -2**63, 2**64, 10**30, None, 'a', 1.5, True, ()):
        i = make()
        for f in (lambda: i.__setstate__(state), lambda: i.__length_hint__(), lambda: i.__reduce__(), lambda: next(i), lambda: i.__setstate__(state), lambda: i.__length_hint__(), lambda: i.__reduce__()[1:], lambda: next(i), lambda: next(i), lambda: next(i), lambda: next(i), lambda: i.__reduce__(), lambda: i.__setstate__(state), lambda: i.__copy__(), lambda: next(i, 0), lambda: i.__length_hint__(), lambda: repr(i), lambda: i.__next__()):
            try: f()
            except Exception as error: pass
# %% length hints that lie
class H:
    def __init__(self, n, h): self.n, self.h = n, h
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
    def __length_hint__(self): return self.h() if callable(self.h) else self.h
for h in (0, 5, -1, 10**6, 2**31, 2**62, 2**63 - 1, 2**64, 1.5, 'a', None, NotImplemented, True, lambda: 1 / 0, lambda: []):
    for f in (list, tuple, set, frozenset, bytes, bytearray, sorted, sum, lambda x: [*x], lambda x: [].extend(x), lambda x: ''.join(map(str, x)), lambda x: bytearray().extend(x), lambda x: dict.fromkeys(x), lambda x: list(map(str, x)), lambda x: list(zip(x, x)), lambda x: max(x), lambda x: {}.update(zip(x, x)), lambda x: [1, 2].__setitem__(slice(0, 1), x), lambda x: (lambda *a: a)(*x), lambda x: list(reversed(list(x))), lambda x: list(enumerate(x))):
        try: f(H(3, h))
        except Exception as error: pass
# %% itertools
from itertools import *
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2], lambda a, b: a * b, initial=5)), list(batched('abcde', 2)), list(chain('ab', [1])), list(chain.from_iterable(['ab', 'c'])), list(combinations('abcd', 2)), list(combinations_with_replacement('ab', 2)), list(compress('abc', [1, 0, 1])), list(islice(count(5, 2), 3)), list(islice(count(1.5, -0.5), 3)), list(islice(cycle('ab'), 5)), list(dropwhile(lambda x: x < 2, [1, 2, 1])), list(filterfalse(None, [0, 1])), [(k, list(g)) for k, g in groupby('aabc')], list(islice('abcdef', 1, 5, 2)), list(pairwise('abc')), list(permutations('abc', 2)), list(product('ab', [1, 2])), list(product('ab', repeat=2)), list(repeat(5, 2)), list(starmap(pow, [(2, 3)])), list(takewhile(lambda x: x < 2, [1, 2, 1])), [list(t) for t in tee('ab', 3)], list(zip_longest('ab', [1], fillvalue='-')))
# %% itertools with odd arguments
from itertools import *
values = [0, 1, -1, 3, 2**31, 2**63 - 1, 2**63, 2**64, -2**63, None, 'abc', '', [], [1, 2, 3], 1.5, float('nan'), range(5), {}, lambda *a: a, print, iter([1]), object(), 10**400, True]
for f in (accumulate, batched, chain, chain.from_iterable, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest):
    for a in values:
        for b in values[:12]:
            try:
                i = f(a, b)
                for _, x in zip(range(3), i): pass
            except (TypeError, ValueError, OverflowError, MemoryError, RuntimeError) as error: pass
# %% itertools state
from itertools import *
for make in (lambda: count(5), lambda: count(2**63 - 1), lambda: count(1.5), lambda: count(2**70, -1), lambda: cycle([1, 2]), lambda: repeat(1, 3), lambda: repeat(1), lambda: islice('abc', 2), lambda: accumulate([1, 2]), lambda: chain('a', 'b'), lambda: product('ab', 'c'), lambda: permutations('abc'), lambda: combinations('abc', 2), lambda: combinations_with_replacement('abc', 2), lambda: groupby('ab'), lambda: tee('ab')[0], lambda: zip_longest('ab', 'c'), lambda: takewhile(bool, [1]), lambda: dropwhile(bool, [1]), lambda: starmap(pow, [(1, 2)]), lambda: pairwise('abc'), lambda: batched('abc', 2), lambda: compress('ab', [1]), lambda: filterfalse(None, [0])):
    i = make()
    for f in (lambda: i.__reduce__(), lambda: next(i), lambda: i.__reduce__(), lambda: i.__setstate__(0), lambda: i.__setstate__(()), lambda: i.__setstate__((0, 1)), lambda: i.__setstate__(([1], 0)), lambda: i.__setstate__((-1, 2**64)), lambda: i.__setstate__('ab'), lambda: i.__setstate__(None), lambda: next(i), lambda: i.__copy__(), lambda: repr(i), lambda: i.__length_hint__(), lambda: list(zip(range(5), i)), lambda: next(i), lambda: i.__reduce__(), lambda: type(i).__new__(type(i)), lambda: i.__init__(), lambda: type(i)[int], lambda: type('S', (type(i),), {})):
        try: f()
        except Exception as error: pass
# %% combinatorics that are too large
from itertools import *
for f in (lambda: next(product(range(10), repeat=10**6)), lambda: next(product(repeat=5)), lambda: list(product(repeat=0)), lambda: next(permutations(range(1000))), lambda: next(combinations(range(10**5), 3)), lambda: list(combinations([1], 2**62)), lambda: list(combinations('ab', 2**64)), lambda: list(permutations('ab', 2**62)), lambda: next(combinations_with_replacement('ab', 10**6)), lambda: next(combinations_with_replacement('ab', 2**62)), lambda: list(combinations_with_replacement('', 3)), lambda: product('a', repeat=2**62), lambda: product('a', repeat=-1), lambda: product('ab', repeat=2**64), lambda: tee([], 10**6), lambda: tee([], 2**62), lambda: tee([], -1), lambda: tee([], 0), lambda: batched('a', 0), lambda: batched('a', 2**62).__next__(), lambda: list(islice('abc', 2**70)), lambda: list(islice('abc', 0, None, 2**62)), lambda: list(islice('abc', -1)), lambda: list(islice('abc', 2, 1)), lambda: list(islice(count(), 2**62, 2**62 + 1)), lambda: next(repeat(1, -2**62)), lambda: repeat(1, 2**70), lambda: next(cycle([])), lambda: next(zip_longest(*[[]] * 10**5)), lambda: next(count(10**400, 10**400)), lambda: next(count('a')), lambda: next(zip_longest()), lambda: list(accumulate([], initial=None))):
    try: print(type(f()))
    except (ValueError, OverflowError, MemoryError, TypeError, StopIteration) as error: print(type(error), error)
# %% tee that is shared and copied
from itertools import tee
a, b = tee(iter(range(5))); c, d = tee(b); next(a); next(c); e = a.__copy__(); print(list(a), list(b), list(c), list(d), list(e), tee(a)[0] is a)
for x in (a, b):
    for f in (lambda: x.__reduce__(), lambda: x.__setstate__(5), lambda: type(x)([1, 2]), lambda: type(x)(), lambda: type(x)(5), lambda: type(x)(x)):
        try: print(type(f()))
        except Exception as error: print(type(error), error)
# %% memory limits met in containers
l = []
try:
    while True: l.append('x' * 10**5 + str(len(l)))
except MemoryError as error: print('memory')
# %% strings that double
s = 'ab'
while True: s += s
# %% a dict without end
d = {}
i = 0
while True: d[i] = [i]; i += 1
# %% output without end
while True: print('x' * 1000)
# %% generic aliases
for f in (lambda: list[int][str], lambda: list[int].__args__, lambda: list[int].__origin__, lambda: list[int] == list[int], lambda: hash(list[int]), lambda: list[int](), lambda: dict[str, list[int]].__parameters__, lambda: list[int] | None, lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: list[int].append, lambda: list[int].__mro_entries__(()), lambda: type('S', (list[int],), {}), lambda: list[()], lambda: list[...], lambda: tuple[int, ...], lambda: list[list], lambda: repr(list[list[int] | str]), lambda: list[int].x, lambda: setattr(list[int], 'x', 1), lambda: list[int].__class__, lambda: list[int].__reduce__(), lambda: [*list[int]], lambda: next(iter(tuple[int])), lambda: type(list[int])(int, 5), lambda: type(list[int])(), lambda: type(list[int])(list, (int,)), lambda: int | int, lambda: int | None | int, lambda: (int | str).__args__, lambda: (int | str)[int], lambda: isinstance(1, int | list[int]), lambda: int | 5, lambda: 5 | int, lambda: int | 'x', lambda: type(int | str)(int, str), lambda: (int | str) == (str | int), lambda: hash(int | str), lambda: (int | str).__or__(None), lambda: type[int], lambda: list['\ud800'], lambda: repr(list['\ud800']), lambda: list[[int]], lambda: list[{}], lambda: hash(list[[]]), lambda: list[[]] == list[[]], lambda: list[slice(1)], lambda: list[1:2]):
    try: print(ascii(f()))
    except Exception as error: print(type(error), error)
# %% type parameters by hand
def f[T: int = str, *Ts = *tuple[int], **P = [int]](): pass
T, Ts, P = f.__type_params__
for x in (T, Ts, P):
    for g in (lambda: type(x)('X'), lambda: type(x)(), lambda: type(x)(5), lambda: type(x)('\ud800'), lambda: type(x)('X', int), lambda: type(x)('X', int, str), lambda: type(x)('X', bound=int), lambda: type(x)('X', covariant=True, contravariant=True), lambda: type(x)('X', default=5), lambda: x.__default__, lambda: x.has_default(), lambda: x.evaluate_default(1), lambda: x.__typing_subst__(int), lambda: x.__typing_prepare_subst__(list[T], (int,)), lambda: x.__typing_prepare_subst__(1, 2), lambda: x.__mro_entries__(()), lambda: type('S', (x,), {}), lambda: type('S', (type(x),), {}), lambda: x | int, lambda: int | x, lambda: x[int], lambda: [*x], lambda: x.__name__, lambda: setattr(x, '__name__', 1), lambda: x.__dict__, lambda: repr(x), lambda: hash(x), lambda: x == x, lambda: x.__reduce__(), lambda: x.args, lambda: x.args.__origin__, lambda: x.args == x.kwargs, lambda: list[x][int], lambda: list[x][5], lambda: dict[x, x][int], lambda: tuple[*x] if x is Ts else 0, lambda: type(x).__new__(int), lambda: object.__new__(type(x)), lambda: x.__bound__, lambda: x.evaluate_bound(1), lambda: x.__infer_variance__, lambda: isinstance(1, x)):
        try: print(ascii(g()))
        except Exception as error: print(type(error), error)
# %% type aliases by hand
type A[T] = list[T]
type B = B
type C = undefined_name
type D[*Ts, **P] = tuple[*Ts]
for x in (A, B, C, D):
    for g in (lambda: x.__value__, lambda: x.evaluate_value(1), lambda: x[int], lambda: x[int, str], lambda: x[()], lambda: x[int].__value__, lambda: x | None, lambda: x.__type_params__, lambda: x.__parameters__, lambda: [*x], lambda: x.__name__, lambda: x.__module__, lambda: type(x)('X', int), lambda: type(x)('X', int, type_params=(1,)), lambda: type(x)(1, 2), lambda: type(x)('X'), lambda: repr(x), lambda: hash(x), lambda: x == x, lambda: isinstance(1, x), lambda: type('S', (x,), {}), lambda: x.__reduce__(), lambda: x(), lambda: setattr(x, 'y', 1), lambda: x.__typing_unpacked_tuple_args__, lambda: object.__new__(type(x))):
        try: print(ascii(g()))
        except Exception as error: print(type(error), error)
