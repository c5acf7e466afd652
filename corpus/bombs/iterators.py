#: title: iterators over iterators
#: limits: instructions 2e9, memory 256 MiB

#: map
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = map(f, x)
next(x, 5)
5

#: filter
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = filter(None, x)
next(x, 5)
5

#: zip
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = zip(x)
next(x, 5)
5

#: enumerate
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = enumerate(x)
next(x, 5)
5

#: reversed
#: value: 5
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = reversed(list(x))
next(x, 5)
5

#: iter of a callable
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = iter(x.__next__, 5)
next(x, 5)
5

#: generators
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = (y for y in x)
next(x, 5)
5

#: generators by function
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
def g(x):
    for y in x: yield y
for _ in range(20000): x = g(x)
next(x, 5)
5

#: generators by yield from
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
def g(x): yield from x
for _ in range(20000): x = g(x)
next(x, 5)
5

#: itertools.chain
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = itertools.chain(x)
next(x, 5)
5

#: itertools.chain.from_iterable
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = itertools.chain.from_iterable([x])
next(x, 5)
5

#: itertools.islice
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = itertools.islice(x, 10)
next(x, 5)
5

#: itertools.takewhile
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = itertools.takewhile(f, x)
next(x, 5)
5

#: itertools.dropwhile
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = itertools.dropwhile(lambda _: 0, x)
next(x, 5)
5

#: itertools.filterfalse
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = itertools.filterfalse(lambda _: 0, x)
next(x, 5)
5

#: itertools.starmap
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = itertools.starmap(lambda *a: a, x)
next(x, 5)
5

#: itertools.accumulate
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = itertools.accumulate(x)
next(x, 5)
5

#: itertools.compress
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = itertools.compress(x, [1])
next(x, 5)
5

#: itertools.pairwise
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = itertools.pairwise(x)
next(x, 5)
5

#: itertools.batched
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = itertools.batched(x, 2)
next(x, 5)
5

#: itertools.zip_longest
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = itertools.zip_longest(x)
next(x, 5)
5

#: itertools.cycle
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = itertools.cycle(x)
next(x, 5)
5

#: itertools.groupby
#: ends: recursion
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = itertools.groupby(x)
next(x, 5)
5

#: itertools.tee
#: value: 5
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = itertools.tee(x)[0]
next(x, 5)
5

#: itertools.product
#: value: 5
import itertools
f = lambda y: (y,)
x = iter([(1,), (2,)])
for _ in range(20000): x = itertools.product(x)
next(x, 5)
5

#: an iterator over itself
#: ends: exception ValueError at line 5
x = iter([])
x = map(abs, x)
def g():
    global x
    yield from x
x = g()
next(x)

#: a length hint of a deep chain
#: ends: recursion at line 3
x = iter([1])
for _ in range(20000): x = map(abs, x)
x.__length_hint__() if hasattr(x, '__length_hint__') else list(x)

#: a generator driven from within
#: ends: exception ValueError at line 2
def g():
    yield from h
h = g()
next(h)
