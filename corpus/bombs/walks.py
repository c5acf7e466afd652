#: title: long walks
#: limits: memory 1 GiB

#: sum(range(10**11))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
sum(range(10**11))

#: min(range(10**12))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
min(range(10**12))

#: max(range(10**12))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
max(range(10**12))

#: all(range(1, 10**12))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
all(range(1, 10**12))

#: any(map(bool, iter(int, 1)))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
any(map(bool, iter(int, 1)))

#: -1 in iter(range(10**12))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
-1 in iter(range(10**12))

#: 0.5 in range(10**30)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
0.5 in range(10**30)

#: range(10**30).index(0.5)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
range(10**30).index(0.5)

#: range(10**30).count(0.5)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
range(10**30).count(0.5)

#: list(zip(range(10**9), range(10**9)))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
list(zip(range(10**9), range(10**9)))

#: len(list(map(abs, range(10**9))))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
len(list(map(abs, range(10**9))))

#: next(filter(None, iter(int, 1)))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
next(filter(None, iter(int, 1)))

#: list(filter(None, iter(int, 1)))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
list(filter(None, iter(int, 1)))

#: list(iter(int, 1))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
list(iter(int, 1))

#: sum(enumerate(iter(int, 1)), ())
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
sum(enumerate(iter(int, 1)), ())

#: dict.fromkeys(iter(int, 1))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
dict.fromkeys(iter(int, 1))

#: set(iter(int, 1))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
set(iter(int, 1))

#: frozenset(iter(int, 1))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
frozenset(iter(int, 1))

#: {0}.union(iter(int, 1))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
{0}.union(iter(int, 1))

#: {0}.difference(iter(int, 1))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
{0}.difference(iter(int, 1))

#: {1}.intersection(iter(int, 1))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
{1}.intersection(iter(int, 1))

#: {1}.isdisjoint(iter(int, 1))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
{1}.isdisjoint(iter(int, 1))

#: {0}.symmetric_difference(iter(int, 1))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
{0}.symmetric_difference(iter(int, 1))

#: ''.join(map(lambda _: '', iter(int, 1)))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
''.join(map(lambda _: '', iter(int, 1)))

#: b''.join(b'' for _ in iter(int, 1))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
b''.join(b'' for _ in iter(int, 1))

#: bytes(iter(int, 1))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
bytes(iter(int, 1))

#: bytearray().extend(iter(int, 1))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
bytearray().extend(iter(int, 1))

#: [].extend(iter(int, 1))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
[].extend(iter(int, 1))

#: {}.update((0, 0) for _ in iter(int, 1))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
{}.update((0, 0) for _ in iter(int, 1))

#: x[:] = iter(int, 1), where x = []
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = []
x[:] = iter(int, 1)

#: a, *b, c = iter(int, 1)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
a, *b, c = iter(int, 1)

#: min(iter(int, 1), key=abs)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
min(iter(int, 1), key=abs)

#: print(*iter(int, 1))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
print(*iter(int, 1))

#: list(zip(*[iter(int, 1)] * 1000))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
list(zip(*[iter(int, 1)] * 1000))

#: max(reversed(range(2**31 - 1)))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
max(reversed(range(2**31 - 1)))

#: str(iter(int, 1)) + str(sum(iter(int, 1)))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
str(iter(int, 1)) + str(sum(iter(int, 1)))
