#: title: long chains
#: limits: instructions 2e9, memory 256 MiB

#: causes, uncaught
#: ends: exception ValueError at line 3
e = None
for _ in range(50000):
    try: raise ValueError from e
    except ValueError as f: e = f
raise e

#: contexts, uncaught
#: ends: exception ZeroDivisionError
def f(n):
    try: 1 / 0
    except ZeroDivisionError:
        if n: f(n - 1)
        raise
f(200)

#: contexts of exceptions set in a loop
#: ends: exception ValueError at line 6
e = None
for _ in range(50000):
    f = ValueError()
    f.__context__ = e
    e = f
raise e

#: a context that closes a circle
#: ends: exception ValueError at line 3
a, b = ValueError(), KeyError()
a.__context__, b.__context__ = b, a
raise a

#: a cause that closes a circle
#: ends: exception ValueError at line 3
a, b = ValueError(), KeyError()
a.__cause__, b.__cause__ = b, a
raise a

#: a circle of contexts, and another raised in a handler
#: ends: exception IndexError at line 4
a, b, c = ValueError(), KeyError(), IndexError()
a.__context__, b.__context__ = b, a
try: raise a
except ValueError: raise c

#: a long chain of contexts, and one raised in a handler
#: ends: exception KeyError at line 7
e = None
for _ in range(50000):
    f = ValueError()
    f.__context__ = e
    e = f
try: raise e
except ValueError: raise KeyError

#: groups of exceptions, uncaught
#: ends: exception ExceptionGroup at line 3
x = ValueError()
for _ in range(50000): x = ExceptionGroup('g', [x])
raise x

#: groups of exceptions, shown
#: ends: recursion at line 3
x = ValueError()
for _ in range(50000): x = ExceptionGroup('g', [x])
repr(x)

#: groups of exceptions, split
#: ends: recursion at line 3
x = ValueError()
for _ in range(50000): x = ExceptionGroup('g', [x])
x.split(KeyError)

#: groups of exceptions, caught by except*
#: ends: recursion at line 3 or 4
x = ValueError()
for _ in range(50000): x = ExceptionGroup('g', [x])
try: raise x
except* KeyError: pass

#: a traceback of many entries
#: ends: exception ValueError at line 3
def f(n):
    if n: f(n - 1)
    raise ValueError
f(900)

#: a traceback that grows by being raised again
#: ends: exception ValueError at line 3 or 5
e = ValueError()
for _ in range(50000):
    try: raise e
    except ValueError: pass
raise e

#: notes without end
#: ends: exception ValueError at line 3
e = ValueError()
for i in range(50000): e.add_note('note')
raise e

#: inheritance by class statements
#: ends: exception AttributeError at line 4
class C: pass
for _ in range(300):
    class C(C): pass
C().x

#: inheritance by type
#: value: 5
C = object
for _ in range(300): C = type('C', (C,), {})
C()
5

#: inheritance without end
#: ends: instructions at line 2
C = object
while True: C = type('C', (C,), {})

#: inheritance from many
#: value: 5
x = [type('C', (), {}) for _ in range(200)]
class D(*x): pass
5

#: inheritance from many that inherit
#: value: 5
x = [object]
for _ in range(40): x.append(type('C', tuple(reversed(x)), {}))
5

#: super calls down a long inheritance
#: value: 301
class C:
    def m(self): return 1
for _ in range(300):
    class C(C):
        def m(self): return super().m() + 1
C().m()

#: __init__ down a long inheritance
#: value: 5
class C:
    def __init__(self): pass
for _ in range(300):
    class C(C):
        def __init__(self): super().__init__()
C()
5

#: the repr of a class of a long name
#: value: 5
type('C' * 10**6, (), {})
5

#: metaclasses of metaclasses
#: value: 5
M = type
for _ in range(100):
    class M(M, metaclass=M): pass
5

#: instances of metaclasses of metaclasses
#: ends: exception AttributeError at line 3
M = type
for _ in range(100): M = M('M', (type,), {})
M.x

#: calls through *args
#: value: 1000
def f(n, *a, **k):
    if n: return f(n - 1, *a, **k)
    return len(a)
f(80, *range(1000), x=1)

#: decorators around decorators
#: ends: recursion at line 1
def d(f): return lambda *a: f(*a)
g = lambda: 5
for _ in range(50000): g = d(g)
g()

#: bound methods of bound methods
#: ends: recursion at line 5
class C:
    def m(self): return 5
m = C().m
for _ in range(1000): m = m.__call__
m()

#: a deep __call__
#: ends: recursion at line 3 or 4
class C:
    def __init__(self, f): self.f = f
    def __call__(self): return self.f()
x = lambda: 5
for _ in range(50000): x = C(x)
x()

#: classes as their own callables
#: ends: recursion at line 7
class C:
    pass
x = lambda: 5
for _ in range(1000):
    class D: __call__ = x
    x = D()
x()

#: properties through attributes
#: ends: recursion at line 3
class C:
    def __init__(self, x): self.x = x
    def __getattr__(self, name): return getattr(self.x, name)
x = 5
for _ in range(50000): x = C(x)
x.real

#: iteration through __iter__
#: ends: recursion at line 3
class C:
    def __init__(self, x): self.x = x
    def __iter__(self): return iter(self.x)
x = [5]
for _ in range(50000): x = C(x)
list(x)

#: equality through __eq__
#: ends: recursion at line 3
class C:
    def __init__(self, x): self.x = x
    def __eq__(self, other): return self.x == other
x = 5
for _ in range(50000): x = C(x)
x == 5

#: a generator’s throw through yield from
#: ends: exception ValueError at line 2
def g(x):
    yield from x
x = iter([1])
for _ in range(80): x = g(x)
next(x)
x.throw(ValueError)

#: with statements in generators
#: value: 5
class C:
    def __enter__(self): pass
    def __exit__(self, *a): pass
def g(n):
    with C():
        if n: yield from g(n - 1)
        yield 5
next(g(80))
