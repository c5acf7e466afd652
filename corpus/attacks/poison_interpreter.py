# Two programs. The first changes the state of the interpreter. The second must not see the change.

#: a name added to the dict of the builtins
getattr(__builtins__, '__dict__', __builtins__)['planted'] = 'REACHED'
#: then
print(planted)

#: a builtin replaced in the dict of the builtins
getattr(__builtins__, '__dict__', __builtins__)['len'] = lambda x: 'REACHED'
#: then
print(len(''))

#: a builtin replaced through __self__ of another
module = print.__self__
module.abs = lambda x: 'REACHED'
#: then
print(abs(1))

#: __import__ replaced in the builtins of a function
def f():
    pass
builtins = getattr(f, '__built' + 'ins__')
importer = builtins['__import__']
builtins['__import__'] = lambda *args: print('REACHED', args[0]) or importer(*args)
#: then
import math

#: a method of all strings, added through the dict of str
class Take:
    def __eq__(self, other):
        other['planted'] = 'REACHED'
        return True
str.__dict__ == Take()
#: then
print(''.planted)

#: a method of all lists, added through the dict of list
class Take:
    def __ror__(self, other):
        other['planted'] = 'REACHED'
list.__dict__ | Take()
#: then
print([].planted)

#: an attribute of all ValueErrors, added through the dict of the class
class Take:
    def __ge__(self, other):
        other['planted'] = 'REACHED'
ValueError.__dict__ <= Take()
#: then
print(ValueError().planted)

#: a string in sys.modules
import sys
sys.modules['math'] = 'REACHED'
#: then
import math
print(math)

#: an object of the program in sys.modules
import sys
class Fake:
    sqrt = lambda self, x: 'REACHED'
sys.modules['math'] = Fake()
#: then
import math
print(math.sqrt(4))

#: a finder in sys.meta_path
import sys
class Find:
    def find_spec(self, name, path, target=None):
        print('REACHED', name)
sys.meta_path.insert(0, Find())
#: then
try:
    import nothing_of_this_name
except ImportError:
    pass

#: a replaced sys.stdout
import sys
class File:
    def write(self, text, stream=sys.stdout):
        stream.write('REACHED ' + text)
    def flush(self):
        pass
sys.stdout = File()
#: then
print('text')

#: a replaced sys.unraisablehook
import sys
sys.unraisablehook = lambda unraisable: print('REACHED', unraisable)
#: then
class Last:
    def __del__(self):
        raise ValueError
last = Last()
del last

#: a profile function
import sys
sys.setprofile(lambda frame, event, argument: print('REACHED', event))
#: then
def f():
    pass
f()

#: a changed recursion limit
import sys
sys.setrecursionlimit(60)
#: then
def f(n):
    return n and f(n - 1)
try:
    f(200)
except RecursionError as error:
    print('REACHED', error)

#: a finaliser of an object that lives until the end
class Last:
    def __del__(self, print=print, seen=[]):
        if seen:
            print('REACHED', 'after the end')
last = Last()
Last.__del__.__defaults__[1].append(1)
#: then
1 + 1

#: a suspended generator that lives until the end
def wait(print=print):
    try:
        yield
    finally:
        print('REACHED', 'after the end')
generator = wait()
next(generator)
#: then
1 + 1

#: a global of the program, kept in sys
planted = 'REACHED'
import __main__, sys
sys.modules['planted'] = __main__
setattr(sys, 'kept', planted)
#: then
import sys
print(sys.kept)

#: an attribute of a library function
import functools
functools.cache.remembered = ['REACHED']
#: then
import functools
print(*functools.cache.remembered)

#: an attribute of functools.partial
#: control: none, the class is immutable in CPython
import functools
functools.partial.planted = 'REACHED'
#: then
import functools
print(functools.partial.planted)

#: an attribute of itertools.count
#: control: none, the class is immutable in CPython
import itertools
itertools.count.planted = 'REACHED'
#: then
import itertools
print(itertools.count.planted)

#: __class_getitem__ of a builtin class
#: control: none, the class is immutable in CPython
try:
    list.__class_getitem__ = lambda key: 'REACHED'
except TypeError:
    type.__dict__['__dict__'].__get__(list)['__class_getitem__'] = lambda key: 'REACHED'
#: then
print(list[int])

#: an attribute of an exception class
#: control: none, the class is immutable in CPython
ValueError.planted = 'REACHED'
#: then
print(ValueError.planted)

#: __module__ of a builtin
len.__module__ = 'REACHED'
#: then
print(len.__module__)

#: __module__ of a function of a module, set to a function
import math
math.sqrt.__module__ = lambda: print('REACHED', 'by another program')
#: then
import math
found = math.sqrt.__module__
if callable(found):
    found()

#: __module__ of a static method of str
str.maketrans.__module__ = 'REACHED'
#: then
print(str.maketrans.__module__)

#: an attribute of the class of None
#: control: none, the class is immutable in CPython
type(None).planted = 'REACHED'
#: then
print(None.planted)

#: a method of the class of None
#: control: none, the class is immutable in CPython
type(None).__call__ = lambda self: 'REACHED'
#: then
print(None())

#: an attribute of the classes of slices, iterators and tracebacks
#: control: none, the classes are immutable in CPython
try:
    1 / 0
except ZeroDivisionError as error:
    for kind in (type(error.__traceback__), slice, type(reversed([])), type(iter(str, '')), type(vars(int))):
        try:
            kind.planted = 'REACHED'
        except TypeError:
            pass
#: then
print(getattr(slice(1), 'planted', ''), getattr(reversed([]), 'planted', ''), getattr(iter(str, ''), 'planted', ''), getattr(vars(int), 'planted', ''))

#: an attribute of operator.attrgetter
#: control: none, the class is immutable in CPython
import operator
operator.attrgetter.planted = 'REACHED'
#: then
import operator
print(operator.attrgetter.planted)

#: abstract methods of complex
type.__dict__['__abstractmethods__'].__set__(complex, {'REACHED'})
#: then
print(getattr(complex, '__abstractmethods__', ''))
