#: title: recursion under strict
#: limits: instructions 200e6
#: policy: {"profile": "strict", "imports": ["collections", "functools", "itertools", "math", "operator", "string", "string.templatelib"], "builtins": {"add": ["all", "any", "ascii", "bytearray", "classmethod", "dict", "dir", "enumerate", "filter", "format", "frozenset", "getattr", "hasattr", "iter", "list", "map", "max", "memoryview", "min", "next", "object", "property", "reversed", "set", "staticmethod", "sorted", "sum", "super", "tuple", "type", "vars", "zip"]}}

#: __getitem__ of itself
#: ends: recursion at line 1
C = type('C', (), {'__getitem__': lambda s, i: s[i]})
C()[0]

#: __iter__ of itself
#: ends: recursion at line 1
C = type('C', (), {'__iter__': lambda s: iter(s)})
for x in C(): pass

#: __iter__ of itself, unpacked
#: ends: recursion at line 1
C = type('C', (), {'__iter__': lambda s: iter(s)})
a, b = C()

#: __iter__ that unpacks itself
#: ends: recursion at line 2
def f(s):
    a, b = s
C = type('C', (), {'__iter__': f})
a, b = C()

#: a metaclass of its own
#: ends: recursion at line 1
M = type('M', (type,), {'__call__': lambda c, *a: c(*a)})
C = M('C', (), {})
C()

#: a class of classes
#: ends: exception AttributeError at line 4
class C: pass
for n in range(100):
    class C(C): pass
C().x

#: a class of what is none
#: value: 5
for b in 1, None, int, type, [], print, super:
    try:
        class C(b): pass
    except TypeError: pass
5

#: a class in itself for ever
#: ends: recursion at line 2 or 3
def f():
    class C:
        x = f()
f()

#: __eq__(self, other)
#: ends: recursion at line 3
class C:
    def __eq__(self, other):
        return self == other
C() == 1

#: __eq__(self, other) through a list
#: ends: recursion at line 3
class C:
    def __eq__(self, other):
        return [self] == [C()]
C() == 1

#: __lt__(self, other)
#: ends: recursion at line 3
class C:
    def __lt__(self, other):
        return sorted([self, other])
C() < C()

#: __contains__(self, x)
#: ends: recursion at line 3
class C:
    def __contains__(self, x):
        return x in self
1 in C()

#: __init__(self)
#: ends: recursion at line 3
class C:
    def __init__(self):
        return C()
C()

#: a function
#: ends: recursion RecursionError at line 1
def f(): return f()
f()

#: a function through *args
#: ends: recursion at line 1
def f(*a): return f(*a)
f(1)

#: a function through unpacking
#: ends: recursion at line 2
def f():
    a, b = f()
f()

#: a function through in-place
#: ends: recursion at line 2
def f(x):
    x += f(x)
f(1)

#: a function through an attribute
#: ends: recursion at line 1
def f(): return f().a
f()

#: a function that prints itself
#: ends: recursion at line 2
def f(x):
    print(f(x))
    return printed
f(1)

#: a comprehension that recurses
#: ends: recursion at line 1
def f(): return [f() for a, b in [(1, 2)]]
f()

#: a generator that recurses
#: ends: recursion at line 2
def g():
    for a, b in g(): yield a, b
list(g())

#: a decorator that recurses
#: ends: recursion at line 1
def d(f): return lambda: d(f)()
@d
def f(): pass
f()

#: exponential, with finally
#: ends: instructions
def f():
    try: f()
    finally: f()
f()
