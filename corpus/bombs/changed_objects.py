#: title: iterators and objects changed in the middle

#: a zip of one iterator with itself
#: value: [Tuple[0, 1, 2], Tuple[3, 4, 5]]
x = iter(range(6))
list(zip(x, x, x))

#: a map over itself
#: ends: recursion at line 1 or 3
def f(v): return next(m)
m = map(f, iter(int, 1))
next(m)

#: a generator that resumes itself
#: ends: exception ValueError at line 1
def g(): yield next(h)
h = g()
next(h)

#: a generator that closes itself
#: ends: exception ValueError at line 2
def g():
    h.close()
    yield
h = g()
next(h)

#: a generator closed by what it yields
#: ends: value
class C:
    def __del__(self): h.close()
def g():
    yield C()
    yield 2
h = g()
next(h)
list(h)

#: a coroutine that awaits itself
#: ends: exception ValueError at line 1
async def f(): await c
c = f()
c.send(None)

#: itertools.tee of what uses the other end
#: ends: exception or value
import itertools
def g():
    yield 1
    next(b)
a, b = itertools.tee(g())
next(a)
next(a)

#: itertools.cycle of itself
#: ends: exception
import itertools
def g(): yield from c
c = itertools.cycle(g())
next(c)

#: itertools.groupby that its key moves
#: value: 5
import itertools
def key(v):
    return next(x, 0)
x = iter(range(9))
for k, g in itertools.groupby(x, key): list(g)
5

#: a class changed while it is looked up in
#: value: 6
class C:
    def __getattr__(self, name):
        type(self).x = 5
        return 1
C().x + C().x

#: a class whose bases are changed
#: ends: exception
class A: pass
class B(A): pass
A.__bases__ = (B,)

#: an object whose class is changed in a method
#: value: 5
class A:
    def f(self):
        self.__class__ = B
        return self.f()
class B:
    def f(self): return 5
A().f()

#: an object whose attributes are deleted by an attribute
#: value: 5
class C:
    @property
    def x(self):
        self.__dict__.clear()
        return self.y
    y = 5
c = C()
c.z = 1
c.x

#: a __dict__ that holds its object
#: value: true
class C: pass
c = C()
c.__dict__ = {"c": c}
c.c.c.c is c

#: a metaclass that is its own instance’s class
#: ends: exception or value or recursion or instructions
class M(type): pass
class C(metaclass=M): pass
M.__call__ = C
C()

#: __slots__ that change
#: ends: exception AttributeError at line 5
s = ["a"]
class C: __slots__ = s
s.append("b")
c = C()
c.b = 1

#: a finaliser that deletes what is being deleted
#: value: 0
class C:
    def __del__(self): d.pop(1, None)
d = {1: C()}
del d[1]
len(d)

#: a finaliser of many that all hold one another
#: value: 5
class C:
    def __del__(self): print(len(self.all))
x = [C() for _ in range(3)]
for c in x: c.all = x
del x, c
[[] for _ in range(10**4)]
5

#: a finaliser that raises in a generator’s end
#: value: 5
#: output: "Exception ignored" ...
class C:
    def __del__(self): raise ValueError
def g():
    c = C()
    yield
h = g()
next(h)
del h
5

#: an exception that is its own context
#: ends: exception ValueError at line 3
e = ValueError()
e.__context__ = e
raise e

#: an exception whose traceback is its own
#: ends: exception ValueError at line 3
e = ValueError()
try: raise e
except ValueError: e.__traceback__.tb_next = e.__traceback__

#: a sum of lists of lists
#: ends: memory at line 1
#: limits: memory 4 MiB, instructions 1e9
sum([[0] * 1000] * 10**6, [])
