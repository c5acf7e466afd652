#: title: limited iterations
#: limits: iterations 1000

#: a loop of as many iterations as are allowed
#: value: 1000
n = 0
for _ in range(1000): n += 1
n

#: a loop of one more
#: ends: iterations at line 1 or 2
for _ in range(1001):
    pass

#: a comprehension of one more
#: ends: iterations at line 2
x = 1
[0 for _ in range(1001)]

#: a set comprehension of one more
#: ends: iterations at line 2
x = 1
{0 for _ in range(1001)}

#: a dict comprehension of one more
#: ends: iterations at line 2
x = 1
{0: 0 for _ in range(1001)}

#: a generator expression of one more
#: ends: iterations at line 2
x = 1
sum(0 for _ in range(1001))

#: a generator that is drained by native code
#: ends: iterations at line 2
def g():
    for _ in range(1001): yield 1
sum(g())

#: a loop over an endless iterator
#: ends: iterations at line 1
for _ in iter(int, 1): pass

#: a loop over a generator that never yields
#: ends: instructions at line 2
def g():
    while True: pass
    yield
for _ in g(): pass

#: loops in loops
#: value: 10000
n = 0
for _ in range(1000):
    for _ in range(10): n += 1
n

#: loops in loops without end
#: ends: instructions
for _ in range(1000):
    for _ in range(1000):
        for _ in range(1000): pass

#: comprehensions in comprehensions without end
#: ends: instructions at line 1
[0 for a in range(1000) for b in range(1000) for c in range(1000) if 0]

#: a loop that starts again for ever
#: ends: instructions at line 1 or 2
while True:
    for _ in range(1000): pass

#: one iterator in many loops
#: ends: instructions at line 2 or 3
i = iter(int, 1)
while True:
    for _ in i: break

#: a recursion of loops
#: ends: recursion
def f(n):
    for _ in range(10): f(n + 1)
f(0)

#: a recursion of loops too long
#: ends: iterations at line 3
def f(n):
    if n == 0:
        for _ in range(1001): pass
    for _ in range(2): f(n - 1)
f(5)

#: a recursion of comprehensions
#: ends: recursion at line 1
def f(n): return [f(n + 1) for _ in range(10)]
f(0)

#: a recursion of generators
#: ends: recursion
def g(n):
    for x in g(n + 1): yield x
list(g(0))

#: an exception that nothing catches
#: ends: iterations at line 1 or 2
try:
    for _ in range(1001): pass
except BaseException:
    1
5

#: an exception that nothing catches, in a loop
#: ends: iterations at line 2 or 3
while True:
    try:
        for _ in range(1001): pass
    except: continue
    finally: continue

#: an end that finally would put off
#: ends: iterations at line 2 or 3
def f():
    try:
        for _ in range(1001): pass
    finally: return f()
f()

#: an end that __exit__ would swallow
#: ends: iterations at line 4 or 5
class C:
    def __enter__(self): pass
    def __exit__(self, *a): return True
with C():
    for _ in range(1001): pass
while True: pass

#: an end in a generator that catches
#: ends: iterations
def g():
    while True:
        try:
            for _ in range(1001): yield 1
        except BaseException: pass
for _ in iter(g().__next__, 0):
    for x in g(): pass

#: an end in a __del__
#: ends: iterations at line 3
class C:
    def __del__(self):
        for _ in range(1001): pass
C()
5

#: an end in a comparison of sorted
#: ends: iterations at line 3
class C:
    def __lt__(self, other):
        for _ in range(1001): pass
sorted([C(), C()])

#: an end in a class body
#: ends: iterations at line 1 or 2
class C:
    for _ in range(1001): pass

#: an end in a __repr__ that is printed
#: ends: iterations at line 2
class C:
    def __repr__(self): return str([0 for _ in range(1001)])
print(C())

#: an iterator that raises at its end
#: ends: exception ValueError at line 3
class I:
    def __iter__(self): return self
    def __next__(self): raise ValueError
for _ in I(): pass

#: an iterator that is none
#: ends: exception TypeError at line 1
for _ in 5: pass

#: an __iter__ that gives itself
#: ends: recursion at line 2
class I:
    def __iter__(self): return iter(self)
for _ in I(): pass

#: an endless __getitem__
#: ends: iterations at line 2 or 3
class C:
    def __getitem__(self, i): return i
for _ in C(): pass

#: a list that grows while it is walked
#: ends: iterations at line 2
x = [1]
for y in x: x.append(y)

#: a deque that changes while it is walked
#: ends: exception RuntimeError at line 3
from collections import deque
d = deque([1])
for x in d: d.append(x)

#: loops in native code
#: value: 4999960000
sum(range(10**5)) + len(list(map(str, range(10**4))))

#: a loop of unpacking
#: value: 19999
a, *b = range(10**4)
len([*range(10**4), *b])

#: yield from
#: value: 10000
def g(): yield from range(10**4)
len(list(g()))

#: a loop over a loop’s own iterator
#: ends: iterations at line 2 or 3
i = iter(range(10**6))
for x in i:
    for y in i: pass

#: a while of any length
#: value: 10000
n = 0
while n < 10**4: n += 1
n

#: an async for of any length
#: value: 5
class A:
    n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 5000: raise StopAsyncIteration
        return self.n
async def f():
    async for _ in A(): pass
try: f().send(None)
except StopIteration: pass
5

#: a match in a loop too long
#: ends: iterations at line 1 or 2 or 3
for x in range(1001):
    match x:
        case 5: continue

#: a loop with else too long
#: ends: iterations at line 1 or 2
for x in range(1001): pass
else: 1

#: an iterator that is kept
#: value: 0
x = []
for _ in x: pass
[i for i in range(5)]
(i for i in range(5)).__next__()

#: a loop that is deleted in the middle
#: value: 5
def g():
    for x in range(10): yield x
x = [g() for _ in range(500)]
for i in x: next(i)
del x, i
5

#: a loop of loops deep in the source
#: value: 5
for _ in [1]:
 for _ in [1]:
  for _ in [1]:
   for _ in [1]:
    for _ in [1]:
     for _ in [1]:
      for _ in [1]:
       for _ in [1]:
        for _ in [1]:
         for _ in [1]:
          for _ in [1]:
           for _ in [1]:
            for _ in [1]:
             for _ in [1]:
              for _ in [1]:
               for _ in [1]:
                for _ in [1]:
                 for _ in [1]:
                  for _ in [1]:
                   for _ in [1]:
                    x = 5
x

#: loops nested too deep
#: ends: syntax
for _ in [1]:
 for _ in [1]:
  for _ in [1]:
   for _ in [1]:
    for _ in [1]:
     for _ in [1]:
      for _ in [1]:
       for _ in [1]:
        for _ in [1]:
         for _ in [1]:
          for _ in [1]:
           for _ in [1]:
            for _ in [1]:
             for _ in [1]:
              for _ in [1]:
               for _ in [1]:
                for _ in [1]:
                 for _ in [1]:
                  for _ in [1]:
                   for _ in [1]:
                    for _ in [1]:
                     for _ in [1]:
                      for _ in [1]:
                       for _ in [1]:
                        for _ in [1]:
                         for _ in [1]:
                          for _ in [1]:
                           for _ in [1]:
                            for _ in [1]:
                             for _ in [1]:
                              x = 5
x
