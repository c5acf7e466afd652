#: title: collections of themselves
#: limits: instructions 40e6

#: the repr of a deque in itself
#: value: "deque([[...]])"
from collections import *
d = deque()
d.append(d)
repr(d)

#: the repr of a deque of a defaultdict of a deque
#: value: true
from collections import *
d = deque()
d.append(defaultdict(int, {1: OrderedDict({2: d})}))
len(repr(d)) < 200

#: the comparison of deques in one another
#: ends: recursion at line 4
from collections import *
d, e = deque(), deque()
d.append(e); e.append(d)
d == e

#: the order of deques in one another
#: ends: recursion at line 4
from collections import *
d, e = deque(), deque()
d.append(e); e.append(d)
d < e

#: the hash of a deque
#: ends: exception TypeError at line 4
from collections import *
d = deque()
d.append(d)
hash((d,))

#: a copy of a deque in itself
#: value: 2
from collections import *
d = deque()
d.append(d)
len(d.copy().copy() + d)

#: a search for a deque in another one
#: ends: value or exception
from collections import *
d, e = deque(), deque()
d.append(e); e.append(d)
[d] in e

#: a deque extended by itself
#: value: 72
from collections import *
d = deque(range(9))
d.extend(d); d.extendleft(d); d += d
len(d)

#: a deque extended by itself for ever
#: ends: memory or instructions at line 3
from collections import *
d = deque([1])
while True: d.extend(d)

#: a deque extended by its own iterator
#: ends: exception RuntimeError at line 3
from collections import *
d = deque([1])
d.extend(iter(d))

#: a deque extended by its own reverse
#: ends: exception RuntimeError at line 3
from collections import *
d = deque([1, 2, 3])
d.extendleft(reversed(d))

#: a deque made of itself
#: value: 0
from collections import *
d = deque([1, 2])
d.__init__(d)
len(d)

#: a deque multiplied by itself
#: ends: exception TypeError at line 3
from collections import *
d = deque([1])
d *= d

#: a deque inserted into its own slice
#: value: true
from collections import *
d = deque([1])
d[0] = d
d[0][0][0] is d

#: the end of a deque in itself
#: value: 5
from collections import *
for _ in range(1000):
    d = deque()
    d.append(d)
5

#: the repr of a defaultdict in itself
#: ends: value or recursion
from collections import *
d = defaultdict(int)
d[1] = d
repr(d)

#: the repr of a defaultdict that is its own factory
#: ends: value or recursion
from collections import *
class D(defaultdict):
    def __call__(self): return self
d = D()
d.default_factory = d
d[1]
repr(d)

#: the comparison of defaultdicts in one another
#: ends: recursion at line 4
from collections import *
d, e = defaultdict(int), defaultdict(int)
d[1] = e; e[1] = d
d == e

#: the repr of an OrderedDict in itself
#: value: "OrderedDict({1: ...})"
from collections import *
d = OrderedDict()
d[1] = d
repr(d)

#: the repr of the views of an OrderedDict in itself
#: ends: value or recursion
from collections import *
d = OrderedDict()
d[1] = d.items(), d.values(), d.keys()
repr(d), repr(d.items())
5

#: the comparison of OrderedDicts in one another
#: ends: recursion at line 4
from collections import *
d, e = OrderedDict(), OrderedDict()
d[1] = e; e[1] = d
d == e

#: an OrderedDict updated from itself
#: value: 9
from collections import *
d = OrderedDict.fromkeys(range(9))
d.update(d); d |= d; d.__init__(d)
len(d | d)

#: an OrderedDict updated from its own views
#: value: 9
from collections import *
d = OrderedDict.fromkeys(range(9))
d.update(d.items())
d.__init__(d.items())
len(d)

#: a copy of an OrderedDict in itself
#: value: 1
from collections import *
d = OrderedDict()
d[1] = d
len(d.copy().copy())

#: a factory that asks again
#: ends: recursion at line 2
from collections import *
d = defaultdict(lambda: d[1])
d[1]

#: a factory that asks for what comes next
#: ends: recursion at line 2
from collections import *
d = defaultdict(lambda: d[len(d) + 1] or d.setdefault(len(d), 1) and d[-len(d)])
d[1]

#: a factory that is __missing__
#: ends: recursion at line 5
from collections import *
from functools import partial
d = defaultdict()
d.default_factory = partial(d.__missing__, 1)
d[1]

#: a factory that is __getitem__
#: ends: recursion at line 5
from collections import *
from functools import partial
d = defaultdict()
d.default_factory = partial(d.__getitem__, 1)
d[1]

#: a factory of factories
#: ends: instructions at line 2 or 4
from collections import *
def tree(): return defaultdict(tree)
d = tree()
while True: d = d[1]

#: a factory of factories, kept
#: ends: memory or instructions at line 2 or 4
from collections import *
def tree(): return defaultdict(tree)
x = d = tree()
while True: d = d[1]

#: __missing__ of an OrderedDict that asks again
#: ends: recursion at line 3
from collections import *
class D(OrderedDict):
    def __missing__(self, key): return self[key]
D()[1]

#: __iter__ of a deque that iterates
#: ends: recursion at line 3
from collections import *
class D(deque):
    def __iter__(self): return iter(self)
list(D())

#: __iter__ of a deque that extends itself
#: ends: recursion at line 4
from collections import *
class D(deque):
    def __iter__(self):
        self.extend(self)
        return iter([])
D().extend(D())

#: __copy__ of a deque that copies
#: ends: recursion at line 3
from collections import *
class D(deque):
    def __copy__(self): return self.__copy__()
D().__copy__()

#: __init__ of a deque that makes deques
#: ends: recursion at line 3
from collections import *
class D(deque):
    def __init__(self, *a): D(*a)
D()

#: an OrderedDict’s fromkeys that makes others
#: ends: recursion at line 3
from collections import *
class D(OrderedDict):
    def __init__(self, *a): D.fromkeys([1])
D()
