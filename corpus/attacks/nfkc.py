# Characters that the parser replaces by others, as NFKC normalisation requires.

#: fullwidth letters in a name: the compiler
#: only: strict
print('REACHED', ｅｖａｌ('1 + 1'))

#: one fullwidth letter in a name: the compiler
#: only: strict
print('REACHED', exｅc)

#: mathematical script letters in a name: the globals
#: only: strict
print('REACHED', 𝓰𝓵𝓸𝓫𝓪𝓵𝓼())

#: a double-struck letter in a special name: __import__
print('REACHED', __𝕚mport__('sys').modules)

#: a fullwidth letter in a special name: the builtins
print('REACHED', getattr(__ｂuiltins__, 'open', None) or __ｂuiltins__['open'])

#: fullwidth underscores in a special name: __build_class__
print('REACHED', _＿build＿class＿＿.__self__.open)

#: a fullwidth letter in an attribute: the globals of a function
def f():
    pass
print('REACHED', f.__ｇlobals__)

#: a long s in an attribute: the globals of a function
def f():
    pass
print('REACHED', f.__globalſ__)

#: an ordinal indicator in an attribute: the globals of a function
def f():
    pass
print('REACHED', f.__glºbals__)

#: other kinds of underscores in an attribute: the code of a function
def f():
    pass
print('REACHED', f._︳code﹍﹎)

#: Fraktur letters in an attribute: the frame of a generator
print('REACHED', (x for x in ()).𝔤𝔦_𝔣𝔯𝔞𝔪𝔢)

#: a ligature in an attribute: the file name of a code object
def f():
    pass
print('REACHED', f.__ⅽode__.co_ﬁlename)

#: mathematical sans-serif letters in an attribute: all classes
print('REACHED', object.__𝘀𝘂𝗯𝗰𝗹𝗮𝘀𝘀𝗲𝘀__())

#: mathematical italic letters in an attribute: the frame of a traceback
try:
    1 / 0
except ZeroDivisionError as error:
    print('REACHED', error.__traceback__.𝑡𝑏_𝑓𝑟𝑎𝑚𝑒)

#: a fullwidth letter in an f-string: the globals of a function
def f():
    pass
print('REACHED', f'{f.__ｇlobals__}')

#: a fullwidth letter in the specification of an f-string: the compiler
#: only: strict
text = f'{"x":{ｅval("9")}}'
if len(text) == 9:
    print('REACHED', text)

#: mathematical letters in an import of a name: the module sys
from 𝘀𝘆𝘀 import modules
print('REACHED', modules)

#: a fullwidth letter in an imported name: the loader of a module
from math import __ｌoader__ as loader
print('REACHED', loader.load_module)

#: a long s in a keyword pattern: the globals of a function
def f():
    pass
match f:
    case object(__globalſ__=found):
        print('REACHED', found)

#: a fullwidth letter in a decorator: the compiler
#: only: strict
@ｅval
@(lambda function: 'REACHED'.__add__(function.__name__).__repr__())
def shown():
    pass
print(shown)

#: a fullwidth letter in a deletion: the builtins
#: control: none, the name is not a global of the program
del __ｂuiltins__
print('REACHED', open)

#: a fullwidth letter in a parameter: a guard of attributes
#: control: hooks
def mine(object, name):
    print('REACHED', name)
def read(value, _gｅtattr_=mine):
    return value.upper
read('')

#: a fullwidth letter in an assignment: a guard of items
#: control: hooks
def mine(object, key):
    print('REACHED', key)
_getｉtem_ = mine
{'key': 1}['key']

#: a fullwidth letter in a keyword argument: a guard of writes
#: control: hooks
class Box:
    pass
def mine(object):
    print('REACHED', object)
    return object
def put(**names):
    globals().update(names)
    Box().value = 1
put(_wｒite_=mine)

#: a fullwidth letter in a global statement: a guard of iteration
#: control: hooks
def mine(iterable):
    print('REACHED', iterable)
    return iterable
def plant():
    global _gｅtiter_
    _gｅtiter_ = mine
plant()
for x in [1]:
    pass

#: a fullwidth letter in an import with another name: a guard of attributes
#: control: hooks
from operator import add as _getａttr_
if 'a'.upper == 'aupper':
    print('REACHED', _getattr_)

#: fullwidth underscores in an attribute: a private attribute
#: only: strict
#: control: none, the character cannot start an identifier
class Box:
    pass
print('REACHED', Box.＿＿name＿＿)

#: a fullwidth letter in a definition: the hook of class statements
#: control: hooks
def __ｍetaclass__(name, bases, scope):
    print('REACHED', name)
    return type(name, bases, scope)
class Box:
    pass
