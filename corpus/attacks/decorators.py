# Calls that need no parentheses: whatever stands behind an at sign is called.

#: a class that is asked for and executed: the compiler
@exec
@input
class X:
    pass

#: a function that is asked for and evaluated: the compiler
@eval
@input
def x():
    pass

#: a function made text and executed: the compiler
@exec
@(lambda function: "print('REACHED', 'by a decorator')")
def x():
    pass

#: a name made text and executed: the compiler
@exec
@'print("REACHED", {0.__name__!r})'.format
class X:
    pass

#: a name made text and opened: a file
@print
@'REACHED {}'.format
@open
@(lambda function: '/dev/null')
def x():
    pass

#: a name that is imported: a module that none may import
@__import__
@(lambda function: function.__name__)
def sys():
    pass
print('REACHED', sys.modules)

#: a class whose subclasses are asked for: all that inherit
@type(object).__subclasses__
class X:
    pass
print('REACHED', X)

#: all subclasses of everything: all classes
@type.__subclasses__
@(lambda function: object)
def found():
    pass
print('REACHED', found)

#: a function whose globals are got: the globals
@(lambda function: function.__globals__)
def found():
    pass
print('REACHED', found)

#: a function whose globals are got by name: the globals
from functools import partial
@partial(getattr, print)
@(lambda function: '__self__')
def found():
    pass
print('REACHED', found.open)

#: a function whose code is got by a helper: the code
import operator
@operator.attrgetter('__code__')
def found():
    pass
print('REACHED', found)

#: a function compiled: the compiler
@(lambda text: compile(text, '', 'eval'))
@(lambda function: function.__name__)
def found():
    pass
print('REACHED', found)

#: a class that is read for its variables, in the strict profile: private attributes
#: only: strict
@vars
class found:
    secret = 'kept'
if 'secret' in found:
    print('REACHED', found)

#: a function's own maker, called on another code: a function of any code
@(lambda code: type(lambda: 0)(code, {}))
@(lambda function: function.__code__)
def made():
    pass
print('REACHED', made)

#: a subscript that is called: the builtins
@__builtins__.__dict__['eval']
@(lambda function: 'open')
def found():
    pass
print('REACHED', found)

#: a walrus that is called: the compiler
@(run := eval)
@(lambda function: 'compile')
def found():
    pass
print('REACHED', found, run)

#: a class as a decorator, whose creation is the call: the frame of the call
class look:
    def __new__(cls, function):
        try:
            raise ValueError
        except ValueError as error:
            return getattr(error.__traceback__, 'tb_fr' + 'ame').f_back
@look
def found():
    pass
print('REACHED', found)
