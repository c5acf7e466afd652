# Patterns read attributes, and the names of some attributes are computed at run time.

#: __match_args__ with __instancecheck__: the globals of a function
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

#: __match_args__ with concatenated names: the globals of a function
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

#: __match_args__ on a generator: its frame
class Meta(type):
    def __instancecheck__(cls, instance):
        return True
class Any(metaclass=Meta):
    __match_args__ = ('gi_frame',)
match (x for x in ()):
    case Any(found):
        print('REACHED', found)

#: __match_args__ on a traceback: its frame
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

#: __match_args__ in nested patterns: the builtins of the frame of a generator
class Meta(type):
    __instancecheck__ = lambda cls, instance: True
class Any(metaclass=Meta):
    __match_args__ = ('gi_frame',)
class Frame(metaclass=Meta):
    __match_args__ = ('f_builtins',)
match (x for x in ()):
    case Any(Frame({'open': found})):
        print('REACHED', found)

#: __match_args__ that changes at run time: the code of a function
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

#: __match_args__ that is a property: the globals of a function
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

#: a keyword pattern of object: the globals of a function
def f():
    pass
match f:
    case object(__globals__=found):
        print('REACHED', found)

#: a keyword pattern on a builtin: the builtins module
match len:
    case object(__self__=found):
        print('REACHED', found.open)

#: a keyword pattern on a module: its loader
import math
match math:
    case object(__loader__=found, __spec__=other):
        print('REACHED', found.load_module, other)

#: a keyword pattern on a class: its subclasses
match object:
    case type(__subclasses__=found):
        print('REACHED', found())

#: a keyword pattern on an AttributeError: the builtins module
try:
    len.nothing
except AttributeError as error:
    match error:
        case AttributeError(obj=object(__self__=found)):
            print('REACHED', found.open)

#: a value pattern: the globals of a function
class Equal:
    def __eq__(self, other):
        print('REACHED', other)
        return True
def f():
    pass
match Equal():
    case f.__globals__:
        pass

#: a mapping pattern: the globals of a function
def f():
    pass
match getattr(f, '__glo' + 'bals__'):
    case {'__builtins__': found, **rest}:
        print('REACHED', found, rest)

#: a class pattern with eval as __instancecheck__: the compiler
class Meta(type):
    __instancecheck__ = eval
class Any(metaclass=Meta):
    pass
match 'bool(open)':
    case Any():
        print('REACHED', 'by a pattern')

#: a pattern in the strict profile: a private attribute
#: only: strict
class Box:
    pass
match Box:
    case object(__name__=found):
        print('REACHED', found)

#: __match_args__ on a coroutine: its code and its frame
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
