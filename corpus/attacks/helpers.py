# Native functions and library classes that read attributes, call and copy for the program.

#: operator.attrgetter: the globals of a function
import operator
def f():
    pass
print('REACHED', operator.attrgetter('__globals__')(f))

#: attrgetter under another name: the code of a function
from operator import attrgetter as get
def f():
    pass
print('REACHED', get('__co' + 'de__')(f))

#: attrgetter with a dotted name: the globals of a method
import operator
class A:
    def m(self):
        pass
print('REACHED', operator.attrgetter('m.__func__.__globals__')(A()))

#: attrgetter with several names: the frame and the code of a generator
import operator
print('REACHED', operator.attrgetter('gi_running', 'gi_frame', 'gi_code')(x for x in ()))

#: attrgetter with a name of a str subclass: the globals of a function
import operator
class Name(str):
    def split(self, *more):
        return ['harmless']
def f():
    pass
print('REACHED', operator.attrgetter(Name('__globals__'))(f))

#: attrgetter in the strict profile: a private attribute
#: only: strict
import operator
class Box:
    pass
print('REACHED', operator.attrgetter('__dict__')(Box))

#: attrgetter in the strict profile with a dotted name: a private attribute
#: only: strict
from operator import attrgetter
print('REACHED', attrgetter('__class__.__base__')(True))

#: attrgetter as a key function in the strict profile: private attributes
#: only: strict
import itertools, operator
for key, group in itertools.groupby([1, ''], operator.attrgetter('__class__')):
    print('REACHED', key)

#: operator.methodcaller: the globals of a function
import operator
def f():
    pass
print('REACHED', operator.methodcaller('__getattribute__', '__globals__')(f))

#: methodcaller on a class: all classes
import operator
print('REACHED', operator.methodcaller('__sub' + 'classes__')(object))

#: methodcaller in the strict profile: a private method
#: only: strict
import operator
print('REACHED', operator.methodcaller('__dir__')(1))

#: operator.call: all classes
import operator
print('REACHED', operator.call(getattr, object, '__subclasses__')())

#: a partial of getattr: the globals of a function
from functools import partial
def f():
    pass
print('REACHED', partial(getattr, f)('__glo' + 'bals__'))

#: a partial changed by __setstate__: the globals of a function
from functools import partial
def f():
    pass
call = partial(print)
call.__setstate__((getattr, (f, '__globals__'), {}, {}))
print('REACHED', call())

#: a partialmethod: all classes
from functools import partialmethod
class Find:
    find = partialmethod(lambda self, name: getattr(object, name)(), '__sub' + 'classes__')
print('REACHED', Find().find())

#: the attribute func of a partial: the module of a native function
from functools import partial
from math import sqrt
print('REACHED', partial(sqrt).func.__self__.sqrt)

#: reduce with getattr: all classes
from functools import reduce
print('REACHED', reduce(getattr, ['__class__', '__base__', '__subclasses__'], ())())

#: reduce with getattr on a function: its globals
from functools import reduce
def f():
    pass
print('REACHED', reduce(getattr, ('__globals__', 'keys'), f)())

#: map with getattr: the globals of a function
def f():
    pass
print('REACHED', *map(getattr, [f], ['__glo' + 'bals__']))

#: starmap with getattr: the globals of a function
import itertools
def f():
    pass
print('REACHED', *itertools.starmap(getattr, [(f, '__globals__')]))

#: accumulate with getattr: the globals of the frame of a generator
import itertools
*_, found = itertools.accumulate([(x for x in ()), 'gi_frame', 'f_globals'], getattr)
print('REACHED', found)

#: the key function of sorted: all classes
found = []
def keep(name):
    found.append(getattr(object, name)())
    return 0
sorted(['__sub' + 'classes__', '__dir__'][:1], key=keep)
print('REACHED', found)

#: the key function of max: the globals of a function
found = []
def f():
    pass
def keep(name):
    found.append(getattr(f, name))
    return 0
max(['__name__', '__glo' + 'bals__'], key=keep)
print('REACHED', found)

#: filter with hasattr: the names of hidden attributes
from functools import partial
def f():
    pass
for name in filter(partial(hasattr, f), ['__globals__', '__code__', '__closure__', '__builtins__']):
    print('REACHED', name)

#: cmp_to_key: the frame of the caller
from functools import cmp_to_key
def compare(a, b):
    try:
        raise ValueError
    except ValueError as error:
        print('REACHED', getattr(error.__traceback__, 'tb_fr' + 'ame').f_back)
    return 0
sorted([2, 1], key=cmp_to_key(compare))

#: update_wrapper with assigned names: the globals of a function
import functools
class Box:
    pass
def f():
    pass
print('REACHED', functools.update_wrapper(Box(), f, assigned=('__globals__',), updated=()).__globals__)

#: wraps with assigned names: the code of a function
import functools
def f():
    pass
@functools.wraps(f, assigned=('__code__', '__closure__'), updated=())
class Box:
    pass
print('REACHED', getattr(Box, '__co' + 'de__'))

#: update_wrapper with updated names: the globals of a function
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

#: update_wrapper on a generator: its frame
import functools
class Box:
    pass
print('REACHED', functools.update_wrapper(Box(), (x for x in ()), assigned=('gi_frame',), updated=()).gi_frame)

#: a singledispatch function: the globals of its module
import functools
@functools.singledispatch
def f(x):
    pass
print('REACHED', f.register.__globals__)

#: a singledispatch function with a concatenated name: the builtins of its module
import functools
@functools.singledispatch
def f(x):
    pass
print('REACHED', getattr(f.dispatch, '__glo' + 'bals__')['__builtins__'])

#: a singledispatch function: the cells of its closure
import functools
@functools.singledispatch
def f(x):
    pass
print('REACHED', getattr(f, '__clo' + 'sure__'))

#: the attribute func of a cached_property: its globals
import functools
class A:
    @functools.cached_property
    def p(self):
        pass
print('REACHED', A.p.func.__globals__)

#: a method of cached_property: the globals of its module
import functools
print('REACHED', getattr(functools.cached_property.__get__, '__glo' + 'bals__'))

#: __wrapped__ of a cached function: its globals
import functools
@functools.lru_cache
def f():
    pass
print('REACHED', getattr(f.__wrapped__, '__glo' + 'bals__'))

#: cache_parameters of a cached function: its globals
import functools
@functools.lru_cache
def f():
    pass
print('REACHED', getattr(f.cache_parameters, '__glo' + 'bals__'))

#: methods created by total_ordering: the globals of their module
import functools
@functools.total_ordering
class A:
    def __lt__(self, other):
        return True
print('REACHED', getattr(A.__gt__, '__glo' + 'bals__'))

#: functools.wraps: the builtins of its module
import functools
print('REACHED', getattr(functools.wraps, '__glo' + 'bals__')['__builtins__'])

#: a class method of a named tuple: the globals of its module
import collections
Pair = collections.namedtuple('Pair', 'a b')
print('REACHED', getattr(Pair._make.__func__, '__glo' + 'bals__')['_sys'])

#: the constructor of a named tuple: its globals
import collections
Pair = collections.namedtuple('Pair', 'a b')
print('REACHED', getattr(Pair.__new__, '__glo' + 'bals__'))

#: collections.namedtuple: a module that it imports
import collections
print('REACHED', getattr(collections.namedtuple, '__glo' + 'bals__')['_sys'].modules)

#: collections.UserDict: a module that it imports
import collections
print('REACHED', getattr(collections.UserDict.__init__, '__glo' + 'bals__')['_sys'])

#: collections.Counter: the globals of its module
import collections
print('REACHED', getattr(collections.Counter().most_common.__func__, '__glo' + 'bals__'))

#: collections.ChainMap: the globals of its module
import collections
print('REACHED', getattr(collections.ChainMap.new_child, '__glo' + 'bals__'))

#: a defaultdict with globals as its factory: the globals of the program
#: only: strict
import collections
print('REACHED', collections.defaultdict(globals)['x'])

#: a defaultdict with eval as __missing__: the compiler
#: only: strict
import collections
class Do(collections.defaultdict):
    __missing__ = eval
print('REACHED', Do()['open'])

#: __reduce_ex__ of a UserList: the globals of its reconstructor
import collections
print('REACHED', getattr(collections.UserList().__reduce_ex__(2)[0], '__glo' + 'bals__'))

#: operator.setitem: a name in the dict of a module
import operator, math
operator.setitem(math.__dict__, 'planted', 'REACHED')
print(math.planted, math.__loader__)

#: operator.itemgetter: the builtins of a function
import operator
def f():
    pass
print('REACHED', operator.itemgetter('__builtins__')(getattr(f, '__glo' + 'bals__')))

#: __self__ of itertools.tee: the module behind the facade
import itertools
print('REACHED', getattr(itertools.tee, '__se' + 'lf__').count)

#: a method of string.Template: the module of regular expressions
import string
print('REACHED', getattr(string.Template.substitute, '__glo' + 'bals__')['_re'])

#: string.capwords: the builtins of its module
import string
print('REACHED', getattr(string.capwords, '__glo' + 'bals__')['__builtins__'])

#: __self__ of functools.reduce: the native module
import functools
print('REACHED', functools.reduce.__self__.reduce)

#: every function of every module: other globals
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

#: every method of every class of every module: other globals
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

#: every private name of every module: another module
import collections, functools, itertools, operator, string, math
names = '_sys sys _thread _collections_abc _weakref _operator _functools _itertools _string _re re abc _abc types weakref builtins __builtins__ __loader__ __spec__'
for module in (collections, functools, itertools, operator, string, math):
    for name in names.split():
        value = getattr(module, name, None)
        if value is not None and value is not getattr(collections, 'abc', None):
            print('REACHED', module, name)
