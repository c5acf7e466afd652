#: title: huge collections

#: deque([0]) * 10**9
#: ends: memory at line 2
from collections import *
deque([0]) * 10**9

#: deque(range(10)) * 10**8
#: ends: memory at line 3
from collections import *
d = deque(range(10))
d *= 10**8

#: deque([0]) * 2**62
#: ends: memory or exception at line 2
from collections import *
deque([0]) * 2**62

#: 10**30 * deque([0])
#: ends: exception OverflowError at line 2
from collections import *
10**30 * deque([0])

#: deque([0], maxlen=3) * 2**31 - 1
#: value: [2, 1, 2]
from collections import *
list(deque([1, 2], 3) * (2**30 - 1))

#: deque() * 10**9
#: value: 0
from collections import *
len(deque() * 10**9)

#: deque([0]) * -10**9
#: value: 0
from collections import *
len(deque([0]) * -10**9)

#: deque(range(10**9))
#: ends: memory or instructions at line 2
from collections import *
deque(range(10**9))

#: deque of an endless iterator
#: ends: memory or instructions at line 2
from collections import *
deque(iter(int, 1))

#: deque of an endless iterator, with maxlen
#: ends: instructions at line 2
from collections import *
deque(iter(int, 1), 10)

#: deque of an endless iterator, with maxlen 0
#: ends: instructions at line 2
from collections import *
deque(iter(int, 1), maxlen=0)

#: deque with maxlen 10**9
#: ends: memory or instructions at line 3
from collections import *
d = deque(maxlen=10**9)
while True: d.append(d)

#: deque with maxlen beyond an index
#: ends: exception OverflowError at line 2
from collections import *
deque(maxlen=2**31)

#: deque with maxlen below zero
#: ends: exception ValueError at line 2
from collections import *
deque(maxlen=-1)

#: a deque of deques, doubled
#: ends: memory or instructions at line 3
from collections import *
d = deque([0])
while True: d = d + d

#: a deque extended by what lies about its length
#: value: 1
from collections import *
class C:
    def __len__(self): return 2**30
    def __length_hint__(self): return 2**30
    def __iter__(self): return iter([1])
len(deque(C()))

#: a deque made longer for ever
#: ends: memory or instructions at line 3
from collections import *
d = deque()
while True: d.appendleft(bytes(1000))

#: rotate(10**9)
#: value: 1000
from collections import *
d = deque(range(1000))
d.rotate(10**9); d.rotate(-10**9); d.rotate(2**31 - 1); d.rotate(-2**31)
len(d)

#: rotate(2**31)
#: value: null
from collections import *
deque([1]).rotate(2**31)

#: rotate for ever
#: ends: instructions at line 3
from collections import *
d = deque(range(10**5))
while True: d.rotate(5 * 10**4)

#: insert at the ends of all numbers
#: value: [0, 0, 1, 2, 3, 0]
from collections import *
d = deque([1, 2, 3])
d.insert(2**31 - 1, 0); d.insert(-2**31, 0); d.insert(-2**31 + 1, 0)
list(d)

#: insert in the middle for ever
#: ends: instructions at line 3 or 4 or 5
from collections import *
d = deque(range(10**5))
while True:
    d.insert(5 * 10**4, 0)
    del d[5 * 10**4]

#: indices at the ends of all numbers
#: value: 5
from collections import *
d = deque([1])
for i in (2**31, -2**31 - 1, 10**30, 2**31 - 1, -2**31):
    try: d[i]
    except (IndexError, OverflowError): pass
    try: d[i] = 1
    except (IndexError, OverflowError): pass
    try: d.index(5, i, i)
    except (ValueError, OverflowError): pass
5

#: reverse and copy for ever
#: ends: instructions at line 3 or 4 or 5
from collections import *
d = deque(range(10**5))
while True:
    d.reverse()
    d.copy()

#: count, index and in for ever
#: ends: instructions at line 3
from collections import *
d = deque([0] * 10**5)
while True: d.count(1), 1 in d

#: comparison for ever
#: ends: instructions at line 3
from collections import *
d, e = deque([0] * 10**5), deque([0] * 10**5)
while True: d == e

#: an iterator far behind the end
#: value: [1, 2, 2, 1, 2, 1]
from collections import *
d = deque([1, 2])
I, R = type(iter(d)), type(reversed(d))
list(I(d, 2**31 - 1)) + list(R(d, 2**31 - 1)) + list(I(d, -5)) + list(R(d, -5)) + list(I(d, 1)) + list(R(d, 1))

#: the repr of a huge deque
#: ends: memory or value or instructions at line 2 or none
from collections import *
repr(deque([0] * 10**6, 10**6)) and 5

#: output of a huge deque
#: ends: output at line 2
from collections import *
print(deque(range(10**4)))

#: an OrderedDict of an endless iterator
#: ends: instructions at line 2
from collections import *
OrderedDict.fromkeys(iter(int, 1))

#: an OrderedDict of endless keys
#: ends: memory or instructions at line 3
from collections import *
import itertools
OrderedDict.fromkeys(itertools.count())

#: an OrderedDict of endless pairs
#: ends: memory or instructions at line 3
from collections import *
import itertools
OrderedDict(zip(itertools.count(), itertools.count()))

#: an OrderedDict whose end moves for ever
#: ends: instructions at line 3 or 4
from collections import *
d = OrderedDict.fromkeys(range(100))
while True:
    d.move_to_end(0); d.move_to_end(0, False)

#: an OrderedDict filled and emptied for ever
#: ends: instructions at line 3 or 4 or 5
from collections import *
d = OrderedDict()
while True:
    d[1] = 1
    d.popitem()

#: an OrderedDict whose keys come and go for ever
#: ends: instructions at line 4 or 5 or 6
from collections import *
import itertools
d = OrderedDict()
for i in itertools.count():
    d[i] = 1
    del d[i]

#: an OrderedDict walked again and again
#: ends: instructions at line 3 or 4
from collections import *
d = OrderedDict.fromkeys(range(1000))
while True:
    for _ in d: pass

#: a long OrderedDict walked
#: ends: value or instructions or memory at line 2 or none
from collections import *
for _ in OrderedDict.fromkeys(range(2 * 10**5)): pass

#: an OrderedDict of keys that collide
#: ends: instructions at line 5
from collections import *
class C:
    def __hash__(self): return 1
d = OrderedDict()
while True: d[C()] = 1

#: a defaultdict asked for endless keys
#: ends: memory or instructions at line 4
from collections import *
import itertools
d = defaultdict(list)
for i in itertools.count(): d[i].append(d)

#: a factory that never ends
#: ends: instructions at line 3
from collections import *
d = defaultdict(iter(int, 1).__iter__)
sum(d[1])

#: a factory that loops
#: ends: instructions at line 3
from collections import *
def f():
    while True: pass
defaultdict(f)[1]

#: defaultdicts joined for ever
#: ends: instructions at line 3
from collections import *
d = defaultdict(int, dict.fromkeys(range(10**4)))
while True: d | d

#: views joined for ever
#: ends: instructions at line 3
from collections import *
d = OrderedDict.fromkeys(range(100))
while True: d.keys() | d.items() & d.keys() ^ d.keys() - d.keys()
