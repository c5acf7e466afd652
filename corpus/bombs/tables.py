#: title: tables of colliding keys, and slow keys

#: a dict of keys that collide
#: ends: instructions at line 4
class C:
    def __hash__(self): return 1
d = {}
while True: d[C()] = 1

#: a set of keys that collide
#: ends: instructions at line 4
class C:
    def __hash__(self): return 1
s = set()
while True: s.add(C())

#: keys that collide and are compared
#: ends: instructions at line 3 or 5
class C:
    def __hash__(self): return 1
    def __eq__(self, other): return False
d = {}
while True: d[C()] = 1

#: a dict of ints that collide
#: ends: instructions at line 1
{i * (2**61 - 1): 1 for i in range(10**6)}

#: a set of ints that collide
#: ends: instructions at line 1
set(i * (2**61 - 1) for i in range(10**6))

#: a frozenset of ints that collide
#: ends: instructions at line 1
frozenset(i * (2**61 - 1) for i in range(10**6))

#: a dict of ints and floats that collide
#: ends: instructions at line 1 or 2
d = {}
for i in range(10**6): d[i << 61] = d[float(i << 61)] = 1

#: a dict of tuples
#: ends: instructions at line 2
#: limits: memory 1 GiB
d = {}
while True: d[(len(d),) * 100] = 1

#: a dict of texts
#: ends: instructions at line 2
#: limits: memory 1 GiB
d = {}
while True: d['a' * 1000 + str(len(d))] = 1

#: a tuple that is concatenated
#: ends: instructions at line 2
#: limits: memory 1 GiB
t = ()
while True: t += (1,)

#: a slow key
#: ends: instructions at line 1 or 2
def key(x): return sum(range(10**4))
sorted(range(10**5), key=key)

#: a slow comparison
#: ends: instructions at line 2
class C:
    def __lt__(self, other): return sum(range(10**4)) < 0
sorted([C() for _ in range(10**4)])

#: lists compared by their last item
#: ends: instructions at line 2
x = [[0] * 1000 + [i] for i in range(100)]
while True: x.sort(reverse=True); x.sort()

#: a comparison that is never the same
#: ends: instructions at line 4 or 5
import itertools
c = itertools.count()
class C:
    def __lt__(self, other): return next(c) % 2
while True: sorted([C() for _ in range(1000)])
