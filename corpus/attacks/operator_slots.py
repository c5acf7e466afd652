# Special methods that are functions of the program's choice. An operator is then a call.

#: __getitem__ that is exec: the compiler
#: only: strict
class Do:
    __getitem__ = exec
Do()["print('REACHED', 'by an index')"]

#: __class_getitem__ that is exec: the compiler
#: only: strict
class Do:
    __class_getitem__ = exec
Do["print('REACHED', 'by an index')"]

#: __class_getitem__ that is __import__: a module that is not allowed
class Load:
    __class_getitem__ = __import__
print('REACHED', Load['sys'].modules)

#: __missing__ that is eval: the compiler
#: only: strict
class Do(dict):
    __missing__ = eval
print('REACHED', Do()['open'])

#: __getattr__ that is eval: the compiler
#: only: strict
class Do:
    __getattr__ = eval
print('REACHED', Do().open)

#: __getattr__ of a metaclass that is eval: the compiler
#: only: strict
class Meta(type):
    __getattr__ = eval
class Do(metaclass=Meta):
    pass
print('REACHED', Do.open)

#: __getattribute__ that is eval: the compiler
#: only: strict
class Do:
    __getattribute__ = eval
print('REACHED', Do().open)

#: __getattr__ that is __import__: a module that is not allowed
class Load:
    __getattr__ = __import__
print('REACHED', Load().os)

#: __add__ that is exec: the compiler
#: only: strict
class Do:
    __add__ = exec
Do() + "print('REACHED', 'by a sum')"

#: __radd__ that is open: a file
class Open:
    __radd__ = open
print('REACHED', '/etc/passwd' + Open())

#: __eq__ that is exec: the compiler
#: only: strict
class Do:
    __eq__ = exec
Do() == "print('REACHED', 'by a comparison')"

#: __contains__ that is eval: the compiler
class Do:
    __contains__ = eval
if 'bool(open)' in Do():
    print('REACHED', 'by a search')

#: __enter__ that is globals: the globals
#: only: strict
class Look:
    __enter__ = globals
    __exit__ = print
with Look() as found:
    print('REACHED', found)

#: __enter__ that is breakpoint: the debugger
class Stop:
    __enter__ = breakpoint
    __exit__ = print
try:
    with Stop():
        pass
except Exception as error:
    if type(error).__name__ == 'BdbQuit':
        print('REACHED', 'the debugger')

#: __call__ that is exec: the compiler
#: only: strict
class Do:
    __call__ = exec
Do()("print('REACHED', 'by a call')")

#: __delitem__ that is exec: the compiler
#: only: strict
class Do:
    __delitem__ = exec
del Do()["print('REACHED', 'by a deletion')"]

#: __delattr__ that is exec: the compiler
#: only: strict
class Do:
    __delattr__ = exec
delattr(Do(), "print('REACHED', 'by a deletion')")

#: __setitem__ that is exec: the compiler
#: only: strict
class Do:
    __setitem__ = exec
Do()["print('REACHED', 'by an assignment')"] = {}

#: __iadd__ that is exec: the compiler
#: only: strict
class Do:
    __iadd__ = exec
do = Do()
do += "print('REACHED', 'by an assignment in place')"

#: __lshift__ that is eval: the compiler
#: only: strict
class Do:
    __lshift__ = eval
print('REACHED', Do() << 'open')

#: __pow__ that is eval: the compiler
#: only: strict
class Do:
    __pow__ = eval
print('REACHED', Do() ** 'compile')

#: __format__ that is eval: the compiler
#: only: strict
class Do:
    __format__ = eval
print(f'{Do():"REACHED, by a format"}')

#: __str__ that is input: the standard input
class Ask:
    __str__ = input
text = str(Ask())
print('REACHED', text)

#: __instancecheck__ that is eval: the compiler
class Meta(type):
    __instancecheck__ = eval
class Do(metaclass=Meta):
    pass
if isinstance('bool(open)', Do):
    print('REACHED', 'by a check')

#: __next__ that is locals: the locals
class Look:
    __next__ = locals
print('REACHED', next(Look())['__builtins__'])

#: __iter__ that reads a hidden descriptor: the globals of a function
class Look:
    __iter__ = lambda self: iter(vars(Look.__iter__.__class__)['__globals__'].__get__(Look.__iter__))
print('REACHED', *Look())

#: __getitem__ that is a partial getattr: the globals of a function
from functools import partial
def f():
    pass
class Walk:
    __getitem__ = partial(getattr, f)
print('REACHED', Walk()['__glo' + 'bals__'])

#: __getattr__ that is a bound __getattribute__: the globals of a function
def f():
    pass
class Walk:
    __getattr__ = f.__getattribute__
print('REACHED', getattr(Walk(), '__glo' + 'bals__'))

#: an operator that is __getattribute__ of another class: all classes
class Walk:
    __add__ = object.__getattribute__
    __mul__ = type.__getattribute__
print('REACHED', type.__getattribute__(object, '__sub' + 'classes__')())

#: __getitem__ of a metaclass that is type.__getattribute__: all subclasses
class Meta(type):
    __getitem__ = type.__getattribute__
class Walk(metaclass=Meta):
    pass
class Below(Walk):
    pass
print('REACHED', Walk['__sub' + 'classes__']())

#: __eq__ that receives the dict of int: an attribute of int
class Take:
    def __eq__(self, other):
        other['planted'] = 'REACHED'
        return True
int.__dict__ == Take()
print(int.__dict__['planted'])

#: __ror__ that receives the dict of str: an attribute of str
class Take:
    def __ror__(self, other):
        other['planted'] = 'REACHED'
str.__dict__ | Take()
print(str.__dict__['planted'])

#: __gt__ that receives the dict of list: an attribute of list
class Take:
    def __gt__(self, other):
        other['planted'] = 'REACHED'
list.__dict__ < Take()
print(list.__dict__['planted'])

#: __eq__ of a dict subclass that receives the dict of bytes: an attribute of bytes
class Take(dict):
    def __eq__(self, other):
        other['planted'] = 'REACHED'
        return True
bytes.__dict__ == Take()
print(bytes.__dict__['planted'])
