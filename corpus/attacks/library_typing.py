# The library module typing.

#: get_type_hints with text: the function eval
import typing
def f(x: "print('REA' 'CHED', eval('6 * 7'))"):
    pass
typing.get_type_hints(f)

#: get_type_hints with text: a module
import typing
class C:
    x: "__import__('ctypes')"
print('REACHED', typing.get_type_hints(C)['x'].pythonapi)

#: get_type_hints with text and globals: an attribute of a function
import typing
def f(x: "f.__globals__ and int"):
    pass
def g(x: "[c for c in (1).__class__.__base__.__subclasses__()] and int"):
    pass
print('REACHED', typing.get_type_hints(f), typing.get_type_hints(g))

#: get_type_hints with globals of another module: its names
import typing
class C:
    x: "__import__('builtins').print('REA' 'CHED', _getframe(0))"
C.__module__ = 'sys'
typing.get_type_hints(C)

#: ForwardRef with text: code that was not checked
#: control: 3.13 to 3.13
import typing
typing.ForwardRef("print('REA' 'CHED', eval('6 * 7'))")._evaluate({}, {}, type_params=(), recursive_guard=frozenset())

#: a use of ForwardRef: a code object
#: control: 3.11 to 3.13
import typing
print('REACHED', typing.ForwardRef('int').__forward_code__.co_code)

#: a subscript with text: a code object
#: control: 3.11 to 3.13
import typing
print('REACHED', typing.List['int'].__args__[0].__forward_code__.co_code)

#: _eval_type: code that was not checked
import typing
typing._eval_type(typing.ForwardRef("print('REA' 'CHED', eval('6 * 7'))"), {}, {}, ())

#: typing.sys: a frame
import typing
print('REACHED', typing.sys._getframe().f_globals)

#: a text signature of a class: the function eval
import typing
Point = typing.NamedTuple('Point', [('x', "print('REA' 'CHED', eval('6 * 7'))")])
typing.get_type_hints(Point)

#: a TypedDict with text: code that was not checked
import typing
T = typing.TypedDict('T', {'x': "print('REA' 'CHED', eval('6 * 7'))"})
typing.get_type_hints(T)

#: a protocol that is checked: the value of a descriptor of a function
import typing
@typing.runtime_checkable
class HasCode(typing.Protocol):
    __code__: object
    __globals__: object
if isinstance(lambda: 0, HasCode):
    print('REACHED', HasCode)

#: the globals of a function of typing: the builtins
import typing
print('REACHED', typing.cast.__globals__['__builtins__'], typing.NamedTuple.__globals__)

#: __closure__ of a cached alias: the function of the library
import typing
print('REACHED', typing.List.__getitem__.__func__.__closure__[0].cell_contents)

#: the lazy value of a type alias: its code
#: control: 3.14
type Alias = int
print('REACHED', Alias.evaluate_value.__code__)

#: the lazy value of a type alias: its globals
#: control: 3.14
type Alias = int
for name in ('__value__', 'evaluate_value', '__call__', '__annotate__', '__evaluate__'):
    found = getattr(Alias, name, None)
    if hasattr(found, '__code__') or hasattr(found, '__globals__'):
        print('REACHED', found)

#: a function of typing replaced: the next program
import typing
typing.cast = lambda kind, value: 'REACHED'
#: then
import typing
print(typing.cast(int, 1))

#: the attributes of a generic of the library: the next program
import typing
typing.Generic.planted = 'REACHED'
#: then
import typing
print(getattr(typing.Generic, 'planted', ''))

#: the registry of overloads: functions of the library
import typing
@typing.overload
def f(): ...
def f(): ...
print('REACHED', typing.get_overloads(f)[0].__globals__)
