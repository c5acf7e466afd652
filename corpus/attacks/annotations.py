# Annotate functions of functions, classes and type parameters, called and replaced with unexpected values.

#: control: none, it tests that the interpreter does not crash

#: annotate functions called with unexpected arguments
def f[T](a: int, *b: 'x', c: T = 1) -> list[T]: pass
class C:
    x: int
    y: f
type A[T: int] = dict[T, T]
functions = [f.__annotate__, C.__annotate__, f.__type_params__[0].evaluate_bound, A.evaluate_value, A.__type_params__[0].evaluate_bound]
for function in functions:
    for given in ((), (1,), (2,), (3,), (4,), (99,), (-1,), (2**70,), (None,), ('x',), (1, 2), ((),), (int,)):
        try: function(*given)
        except Exception: pass
        try: function(**{'format': given})
        except Exception: pass

#: annotate functions and annotations replaced by unexpected values
odd = [None, 1, (), (1,), [], {}, {1: 2}, 'x', int, len, object(), lambda *more: 5, lambda *more: {}, lambda format: {'a': format}, 2**70]
for name in ('__annotate__', '__annotations__', '__type_params__', '__annotate_func__', '__annotations_cache__'):
    for value in odd:
        class C:
            x: int
        class Below(C):
            y: int
        def f(a: int): pass
        for thing in (C, f, Below):
            for action in (lambda: setattr(thing, name, value), lambda: thing.__annotations__, lambda: thing.__annotate__, lambda: thing.__annotate__(1), lambda: thing.__type_params__, lambda: thing[int],
                           lambda: repr(thing), lambda: delattr(thing, name), lambda: thing.__annotations__, lambda: delattr(thing, '__annotations__'), lambda: thing.__annotations__):
                try: action()
                except Exception: pass

#: annotations that are replaced while they are evaluated
def change():
    C.__annotations__ = {}
    C.__annotate__ = None
    return int
class C:
    x: change()
    y: int
C.__annotations__
def change():
    f.__annotations__ = {}
    f.__annotate__ = None
    f.__type_params__ = ()
    return int
def f[T: change()](a: change()) -> change(): pass
parameter = f.__type_params__[0]
f.__annotations__, parameter.__bound__

#: every method of a type parameter and of a type alias with unexpected arguments
def f[T, U: int, V: (int, str), *Ts, **P](): pass
type A[T, *Us, **Q] = list[T]
odd = [(), 1, None, 'x', (1,), f.__type_params__[0], [f.__type_params__[0]], int, f, lambda *more: 5, object(), {1: 2}, 2**70]
for thing in (*f.__type_params__, A, f.__type_params__[4].args, f.__type_params__[4].kwargs, list[f.__type_params__[0]], int | str):
    for name in dir(thing):
        if name in ('__class__', '__init_subclass__', '__subclasshook__'): continue
        try: method = getattr(thing, name)
        except Exception: continue
        for value in odd:
            for action in (lambda: method(value), lambda: method(value, value), lambda: setattr(thing, name, value)):
                try: action()
                except Exception: pass
        for action in (lambda: method(), lambda: delattr(thing, name), lambda: repr(thing)):
            try: action()
            except Exception: pass

#: annotate functions of a class with a namespace that changes on lookup
class Namespace(dict):
    def __missing__(self, name): return self
    def __getitem__(self, name):
        self.pop(name, None)
        return super().get(name, int)
class Meta(type):
    def __prepare__(name, bases): return Namespace()
    def __new__(meta, name, bases, namespace):
        for key in list(namespace):
            value = namespace.get(key)
            if callable(value) and key.startswith('__annot'):
                for given in (1, 2, 3, 'x'):
                    try: value(given)
                    except Exception: pass
        return super().__new__(meta, name, bases, dict(namespace))
try:
    class C(metaclass=Meta):
        x: y
        def f(self, a: x): pass
    C.__annotations__, C.f.__annotations__
except Exception: pass
