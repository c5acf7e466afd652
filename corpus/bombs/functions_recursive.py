#: title: functions of themselves
#: limits: instructions 40e6

#: operator.length_hint of a lie
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __init__(self, n): self.n = n
    def __length_hint__(self): return self.n
    def __len__(self): return self.n
for n in (2**31, 2**32, 2**63, 10**30, -1, 2**31 - 1, None, 1.5):
    for d in (0, 5):
        try: operator.length_hint(C(n), d)
        except (ValueError, OverflowError, TypeError): pass
5

#: operator.length_hint of a lie that is believed
#: ends: value or memory at line 5 or none
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __length_hint__(self): return 2**31 - 1
    def __iter__(self): return iter([1])
len(list(C())) + len(tuple(C())) + len(bytes(C())) + len(bytearray(C())) + len([*C()])

#: operator.length_hint with a default that is none
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
for d in (-1, 2**32, 10**30, 1.5, None, True):
    try: operator.length_hint(1, d)
    except (ValueError, OverflowError, TypeError): pass
5

#: operator.index of what has no end
#: ends: exception TypeError at line 4
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __index__(self): return self
operator.index(C())

#: operator.index of itself
#: ends: recursion at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __index__(self): return operator.index(self)
operator.index(C())

#: operator.add of itself
#: ends: recursion at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __add__(self, other, *a): return operator.add(self, other)
operator.add(C(), 1)

#: operator.eq of itself
#: ends: recursion at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __eq__(self, other, *a): return operator.eq(self, other)
operator.eq(C(), 1)

#: operator.getitem of itself
#: ends: recursion at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __getitem__(self, other, *a): return operator.getitem(self, other)
operator.getitem(C(), 1)

#: operator.contains of itself
#: ends: recursion at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __contains__(self, other, *a): return operator.contains(self, other)
operator.contains(C(), 1)

#: operator.lt of itself
#: ends: recursion at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __lt__(self, other, *a): return operator.lt(self, other)
operator.lt(C(), 1)

#: operator.iadd of itself
#: ends: recursion at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __iadd__(self, other, *a): return operator.iadd(self, other)
operator.iadd(C(), 1)

#: operator.pow of itself
#: ends: recursion at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __pow__(self, other, *a): return operator.pow(self, other)
operator.pow(C(), 1)

#: operator.matmul of itself
#: ends: recursion at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __matmul__(self, other, *a): return operator.matmul(self, other)
operator.matmul(C(), 1)

#: operator.neg of itself
#: ends: recursion at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __neg__(self): return operator.neg(self)
operator.neg(C())

#: operator.abs of itself
#: ends: recursion at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __abs__(self): return operator.abs(self)
operator.abs(C())

#: operator.invert of itself
#: ends: recursion at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __invert__(self): return operator.invert(self)
operator.invert(C())

#: operator.truth of itself
#: ends: recursion at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __bool__(self): return operator.truth(self)
operator.truth(C())

#: attrgetter of itself
#: ends: recursion at line 4 or 5
from functools import *; import operator, string, itertools; from string.templatelib import *
g = operator.attrgetter('x')
class C:
    x = property(g)
C().x

#: attrgetter through __getattr__
#: ends: recursion at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __getattr__(self, name): return operator.attrgetter(name)(self)
C().x

#: itemgetter through __getitem__
#: ends: recursion at line 4
from functools import *; import operator, string, itertools; from string.templatelib import *
g = operator.itemgetter(0)
class C:
    def __getitem__(self, i): return g(self)
g(C())

#: itemgetter that is its own class’s __getitem__
#: ends: recursion at line 2
from functools import *; import operator, string, itertools; from string.templatelib import *
class C: __getitem__ = lambda self, i: operator.itemgetter(i)(self)
C()[0]

#: methodcaller of itself
#: ends: recursion at line 4
from functools import *; import operator, string, itertools; from string.templatelib import *
m = operator.methodcaller('f')
class C:
    def f(self): return m(self)
m(C())

#: methodcaller that is called by name
#: ends: recursion at line 4
from functools import *; import operator, string, itertools; from string.templatelib import *
m = operator.methodcaller('__call__', None)
class C:
    def __call__(self, x): return m(self)
m(C())

#: reduce through reduce
#: ends: recursion at line 2
from functools import *; import operator, string, itertools; from string.templatelib import *
def f(a, b): return reduce(f, [a, b])
f(1, 2)

#: cmp_to_key through sorted
#: ends: recursion at line 2
from functools import *; import operator, string, itertools; from string.templatelib import *
def f(a, b): return len(sorted([a, b], key=cmp_to_key(f)))
f(1, 2)

#: cmp_to_key that compares its own keys
#: ends: recursion at line 2
from functools import *; import operator, string, itertools; from string.templatelib import *
k = cmp_to_key(lambda a, b: k(a) < k(b))
k(1) < k(2)

#: cmp_to_key of keys
#: ends: value or exception
from functools import *; import operator, string, itertools; from string.templatelib import *
k = cmp_to_key(operator.lt)
k(k(1)) < k(k(2))

#: a key that is its own object
#: ends: recursion at line 2
from functools import *; import operator, string, itertools; from string.templatelib import *
k = cmp_to_key(lambda a, b: a < b)(1)
k.obj = k
k < k

#: keys in one another
#: ends: recursion at line 5
from functools import *; import operator, string, itertools; from string.templatelib import *
k = cmp_to_key(operator.lt)
a, b = k(1), k(2)
a.obj = b; b.obj = a
a < b

#: partial through itself
#: ends: recursion at line 2
from functools import *; import operator, string, itertools; from string.templatelib import *
f = partial(lambda: f())
f()

#: partial that was made to call itself
#: ends: recursion at line 4
from functools import *; import operator, string, itertools; from string.templatelib import *
p = partial(int)
p.__setstate__((p, (), {}, None))
p()

#: partials that were made to call each other
#: ends: recursion at line 4
from functools import *; import operator, string, itertools; from string.templatelib import *
p, q = partial(int), partial(int)
p.__setstate__((q, (), {}, None)); q.__setstate__((p, (1,), {}, None))
p()

#: the repr of a partial that calls itself
#: value: "functools.partial(..., ..., p=...)"
from functools import *; import operator, string, itertools; from string.templatelib import *
p = partial(int)
p.__setstate__((p, (p,), {"p": p}, {}))
repr(p)

#: a partial that calls itself, deleted
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
for _ in range(1000):
    p = partial(int)
    p.__setstate__((p, (p,), {"p": p}, {}))
5

#: a partial of itself with what it has
#: ends: memory or instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
p = partial(max, 1)
while True: p = partial(p, p)

#: a partial with keywords that grow
#: ends: memory or instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
p = partial(dict)
for i in itertools.count(): p = partial(p, **{f'a{i}': 1})

#: a partial as a method of itself
#: ends: recursion at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
class C: pass
C.f = partial(lambda *a: C().f())
C().f()

#: dir through __dir__
#: ends: recursion at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __dir__(self): return dir(self)
dir(C())

#: vars through a property
#: ends: recursion or exception
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    @property
    def __dict__(self): return vars(self)
vars(C())

#: dir of a class with a wrong __dir__
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __dir__(self): return [1, 'a', None]
try: dir(C())
except TypeError: pass
5

#: dir of a module that holds itself
#: ends: value or exception
from functools import *; import operator, string, itertools; from string.templatelib import *
import math
math.math = math
len(dir(math)) > 50

#: vars of a module, emptied
#: ends: value or exception
from functools import *; import operator, string, itertools; from string.templatelib import *
import math
vars(math).clear()
dir(math)

#: a template of templates
#: ends: memory or instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
t = t''
while True: t = t + t'a' + t

#: a template in itself, shown
#: ends: value or recursion at line 5 or none
from functools import *; import operator, string, itertools; from string.templatelib import *
x = []
t = Template(Interpolation(x, 'x'))
x.append(t)
len(repr(t)) < 500

#: a template of an endless iterator
#: ends: instructions or memory or exception at line 2
from functools import *; import operator, string, itertools; from string.templatelib import *
Template(*iter(int, 1))

#: a template of many texts
#: ends: value or memory or instructions at line 2 or none
from functools import *; import operator, string, itertools; from string.templatelib import *
Template(*['a'] * 10**5).strings[0] == 'a' * 10**5
