# %% deques
from collections import deque
d = deque([3, 1, 2], 5)
d.append(4); d.appendleft(0); d.extend('ab'); d.extendleft((7, 8)); d.rotate(2); d.rotate(-1); d.reverse(); print(d, d.pop(), d.popleft(), d.maxlen, len(d), d[0], d[-1], 3 in d, d.count(1), d == deque([1]), d + deque([1]), d * 2, d.copy(), list(reversed(d)), bool(d), d < deque([1]))
d[0] = 9; del d[0]; d.insert(0, 'i'); d *= 2; d += [1]; d.clear(); d.append(d); print(d)
for f in (lambda: d.pop(), lambda: d.popleft(), lambda: d.remove(5), lambda: d.index(5), lambda: d[9], lambda: d + [1], lambda: d * 'a', lambda: hash(d), lambda: deque(5), lambda: deque([], -1), lambda: deque([], 'a'), lambda: d.insert(2**40, 1), lambda: d.rotate('a'), lambda: d.extend(5), lambda: d.__init__(d), lambda: d[1:2], lambda: deque([1], 1).insert(0, 2), lambda: type(iter(d))(d, 5), lambda: iter(d).__reduce__(), lambda: d.__class_getitem__(int)):
    try: print(f())
    except Exception as error: print(type(error), error)
# %% a deque that changes while it is used
from collections import deque
class E:
    def __init__(self, n): self.n = n
    def __eq__(self, other): d.append(self); d.popleft(); return self.n == 3
    def __repr__(self): d.rotate(); return f'E{self.n}'
    def __del__(self): d.append(5)
for deed in (lambda: d.remove(9), lambda: d.index(9), lambda: d.count(9), lambda: 9 in d, lambda: d == deque([1] * 5), lambda: repr(d), lambda: d.extend(iter(d)), lambda: d.extend(d), lambda: [d.append(x) for x in d], lambda: d.__setitem__(0, 1), lambda: d.__imul__(2), lambda: d.clear(), lambda: d.__init__([1])):
    d = deque([E(n) for n in range(5)])
    try: print(type(deed()))
    except Exception as error: print(type(error), error)
# %% ordered dicts
from collections import OrderedDict
o = OrderedDict([('a', 1), (2, 'b')], c=[])
o['d'] = o; o.move_to_end('a'); o.move_to_end('c', False); print(list(o), o.popitem(), o.popitem(False), o.pop('x', None), o.setdefault('n', 0), list(reversed(o)), o == {'a': 1}, o == OrderedDict(o), o | {1: 2}, {1: 2} | o, o.copy(), OrderedDict.fromkeys('abc', 1), len(o), 'a' in o, repr(o))
o |= [(5, 6)]; del o[5]; o.update({7: 8}, z=9); print(o.keys() & {7}, o.items() | {1}, o.keys() ^ o, o.keys() - {7}, o.values(), list(o.items()), o.keys() == {7}, reversed(o.items()), o.keys().isdisjoint('ab'), o.items().isdisjoint([1]), (7, 8) in o.items())
for f in (lambda: o[99], lambda: o.pop(99), lambda: o.move_to_end(99), lambda: o.__delitem__(99), lambda: OrderedDict(5), lambda: OrderedDict([1]), lambda: o.update(1, 2), lambda: {o: 1}, lambda: o < o, lambda: OrderedDict().popitem(), lambda: dict.clear(o), lambda: list(o.items()), lambda: o.popitem(), lambda: repr(o), lambda: dict.__setitem__(o, 1, 1), lambda: list(o), lambda: o.copy(), lambda: o == o.copy(), lambda: iter(o).__reduce__(), lambda: o.clear()):
    try: print(f())
    except Exception as error: print(type(error), error)
# %% an ordered dict whose keys change it
from collections import OrderedDict
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other):
        if other.n == 9: o.popitem(); o[K(5)] = 1
        if other.n == 8: o.clear(); return True
        return self.n == other.n
    def __repr__(self): o.move_to_end(self); return f'K{self.n}'
for deed in (lambda: o.pop(K(9), 0), lambda: K(9) in o, lambda: o.setdefault(K(9)), lambda: repr(o), lambda: o == OrderedDict({K(9): 1, K(2): 1}), lambda: o.copy(), lambda: [o.pop(k) for k in o], lambda: o.keys() & {K(9)}, lambda: o.update({K(9): 2}), lambda: K(8) in o, lambda: o.pop(K(8), 0), lambda: o.move_to_end(K(8)), lambda: o.__delitem__(K(8)), lambda: o.setdefault(K(8))):
    o = OrderedDict((K(n), n) for n in range(4))
    try: print(type(deed()))
    except Exception as error: print(type(error), error)
# %% default dicts
from collections import defaultdict
d = defaultdict(list, a=[1])
d['b'].append(2); d[1]; d[2] += [3]; print(d, dict(d), d.default_factory, d.get(5), 5 in d, d | {6: 7}, {6: 7} | d, d.copy(), d == {'a': [1]}, len(d), d.pop(1), d.setdefault(9), defaultdict(int, {1: 2}, b=3), defaultdict(), d.__missing__(77))
tree = lambda: defaultdict(tree)
t = tree(); t[1][2][3] = 4; print(t[1][2][3], list(t))
for f in (lambda: defaultdict(5), lambda: defaultdict()[1], lambda: defaultdict(list, 5), lambda: defaultdict(lambda: 1 / 0)[1], lambda: hash(d), lambda: d[[]], lambda: defaultdict(None, [(1, 2)])[3], lambda: d.__init__(), lambda: d['new'], lambda: d.__delattr__('default_factory'), lambda: d.fromkeys('ab')):
    try: print(f())
    except Exception as error: print(type(error), error)
d = defaultdict(lambda: d.pop(1, d)); d[1]; d[d.default_factory]
# %% functools
from functools import partial, reduce, cmp_to_key
p = partial(int, base=2); q = partial(p, '101'); print(p('11'), q(), q.func, q.args, q.keywords, partial(max, 1)(5, 3), partial(partial(dict, a=1), b=2)(c=3), repr(q))
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(max, 'abc', 'z'), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), cmp_to_key(lambda a, b: 0)(1) == cmp_to_key(len)(2))
class C:
    m = partial(lambda *a: a, 1)
print(len(C().m(2)), C.m(3))
for f in (lambda: partial(), lambda: partial(5), lambda: p(), lambda: p('x'), lambda: reduce(max, []), lambda: reduce(5, [1, 2]), lambda: reduce(max, 5), lambda: cmp_to_key(5)(1) < cmp_to_key(5)(2), lambda: sorted([1, 2], key=cmp_to_key(lambda a, b: 'x')), lambda: hash(cmp_to_key(max)(1)), lambda: cmp_to_key(max) < 5, lambda: cmp_to_key(max)(1).obj, lambda: p.__setstate__((p, (), {}, None)), lambda: p(), lambda: repr(p), lambda: p.__setstate__(5), lambda: p.keywords.update({1: 2}), lambda: p()):
    try: print(f())
    except (Exception, RecursionError) as error: print(type(error))
# %% operator
import operator
print(operator.add(1, 2), operator.itemgetter(0, -1)('abc'), operator.attrgetter('real', 'imag.real')(5), operator.methodcaller('replace', 'a', 'b')('aba'), operator.countOf([1, 2, 1], 1), operator.indexOf('abc', 'c'), operator.length_hint(iter([1, 2]), 5), operator.concat([1], [2]), operator.contains('abc', 'b'), operator.truth([]), operator.index(True), operator.is_(1, 1), operator.pow(2, 10), operator.invert(5), operator.getitem({1: 2}, 1))
l = [1]; print(operator.iadd(l, [2]), operator.imul(l, 2), operator.iconcat(l, 'ab'), operator.setitem(l, 0, 9), operator.delitem(l, 0), l)
for f in (lambda: operator.add(1, 'a'), lambda: operator.itemgetter()(1), lambda: operator.attrgetter(5), lambda: operator.attrgetter('a..b')(1), lambda: operator.attrgetter('')(1), lambda: operator.methodcaller(5), lambda: operator.methodcaller('x')(1), lambda: operator.length_hint(1, -5), lambda: operator.length_hint(1, 'a'), lambda: operator.indexOf([], 1), lambda: operator.concat(1, 2), lambda: operator.countOf(5, 1), lambda: operator.index(1.5), lambda: operator.itemgetter(5)([1]), lambda: repr(operator.methodcaller('a', 1, b=2)), lambda: operator.pow(0, -1), lambda: operator.lshift(1, -1)):
    try: print(f())
    except Exception as error: print(type(error), error)
# %% texts and templates
import string
from string.templatelib import Template, Interpolation
x = 5
t = t'a{x!r:>{x}}b{x}'
print(string.capwords(' a  b c'), string.capwords('a-b', '-'), string.digits, string.printable, list(t), t.strings, t.values, t + t'c', Template('a', Interpolation(1, 'x', None, ''), 'b'), [i.expression for i in t.interpolations], repr(Interpolation(x, 'x', 's', 'd')))
match t:
    case Template(strings=s): print(s)
for f in (lambda: Template(5), lambda: Interpolation(), lambda: Interpolation(1, 'x', 'z'), lambda: Interpolation(1, 5), lambda: t + 'a', lambda: 'a' + t, lambda: string.capwords(5), lambda: string.capwords('a', ''), lambda: t.strings[9], lambda: hash(t), lambda: Template(t), lambda: iter(t).__next__(), lambda: Interpolation(1, 'x', 'r', 5)):
    try: print(f())
    except Exception as error: print(type(error), error)
# %% looking into objects
class C:
    a = 1
    def __init__(self): self.b = 2
    def __dir__(self): return ['z', 'y']
c = C()
print(dir(c), vars(c), sorted(vars(C)) == sorted(C.__dict__), dir(C)[-1], len(dir(5)) > 10, dir(type('D', (), {'x': 1}))[-1])
for f in (lambda: vars(5), lambda: vars(), lambda: dir(1, 2), lambda: dir(type('E', (), {'__dir__': lambda s: 5})()), lambda: dir(type('E', (), {'__dir__': lambda s: [1, 'a']})()), lambda: vars(type('E', (), {'__slots__': 'a'})()), lambda: vars(c).clear(), lambda: c.b):
    try: print(f())
    except Exception as error: print(type(error), error)
# %% what strict has for its own
class C:
    x = 1
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __lt__(self, other): return self.n < other.n
    def __contains__(self, x): return x == self.n
    def grow(self):
        self.n = self.n + 1
        print(self.n, sep='')
        return printed
c = C(5)
(a, (b, *d)), e = (1, (2, 3, 4)), 5
for x, (y, z) in [(1, (2, 3))] * 3: a += x * y - z
print([x + y for x, y in zip(range(3), range(3))], c.grow(), c == C(6), 6 in c, sorted([C(2), C(1)])[0].n, a, b, d, e, len(printed))
l = [1, 2, 3]; l[0] = 9; l[1:2] = [7, 8]; del l[0]; l += [1]; f = lambda *p, **k: (p, k); print(f(*l, **{'k': 1}), l[::-1])
with_ = {'a': 1}; with_['b'] = c; c.other = with_; c.other['a'] = c.other['b'].n
try: raise ValueError('a')
except ValueError as error: print(error, error.args)
while len(l) > 1: l.pop()
print(printed, getattr(c, 'n'), hasattr(c, 'zz'), setattr(c, 'q', 1), '%s' % c.q, f'{c.n:>5}', *l)
