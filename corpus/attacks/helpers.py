# Native helpers that get attributes, call and copy on behalf of whoever asks.

#: the getter of attributes: the globals of a function
import operator
def f():
    pass
print('REACHED', operator.attrgetter('__globals__')(f))

#: the getter of attributes, by its other name: the code of a function
from operator import attrgetter as get
def f():
    pass
print('REACHED', get('__co' + 'de__')(f))

#: the getter of attributes, along dots: the builtins
import operator
class A:
    def m(self):
        pass
print('REACHED', operator.attrgetter('m.__func__.__globals__')(A()))

#: the getter of many attributes: the frame of a generator and its code
import operator
print('REACHED', operator.attrgetter('gi_running', 'gi_frame', 'gi_code')(x for x in ()))

#: the getter of attributes, with a name that is no plain text: the globals of a function
import operator
class Name(str):
    def split(self, *more):
        return ['harmless']
def f():
    pass
print('REACHED', operator.attrgetter(Name('__globals__'))(f))

#: the getter of attributes, in the strict profile: a private attribute
#: only: strict
import operator
class Box:
    pass
print('REACHED', operator.attrgetter('__dict__')(Box))

#: the getter of attributes, in the strict profile, along dots: a private attribute
#: only: strict
from operator import attrgetter
print('REACHED', attrgetter('__class__.__base__')(True))

#: the getter of attributes, as the key of an order: private attributes
#: only: strict
import itertools, operator
for key, group in itertools.groupby([1, ''], operator.attrgetter('__class__')):
    print('REACHED', key)

#: the caller of methods: the globals of a function
import operator
def f():
    pass
print('REACHED', operator.methodcaller('__getattribute__', '__globals__')(f))

#: the caller of methods, on a class: all classes
import operator
print('REACHED', operator.methodcaller('__sub' + 'classes__')(object))

#: the caller of methods, in the strict profile: a private method
#: only: strict
import operator
print('REACHED', operator.methodcaller('__dir__')(1))

#: the caller of functions: all classes
import operator
print('REACHED', operator.call(getattr, object, '__subclasses__')())

#: a partial getter: the globals of a function
from functools import partial
def f():
    pass
print('REACHED', partial(getattr, f)('__glo' + 'bals__'))

#: a partial that is set anew: the globals of a function
from functools import partial
def f():
    pass
call = partial(print)
call.__setstate__((getattr, (f, '__globals__'), {}, {}))
print('REACHED', call())

#: a partial of a method: all classes
from functools import partialmethod
class Find:
    find = partialmethod(lambda self, name: getattr(object, name)(), '__sub' + 'classes__')
print('REACHED', Find().find())

#: a partial's own parts: a function of a module, and the module
from functools import partial
from math import sqrt
print('REACHED', partial(sqrt).func.__self__.sqrt)

#: a reduction by the getter: all classes
from functools import reduce
print('REACHED', reduce(getattr, ['__class__', '__base__', '__subclasses__'], ())())

#: a reduction by the getter: the builtins
from functools import reduce
def f():
    pass
print('REACHED', reduce(getattr, ('__globals__', 'keys'), f)())

#: a map of the getter: the globals of a function
def f():
    pass
print('REACHED', *map(getattr, [f], ['__glo' + 'bals__']))

#: a map of the getter over stars: the globals of a function
import itertools
def f():
    pass
print('REACHED', *itertools.starmap(getattr, [(f, '__globals__')]))

#: an accumulation by the getter: the frame of a generator
import itertools
*_, found = itertools.accumulate([(x for x in ()), 'gi_frame', 'f_globals'], getattr)
print('REACHED', found)

#: the key of an order: all classes
found = []
def keep(name):
    found.append(getattr(object, name)())
    return 0
sorted(['__sub' + 'classes__', '__dir__'][:1], key=keep)
print('REACHED', found)

#: the key of a maximum: the globals of a function
found = []
def f():
    pass
def keep(name):
    found.append(getattr(f, name))
    return 0
max(['__name__', '__glo' + 'bals__'], key=keep)
print('REACHED', found)

#: a filter by the getter: whether a function has globals
from functools import partial
def f():
    pass
for name in filter(partial(hasattr, f), ['__globals__', '__code__', '__closure__', '__builtins__']):
    print('REACHED', name)

#: a comparison made a key: the frame of who compares
from functools import cmp_to_key
def compare(a, b):
    try:
        raise ValueError
    except ValueError as error:
        print('REACHED', getattr(error.__traceback__, 'tb_fr' + 'ame').f_back)
    return 0
sorted([2, 1], key=cmp_to_key(compare))

#: a copy of named attributes: the globals of a function
import functools
class Box:
    pass
def f():
    pass
print('REACHED', functools.update_wrapper(Box(), f, assigned=('__globals__',), updated=()).__globals__)

#: a copy of named attributes, by the decorator: the code of a function
import functools
def f():
    pass
@functools.wraps(f, assigned=('__code__', '__closure__'), updated=())
class Box:
    pass
print('REACHED', getattr(Box, '__co' + 'de__'))

#: a copy of named dicts: the globals of a function
import functools
class Box:
    pass
def f():
    pass
secret = 'kept'
box = Box()
setattr(box, '__glo' + 'bals__', {})
functools.update_wrapper(box, f, assigned=(), updated=('__globals__',))
if 'secret' in getattr(box, '__glo' + 'bals__'):
    print('REACHED', box)

#: a copy of named attributes of a generator: its frame
import functools
class Box:
    pass
print('REACHED', functools.update_wrapper(Box(), (x for x in ()), assigned=('gi_frame',), updated=()).gi_frame)

#: a function of one dispatch: the globals of its module
import functools
@functools.singledispatch
def f(x):
    pass
print('REACHED', f.register.__globals__)

#: a function of one dispatch, by names in pieces: what its module imported
import functools
@functools.singledispatch
def f(x):
    pass
print('REACHED', getattr(f.dispatch, '__glo' + 'bals__')['__builtins__'])

#: a function of one dispatch: the cells of its closure
import functools
@functools.singledispatch
def f(x):
    pass
print('REACHED', getattr(f, '__clo' + 'sure__'))

#: a cached property: the globals of its function
import functools
class A:
    @functools.cached_property
    def p(self):
        pass
print('REACHED', A.p.func.__globals__)

#: a cached property's own methods: the module that made it
import functools
print('REACHED', getattr(functools.cached_property.__get__, '__glo' + 'bals__'))

#: a function with a cache: what it wraps, and its globals
import functools
@functools.lru_cache
def f():
    pass
print('REACHED', getattr(f.__wrapped__, '__glo' + 'bals__'))

#: a function with a cache: how it tells its parameters
import functools
@functools.lru_cache
def f():
    pass
print('REACHED', getattr(f.cache_parameters, '__glo' + 'bals__'))

#: an order completed: the module that made the methods
import functools
@functools.total_ordering
class A:
    def __lt__(self, other):
        return True
print('REACHED', getattr(A.__gt__, '__glo' + 'bals__'))

#: a wrapper: the module that made it
import functools
print('REACHED', getattr(functools.wraps, '__glo' + 'bals__')['__builtins__'])

#: a named tuple: the module that made it
import collections
Pair = collections.namedtuple('Pair', 'a b')
print('REACHED', getattr(Pair._make.__func__, '__glo' + 'bals__')['_sys'])

#: a named tuple: the names that its constructor was evaluated in
import collections
Pair = collections.namedtuple('Pair', 'a b')
print('REACHED', getattr(Pair.__new__, '__glo' + 'bals__'))

#: a named tuple's maker: what the module imported
import collections
print('REACHED', getattr(collections.namedtuple, '__glo' + 'bals__')['_sys'].modules)

#: a dict of one's own: what the module imported
import collections
print('REACHED', getattr(collections.UserDict.__init__, '__glo' + 'bals__')['_sys'])

#: a counter: what the module imported
import collections
print('REACHED', getattr(collections.Counter().most_common.__func__, '__glo' + 'bals__'))

#: a chain of dicts: what the module imported
import collections
print('REACHED', getattr(collections.ChainMap.new_child, '__glo' + 'bals__'))

#: a dict with defaults: the globals of the program
import collections
print('REACHED', collections.defaultdict(globals)['x'])

#: a dict with defaults that evaluates: the compiler
import collections
class Do(collections.defaultdict):
    __missing__ = eval
print('REACHED', Do()['open'])

#: a list of one's own, reduced: the function that rebuilds it and its module
import collections
print('REACHED', getattr(collections.UserList().__reduce_ex__(2)[0], '__glo' + 'bals__'))

#: an item set by a helper: a name in the dict of a module
import operator, math
operator.setitem(math.__dict__, 'planted', 'REACHED')
print(math.planted, math.__loader__)

#: an item got by a helper: the builtins of a function
import operator
def f():
    pass
print('REACHED', operator.itemgetter('__builtins__')(getattr(f, '__glo' + 'bals__')))

#: a function that copies iterators: the module behind the facade
import itertools
print('REACHED', getattr(itertools.tee, '__se' + 'lf__').count)

#: a string's template: the module of regular expressions
import string
print('REACHED', getattr(string.Template.substitute, '__glo' + 'bals__')['_re'])

#: the words of a string: the module of the function
import string
print('REACHED', getattr(string.capwords, '__glo' + 'bals__')['__builtins__'])

#: the helper below a helper: the native module
import functools
print('REACHED', functools.reduce.__self__.reduce)

#: every function of every module: globals of another namespace
import collections, functools, itertools, operator, string
names = '''
    namedtuple OrderedDict Counter ChainMap UserDict UserList UserString deque defaultdict abc
    update_wrapper wraps total_ordering cache lru_cache cmp_to_key reduce partial partialmethod singledispatch
    singledispatchmethod cached_property recursive_repr get_cache_token RLock GenericAlias namedtuple
    chain count tee groupby attrgetter itemgetter methodcaller call length_hint concat index
    Formatter Template capwords
'''.split()
for module in (collections, functools, itertools, operator, string):
    for name in names:
        if getattr(getattr(module, name, None), '__glo' + 'bals__', None) is not None:
            print('REACHED', name)

#: every method of every class of every module: globals of another namespace
import collections, functools, itertools, operator, string
names = '''
    OrderedDict Counter ChainMap UserDict UserList UserString deque defaultdict
    partial partialmethod singledispatchmethod cached_property chain count attrgetter itemgetter methodcaller
    Formatter Template
'''.split()
for module in (collections, functools, itertools, operator, string):
    for name in names:
        for base in getattr(getattr(module, name, object), '__mro__', ()):
            for part in list(base.__dict__.values()):
                for part in (part, getattr(part, '__func__', None), getattr(part, 'fget', None), getattr(part, '__wrapped__', None)):
                    if getattr(part, '__glo' + 'bals__', None) is not None:
                        print('REACHED', name, part)

#: every name that a module keeps for itself: another module
import collections, functools, itertools, operator, string, math
names = '_sys sys _thread _collections_abc _weakref _operator _functools _itertools _string _re re abc _abc types weakref builtins __builtins__ __loader__ __spec__'
for module in (collections, functools, itertools, operator, string, math):
    for name in names.split():
        value = getattr(module, name, None)
        if value is not None and value is not getattr(collections, 'abc', None):
            print('REACHED', module, name)
