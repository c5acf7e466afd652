# Builtins that a program should not have, by all their names, and those that it has, against their purpose.

#: in the strict profile, the variables of a class: what it hides
#: only: strict
class A:
    hidden = 1
print('REACHED', vars(A))

#: the variables here: the names of the program
print('REACHED', vars()['__builtins__'])

#: the locals: the names of the program
print('REACHED', locals()['__builtins__'])

#: the globals: the names of the program
print('REACHED', globals()['__builtins__'])

#: the names of a function: what it has
def f():
    pass
for name in dir(f):
    if name in ('__globals__', '__code__', '__closure__', '__builtins__'):
        print('REACHED', name)

#: the names of a function, by its own method: what it has
def f():
    pass
for name in f.__dir__():
    if name in ('__globals__', '__code__', '__closure__', '__builtins__'):
        print('REACHED', name)

#: evaluation
print('REACHED', eval('1 + 1'))

#: evaluation by another name
run = eval
print('REACHED', run('1 + 1'))

#: evaluation in a map
print('REACHED', *map(eval, ['1 + 1']))

#: evaluation as a key
max(["print('REACHED', 'by a key')"], key=eval)

#: evaluation as a default
def run(how=eval):
    return how('1 + 1')
print('REACHED', run())

#: execution
exec("print('REACHED', 'by execution')")

#: execution in a comprehension
[exec(text) for text in ["print('REACHED', 'by execution')"]]

#: execution in a property
class Do:
    run = property(exec)
try:
    Do().run
except TypeError as error:
    if 'exec' in str(error):
        print('REACHED', error)

#: files
print('REACHED', open('/dev/null'))

#: files by another name
with open(0, 'r', closefd=False) as file:
    print('REACHED', file)

#: what is typed
text = input()
print('REACHED', text)

#: help
import math
print('REACHED', help)

#: the debugger
try:
    breakpoint()
except Exception as error:
    if type(error).__name__ == 'BdbQuit':
        print('REACHED', 'the debugger')

#: the exit
try:
    exit()
except SystemExit as error:
    print('REACHED', exit)

#: the licence, which reads files
print('REACHED', license, credits)

#: a print to what evaluates
class File:
    write = eval
try:
    print("print('REACHED', 'by a print')", file=File())
except SyntaxError:
    pass

#: a print to what is not a program's own
import sys
print('REACHED', file=sys.stdout)
sys.__stdout__.buffer.write(b'')

#: a print that tells its stream: the frame of the print
class File:
    def write(self, text):
        try:
            raise ValueError
        except ValueError as error:
            getattr(error.__traceback__, 'tb_fr' + 'ame').f_back.f_globals['told'] = text
print('text', file=File())
print('REACHED', told)

#: the getter of the class of classes: the globals of a function
def f():
    pass
print('REACHED', type.__getattribute__(type(f), '__glo' + 'bals__').__get__(f))

#: the getter of what is above: the globals of a function
def f():
    pass
print('REACHED', super(type(f), f).__getattribute__('__glo' + 'bals__'))

#: a property of what is not the program's own: the globals of a function
def f():
    pass
class Walk:
    scope = property(lambda self: type(f).__dict__['__glo' + 'bals__'].__get__(f))
print('REACHED', Walk().scope)

#: the setter of a module: a name for all that import it
import math
object.__setattr__(math, 'planted', 'REACHED')
print(getattr(math, '__loa' + 'der__').load_module, math.planted)

#: the real dict of a builtin class, by a comparison: a method of all texts
class Take:
    def __eq__(self, other):
        other['planted'] = lambda self: 'REACHED'
        return True
str.__dict__ == Take()
print(''.planted())

#: the real dict of a builtin class, from the right: a method of all lists
class Take:
    def __ror__(self, other):
        other['planted'] = lambda self: 'REACHED'
list.__dict__ | Take()
print([].planted())

#: the real dict of a builtin class, by an order: a method of all numbers
class Take:
    def __le__(self, other):
        other['planted'] = lambda self: 'REACHED'
int.__dict__ >= Take()
print((1).planted())

#: the real dict of the class of classes, by what is not equal: all classes
class Take:
    def __ne__(self, other):
        print('REACHED', other['__sub' + 'classes__'](object))
type.__dict__ != Take()

#: the real dict of the class of functions, by a comparison: the globals
class Take:
    def __eq__(self, other):
        print('REACHED', other['__glo' + 'bals__'].__get__(Take.__eq__))
type(lambda: 0).__dict__ == Take()

#: bytes made writable: a constant of the program
#: control: none, CPython keeps the view read-only
text = b'kept'
view = memoryview(text)
for form in ('B', 'b', 'c'):
    try:
        view.cast(form)[0] = 0
    except TypeError:
        pass
view.toreadonly().release()
if text != b'kept':
    print('REACHED', text)

#: a view of what has gone: another object's memory
#: control: none, CPython keeps what a view shows
block = bytearray(b'kept' * 1000)
view = memoryview(block)
try:
    block.clear()
except BufferError:
    pass
else:
    print('REACHED', bytes(view)[:4])

#: the setter of the class of classes: a method that has gone from all
class Box:
    pass
type.__setattr__(Box, 'find', type.__dict__['__sub' + 'classes__'].__get__(object))
print('REACHED', Box.find())

#: in the strict profile, a setter by name: a private attribute
#: only: strict
class Box:
    pass
setattr(Box, '__qualname__', 'REACHED')
print(repr(Box))

#: in the strict profile, a setter by a name in pieces: a class's class
#: only: strict
class Box:
    pass
class Other:
    value = 'REACHED'
box = Box()
setattr(box, '_' + '_class_' + '_', Other)
print(box.value)

#: in the strict profile, a setter by a name that is no plain text: a private attribute
#: only: strict
class Name(str):
    def startswith(self, *prefix):
        return False
class Box:
    pass
setattr(Box, Name('__qualname__'), 'REACHED')
print(repr(Box))

#: in the strict profile, a deletion by name: a private attribute
#: only: strict
class Box:
    def __init__(self):
        self.value = 1
delattr(Box, '__init__')
print('REACHED', Box())

#: in the strict profile, the getter: any attribute
#: only: strict
print('REACHED', getattr((), '__class__'))

#: in the strict profile, whether there is an attribute: any attribute
#: only: strict
print('REACHED', hasattr((), '__class__'))

#: in the strict profile, the class of a value: any class
#: only: strict
print('REACHED', type(1), type('Made', (), {}))

#: in the strict profile, the root of all classes: any class
#: only: strict
print('REACHED', object, super, property, classmethod, staticmethod)

#: in the strict profile, the hooks by their names: the hooks
#: only: strict
#: control: hooks
print('REACHED', _getattr_((), 'count'))

#: in the strict profile, the hook of print by its name: the hook
#: only: strict
#: control: hooks
print('REACHED', _print_)

#: in the strict profile, what is printed, with a getter of its own: the hook's attributes
#: only: strict
#: control: hooks
printer = _print_(mine := (lambda object, name: print('REACHED', name)))
print('REACHED', printer)

#: in the strict profile, an error's traceback: what it keeps
#: only: strict
try:
    1 / 0
except ZeroDivisionError as error:
    print('REACHED', error.with_traceback(None).__traceback__, error.__class__)

#: in the strict profile, a generator's insides: the code
#: only: strict
generator = (x for x in [1])
print('REACHED', generator.gi_code)

#: in the strict profile, the conversion of an f-string: a private attribute
#: only: strict
print(f'REACHED {().__class__!r}')

#: in the strict profile, an item that is an attribute: the getter's name
#: only: strict
class Box:
    def __contains__(self, name):
        return self.__dict__
print('REACHED', 1 in Box())

#: in the strict profile, an assignment to what is not the program's own: a builtin's attribute
#: only: strict
#: control: none, Python refuses it as well
len.planted = 'REACHED'
print(len.planted)

#: in the strict profile, an assignment to a module: a module's attribute
#: only: strict
import math
math.planted = 'REACHED'
print(math.planted)

#: in the strict profile, a deletion from a module: a module's attribute
#: only: strict
import math
del math.pi
print('REACHED', math)

#: in the strict profile, a target of a loop that is an attribute: a module's attribute
#: only: strict
import math
for math.planted in ['REACHED']:
    print(math.planted)

#: in the strict profile, a target of a context that is an attribute: a module's attribute
#: only: strict
import math
class Context:
    pass
for math.pi, other in [('REACHED', 1)]:
    print(math.pi)

#: in the strict profile, a target with a star that is an attribute: a module's attribute
#: only: strict
import math
first, *math.planted = 1, 'REACHED'
print(math.planted)

#: in the strict profile, a target of a comprehension that is an attribute: a module's attribute
#: only: strict
import math
[0 for math.planted in ['REACHED']]
print(math.planted)
