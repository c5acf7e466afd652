#: title: long walks with itertools
#: limits: memory 1 GiB

#: sum(itertools.repeat(0)), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
sum(itertools.repeat(0))

#: any(itertools.repeat(0)), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
any(itertools.repeat(0))

#: -1 in itertools.count(), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
-1 in itertools.count()

#: 0.5 in itertools.count(), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
0.5 in itertools.count()

#: max(itertools.cycle(range(10))), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
max(itertools.cycle(range(10)))

#: ''.join(itertools.repeat('')), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
''.join(itertools.repeat(''))

#: max(map(sum, itertools.product(range(10), repeat=20))), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
max(map(sum, itertools.product(range(10), repeat=20)))

#: sum(map(len, itertools.permutations(range(20)))), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
sum(map(len, itertools.permutations(range(20))))

#: sum(map(len, itertools.combinations(range(60), 30))), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
sum(map(len, itertools.combinations(range(60), 30)))

#: sum(map(len, itertools.combinations_with_replacement(range(40), 20))), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
sum(map(len, itertools.combinations_with_replacement(range(40), 20)))

#: next(itertools.dropwhile(bool, itertools.repeat(1))), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
next(itertools.dropwhile(bool, itertools.repeat(1)))

#: next(itertools.filterfalse(None, itertools.repeat(1))), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
next(itertools.filterfalse(None, itertools.repeat(1)))

#: next(itertools.islice(itertools.count(), 10**9, None)), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
next(itertools.islice(itertools.count(), 10**9, None))

#: next(itertools.compress(itertools.count(), itertools.repeat(0))), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
next(itertools.compress(itertools.count(), itertools.repeat(0)))

#: next(itertools.chain.from_iterable(itertools.repeat(()))), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
next(itertools.chain.from_iterable(itertools.repeat(())))

#: list(itertools.groupby(itertools.repeat(0))), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
list(itertools.groupby(itertools.repeat(0)))

#: sum(itertools.accumulate(itertools.repeat(0))), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
sum(itertools.accumulate(itertools.repeat(0)))

#: sum(map(len, itertools.batched(itertools.count(), 100))), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
sum(map(len, itertools.batched(itertools.count(), 100)))

#: sum(map(len, itertools.pairwise(itertools.count()))), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
sum(map(len, itertools.pairwise(itertools.count())))

#: sum(map(len, itertools.zip_longest(itertools.count(), ()))), where import itertools
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import itertools
sum(map(len, itertools.zip_longest(itertools.count(), ())))
