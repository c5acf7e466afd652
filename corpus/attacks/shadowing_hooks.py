# Other names that the profiles call, and the namespaces in which hooks and builtins are looked up.

#: control: hooks

#: the hook of augmented assignments
def _inplacevar_(op, x, y):
    print('REACHED', op, x, y)
x = 1
x += 2

#: the hook of unpacking assignments
def _unpack_sequence_(sequence, *more):
    print('REACHED', sequence)
    return sequence
a, b = 1, 2

#: the hook of loops that unpack
def _iter_unpack_sequence_(iterable, *more):
    print('REACHED', iterable)
    return iterable
for a, b in [(1, 2)]:
    pass

#: the hook of calls that unpack
def _apply_(function, *args, **kwargs):
    print('REACHED', function)
callable(*[1])

#: the hook of class statements
def __metaclass__(name, bases, scope):
    print('REACHED', name)
    return None
class Box:
    pass

#: the hook of class statements in a class body
def mine(name, bases, scope):
    print('REACHED', name)
class Outer:
    __metaclass__ = mine
    class Inner:
        pass

#: a hook in the dict of the globals
def mine(object, name):
    print('REACHED', name)
globals().update(_getattr_=mine)
''.upper

#: a hook as an attribute of the main module
import __main__
def mine(object, name):
    print('REACHED', name)
setattr(__main__, '_getattr_', mine)
''.upper

#: a hook in the globals of a function
def mine(object, name):
    print('REACHED', name)
mine.__globals__['_getattr_'] = mine
''.upper

#: the name of the program
#: only: strict
__name__ = 'mine'
print('REACHED', __name__)

#: __import__ in __builtins__ of the program
#: control: plain
def mine(name, *more):
    print('REACHED', name)
__builtins__ = {'__import__': mine, 'print': print}
def load():
    import math
load()

#: __import__ in __builtins__ of the program, set by a function
#: control: plain
def mine(name, *more):
    print('REACHED', name)
def plant(__builtins__):
    globals()['__builtins__'] = __builtins__
plant({'__import__': mine, 'print': print})
def load():
    import math
load()

#: __import__ in the builtins module
#: control: plain
def mine(name, *more):
    print('REACHED', name)
    return importer(name, *more)
importer = __import__
getattr(__builtins__, '__dict__', __builtins__)['__import__'] = mine
import math

#: __build_class__ in the builtins module
#: control: plain
def mine(body, name, *bases):
    print('REACHED', name)
getattr(__builtins__, '__dict__', __builtins__)['__build_class__'] = mine
class Box:
    pass

#: __import__ as a global
#: control: none, an import statement does not look the name up there
def __import__(name, *more):
    print('REACHED', name)
import math

#: __import__ as a name in a class body
#: control: none, an import statement does not look the name up there
class Load:
    def __import__(name, *more):
        print('REACHED', name)
    import math

#: __build_class__ as a global
#: control: none, a class statement does not look the name up there
def __build_class__(body, name, *bases):
    print('REACHED', name)
class Box:
    pass

#: __import__ that native code calls for type parameters
#: control: none, only native code of this VM imports through the builtins of a program
def mine(name, *more):
    print('REACHED', name)
__builtins__ = {'__import__': mine, 'print': print}
def make():
    def f[T](x: T): pass
    class A[T]: pass
    type B = int
    return f, A[int], B, list[B]
make()

#: __import__ that native code calls for a failed finaliser
#: control: none, only native code of this VM imports through the builtins of a program
def mine(name, *more):
    print('REACHED', name)
__builtins__ = {'__import__': mine, 'print': print, '__build_class__': __build_class__, 'ValueError': ValueError}
def drop():
    class Last:
        def __del__(self):
            raise ValueError
    Last()
drop()
