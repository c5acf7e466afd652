# Two programs. The first changes a module. The second must not see the change.

#: a function replaced by an assignment
import math
math.sqrt = lambda x: 'REACHED'
#: then
import math
print(math.sqrt(4))

#: a function replaced through the dict of the module
import math
math.__dict__['sqrt'] = lambda x: 'REACHED'
#: then
import math
print(math.sqrt(4))

#: a function replaced by object.__setattr__
import math
object.__setattr__(math, 'floor', lambda x: 'REACHED')
#: then
from math import floor
print(floor(1.5))

#: a function replaced by operator.setitem
import math, operator
operator.setitem(getattr(math, '__di' + 'ct__'), 'sqrt', lambda x: 'REACHED')
#: then
import math
print(math.sqrt(4))

#: a name added to a module
import functools
functools.planted = 'REACHED'
#: then
import functools
print(getattr(functools, 'planted', 'nothing'))

#: a name deleted from a module
import itertools
del itertools.chain
#: then
import itertools
if not hasattr(itertools, 'chain'):
    print('REACHED', itertools)

#: the class of a module
import math
class Watch(type(math)):
    def __getattribute__(self, name):
        return lambda *args: 'REACHED'
math.__class__ = Watch
#: then
import math
print(math.sqrt(4))

#: a function replaced through __self__ of another
import math
module = math.sqrt.__self__
module.cos = lambda x: 'REACHED'
#: then
import math
print(math.cos(0))

#: a name in a submodule
import collections.abc
collections.abc.Sized = 'REACHED'
#: then
import collections.abc
print(collections.abc.Sized)

#: an attribute of a class of a module
import collections
collections.UserDict.planted = 'REACHED'
#: then
import collections
print(getattr(collections.UserDict, 'planted', 'nothing'))

#: a method of a class of a module
import collections
collections.Counter.most_common = lambda self, n=None: 'REACHED'
#: then
import collections
print(collections.Counter('aab').most_common())

#: a method of a class of a module, replaced by setattr
import collections
setattr(collections.UserList, 'append', lambda self, item: print('REACHED', item))
#: then
from collections import UserList
UserList().append(1)

#: a method of a class of a module, deleted
import string
del string.Template.substitute
#: then
import string
if not hasattr(string.Template, 'substitute'):
    print('REACHED', string.Template)

#: a keyword-only default of a function of a module
import collections
collections.namedtuple.__kwdefaults__['module'] = 'REACHED'
#: then
import collections
print(collections.namedtuple('Pair', 'a b').__module__)

#: the defaults of a function of a module
import string
string.capwords.__defaults__ = ('b',)
#: then
import string
if string.capwords('a b') != 'A B':
    print('REACHED', string.capwords('a b'))

#: an attribute of a function of a module
import collections
collections.namedtuple.planted = 'REACHED'
#: then
import collections
print(getattr(collections.namedtuple, 'planted', 'nothing'))

#: the annotations of a function of a module
import collections
collections.namedtuple.__annotations__['planted'] = 'REACHED'
#: then
import collections
print(getattr(collections.namedtuple, '__annotations__'))

#: the name of a function of a module
import collections
collections.namedtuple.__name__ = 'REACHED'
#: then
import collections
print(collections.namedtuple.__name__)

#: the code of a function of a module
import collections
def evil(*args, **kwargs):
    return 'REACHED'
collections.namedtuple.__kwdefaults__ = None
collections.namedtuple.__code__ = evil.__code__
#: then
import collections
print(collections.namedtuple('Pair', 'a b'))

#: the globals of a function of a module
import collections
collections.namedtuple.__globals__['_iskeyword'] = lambda name: print('REACHED', name)
#: then
import collections
collections.namedtuple('Pair', 'a b')

#: the registry of an abstract class
from collections.abc import Sized
class Any:
    pass
Sized.register(type(lambda: 0))
#: then
from collections.abc import Sized
if isinstance(lambda: 0, Sized):
    print('REACHED', Sized)

#: __subclasshook__ of an abstract class
from collections.abc import Hashable
Hashable.__subclasshook__ = classmethod(lambda cls, other: True)
#: then
from collections.abc import Hashable
if isinstance([], Hashable):
    print('REACHED', Hashable)

#: a class registered with an abstract class
from collections.abc import Iterable
class Meta(type):
    def __eq__(cls, other):
        print('REACHED', other)
        return False
    __hash__ = type.__hash__
class Evil(metaclass=Meta):
    pass
Iterable.register(Evil)
#: then
from collections.abc import Iterable
class Plain:
    pass
isinstance(Plain(), Iterable)
if any(kind.__name__ == 'Evil' for kind in object.__subclasses__()):
    print('REACHED', 'a class of another program')

#: a class method of a class of a module
import collections
collections.ChainMap.fromkeys = classmethod(lambda cls, *more: 'REACHED')
#: then
import collections
print(collections.ChainMap.fromkeys([1]))

#: a method of string.Formatter
import string
string.Formatter.format_field = lambda self, value, spec: 'REACHED'
#: then
import string
print(string.Formatter().format('{}', 1))

#: the delimiter of string.Template
import string
string.Template.delimiter = '%'
string.Template.substitute = lambda self, *args, **kwargs: 'REACHED'
#: then
import string
print(string.Template('$x').substitute(x=1))

#: a constant string of a module
import string
string.ascii_letters = 'REACHED'
#: then
import string
print(string.ascii_letters)

#: a class method of a class of a module, initialised again
import collections
collections.UserDict.__dict__['fromkeys'].__init__(lambda cls, *more: 'REACHED')
#: then
import collections
print(collections.UserDict.fromkeys([1]))

#: a property of a class of a module, initialised again
import collections
collections.ChainMap.__dict__['parents'].__init__(lambda self: 'REACHED')
#: then
import collections
print(collections.ChainMap().parents)
