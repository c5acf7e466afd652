#: title: recursion

#: ends in RecursionError, at its line
#: ends: recursion at line 1
#: message: /^RecursionError: maximum recursion depth exceeded/
#: traceback: /repeated \d+ more times/
def f(): return f()
f()

#: that the program catches goes on
#: value: "on"
#: output: "RecursionError\n"
def f(): return f()
try:
    f()
except RecursionError as e:
    print(type(e).__name__)
'on'

#: within the limit is fine
#: limits: recursion 100
#: value: 90
def f(n): return 0 if n == 0 else 1 + f(n - 1)
f(90)

#: over the limit is not
#: limits: recursion 100
#: ends: recursion at line 1
def f(n): return 0 if n == 0 else 1 + f(n - 1)
f(110)

#: that catches its own end and goes on for ever is ended by the budget
#: limits: instructions 20e6
#: ends: instructions
def f():
    try: f()
    except RecursionError: f()
while True: f()

#: through __init__ ends in RecursionError
#: ends: recursion at line 2
class C:
    def __init__(self): C()
C()

#: through __getattr__ ends in RecursionError
#: ends: recursion at line 2
class C:
    def __getattr__(self, name): return getattr(self, name + "x")
C().a

#: through __add__ ends in RecursionError
#: ends: recursion at line 2
class C:
    def __add__(self, other): return self + other
C() + 1

#: through __eq__ ends in RecursionError
#: ends: recursion at line 2
class C:
    def __eq__(self, other): return [self] == [C()]
C() == C()

#: through __repr__ ends in RecursionError
#: ends: recursion at line 2
class C:
    def __repr__(self): return f"{self!r}"
repr(C())

#: through a property ends in RecursionError
#: ends: recursion at line 3
class C:
    @property
    def p(self): return self.p
C().p

#: through a key of sorted ends in RecursionError
#: ends: recursion at line 1
def f(x): return sorted([1, 2], key=f)
f(0)

#: through map ends in RecursionError
#: ends: recursion at line 1
def f(x): return list(map(f, [x]))
f(0)

#: through a generator ends in RecursionError
#: ends: recursion at line 1
def g(): yield from g()
list(g())

#: through a sum of generators ends in RecursionError
#: ends: recursion at line 1
def f(): return sum(f() for _ in [0])
f()

#: through a lambda ends in RecursionError
#: ends: recursion at line 1
f = lambda: f()
f()

#: through a comprehension ends in RecursionError
#: ends: recursion at line 1
def f(): return [f() for _ in [0]]
f()

#: through __call__ of a class in itself ends in RecursionError
#: ends: recursion at line 3
class C: pass
C.__call__ = C()
C()()

#: through *args and **kwargs fails in an orderly way
#: ends: recursion or exception at line 1 or 3 or 5
def f(*a, **k): return f(*a, **k)
f(1, b=2)
raise IndexError

#: through nested zip fails in an orderly way
#: ends: recursion or exception at line 1 or 3 or 5
x = []
for _ in range(50000): x = zip(x)
list(x)
raise IndexError

#: through the deletion of a deep list fails in an orderly way
#: ends: recursion or exception at line 1 or 3 or 5
x = []
for _ in range(200000): x = [x]
del x
1
raise IndexError

#: through the repr of a deep list fails in an orderly way
#: ends: recursion or exception at line 1 or 3 or 5
x = []
for _ in range(50000): x = [x]
repr(x)
raise IndexError

#: through the comparison of deep lists fails in an orderly way
#: ends: recursion or exception at line 1 or 3 or 5
x, y = [], []
for _ in range(50000): x, y = [x], [y]
x == y
raise IndexError

#: through isinstance of a deep tuple fails in an orderly way
#: ends: recursion or exception at line 1 or 3 or 5
t = ()
for _ in range(50000): t = (t,)
isinstance(1, t)
raise IndexError
