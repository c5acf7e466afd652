#: title: endless loops in methods
#: limits: instructions 40e6

#: __del__ that loops
#: ends: instructions at line 3
class C:
    def __del__(self):
        while True: pass
C()
1

#: __del__ that makes another one
#: ends: instructions
class C:
    def __del__(self): C()
while True: C()

#: __del__ that makes what comes next
#: ends: instructions at line 3 or 5
kept = []
class C:
    def __del__(self): kept.append(C())
kept.append(C())
while True: kept.pop()

#: __del__ that raises for ever
#: ends: output at line 2 or 3
#: output: "Exception ignored" ...
class C:
    def __del__(self): raise ValueError('lost')
while True: C()

#: __del__ that loops at the end of the program
#: value: 1
class C:
    def __del__(self):
        while True: pass
x = C()
1

#: __getattr__ that loops
#: ends: instructions at line 3
class C:
    def __getattr__(self, name):
        while True: pass
C().x

#: hasattr with a __getattr__ that loops
#: ends: instructions at line 3
class C:
    def __getattr__(self, name):
        while True: pass
while True: hasattr(C(), "x")

#: getattr with a default and a __getattr__ that loops
#: ends: instructions at line 3
class C:
    def __getattr__(self, name):
        while True: pass
getattr(C(), "x", 1)

#: __eq__ that loops
#: ends: instructions at line 3
class C:
    def __eq__(self, other):
        while True: pass
C() in [1, 2]

#: __hash__ that loops
#: ends: instructions at line 3
class C:
    def __hash__(self):
        while True: pass
{C()}

#: __lt__ that loops
#: ends: instructions at line 3
class C:
    def __lt__(self, other):
        while True: pass
min(C(), C())

#: __bool__ that loops
#: ends: instructions at line 3
class C:
    def __bool__(self):
        while True: pass
not C()

#: __len__ that loops
#: ends: instructions at line 3
class C:
    def __len__(self):
        while True: pass
len(C())

#: __index__ that loops
#: ends: instructions at line 3
class C:
    def __index__(self):
        while True: pass
[1][C()]

#: __iter__ that loops
#: ends: instructions at line 3
class C:
    def __iter__(self):
        while True: pass
list(C())

#: __next__ that loops
#: ends: instructions at line 4
class C:
    def __iter__(self): return self
    def __next__(self):
        while True: pass
list(C())

#: __contains__ that loops
#: ends: instructions at line 3
class C:
    def __contains__(self, x):
        while True: pass
1 in C()

#: __format__ that loops
#: ends: instructions at line 3
class C:
    def __format__(self, spec):
        while True: pass
f'{C()}'

#: __str__ that loops
#: ends: instructions at line 3
class C:
    def __str__(self):
        while True: pass
print(C())

#: __getitem__ as an endless sequence
#: ends: instructions at line 2 or 3
class C:
    def __getitem__(self, i): return i
max(C())

#: __contains__ by an endless __getitem__
#: ends: instructions at line 2 or 3
class C:
    def __getitem__(self, i): return i
-1 in C()

#: reversed of a sequence with a false length
#: ends: instructions at line 3 or 4
class C:
    def __len__(self): return 2**30
    def __getitem__(self, i): return i
for _ in reversed(C()): pass

#: a property that loops
#: ends: instructions at line 4
class C:
    @property
    def p(self):
        while True: pass
C().p

#: a descriptor that loops
#: ends: instructions at line 3
class D:
    def __get__(self, *a):
        while True: pass
class C: d = D()
C().d

#: __set_name__ that loops
#: ends: instructions at line 3
class D:
    def __set_name__(self, *a):
        while True: pass
class C:
    d = D()

#: __init_subclass__ that loops
#: ends: instructions at line 3
class C:
    def __init_subclass__(cls):
        while True: pass
class D(C): pass

#: __prepare__ that loops
#: ends: instructions at line 4
class M(type):
    @classmethod
    def __prepare__(*a):
        while True: pass
class C(metaclass=M): pass

#: mro that loops
#: ends: exception TypeError at line 4
class M(type):
    def mro(cls):
        while True: pass
class C(metaclass=M): pass

#: __mro_entries__ that loops
#: ends: instructions at line 3
class B:
    def __mro_entries__(self, bases):
        while True: pass
class C(B()): pass

#: __class_getitem__ that loops
#: ends: instructions at line 3
class C:
    def __class_getitem__(cls, x):
        while True: pass
C[1]

#: __instancecheck__ that loops
#: ends: instructions at line 3
class M(type):
    def __instancecheck__(cls, x):
        while True: pass
class C(metaclass=M): pass
isinstance(1, C)

#: a class body that loops
#: ends: instructions at line 2
class C:
    while True: pass

#: a default argument that loops
#: ends: instructions at line 2
def loop():
    while True: pass
def f(x=loop()): pass

#: a decorator that loops
#: ends: instructions at line 2
def d(f):
    while True: pass
@d
def f(): pass

#: a match on a class whose attributes loop
#: ends: instructions at line 4
class C:
    __match_args__ = ("x",)
    def __getattr__(self, name):
        while True: pass
match C():
    case C(1): pass
