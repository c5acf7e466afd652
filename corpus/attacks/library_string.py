# The library module string.

#: Formatter with a field: the globals of a function
import string
def f():
    pass
print('REACHED', string.Formatter().format('{0.__globals__}', f))

#: Formatter.get_field: the builtins
import string
def f():
    pass
print('REACHED', string.Formatter().get_field('0.__globals__[__builtins__]', (f,), {})[0])

#: Formatter with nested fields: all classes
import string
print('REACHED', string.Formatter().get_field('0.__subclasses__', (object,), {})[0]())

#: Formatter with a method of the library: the builtins
import string
print('REACHED', string.Formatter().format('{0.format.__func__.__globals__}', string.Formatter()))

#: Formatter with format_spec: a frame
import string
class Spec:
    def __format__(self, spec):
        return repr(self.found)
def g():
    yield
spec = Spec()
spec.found = string.Formatter().get_field('x.gi_frame', (), {'x': g()})[0]
print('REACHED', string.Formatter().format('{0}', spec))

#: get_value that fails: the frames of the library
import string
class Bad(string.Formatter):
    def get_value(self, key, args, kwargs):
        raise ValueError
try:
    Bad().format('{x}')
except ValueError as error:
    step = error.__traceback__
    while step:
        print('REACHED', step.tb_frame.f_locals)
        step = step.tb_next

#: Template with a mapping: an attribute of a value
#: control: none, a template has no attributes
import string
def f():
    pass
for text in ('${f.__globals__}', '$f.__globals__', '${f[__globals__]}'):
    try:
        found = string.Template(text).substitute(f=f)
        if '__builtins__' in found:
            print('REACHED', found)
    except ValueError:
        pass

#: string._string: its module
import string
print('REACHED', string._string.__spec__.loader.load_module)

#: the globals of Formatter and Template: the builtins
import string
print('REACHED', string.Formatter.format.__globals__['__builtins__'])
print('REACHED', string.Template.substitute.__globals__['__builtins__'])

#: string._re and its modules: the module sys
import string
found = getattr(string, '_re', None) or string.Template.substitute.__globals__['re']
print('REACHED', found.enum.sys._getframe())

#: capwords replaced: the next program
import string
string.capwords = lambda text: 'REACHED'
#: then
import string
print(string.capwords('a'))

#: a constant replaced: the next program
import string
string.ascii_letters = 'REACHED'
#: then
import string
print(string.ascii_letters)
