#: title: collections of the library

#: a deque of huge maxlen
#: ends: exception OverflowError at line 2
import collections
d = collections.deque(maxlen=10**12)
while True: d.append(0)

#: a deque with a maxlen beyond sizes
#: ends: exception OverflowError at line 2
import collections
collections.deque(maxlen=2**70)

#: a deque of an endless iterator with a maxlen
#: ends: instructions at line 2
import collections, itertools
collections.deque(itertools.count(), maxlen=10)

#: a deque times a huge number
#: ends: memory at line 2
import collections
collections.deque([0]) * 10**9

#: a deque times a huge number with a maxlen
#: ends: exception OverflowError at line 2
import collections
collections.deque([0], maxlen=5) * 10**12

#: a deque rotated by a huge number
#: ends: instructions at line 3
import collections
d = collections.deque(range(10**5))
while True: d.rotate(10**18 + 50000)

#: a deque with items inserted in the middle
#: ends: instructions at line 3
import collections
d = collections.deque(range(10**5))
while True: d.insert(len(d) // 2, d.pop())

#: elements of a Counter of huge counts
#: ends: exception OverflowError at line 2
import collections
list(collections.Counter(a=10**12).elements())

#: most_common of many
#: ends: instructions at line 3
import collections
c = collections.Counter(range(10**4))
while True: c.most_common()

#: a ChainMap of many maps
#: ends: instructions at line 3
import collections
c = collections.ChainMap(*[{i: i} for i in range(10**4)])
while True: c.get(-1)

#: a ChainMap of ChainMaps
#: ends: recursion at line 4
import collections
c = collections.ChainMap()
for i in range(10**4): c = collections.ChainMap(c)
c.get(0)

#: a UserDict of itself
#: ends: recursion at line 4
import collections
d = collections.UserDict()
d.data = d
d['a']

#: heapify of many
#: ends: instructions at line 3
import heapq
x = list(range(10**5, 0, -1))
while True: heapq.heapify(x)

#: a heap of items that compare slowly
#: ends: instructions at line 4
import heapq
class A:
    def __lt__(self, other):
        while True: pass
heapq.heapify([A(), A()])

#: a heap that grows while it compares
#: ends: exception RuntimeError at line 8
import heapq
x = []
class A:
    def __lt__(self, other):
        x.append(self)
        return True
x += [A() for i in range(10)]
while True: heapq.heapify(x)

#: merge of endless iterators
#: ends: instructions at line 2
import heapq, itertools
for i in heapq.merge(itertools.count(), itertools.count()): pass

#: nlargest of an endless iterator
#: ends: instructions at line 2
import heapq, itertools
heapq.nlargest(10**9, itertools.count())

#: nsmallest of an endless iterator
#: ends: instructions at line 2
import heapq, itertools
heapq.nsmallest(2, itertools.count())

#: bisect of a sequence that claims a huge length
#: ends: exception OverflowError at line 5
import bisect
class A:
    def __len__(self): return 2**62
    def __getitem__(self, index): return index
while True: bisect.bisect(A(), 2**61)

#: insort in a long list
#: ends: instructions at line 4
import bisect
x = []
import itertools
for n in itertools.count(): bisect.insort(x, -n)

#: bisect with a key that loops
#: ends: instructions at line 3
import bisect
def key(value):
    while True: pass
bisect.bisect([1], 1, key=key)
