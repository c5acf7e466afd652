# Instances that `object.__new__` creates of native classes without a constructor. Their methods would read a payload that
# does not exist.

#: control: none, CPython checks the type of the object

#: items of OrderedDict
import collections
Items = type(collections.OrderedDict().items())
for make in (Items, lambda: object.__new__(Items)):
    try: thing = make()
    except TypeError: continue
    print('REACHED', len(thing), 1 in thing)

#: keys of OrderedDict
import collections
Keys = type(collections.OrderedDict().keys())
for make in (Keys, lambda: object.__new__(Keys)):
    try: thing = make()
    except TypeError: continue
    print('REACHED', len(thing), 1 in thing)

#: values of OrderedDict
import collections
Values = type(collections.OrderedDict().values())
for make in (Values, lambda: object.__new__(Values)):
    try: thing = make()
    except TypeError: continue
    print('REACHED', len(thing))

#: every class without a constructor, created by __new__ of its bases
import collections, functools, itertools, operator
from string.templatelib import Template
class Some:
    def __getitem__(self, index): raise IndexError
    def __len__(self): return 0
    def m(self): pass
def gen(): yield
async def co(): pass
async def ag(): yield
coroutine, tee, deque, odict = co(), itertools.tee([])[0], collections.deque(), collections.OrderedDict()
things = [iter([]), iter(()), iter(''), iter(b''), iter(bytearray()), iter({}), iter(set()), iter(range(1)), iter(range(2**70)), iter(str, ''), iter(Some()), iter({}.items()),
          iter({}.values()), reversed([]), reversed({}), reversed({}.items()), reversed({}.values()), reversed(Some()), reversed(range(2)), {}.keys(), {}.values(), {}.items(),
          gen(), coroutine, coroutine.__await__(), ag(), ag().asend(1), ag().athrow(ValueError), ag().__anext__(), anext(ag(), 1), len, [].append, list.append, str.__add__, ''.__add__,
          Some().m, Some.m, dict.__dict__['fromkeys'], int.__dict__['real'], vars(Some), list[int], iter(list[int]), int | str, tee, iter(deque), reversed(deque), iter(odict),
          reversed(odict), odict.keys(), odict.values(), odict.items(), iter(odict.keys()), iter(odict.items()), iter(odict.values()), next(itertools.groupby([1]))[1], functools.cmp_to_key(len),
          functools.cmp_to_key(len)(1), operator.attrgetter('a'), operator.itemgetter(1), t'{1}', t'{1}'.interpolations[0], iter(t'{1}'), memoryview(b''), iter(memoryview(b'a')), slice(1), range(1), None, ..., NotImplemented, type(lambda: 0), super(Some)]
try: 1 / 0
except ZeroDivisionError as error: things.append(error.__traceback__)
def generic[T, *Ts, **P](): pass
type Alias = int
things += [*generic.__type_params__, Alias, generic.__type_params__[2].args]
coroutine.close()
for kind in {type(thing) for thing in things}:
    for base in (object, *kind.__mro__[1:]):
        try: made = base.__new__(kind)
        except (TypeError, AttributeError): continue
        if type(made) is kind: print('REACHED', base, kind)

#: every class without a constructor, called and then used
import collections, functools, itertools, operator
def gen(): yield
async def co(): pass
async def ag(): yield
coroutine, odict = co(), collections.OrderedDict()
kinds = [type(thing) for thing in (odict.keys(), odict.values(), odict.items(), iter(odict), iter({}.items()), {}.items(), gen(), coroutine, coroutine.__await__(), ag(), ag().asend(1),
         ag().athrow(ValueError), anext(ag(), 1), iter(t''), iter(str, ''), next(itertools.groupby([1]))[1], iter(set()), iter([]), vars(int), int | str, iter(list[int]))]
coroutine.close()
for kind in kinds:
    try: thing = kind()
    except TypeError: continue
    for use in (len, next, iter, repr, hash, bool, list, lambda t: 1 in t, lambda t: t[0], lambda t: t == t, lambda t: t | t, lambda t: t & {1}, lambda t: t - {1}, lambda t: t.send(None)):
        try: use(thing)
        except Exception: pass
