# Patterns read attributes, and some of them are named while the program runs.

#: the attributes that a class names, of whatever claims to be one: the globals of a function
class Meta(type):
    def __instancecheck__(cls, instance):
        return True
class Any(metaclass=Meta):
    __match_args__ = ('__globals__',)
def f():
    pass
match f:
    case Any(found):
        print('REACHED', found)

#: the attributes that a class names in pieces: the globals of a function
class Meta(type):
    def __instancecheck__(cls, instance):
        return True
class Any(metaclass=Meta):
    __match_args__ = ('__glo' + 'bals__', '__co' + 'de__')
def f():
    pass
match f:
    case Any(scope, code):
        print('REACHED', scope, code)

#: the attributes that a class names, of a generator: its frame
class Meta(type):
    def __instancecheck__(cls, instance):
        return True
class Any(metaclass=Meta):
    __match_args__ = ('gi_frame',)
match (x for x in ()):
    case Any(found):
        print('REACHED', found)

#: the attributes that a class names, of a traceback: its frame
class Meta(type):
    __instancecheck__ = lambda cls, instance: True
class Any(metaclass=Meta):
    __match_args__ = ('tb_fr' + 'ame',)
try:
    1 / 0
except ZeroDivisionError as error:
    match error.__traceback__:
        case Any(found):
            print('REACHED', found)

#: the attributes that a class names, one in another: the builtins of a generator's frame
class Meta(type):
    __instancecheck__ = lambda cls, instance: True
class Any(metaclass=Meta):
    __match_args__ = ('gi_frame',)
class Frame(metaclass=Meta):
    __match_args__ = ('f_builtins',)
match (x for x in ()):
    case Any(Frame({'open': found})):
        print('REACHED', found)

#: the attributes that a class names, changed while the program runs: the code of a function
class Meta(type):
    __instancecheck__ = lambda cls, instance: True
class Any(metaclass=Meta):
    pass
def f():
    pass
for name in ('__doc__', '__code__'):
    Any.__match_args__ = (name,)
    match f:
        case Any(found) if found is not None:
            print('REACHED', found)

#: the attributes that a class computes: the globals of a function
class Meta(type):
    __instancecheck__ = lambda cls, instance: True
    @property
    def __match_args__(cls):
        return ('__globals__',)
class Any(metaclass=Meta):
    pass
def f():
    pass
match f:
    case Any(found):
        print('REACHED', found)

#: an attribute that a pattern names, of any object: the globals of a function
def f():
    pass
match f:
    case object(__globals__=found):
        print('REACHED', found)

#: an attribute that a pattern names, of a builtin: the module of the builtins
match len:
    case object(__self__=found):
        print('REACHED', found.open)

#: an attribute that a pattern names, of a module: its loader
import math
match math:
    case object(__loader__=found, __spec__=other):
        print('REACHED', found.load_module, other)

#: an attribute that a pattern names, of a class: what is below it
match object:
    case type(__subclasses__=found):
        print('REACHED', found())

#: an attribute that a pattern names, of an error: the object behind
try:
    len.nothing
except AttributeError as error:
    match error:
        case AttributeError(obj=object(__self__=found)):
            print('REACHED', found.open)

#: a value that a pattern names: the globals of a function
class Equal:
    def __eq__(self, other):
        print('REACHED', other)
        return True
def f():
    pass
match Equal():
    case f.__globals__:
        pass

#: a mapping that a pattern takes apart: the names of a program
def f():
    pass
match getattr(f, '__glo' + 'bals__'):
    case {'__builtins__': found, **rest}:
        print('REACHED', found, rest)

#: a class whose check of instances is native: the compiler
class Meta(type):
    __instancecheck__ = eval
class Any(metaclass=Meta):
    pass
match 'bool(open)':
    case Any():
        print('REACHED', 'by a pattern')

#: patterns in the strict profile, which knows none: a private attribute
#: only: strict
class Box:
    pass
match Box:
    case object(__name__=found):
        print('REACHED', found)

#: the attributes that a class names, of a coroutine: what it runs
class Meta(type):
    __instancecheck__ = lambda cls, instance: True
class Any(metaclass=Meta):
    __match_args__ = ('cr_code', 'cr_frame')
async def work():
    pass
coroutine = work()
match coroutine:
    case Any(code, frame):
        print('REACHED', code, frame)
coroutine.close()
