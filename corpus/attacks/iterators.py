# Iterators that are used again while they run.

#: control: none, it tests that the interpreter does not crash

#: every iterator, used from the iterable or the function that it calls
import collections, functools, itertools
def again(*more):
    global depth
    if depth > 3: return depth
    depth += 1
    try:
        for use in (next, repr, lambda it: it.__length_hint__(), lambda it: it.__reduce__(), lambda it: it.__setstate__(0), lambda it: it.send(None), lambda it: it.close()):
            try: use(it)
            except Exception: pass
    finally:
        depth -= 1
    return depth
class Source:
    def __init__(self): self.left = 4
    def __iter__(self): return self
    def __next__(self):
        again()
        if not self.left: raise StopIteration
        self.left -= 1
        return self
    def __length_hint__(self): again(); return 3
    def __len__(self): again(); return 3
    def __getitem__(self, index):
        again()
        if type(index) is int and index > 3: raise IndexError
        return self
    def __call__(self, *more): again(); return self
    def __eq__(self, other): again(); return False
    def __hash__(self): again(); return 1
    def __bool__(self): again(); return True
    def __lt__(self, other): again(); return False
    def __add__(self, other): again(); return self
    __radd__ = __add__
    def __del__(self): again()
class Sequence:
    def __len__(self): return 4
    def __getitem__(self, index):
        again()
        if not 0 <= index < 4: raise IndexError
        return Source()
def generator():
    for x in Source():
        again()
        yield x
makers = [lambda: iter(Sequence()), lambda: reversed(Sequence()), lambda: iter(Source(), 5), lambda: enumerate(Source()), lambda: zip(Source(), Source()), lambda: map(Source(), Source()),
    lambda: filter(Source(), Source()), generator, lambda: itertools.chain(Source(), Source()), lambda: itertools.chain.from_iterable([Source(), Source()]), lambda: itertools.cycle(Source()),
    lambda: itertools.islice(Source(), 3), lambda: itertools.tee(Source())[0], lambda: itertools.tee(itertools.tee(Source())[1])[0], lambda: itertools.groupby(Source(), Source()), lambda: next(itertools.groupby(Source()))[1],
    lambda: itertools.accumulate(Source(), Source()), lambda: itertools.accumulate(Source()), lambda: itertools.pairwise(Source()), lambda: itertools.batched(Source(), 2), lambda: itertools.zip_longest(Source(), Source()),
    lambda: itertools.starmap(Source(), [(1,)] * 3), lambda: itertools.takewhile(Source(), Source()), lambda: itertools.dropwhile(Source(), Source()), lambda: itertools.filterfalse(Source(), Source()),
    lambda: itertools.compress(Source(), Source()), lambda: itertools.product(Source(), Source()), lambda: itertools.permutations(Source(), 2), lambda: itertools.combinations(Source(), 2), lambda: itertools.repeat(Source(), 3),
    lambda: iter([Source()]), lambda: iter({Source(): 1}), lambda: iter({1: Source()}.items()), lambda: iter({Source()}), lambda: iter(collections.deque([Source()])), lambda: iter(collections.OrderedDict({1: Source()}).items())]
depth = 0
for make in makers:
    it = iter(())
    it = make()
    for i in range(6):
        try: next(it)
        except Exception: pass
    it = iter(())

#: an iterator over __getitem__ that uses itself
class Items:
    def __getitem__(self, index):
        if index < 3: return next(it)
        if index > 6: raise IndexError
        return index
it = iter(Items())
for x in it: pass

#: a reversed iterator over __getitem__ that uses itself
class Items:
    def __len__(self): return 5
    def __getitem__(self, index): return next(it) if index > 2 else index
it = reversed(Items())
for x in it: pass

#: an OrderedDict that the comparison of a key clears
import collections
class Key:
    def __hash__(self): return 1
    def __eq__(self, other): d.clear(); return True
for action in (lambda: d.move_to_end(Key()), lambda: d.move_to_end(Key(), last=False), lambda: d.pop(Key()), lambda: d.__delitem__(Key()), lambda: d.setdefault(Key()), lambda: d.__setitem__(Key(), 1),
               lambda: d.popitem(), lambda: d == collections.OrderedDict({Key(): 1}), lambda: d.get(Key()), lambda: d | {Key(): 1}, lambda: d.update({Key(): 2})):
    d = collections.OrderedDict()
    d[Key()] = 1
    dict.__setitem__(d, 5, 5)
    d[6] = 6
    try: action()
    except Exception: pass
    list(d), repr(d), len(d)

#: containers whose items use them in __del__
import collections
class Last:
    def __hash__(self): return 1
    def __eq__(self, other): return True
    def __del__(self):
        for use in (list, len, repr, lambda t: t.clear(), lambda t: t.pop(), lambda t: t == t):
            try: use(thing)
            except Exception: pass
makers = [lambda: [Last() for i in range(3)], lambda: {Last(): Last()}, lambda: {Last()}, lambda: collections.deque([Last(), Last()], 2), lambda: collections.OrderedDict({Last(): Last()}), lambda: collections.defaultdict(Last, {1: Last()})]
actions = [lambda t: t.clear(), lambda t: t.pop(), lambda t: t.pop(Last()), lambda t: t.popitem(), lambda t: t.popleft(), lambda t: t.__delitem__(0), lambda t: t.__delitem__(Last()), lambda t: t.__init__(), lambda t: t.__init__([]),
    lambda t: t.append(Last()), lambda t: t.appendleft(Last()), lambda t: t.extend([Last(), Last()]), lambda t: t.remove(Last()), lambda t: t.discard(Last()), lambda t: t.__setitem__(slice(None), [1]), lambda t: t.__setitem__(Last(), Last()),
    lambda t: t.update({Last(): Last()}), lambda t: t.__imul__(0), lambda t: t.sort(key=id), lambda t: t.reverse(), lambda t: t.rotate(1), lambda t: t.move_to_end(Last()), lambda t: t.intersection_update([]), lambda t: t.difference_update(t)]
for make in makers:
    for action in actions:
        thing = make()
        try: action(thing)
        except Exception: pass

#: exceptions whose values use them in __del__
class Last(ValueError):
    def __del__(self):
        for use in (repr, str, lambda e: e.args, lambda e: e.__cause__, lambda e: e.__context__, lambda e: e.__traceback__, lambda e: setattr(e, 'args', ())):
            try: use(error)
            except Exception: pass
actions = [lambda e: e.__init__(1), lambda e: setattr(e, 'args', ()), lambda e: setattr(e, '__cause__', None), lambda e: setattr(e, '__context__', None), lambda e: e.with_traceback(None), lambda e: e.__setstate__({'args': 1}), lambda e: e.__dict__.clear()]
for kind in (ValueError, KeyError, OSError, StopIteration, ImportError, AttributeError, NameError, SyntaxError, SystemExit):
    for action in actions:
        error = kind(Last())
        error.__cause__, error.__context__, error.x = Last(), Last(), Last()
        try: action(error)
        except Exception: pass

#: functions, generators, properties and type variables whose former values use them in __del__
class Last(str):
    def __del__(self): look()
class LastDict(dict):
    def __del__(self): look()
class LastCall:
    def __call__(self, *arguments): return {}
    def __del__(self): look()
class LastTuple(tuple):
    def __del__(self): look()
def look():
    for name in ('__name__', '__qualname__', '__annotations__', '__annotate__', '__type_params__', '__doc__', '__default__', 'tb_next'):
        try: getattr(thing, name)
        except Exception: pass
        for value in ('', {}, (), None):
            try: setattr(thing, name, value)
            except Exception: pass
def function(): yield
async def coroutine(): pass
async def asynchronous(): yield
thing = None
for thing in (function, function(), coroutine(), asynchronous(), property(function), property(), function.__get__(1), classmethod(function), staticmethod(function), type('K', (), {})):
    for name in ('__name__', '__qualname__', '__annotations__', '__annotate__', '__type_params__', '__doc__'):
        for value in (Last('a'), LastDict(), LastCall(), LastTuple(), None, '', {}, ()):
            try: setattr(thing, name, value)
            except Exception: pass
            value = None
            try: setattr(thing, name, '')
            except Exception: pass
            try: delattr(thing, name)
            except Exception: pass
    try: thing.__set_name__(None, Last('a')); thing.__set_name__(None, Last('b'))
    except Exception: pass
depth = 0
class Default(LastCall): pass
def default():
    global depth
    depth += 1
    return Default() if depth > 3 else (Default(), thing.__default__)[0]
def one[T = default()](): pass
def many[*T = default()](): pass
def parameters[**T = default()](): pass
for function in (one, many, parameters):
    depth, thing = 0, function.__type_params__[0]
    try: thing.__default__, thing.__default__
    except Exception: pass
type Alias = default()
depth, thing = 0, Alias
try: thing.__value__
except Exception: pass

#: __len__ that uses the reversed iterator which calls it
class Sequence:
    def __len__(self):
        global depth
        if depth > 3: return 9
        depth += 1
        for use in (lambda i: i.__length_hint__(), list, next, lambda i: i.__reduce__(), lambda i: i.__setstate__(2)):
            try: use(iterator)
            except Exception: pass
        return 9
    def __getitem__(self, n): return self.__len__()
depth = 9
iterator = reversed(Sequence())
for use in (lambda i: i.__length_hint__(), lambda i: [*i], list, tuple, next, lambda i: list(zip(i, i))):
    depth, kept = 0, iterator
    try: use(iterator)
    except Exception: pass
    depth = 9
    iterator = reversed(Sequence())
