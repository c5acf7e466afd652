# Operators that are functions of another's: what looks like arithmetic is a call.

#: an index that executes: the compiler
class Do:
    __getitem__ = exec
Do()["print('REACHED', 'by an index')"]

#: an index of a class that executes: the compiler
class Do:
    __class_getitem__ = exec
Do["print('REACHED', 'by an index')"]

#: an index of a class that imports: a module that none may import
class Load:
    __class_getitem__ = __import__
print('REACHED', Load['sys'].modules)

#: an index that evaluates what is missing: the compiler
class Do(dict):
    __missing__ = eval
print('REACHED', Do()['open'])

#: an attribute that evaluates what is missing: the compiler
class Do:
    __getattr__ = eval
print('REACHED', Do().open)

#: an attribute of a class that evaluates what is missing: the compiler
class Meta(type):
    __getattr__ = eval
class Do(metaclass=Meta):
    pass
print('REACHED', Do.open)

#: an attribute that evaluates, on every access: the compiler
class Do:
    __getattribute__ = eval
print('REACHED', Do().open)

#: an attribute that imports: a module that none may import
class Load:
    __getattr__ = __import__
print('REACHED', Load().os)

#: a sum that executes: the compiler
class Do:
    __add__ = exec
Do() + "print('REACHED', 'by a sum')"

#: a sum from the right that opens: a file
class Open:
    __radd__ = open
print('REACHED', '/dev/null' + Open())

#: a comparison that executes: the compiler
class Do:
    __eq__ = exec
Do() == "print('REACHED', 'by a comparison')"

#: a search that evaluates: the compiler
class Do:
    __contains__ = eval
if 'bool(open)' in Do():
    print('REACHED', 'by a search')

#: a context that looks around: the globals
class Look:
    __enter__ = globals
    __exit__ = print
with Look() as found:
    print('REACHED', found)

#: a context that stops in the debugger: the debugger
class Stop:
    __enter__ = breakpoint
    __exit__ = print
try:
    with Stop():
        pass
except Exception as error:
    if type(error).__name__ == 'BdbQuit':
        print('REACHED', 'the debugger')

#: a call that executes: the compiler
class Do:
    __call__ = exec
Do()("print('REACHED', 'by a call')")

#: a deletion that executes: the compiler
class Do:
    __delitem__ = exec
del Do()["print('REACHED', 'by a deletion')"]

#: a deletion of an attribute that executes: the compiler
class Do:
    __delattr__ = exec
delattr(Do(), "print('REACHED', 'by a deletion')")

#: an assignment that executes, with globals of its own: the compiler
class Do:
    __setitem__ = exec
Do()["print('REACHED', 'by an assignment')"] = {}

#: an assignment in place that executes: the compiler
class Do:
    __iadd__ = exec
do = Do()
do += "print('REACHED', 'by an assignment in place')"

#: a shift that evaluates: the compiler
class Do:
    __lshift__ = eval
print('REACHED', Do() << 'open')

#: a power that compiles: the compiler
class Do:
    __pow__ = eval
print('REACHED', Do() ** 'compile')

#: a format that evaluates: the compiler
class Do:
    __format__ = eval
print(f'{Do():"REACHED, by a format"}')

#: a text that is typed in: what somebody says
class Ask:
    __str__ = input
text = str(Ask())
print('REACHED', text)

#: a check of instances that evaluates: the compiler
class Meta(type):
    __instancecheck__ = eval
class Do(metaclass=Meta):
    pass
if isinstance('bool(open)', Do):
    print('REACHED', 'by a check')

#: a next that looks around: the locals
class Look:
    __next__ = locals
print('REACHED', next(Look())['__builtins__'])

#: an iteration over the names of the program: the names
class Look:
    __iter__ = lambda self: iter(vars(Look.__iter__.__class__)['__globals__'].__get__(Look.__iter__))
print('REACHED', *Look())

#: an attribute that is a getter: the globals of a function
from functools import partial
def f():
    pass
class Walk:
    __getitem__ = partial(getattr, f)
print('REACHED', Walk()['__glo' + 'bals__'])

#: an attribute that is a getter, by the operator of attributes: the globals of a function
def f():
    pass
class Walk:
    __getattr__ = f.__getattribute__
print('REACHED', getattr(Walk(), '__glo' + 'bals__'))

#: an operator that is another object's method: all classes
class Walk:
    __add__ = object.__getattribute__
    __mul__ = type.__getattribute__
print('REACHED', type.__getattribute__(object, '__sub' + 'classes__')())

#: an index that is the getter of classes: all classes
class Meta(type):
    __getitem__ = type.__getattribute__
class Walk(metaclass=Meta):
    pass
class Below(Walk):
    pass
print('REACHED', Walk['__sub' + 'classes__']())

#: a comparison that gives back what it is asked: the dict of a builtin class
class Take:
    def __eq__(self, other):
        other['planted'] = 'REACHED'
        return True
int.__dict__ == Take()
print(int.__dict__['planted'])

#: an operator from the right that gives back what it is asked: the dict of a builtin class
class Take:
    def __ror__(self, other):
        other['planted'] = 'REACHED'
str.__dict__ | Take()
print(str.__dict__['planted'])

#: an order that gives back what it is asked: the dict of a builtin class
class Take:
    def __gt__(self, other):
        other['planted'] = 'REACHED'
list.__dict__ < Take()
print(list.__dict__['planted'])

#: a comparison with a dict that knows better: the dict of a builtin class
class Take(dict):
    def __eq__(self, other):
        other['planted'] = 'REACHED'
        return True
bytes.__dict__ == Take()
print(bytes.__dict__['planted'])
