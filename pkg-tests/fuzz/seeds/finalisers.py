# %% attributes of an exception whose old value looks at it while it goes
class D(Exception):
    def __del__(self): e.args, e.__cause__, e.__context__, e.__traceback__, e.__notes__, str(e), repr(e)
    __str__ = lambda self: 'd'
for change in (lambda: setattr(e, 'args', ()), lambda: setattr(e, '__cause__', None), lambda: setattr(e, '__context__', None), lambda: e.__init__(), lambda: e.with_traceback(None), lambda: setattr(e, '__notes__', []), lambda: e.__setstate__({'args': ()}), lambda: setattr(e, '__traceback__', None), lambda: e.__dict__.clear(), lambda: setattr(e, '__dict__', {})):
    e = ValueError(D()); e.__cause__ = D(); e.__context__ = D(); e.x = D()
    change()
# %% fields of the exceptions that have their own
class D(str):
    def __del__(self): str(e), repr(e), [getattr(e, name, None) for name in ('msg', 'name', 'path', 'obj', 'value', 'code', 'object', 'reason', 'encoding', 'filename', 'text', 'lineno', 'strerror', 'errno')]
for make in (lambda: ImportError(D('m'), name=D('n'), path=D('p')), lambda: NameError(D('m'), name=D('n')), lambda: AttributeError(D('m'), name=D('n'), obj=D('o')), lambda: StopIteration(D('v')), lambda: SystemExit(D('c')), lambda: OSError(1, D('s'), D('f')), lambda: SyntaxError(D('m'), (D('f'), 1, 2, D('t'))), lambda: UnicodeEncodeError(D('e'), D('obj'), 0, 1, D('r')), lambda: UnicodeDecodeError(D('e'), b'abc', 0, 1, D('r')), lambda: KeyError(D('k'))):
    e = make(); e.__init__(*make().args)
    for name in ('msg', 'name', 'path', 'obj', 'value', 'code', 'object', 'reason', 'encoding', 'filename', 'text', 'lineno', 'strerror', 'errno', 'name_from', 'print_file_and_line', 'filename2'):
        try: setattr(e, name, D('old')); setattr(e, name, D('new')); delattr(e, name)
        except (AttributeError, TypeError): pass
# %% attributes of a function
class D(str):
    def __del__(self): f.__name__, f.__qualname__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__annotate__, f.__type_params__, f.__doc__, f.__module__, f.__dict__, repr(f)
    def __call__(self, *a): return {}
for name, old, new in (('__name__', lambda: D('x'), 'y'), ('__qualname__', lambda: D('x'), 'y'), ('__defaults__', lambda: (D(),), None), ('__kwdefaults__', lambda: {'a': D()}, None), ('__annotations__', lambda: {'a': D()}, {}), ('__annotate__', lambda: D(), None), ('__type_params__', lambda: (D(),), ()), ('__doc__', lambda: D(), None), ('__module__', lambda: D(), None), ('__dict__', lambda: {'a': D()}, {})):
    def f(a=1, *, b=2): pass
    setattr(f, name, old()); setattr(f, name, new)
    setattr(f, name, old())
    try: delattr(f, name)
    except (TypeError, AttributeError): pass
# %% names of generators, coroutines, properties and classes
class D(str):
    def __del__(self): o.__name__, o.__qualname__, o.__doc__, repr(o)
def g(): yield
async def c(): pass
async def a(): yield
class A: pass
for o in (g(), c(), a(), property(), A, classmethod(g), staticmethod(g)):
    for name in ('__name__', '__qualname__', '__doc__', '__module__', '__annotations__', '__type_params__', '__abstractmethods__', '__set_name__'):
        try: setattr(o, name, D('x')); setattr(o, name, 'y'); setattr(o, name, D('x')); delattr(o, name)
        except (TypeError, AttributeError): pass
# %% a property made again
class D:
    def __del__(self): p.fget, p.fset, p.fdel, p.__doc__, p.getter(1)
    def __call__(self, *a): pass
    __doc__ = property(lambda self: D())
p = property(D(), D(), D(), D()); p.__init__(D(), D()); p.__init__(); p.__doc__ = D(); p.__doc__ = None
# %% itertools whose items go while they step
from itertools import *
class D:
    def __init__(self, n=0): self.n = n
    def __add__(self, other): return D()
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return D(self.n)
    def __bool__(self): return True
    def __call__(self, *a): return D()
    def __eq__(self, other): return False
    def __hash__(self): return 1
    def __del__(self):
        for look in (lambda: next(it, 0), lambda: it.__reduce__(), lambda: it.__length_hint__(), lambda: it.__setstate__(D()), lambda: it.__copy__(), lambda: repr(it)):
            try: look()
            except Exception: pass
for make in (lambda: accumulate(D()), lambda: accumulate(D(), D()), lambda: accumulate(D(), initial=D()), lambda: pairwise(D()), lambda: chain(D(), D()), lambda: chain.from_iterable([D(), D()]), lambda: chain.from_iterable(D()), lambda: islice(D(), 2), lambda: islice(D(), 1, 5, 2), lambda: cycle(D()), lambda: takewhile(D(), D()), lambda: dropwhile(D(), D()), lambda: filterfalse(None, D()), lambda: groupby(D()), lambda: groupby(D(), D()), lambda: starmap(D(), [[D()], [D()]]), lambda: zip_longest(D(), D(), fillvalue=D()), lambda: product(D(), D()), lambda: permutations(D(), 2), lambda: combinations(D(), 2), lambda: combinations_with_replacement(D(), 2), lambda: batched(D(), 2), lambda: compress(D(), D()), lambda: repeat(D(), 3), lambda: tee(D())[0], lambda: count(D(), D()), lambda: zip(D(), D()), lambda: map(D(), D()), lambda: filter(D(), D()), lambda: enumerate(D()), lambda: reversed([D(), D()]), lambda: iter([D(), D()]), lambda: iter((D(), D())), lambda: iter({D(): D()}), lambda: iter({D()}), lambda: iter(D(), D()), lambda: iter({1: D()}.values()), lambda: (x for x in D())):
    it = iter([])
    try:
        it = make()
        for _, x in zip(range(5), it): del x
        it.__setstate__(D()); it = None
    except Exception: pass
# %% a generator dropped in the middle of things
def g(look):
    try: yield
    finally:
        try: look()
        except Exception: pass
def held(look):
    i = g(look); next(i)
    return i
e = ValueError(held(lambda: e.args)); e.args = ()
def f(): pass
f.__defaults__ = (held(lambda: f.__defaults__),); f.__defaults__ = None
f.__kwdefaults__ = {'a': held(lambda: f())}; f.__kwdefaults__ = {}
l = [held(lambda: l.append(1))]; l[0] = 1; l[:] = [held(lambda: l.clear())]; l.clear()
d = {1: held(lambda: d.clear())}; d[1] = 2; d = {1: held(lambda: d.update({1: 1}))}; d.clear()
s = {held(lambda: s.add(1))}; s.pop(); s = {held(lambda: s.clear())}; s &= set()
# %% lists that change while their items go
class D:
    def __del__(self):
        for change in (lambda: l.append(1), lambda: l.clear(), lambda: l.sort(), lambda: l.pop(), lambda: l.__setitem__(slice(None), [1] * 9), lambda: l.reverse(), lambda: l.extend(l)):
            try: change()
            except Exception: pass
for change in (lambda: l.__setitem__(0, 1), lambda: l.__delitem__(0), lambda: l.clear(), lambda: l.__setitem__(slice(None), []), lambda: l.__setitem__(slice(None, None, 2), [1, 2]), lambda: l.__delitem__(slice(None, None, 2)), lambda: l.__imul__(0), lambda: l.pop(), lambda: l.__init__(), lambda: l.remove(l[0]), lambda: l.sort(key=lambda x: D()), lambda: l.extend(D() for _ in range(3)), lambda: l.__iadd__([D()]), lambda: l.__init__([D()]), lambda: [x for x in l], lambda: l.__setitem__(slice(1, 2), (D() for _ in range(3))), lambda: l.insert(0, D())):
    l = [D(), D(), D(), D()]
    change()
# %% dicts and sets that change while their items go
class D:
    def __init__(self, n=0): self.n = n
    def __hash__(self): return self.n
    def __eq__(self, other): return self.n == getattr(other, 'n', other)
    def __del__(self):
        for change in (lambda: d.clear(), lambda: d.__setitem__(D(3), 1), lambda: d.popitem(), lambda: d.update({1: 2}), lambda: d.get(0), lambda: s.clear(), lambda: s.add(5), lambda: s.pop(), lambda: s.discard(0), lambda: D(1) in s):
            if len(d) > 50: return
            try: change()
            except Exception: pass
for change in (lambda: d.__setitem__(D(0), D()), lambda: d.__delitem__(D(0)), lambda: d.pop(D(0)), lambda: d.popitem(), lambda: d.clear(), lambda: d.update({D(0): D()}), lambda: d.setdefault(D(0), D()), lambda: d.__ior__({D(0): D()}), lambda: d.__init__({D(1): D()}), lambda: d.copy().clear(), lambda: s.add(D(0)), lambda: s.discard(D(0)), lambda: s.remove(D(0)), lambda: s.pop(), lambda: s.clear(), lambda: s.__iand__({D(0)}), lambda: s.__isub__({D(0)}), lambda: s.__ixor__({D(0)}), lambda: s.intersection_update([D(0)]), lambda: s.difference_update([D(0)]), lambda: s.symmetric_difference_update([D(0)]), lambda: s.__init__([D(0)]), lambda: frozenset(s)):
    d, s = {}, set()
    d = {D(0): D(), D(1): D()}; s = {D(0), D(1)}
    try: change()
    except Exception: pass
d, s = {}, set()
# %% attributes, slots, cells and classes that go
class D:
    def __del__(self):
        for look in (lambda: o.x, lambda: setattr(o, 'x', 1), lambda: delattr(o, 'x'), lambda: o.__dict__.clear(), lambda: setattr(A, 'y', 1), lambda: delattr(A, 'y'), lambda: A.__dict__, lambda: A.__mro__, lambda: cell(), lambda: setattr(o, '__dict__', {})):
            try: look()
            except Exception: pass
class A: y = D()
class S: __slots__ = ('x',)
def closure():
    x = D()
    def get(): return x
    def put(v):
        nonlocal x
        x = v
    return get, put
cell, put = closure(); put(1); put(D()); put(D())
for o in (A(), S()):
    o.x = D(); o.x = 1; o.x = D(); del o.x
o = A(); o.x = D(); o.__dict__ = {}; o.__dict__['x'] = D(); o.__dict__.clear()
A.y = 1; A.y = D(); del A.y; A.__doc__ = D(); A.__doc__ = None
class M(type):
    def mro(cls): return [cls, Temporary(), object] if armed else type.mro(cls)
def Temporary(): return type('T', (), {'d': D()})
armed = False
class B(metaclass=M): pass
class C(B): pass
try: armed = True; C.__bases__ = (B,); C.__bases__ = (A,)
except TypeError: pass
# %% the pickling protocol, which nobody uses here
class A: __slotnames__ = ['a']
class B:
    __slots__ = ('a', 'b')
    __slotnames__ = ['a', 'b']
    def __getattr__(self, name): B.__slotnames__.append(1); B.__slotnames__.clear(); return 1
for o in (A(), B(), 1, 'a', [], {1}, (x for x in ()), len, A, object(), ValueError(1), range(3), iter([1])):
    for look in (lambda: o.__getstate__(), lambda: o.__reduce__(), lambda: o.__reduce_ex__(2), lambda: o.__reduce_ex__(-1), lambda: o.__getnewargs__(), lambda: o.__setstate__({}), lambda: o.__sizeof__(), lambda: o.__dir__()):
        try: look()
        except Exception: pass
A.__slotnames__ = [5]
A().__getstate__()
