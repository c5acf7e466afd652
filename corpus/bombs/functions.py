#: title: functions of functions
#: limits: instructions 40e6

#: reduce(operator.add, iter(int, 1))
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
reduce(operator.add, iter(int, 1))

#: reduce(max, itertools.count(), 0)
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
reduce(max, itertools.count(), 0)

#: reduce(lambda a, b: a, iter(int, 1))
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
reduce(lambda a, b: a, iter(int, 1))

#: operator.countOf(iter(int, 1), 1)
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
operator.countOf(iter(int, 1), 1)

#: operator.indexOf(iter(int, 1), 1)
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
operator.indexOf(iter(int, 1), 1)

#: operator.contains(iter(int, 1), 1)
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
operator.contains(iter(int, 1), 1)

#: operator.indexOf(range(10**12), -1)
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
operator.indexOf(range(10**12), -1)

#: operator.countOf(x, x), where class C:;     def __getitem__(self, i): return i; x = C()
#: ends: instructions at line 3 or 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __getitem__(self, i): return i
x = C()
operator.countOf(x, x)

#: operator.iadd([], iter(int, 1))
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
operator.iadd([], iter(int, 1))

#: operator.iconcat([], iter(int, 1))
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
operator.iconcat([], iter(int, 1))

#: operator.setitem(x, slice(0), iter(int, 1)), where x = []
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = []
operator.setitem(x, slice(0), iter(int, 1))

#: operator.pow(3, 10**9)
#: ends: memory or instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
operator.pow(3, 10**9)

#: operator.ipow(3, 10**9)
#: ends: memory or instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
operator.ipow(3, 10**9)

#: operator.mod("%s" * 10**5, ("a" * 10**5,) * 10**5)
#: ends: memory or instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
operator.mod("%s" * 10**5, ("a" * 10**5,) * 10**5)

#: while True: operator.mul(x, x), where x = (1 << 10**6) - 1
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = (1 << 10**6) - 1
while True: operator.mul(x, x)

#: while True: operator.itemgetter(*range(10**4))(x), where x = list(range(10**4))
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = list(range(10**4))
while True: operator.itemgetter(*range(10**4))(x)

#: while True: operator.methodcaller("count", 1)(x), where x = [0] * 10**5
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = [0] * 10**5
while True: operator.methodcaller("count", 1)(x)

#: while True: string.capwords(x), where x = 'a ' * 10**5
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 'a ' * 10**5
while True: string.capwords(x)

#: while True: string.capwords(x, "a"), where x = 'a' * 10**5
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 'a' * 10**5
while True: string.capwords(x, "a")

#: string.capwords(x), where class S(str):;     def split(self, *a): return iter(str, 1); x = S()
#: ends: instructions at line 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class S(str):
    def split(self, *a): return iter(str, 1)
x = S()
string.capwords(x)

#: string.capwords(x), where class W:;     def capitalize(self):;         while True: pass; class S(str):;     def split(self, *a): return [W()]; x = S()
#: ends: exception TypeError at line 8
from functools import *; import operator, string, itertools; from string.templatelib import *
class W:
    def capitalize(self):
        while True: pass
class S(str):
    def split(self, *a): return [W()]
x = S()
string.capwords(x)

#: sorted(range(10**6), key=cmp_to_key(lambda a, b: b - a))
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
sorted(range(10**6), key=cmp_to_key(lambda a, b: b - a))

#: while True: sorted(x, key=cmp_to_key(operator.sub)), where x = list(range(1000))
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = list(range(1000))
while True: sorted(x, key=cmp_to_key(operator.sub))

#: max(map(partial(max, 1), iter(int, 1)))
#: ends: instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
max(map(partial(max, 1), iter(int, 1)))

#: dir(x), where class C:;     def __dir__(self): return iter(int, 1); x = C()
#: ends: instructions at line 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __dir__(self): return iter(int, 1)
x = C()
dir(x)

#: vars(x).update(zip(map(str, itertools.count()), iter(int, 1))), where class C: pass; x = C()
#: ends: instructions or memory at line 4
from functools import *; import operator, string, itertools; from string.templatelib import *
class C: pass
x = C()
vars(x).update(zip(map(str, itertools.count()), iter(int, 1)))

#: while True: dir(x), where class C: pass; x = C(); for i in range(1000): setattr(x, f'a{i}', 1)
#: ends: instructions at line 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class C: pass
x = C()
for i in range(1000): setattr(x, f'a{i}', 1)
while True: dir(x)

#: operator.mul("a", 10**9)
#: ends: memory at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
operator.mul("a", 10**9)

#: operator.imul([0], 10**9)
#: ends: memory at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
operator.imul([0], 10**9)

#: operator.lshift(1, 10**10)
#: ends: memory at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
operator.lshift(1, 10**10)

#: operator.ilshift(1, 10**9)
#: ends: memory at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
operator.ilshift(1, 10**9)

#: operator.iconcat([], range(10**9))
#: ends: memory at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
operator.iconcat([], range(10**9))

#: reduce(operator.add, itertools.repeat("a" * 10**6))
#: ends: memory or instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
reduce(operator.add, itertools.repeat("a" * 10**6))

#: reduce(operator.mul, itertools.repeat((0, 0), 3), 10**9)
#: ends: memory at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
reduce(operator.mul, itertools.repeat((0, 0), 3), 10**9)

#: reduce(lambda a, b: (a, a, b), itertools.count())
#: ends: memory or instructions at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
reduce(lambda a, b: (a, a, b), itertools.count())

#: string.capwords("a b" * 10**8)
#: ends: memory at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
string.capwords("a b" * 10**8)

#: operator.mod("%1000000000d", 1)
#: ends: memory at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 1
operator.mod("%1000000000d", 1)

#: operator.mul beyond what an index counts
#: ends: exception OverflowError at line 2
from functools import *; import operator, string, itertools; from string.templatelib import *
operator.mul("a", 10**30)

#: operator.concat of a text and itself, doubled
#: ends: memory at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = 'a'
while True: x = operator.concat(x, x)
