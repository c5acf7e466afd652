#: title: programs under strict
#: limits: instructions 200e6
#: policy: {"profile": "strict", "imports": ["collections", "functools", "itertools", "math", "operator", "string", "string.templatelib"], "builtins": {"add": ["all", "any", "ascii", "bytearray", "classmethod", "dict", "dir", "enumerate", "filter", "format", "frozenset", "getattr", "hasattr", "iter", "list", "map", "max", "memoryview", "min", "next", "object", "property", "reversed", "set", "staticmethod", "sorted", "sum", "super", "tuple", "type", "vars", "zip"]}}

#: while True
#: ends: instructions at line 1
while True: pass

#: for over an endless iterator
#: ends: instructions at line 1
for x in iter(int, 1): pass

#: for that unpacks, over an endless iterator
#: ends: instructions at line 2
import itertools
for x, y in itertools.repeat((1, 2)): pass

#: a comprehension that unpacks, over an endless iterator
#: ends: instructions at line 2
import itertools
[0 for x, (y, z) in itertools.repeat((1, (2, 3))) if 0]

#: unpacking an endless iterator
#: ends: memory or instructions at line 2
x = 1
a, *b = iter(int, 1)

#: unpacking an endless iterator that gives nothing
#: ends: instructions at line 2
x = 1
a, *b = filter(None, iter(int, 1))

#: unpacking an endless iterator in a part
#: ends: instructions at line 2
x = 1
a, (b, *c), *d = 1, filter(None, iter(int, 1)), 3

#: unpacking a huge range
#: ends: memory or instructions at line 2
x = 1
a, b = range(10**9)

#: unpacking too little, too much and nothing
#: value: 5
for v in (1,), (1, 2, 3), 5, None, (1, 2), (1, (2, 3)):
    try: a, (b, c) = v
    except (TypeError, ValueError): pass
5

#: unpacking what is too short around a star
#: value: 5
for v in (), (1,), (1, 2), ((1,), 2), ((1, 2), 3):
    try: (a, b), *c, (d, e) = v
    except (TypeError, ValueError): pass
5

#: unpacking what changes while it is unpacked
#: ends: exception ValueError at line 6
x = [[1], [2], [3]]
def g():
    while len(x):
        x.clear()
        yield x
(a, *b), = g()

#: unpacking itself
#: value: true
x = []
x.append(x)
((((((a,),),),),),) = x
a is x

#: a call of an endless iterator
#: ends: memory or instructions at line 2
def f(*a): pass
f(*iter(int, 1))

#: a call of many arguments
#: value: 100000
def f(*a): return len(a)
f(*range(10**5))

#: a call of what is none
#: value: 5
#: output: "\n" ...
for f in 1, None, print:
    try: f(*[], **{})
    except TypeError: pass
5

#: a call that changes what it is of
#: value: 5
d = {'a': 1}
def f(**k):
    d.clear()
    return f(**k) if len(k) > 5 else 5
f(**d)

#: in place for ever
#: ends: memory or instructions or exception at line 2
x = []
while True: x += x

#: in place from the start, for ever
#: ends: memory at line 2
x = [1]
while True: x += x

#: in place, a huge power
#: ends: memory or instructions at line 2
x = 3
x **= 10**9

#: in place, a huge shift
#: ends: memory at line 2
x = 3
x <<= 10**10

#: in place, a huge product
#: ends: memory at line 2
x = 'a'
x *= 10**9

#: in place, all operators with nonsense
#: value: 5
for x in 0, -1, None, '', [], 1.5, 2**70:
  for y in 0, -1, None, '', [], 1.5, 'a':
    try: x += y
    except (TypeError, ValueError, ZeroDivisionError, OverflowError): pass
for x in 0, -1, None, '', [], 1.5, 2**70:
  for y in 0, -1, None, '', [], 1.5, 'a':
    try: x -= y
    except (TypeError, ValueError, ZeroDivisionError, OverflowError): pass
for x in 0, -1, None, '', [], 1.5, 2**70:
  for y in 0, -1, None, '', [], 1.5, 'a':
    try: x *= y
    except (TypeError, ValueError, ZeroDivisionError, OverflowError): pass
for x in 0, -1, None, '', [], 1.5, 2**70:
  for y in 0, -1, None, '', [], 1.5, 'a':
    try: x @= y
    except (TypeError, ValueError, ZeroDivisionError, OverflowError): pass
for x in 0, -1, None, '', [], 1.5, 2**70:
  for y in 0, -1, None, '', [], 1.5, 'a':
    try: x /= y
    except (TypeError, ValueError, ZeroDivisionError, OverflowError): pass
for x in 0, -1, None, '', [], 1.5, 2**70:
  for y in 0, -1, None, '', [], 1.5, 'a':
    try: x %= y
    except (TypeError, ValueError, ZeroDivisionError, OverflowError): pass
for x in 0, -1, None, '', [], 1.5, 2**70:
  for y in 0, -1, None, '', [], 1.5, 'a':
    try: x **= y
    except (TypeError, ValueError, ZeroDivisionError, OverflowError): pass
for x in 0, -1, None, '', [], 1.5, 2**70:
  for y in 0, -1, None, '', [], 1.5, 'a':
    try: x <<= y
    except (TypeError, ValueError, ZeroDivisionError, OverflowError): pass
for x in 0, -1, None, '', [], 1.5, 2**70:
  for y in 0, -1, None, '', [], 1.5, 'a':
    try: x >>= y
    except (TypeError, ValueError, ZeroDivisionError, OverflowError): pass
for x in 0, -1, None, '', [], 1.5, 2**70:
  for y in 0, -1, None, '', [], 1.5, 'a':
    try: x |= y
    except (TypeError, ValueError, ZeroDivisionError, OverflowError): pass
for x in 0, -1, None, '', [], 1.5, 2**70:
  for y in 0, -1, None, '', [], 1.5, 'a':
    try: x ^= y
    except (TypeError, ValueError, ZeroDivisionError, OverflowError): pass
for x in 0, -1, None, '', [], 1.5, 2**70:
  for y in 0, -1, None, '', [], 1.5, 'a':
    try: x &= y
    except (TypeError, ValueError, ZeroDivisionError, OverflowError): pass
for x in 0, -1, None, '', [], 1.5, 2**70:
  for y in 0, -1, None, '', [], 1.5, 'a':
    try: x //= y
    except (TypeError, ValueError, ZeroDivisionError, OverflowError): pass
5

#: an item of a huge index
#: value: 5
for i in 2**31, -2**70, None, (), slice(2**70), slice(None, None, 0):
    try: [1][i]
    except (IndexError, TypeError, ValueError): pass
    try: [1][i:i:i]
    except (IndexError, TypeError, ValueError): pass
5

#: writing to what may not be written to
#: value: 5
import math
def f(): pass
for x in 1, 'a', (), f, math, None, int, range(5), 2j:
    try: x.real = 1
    except TypeError: pass
    try: x[0] = 1
    except TypeError: pass
    try: x[1:2] = 1
    except TypeError: pass
    try: del x.real
    except TypeError: pass
    try: del x[0]
    except TypeError: pass
5

#: writing to what writes to itself
#: ends: recursion
C = type('C', (), {'__guarded_setattr__': lambda s, *a: setattr(s, *a), '__guarded_setitem__': 5})
x = C()
x.a = 1

#: writing to an object with meaningless attributes
#: ends: value or exception
class M: pass
C = type('C', (), {'__getattr__': lambda s, n: s, '__call__': lambda s, *a: s})
x = C()
x.a = 1; x[0] = 1
del x.a, x[0]

#: writing to what has an endless __getattr__
#: ends: instructions at line 2
def get(self, name):
    while True: pass
C = type('C', (), {'__getattr__': get})
C().a = 1

#: reading through a recursive __getattr__
#: ends: recursion at line 1
C = type('C', (), {'__getattr__': lambda s, n: getattr(s, n + 'x')})
C().a

#: reading through a recursive __getattribute__
#: ends: recursion at line 1
C = type('C', (), {'__getattribute__': lambda s, n: s.a})
C().a

#: writing through a recursive __getattr__
#: ends: recursion at line 1
C = type('C', (), {'__getattr__': lambda s, n: hasattr(s, 'a' + n)})
C().a = 1

#: hasattr and getattr with names that are none
#: value: 5
for n in 1, None, '', 'a' * 10**6, '\ud800', '_', '__class__':
    try: hasattr(5, n); getattr(5, n, 5); setattr([], n, 5); delattr([], n)
    except (AttributeError, TypeError): pass
5

#: a chain of __getattr__
#: ends: instructions at line 1 or 3
C = type('C', (), {'__getattr__': lambda s, n: s})
x = C()
while True: x = x.a.b.c.d

#: bare except and continue
#: ends: instructions at line 3
while True:
    try:
        while True: pass
    except:
        continue

#: deep partials
#: ends: value or recursion
from functools import partial
x = print
for i in range(10**4): x = partial(partial, x)
x()()()
5

#: deques of themselves
#: value: true
from collections import deque
d = deque()
d.append(d)
a, = b, = d
a is b

#: OrderedDicts that change in a loop that unpacks
#: ends: exception RuntimeError at line 3
from collections import OrderedDict
d = OrderedDict({1: 1, 2: 2})
for k, v in d.items(): d.update({k + 2: v})

#: reduce for ever
#: ends: instructions at line 2
from functools import reduce
reduce(lambda a, b: a, iter(int, 1))

#: attrgetter of what may not be asked
#: ends: value or exception
import operator
operator.attrgetter('__class__')(5)

#: list of texts
#: ends: value or instructions or memory at line 1 or none
''.join(sorted('a' * 10**6)) == 'a' * 10**6

#: an import of all
#: ends: policy
from math import *

#: refusals in a nest
#: ends: policy
x = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[_a]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]

#: sum(x), where x = iter(int, 1)
#: ends: instructions at line 2
x = iter(int, 1)
sum(x)

#: while True: x[0] = x[0], where x = [1]
#: ends: instructions at line 2
x = [1]
while True: x[0] = x[0]

#: while True: x.a = x.a, where class C: a = 1; x = C()
#: ends: instructions at line 3
class C: a = 1
x = C()
while True: x.a = x.a

#: while True: x, y = y, x, where x = y = 1
#: ends: instructions at line 2
x = y = 1
while True: x, y = y, x

#: while True: (x, (y, *z)) = 1, (2, 3, 4), where x = 1
#: ends: instructions at line 2
x = 1
while True: (x, (y, *z)) = 1, (2, 3, 4)

#: while True: len(*[x], **{}), where x = ''
#: ends: instructions at line 2
x = ''
while True: len(*[x], **{})
