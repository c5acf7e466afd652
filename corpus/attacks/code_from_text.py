# Text that a library would make code of: no checker has seen it.

#: the fields of a named tuple: code
#: control: none, the library asks for plain text
import collections
class Name(str):
    def isidentifier(self):
        return True
    def __str__(self):
        return self
print(collections.namedtuple('Pair', ['a', Name("b=print('REACHED')")], rename=False))

#: the fields of a data class, from its annotations: code
#: control: 3.11 to 3.13
import dataclasses  # an error may tell the name of a field: in pieces, it is no evidence that it REACHED
@dataclasses.dataclass(init=False, repr=False)
class Made:
    __annotations__ = {"__class__ and print('REA' 'CHED', 'by a field')": int}
Made() == Made()

#: the fields of a data class, in the globals of another module: its names
#: control: 3.11 to 3.13
import dataclasses  # an error may tell the name of a field: in pieces, it is no evidence that it REACHED
@dataclasses.dataclass(init=False, repr=False)
class Made:
    __module__ = 'sys'
    __annotations__ = {"__class__ and print('REA' 'CHED', modules)": int}
Made() == Made()

#: the fields of a data class, made by a call: code
import dataclasses  # an error may tell the name of a field: in pieces, it is no evidence that it REACHED
class Name(str):
    def isidentifier(self):
        return True
Made = dataclasses.make_dataclass('Made', [(Name("__class__ and print('REA' 'CHED', 'by a field')"), int)], init=False, repr=False)
Made() == Made()

#: an annotation as text, of a function of one dispatch: code
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

#: an annotation as text, of a method of one dispatch: code
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

#: an annotation as text, read by its module: code
import typing
def f(x: "print('REACHED', open)"):
    pass
typing.get_type_hints(f)

#: an annotation as text, read where none says what its names mean: another module's builtins
import typing
class A:
    __module__ = 'sys'
    x: "print('REACHED', modules)"
typing.get_type_hints(A)

#: a reference ahead: code
import typing
typing.get_type_hints(type('A', (), {'__annotations__': {'x': "print('REACHED', 'by a reference')"}}))

#: a named tuple with types: code
import typing
Made = typing.NamedTuple('Made', [('x', "print('REACHED', 'by a type')")])
typing.get_type_hints(Made)

#: the members of an enumeration, given to a module: another module's names
import enum, math
@enum.global_enum
class Made(enum.Enum):
    __module__ = 'math'
    sqrt = 'REACHED'
print(math.sqrt.value)

#: the members of an enumeration, put in by a decorator: another module's names
import enum, math
class Made(enum.IntFlag):
    pi = 3
Made.__module__ = 'math'
enum.global_enum(Made)
if math.pi != 3.141592653589793:
    print('REACHED', math.pi)

#: the pattern of a template: the expressions that it makes
import string
class Made(string.Template):
    pattern = r'(?P<escaped>a)|(?P<named>b)|(?P<braced>c)|(?P<invalid>d)'
print('REACHED', type(Made.pattern), getattr(Made.__init_subclass__.__func__, '__glo' + 'bals__'))

#: a rebuilt object: whatever it says it is made of
import copy
class Made:
    def __reduce_ex__(self, version):
        return eval, ("print('REACHED', 'by a copy')",)
copy.copy(Made())

#: a rebuilt object, out of bytes: whatever they say
import pickle
pickle.loads(b"cbuiltins\neval\n(S\"print('REACHED', 'by bytes')\"\ntR.")

#: a timed statement: code
import timeit
timeit.timeit("print('REACHED', 'by a statement')", number=1)

#: an expression of sizes: code
import string
class Walk(string.Formatter):
    def get_field(self, name, args, kwargs):
        return eval(name), name
print(Walk().format("{print('REACHED')}"))

#: a text that is a format: what it names
import collections
secret = 'kept'
def f():
    pass
print('REACHED', collections.UserString('{0.__globals__[secret]}').format(f))

#: a text that is a format, in the strict profile: any format at all
#: only: strict
import collections
print('REACHED', collections.UserString('{0.real}').format(1))

#: a text that is a format of a mapping, in the strict profile: any format at all
#: only: strict
from collections import UserString
print('REACHED', UserString('{a.real}').format_map({'a': 1}))

#: a template that is code: what it interpolates
#: control: none, the syntax is that of Python 3.14
def f():
    pass
print('REACHED', t'{f.__globals__}'.interpolations[0].value)

#: a template's interpolation, made by hand: what it would evaluate
#: control: none, the module is that of Python 3.14
from string.templatelib import Interpolation, convert
made = Interpolation(1, "print('REACHED')", 'r', '')
eval(made.expression)

#: a codec that is a module: what is imported for it
#: control: none, it is no encoding of text
'a'.encode('rot13')
print('REACHED')

#: a codec of a name that leads elsewhere: what is imported for it
#: control: none, there is no such codec
b'a'.decode('../../antigravity')
print('REACHED')
