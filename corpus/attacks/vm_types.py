# Faults that only the types of this VM allow: an object treated as another type, a change of a shared class, a replaced
# namespace. Some of these attacks would crash the interpreter.

#: control: none, only this VM has these types

#: a float whose class becomes a subclass of super: an object from its address
class Number(float):
    __slots__ = ()
class Pointer(super):
    __slots__ = ()
secret = ['kept']
number = Number(id(secret) * 5e-324)
number.__class__ = Pointer
print('REACHED', super.__dict__['__self__'].__get__(number))

#: a map whose class becomes a subclass of list: memory
class Map(map):
    __slots__ = ()
class List(list):
    __slots__ = ()
thing = Map(abs, [1])
thing.__class__ = List
print('REACHED', len(thing))

#: a complex number whose class becomes a subclass of list: memory
class Number(complex):
    __slots__ = ()
class List(list):
    __slots__ = ()
thing = Number(1, 2)
thing.__class__ = List
print('REACHED', type(thing))

#: an exception whose class becomes another: the fields of the other
class Stop(StopIteration):
    __slots__ = ()
class Name(NameError):
    __slots__ = ()
thing = Stop('kept')
thing.__class__ = Name
print('REACHED', thing.name)

#: an object whose class becomes a subclass of any other builtin
import collections, functools, itertools
kinds = (int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, enumerate, map, filter, zip, super,
         property, staticmethod, classmethod, type(list[int]), type(vars(int)), StopIteration, NameError, AttributeError, SystemExit,
         ImportError, UnicodeDecodeError, UnicodeEncodeError, OSError, SyntaxError, ExceptionGroup, memoryview, slice,
         collections.deque, collections.defaultdict, collections.OrderedDict, functools.partial, itertools.count, itertools.chain,
         itertools.cycle, itertools.repeat, itertools.islice, itertools.takewhile, itertools.starmap, itertools.accumulate,
         itertools.product, itertools.groupby, itertools.pairwise, itertools.tee)
arguments = ((), ([],), (abs, []), (abs,), ('', []), (int, (int,)), ([], 1), ('', [ValueError()]), ('a', b'b', 0, 1, 'c'), ('a', 'b', 0, 1, 'c'), (int, 1), ({},))
def make(kind):
    for some in arguments:
        try:
            return kind(*some)
        except Exception:
            pass
subclasses = []
for kind in kinds:
    try:
        subclasses.append((kind, type('Below', (kind,), {'__slots__': ()})))
    except TypeError:
        pass
for kind, below in subclasses:
    for other, target in subclasses:
        thing = make(below)
        if thing is None or kind is other:
            continue
        try:
            thing.__class__ = target
        except TypeError:
            continue
        print('REACHED', kind, other)

#: a native object whose class becomes any other native class
import collections, functools, itertools, operator
class Some:
    def __iter__(self):
        return iter(())
things = (None, iter([]), iter(str, ''), iter(list[int]), reversed([]), vars(Some), Some().__iter__, itertools.count(), itertools.product(),
          itertools.groupby([]), itertools.pairwise([]), itertools.accumulate([]), operator.attrgetter('a'), operator.itemgetter('a'),
          operator.methodcaller('a'), iter(collections.deque()), (x for x in ()), slice(1), ValueError().with_traceback(None))
for thing in things:
    for other in things:
        if type(thing) is type(other):
            continue
        before = type(thing)
        try:
            thing.__class__ = type(other)
        except TypeError:
            continue
        print('REACHED', before, type(other))

#: an assignment to __bases__: memory
class Map(map):
    __slots__ = ()
class List(list):
    __slots__ = ()
class Below(Map):
    __slots__ = ()
thing = Below(abs, [])
Below.__bases__ = (List,)
print('REACHED', len(thing))

#: the descriptor of __bases__: memory
class Number(float):
    __slots__ = ()
class Below(Number):
    __slots__ = ()
class Pointer(super):
    __slots__ = ()
thing = Below(0.5)
type.__dict__['__bases__'].__set__(Below, (Pointer,))
print('REACHED', Below.__mro__)

#: a metaclass with mro(): memory in front of an object
class Slots:
    __slots__ = tuple('abcdefgh')
class Meta(type):
    def mro(cls):
        return [cls, Slots, object]
class Made(metaclass=Meta):
    __slots__ = ()
things = [Made() for _ in range(10)]
print('REACHED', things[5].a if hasattr(things[5], 'a') else type(things[5]).__mro__)

#: a metaclass with mro() set later: memory in front of an object
class Slots:
    __slots__ = tuple('abcdefgh')
class Meta(type):
    pass
Meta.mro = lambda cls: [cls, Slots, object]
class Made(metaclass=Meta):
    __slots__ = ()
thing = Made()
for name in 'abcdefgh':
    setattr(thing, name, name)
print('REACHED', thing)

#: a metaclass whose mro() omits a base: an object of the wrong type
class Meta(type):
    def mro(cls):
        return [cls, object]
class Odd(list, metaclass=Meta):
    __slots__ = ()
class Even(list):
    __slots__ = ()
thing = Odd()
if not isinstance(thing, list):
    thing.__class__ = Even
    print('REACHED', len(thing))

#: the constructor of another class: an object of the wrong type
class Stop(StopIteration):
    pass
class List(list):
    pass
for make, kind in ((object.__new__, List), (dict.__new__, List), (BaseException.__new__, Stop), (Exception.__new__, Stop), (int.__new__, bool),
                   (object.__new__, type(lambda: 0)), (object.__new__, type(x for x in ())), (object.__new__, type), (object.__new__, type(len))):
    try:
        print('REACHED', make(kind))
    except TypeError:
        pass

#: the descriptor of __abstractmethods__: a change of a shared class
type.__dict__['__abstractmethods__'].__set__(float, {'planted'})
print('REACHED', float.__abstractmethods__)

#: every descriptor of type: a change of a shared class
planted = []
for name, descriptor in type.__dict__.items():
    for value in ('planted', ('planted',), {'planted': 1}, {'planted'}, lambda *more: {'planted': 1}, object, (object,)):
        try:
            descriptor.__set__(int, value)
        except (AttributeError, TypeError):
            continue
        if getattr(int, name, None) == value and name != '__bases__':
            planted.append(name)
if planted:
    print('REACHED', planted)

#: assignments to shared classes: a change of a shared class
import collections, functools, itertools, operator
class Some:
    def m(self):
        pass
try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
async def work():
    pass
async def count():
    yield
coroutine = work()
kinds = {type(thing) for thing in (
    None, ..., NotImplemented, 1, 1.0, 1j, '', b'', bytearray(), [], (), {}, set(), frozenset(), range(1), slice(1), memoryview(b''),
    iter([]), iter(()), iter(''), iter(b''), iter({}), iter(set()), iter(range(1)), iter(str, ''), iter(list[int]), iter({}.items()),
    reversed([]), reversed({}), reversed(''), {}.keys(), {}.values(), {}.items(), enumerate([]), zip(), map(abs, []), filter(None, []),
    (x for x in ()), coroutine, coroutine.__await__(), count(), count().asend(None), count().athrow(ValueError), len, ''.join, str.join, str.__add__, ''.__add__, Some().m, Some.m,
    dict.fromkeys, dict.__dict__['fromkeys'], str.__dict__['maketrans'], type.__dict__['__mro__'], int.__dict__['real'], vars(Some), property(), super(Some),
    staticmethod(len), classmethod(len), list[int], int | str, traceback, ValueError(), ExceptionGroup('', [ValueError()]), int, object(),
    itertools.count(), itertools.chain(), itertools.cycle([]), itertools.repeat(1), itertools.product(), itertools.groupby([]),
    itertools.combinations([], 1), itertools.combinations_with_replacement([], 1), itertools.permutations([]), itertools.accumulate([]),
    itertools.zip_longest(), itertools.pairwise([]), itertools.islice([], 1), itertools.starmap(abs, []), itertools.tee([])[0], itertools.takewhile(abs, []),
    itertools.dropwhile(abs, []), itertools.filterfalse(abs, []), itertools.compress([], []), itertools.batched([], 1),
    operator.attrgetter('a'), operator.itemgetter('a'), operator.methodcaller('a'), functools.partial(len), functools.cmp_to_key(len),
    collections.deque(), iter(collections.deque()), reversed(collections.deque()), collections.defaultdict(), collections.OrderedDict(),
    iter(collections.OrderedDict()), collections.OrderedDict().keys(), collections.OrderedDict().items(), collections, print)}
for kind in kinds:
    try:
        kind.planted = 1
    except (AttributeError, TypeError):
        continue
    print('REACHED', kind)
coroutine.close()

#: assignments to classes of templates: a change of a shared class
from string.templatelib import Template, Interpolation
for kind in (Template, Interpolation, type(iter(t'')), type(t''.interpolations)):
    try:
        kind.planted = 1
    except (AttributeError, TypeError):
        continue
    print('REACHED', kind)

#: a star import of an added name: __builtins__ of the program
#: control: plain
import math
def mine(name, *more):
    print('REACHED', name)
setattr(math, '__built' + 'ins__', {'__import__': mine, 'print': print})
math.__all__ = ['__built' + 'ins__']
from math import *
def load():
    import math
load()

#: a star import of an added name: no __import__ for native code
import math
class Last:
    def __del__(self):
        raise ValueError
setattr(math, '__built' + 'ins__', {'ValueError': ValueError})
math.__all__ = ['__built' + 'ins__']
from math import *
def drop(Last=Last):
    Last()
drop()

#: an exception in __del__ in library code: no __import__ for native code
from dataclasses import dataclass
class Last:
    def __del__(self):
        raise ValueError
@dataclass
class Keeper:
    kept: object
keeper = Keeper(Last())
keeper.__init__(None)

#: an exception in __del__ in every function of a library: no __import__ for native code
import dataclasses
class Last:
    def __del__(self):
        raise ValueError
class Drop:
    def __repr__(self):
        Last()
        return ''
    def __eq__(self, other):
        Last()
        return True
    def __hash__(self):
        Last()
        return 1
@dataclasses.dataclass(frozen=True, order=True)
class Keeper:
    kept: object = dataclasses.field(default_factory=Drop)
    last: object = dataclasses.field(default_factory=Last, compare=False, repr=False)
repr(Keeper()), hash(Keeper()), Keeper() == Keeper(), dataclasses.asdict(Keeper()), dataclasses.replace(Keeper(), last=1)

#: a star import in the strict profile: the guard of attributes
#: only: strict
import math
def mine(object, name):
    return 'REACHED'
math.planted = mine
from math import *
print(planted(1, 2))

#: a facade with a changed name: a real module
#: control: plain
import collections
collections.__name__ = 'importlib'
from collections import util
print('REACHED', util)

#: a facade with the name of a submodule: a real module
#: control: plain
import collections.abc
from collections import abc
print('REACHED', abc.__loader__.load_module)

#: a facade with a class that has another name: a real module
import math
class Other(type(math)):
    __name__ = 'collections'
math.__class__ = Other
del math.__dict__['__name__']
from math import abc
print('REACHED', abc)

#: native code that imports, and its exceptions: a module
import math, operator
class Box:
    def __getstate__(self):
        return {}
def template():
    return t'{1}' + t'{2}'
def generic():
    class G[T](list[T]):
        pass
    return G[int].__parameters__, (G[int] | None).__args__
def alias():
    type A[T] = list[T]
    return A[int].__value__
attempts = (
    lambda: Box().__reduce_ex__(2), lambda: Box().__reduce__(), lambda: operator.methodcaller('a', b=1).__reduce__(), template, generic, alias,
    lambda: 'a'.encode('punycode'), lambda: b'a'.decode('idna'), lambda: 'a'.encode('nothing'), lambda: (lambda x: x).__annotations__,
    lambda: int | 'text', lambda: list[int][str], lambda: repr(math), lambda: math.nothing, lambda: [].__class_getitem__(int).__mro_entries__(()),
    lambda: ~True, lambda: Box().__sizeof__(), lambda: type(math)('m').nothing, lambda: ''.__format__(Box()),
)
for attempt in attempts:
    try:
        found = attempt()
    except Exception as error:
        while error is not None:
            for value in (getattr(error, 'obj', None), getattr(error, 'value', None), *error.args):
                if type(value) is type(math) and value is not math:
                    print('REACHED', value)
            error = error.__cause__ or error.__context__
    else:
        if type(found) is type(math) or hasattr(found, '__spec__'):
            print('REACHED', found)

#: warnings with a replaced registry: the keys of the registry
class Register(dict):
    def __getitem__(self, key):
        if type(key) is not tuple and key != 'version':
            print('REACHED', key)
        raise KeyError(key)
    get = __setitem__ = lambda self, *more: None
__warningregistry__ = Register()
async def work():
    pass
work()
~True
__warningregistry__ = 5
work()
~True

#: the repr of a facade with a changed specification: the frame of the caller
import math
class Spec:
    def __getattr__(self, name):
        try:
            raise ValueError
        except ValueError as error:
            frame = getattr(error.__traceback__, 'tb_fr' + 'ame')
            print('REACHED', frame.f_back.f_globals)
setattr(math, '__sp' + 'ec__', Spec())
repr(math)
