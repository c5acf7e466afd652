# Text that is made by walking over attributes: what a format names, nobody checks.

#: by position: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', '{0.__globals__[secret]}'.format(f))

#: by keyword: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', '{f.__globals__[secret]}'.format(f=f))

#: by counting: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', '{.__globals__[secret]}'.format(f))

#: after an index: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', '{0[0][f].__globals__[secret]}'.format([{'f': f}]))

#: in the specification of another field: the globals of a function
width = '9'
def f():
    pass
text = '{0:{1.__globals__[width]}}'.format('x', f)
if len(text) == 9:
    print('REACHED', text)

#: with a conversion: the whole globals
def f():
    pass
print('REACHED', '{0.__globals__!r:.99}'.format(f))

#: over a method: the globals of a class's function
class A:
    def __init__(self):
        pass
secret = 'kept'
print('REACHED', '{0.__init__.__globals__[secret]}'.format(A()))

#: over a class: the code of a function
class A:
    def m(self):
        pass
print('REACHED', '{0.__class__.m.__code__.co_code}'.format(A()))

#: in a mapping: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', '{f.__globals__[secret]}'.format_map({'f': f}))

#: in a mapping that makes its items: the globals of a function
class Every(dict):
    def __missing__(self, key):
        return f
secret = 'kept'
def f():
    pass
print('REACHED', '{anything.__globals__[secret]}'.format_map(Every()))

#: the method of the class, in a mapping: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', str.format_map('{f.__globals__[secret]}', {'f': f}))

#: the method by a name in pieces: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', getattr('{0.__globals__[secret]}', 'for' + 'mat')(f))

#: the method, called for each of many: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', *map('{0.__globals__[secret]}'.format, [f]))

#: the method, by the caller of methods: the globals of a function
import operator
secret = 'kept'
def f():
    pass
print('REACHED', operator.methodcaller('format', f)('{0.__globals__[secret]}'))

#: the method as an operator of a class: the globals of a function
class A:
    __mod__ = '{0.__globals__[secret]}'.format
secret = 'kept'
def f():
    pass
print('REACHED', A() % f)

#: the name in the format is made as well: the globals of a function
secret = 'kept'
def f():
    pass
print('REACHED', ('{0.__%s__[secret]}' % 'globals').format(f))

#: the percent sign with a mapping that looks for itself: the globals of a function
class Walk:
    def __getitem__(self, name):
        return getattr(f, name)
secret = 'kept'
def f():
    pass
print('REACHED', '%(__globals__)s' % Walk())

#: a generator, as text: its frame
print('REACHED', '{0.gi_frame}'.format(x for x in ()))

#: a generator, as text, by format_map: its code
print('REACHED', '{g.gi_code}'.format_map({'g': (x for x in ())}))

#: a builtin, as text: the module of the builtins
print('REACHED', '{0.__self__.open}'.format(len))

#: a function of a module, as text: the module
import math
print('REACHED', '{0.__self__.sqrt}'.format(math.sqrt))

#: a module, as text: its loader
import math
print('REACHED', '{0.__loader__.load_module}'.format(math))

#: a class, as text: what is below it
print('REACHED', '{0.__subclasses__}'.format(object))

#: an f-string: the globals of a function
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

#: an f-string that calls: all classes
print('REACHED', f'{().__class__.__base__.__subclasses__()!r:.200}')

#: a formatter: the globals of a function
import string
secret = 'kept'
def f():
    pass
print('REACHED', string.Formatter().format('{0.__globals__[secret]}', f))

#: a formatter, with its arguments in a list: the globals of a function
import string
secret = 'kept'
def f():
    pass
print('REACHED', string.Formatter().vformat('{0.__globals__[secret]}', [f], {}))

#: a formatter of its own: the live object that is to be formatted
import string
class Catch(string.Formatter):
    def convert_field(self, value, conversion):
        print('REACHED', value['__builtins__'])
        return ''
def f():
    pass
Catch().format('{0.__globals__}', f)

#: a formatter of its own, on names that any program may use: the live frame
import string
class Catch(string.Formatter):
    def get_value(self, key, args, kwargs):
        return (x for x in ())
print('REACHED', Catch().get_field('0.gi_frame', (), {})[0])

#: a template: a pattern of its own, and the module behind
import string
print('REACHED', string.Template('$x').substitute.__globals__['_re'])

#: the parser of formats: the module that only string may import
import _string
print('REACHED', _string.formatter_field_name_split('0.__globals__'))

#: a format that fails: the object that it had walked to
def f():
    pass
try:
    '{0.__globals__.nothing}'.format(f)
except AttributeError as error:
    if isinstance(error.obj, dict):
        print('REACHED', error.obj['__builtins__'])

#: a format that fails in an index: the dict that it had walked to
class Key:
    pass
def f():
    pass
try:
    '{0.__globals__[__name__].nothing}'.format(f)
except AttributeError as error:
    if error.obj == '__main__':
        print('REACHED', error.obj)

#: a format of what formats itself: the object alive
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

#: in the strict profile, any format at all, by its method
#: only: strict
print('REACHED', '{0.real}'.format(1))

#: in the strict profile, any format at all, of the class
#: only: strict
print('REACHED', str.format('{0.real}', 1))

#: in the strict profile, any format at all, of a mapping
#: only: strict
print('REACHED', '{a.real}'.format_map({'a': 1}))

#: in the strict profile, any format at all, of a class that inherits
#: only: strict
class Text(str):
    pass
print('REACHED', Text('{0.real}').format(1))

#: in the strict profile, any format at all, by its name in a helper
#: only: strict
import operator
print('REACHED', operator.methodcaller('format', 1)('{0.real}'))

#: in the strict profile, any format at all, read by a helper
#: only: strict
import operator
print('REACHED', operator.attrgetter('format')('{0.real}')(1))

#: in the strict profile, any format at all, applied with a star
#: only: strict
method = str.format
print('REACHED', method(*['{0.real}', 1]))

#: in the strict profile, any format at all, by a formatter of the module
#: only: strict
import string
print('REACHED', string.Formatter().format('{0.real}', 1))

#: in the strict profile, a formatter by its class
#: only: strict
from string import Formatter
print('REACHED', Formatter().vformat('{0.real}', (1,), {}))

#: in the strict profile, a formatter's search for a field
#: only: strict
from string import Formatter as Any
class Mine(Any):
    def find(self, name):
        return self.get_field(name, (1,), {})
print('REACHED', Mine().find('0.real'))
