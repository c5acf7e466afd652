#: title: endless recursion
#: limits: instructions 40e6

#: a function
#: ends: recursion RecursionError at line 1
def f(): return f()
f()

#: a function in a module of many lines
#: ends: recursion at line 53


















































def f():
    x = 1
    return f()
f()

#: two functions
#: ends: recursion at line 2 or 4
def f():
    return g()
def g():
    return f()
f()

#: a lambda
#: ends: recursion at line 1
f = lambda: f()
f()

#: the Y combinator
#: ends: recursion at line 1 or 2
Y = lambda f: (lambda x: f(lambda *a: x(x)(*a)))(lambda x: f(lambda *a: x(x)(*a)))
Y(lambda f: lambda n: f(n + 1))(0)

#: a function that applies itself
#: ends: recursion at line 1
(lambda x: x(x))(lambda x: x(x))

#: arguments *a and **k
#: ends: recursion at line 1
def f(*a, **k): return f(*a, **k)
f(1, b=2)

#: more arguments every time
#: ends: recursion at line 1
def f(*a): return f(1, *a)
f()

#: a default argument
#: ends: recursion at line 1
def f(x=None, g=lambda: f()): return g()
f()

#: a decorator
#: ends: recursion at line 2
def d(f):
    return lambda: d(f)()
@d
def f(): pass
f()

#: a method
#: ends: recursion at line 2
class C:
    def m(self): return self.m()
C().m()

#: a static method
#: ends: recursion at line 3
class C:
    @staticmethod
    def m(): return C.m()
C.m()

#: a class method
#: ends: recursion at line 3
class C:
    @classmethod
    def m(cls): return cls.m()
C.m()

#: a bound method stored in itself
#: ends: recursion at line 2
class C:
    def m(self): return self.n()
c = C()
c.n = c.m
c.n()

#: super
#: ends: recursion at line 2 or 4
class A:
    def m(self): return B().m()
class B(A):
    def m(self): return super().m()
B().m()

#: a property
#: ends: recursion at line 3
class C:
    @property
    def p(self): return self.p
C().p

#: a class body
#: ends: recursion at line 2 or 3
def f():
    class C:
        x = f()
f()

#: a comprehension
#: ends: recursion at line 1
def f(): return [f() for _ in [0]]
f()

#: a generator expression
#: ends: recursion at line 1
def f(): return sum(f() for _ in [0])
f()

#: yield from itself
#: ends: recursion at line 1
def g(): yield from g()
list(g())

#: for over itself
#: ends: recursion at line 2
def g():
    for x in g(): yield x
list(g())

#: await itself
#: ends: recursion at line 1
async def f(): await f()
f().send(None)

#: the key of sorted
#: ends: recursion at line 1
def f(x): return sorted([1, 2], key=f)
f(0)

#: the key of max
#: ends: recursion at line 1
def f(x): return max([1, 2], key=f)
f(0)

#: map
#: ends: recursion at line 1
def f(x): return list(map(f, [x]))
f(0)

#: filter
#: ends: recursion at line 1
def f(x): return list(filter(f, [x]))
f(0)

#: itertools.accumulate
#: ends: recursion at line 2
import itertools
def f(a, b): return list(itertools.accumulate([1, 2], f))
f(0, 0)

#: itertools.starmap
#: ends: recursion at line 2
import itertools
def f(*a): return list(itertools.starmap(f, [a]))
f(0)

#: iter with a sentinel
#: ends: recursion at line 1
def f(): return list(iter(f, 0))
f()

#: getattr by name
#: ends: recursion at line 2
class C:
    def __getattr__(self, name): return getattr(self, name + 'x')
C().a

#: str.format
#: ends: recursion at line 2
class C:
    def __format__(self, spec): return '{}'.format(self)
'{}'.format(C())

#: %-format
#: ends: recursion at line 2
class C:
    def __str__(self): return '%s' % self
'%s' % C()

#: str.join through a generator
#: ends: recursion at line 1
def f(): return ''.join(f() for _ in [0])
f()

#: str.format_map
#: ends: recursion at line 2
class D:
    def __getitem__(self, k): return '{x}'.format_map(self)
'{x}'.format_map(D())

#: str.translate
#: ends: recursion at line 2
class D:
    def __getitem__(self, k): return 'x'.translate(self)
'x'.translate(D())

#: isinstance through a property
#: ends: recursion at line 3
class C:
    @property
    def __class__(self): return isinstance(self, int)
isinstance(C(), int)

#: an exception’s own text
#: ends: exception E at line 3
class E(Exception):
    def __str__(self): return str(self)
raise E

#: raising in a handler
#: ends: recursion at line 2
def f():
    try: f()
    except ZeroDivisionError: pass
f()

#: a handler that recurses
#: ends: recursion at line 3
def f():
    try: 1 / 0
    except ZeroDivisionError: f()
f()

#: a with statement
#: ends: recursion at line 2 or 3 or 5
class C:
    def __enter__(self): return self
    def __exit__(self, *a): pass
def f():
    with C(): f()
f()

#: match
#: ends: recursion at line 4 or 5
class C:
    __match_args__ = ("x",)
    def __getattr__(self, name):
        match C():
            case C(1): pass
match C():
    case C(1): pass

#: catching its own RecursionError for ever
#: ends: instructions
def f():
    try: f()
    except RecursionError: f()
while True: f()

#: catching everything, and again
#: ends: instructions
def f():
    while True:
        try: f()
        except BaseException: pass
f()

#: exponential, with finally
#: ends: instructions
def f():
    try: f()
    finally: f()
f()

#: exponential, with except and finally
#: ends: instructions
def f():
    try:
        f()
    except BaseException:
        f()
    finally:
        f()
f()

#: exponential, with else
#: ends: instructions
def f(n):
    if n:
        f(n - 1)
        f(n - 1)
f(60)

#: fib
#: ends: instructions at line 1
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
fib(90)

#: ackermann
#: ends: recursion at line 2 or 3 or 4
#: limits: recursion 100
def a(m, n):
    if m == 0: return n + 1
    if n == 0: return a(m - 1, 1)
    return a(m - 1, a(m, n - 1))
a(4, 4)

#: hanoi
#: ends: instructions
def hanoi(n, a, b, c):
    if n:
        hanoi(n - 1, a, c, b)
        hanoi(n - 1, c, b, a)
hanoi(64, 1, 2, 3)

#: a limit of recursion beyond all stacks
#: ends: recursion at line 1
#: limits: recursion 4294967295, instructions 4e9, memory 256 MiB
def f(): return f()
f()

#: a limit of recursion beyond all stacks, through native code
#: ends: recursion at line 1
#: limits: recursion 4294967295
def f(x): return max([1], key=f)
f(0)

#: a limit of recursion of one
#: ends: recursion
#: limits: recursion 1
def f(): pass
f()
