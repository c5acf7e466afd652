# %% dunders that return the wrong type
class W:
    def __init__(self, r): self.r = r
    def _(self, *a, **k): return self.r
    __repr__ = __str__ = __bytes__ = __format__ = __hash__ = __bool__ = __len__ = __length_hint__ = __iter__ = __next__ = __contains__ = __int__ = __float__ = __complex__ = __index__ = __trunc__ = __floor__ = __ceil__ = __round__ = _
    __eq__ = __lt__ = __add__ = __radd__ = __neg__ = __abs__ = __divmod__ = __pow__ = __getitem__ = __call__ = __enter__ = __reversed__ = __dir__ = __sizeof__ = __reduce__ = __await__ = __aiter__ = __anext__ = __buffer__ = __getattr__ = _
for r in (None, 1, -1, 2**64, 'a', b'b', [], (), 1.5, float('nan'), 1j, object(), NotImplemented, True, iter([1]), int, '\ud800'):
    w = W(r)
    for f in (repr, str, bytes, format, hash, bool, len, iter, next, list, int, float, complex, abs, round, divmod, reversed, range, chr, bin, hex, sorted, sum, dict, set, tuple, memoryview, bytearray, aiter, anext, w.__contains__, ''.join, [].extend, [1, 2].__getitem__, 'a'.__mul__, lambda w: w in w, lambda w: f'{w}', lambda w: '%s %d' % (w, w), lambda w: [1][w], lambda w: w + w, lambda w: w == w, lambda w: w < w, lambda w: -w, lambda w: {w: w}, lambda w: w[w], lambda w: [*w], lambda w: {**w}, lambda w: print(w)):
        try: f(w)
        except Exception as error: pass
# %% __new__ and __init__ that return something else
class A:
    def __new__(cls, *a): return a[0] if a else object.__new__(cls)
    def __init__(self, *a): return None if not a else a
print(A(5), A('x'))
try: A(A())
except TypeError as error: print(error)
class B(int):
    def __new__(cls, n): return super().__new__(cls, n + 1)
print(B(1), B(1) + 1, type(B(1) + 1), B.__new__(B, 5), int.__new__(B, 7), object.__new__(A))
for make in (lambda: int.__new__(str), lambda: object.__new__(int), lambda: tuple.__new__(list), lambda: B.__new__(int, 1), lambda: list.__new__(A), lambda: type.__new__(type), lambda: str.__new__(B, 'a'), lambda: Exception.__new__(int), lambda: dict.__new__(type({}.keys())), lambda: object.__new__(type(iter([]))), lambda: object.__new__(type(len)), lambda: object.__new__(type(lambda: 0)), lambda: object.__new__(type), lambda: bool.__new__(int)):
    try: print(type(make()))
    except TypeError as error: print(error)
# %% __del__
class D:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(self.n); kept.append(self); l.clear()
log, kept, l = [], [], []
d = D(1); del d; d = D(2); d = None
[D(3)]; l = [D(4), D(5)]; l.clear(); l = {D(6): D(7)}; l.clear(); l = [D(8)]; l[0] = 1; l[:] = [D(9)]; l *= 0
print(log, len(kept))
class E:
    def __del__(self): raise ValueError('in del')
e = E(); del e
class F:
    def __del__(self): 1 / 0
f = [F() for _ in range(3)]; f.pop(); f.clear(); print('still here')
# %% __del__ that keeps the object, and one that ends a generator
class Phoenix:
    def __del__(self):
        global bird
        bird = self
bird = Phoenix(); bird = None; bird = None; print(bird)
def g():
    try: yield 1
    finally: print('closed', list(g()))
i = g(); next(i); del i
class Ring: pass
a = Ring(); a.me = a; a.l = [a]; del a
# %% slots
class S:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = 1
s = S(); print(s.a, S.a, S.__slots__)
for deed in (lambda: s.b, lambda: setattr(s, 'c', 1), lambda: S.a.__get__(5), lambda: S.a.__set__(5, 1), lambda: S.a.__get__(None, S), lambda: delattr(s, 'b'), lambda: s.__dict__, lambda: S.a.__delete__(s), lambda: S.a.__get__(s)):
    try: print(deed())
    except Exception as error: print(type(error), error)
for slots in ('a', ('a', 'a'), ('__dict__',), ('__weakref__',), ('1',), (1,), 'é', {'a': 'doc'}, ('__slots__',), ('__class__',), iter('ab'), ('__a',), '', None, 5, [''], ('\ud800',)):
    try: print(type('T', (), {'__slots__': slots, 'b': 1})())
    except Exception as error: print(type(error), error)
for base in (int, tuple, str, list, bytes, Exception, type):
    try: print(type('T', (base,), {'__slots__': ('x',)}))
    except Exception as error: print(type(error), error)
# %% __class__ assignment
class A: x = 'A'
class B: x = 'B'
class C: __slots__ = ('a',)
class D: __slots__ = ('a', 'b')
class E(int): pass
class F(int): pass
class G(list): pass
for object_, cls in ((A(), B), (A(), C), (C(), D), (E(1), F), (E(1), G), (G(), E), (1, F), (A, type), (A(), int), (A(), 5), (lambda: 0, A), (A(), object), (Exception(), KeyError), (KeyError(), type('X', (Exception,), {})), (object(), A), (type('M', (type,), {})('N', (), {}), type)):
    try: object_.__class__ = cls; print(type(object_), getattr(object_, 'x', None), repr(object_)[:3])
    except Exception as error: print(type(error), error)
# %% __bases__, __mro__, __dict__ and __name__ assignment
class A: pass
class B: pass
class C(A): pass
c = C()
for name, value in (('__bases__', (B,)), ('__bases__', (B, A)), ('__bases__', ()), ('__bases__', (C,)), ('__bases__', (int,)), ('__bases__', (object,)), ('__bases__', 5), ('__bases__', (5,)), ('__bases__', (B, B)), ('__bases__', (A,)), ('__mro__', ()), ('__name__', 'D'), ('__name__', 5), ('__name__', '\0'), ('__name__', '\ud800'), ('__qualname__', 'x.y'), ('__qualname__', None), ('__module__', 5), ('__doc__', 5), ('__dict__', {}), ('__annotations__', 5), ('__abstractmethods__', {'x'}), ('__abstractmethods__', 5), ('__type_params__', 5), ('__type_params__', (1,)), ('__class__', type), ('__flags__', 0), ('__base__', int)):
    try: setattr(C, name, value); print(name, getattr(C, name, None), isinstance(c, A), C)
    except Exception as error: print(name, type(error), error)
try: C()
except TypeError as error: print(error)
del C.__abstractmethods__
# %% instance __dict__ assignment
class A: pass
a = A()
for value in ({}, {'x': 1}, {1: 2}, 5, None, type('D', (dict,), {'__getitem__': lambda s, k: k})(y=1), A.__dict__):
    try: a.__dict__ = value; print(a.__dict__, getattr(a, 'x', None), getattr(a, 'y', None))
    except Exception as error: print(type(error), error)
a.__dict__ = {}; a.__dict__['__class__'] = 5; a.__dict__['é'] = a.__dict__; print(a.__class__, a.é)
del a.__dict__
print(a.__dict__)
# %% type with odd arguments
for args in (('A',), ('A', ()), ('A', (), {}, 1), (5, (), {}), ('A', 5, {}), ('A', (5,), {}), ('A', (), 5), ('A', (int, str), {}), ('A', (bool,), {}), ('A', (object, object), {}), ('A', (type(None),), {}), ('A', (type(...),), {}), ('A', (range,), {}), ('A', (type(len),), {}), ('A', (type(lambda: 0),), {}), ('A', (slice,), {}), ('A', (memoryview,), {}), ('A', (), {1: 2}), ('\0', (), {}), ('\ud800', (), {}), ('', (), {}), ('A', (), {'__class__': 5}), ('A', (), {'__new__': 5}), ('A', (), {'__init_subclass__': 5}), ('A', (), {'__classcell__': 5}), ('A', (), {'__doc__': '\ud800', '__module__': 1, '__qualname__': 2}), ('A', (), {'__slots__': 'a', 'a': 1}), ('A', (type,), {}), ('A', (list, dict), {}), ('A', (Exception, int), {}), ('A', (KeyError, OSError), {}), ('A', (super,), {}), ('A', (property,), {}), ('A', (zip,), {}), ('A', ([].__class__,), {'__len__': lambda s: -1})):
    try:
        T = type(*args); print(T, T.__mro__)
        print(T() if T.__mro__[1] is object else T.__name__)
    except Exception as error: print(type(error), error)
# %% descriptors
class D:
    def __get__(self, obj, cls=None): return ('get', obj is None)
    def __set__(self, obj, value): print('set', value)
    def __delete__(self, obj): print('delete')
    def __set_name__(self, owner, name): print('name', name)
class N:
    def __get__(self, *a): raise AttributeError('x')
class A:
    d = D(); n = N()
    def __getattr__(self, name): return 'fallback ' + name
a = A(); a.d = 1; del a.d; a.__dict__['d'] = 5; print(a.d, A.d, a.n, hasattr(A, 'n'))
class B:
    __get__ = None; __set__ = 5; __call__ = 1
class C: b = B()
for deed in (lambda: C.b, lambda: C().b, lambda: setattr(C(), 'b', 1), lambda: C.b(), lambda: B()()):
    try: print(deed())
    except Exception as error: print(type(error), error)
# %% property abuse
p = property(lambda s: 1)
for deed in (lambda: p.__get__(None), lambda: p.__get__(5), lambda: p.__set__(5, 1), lambda: p.__delete__(5), lambda: p.setter(5).__set__(1, 2), lambda: property(5).__get__(1), lambda: p.__init__(len), lambda: property.__new__(property).__get__(1), lambda: p.__set_name__(1, 2), lambda: setattr(p, '__doc__', 5), lambda: p.__isabstractmethod__, lambda: property(None, None, None, 5).__doc__, lambda: setattr(p, '__name__', 5), lambda: p.__name__, lambda: p.fget, lambda: property.__init__(5)):
    try: print(deed())
    except Exception as error: print(type(error), error)
# %% metaclasses
class M(type):
    def __new__(m, name, bases, ns, **k): print('new', name, k); return super().__new__(m, name, bases, dict(ns, made=1))
    def __init__(cls, *a, **k): print('init', k)
    def __call__(cls, *a): return ('called', super().__call__(*a))
    @classmethod
    def __prepare__(m, name, bases, **k): return {'prepared': k}
    def __getattr__(cls, name): return name
    def __len__(cls): return 7
    def __iter__(cls): return iter('ab')
    def __contains__(cls, x): return x == 1
    def __getitem__(cls, x): return x
    def __eq__(cls, other): return True
    def __hash__(cls): return 5
    def __repr__(cls): return 'Class'
    def __instancecheck__(cls, x): return True
    def __or__(cls, other): return 'or'
class A(metaclass=M, flag=1): x = 1
print(A(), A.made, A.prepared, A.nothing, len(A), list(A), 1 in A, A['q'], A == 5, hash(A), A, isinstance(5, A), A | int)
class Odd(type):
    @classmethod
    def __prepare__(m, *a): return 5
class B(metaclass=Odd): pass
# %% metaclasses that are functions, and bases that are not classes
class A(metaclass=lambda *a, **k: (a[0], k), flag=1): pass
print(A)
class E:
    def __mro_entries__(self, bases): return (int,)
class B(E()): pass
print(B.__mro__, B.__orig_bases__, B(5))
class F:
    def __mro_entries__(self, bases): return 5
class C(F()): pass
# %% __prepare__ with an odd mapping
class Map(dict):
    def __setitem__(self, k, v): print('set', k); dict.__setitem__(self, k, v)
    def __getitem__(self, k):
        if k in self: return dict.__getitem__(self, k)
        raise KeyError(k)
    def __missing__(self, k): return 'missing ' + k
class M(type):
    def __prepare__(*a): return Map()
class A(metaclass=M):
    x = 1
    y = x
    def f(self): pass
class N(type):
    def __prepare__(*a): return type('Q', (), {'__getitem__': lambda s, k: 5, '__setitem__': lambda s, k, v: None})()
    def __new__(*a): return a
class B(metaclass=N): z = q; del z
# %% __init_subclass__, __class_getitem__, __set_name__ that fail
class A:
    def __init_subclass__(cls, **k): 1 / 0
for body in (lambda: type('B', (A,), {}), lambda: type('C', (), {'x': type('S', (), {'__set_name__': lambda *a: 1 / 0})()}), lambda: type('D', (), {'__class_getitem__': 5})[1], lambda: type('E', (object,), {}, x=1), lambda: A[1], lambda: type('F', (), {'__init_subclass__': classmethod(5)})):
    try: print(body())
    except Exception as error: print(type(error), error, getattr(error, '__notes__', None))
# %% multiple inheritance
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
print(D.__mro__, D.mro(), issubclass(D, A))
try: type('E', (A, B), {})
except TypeError as error: print(error)
class X(int, A): pass
class Y(X, C): pass
print(Y(5) + 1, Y.__mro__, Y.__base__)
# %% mro that lies
class M(type):
    def mro(cls): return answer
for answer in ([], [int], [object], (5,), None, 'ab', [type, object], [list, object], iter([object])):
    try:
        class A(metaclass=M): pass
        print(A.__mro__, A.__base__); print(A())
    except Exception as error: print(type(error), error)
# %% operators that are asked in turn
class L:
    def __add__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return 'less'
class R(L):
    def __radd__(self, o): return 'radd'
    def __eq__(self, o): return 'eq'
    def __gt__(self, o): return 'greater'
print(L() + R(), L() == R(), L() == L(), L() < R(), R() > L(), [L()] == [R()])
L() + 1
# %% containers from a class
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i):
        if isinstance(i, slice): return i
        if i >= 3: raise IndexError(i)
        return i * 10
    def __setitem__(self, i, v): print('set', i, v)
    def __delitem__(self, i): print('del', i)
s = Seq(); print(list(s), s[1:2, ...], s[::2], 20 in s, [*reversed(s)], s[()], s[1:2:3]); s[1, 2] = 3; del s[...]; s[0] += 1
a, b, c = s; print(a, b, c, max(s), dict(enumerate(s)), s[-5])
# %% callables
class C:
    def __call__(self, *a, **k): return a, k
c = C(); c.__call__ = 5; print(c(1, x=2), callable(c), C.__call__(c, 3), list(map(c, [1])), sorted([2, 1], key=C()))
class D: __call__ = C()
print(D()(1), callable(D()), callable(D))
class E: pass
E.__call__ = E()
try: E()()
except RecursionError: print('deep')
# %% getattribute
class A:
    def __getattribute__(self, name): return name
    x = 1
a = A(); print(a.x, a.__class__, a.__dict__, len.__class__, isinstance(a, A), type(a))
class B:
    def __getattribute__(self, name): raise AttributeError(name)
    def __getattr__(self, name): return 5
print(B().x, B().__class__, repr(B())[:2], isinstance(B(), int), str(B())[:3])
class C:
    __class__ = property(lambda self: int)
print(isinstance(C(), int), C().__class__, type(C()), issubclass(C().__class__, int))
# %% subclasses of everything
for base in (int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, object, Exception, property, staticmethod, classmethod, super, enumerate, zip, map, filter, type, memoryview, range, slice, bool, reversed, type(None), type(iter([])), type(len)):
    try:
        class Sub(base):
            extra = 5
            def __repr__(self): return 'sub'
        s = Sub(); s.y = 1
        print(base, s, s.extra, s.y, s == Sub(), type(s), [s], hash(s) == hash(Sub()), s.__dict__)
    except Exception as error: print(base, type(error), error)
# %% subclasses that lie about themselves
class I(int):
    def __index__(self): return 5
    def __int__(self): return 'x'
    def __add__(self, o): return self
    def __hash__(self): return 'a'
    def __eq__(self, o): return 7
    def __bool__(self): return 2
    def __float__(self): return 1
class S(str):
    def __len__(self): return -1
    def __eq__(self, o): return False
    def __hash__(self): return 2**64
    def __getitem__(self, i): return self
class L(list):
    def __len__(self): return 10**9
    def __iter__(self): return iter([1])
    def __getitem__(self, i): return i
class T(tuple):
    def __iter__(self): return None
    def __len__(self): return 0
class D(dict):
    def __getitem__(self, k): return k
    def __iter__(self): return iter('q')
    def keys(self): return 5
    def __missing__(self, k): return 'm'
i, s, l, t, d = I(3), S('abc'), L([1, 2]), T((1, 2)), D(a=1)
for f in (lambda: [1, 2, 3, 4, 5, 6][i], lambda: range(i), lambda: i + 1, lambda: {i: 1}, lambda: float(i), lambda: 'a' * i, lambda: '%d' % i, lambda: f'{i:d}', lambda: chr(i), lambda: {s: 1}[s], lambda: s + s, lambda: s.join('ab'), lambda: ','.join(s), lambda: getattr(5, S('real')), lambda: len(s), lambda: len(l), lambda: list(l), lambda: [*l], lambda: l + l, lambda: sorted(l), lambda: sum(l), lambda: l[5], lambda: (*t,), lambda: t + (1,), lambda: t == (1, 2), lambda: '%s %s' % t, lambda: print(*t), lambda: isinstance(1, T((int,))), lambda: dict(d), lambda: {**d}, lambda: d['z'], lambda: '{a}'.format(**d), lambda: '%(q)s' % d, lambda: list(d.items()), lambda: (lambda **k: k)(**d), lambda: hash(s), lambda: hash(i), lambda: bool(i), lambda: max(l, default=5), lambda: print('a', end=S('b'), sep=S('c')), lambda: ''.join([s, S('x')]), lambda: type(s, (), {}), lambda: type(S('A'), (), D())):
    try: print(f())
    except Exception as error: print(type(error), error)
(i, s, l, t, d)
