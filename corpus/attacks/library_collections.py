# The library module collections.

#: collections._sys: a frame
import collections
print('REACHED', collections._sys._getframe().f_globals)

#: field names of a named tuple: code
#: control: none, CPython checks the names
import collections
class Name(str):
    def isidentifier(self): return True
    def __str__(self): return self
    def startswith(self, *more): return False
for text in ("a=print('REA' 'CHED')", "x): print('REA' 'CHED') #", "a, b=eval"):
    for names in ([Name(text)], Name(text), [text]):
        try:
            collections.namedtuple('T', names)()
        except (ValueError, TypeError):
            pass

#: the type name of a named tuple: code
#: control: none, CPython checks the name
import collections
class Name(str):
    def isidentifier(self): return True
    def __str__(self): return self
try:
    collections.namedtuple(Name("T'\nprint('REA' 'CHED')\n'"), 'a b')(1, 2)
except (ValueError, TypeError):
    pass

#: the constructor of a named tuple: its globals
import collections
print('REACHED', collections.namedtuple('T', 'a').__new__.__globals__)

#: the module of a named tuple: a frame of the caller
#: control: none, it is a name only
import collections
found = collections.namedtuple('T', 'a').__module__
if not isinstance(found, (str, type(None))):
    print('REACHED', found)

#: the globals of methods of UserDict, ChainMap and Counter: the builtins
import collections
for kind in (collections.UserDict, collections.ChainMap, collections.Counter, collections.UserString):
    print('REACHED', kind.__init__.__globals__['__builtins__'])

#: __reduce__ of containers: the reconstruction of any object
import collections
for thing in (collections.deque(), collections.OrderedDict(), collections.Counter(), collections.defaultdict(int)):
    for part in thing.__reduce_ex__(4):
        if hasattr(part, '__base__'):
            print('REACHED', part.__base__.__subclasses__ if part.__base__ else part.__subclasses__())

#: register on an abstract class: all classes of the next program
import collections.abc
collections.abc.Sized.register(int)
#: then
import collections.abc
if isinstance(5, collections.abc.Sized):
    print('REACHED', collections.abc.Sized)

#: an abstract class of a mapping: the next program
import collections.abc
collections.abc.Mapping.get = lambda self, key, default=None: 'REACHED'
#: then
import collections.abc
class Empty(collections.abc.Mapping):
    def __getitem__(self, key): raise KeyError
    def __iter__(self): return iter(())
    def __len__(self): return 0
print(Empty().get('a'))

#: an attribute of a native container: the next program
#: control: none, CPython cannot change it either
import collections
for kind in (collections.deque, collections.defaultdict, collections.OrderedDict):
    for change in (setattr, type.__setattr__, object.__setattr__):
        try:
            change(kind, 'planted', 'REACHED')
        except (TypeError, AttributeError):
            pass
#: then
import collections
for kind in (collections.deque, collections.defaultdict, collections.OrderedDict):
    print(getattr(kind, 'planted', ''))

#: __missing__ of a Counter that fails: the frames of the library
import collections
class Bad(collections.Counter):
    def __missing__(self, key):
        raise ValueError
try:
    Bad(a=1).update('b')
except ValueError as error:
    step = error.__traceback__
    while step:
        print('REACHED', step.tb_frame.f_code)
        step = step.tb_next
try:
    Bad()['x']
except ValueError as error:
    print('REACHED', error.__traceback__.tb_frame)
