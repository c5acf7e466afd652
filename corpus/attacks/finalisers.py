# A `__del__` that changes classes which are garbage themselves.

#: control: none, only this VM has these caches

#: a base that a finaliser changes
seen = []
def make():
    class A:
        label = ['first'] * 3
    class B(A): pass
    class End:
        def __del__(self):
            for i in range(50): B.label
            A.label = ['second'] * 3
            others = [['third'] * 3 for i in range(100)]
            if B.label is not A.label: seen.append(B.label)
    end = End()
    end.itself = end
make()
for i in range(20000): a = []; a.append(a)
if seen: print('REACHED', seen[0])

#: a method of a base that a finaliser changes
seen = []
def method(text):
    def f(self): return text
    return f
def make():
    class A: pass
    A.f = method('first')
    class B(A): pass
    class End:
        def __del__(self):
            b = B()
            call = lambda: b.f()
            for i in range(50): call()
            A.f = method('second')
            others = [method('third') for i in range(100)]
            if call() != 'second': seen.append(call())
    end = End()
    end.itself = end
make()
for i in range(20000): a = []; a.append(a)
if seen: print('REACHED', seen[0])

#: an attribute of a base that a finaliser deletes
seen = []
def make():
    class A:
        label = ['first'] * 3
    class B(A): pass
    class C(B): pass
    class End:
        def __del__(self):
            for i in range(50): C.label
            del A.label
            others = [['third'] * 3 for i in range(100)]
            if hasattr(C, 'label'): seen.append(C.label)
    end = End()
    end.itself = end
make()
for i in range(20000): a = []; a.append(a)
if seen: print('REACHED', seen[0])

#: the weak reference of a class through the descriptor of its metaclass
class Meta(type): pass
class A(metaclass=Meta): pass
print('REACHED', Meta.__dict__['__weakref__'].__get__(A))

#: a cleared class through a weak reference created before the collection
class Meta(type): pass
class Kept(metaclass=Meta): pass
ref = type(Meta.__dict__['__weakref__'].__get__(Kept))
class Late:
    def __init__(self, f): self.f = f
    def __del__(self): self.f()
seen = []
def make():
    class A(metaclass=Meta):
        label = ['first'] * 3
    class End:
        def __del__(self):
            weak = ref(A)
            def late():
                if weak() is not None: seen.append(weak().label)
            A.held = Late(late)
            for i in range(50): A.label
    end = End()
    end.itself = end
make()
for i in range(20000): a = []; a.append(a)
if seen: print('REACHED', seen[0])

#: a cell that a finaliser reads while its class is created
class Noisy:
    def __del__(self):
        cell.cell_contents.__classcell__
class Meta(type):
    def __new__(meta, name, bases, namespace):
        global cell
        cell = namespace['__classcell__']
        return super().__new__(meta, name, bases, namespace)
class First(metaclass=Meta):
    def method(self): return __class__
del First.method
First = None
cell.cell_contents = Noisy()
Second = type('Second', (), {'__classcell__': cell})
del cell
spray = [[n] for n in range(100)]
if hasattr(Second, '__classcell__'):
    print('REACHED', type(Second.__classcell__))

#: an unfinished class that stays alive
kept = []
class Plain: pass
class Keep(type):
    def __del__(cls): kept.append(cls)
for namespace in ({'__classcell__': 5}, {'__classdictcell__': 5}, {'__slots__': 5}, {'__slots__': ('a', 'a b')}, {'__doc__': 5, '__classcell__': 5}, {'__qualname__': 5}):
    try: Keep('K', (Plain,), namespace)
    except Exception: pass
for i in range(20000): a = []; a.append(a)
for name in ('__len__', '__getattribute__', '__getattr__', '__setattr__', '__add__', '__radd__', '__eq__', '__hash__', '__call__', '__iter__', '__next__', '__get__', '__set__', '__del__', '__init__', '__new__', '__getitem__', '__bool__', '__repr__', '__str__'):
    try: setattr(Plain, name, lambda self, *rest: 1)
    except Exception: pass
    for cls in kept:
        for use in (repr, len, hash, bool, iter, lambda c: c(), lambda c: c() + 1, lambda c: 1 + c(), lambda c: c.x, lambda c: setattr(c, 'x', 1), lambda c: c().x, lambda c: c.__mro__, lambda c: c.mro(), lambda c: issubclass(c, Plain), lambda c: type('L', (c,), {})):
            try: use(cls)
            except Exception: pass
    try: delattr(Plain, name)
    except Exception: pass
