#: title: functions of the library

#: an lru_cache without end
#: ends: instructions at line 5
import functools
@functools.cache
def f(n): return n
import itertools
for n in itertools.count(): f(n)

#: an lru_cache of itself
#: ends: exception OverflowError at line 2
import functools
@functools.lru_cache(maxsize=2**62)
def f(n): return f(n + 1)
f(0)

#: partials of partials
#: ends: instructions at line 3
import functools
f = int
while True: f = functools.partial(f)

#: partials of partials, called
#: ends: value
import functools
class P(functools.partial): pass
f = int
for i in range(10**4): f = P(f)
f()

#: reduce of an endless iterator
#: ends: instructions at line 2
import functools, itertools
functools.reduce(lambda a, b: b, itertools.count())

#: reduce that doubles
#: ends: instructions at line 2
import functools, itertools
functools.reduce(lambda a, b: a + a, itertools.count(), 'x')

#: singledispatch of classes without end
#: ends: instructions at line 4
import functools
@functools.singledispatch
def f(x): pass
while True: f(type('A', (), {})())

#: cmp_to_key that loops
#: ends: instructions at line 2
import functools
sorted(range(10), key=functools.cmp_to_key(lambda a, b: [0 for i in iter(int, 1)]))

#: a sorter of a huge graph
#: ends: instructions at line 3
import graphlib
x = {i: [i + 1] for i in range(1000)}
while True: list(graphlib.TopologicalSorter(x).static_order())
