#: title: objects of the library

#: deep List types
#: ends: recursion at line 3
import typing
x = int
for i in range(2000): x = typing.List[x]
repr(x)

#: deep generic aliases
#: ends: recursion at line 3
x = int
for i in range(5000): x = list[x]
repr(x)

#: deep generic aliases, hashed
#: ends: recursion at line 3
x = int
for i in range(5000): x = list[x]
hash(x)

#: deep generic aliases, compared
#: ends: recursion at line 3
x = y = int
for i in range(1500): x, y = list[x], list[y]
x == y

#: deep generic aliases, deleted
#: ends: value
x = int
for i in range(1500): x = list[x]
del x

#: unions that grow
#: ends: instructions at line 2
x = int
while True: x = x | type('A', (), {})

#: repr of partials in arguments
#: ends: recursion at line 4
import functools
x = int
for i in range(5000): x = functools.partial(print, x)
repr(x)

#: partials in arguments, deleted
#: ends: value
import functools
x = int
for i in range(5000): x = functools.partial(print, x)
del x

#: a partial of itself
#: ends: value
import functools
x = functools.partial(print)
x.__setstate__((print, (x,), {}, {}))
repr(x)

#: an attrgetter of many dots
#: ends: instructions at line 2
import operator
operator.attrgetter('a.' * 10**6)(1)

#: an attrgetter of one name again and again
#: ends: instructions at line 4
import operator
class A: pass
a = A(); a.a = a
while True: operator.attrgetter('.'.join(['a'] * 10**4))(a)

#: an itemgetter of many items
#: ends: instructions at line 2
import operator
while True: operator.itemgetter(*range(10**4))(range(10**4))

#: mapping proxies of mapping proxies
#: ends: recursion at line 4
import types
x = {}
for i in range(5000): x = types.MappingProxyType(x)
repr(x)

#: mapping proxies of mapping proxies, read
#: ends: recursion at line 4
import types
x = {}
for i in range(5000): x = types.MappingProxyType(x)
x.get(0)

#: mapping proxies of mapping proxies, deleted
#: ends: value
import types
x = {}
for i in range(20000): x = types.MappingProxyType(x)
del x

#: a namespace of itself
#: ends: instructions at line 4
import types
x = types.SimpleNamespace()
x.a = [x] * 1000
while True: repr(x)

#: deep namespaces
#: ends: recursion at line 4
import types
x = None
for i in range(5000): x = types.SimpleNamespace(a=x)
repr(x)

#: deep namespaces, compared
#: ends: recursion at line 4
import types
x = y = None
for i in range(5000): x, y = types.SimpleNamespace(a=x), types.SimpleNamespace(a=y)
x == y

#: views of views
#: ends: value
x = memoryview(bytes(8))
for i in range(20000): x = memoryview(x)
del x

#: deep exception groups
#: ends: recursion at line 3
x = ValueError()
for i in range(5000): x = ExceptionGroup('a', [x])
x.split(ValueError)

#: deep exception groups, raised
#: ends: exception ExceptionGroup at line 3
x = ValueError()
for i in range(5000): x = ExceptionGroup('a', [x])
raise x

#: deep exception groups, repr
#: ends: recursion at line 3
x = ValueError()
for i in range(5000): x = ExceptionGroup('a', [x])
repr(x)

#: wide exception groups
#: ends: instructions at line 1
while True: ExceptionGroup('a', [ValueError()] * 10**5).split(TypeError)

#: an exception group whose parts split it
#: ends: recursion at line 2
class G(ExceptionGroup):
    def derive(self, parts): return self.split(ValueError)[0]
G('a', [ValueError(), TypeError()]).split(ValueError)

#: abstract classes that register each other
#: ends: exception RuntimeError at line 5
import abc
class A(abc.ABC): pass
class B(abc.ABC): pass
A.register(B)
B.register(A)

#: a subclass hook that asks itself
#: ends: recursion at line 4
import abc
class A(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other): return issubclass(other, cls)
isinstance(0, A)

#: many abstract methods
#: ends: instructions at line 2
import abc
abc.ABCMeta('A', (), {'a%d' % i: abc.abstractmethod(lambda self: 0) for i in range(10**4)})()

#: weak proxies of proxies
#: ends: instructions at line 6
import weakref
class A: pass
a = A()
a.a = weakref.proxy(a)
x = a
while True: x = x.a

#: a weak proxy whose repr asks for it
#: ends: recursion at line 3
import weakref
class A:
    def __str__(self): return str(weakref.proxy(self))
str(A())

#: weak dictionaries that grow while they are read
#: ends: value
import weakref
class A: pass
d = weakref.WeakValueDictionary()
x = []
for k in [0] and d.keys(): pass
for i in range(10): x.append(A()); d[i] = x[-1]
for k in d: x.append(A()); d[len(x)] = x[-1]

#: a finalizer of each object without end
#: ends: instructions at line 3
import weakref
class A: pass
while True: weakref.finalize(A(), int)

#: inspect of a wrapper cycle
#: ends: exception ValueError at line 4
import inspect
def f(): pass
f.__wrapped__ = f
inspect.unwrap(f)

#: inspect of a long signature
#: ends: instructions at line 2
import inspect
while True: inspect.signature(lambda *a, b=1, **c: 0)

#: sys.intern without end
#: ends: instructions at line 2
import itertools, sys
for i in itertools.count(): sys.intern(str(i))

#: sys.setrecursionlimit of a huge number
#: ends: recursion at line 3
import sys
sys.setrecursionlimit(2**31 - 1)
def f(): f()
f()

#: gc.collect without end
#: ends: instructions at line 3
import gc
x = [[] for i in range(1000)]
while True: gc.collect()
