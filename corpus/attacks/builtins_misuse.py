# Builtins that a program must not have, under every name, and available builtins used for another purpose.

#: vars of a class in the strict profile: hidden attributes
#: only: strict
class A:
    hidden = 1
print('REACHED', vars(A))

#: vars without an argument: the globals of the program
print('REACHED', vars()['__builtins__'])

#: a call of locals: the globals of the program
print('REACHED', locals()['__builtins__'])

#: a call of globals: the globals of the program
print('REACHED', globals()['__builtins__'])

#: dir of a function: its hidden attributes
def f():
    pass
for name in dir(f):
    if name in ('__globals__', '__code__', '__closure__', '__builtins__'):
        print('REACHED', name)

#: the __dir__ method of a function: its hidden attributes
def f():
    pass
for name in f.__dir__():
    if name in ('__globals__', '__code__', '__closure__', '__builtins__'):
        print('REACHED', name)

#: a call of eval
#: only: strict
print('REACHED', eval('1 + 1'))

#: a call of eval under another name
#: only: strict
run = eval
print('REACHED', run('1 + 1'))

#: eval as the function of map
#: only: strict
print('REACHED', *map(eval, ['1 + 1']))

#: eval as a key function
#: only: strict
max(["print('REACHED', 'by a key')"], key=eval)

#: eval as a default argument
#: only: strict
def run(how=eval):
    return how('1 + 1')
print('REACHED', run())

#: a call of exec
#: only: strict
exec("print('REACHED', 'by execution')")

#: exec in a comprehension
#: only: strict
[exec(text) for text in ["print('REACHED', 'by execution')"]]

#: exec as the getter of a property
#: only: strict
class Do:
    run = property(exec)
try:
    Do().run
except TypeError as error:
    if 'exec' in str(error):
        print('REACHED', error)

#: a call of open
print('REACHED', open('/etc/passwd'))

#: a call of input
text = input()
print('REACHED', text)

#: the builtin help
import math
print('REACHED', help)

#: the builtin breakpoint
try:
    breakpoint()
except Exception as error:
    if type(error).__name__ == 'BdbQuit':
        print('REACHED', 'the debugger')

#: the builtin exit
#: only: strict
try:
    exit()
except SystemExit as error:
    print('REACHED', exit)

#: the builtins license and credits, which read files
print('REACHED', license, credits)

#: print to an object whose write is eval
#: only: strict
class File:
    write = eval
try:
    print("print('REACHED', 'by a print')", file=File())
except SyntaxError:
    pass

#: the write method of a stream: the frame of the call of print
class File:
    def write(self, text):
        try:
            raise ValueError
        except ValueError as error:
            getattr(error.__traceback__, 'tb_fr' + 'ame').f_back.f_globals['told'] = text
print('text', file=File())
print('REACHED', told)

#: type.__getattribute__: the globals of a function
def f():
    pass
print('REACHED', type.__getattribute__(type(f), '__glo' + 'bals__').__get__(f))

#: super().__getattribute__: the globals of a function
def f():
    pass
print('REACHED', super(type(f), f).__getattribute__('__glo' + 'bals__'))

#: a property that reads a hidden descriptor: the globals of a function
def f():
    pass
class Walk:
    scope = property(lambda self: type(f).__dict__['__glo' + 'bals__'].__get__(f))
print('REACHED', Walk().scope)

#: object.__setattr__ on a module: a name that all importers see
import math
object.__setattr__(math, 'planted', 'REACHED')
print(getattr(math, '__loa' + 'der__').load_module, math.planted)

#: the dict of str, passed to __eq__: a method of all strings
class Take:
    def __eq__(self, other):
        other['planted'] = lambda self: 'REACHED'
        return True
str.__dict__ == Take()
print(''.planted())

#: the dict of list, passed to __ror__: a method of all lists
class Take:
    def __ror__(self, other):
        other['planted'] = lambda self: 'REACHED'
list.__dict__ | Take()
print([].planted())

#: the dict of int, passed to __le__: a method of all integers
class Take:
    def __le__(self, other):
        other['planted'] = lambda self: 'REACHED'
int.__dict__ >= Take()
print((1).planted())

#: the dict of type, passed to __ne__: all classes
class Take:
    def __ne__(self, other):
        print('REACHED', other['__sub' + 'classes__'](object))
type.__dict__ != Take()

#: the dict of the function type, passed to __eq__: the globals of a function
class Take:
    def __eq__(self, other):
        print('REACHED', other['__glo' + 'bals__'].__get__(Take.__eq__))
type(lambda: 0).__dict__ == Take()

#: a writable view of bytes: a constant of the program
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

#: a view of a freed bytearray: the memory of another object
#: control: none, CPython keeps the memory of an exported view
block = bytearray(b'kept' * 1000)
view = memoryview(block)
try:
    block.clear()
except BufferError:
    pass
else:
    print('REACHED', bytes(view)[:4])

#: type.__setattr__ with a hidden method: all classes
class Box:
    pass
type.__setattr__(Box, 'find', type.__dict__['__sub' + 'classes__'].__get__(object))
print('REACHED', Box.find())

#: setattr in the strict profile: a private attribute
#: only: strict
class Box:
    pass
setattr(Box, '__qualname__', 'REACHED')
print(repr(Box))

#: setattr in the strict profile with a concatenated name: the class of an object
#: only: strict
class Box:
    pass
class Other:
    value = 'REACHED'
box = Box()
setattr(box, '_' + '_class_' + '_', Other)
print(box.value)

#: setattr in the strict profile with a name of a str subclass: a private attribute
#: only: strict
class Name(str):
    def startswith(self, *prefix):
        return False
class Box:
    pass
setattr(Box, Name('__qualname__'), 'REACHED')
print(repr(Box))

#: delattr in the strict profile: a private attribute
#: only: strict
class Box:
    def __init__(self):
        self.value = 1
delattr(Box, '__init__')
print('REACHED', Box())

#: getattr in the strict profile: any attribute
#: only: strict
print('REACHED', getattr((), '__class__'))

#: hasattr in the strict profile: any attribute
#: only: strict
print('REACHED', hasattr((), '__class__'))

#: type in the strict profile: any class
#: only: strict
print('REACHED', type(1), type('Made', (), {}))

#: object and other classes in the strict profile: any class
#: only: strict
print('REACHED', object, super, property, classmethod, staticmethod)

#: a hook of the strict profile called by name: the hook
#: only: strict
#: control: hooks
print('REACHED', _getattr_((), 'count'))

#: the print hook of the strict profile read by name: the hook
#: only: strict
#: control: hooks
print('REACHED', _print_)

#: the print hook of the strict profile with another getter: attributes of the hook
#: only: strict
#: control: hooks
printer = _print_(mine := (lambda object, name: print('REACHED', name)))
print('REACHED', printer)

#: the traceback of an exception in the strict profile: its attributes
#: only: strict
try:
    1 / 0
except ZeroDivisionError as error:
    print('REACHED', error.with_traceback(None).__traceback__, error.__class__)

#: an attribute of a generator in the strict profile: its code
#: only: strict
generator = (x for x in [1])
print('REACHED', generator.gi_code)

#: the conversion of an f-string in the strict profile: a private attribute
#: only: strict
print(f'REACHED {().__class__!r}')

#: a __dict__ read by __contains__ in the strict profile: the dict of an object
#: only: strict
class Box:
    def __contains__(self, name):
        return self.__dict__
print('REACHED', 1 in Box())

#: an assignment to a builtin in the strict profile: an attribute of the builtin
#: only: strict
#: control: none, CPython refuses it as well
len.planted = 'REACHED'
print(len.planted)

#: an assignment to a module in the strict profile: an attribute of the module
#: only: strict
import math
math.planted = 'REACHED'
print(math.planted)

#: a deletion from a module in the strict profile: an attribute of the module
#: only: strict
import math
del math.pi
print('REACHED', math)

#: a loop target in the strict profile: an attribute of a module
#: only: strict
import math
for math.planted in ['REACHED']:
    print(math.planted)

#: a loop target among several in the strict profile: an attribute of a module
#: only: strict
import math
class Context:
    pass
for math.pi, other in [('REACHED', 1)]:
    print(math.pi)

#: a starred target in the strict profile: an attribute of a module
#: only: strict
import math
first, *math.planted = 1, 'REACHED'
print(math.planted)

#: a comprehension target in the strict profile: an attribute of a module
#: only: strict
import math
[0 for math.planted in ['REACHED']]
print(math.planted)
