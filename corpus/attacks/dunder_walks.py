# From any value, by the names that Python keeps for itself, to what the interpreter keeps for itself.

#: up by the base: all classes
print('REACHED', ().__class__.__base__.__subclasses__())

#: up by the order of resolution: all classes
print('REACHED', [].__class__.__mro__[-1].__subclasses__())

#: up by the bases: all classes
print('REACHED', ''.__class__.__bases__[0].__subclasses__())

#: the method of the class of classes: all classes
print('REACHED', type.__subclasses__(object))

#: the method out of the dict of the class of classes: all classes
print('REACHED', type.__dict__['__subclasses__'](object))

#: a name in pieces: all classes
print('REACHED', getattr(object, '_' * 2 + 'subclasses' + '_' * 2)())

#: a name in pieces, of the class of classes: all metaclasses
print('REACHED', getattr(type, '__sub' + 'classes__')(type))

#: the getter of the class of classes: all classes
print('REACHED', type.__getattribute__(object, '__sub' + 'classes__')())

#: the getter of objects: all classes
print('REACHED', object.__getattribute__(object, '__sub' + 'classes__')())

#: a class of classes of its own, by super: all classes
class Meta(type):
    def find(cls):
        return getattr(super(), '__sub' + 'classes__')()
class Some(metaclass=Meta):
    pass
class Other(Some):
    pass
print('REACHED', Some.find())

#: super, which looks behind the class of classes: all classes
class Meta(type):
    pass
print('REACHED', getattr(super(Meta, Meta('M', (), {})), '__sub' + 'classes__').__self__.__class__.__subclasses__(object))

#: to the importer among all classes: a module
for kind in object.__subclasses__():
    if kind.__name__ == 'BuiltinImporter':
        print('REACHED', kind.load_module('sys').modules)

#: to a class written in Python among all classes: the builtins of its module
for kind in object.__subclasses__():
    start = kind.__init__
    if hasattr(start, '__globals__'):
        print('REACHED', start.__globals__['__builtins__'])
        break

#: a function: its globals
print('REACHED', (lambda: 0).__globals__)

#: a function, by a name in pieces: its globals
print('REACHED', getattr(lambda: 0, '__glo' + 'bals__'))

#: the getter of objects, on a function: its globals
def f():
    pass
print('REACHED', object.__getattribute__(f, '__glo' + 'bals__'))

#: the getter of functions: their globals
def f():
    pass
print('REACHED', type(f).__getattribute__(f, '__glo' + 'bals__'))

#: the descriptor in the class of functions: the globals
def f():
    pass
print('REACHED', getattr(type(f), '__glo' + 'bals__').__get__(f))

#: the descriptor in the dict of the class of functions: the globals
def f():
    pass
print('REACHED', type(f).__dict__['__glo' + 'bals__'].__get__(f, type(f)))

#: every descriptor in the dict of the class of functions: a dict with the program's names
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

#: a method: the globals of its function
class A:
    def m(self):
        pass
print('REACHED', A().m.__func__.__globals__)

#: a method, which passes on what it does not know: the globals of its function
class A:
    def m(self):
        pass
print('REACHED', getattr(A().m, '__glo' + 'bals__'))

#: a constructor: the globals of its function
class A:
    def __init__(self):
        pass
print('REACHED', A.__init__.__globals__)

#: a property: the globals of its function
class A:
    @property
    def p(self):
        pass
print('REACHED', getattr(A.p.fget, '__glo' + 'bals__'))

#: a class method, a static method: the globals of their functions
class A:
    @classmethod
    def c(cls):
        pass
    @staticmethod
    def s():
        pass
print('REACHED', getattr(A.c.__func__, '__glo' + 'bals__'), getattr(A.__dict__['s'].__wrapped__, '__glo' + 'bals__'))

#: the call of a call of a function: its globals
def f():
    pass
print('REACHED', getattr(f.__call__.__call__.__self__.__self__, '__glo' + 'bals__'))

#: a function bound by hand: its globals
def f(x):
    pass
print('REACHED', getattr(f.__get__(1).__func__, '__glo' + 'bals__'))

#: a function: its builtins
def f():
    pass
print('REACHED', getattr(f, '__built' + 'ins__')['open'])

#: a function: the cells of its closure
def outer(x):
    return lambda: x
print('REACHED', outer(1).__closure__[0].cell_contents)

#: a function, by a name in pieces: the cells of its closure
def outer(x):
    return lambda: x
print('REACHED', getattr(getattr(outer(1), '__clo' + 'sure__')[0], 'cell_contents'))

#: a function: its code
def f():
    pass
print('REACHED', f.__code__)

#: a function, by a name in pieces: its code
def f():
    pass
print('REACHED', getattr(f, '__co' + 'de__'))

#: the function print: the module of the builtins
print('REACHED', print.__self__.open)

#: len, by a name in pieces: the module of the builtins
print('REACHED', getattr(len, '__se' + 'lf__').open)

#: every builtin: the module of the builtins
for function in (abs, all, any, callable, chr, divmod, getattr, hash, id, isinstance, iter, len, max, next, ord, print, repr, sorted, sum):
    owner = getattr(function, '__self__', None)
    if hasattr(owner, 'len'):
        print('REACHED', owner)
        break

#: every builtin, by its descriptor: the module of the builtins
descriptor = type(len).__dict__['__self__']
print('REACHED', descriptor.__get__(len).len)

#: the maker of classes: the module of the builtins
print('REACHED', __build_class__.__self__.open)

#: the importer: the module of the builtins
print('REACHED', __import__.__self__.open)

#: a function of a module: the module
import math
print('REACHED', math.sqrt.__self__.sqrt)

#: a function of a module, by a name in pieces: the module behind the facade
import math
print('REACHED', getattr(math.sqrt, '__se' + 'lf__').sqrt)

#: a function of a module that the VM brings: the module behind the facade
import itertools, operator, functools
for function in (operator.add, functools.reduce, itertools.tee):
    owner = getattr(function, '__self__', None)
    if owner is not None:
        print('REACHED', owner)
        break

#: a module: its loader
import math
print('REACHED', math.__loader__.load_module)

#: a module, by a name in pieces: its specification
import math
print('REACHED', getattr(math, '__sp' + 'ec__').loader.load_module)

#: the dict of a module: its loader
import math
print('REACHED', math.__dict__['__loader__'].load_module)

#: a module's getter: its loader
import math
print('REACHED', type(math).__getattribute__(math, '__loader__').load_module)

#: the program itself: its loader
print('REACHED', __loader__.load_module)

#: the program itself: its builtins
print('REACHED', getattr(__builtins__, 'open', None) or __builtins__['open'])

#: a reduction of an object: the module of its rebuilder
class A:
    pass
print('REACHED', A().__reduce_ex__(2)[0].__globals__)

#: a reduction of an object, the old way: the module of its rebuilder
class A:
    pass
print('REACHED', getattr(getattr(A(), '__reduce' + '_ex__')(0)[0], '__glo' + 'bals__'))

#: a reduction of an iterator: the module of the builtins
print('REACHED', iter([1]).__reduce__()[0].__self__.open)

#: a reduction of an iterator, by names in pieces: the module of the builtins
print('REACHED', getattr(getattr(iter([1]), '__red' + 'uce__')()[0], '__se' + 'lf__').open)

#: a reduction of every value at hand: a function of another namespace
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

#: a class among all classes that keeps a module: the module
import warnings
for kind in object.__subclasses__():
    if kind.__name__ == 'catch_warnings':
        print('REACHED', kind()._module)

#: a class's dict, changed by its setter: a builtin
try:
    int.__dict__['real'] = 1
except TypeError:
    scope = type.__dict__['__dict__'].__get__(type(lambda: 0))
    print('REACHED', scope['__globals__'].__get__(lambda: 0))

#: the annotations of a function: the globals that they are evaluated in
#: control: none, the name is that of Python 3.14
def f(x: int):
    pass
print('REACHED', getattr(getattr(f, '__annotate__'), '__glo' + 'bals__'))

#: an exception of a name that is missing: the object that has it not
import math
try:
    math.sqrt.nothing
except AttributeError as error:
    print('REACHED', error.obj.__self__.sqrt)
