# The library module enum.

#: enum.sys: a frame
import enum
print('REACHED', enum.sys._getframe(0).f_globals)

#: enum.bltns: the function eval
import enum
print('REACHED', enum.bltns.eval)

#: _convert_ with the name of a module: the values of the builtins
import enum
Found = enum.Enum._convert_('Found', 'builtins', lambda name: name in ('eval', 'open'))
print('REACHED', Found.eval.value('6 * 7'))

#: _convert_ with the name of a module: the values of sys
import enum
Found = enum.Enum._convert_('Found', 'sys', lambda name: name == '_getframe')
print('REACHED', Found._getframe.value())

#: global_enum with the name of a module: names of the builtins for the next program
import enum
class Planted(enum.Enum):
    planted = 'REACHED'
Planted.__module__ = 'builtins'
enum.global_enum(Planted)
#: then
print(planted.value)

#: _convert_ with names of the builtins: the next program
import enum
source = type('Source', (), {'planted_number': 7})
enum.IntEnum._convert_('Found', 'builtins', lambda name: name == 'planted_number', source)
#: then
print('REACHED', planted_number)

#: a member that is a function of the VM: its module
import enum
class E(enum.Enum):
    A = print
    B = enum.member(len)
print('REACHED', E.B.value.__self__.eval)

#: the frame of the caller of the functional API: a module name
import enum
E = enum.Enum('E', 'A', module='sys')
print('REACHED', enum.sys.modules[E.__module__]._getframe)

#: the globals of a method of EnumType: the builtins
import enum
print('REACHED', enum.EnumType.__call__.__globals__['__builtins__'])

#: a member of an enumeration of the library: the next program
import enum, re
re.RegexFlag._member_map_['PLANTED'] = 'REACHED'
#: then
import re
print(re.RegexFlag.__members__.get('PLANTED'))

#: a method of Enum replaced: the next program
import enum
enum.Enum.__str__ = lambda self: 'REACHED'
#: then
import enum
class E(enum.Enum):
    A = 1
print(E.A)

#: _generate_next_value_ that fails: the frames of the class statement
import enum
try:
    class E(enum.Enum):
        def _generate_next_value_(name, start, count, last):
            raise ValueError
        A = enum.auto()
except ValueError as error:
    step = error.__traceback__
    while step.tb_next:
        step = step.tb_next
        print('REACHED', step.tb_frame.f_globals)
