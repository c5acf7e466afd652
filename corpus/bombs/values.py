#: title: values of a program

#: a list of 90 000
#: ends: value
#: limits: instructions 2e9, memory 256 MiB
[0] * 90_000

#: a list of a million
#: ends: exception ValueError at line 1
#: message: /too many/
#: limits: instructions 2e9, memory 256 MiB
[0] * 10**6

#: a list of a hundred million
#: ends: memory at line 2
x = [0]
x * 10**8

#: a text of 4 MB
#: ends: value
#: limits: instructions 2e9, memory 256 MiB
''.zfill(4 * 10**6)

#: a text of 10 MB
#: ends: exception ValueError at line 1
#: message: /too many/
#: limits: instructions 2e9, memory 256 MiB
''.zfill(10**7)

#: bytes of 4 MB
#: ends: value
#: limits: instructions 2e9, memory 256 MiB
bytes(4 * 10**6)

#: bytes of 10 MB
#: ends: exception ValueError at line 1
#: message: /too many/
#: limits: instructions 2e9, memory 256 MiB
bytes(10**7)

#: a dict of 40 000
#: ends: value
#: limits: instructions 2e9, memory 256 MiB
{i: str(i) for i in range(40_000)}

#: a dict of 100 000
#: ends: exception ValueError at line 1
#: message: /too many/
#: limits: instructions 2e9, memory 256 MiB
{i: str(i) for i in range(10**5)}

#: a set of 90 000
#: ends: value
#: limits: instructions 2e9, memory 256 MiB
set(range(90_000))

#: a set of a million
#: ends: exception ValueError at line 1
#: message: /too many/
#: limits: instructions 2e9, memory 256 MiB
set(range(10**6))

#: lists nested 100 deep
#: ends: value
x = 1
for _ in range(100): x = [x]
x

#: lists nested 200 deep
#: ends: value
x = 1
for _ in range(200): x = [x]
x

#: lists nested 201 deep
#: ends: exception ValueError
x = 1
for _ in range(201): x = [x]
x

#: a list that holds itself
#: ends: exception ValueError
x = []
x.append(x)
x

#: a list of lists that share
#: ends: exception ValueError at line 3
#: message: /too many/
#: limits: instructions 2e9, memory 256 MiB
x = [0] * 10
for _ in range(20): x = [x, x]
x

#: a list of lists that share, for ever
#: ends: exception ValueError at line 3
#: message: /too many/
#: limits: instructions 2e9, memory 256 MiB
x = []
for _ in range(150): x = [x, x]
x

#: an object whose repr is endless
#: ends: instructions at line 3
class C:
    def __repr__(self):
        while True: pass
C()

#: an object whose repr recurses
#: ends: recursion at line 2
class C:
    def __repr__(self): return repr(self)
C()

#: an object whose repr raises
#: ends: exception ZeroDivisionError at line 2
class C:
    def __repr__(self): 1 / 0
C()

#: an object whose repr is huge
#: ends: exception ValueError at line 3
#: message: /too many/
#: limits: instructions 2e9, memory 256 MiB
class C:
    def __repr__(self): return ''.zfill(10**7)
C()

#: an object whose repr is no text
#: ends: exception TypeError
class C:
    def __repr__(self): return 5
C()

#: an object whose repr floods
#: ends: output at line 3
class C:
    def __repr__(self):
        while True: print('x')
C()

#: many objects whose repr is long
#: ends: exception ValueError at line 3
#: message: /too many/
#: limits: instructions 2e9, memory 256 MiB
class C:
    def __repr__(self): return ''.zfill(10**6)
[C()] * 1000

#: a generator without end
#: ends: value
import itertools
itertools.count()

#: an int of a million bits
#: ends: value
#: limits: instructions 4e9
1 << 10**6

#: an int of 100 000 digits
#: ends: value
#: limits: instructions 2e9, memory 256 MiB
10**100000

#: a hundred ints of 10 000 digits
#: ends: value
#: limits: instructions 2e9, memory 256 MiB
[10**10000] * 100

#: infinities and not-a-numbers
#: value: [Infinity, -Infinity, NaN, -0, Infinity]
[float('inf'), float('-inf'), float('nan'), -0.0, 1e308 * 10]

#: a text with a lone surrogate
#: ends: value
'\ud800'

#: a text of NULs
#: ends: value
#: limits: instructions 2e9, memory 256 MiB
'\0' * 10**6

#: a complex number
#: ends: value
1j ** 10**6

#: a range beyond all ints
#: ends: value
range(10**100)

#: a memoryview
#: ends: value
memoryview(bytes(10))

#: a subclass of list that lies
#: value: [1]
class L(list):
    def __len__(self): return 2**62
    def __iter__(self):
        while True: yield 1
L([1])

#: a subclass of dict that lies
#: value: Map{"a": 1}
class D(dict):
    def items(self):
        while True: pass
    def __getitem__(self, k):
        while True: pass
D(a=1)

#: a subclass of str that lies
#: value: "a"
class S(str):
    def __str__(self):
        while True: pass
S('a')

#: a subclass of int that lies
#: value: 5
class I(int):
    def __repr__(self):
        while True: pass
I(5)

#: a dict with keys that JavaScript takes for one
#: ends: value
{1: 1, 1.5: 2, True: 3, (1,): 4, (2,): 5}

#: a set of what JavaScript takes for one
#: ends: value
{1, '1', b'1', (1,), frozenset([1])}
