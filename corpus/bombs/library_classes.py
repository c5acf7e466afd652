#: title: classes of the library

#: an enum with many members
#: ends: instructions at line 2
import enum
enum.Enum('A', ['a%d' % i for i in range(10**5)])

#: an enum with more members
#: ends: instructions at line 2
import enum
enum.IntEnum('A', ['a%d' % i for i in range(10**6)])

#: a flag of many bits
#: ends: value
import enum
class A(enum.Flag):
    a = 1 << 10**6
A(0)

#: flags with many members
#: ends: instructions at line 2
import enum
enum.Flag('A', ['a%d' % i for i in range(10**4)])

#: a flag of a huge value, kept
#: ends: exception ValueError at line 4
import enum
class A(enum.IntFlag, boundary=enum.KEEP):
    a = 1
repr(A(1 << 10**5))

#: enums without end
#: ends: instructions at line 2
import enum
while True: enum.Enum('A', 'a b c')

#: a namedtuple with many fields
#: ends: instructions at line 2
import collections
collections.namedtuple('A', ['a%d' % i for i in range(10**5)])

#: a namedtuple with a long name
#: ends: instructions at line 2
import collections
collections.namedtuple('a' * 10**7, 'b')

#: namedtuples without end
#: ends: instructions at line 3
import collections
x = []
while True: x.append(collections.namedtuple('A', 'a b c'))

#: a dataclass with many fields
#: ends: instructions at line 2
import dataclasses
dataclasses.make_dataclass('A', ['a%d' % i for i in range(10**5)])

#: dataclasses without end
#: ends: instructions at line 2
import dataclasses
while True: dataclasses.make_dataclass('A', ['a', 'b'])

#: asdict of a deep dataclass
#: ends: recursion at line 6
import dataclasses
@dataclasses.dataclass
class A: a: object
x = None
for i in range(2000): x = A(x)
dataclasses.asdict(x)

#: repr of a dataclass of itself
#: ends: instructions at line 6
import dataclasses
@dataclasses.dataclass
class A: a: object
x = A(0)
x.a = [x] * 1000
while True: repr(x)

#: a dataclass compared with a deep one
#: ends: recursion at line 6
import dataclasses
@dataclasses.dataclass
class A: a: object
x = y = None
for i in range(1000): x, y = A(x), A(y)
x == y

#: timeit of a huge number
#: ends: exception OverflowError at line 2
import timeit
timeit.timeit('pass', number=10**12)

#: get_type_hints of deep annotations
#: ends: recursion at line 3
import typing
class A: a: '[' * 1000
typing.get_type_hints(A)

#: a union of many types
#: ends: instructions at line 2
import typing
typing.Union[tuple(type('A', (), {}) for i in range(10**4))]

#: a literal of many values
#: ends: instructions at line 2
import typing
typing.Literal[tuple(range(10**5))]

#: mock calls, kept
#: ends: instructions at line 3
from unittest import mock
m = mock.Mock()
while True: m()

#: mock attributes without end
#: ends: instructions at line 3
from unittest import mock
m = mock.Mock()
while True: m = m.a

#: a traceback of a deep chain
#: ends: instructions at line 7
import traceback
e = None
for i in range(10**4):
    new = ValueError()
    new.__context__ = e
    e = new
traceback.format_exception(e)

#: an ExitStack without end
#: ends: instructions at line 3
import contextlib
with contextlib.ExitStack() as stack:
    while True: stack.callback(int)

#: an ExitStack with a callback that adds one
#: ends: instructions at line 2 or 3
import contextlib
with contextlib.ExitStack() as stack:
    def again(): stack.callback(again)
    again()

#: weak references without end
#: ends: instructions at line 5
import weakref
class A: pass
a = A()
x = []
while True: x.append(weakref.ref(a, print))

#: a finalizer that makes a finalizer
#: ends: value
import weakref
class A: pass
def again():
    a = A()
    weakref.finalize(a, again)
again()

#: contexts of contexts
#: ends: recursion at line 2
import contextvars
def deeper(): contextvars.copy_context().run(deeper)
deeper()

#: context variables without end
#: ends: instructions at line 3
import contextvars
x = []
while True: x.append(contextvars.ContextVar('a')); x[-1].set(0)
