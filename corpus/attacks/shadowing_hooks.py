# The other names that the profiles call, and the places where all of them are kept.

#: control: hooks

#: an augmented assignment's own hook
def _inplacevar_(op, x, y):
    print('REACHED', op, x, y)
x = 1
x += 2

#: the hook of assignments of several
def _unpack_sequence_(sequence, *more):
    print('REACHED', sequence)
    return sequence
a, b = 1, 2

#: the hook of loops over several
def _iter_unpack_sequence_(iterable, *more):
    print('REACHED', iterable)
    return iterable
for a, b in [(1, 2)]:
    pass

#: the hook of calls with stars
def _apply_(function, *args, **kwargs):
    print('REACHED', function)
callable(*[1])

#: the hook of classes
def __metaclass__(name, bases, scope):
    print('REACHED', name)
    return None
class Box:
    pass

#: the hook of classes, in a class
def mine(name, bases, scope):
    print('REACHED', name)
class Outer:
    __metaclass__ = mine
    class Inner:
        pass

#: the dict of globals
def mine(object, name):
    print('REACHED', name)
globals().update(_getattr_=mine)
''.upper

#: the program as a module
import __main__
def mine(object, name):
    print('REACHED', name)
setattr(__main__, '_getattr_', mine)
''.upper

#: the globals of a function
def mine(object, name):
    print('REACHED', name)
mine.__globals__['_getattr_'] = mine
''.upper

#: the name of the program
#: only: strict
__name__ = 'mine'
print('REACHED', __name__)

#: the importer of a function's builtins
#: control: plain
def mine(name, *more):
    print('REACHED', name)
__builtins__ = {'__import__': mine, 'print': print}
def load():
    import math
load()

#: the importer of a class's builtins, by a function's parameter
#: control: plain
def mine(name, *more):
    print('REACHED', name)
def plant(__builtins__):
    globals()['__builtins__'] = __builtins__
plant({'__import__': mine, 'print': print})
def load():
    import math
load()

#: the importer in the builtins
#: control: plain
def mine(name, *more):
    print('REACHED', name)
    return importer(name, *more)
importer = __import__
getattr(__builtins__, '__dict__', __builtins__)['__import__'] = mine
import math

#: the maker of classes in the builtins
#: control: plain
def mine(body, name, *bases):
    print('REACHED', name)
getattr(__builtins__, '__dict__', __builtins__)['__build_class__'] = mine
class Box:
    pass

#: the importer, by its name alone
#: control: none, no import looks for it there
def __import__(name, *more):
    print('REACHED', name)
import math

#: the importer, by its name in a class body
#: control: none, no import looks for it there
class Load:
    def __import__(name, *more):
        print('REACHED', name)
    import math

#: the maker of classes, by its name alone
#: control: none, no class looks for it there
def __build_class__(body, name, *bases):
    print('REACHED', name)
class Box:
    pass

#: the importer that native code asks, for what a type parameter needs
#: control: none, only this VM's own code imports by the builtins of a program
def mine(name, *more):
    print('REACHED', name)
__builtins__ = {'__import__': mine, 'print': print}
def make():
    def f[T](x: T): pass
    class A[T]: pass
    type B = int
    return f, A[int], B, list[B]
make()

#: the importer that native code asks, for what a failing finaliser needs
#: control: none, only this VM's own code imports by the builtins of a program
def mine(name, *more):
    print('REACHED', name)
__builtins__ = {'__import__': mine, 'print': print, '__build_class__': __build_class__, 'ValueError': ValueError}
def drop():
    class Last:
        def __del__(self):
            raise ValueError
    Last()
drop()
