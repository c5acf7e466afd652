#: title: deletion of deep structures
#: limits: instructions 2e9, memory 256 MiB

#: deletion of a deep list
#: ends: value or recursion at line 2 or 3 or none
x = None
for _ in range(100000): x = [x]
del x
5

#: deletion of a list as an honest program makes it
#: value: 5
x = None
for _ in range(5000): x = [x]
del x
5

#: deletion of a deep tuple
#: ends: value or recursion at line 2 or 3 or none
x = None
for _ in range(100000): x = (x,)
del x
5

#: deletion of a tuple as an honest program makes it
#: value: 5
x = None
for _ in range(5000): x = (x,)
del x
5

#: deletion of a deep dict
#: ends: value or recursion at line 2 or 3 or none
x = None
for _ in range(100000): x = {1: x}
del x
5

#: deletion of a dict as an honest program makes it
#: value: 5
x = None
for _ in range(5000): x = {1: x}
del x
5

#: deletion of a deep chain of objects
#: ends: value or recursion at line 6 or 7 or none
x = None
class C: pass
for _ in range(100000):
    c = C()
    c.x, x = x, c
del c
del x
5

#: deletion of a chain of objects as an honest program makes it
#: value: 5
x = None
class C: pass
for _ in range(5000):
    c = C()
    c.x, x = x, c
del c
del x
5

#: deletion of a deep chain of objects with slots
#: ends: value or recursion at line 6 or 7 or none
x = None
class C: __slots__ = 'x'
for _ in range(100000):
    c = C()
    c.x, x = x, c
del c
del x
5

#: deletion of a chain of objects with slots as an honest program makes it
#: value: 5
x = None
class C: __slots__ = 'x'
for _ in range(5000):
    c = C()
    c.x, x = x, c
del c
del x
5

#: deletion of a deep chain of objects with __del__
#: ends: value or recursion or output at line 6 or 7 or none
x = None
class C: __del__ = lambda self: None
for _ in range(100000):
    c = C()
    c.x, x = x, c
del c
del x
5

#: deletion of a chain of objects with __del__ as an honest program makes it
#: value: 5
x = None
class C: __del__ = lambda self: None
for _ in range(5000):
    c = C()
    c.x, x = x, c
del c
del x
5

#: deletion of a deep chain of closures
#: ends: value or recursion at line 3 or 4 or none
x = None
def f(x): return lambda: x
for _ in range(100000): x = f(x)
del x
5

#: deletion of a chain of closures as an honest program makes it
#: value: 5
x = None
def f(x): return lambda: x
for _ in range(5000): x = f(x)
del x
5

#: deletion of a deep chain of bound methods
#: ends: value or recursion at line 5 or 6 or none
x = None
class C:
    def __init__(self, x): self.x = x
    def m(self): pass
for _ in range(100000): x = C(x).m
del x
5

#: deletion of a chain of bound methods as an honest program makes it
#: value: 5
x = None
class C:
    def __init__(self, x): self.x = x
    def m(self): pass
for _ in range(5000): x = C(x).m
del x
5

#: deletion of a deep chain of generators
#: ends: value or recursion at line 3 or 4 or none
x = None
def g(x): yield x
for _ in range(100000): x = g(x)
del x
5

#: deletion of a chain of generators as an honest program makes it
#: value: 5
x = None
def g(x): yield x
for _ in range(200): x = g(x)
del x
5

#: deletion of a deep chain of begun generators
#: ends: value or recursion at line 7 or 8 or none
x = None
def g(x):
    yield
    x
for _ in range(100000):
    x = g(x)
    next(x)
del x
5

#: deletion of a chain of begun generators as an honest program makes it
#: value: 5
x = None
def g(x):
    yield
    x
for _ in range(5000):
    x = g(x)
    next(x)
del x
5

#: deletion of a deep chain of default arguments
#: ends: value or recursion at line 2 or 3 or none
x = None
for _ in range(100000): x = lambda y=x: y
del x
5

#: deletion of a chain of default arguments as an honest program makes it
#: value: 5
x = None
for _ in range(5000): x = lambda y=x: y
del x
5

#: end of a program with a deep list
#: value: 5
x = None
for _ in range(100000): x = [x]
5

#: end of a program with a deep tuple
#: value: 5
x = None
for _ in range(100000): x = (x,)
5

#: end of a program with a deep dict
#: value: 5
x = None
for _ in range(100000): x = {1: x}
5

#: end of a program with a deep chain of objects
#: value: 5
x = None
class C: pass
for _ in range(100000):
    c = C()
    c.x, x = x, c
del c
5

#: end of a program with a deep chain of objects with slots
#: value: 5
x = None
class C: __slots__ = 'x'
for _ in range(100000):
    c = C()
    c.x, x = x, c
del c
5

#: end of a program with a deep chain of objects with __del__
#: value: 5
x = None
class C: __del__ = lambda self: None
for _ in range(100000):
    c = C()
    c.x, x = x, c
del c
5

#: end of a program with a deep chain of closures
#: value: 5
x = None
def f(x): return lambda: x
for _ in range(100000): x = f(x)
5

#: end of a program with a deep chain of bound methods
#: value: 5
x = None
class C:
    def __init__(self, x): self.x = x
    def m(self): pass
for _ in range(100000): x = C(x).m
5

#: end of a program with a deep chain of generators
#: value: 5
x = None
def g(x): yield x
for _ in range(100000): x = g(x)
5

#: end of a program with a deep chain of begun generators
#: value: 5
x = None
def g(x):
    yield
    x
for _ in range(100000):
    x = g(x)
    next(x)
5

#: end of a program with a deep chain of maps
#: value: 5
x = None
for _ in range(100000): x = map(x, [])
5

#: end of a program with a deep chain of iterators
#: value: 5
x = None
for _ in range(100000): x = iter([x])
5
