# Format strings that read attributes. The check does not see the names in them.

#: a positional field: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', '{0.__globals__[secret]}'.format(f))

#: a keyword field: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', '{f.__globals__[secret]}'.format(f=f))

#: an automatically numbered field: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', '{.__globals__[secret]}'.format(f))

#: a field with subscripts: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', '{0[0][f].__globals__[secret]}'.format([{'f': f}]))

#: a field in the specification of another field: the globals of a function
width = '9'
def f():
    pass
text = '{0:{1.__globals__[width]}}'.format('x', f)
if len(text) == 9:
    print('REACHED', text)

#: a field with a conversion: all globals of a function
def f():
    pass
print('REACHED', '{0.__globals__!r:.99}'.format(f))

#: a field with a method: the globals of the method
class A:
    def __init__(self):
        pass
secret = 'kept'
print('REACHED', '{0.__init__.__globals__[secret]}'.format(A()))

#: a field with a class: the code of a method
class A:
    def m(self):
        pass
print('REACHED', '{0.__class__.m.__code__.co_code}'.format(A()))

#: a field of format_map: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', '{f.__globals__[secret]}'.format_map({'f': f}))

#: a field of format_map with a mapping that has __missing__: the globals of a function
class Every(dict):
    def __missing__(self, key):
        return f
secret = 'kept'
def f():
    pass
print('REACHED', '{anything.__globals__[secret]}'.format_map(Every()))

#: a call of str.format_map: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', str.format_map('{f.__globals__[secret]}', {'f': f}))

#: format read with a concatenated name: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', getattr('{0.__globals__[secret]}', 'for' + 'mat')(f))

#: format as the function of map: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', *map('{0.__globals__[secret]}'.format, [f]))

#: format called by methodcaller: the globals of a function
import operator
secret = 'kept'
def f():
    pass
print('REACHED', operator.methodcaller('format', f)('{0.__globals__[secret]}'))

#: format as the operator of a class: the globals of a function
class A:
    __mod__ = '{0.__globals__[secret]}'.format
secret = 'kept'
def f():
    pass
print('REACHED', A() % f)

#: a field name created by another format: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', ('{0.__%s__[secret]}' % 'globals').format(f))

#: the percent operator with a mapping that calls getattr: the globals of a function
class Walk:
    def __getitem__(self, name):
        return getattr(f, name)
secret = 'kept'
def f():
    pass
print('REACHED', '%(__globals__)s' % Walk())

#: a field with a generator: its frame
print('REACHED', '{0.gi_frame}'.format(x for x in ()))

#: a field of format_map with a generator: its code
print('REACHED', '{g.gi_code}'.format_map({'g': (x for x in ())}))

#: a field with a builtin: the builtins module
print('REACHED', '{0.__self__.open}'.format(len))

#: a field with a function of a module: the module
import math
print('REACHED', '{0.__self__.sqrt}'.format(math.sqrt))

#: a field with a module: its loader
import math
print('REACHED', '{0.__loader__.load_module}'.format(math))

#: a field with a class: its subclasses
print('REACHED', '{0.__subclasses__}'.format(object))

#: an f-string with an attribute: the globals of a function
def f():
    pass
print('REACHED', f'{f.__globals__}')

#: an f-string in the specification of another: the globals of a function
width = '9'
def f():
    pass
text = f'{"x":{f.__globals__["width"]}}'
if len(text) == 9:
    print('REACHED', text)

#: an f-string with a call: all classes
print('REACHED', f'{().__class__.__base__.__subclasses__()!r:.200}')

#: string.Formatter.format: the globals of a function
import string
secret = 'kept'
def f():
    pass
print('REACHED', string.Formatter().format('{0.__globals__[secret]}', f))

#: string.Formatter.vformat: the globals of a function
import string
secret = 'kept'
def f():
    pass
print('REACHED', string.Formatter().vformat('{0.__globals__[secret]}', [f], {}))

#: a subclass of string.Formatter with convert_field: the object to format
import string
class Catch(string.Formatter):
    def convert_field(self, value, conversion):
        print('REACHED', value['__builtins__'])
        return ''
def f():
    pass
Catch().format('{0.__globals__}', f)

#: a subclass of string.Formatter with get_value: the frame of a generator
import string
class Catch(string.Formatter):
    def get_value(self, key, args, kwargs):
        return (x for x in ())
print('REACHED', Catch().get_field('0.gi_frame', (), {})[0])

#: string.Template: the module of regular expressions
import string
print('REACHED', string.Template('$x').substitute.__globals__['_re'])

#: the module _string: the parser of field names
import _string
print('REACHED', _string.formatter_field_name_split('0.__globals__'))

#: the AttributeError of a format: the dict that the format read
def f():
    pass
try:
    '{0.__globals__.nothing}'.format(f)
except AttributeError as error:
    if isinstance(error.obj, dict):
        print('REACHED', error.obj['__builtins__'])

#: the AttributeError of a format with a subscript: an item that the format read
class Key:
    pass
def f():
    pass
try:
    '{0.__globals__[__name__].nothing}'.format(f)
except AttributeError as error:
    if error.obj == '__main__':
        print('REACHED', error.obj)

#: an object with __format__: an attribute that the format read
class Spy:
    def __format__(self, spec):
        print('REACHED', self.found())
        return ''
class Walk:
    def __getattr__(self, name):
        spy = Spy()
        spy.found = lambda: getattr(Walk.m, name)
        return spy
    def m(self):
        pass
'{0.__globals__}'.format(Walk())

#: format in the strict profile: any format
#: only: strict
print('REACHED', '{0.real}'.format(1))

#: str.format in the strict profile: any format
#: only: strict
print('REACHED', str.format('{0.real}', 1))

#: format_map in the strict profile: any format
#: only: strict
print('REACHED', '{a.real}'.format_map({'a': 1}))

#: format of a str subclass in the strict profile: any format
#: only: strict
class Text(str):
    pass
print('REACHED', Text('{0.real}').format(1))

#: format called by methodcaller in the strict profile: any format
#: only: strict
import operator
print('REACHED', operator.methodcaller('format', 1)('{0.real}'))

#: format read by attrgetter in the strict profile: any format
#: only: strict
import operator
print('REACHED', operator.attrgetter('format')('{0.real}')(1))

#: format called with a starred argument in the strict profile: any format
#: only: strict
method = str.format
print('REACHED', method(*['{0.real}', 1]))

#: string.Formatter in the strict profile: any format
#: only: strict
import string
print('REACHED', string.Formatter().format('{0.real}', 1))

#: string.Formatter.vformat in the strict profile: any format
#: only: strict
from string import Formatter
print('REACHED', Formatter().vformat('{0.real}', (1,), {}))

#: get_field of a Formatter subclass in the strict profile: an attribute
#: only: strict
from string import Formatter as Any
class Mine(Any):
    def find(self, name):
        return self.get_field(name, (1,), {})
print('REACHED', Mine().find('0.real'))
