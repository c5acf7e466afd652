#: title: iterators of the library

#: product of a huge repeat
#: ends: exception OverflowError at line 2
import itertools
itertools.product([1], repeat=10**9)

#: product of large ranges
#: ends: memory at line 2
import itertools
itertools.product(range(10**9), range(10**9))

#: the last of many permutations
#: ends: instructions at line 2
import itertools
for p in itertools.permutations(range(1000)): pass

#: combinations of a huge r
#: ends: memory at line 2
import itertools
itertools.combinations(range(10), 10**9)

#: combinations with replacement of a huge r
#: ends: memory at line 2
import itertools
next(itertools.combinations_with_replacement([1], 10**8))

#: tee of a huge number
#: ends: memory at line 2
import itertools
itertools.tee([], 10**9)

#: a tee that falls behind
#: ends: instructions at line 3
import itertools
a, b = itertools.tee(itertools.count())
for i in a: pass

#: batched of huge n
#: ends: exception OverflowError at line 2
import itertools
next(itertools.batched(itertools.count(), 10**12))

#: islice of a huge start
#: ends: exception ValueError at line 2
import itertools
next(itertools.islice(itertools.count(), 2**60, None))

#: cycle of an endless iterator
#: ends: instructions at line 2
import itertools
for i in itertools.cycle(itertools.count()): pass

#: groupby of one endless group
#: ends: instructions at line 2
import itertools
for k, g in itertools.groupby(itertools.repeat(0)): next(itertools.groupby(g))[1]
