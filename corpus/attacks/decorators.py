# Calls without parentheses: a decorator is called.

#: input and exec as decorators of a class: the compiler
@exec
@input
class X:
    pass

#: input and eval as decorators of a function: the compiler
@eval
@input
def x():
    pass

#: a string executed by a decorator: the compiler
#: only: strict
@exec
@(lambda function: "print('REACHED', 'by a decorator')")
def x():
    pass

#: a formatted name executed by a decorator: the compiler
#: only: strict
@exec
@'print("REACHED", {0.__name__!r})'.format
class X:
    pass

#: a path opened by a decorator: a file
@print
@'REACHED {}'.format
@open
@(lambda function: '/etc/passwd')
def x():
    pass

#: a name imported by a decorator: a module that is not allowed
@__import__
@(lambda function: function.__name__)
def sys():
    pass
print('REACHED', sys.modules)

#: a method of type as a decorator: the subclasses of a class
@type(object).__subclasses__
class X:
    pass
print('REACHED', X)

#: a method of type as a decorator of a function: all classes
@type.__subclasses__
@(lambda function: object)
def found():
    pass
print('REACHED', found)

#: a lambda as a decorator: the globals of a function
@(lambda function: function.__globals__)
def found():
    pass
print('REACHED', found)

#: a partial getattr as a decorator: the builtins module
from functools import partial
@partial(getattr, print)
@(lambda function: '__self__')
def found():
    pass
print('REACHED', found.open)

#: attrgetter as a decorator: the code of a function
import operator
@operator.attrgetter('__code__')
def found():
    pass
print('REACHED', found)

#: a compiled name as a decorator: a code object
#: only: strict
@(lambda text: compile(text, '', 'eval'))
@(lambda function: function.__name__)
def found():
    pass
print('REACHED', found)

#: vars as a decorator in the strict profile: private attributes
#: only: strict
@vars
class found:
    secret = 'kept'
if 'secret' in found:
    print('REACHED', found)

#: the function type called by a decorator: a function of any code
@(lambda code: type(lambda: 0)(code, {}))
@(lambda function: function.__code__)
def made():
    pass
print('REACHED', made)

#: a subscript as a decorator: the builtins
@__builtins__.__dict__['eval']
@(lambda function: 'open')
def found():
    pass
print('REACHED', found)

#: an assignment expression as a decorator: the compiler
#: only: strict
@(run := eval)
@(lambda function: 'compile')
def found():
    pass
print('REACHED', found, run)

#: a class as a decorator: the frame of the call
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
