#: title: memory in one piece, from large parts
#: limits: instructions 1e9, memory 16 MiB

#: x.join(x), where x = 'a' * 10**4
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 'a' * 10**4
x.join(x)

#: x.join(x), where x = ''.zfill(10**5)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**5)
x.join(x)

#: ''.join([x] * 10**5), where x = ''.zfill(10**5)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**5)
''.join([x] * 10**5)

#: b''.join([x] * 10**4), where x = bytes(10**5)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = bytes(10**5)
b''.join([x] * 10**4)

#: x.replace('0', x), where x = ''.zfill(10**5)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**5)
x.replace('0', x)

#: x.replace('', x), where x = ''.zfill(10**5)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**5)
x.replace('', x)

#: x.translate({48: x}), where x = ''.zfill(10**5)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**5)
x.translate({48: x})

#: x.replace(b'\0', x), where x = bytes(30_000)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = bytes(30_000)
x.replace(b'\0', x)

#: '%s' * 10**4 % ((x,) * 10**4), where x = ''.zfill(10**4)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**4)
'%s' * 10**4 % ((x,) * 10**4)

#: ('{0}' * 10**4).format(x), where x = ''.zfill(10**4)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**4)
('{0}' * 10**4).format(x)

#: x * 1000, where x = (0,) * 10**6
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = (0,) * 10**6
x * 1000

#: x + x + x + x + x, where x = [0] * 10**6
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = [0] * 10**6
x + x + x + x + x

#: x[:0] = range(10**9), where x = []
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = []
x[:0] = range(10**9)

#: x[0:0] = x * 1000, where x = [0] * 10**5
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = [0] * 10**5
x[0:0] = x * 1000

#: x *= 10**9, where x = [0]
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = [0]
x *= 10**9

#: x.extend(range(10**9)), where x = []
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = []
x.extend(range(10**9))

#: (1).to_bytes(10**9)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
(1).to_bytes(10**9)

#: list(x), where x = ''.zfill(10**7)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**7)
list(x)

#: x.split('0'), where x = ''.zfill(10**7)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**7)
x.split('0')

#: x.splitlines(), where x = '\n' * 10**6
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = '\n' * 10**6
x.splitlines()

#: x.encode(), where x = ''.zfill(10**7)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**7)
x.encode()

#: list(x), where x = bytes(4 * 10**6)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = bytes(4 * 10**6)
list(x)

#: memoryview(x).tolist(), where x = bytes(4 * 10**6)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = bytes(4 * 10**6)
memoryview(x).tolist()

#: list(zip(*[x] * 100)), where x = [0] * 10**5
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = [0] * 10**5
list(zip(*[x] * 100))

#: str(x) * 100, where x = [0] * 10**5
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = [0] * 10**5
str(x) * 100

#: bytes(range(256)) * 10**6
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
bytes(range(256)) * 10**6

#: itertools.product(range(10**9)), where import itertools
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
import itertools
itertools.product(range(10**9))

#: list(itertools.product(range(1000), repeat=4)), where import itertools
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
import itertools
list(itertools.product(range(1000), repeat=4))

#: list(itertools.permutations(range(12))), where import itertools
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
import itertools
list(itertools.permutations(range(12)))

#: list(itertools.combinations(range(100), 50)), where import itertools
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
import itertools
list(itertools.combinations(range(100), 50))

#: itertools.combinations(range(10**9), 2), where import itertools
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
import itertools
itertools.combinations(range(10**9), 2)

#: list(itertools.repeat(0, 10**9)), where import itertools
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
import itertools
list(itertools.repeat(0, 10**9))

#: list(itertools.count()), where import itertools
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
import itertools
list(itertools.count())

#: itertools.tee([], 10**9), where import itertools
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
import itertools
itertools.tee([], 10**9)

#: next(itertools.batched(itertools.count(), 10**9)), where import itertools
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
import itertools
next(itertools.batched(itertools.count(), 10**9))
