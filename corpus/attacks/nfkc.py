# Letters that are not what they look like, until the parser makes them what they mean.

#: fullwidth letters in a name: the compiler
print('REACHED', ｅｖａｌ('1 + 1'))

#: one fullwidth letter in a name: the compiler
print('REACHED', exｅc)

#: mathematical letters in a name: the files
print('REACHED', 𝐨𝐩𝐞𝐧)

#: mathematical script in a name: the globals
print('REACHED', 𝓰𝓵𝓸𝓫𝓪𝓵𝓼())

#: a letter of double stroke in a name that Python keeps: the importer
print('REACHED', __𝕚mport__('sys').modules)

#: a fullwidth letter in a name that Python keeps: the builtins
print('REACHED', getattr(__ｂuiltins__, 'open', None) or __ｂuiltins__['open'])

#: a low line of double width inside a name that Python keeps: the maker of classes
print('REACHED', _＿build＿class＿＿.__self__.open)

#: a fullwidth letter in an attribute: the globals of a function
def f():
    pass
print('REACHED', f.__ｇlobals__)

#: a long s in an attribute: the globals of a function
def f():
    pass
print('REACHED', f.__globalſ__)

#: an ordinal sign in an attribute: the globals of a function
def f():
    pass
print('REACHED', f.__glºbals__)

#: low lines of other kinds in an attribute: the code of a function
def f():
    pass
print('REACHED', f._︳code﹍﹎)

#: letters of a circle's kind in an attribute: the frame of a generator
print('REACHED', (x for x in ()).𝔤𝔦_𝔣𝔯𝔞𝔪𝔢)

#: a ligature in an attribute: the file of a code
def f():
    pass
print('REACHED', f.__ⅽode__.co_ﬁlename)

#: mathematical letters in an attribute: all classes
print('REACHED', object.__𝘀𝘂𝗯𝗰𝗹𝗮𝘀𝘀𝗲𝘀__())

#: mathematical letters in an attribute: the frame of a traceback
try:
    1 / 0
except ZeroDivisionError as error:
    print('REACHED', error.__traceback__.𝑡𝑏_𝑓𝑟𝑎𝑚𝑒)

#: a fullwidth letter in an f-string: the globals of a function
def f():
    pass
print('REACHED', f'{f.__ｇlobals__}')

#: a fullwidth letter in the specification of an f-string: the compiler
text = f'{"x":{ｅval("9")}}'
if len(text) == 9:
    print('REACHED', text)

#: a fullwidth letter in an import: a module that none may import
import ｏｓ
print('REACHED', os.getcwd)

#: a mathematical letter in an import of names: a module that none may import
from 𝘀𝘆𝘀 import modules
print('REACHED', modules)

#: a fullwidth letter in a name that is imported: what the module keeps for itself
from math import __ｌoader__ as loader
print('REACHED', loader.load_module)

#: a fullwidth letter in a path of modules: a part of a package
import ｏs.ｐath as path
print('REACHED', path.join)

#: a long s in what a pattern asks for: the globals of a function
def f():
    pass
match f:
    case object(__globalſ__=found):
        print('REACHED', found)

#: a fullwidth letter in a decorator: the compiler
@ｅval
@(lambda function: 'REACHED'.__add__(function.__name__).__repr__())
def shown():
    pass
print(shown)

#: a fullwidth letter in a deletion: a builtin of everyone
#: control: none, the name is not there to be deleted
del __ｂuiltins__
print('REACHED', open)

#: a fullwidth letter in a parameter: an attribute guard of its own
#: control: hooks
def mine(object, name):
    print('REACHED', name)
def read(value, _gｅtattr_=mine):
    return value.upper
read('')

#: a fullwidth letter in an assignment: an item guard of its own
#: control: hooks
def mine(object, key):
    print('REACHED', key)
_getｉtem_ = mine
{'key': 1}['key']

#: a fullwidth letter in a keyword: a write guard of its own
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

#: a fullwidth letter in a global statement: an iteration guard of its own
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

#: a fullwidth letter in an import with another name: an attribute guard of its own
#: control: hooks
from operator import add as _getａttr_
if 'a'.upper == 'aupper':
    print('REACHED', _getattr_)

#: an attribute whose first sign is none of Python's: a private attribute
#: only: strict
#: control: none, no identifier begins with it
class Box:
    pass
print('REACHED', Box.＿＿name＿＿)

#: a fullwidth letter in a definition: a class of every class
#: control: hooks
def __ｍetaclass__(name, bases, scope):
    print('REACHED', name)
    return type(name, bases, scope)
class Box:
    pass
