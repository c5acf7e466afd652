#: title: endless recursion in methods
#: limits: instructions 40e6

#: __init__
#: ends: recursion at line 3
class C:
    def __init__(self):
        return C()
C()

#: __new__
#: ends: recursion at line 3
class C:
    def __new__(cls):
        return cls()
C()

#: __call__
#: ends: recursion at line 3
class C:
    def __call__(self):
        return self()
C()()

#: __getattr__
#: ends: recursion at line 3
class C:
    def __getattr__(self, name):
        return self.x
C().y

#: __getattribute__
#: ends: recursion at line 3
class C:
    def __getattribute__(self, name):
        return self.x
C().y

#: __setattr__
#: ends: recursion at line 3
class C:
    def __setattr__(self, name, value):
        return setattr(self, name, value)
C().y = 1

#: __delattr__
#: ends: recursion at line 3
class C:
    def __delattr__(self, name):
        return delattr(self, name)
del C().y

#: __getitem__
#: ends: recursion at line 3
class C:
    def __getitem__(self, key):
        return self[key]
C()[0]

#: __setitem__
#: ends: recursion at line 3
class C:
    def __setitem__(self, key, value):
        return C().__setitem__(0, 1)
C()[0] = 1

#: __missing__
#: ends: recursion at line 2
class D(dict):
    def __missing__(self, key): return self[key]
D()[0]

#: __eq__
#: ends: recursion at line 3
class C:
    def __eq__(self, other):
        return self == other
C() == 1

#: __eq__ through a list
#: ends: recursion at line 3
class C:
    def __eq__(self, other):
        return [self] == [C()]
C() == 1

#: __lt__
#: ends: recursion at line 3
class C:
    def __lt__(self, other):
        return other < self
C() < C()

#: __lt__ through sorted
#: ends: recursion at line 3
class C:
    def __lt__(self, other):
        return sorted([self, other])
sorted([C(), C()])

#: __hash__
#: ends: recursion at line 3
class C:
    def __hash__(self):
        return hash(self)
hash(C())

#: __hash__ through a tuple
#: ends: recursion at line 3
class C:
    def __hash__(self):
        return hash((self,))
hash(C())

#: __hash__ through a dict
#: ends: recursion at line 3
class C:
    def __hash__(self):
        return len({self: 1})
{C(): 1}

#: __repr__
#: ends: recursion at line 3
class C:
    def __repr__(self):
        return repr(self)
repr(C())

#: __repr__ through a list
#: ends: recursion at line 3
class C:
    def __repr__(self):
        return repr([self])
repr(C())

#: __str__
#: ends: recursion at line 3
class C:
    def __str__(self):
        return str(self)
print(C())

#: __format__
#: ends: recursion at line 3
class C:
    def __format__(self, spec):
        return f'{self}'
f'{C()}'

#: __bytes__
#: ends: recursion at line 3
class C:
    def __bytes__(self):
        return bytes(self)
bytes(C())

#: __bool__
#: ends: recursion at line 3
class C:
    def __bool__(self):
        return bool(self)
not C()

#: __len__
#: ends: recursion at line 3
class C:
    def __len__(self):
        return len(self)
len(C())

#: __index__
#: ends: recursion at line 3
class C:
    def __index__(self):
        return [1][self]
[1][C()]

#: __int__
#: ends: recursion at line 3
class C:
    def __int__(self):
        return int(self)
int(C())

#: __float__
#: ends: recursion at line 3
class C:
    def __float__(self):
        return float(self)
float(C())

#: __complex__
#: ends: recursion at line 3
class C:
    def __complex__(self):
        return complex(self)
complex(C())

#: __round__
#: ends: recursion at line 3
class C:
    def __round__(self):
        return round(self)
round(C())

#: __abs__
#: ends: recursion at line 3
class C:
    def __abs__(self):
        return abs(self)
abs(C())

#: __neg__
#: ends: recursion at line 3
class C:
    def __neg__(self):
        return -self
-C()

#: __invert__
#: ends: recursion at line 3
class C:
    def __invert__(self):
        return ~self
~C()

#: __add__
#: ends: recursion at line 3
class C:
    def __add__(self, other):
        return self + other
C() + 1

#: __radd__
#: ends: recursion at line 3
class C:
    def __radd__(self, other):
        return other + self
1 + C()

#: __radd__ through sum
#: ends: recursion at line 3
class C:
    def __radd__(self, other):
        return sum([self])
sum([C()])

#: __iadd__
#: ends: recursion at line 3
class C:
    def __iadd__(self, other):
        return self.__iadd__(other)
c = C()
c += 1

#: __mul__
#: ends: recursion at line 3
class C:
    def __mul__(self, other):
        return self * other
C() * 1

#: __pow__
#: ends: recursion at line 3
class C:
    def __pow__(self, other, mod=None):
        return pow(self, other)
C() ** 1

#: __matmul__
#: ends: recursion at line 3
class C:
    def __matmul__(self, other):
        return self @ other
C() @ 1

#: __divmod__
#: ends: recursion at line 3
class C:
    def __divmod__(self, other):
        return divmod(self, other)
divmod(C(), 1)

#: __iter__
#: ends: recursion at line 3
class C:
    def __iter__(self):
        return iter(self)
list(C())

#: __iter__ through list
#: ends: recursion at line 3
class C:
    def __iter__(self):
        return list(self)
list(C())

#: __iter__ through unpacking
#: ends: recursion at line 3
class C:
    def __iter__(self):
        return [*self]
[*C()]

#: __next__
#: ends: recursion at line 3
class C:
    def __iter__(self): return self
    def __next__(self): return next(self)
list(C())

#: __reversed__
#: ends: recursion at line 3
class C:
    def __reversed__(self):
        return reversed(self)
list(reversed(C()))

#: __contains__
#: ends: recursion at line 3
class C:
    def __contains__(self, x):
        return x in self
1 in C()

#: __enter__
#: ends: recursion at line 3
class C:
    def __exit__(self, *a): pass
    def __enter__(self): return self.__enter__()
with C(): pass

#: __instancecheck__
#: ends: recursion at line 2
class M(type):
    def __instancecheck__(cls, x): return isinstance(x, cls)
class C(metaclass=M): pass
isinstance(1, C)

#: __call__ of a metaclass
#: ends: recursion at line 2
class M(type):
    def __call__(cls): return cls()
class C(metaclass=M): pass
C()

#: __call__ of a class that is its own instance
#: ends: recursion at line 3
class C: pass
C.__call__ = C()
C()()

#: __init_subclass__
#: ends: recursion at line 3
#: limits: instructions 200e6
class C:
    def __init_subclass__(cls):
        class D(cls): pass
class E(C): pass

#: __set_name__
#: ends: recursion at line 3
class D:
    def __set_name__(self, *a):
        class C: d = D()
class C: d = D()

#: __get__
#: ends: recursion at line 2
class D:
    def __get__(self, *a): return C().d
class C: d = D()
C().d

#: __class_getitem__
#: ends: recursion at line 2
class C:
    def __class_getitem__(cls, x): return cls[x]
C[1]

#: __del__
#: value: 1
class C:
    def __del__(self): C()
C()
1
