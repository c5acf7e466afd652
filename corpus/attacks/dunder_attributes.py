# Special attributes that lead from any value to the internals of the interpreter.

#: __base__ of a class: all classes
print('REACHED', ().__class__.__base__.__subclasses__())

#: the last class of an MRO: all classes
print('REACHED', [].__class__.__mro__[-1].__subclasses__())

#: __bases__ of a class: all classes
print('REACHED', ''.__class__.__bases__[0].__subclasses__())

#: type.__subclasses__: all classes
print('REACHED', type.__subclasses__(object))

#: __subclasses__ from the dict of type: all classes
print('REACHED', type.__dict__['__subclasses__'](object))

#: getattr with a concatenated name: all classes
print('REACHED', getattr(object, '_' * 2 + 'subclasses' + '_' * 2)())

#: getattr on type with a concatenated name: all metaclasses
print('REACHED', getattr(type, '__sub' + 'classes__')(type))

#: type.__getattribute__ on object: all classes
print('REACHED', type.__getattribute__(object, '__sub' + 'classes__')())

#: object.__getattribute__ on object: all classes
print('REACHED', object.__getattribute__(object, '__sub' + 'classes__')())

#: super() in a metaclass: all subclasses
class Meta(type):
    def find(cls):
        return getattr(super(), '__sub' + 'classes__')()
class Some(metaclass=Meta):
    pass
class Other(Some):
    pass
print('REACHED', Some.find())

#: super() with a metaclass: all classes
class Meta(type):
    pass
print('REACHED', getattr(super(Meta, Meta('M', (), {})), '__sub' + 'classes__').__self__.__class__.__subclasses__(object))

#: BuiltinImporter among all classes: a module
for kind in object.__subclasses__():
    if kind.__name__ == 'BuiltinImporter':
        print('REACHED', kind.load_module('sys').modules)

#: a class written in Python among all classes: the builtins of its module
for kind in object.__subclasses__():
    start = kind.__init__
    if hasattr(start, '__globals__'):
        print('REACHED', start.__globals__['__builtins__'])
        break

#: __globals__ of a function: its globals
print('REACHED', (lambda: 0).__globals__)

#: __globals__ of a function with a concatenated name: its globals
print('REACHED', getattr(lambda: 0, '__glo' + 'bals__'))

#: object.__getattribute__ on a function: its globals
def f():
    pass
print('REACHED', object.__getattribute__(f, '__glo' + 'bals__'))

#: the __getattribute__ method of the function type: the globals of a function
def f():
    pass
print('REACHED', type(f).__getattribute__(f, '__glo' + 'bals__'))

#: a descriptor read from the function type: the globals of a function
def f():
    pass
print('REACHED', getattr(type(f), '__glo' + 'bals__').__get__(f))

#: a descriptor from the dict of the function type: the globals of a function
def f():
    pass
print('REACHED', type(f).__dict__['__glo' + 'bals__'].__get__(f, type(f)))

#: every descriptor in the dict of the function type: a dict with the names of the program
secret = 'kept'
def f():
    pass
for name, descriptor in type(f).__dict__.items():
    try:
        value = descriptor.__get__(f, type(f))
    except (AttributeError, TypeError):
        continue
    if isinstance(value, dict) and 'secret' in value:
        print('REACHED', name)

#: __func__ of a method: the globals of its function
class A:
    def m(self):
        pass
print('REACHED', A().m.__func__.__globals__)

#: a method that forwards attributes: the globals of its function
class A:
    def m(self):
        pass
print('REACHED', getattr(A().m, '__glo' + 'bals__'))

#: the __init__ method of a class: its globals
class A:
    def __init__(self):
        pass
print('REACHED', A.__init__.__globals__)

#: the getter of a property: its globals
class A:
    @property
    def p(self):
        pass
print('REACHED', getattr(A.p.fget, '__glo' + 'bals__'))

#: a class method and a static method: the globals of their functions
class A:
    @classmethod
    def c(cls):
        pass
    @staticmethod
    def s():
        pass
print('REACHED', getattr(A.c.__func__, '__glo' + 'bals__'), getattr(A.__dict__['s'].__wrapped__, '__glo' + 'bals__'))

#: __call__ of __call__ of a function: the globals of the function
def f():
    pass
print('REACHED', getattr(f.__call__.__call__.__self__.__self__, '__glo' + 'bals__'))

#: a function bound by __get__: its globals
def f(x):
    pass
print('REACHED', getattr(f.__get__(1).__func__, '__glo' + 'bals__'))

#: __builtins__ of a function: its builtins
def f():
    pass
print('REACHED', getattr(f, '__built' + 'ins__')['open'])

#: __closure__ of a function: the cells of its closure
def outer(x):
    return lambda: x
print('REACHED', outer(1).__closure__[0].cell_contents)

#: __closure__ of a function with a concatenated name: the cells of its closure
def outer(x):
    return lambda: x
print('REACHED', getattr(getattr(outer(1), '__clo' + 'sure__')[0], 'cell_contents'))

#: __code__ of a function: its code
def f():
    pass
print('REACHED', f.__code__)

#: __code__ of a function with a concatenated name: its code
def f():
    pass
print('REACHED', getattr(f, '__co' + 'de__'))

#: __self__ of print: the builtins module
print('REACHED', print.__self__.open)

#: __self__ of len with a concatenated name: the builtins module
print('REACHED', getattr(len, '__se' + 'lf__').open)

#: __self__ of every builtin: the builtins module
for function in (abs, all, any, callable, chr, divmod, getattr, hash, id, isinstance, iter, len, max, next, ord, print, repr, sorted, sum):
    owner = getattr(function, '__self__', None)
    if hasattr(owner, 'len'):
        print('REACHED', owner)
        break

#: the descriptor of __self__: the builtins module
descriptor = type(len).__dict__['__self__']
print('REACHED', descriptor.__get__(len).len)

#: __self__ of __build_class__: the builtins module
print('REACHED', __build_class__.__self__.open)

#: __self__ of __import__: the builtins module
print('REACHED', __import__.__self__.open)

#: __self__ of a function of a module: the module
import math
print('REACHED', math.sqrt.__self__.sqrt)

#: __self__ of a function of a module with a concatenated name: the module behind the facade
import math
print('REACHED', getattr(math.sqrt, '__se' + 'lf__').sqrt)

#: __self__ of functions of native modules: the module behind the facade
import itertools, operator, functools
for function in (operator.add, functools.reduce, itertools.tee):
    owner = getattr(function, '__self__', None)
    if owner is not None:
        print('REACHED', owner)
        break

#: __loader__ of a module: its loader
import math
print('REACHED', math.__loader__.load_module)

#: __spec__ of a module with a concatenated name: its loader
import math
print('REACHED', getattr(math, '__sp' + 'ec__').loader.load_module)

#: __dict__ of a module: its loader
import math
print('REACHED', math.__dict__['__loader__'].load_module)

#: the __getattribute__ method of the module type: the loader of a module
import math
print('REACHED', type(math).__getattribute__(math, '__loader__').load_module)

#: __loader__ of the program: its loader
print('REACHED', __loader__.load_module)

#: __builtins__ of the program: its builtins
print('REACHED', getattr(__builtins__, 'open', None) or __builtins__['open'])

#: __reduce_ex__ of an object: the globals of its reconstructor
class A:
    pass
print('REACHED', A().__reduce_ex__(2)[0].__globals__)

#: __reduce_ex__ of an object with protocol 0: the globals of its reconstructor
class A:
    pass
print('REACHED', getattr(getattr(A(), '__reduce' + '_ex__')(0)[0], '__glo' + 'bals__'))

#: __reduce__ of an iterator: the builtins module
print('REACHED', iter([1]).__reduce__()[0].__self__.open)

#: __reduce__ of an iterator with a concatenated name: the builtins module
print('REACHED', getattr(getattr(iter([1]), '__red' + 'uce__')()[0], '__se' + 'lf__').open)

#: __reduce_ex__ of many values: a function with other globals
def look(thing, depth=0):
    if hasattr(thing, '__globals__') and 'look' not in thing.__globals__:
        print('REACHED', thing)
    if type(thing) is tuple and depth < 4:
        for part in thing:
            look(part, depth + 1)
class A:
    def m(self):
        pass
for value in ([], {}, set(), iter([]), iter({}), reversed([]), enumerate([]), zip(), map(len, []), range(3), slice(1), A(), A().m, len, 1j, b'', bytearray(), ValueError(1), property(), NotImplemented, object()):
    for version in range(5):
        try:
            look(value.__reduce_ex__(version))
        except (AttributeError, TypeError, ValueError, ImportError):
            pass

#: a class among all classes with a module as its attribute: the module
import warnings
for kind in object.__subclasses__():
    if kind.__name__ == 'catch_warnings':
        print('REACHED', kind()._module)

#: the namespace of a class read by the descriptor of type: a hidden descriptor
try:
    int.__dict__['real'] = 1
except TypeError:
    scope = type.__dict__['__dict__'].__get__(type(lambda: 0))
    print('REACHED', scope['__globals__'].__get__(lambda: 0))

#: the annotate function of a function: its globals
#: control: none, the attribute is new in Python 3.14
def f(x: int):
    pass
print('REACHED', getattr(getattr(f, '__annotate__'), '__glo' + 'bals__'))

#: the attribute obj of an AttributeError: the object without the attribute
import math
try:
    math.sqrt.nothing
except AttributeError as error:
    print('REACHED', error.obj.__self__.sqrt)
