# The library module types.

#: types.FunctionType: a function of another code
import types
f = types.FunctionType((lambda: 6 * 7).__code__, {})
print('REACHED', f())

#: types.CodeType: a code object
import types
code = (lambda: 0).__code__
print('REACHED', types.CodeType.replace(code, co_name='x'))

#: types.FunctionType with code from compile: code that was not checked
import types
code = types.CodeType(0, 0, 0, 0, 1, 0, b'', (), (), (), '', '', '', 1, b'', b'')
print('REACHED', code)

#: types.FunctionType.__new__: a function of another code
import types
print('REACHED', types.FunctionType.__new__(types.FunctionType, (lambda: 1).__code__, {'__builtins__': {}})())

#: a descriptor of FunctionType: the globals of a function
import types
def f():
    pass
print('REACHED', vars(types.FunctionType)['__globals__'].__get__(f))

#: a descriptor of FunctionType: another code for a function of the library
import textwrap, types
vars(types.FunctionType)['__code__'].__set__(textwrap.dedent, (lambda text: 'REACHED').__code__)
print(textwrap.dedent('a'))

#: a descriptor of FrameType: the globals of a frame
import types
def g():
    yield
print('REACHED', types.FrameType.f_globals.__get__(g().gi_frame))

#: a descriptor of TracebackType: a frame
import types
try:
    1 / 0
except ZeroDivisionError as error:
    print('REACHED', types.TracebackType.tb_frame.__get__(error.__traceback__))

#: types.TracebackType: a traceback of a frame
import types
try:
    1 / 0
except ZeroDivisionError as error:
    frame = error.__traceback__.tb_frame
    print('REACHED', types.TracebackType(None, frame, 0, 1).tb_frame)

#: a descriptor of GeneratorType: a frame
import types
def g():
    yield
print('REACHED', vars(types.GeneratorType)['gi_frame'].__get__(g()))

#: a descriptor of ModuleType: the dict of a module
import math, types
found = vars(types.ModuleType)['__dict__'].__get__(math)
found['pi'] = 'REACHED'
print('REACHED', found['__spec__'].loader)

#: types.ModuleType: a module with its own builtins
import types
module = types.ModuleType('made')
print('REACHED', module.__class__.__base__.__subclasses__(), module.__loader__)

#: types.ModuleType.__init__ on a module of the library: its dict
import json, types
types.ModuleType.__init__(json, 'renamed', 'text')
#: then
import json
if json.__name__ == 'renamed':
    print('REACHED', json)

#: types.CellType: the cell of a closure
import types
def outer():
    x = 1
    def inner():
        return x
    return inner
print('REACHED', outer().__closure__[0].cell_contents, types.FunctionType(outer().__code__, {},
    closure=(types.CellType(7),))())

#: types.coroutine: another code for a generator
import types
@types.coroutine
def g():
    yield
print('REACHED', g.__code__.co_flags & 0x100)

#: types.MethodType: a method bound to a module
import types
def f(self):
    return self
print('REACHED', types.MethodType(f, print.__self__)().eval)

#: types.new_class with a body: the frame of the class statement
import types
def body(namespace):
    try:
        raise ValueError
    except ValueError as error:
        print('REACHED', error.__traceback__.tb_frame.f_back)
types.new_class('C', (), {}, body)

#: types.MappingProxyType of a class: its dict, which is changed
#: control: none, CPython gives a copy
import types
class Take:
    def __ror__(self, other):
        other['planted'] = 'REACHED'
    def __eq__(self, other):
        if isinstance(other, dict):
            other['planted'] = 'REACHED'
        return True
for kind in (int, str, list):
    try:
        types.MappingProxyType(vars(kind)) == Take()
        types.MappingProxyType(vars(kind)) | Take()
    except TypeError:
        pass
print(getattr(int, 'planted', ''), getattr(str, 'planted', ''), getattr(list, 'planted', ''))

#: types.SimpleNamespace as an impostor of a module: the imports
#: control: none, CPython does not use it
import types
fake = types.SimpleNamespace(__name__='math', pi='REACHED', __dict__={'pi': 'REACHED'})
try:
    object.__setattr__(fake, '__class__', types.ModuleType)
except TypeError:
    pass
import math
if math.pi == 'REACHED':
    print(math.pi)

#: the globals of a function of types: the builtins
import types
print('REACHED', types.resolve_bases.__globals__)

#: types.DynamicClassAttribute: the globals of its methods
import types
print('REACHED', types.DynamicClassAttribute.__get__.__globals__)

#: types.get_original_bases: all classes
import types
print('REACHED', types.get_original_bases(type('C', (), {}))[0].__subclasses__())

#: a function of types replaced: the next program
import types
types.new_class = lambda *args: 'REACHED'
#: then
import types
print(types.new_class('C'))

#: a native type of types: the next program
#: control: none, CPython cannot change it either
import types
for kind in (types.SimpleNamespace, types.MappingProxyType, types.FunctionType, types.ModuleType, types.GenericAlias,
             types.MethodType):
    for change in (setattr, type.__setattr__, object.__setattr__):
        try:
            change(kind, 'planted', 'REACHED')
        except (TypeError, AttributeError):
            pass
#: then
import types
print(getattr(types.SimpleNamespace, 'planted', ''), getattr(types.FunctionType, 'planted', ''),
      getattr(types.ModuleType, 'planted', ''))
