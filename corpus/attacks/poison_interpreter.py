# Two programs: what the first one leaves behind in the interpreter, the second one must not find.

#: a name in the dict of the builtins
getattr(__builtins__, '__dict__', __builtins__)['planted'] = 'REACHED'
#: then
print(planted)

#: a builtin replaced in the dict of the builtins
getattr(__builtins__, '__dict__', __builtins__)['len'] = lambda x: 'REACHED'
#: then
print(len(''))

#: a builtin replaced through a builtin's module
module = print.__self__
module.abs = lambda x: 'REACHED'
#: then
print(abs(1))

#: the importer replaced in the builtins of a function
def f():
    pass
builtins = getattr(f, '__built' + 'ins__')
importer = builtins['__import__']
builtins['__import__'] = lambda *args: print('REACHED', args[0]) or importer(*args)
#: then
import math

#: a method of all texts, by the real dict of their class
class Take:
    def __eq__(self, other):
        other['planted'] = 'REACHED'
        return True
str.__dict__ == Take()
#: then
print(''.planted)

#: a method of all lists, by the real dict of their class
class Take:
    def __ror__(self, other):
        other['planted'] = 'REACHED'
list.__dict__ | Take()
#: then
print([].planted)

#: an attribute of all exceptions, by the real dict of their class
class Take:
    def __ge__(self, other):
        other['planted'] = 'REACHED'
ValueError.__dict__ <= Take()
#: then
print(ValueError().planted)

#: a module in the table of modules
import sys
sys.modules['math'] = 'REACHED'
#: then
import math
print(math)

#: a module of one's own in the table of modules
import sys
class Fake:
    sqrt = lambda self, x: 'REACHED'
sys.modules['math'] = Fake()
#: then
import math
print(math.sqrt(4))

#: a finder of one's own
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

#: the stream of what is printed
import sys
class File:
    def write(self, text, stream=sys.stdout):
        stream.write('REACHED ' + text)
    def flush(self):
        pass
sys.stdout = File()
#: then
print('text')

#: the hook of exceptions that nobody catches
import sys
sys.unraisablehook = lambda unraisable: print('REACHED', unraisable)
#: then
class Last:
    def __del__(self):
        raise ValueError
last = Last()
del last

#: the tracing of everything
import sys
sys.setprofile(lambda frame, event, argument: print('REACHED', event))
#: then
def f():
    pass
f()

#: the limit of recursion
import sys
sys.setrecursionlimit(60)
#: then
def f(n):
    return n and f(n - 1)
try:
    f(200)
except RecursionError as error:
    print('REACHED', error)

#: a finaliser of what lives until the end
class Last:
    def __del__(self, print=print, seen=[]):
        if seen:
            print('REACHED', 'after the end')
last = Last()
Last.__del__.__defaults__[1].append(1)
#: then
1 + 1

#: a generator that waits for ever
def wait(print=print):
    try:
        yield
    finally:
        print('REACHED', 'after the end')
generator = wait()
next(generator)
#: then
1 + 1

#: a variable of the program
planted = 'REACHED'
import __main__, sys
sys.modules['planted'] = __main__
setattr(sys, 'kept', planted)
#: then
import sys
print(sys.kept)

#: a function that remembers
import functools
functools.cache.remembered = ['REACHED']
#: then
import functools
print(*functools.cache.remembered)

#: an attribute of a helper's class
#: control: none, the class cannot be changed in CPython
import functools
functools.partial.planted = 'REACHED'
#: then
import functools
print(functools.partial.planted)

#: an attribute of a counter's class
#: control: none, the class cannot be changed in CPython
import itertools
itertools.count.planted = 'REACHED'
#: then
import itertools
print(itertools.count.planted)

#: the subscript of a builtin class
#: control: none, the class cannot be changed in CPython
try:
    list.__class_getitem__ = lambda key: 'REACHED'
except TypeError:
    type.__dict__['__dict__'].__get__(list)['__class_getitem__'] = lambda key: 'REACHED'
#: then
print(list[int])

#: an attribute of an exception's class
#: control: none, the class cannot be changed in CPython
ValueError.planted = 'REACHED'
#: then
print(ValueError.planted)

#: the module that a builtin says it is of
len.__module__ = 'REACHED'
#: then
print(len.__module__)

#: the module that a function of a module says it is of: anything, a function of the program too
import math
math.sqrt.__module__ = lambda: print('REACHED', 'by another program')
#: then
import math
found = math.sqrt.__module__
if callable(found):
    found()

#: the module that a method of everyone's says it is of
str.maketrans.__module__ = 'REACHED'
#: then
print(str.maketrans.__module__)

#: an attribute of the class of nothing
#: control: none, the class cannot be changed in CPython
type(None).planted = 'REACHED'
#: then
print(None.planted)

#: a method of the class of nothing
#: control: none, the class cannot be changed in CPython
type(None).__call__ = lambda self: 'REACHED'
#: then
print(None())

#: an attribute of the class of slices, of iterators, of tracebacks
#: control: none, the classes cannot be changed in CPython
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

#: an attribute of a helper that reads attributes
#: control: none, the class cannot be changed in CPython
import operator
operator.attrgetter.planted = 'REACHED'
#: then
import operator
print(operator.attrgetter.planted)

#: what a number is made by: abstract methods
type.__dict__['__abstractmethods__'].__set__(complex, {'REACHED'})
#: then
print(getattr(complex, '__abstractmethods__', ''))
