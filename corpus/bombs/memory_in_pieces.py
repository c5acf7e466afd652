#: title: memory in many pieces
#: limits: instructions 1e9, memory 4 MiB

#: append for ever
#: ends: memory at line 2
x = []
while True: x.append(1)

#: append lists for ever
#: ends: memory at line 2
x = []
while True: x.append([])

#: append dicts for ever
#: ends: memory at line 2
x = []
while True: x.append({})

#: append and catch everything
#: ends: memory at line 4
x = []
while True:
    try:
        while True: x.append([0] * 100)
    except BaseException:
        pass

#: catch MemoryError and take less
#: ends: memory at line 3
x, n = [], 2**30
while True:
    try: x.append(bytes(n))
    except MemoryError: n = n // 2 or 1

#: a list that doubles
#: ends: memory at line 2
x = [0]
while True: x += x

#: a tuple that doubles
#: ends: memory at line 2
x = (0,)
while True: x += x

#: a string that doubles
#: ends: memory at line 2
x = 'a'
while True: x += x

#: bytes that double
#: ends: memory at line 2
x = b'a'
while True: x += x

#: a bytearray that doubles
#: ends: memory at line 2
x = bytearray(b'a')
while True: x = x + x

#: an int that doubles in length
#: ends: memory at line 2
#: limits: instructions 1e9, memory 12e5
x = 3
while True: x *= x

#: a shift for ever
#: ends: memory at line 2
x = 1
while True: x <<= 10**6

#: a string that grows by one
#: ends: memory at line 2
x = ''
while True: x += 'a' * 10**4

#: a string that grows by f-string
#: ends: memory at line 2
x = 'ab'
while True: x = f'{x}{x}'

#: a string that grows by join
#: ends: memory at line 2
x = 'ab'
while True: x = x.join([x, x])

#: a string that grows by format
#: ends: memory at line 2
x = 'ab'
while True: x = '{0}{0}'.format(x)

#: a string that grows by %
#: ends: memory at line 2
x = 'ab'
while True: x = '%s%s' % (x, x)

#: a string that grows by replace
#: ends: memory at line 2
x = 'ab'
while True: x = x.replace('a', 'ab' * 10)

#: one huge dict
#: ends: memory at line 2
d = {}
for i in range(10**9): d[i] = i

#: one huge dict of strings
#: ends: memory at line 2
d = {}
for i in range(10**9): d[str(i)] = i

#: one huge set
#: ends: memory at line 2
s = set()
for i in range(10**9): s.add(i)

#: a dict comprehension
#: ends: memory at line 1
{i: i for i in range(10**9)}

#: a set comprehension
#: ends: memory at line 1
{i for i in range(10**9)}

#: a list comprehension
#: ends: memory at line 1
[i for i in range(10**9)]

#: a list that extends itself
#: ends: memory at line 2
x = [0]
while True: x.extend(x)

#: a list that is sliced into itself
#: ends: memory at line 2
x = [0]
while True: x[1:1] = x

#: a list that grows while it is walked
#: ends: memory at line 2
x = [0]
for i in x: x.append(i)

#: cycles
#: ends: memory at line 3 or 4 or 5
kept = []
while True:
    a = []
    a.append(a)
    kept.append(a)

#: ten million small objects
#: ends: memory at line 2
class C: pass
x = [C() for _ in range(10**7)]

#: objects with attributes
#: ends: memory at line 2 or 3
class C:
    def __init__(self): self.a = self.b = self.c = 1
x = [C() for _ in range(10**7)]

#: objects with slots
#: ends: memory at line 2
class C: __slots__ = ('a', 'b')
x = [C() for _ in range(10**7)]

#: a million classes
#: ends: memory at line 3 or 4
x = []
while True:
    class C: pass
    x.append(C)

#: classes made by type
#: ends: memory at line 2
x = []
while True: x.append(type("C", (), {}))

#: exceptions kept alive
#: ends: memory at line 3 or 4
x = []
while True:
    try: raise ValueError
    except ValueError as e: x.append(e)

#: tracebacks kept alive
#: ends: memory
x = []
def f(n):
    if n: f(n - 1)
    else: raise ValueError
while True:
    try: f(100)
    except ValueError as e: x.append(e)

#: a chain of exceptions
#: ends: memory at line 2 or 3 or 4
e = None
while True:
    try: raise ValueError from e
    except ValueError as f: e = f

#: generators kept alive
#: ends: memory
def g(): yield
x = []
while True:
    y = g()
    next(y)
    x.append(y)

#: coroutines kept alive
#: ends: memory at line 3
async def f(): pass
x = []
while True: x.append(f())

#: closures kept alive
#: ends: memory at line 2
x = []
while True: x.append((lambda n: lambda: n)(1))

#: functions kept alive
#: ends: memory at line 3 or 4
x = []
while True:
    def f(): pass
    x.append(f)

#: bound methods kept alive
#: ends: memory at line 2
x = []
while True: x.append([].append)

#: iterators kept alive
#: ends: memory at line 2
x = []
while True: x.append(iter([]))

#: slices kept alive
#: ends: memory at line 2
x = []
while True: x.append(slice(1, 2, 3))

#: ranges kept alive
#: ends: memory at line 2
x = []
while True: x.append(range(10**30))

#: floats kept alive
#: ends: memory at line 1
x = [i / 3 for i in range(10**9)]

#: strings kept alive
#: ends: memory at line 1
x = [str(i) for i in range(10**9)]

#: long ints kept alive
#: ends: memory at line 1
x = [i << 1000 for i in range(10**9)]

#: memoryviews kept alive
#: ends: memory at line 2
x, b = [], bytearray(10)
while True: x.append(memoryview(b))

#: super objects kept alive
#: ends: memory at line 4
x = []
class C:
    def f(self):
        while True: x.append(super())
C().f()

#: properties kept alive
#: ends: memory at line 2
x = []
while True: x.append(property())

#: sets of frozensets
#: ends: memory at line 4 or 5
s = frozenset()
x = []
while True:
    s = frozenset([s])
    x.append(s)

#: a nest of tuples
#: ends: memory at line 2
t = ()
while True: t = (t, t)

#: a nest of lists
#: ends: memory at line 2
x = []
while True: x = [x]

#: a nest of dicts
#: ends: memory at line 2
x = {}
while True: x = {1: x}

#: attributes without end
#: ends: memory at line 3 or 4 or 5
class C: pass
c, i = C(), 0
while True:
    setattr(c, f'a{i}', i)
    i += 1

#: attributes of a class without end
#: ends: memory at line 3 or 4 or 5
class C: pass
i = 0
while True:
    setattr(C, f'a{i}', i)
    i += 1

#: a stack of calls with more arguments each
#: ends: memory at line 1
def f(*a): f(*a, *a)
f(*[0] * 10**4)

#: a stack of calls that hold much
#: ends: memory at line 1
def f(x): return f(bytes(10**5))
f(0)

#: generators that hold much
#: ends: memory at line 2 or 3
def g(n):
    x = bytes(10**5)
    yield from g(n + 1)
list(g(0))

#: itertools.tee
#: ends: memory at line 3
import itertools
a, b = itertools.tee(itertools.count())
for _ in a: pass

#: an endless cycle kept by itertools
#: ends: memory at line 2
import itertools
for _ in itertools.cycle(itertools.count()): pass

#: blocks that grow alternately
#: ends: memory at line 3
x = [bytearray() for _ in range(100)]
while True:
    for b in x: b.extend(b'a' * 1000)
