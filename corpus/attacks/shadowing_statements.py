# Statements that bind the names of hooks. In the strict profile the program would replace its guards.

#: control: hooks

#: an import with another name
import math as _getattr_
try:
    ''.upper
except TypeError as error:
    if 'module' in str(error):
        print('REACHED', error)

#: an import of a name with another name
from operator import add as _getattr_
if 'a'.upper == 'aupper':
    print('REACHED', _getattr_)

#: an import of a name as the hook of class statements
from collections import ChainMap as __metaclass__
class Box:
    value = 1
if isinstance(Box, __metaclass__):
    print('REACHED', Box)

#: the name of an exception handler
def mine(object, name):
    print('REACHED', name)
class Handler(Exception):
    __call__ = lambda self, object, name: mine(object, name)
try:
    raise Handler
except Handler as _getattr_:
    ''.upper

#: the name of an exception handler for a builtin exception
try:
    1 / 0
except ZeroDivisionError as _getitem_:
    try:
        (1,)[0]
    except TypeError as error:
        if 'ZeroDivisionError' in str(error):
            print('REACHED', error)

#: the name of an exception group handler
try:
    raise ValueError
except* ValueError as _getattr_:
    try:
        ''.upper
    except TypeError as error:
        if 'ExceptionGroup' in str(error):
            print('REACHED', error)

#: the name of a with statement
def mine(object, name):
    print('REACHED', name)
class Context:
    def __enter__(self):
        return mine
    def __exit__(self, *error):
        pass
with Context() as _getattr_:
    ''.upper

#: one of the names of a with statement
def mine(iterable):
    print('REACHED', iterable)
    return iterable
class Context:
    def __enter__(self):
        return mine, 1
    def __exit__(self, *error):
        pass
with Context() as (_getiter_, other):
    [x for x in [1]]

#: the target of a loop
def mine(object, name):
    print('REACHED', name)
for _getattr_ in [mine]:
    ''.upper

#: one of the targets of a loop
def mine(object):
    print('REACHED', object)
    return object
for index, (_write_, other) in [(0, (mine, 1))]:
    [0][0] = 1

#: the target of an asynchronous loop
def mine(object, name):
    print('REACHED', name)
async def count():
    yield mine
async def read():
    async for _getattr_ in count():
        ''.upper
try:
    read().send(None)
except StopIteration:
    pass

#: the name of an asynchronous with statement
def mine(object, key):
    print('REACHED', key)
class Context:
    async def __aenter__(self):
        return mine
    async def __aexit__(self, *error):
        pass
async def read():
    async with Context() as _getitem_:
        (1,)[0]
try:
    read().send(None)
except StopIteration:
    pass

#: a capture pattern
def mine(object, name):
    print('REACHED', name)
match mine:
    case _getattr_:
        ''.upper

#: a capture pattern with a star
match [1, 2]:
    case [first, *_getitem_]:
        try:
            (1,)[0]
        except TypeError as error:
            if 'list' in str(error):
                print('REACHED', error)

#: the rest of a mapping pattern
match {'a': 1}:
    case {'a': 1, **_getattr_}:
        try:
            ''.upper
        except TypeError as error:
            if 'dict' in str(error):
                print('REACHED', error)

#: an as pattern
def mine(iterable):
    print('REACHED', iterable)
    return iterable
match mine:
    case object() as _getiter_:
        for x in [1]:
            pass

#: a capture pattern in a class pattern
def mine(object, name):
    print('REACHED', name)
class Box:
    pass
box = Box()
setattr(box, 'value', mine)
match box:
    case Box(value=_getattr_):
        ''.upper

#: a type parameter of a function
#: control: hooks, 3.12
def read[_getattr_](value):
    try:
        value.upper
    except TypeError as error:
        if 'TypeVar' in str(error):
            print('REACHED', error)
read('')

#: a type parameter of a class with a star
#: control: hooks, 3.12
class Reader[*_getitem_]:
    def read(self):
        try:
            (1,)[0]
        except TypeError as error:
            if 'TypeVarTuple' in str(error):
                print('REACHED', error)
Reader().read()

#: a type alias
#: control: hooks, 3.12
type _getattr_ = int
try:
    ''.upper
except TypeError as error:
    if 'TypeAliasType' in str(error):
        print('REACHED', error)

#: a type parameter of a type alias that is evaluated lazily
#: control: hooks, 3.12
type Alias[_getitem_] = {'key': 1}['key']
try:
    getattr(Alias, '__value__')
except TypeError as error:
    if 'TypeVar' in str(error):
        print('REACHED', error)

#: a function
def _getattr_(object, name):
    print('REACHED', name)
''.upper

#: an asynchronous function
async def _getitem_(object, key):
    pass
if type((1,)[0]) is not int:
    print('REACHED', _getitem_)

#: a class
class _getattr_:
    def __init__(self, object, name):
        print('REACHED', name)
''.upper

#: a class as the hook of print
class _print_:
    def __init__(self, reader=None):
        pass
    def _call_print(self, *values):
        raise ValueError('REACHED', values)
print('what is printed')

#: a function as the hook of print
def _print_(reader=None):
    raise ValueError('REACHED', reader)
print('what is printed')

#: a global statement
def mine(object, name):
    print('REACHED', name)
def plant():
    global _getattr_
    _getattr_ = mine
plant()
''.upper

#: a global statement in a class
def mine(object, key):
    print('REACHED', key)
class Plant:
    global _getitem_
    _getitem_ = mine
(1,)[0]

#: a nonlocal statement
def mine(object, name):
    print('REACHED', name)
def outer():
    _getattr_ = None
    def plant():
        nonlocal _getattr_
        _getattr_ = mine
    plant()
    return ''.upper
outer()

#: a deletion
try:
    del _getattr_
except NameError:
    pass
try:
    ''.upper
except NameError as error:
    print('REACHED', error)

#: a deletion of a loop target
try:
    for _write_ in []:
        pass
    del _write_
except NameError:
    pass
try:
    [0][0] = 1
except NameError as error:
    print('REACHED', error)

#: a class body
def mine(object, name):
    print('REACHED', name)
class Box:
    _getattr_ = mine
    upper = ''.upper

#: a definition in a class body
class Box:
    def _getitem_(object, key):
        print('REACHED', key)
    first = (1,)[0]

#: an augmented assignment
class Sum:
    def __add__(self, other):
        return mine
    def __radd__(self, other):
        return mine
    __iadd__ = __add__
def mine(*args):
    print('REACHED', args)
try:
    _getattr_ += Sum()
    ''.upper
except NameError:
    pass

#: an annotated assignment
def mine(object, name):
    print('REACHED', name)
_getattr_: object = mine
''.upper

#: an assignment to a starred target
first, *_getitem_ = 1, 2
try:
    (1,)[0]
except TypeError as error:
    if 'list' in str(error):
        print('REACHED', error)

#: a chained assignment
def mine(object, name):
    print('REACHED', name)
first = _getattr_ = mine
''.upper

#: an unpacking assignment to the hook of unpacking
def mine(sequence, *more):
    print('REACHED', sequence)
    return sequence
[_unpack_sequence_, other] = mine, 1
a, b = 1, 2
