#: title: endless loops
#: limits: instructions 40e6

#: while True
#: ends: instructions at line 1
while True: pass

#: while True after output
#: ends: instructions at line 3 or 4
#: output: "begun\n" ...
print('begun')
x = 1
while True:
    x = 1

#: while with a condition that calls
#: ends: instructions at line 1 or 2 or 3
def yes(): return True
while yes():
    pass

#: while else
#: ends: instructions at line 1 or 2
while 1:
    continue
else:
    pass

#: for over an endless iterator
#: ends: instructions at line 1 or 2
for _ in iter(int, 1):
    pass

#: for over itertools.count
#: ends: instructions at line 2 or 3
import itertools
for _ in itertools.count():
    pass

#: for over itertools.cycle
#: ends: instructions at line 2 or 3
import itertools
for _ in itertools.cycle([1]):
    pass

#: for over itertools.repeat
#: ends: instructions at line 2 or 3
import itertools
for _ in itertools.repeat(1):
    pass

#: a huge range
#: ends: instructions at line 1 or 2
for _ in range(10**30):
    pass

#: loops in loops in loops
#: ends: instructions at line 3 or 4
while True:
    for _ in range(10):
        while True:
            for _ in range(10): pass

#: a comprehension over an endless iterator
#: ends: instructions at line 1
{0 for _ in iter(int, 1)}

#: a comprehension of a dict over an endless iterator
#: ends: instructions at line 1
{0: 0 for _ in iter(int, 1)}

#: a generator expression drained
#: ends: instructions at line 1
sum(0 for _ in iter(int, 1))

#: except BaseException in a loop
#: ends: instructions at line 3
while True:
    try:
        while True: pass
    except BaseException:
        pass

#: bare except and continue
#: ends: instructions at line 3
while True:
    try:
        while True: pass
    except:
        continue

#: except*
#: ends: instructions at line 3
while True:
    try:
        while True: pass
    except* BaseException:
        pass

#: return in finally
#: ends: instructions at line 4
def f():
    while True:
        try:
            while True: pass
        finally:
            return f()
f()

#: break in finally
#: ends: instructions at line 4
while True:
    while True:
        try:
            while True: pass
        finally:
            break

#: continue in finally
#: ends: instructions at line 3
while True:
    try:
        while True: pass
    finally:
        continue

#: finally in finally in finally
#: ends: instructions at line 2
try:
    while True: pass
finally:
    try:
        while True: pass
    finally:
        try:
            while True: pass
        finally:
            while True: pass

#: except in except in except
#: ends: instructions at line 2
try:
    while True: pass
except BaseException:
    try:
        while True: pass
    except BaseException:
        while True:
            try:
                while True: pass
            except BaseException: pass

#: a class made for matching exceptions
#: ends: instructions at line 2 or 3 or 4
class E(BaseException): pass
while True:
    try: raise E
    except E: pass

#: exceptions with a metaclass that matches everything
#: ends: instructions at line 7
class M(type):
    def __instancecheck__(cls, other): return True
    def __subclasscheck__(cls, other): return True
class E(BaseException, metaclass=M): pass
while True:
    try:
        while True: pass
    except E: pass

#: __exit__ that returns True
#: ends: instructions at line 6
class C:
    def __enter__(self): return self
    def __exit__(self, *e): return True
while True:
    with C(), C(), C():
        while True: pass

#: __exit__ that loops
#: ends: instructions at line 4
class C:
    def __enter__(self): return self
    def __exit__(self, *e):
        while True: pass
with C(): 1 / 0

#: a generator that swallows GeneratorExit
#: ends: output at line 6 or 9
#: output: "Exception ignored" ...
def g():
    while True:
        try: yield
        except BaseException: pass
for _ in range(10**9):
    x = g()
    next(x)
    try: x.close()
    except RuntimeError: pass

#: a generator that loops when it is closed
#: ends: instructions at line 4
def g():
    try: yield
    except GeneratorExit:
        while True: pass
x = g()
next(x)
x.close()

#: a generator that loops when it is deleted
#: ends: instructions at line 4
def g():
    try: yield
    finally:
        while True: pass
x = g()
next(x)
del x

#: a generator that is thrown into for ever
#: ends: instructions at line 2 or 3 or 4 or 7
def g():
    while True:
        try: yield
        except BaseException: pass
x = g()
next(x)
while True: x.throw(ValueError)

#: a generator that is sent to for ever
#: ends: instructions at line 2 or 5
def g():
    while True: yield
x = g()
next(x)
while True: x.send(1)

#: yield from a generator that never yields
#: ends: instructions at line 2
def g():
    while True: pass
    yield
def h(): yield from g()
list(h())

#: two generators that swallow each other’s end
#: ends: instructions
def g():
    while True:
        try: yield
        except BaseException: yield
def h():
    while True:
        try: yield from g()
        except BaseException: pass
for _ in h(): pass

#: an async function driven by hand
#: ends: instructions at line 2
async def f():
    while True: pass
f().send(None)

#: an awaitable that never ends
#: ends: instructions
class A:
    def __await__(self):
        while True: yield
async def f(): await A()
c = f()
while True: c.send(None)

#: an async generator that never ends
#: ends: instructions at line 2 or 4
async def g():
    while True: yield
async def f():
    async for _ in g(): pass
f().send(None)

#: a key function that loops
#: ends: instructions at line 2
def key(x):
    while True: pass
sorted([2, 1], key=key)

#: a lambda that waits for its own result
#: ends: instructions at line 1
(lambda f: f(f))(lambda f: [0 for _ in iter(int, 1)])

#: a list that sorting empties and fills
#: ends: instructions
x = list(range(10))
class K:
    def __init__(self, v): x.append(v)
    def __lt__(self, other): return True
while True:
    try: x.sort(key=K)
    except ValueError: pass
    del x[10:]

#: a dict that changes while it is walked
#: ends: instructions
d = {0: 0}
while True:
    try:
        for k in d: d[k + 1] = d.pop(k)
    except RuntimeError: pass

#: threads of control through callbacks
#: ends: instructions at line 4
def a(x): return max([1], key=b)
def b(x): return min([1], key=c)
def c(x):
    while True: pass
a(1)

#: raising and catching for ever
#: ends: instructions at line 1 or 2 or 3
while True:
    try: raise ValueError
    except ValueError: pass

#: raising from the handler for ever
#: ends: instructions
e = None
while True:
    try:
        try: raise ValueError from e
        except ValueError: raise KeyError
    except KeyError: pass

#: catching MemoryError for ever
#: ends: instructions at line 1 or 2 or 3
while True:
    try: bytes(10**9)
    except MemoryError: pass

#: catching OverflowError for ever
#: ends: instructions at line 1 or 2 or 3
while True:
    try: [0] * 2**62
    except (OverflowError, MemoryError): pass

#: a walrus in the condition
#: ends: instructions at line 1
while (n := 1): pass

#: augmented assignment of an object that loops
#: ends: instructions at line 3
class C:
    def __iadd__(self, other):
        while True: pass
c = C()
c += 1

#: unpacking an endless iterator
#: ends: instructions at line 1
a, *b = (0 for _ in iter(int, 1) if False)

#: arguments from an endless iterator
#: ends: instructions at line 2
def f(*a): pass
f(*(0 for _ in iter(int, 1) if False))
