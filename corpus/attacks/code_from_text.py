# Strings that a library compiles or evaluates. The check of the source does not see them.

#: field names of a named tuple: code
#: control: none, CPython converts the name to an exact str
import collections
class Name(str):
    def isidentifier(self):
        return True
    def __str__(self):
        return self
print(collections.namedtuple('Pair', ['a', Name("b=print('REACHED')")], rename=False))

#: field names of a dataclass from its annotations: code
#: control: 3.11 to 3.13
import dataclasses  # the message of an error may contain the field's name, so the name does not contain REACHED
@dataclasses.dataclass(init=False, repr=False)
class Made:
    __annotations__ = {"__class__ and print('REA' 'CHED', 'by a field')": int}
Made() == Made()

#: field names of a dataclass in the globals of another module: the names of that module
#: control: 3.11 to 3.13
import dataclasses  # the message of an error may contain the field's name, so the name does not contain REACHED
@dataclasses.dataclass(init=False, repr=False)
class Made:
    __module__ = 'sys'
    __annotations__ = {"__class__ and print('REA' 'CHED', modules)": int}
Made() == Made()

#: field names of a dataclass created by a call: code
import dataclasses  # the message of an error may contain the field's name, so the name does not contain REACHED
class Name(str):
    def isidentifier(self):
        return True
Made = dataclasses.make_dataclass('Made', [(Name("__class__ and print('REA' 'CHED', 'by a field')"), int)], init=False, repr=False)
Made() == Made()

#: a string annotation of a singledispatch function: code
import functools
@functools.singledispatch
def f(x):
    pass
try:
    @f.register
    def g(x: "print('REACHED', open)"):
        pass
except Exception:
    pass

#: a string annotation of a singledispatch method: code
import functools
class A:
    @functools.singledispatchmethod
    def m(self, x):
        pass
    try:
        @m.register
        def n(self, x: "print('REACHED', open)"):
            pass
    except Exception:
        pass

#: a string annotation evaluated by typing: code
import typing
def f(x: "print('REA' + 'CHED', open)"):
    pass
typing.get_type_hints(f)

#: a string annotation evaluated in another module: the builtins of that module
import typing
class A:
    __module__ = 'sys'
    x: "print('REA' + 'CHED', modules)"
typing.get_type_hints(A)

#: a forward reference: code
import typing
typing.get_type_hints(type('A', (), {'__annotations__': {'x': "print('REA' + 'CHED', 'by a reference')"}}))

#: a typed named tuple: code
import typing
Made = typing.NamedTuple('Made', [('x', "print('REA' + 'CHED', 'by a type')")])
typing.get_type_hints(Made)

#: members of an enumeration with another __module__: the names of that module
import enum, math
@enum.global_enum
class Made(enum.Enum):
    __module__ = 'math'
    sqrt = 'REACHED'
print(math.sqrt.value)

#: members of an enumeration exported by a decorator: the names of another module
import enum, math
class Made(enum.IntFlag):
    pi = 3
Made.__module__ = 'math'
enum.global_enum(Made)
if math.pi != 3.141592653589793:
    print('REACHED', math.pi)

#: the pattern of a string.Template: the globals of the function that compiles it
import string
class Made(string.Template):
    pattern = r'(?P<escaped>a)|(?P<named>b)|(?P<braced>c)|(?P<invalid>d)'
print('REACHED', type(Made.pattern), getattr(Made.__init_subclass__.__func__, '__glo' + 'bals__'))

#: __reduce_ex__ called by copy: code
#: only: strict
import copy
class Made:
    def __reduce_ex__(self, version):
        return eval, ("print('REACHED', 'by a copy')",)
copy.copy(Made())

#: unpickled bytes: code
import pickle
pickle.loads(b"cbuiltins\neval\n(S\"print('REACHED', 'by bytes')\"\ntR.")

#: a statement for timeit: a code object
import timeit
timeit.timeit("print('REACHED', (lambda: 0).__code__)", number=1)

#: a field of a string.Formatter evaluated by a subclass: code
#: only: strict
import string
class Walk(string.Formatter):
    def get_field(self, name, args, kwargs):
        return eval(name), name
print(Walk().format("{print('REACHED')}"))

#: format of a UserString: the globals of a function
import collections
secret = 'kept'
def f():
    pass
print('REACHED', collections.UserString('{0.__globals__[secret]}').format(f))

#: format of a UserString in the strict profile: any format
#: only: strict
import collections
print('REACHED', collections.UserString('{0.real}').format(1))

#: format_map of a UserString in the strict profile: any format
#: only: strict
from collections import UserString
print('REACHED', UserString('{a.real}').format_map({'a': 1}))

#: the interpolation of a t-string: the globals of a function
#: control: none, the syntax is new in Python 3.14
def f():
    pass
print('REACHED', t'{f.__globals__}'.interpolations[0].value)

#: an Interpolation created by a call: its expression
#: control: none, the module is new in Python 3.14
from string.templatelib import Interpolation, convert
made = Interpolation(1, "print('REACHED')", 'r', '')
eval(made.expression)

#: a codec that is a module: the imported module
#: control: none, rot13 is not a text encoding
'a'.encode('rot13')
print('REACHED')

#: a codec with a path as its name: the imported module
#: control: none, there is no such codec
b'a'.decode('../../antigravity')
print('REACHED')
