# The library module dataclasses.

#: _create_fn: code from text
import dataclasses
make = getattr(dataclasses, '_FuncBuilder', None)
builder = make({})
builder.add_fn('f', [], ["  return eval('6 * 7')"])
class C:
    pass
builder.add_fns_to_class(C)
print('REACHED', C.f())

#: names of annotations: code with the function eval
import dataclasses
@dataclasses.dataclass(init=False, repr=False)
class Made:
    __annotations__ = {"__class__ and print('REA' 'CHED', eval('6 * 7'))": int}
Made() == Made()

#: make_dataclass with a name that is not text: code
#: control: none, CPython checks the name
import dataclasses
class Name(str):
    def isidentifier(self): return True
for text in ("x=print('REA' 'CHED')", "a: int = eval", "x)\n print('REA' 'CHED')\ndef y("):
    try:
        dataclasses.make_dataclass('C', [Name(text)])
    except (TypeError, SyntaxError, ValueError):
        pass

#: a default of a field with a repr: code
#: control: none, the repr is not used as code
import dataclasses
class Default:
    def __repr__(self): return "print('REA' 'CHED')"
    __hash__ = object.__hash__
@dataclasses.dataclass
class C:
    x: object = Default()
C()

#: the generated methods: their globals
import dataclasses
@dataclasses.dataclass
class C:
    x: int
print('REACHED', C.__init__.__globals__['__builtins__'])

#: the generated __repr__: its closure
import dataclasses
@dataclasses.dataclass
class C:
    x: int
print('REACHED', C.__repr__.__wrapped__.__code__ if hasattr(C.__repr__, '__wrapped__') else C.__repr__.__code__)

#: dataclasses.inspect, dataclasses.types, dataclasses.sys: a frame
import dataclasses
print('REACHED', dataclasses.sys._getframe(), dataclasses.inspect.currentframe(), dataclasses.types.CodeType)

#: a class of another module: the globals of that module
import dataclasses
class C:
    x: 'typing.ClassVar[int]' = 1
C.__module__ = 'sys'
class Look(dict):
    pass
C = dataclasses.dataclass(C)
print('REACHED', C.__init__.__globals__['_getframe']())

#: asdict with a dict_factory that fails: the frames of the library
import dataclasses
@dataclasses.dataclass
class C:
    x: int = 1
def factory(pairs):
    raise ValueError
try:
    dataclasses.asdict(C(), dict_factory=factory)
except ValueError as error:
    step = error.__traceback__
    while step:
        print('REACHED', step.tb_frame.f_globals)
        step = step.tb_next

#: a decorator passed to make_dataclass: the namespace of the library
import dataclasses
def decorator(cls, **options):
    try:
        raise ValueError
    except ValueError as error:
        print('REACHED', error.__traceback__.tb_frame.f_back.f_globals)
    return cls
try:
    dataclasses.make_dataclass('C', ['x'], decorator=decorator)
except TypeError:
    decorator(1)

#: fields of a dataclass: their type is shared with the next program
import dataclasses
dataclasses.MISSING.planted = 'REACHED'
#: then
import dataclasses
print(getattr(dataclasses.MISSING, 'planted', ''))

#: a function of dataclasses replaced: the next program
import dataclasses
dataclasses.dataclass = lambda cls: 'REACHED'
#: then
import dataclasses
print(dataclasses.dataclass(int))
