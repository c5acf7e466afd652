# Every method of every kind of object, with arguments whose methods change that object.

#: control: none, it tests that the interpreter does not crash

#: methods of lists, deques and sets
import collections, functools, itertools, operator
def change():
    global deep, calls
    if deep: return
    deep = True
    calls += 1
    for action in actions[calls % 3]:
        try: action(target)
        except Exception: pass
    deep = False
deep, calls, target = False, 0, None
actions = ((lambda t: t.clear(), lambda t: t.close()),
           (lambda t: len(t) < 300 and t.extend([1] * 99), lambda t: len(t) < 300 and t.update({i: i for i in range(99)}), lambda t: list(t)),
           (lambda t: t.pop(), lambda t: t.popitem(), lambda t: t.release(), lambda t: next(t)))
class Odd:
    def __eq__(self, other): change(); return True
    def __lt__(self, other): change(); return True
    def __hash__(self): change(); return 1
    def __index__(self): change(); return 2
    def __float__(self): change(); return 1.0
    def __len__(self): change(); return 3
    def __length_hint__(self): change(); return 3
    def __bool__(self): change(); return True
    def __iter__(self): change(); return Steps()
    def __getitem__(self, key): change(); return Odd()
    def __setitem__(self, key, value): change()
    def __contains__(self, key): change(); return True
    def __call__(self, *more, **named): change(); return Odd()
    def __repr__(self): change(); return 'Odd'
    def __format__(self, spec): change(); return 'Odd'
    def __buffer__(self, flags): change(); return memoryview(bytearray(b'abcdef'))
    def __release_buffer__(self, view): change()
    def __add__(self, other): change(); return other
    __radd__ = __mul__ = __rmul__ = __or__ = __ror__ = __and__ = __sub__ = __xor__ = __mod__ = __add__
    def __get__(self, thing, kind=None): change(); return self
    def __set__(self, thing, value): change()
    def __del__(self): change()
    def keys(self): change(); return Steps()
class Steps:
    left = 3
    def __iter__(self): return self
    def __next__(self):
        change()
        self.left -= 1
        if self.left < 0: raise StopIteration
        return Odd()
class Text(str):
    def __eq__(self, other): change(); return True
    def __hash__(self): change(); return 1
    def __len__(self): change(); return 9
class Number(int):
    def __index__(self): change(); return 2
    def __eq__(self, other): change(); return True
    def __hash__(self): change(); return 1
def gen():
    for i in range(5):
        yield Odd()
        change()
common = {*dir(object), '__del__'} - {'__eq__', '__lt__', '__init__', '__repr__'}
arguments = [(), (Odd(),), (Steps(),), (Text('hello'),), (Number(3),), (0,), (-1,), (2**70,), (slice(Odd(), Odd()),), ((Odd(), Odd()),), ([Odd()],), ({1: Odd()},), ('hello',), (b'l',),
    (Odd(), Odd()), (1, Odd()), (slice(Number(0), Number(3)), Odd()), ('l', Odd()), (Odd(), Odd(), Odd())]
for make in (lambda: [Odd() for i in range(4)], lambda: collections.deque([Odd() for i in range(4)], 4), lambda: {1, 2, 3}):
    for name in dir(make()):
        if name in common: continue
        for given in [*arguments, None]:
            target = None
            thing = target = make()
            try: found = getattr(thing, name)(*(given if given is not None else (thing,)))
            except Exception: pass
            else:
                for i in range(3):
                    try: next(found)
                    except Exception: break
            found = None
            try: repr(thing)
            except Exception: pass
target = None

#: methods of dicts
import collections, functools, itertools, operator
def change():
    global deep, calls
    if deep: return
    deep = True
    calls += 1
    for action in actions[calls % 3]:
        try: action(target)
        except Exception: pass
    deep = False
deep, calls, target = False, 0, None
actions = ((lambda t: t.clear(), lambda t: t.close()),
           (lambda t: len(t) < 300 and t.extend([1] * 99), lambda t: len(t) < 300 and t.update({i: i for i in range(99)}), lambda t: list(t)),
           (lambda t: t.pop(), lambda t: t.popitem(), lambda t: t.release(), lambda t: next(t)))
class Odd:
    def __eq__(self, other): change(); return True
    def __lt__(self, other): change(); return True
    def __hash__(self): change(); return 1
    def __index__(self): change(); return 2
    def __float__(self): change(); return 1.0
    def __len__(self): change(); return 3
    def __length_hint__(self): change(); return 3
    def __bool__(self): change(); return True
    def __iter__(self): change(); return Steps()
    def __getitem__(self, key): change(); return Odd()
    def __setitem__(self, key, value): change()
    def __contains__(self, key): change(); return True
    def __call__(self, *more, **named): change(); return Odd()
    def __repr__(self): change(); return 'Odd'
    def __format__(self, spec): change(); return 'Odd'
    def __buffer__(self, flags): change(); return memoryview(bytearray(b'abcdef'))
    def __release_buffer__(self, view): change()
    def __add__(self, other): change(); return other
    __radd__ = __mul__ = __rmul__ = __or__ = __ror__ = __and__ = __sub__ = __xor__ = __mod__ = __add__
    def __get__(self, thing, kind=None): change(); return self
    def __set__(self, thing, value): change()
    def __del__(self): change()
    def keys(self): change(); return Steps()
class Steps:
    left = 3
    def __iter__(self): return self
    def __next__(self):
        change()
        self.left -= 1
        if self.left < 0: raise StopIteration
        return Odd()
class Text(str):
    def __eq__(self, other): change(); return True
    def __hash__(self): change(); return 1
    def __len__(self): change(); return 9
class Number(int):
    def __index__(self): change(); return 2
    def __eq__(self, other): change(); return True
    def __hash__(self): change(); return 1
def gen():
    for i in range(5):
        yield Odd()
        change()
common = {*dir(object), '__del__'} - {'__eq__', '__lt__', '__init__', '__repr__'}
arguments = [(), (Odd(),), (Steps(),), (Text('hello'),), (Number(3),), (0,), (-1,), (2**70,), (slice(Odd(), Odd()),), ((Odd(), Odd()),), ([Odd()],), ({1: Odd()},), ('hello',), (b'l',),
    (Odd(), Odd()), (1, Odd()), (slice(Number(0), Number(3)), Odd()), ('l', Odd()), (Odd(), Odd(), Odd())]
for make in (lambda: {1: Odd(), 2: Odd()}, lambda: collections.defaultdict(Odd, {1: Odd()}), lambda: collections.OrderedDict({1: Odd(), 2: Odd()})):
    for name in dir(make()):
        if name in common: continue
        for given in [*arguments, None]:
            target = None
            thing = target = make()
            try: found = getattr(thing, name)(*(given if given is not None else (thing,)))
            except Exception: pass
            else:
                for i in range(3):
                    try: next(found)
                    except Exception: break
            found = None
            try: repr(thing)
            except Exception: pass
target = None

#: methods of bytes and strings
import collections, functools, itertools, operator
def change():
    global deep, calls
    if deep: return
    deep = True
    calls += 1
    for action in actions[calls % 3]:
        try: action(target)
        except Exception: pass
    deep = False
deep, calls, target = False, 0, None
actions = ((lambda t: t.clear(), lambda t: t.close()),
           (lambda t: len(t) < 300 and t.extend([1] * 99), lambda t: len(t) < 300 and t.update({i: i for i in range(99)}), lambda t: list(t)),
           (lambda t: t.pop(), lambda t: t.popitem(), lambda t: t.release(), lambda t: next(t)))
class Odd:
    def __eq__(self, other): change(); return True
    def __lt__(self, other): change(); return True
    def __hash__(self): change(); return 1
    def __index__(self): change(); return 2
    def __float__(self): change(); return 1.0
    def __len__(self): change(); return 3
    def __length_hint__(self): change(); return 3
    def __bool__(self): change(); return True
    def __iter__(self): change(); return Steps()
    def __getitem__(self, key): change(); return Odd()
    def __setitem__(self, key, value): change()
    def __contains__(self, key): change(); return True
    def __call__(self, *more, **named): change(); return Odd()
    def __repr__(self): change(); return 'Odd'
    def __format__(self, spec): change(); return 'Odd'
    def __buffer__(self, flags): change(); return memoryview(bytearray(b'abcdef'))
    def __release_buffer__(self, view): change()
    def __add__(self, other): change(); return other
    __radd__ = __mul__ = __rmul__ = __or__ = __ror__ = __and__ = __sub__ = __xor__ = __mod__ = __add__
    def __get__(self, thing, kind=None): change(); return self
    def __set__(self, thing, value): change()
    def __del__(self): change()
    def keys(self): change(); return Steps()
class Steps:
    left = 3
    def __iter__(self): return self
    def __next__(self):
        change()
        self.left -= 1
        if self.left < 0: raise StopIteration
        return Odd()
class Text(str):
    def __eq__(self, other): change(); return True
    def __hash__(self): change(); return 1
    def __len__(self): change(); return 9
class Number(int):
    def __index__(self): change(); return 2
    def __eq__(self, other): change(); return True
    def __hash__(self): change(); return 1
def gen():
    for i in range(5):
        yield Odd()
        change()
common = {*dir(object), '__del__'} - {'__eq__', '__lt__', '__init__', '__repr__'}
arguments = [(), (Odd(),), (Steps(),), (Text('hello'),), (Number(3),), (0,), (-1,), (2**70,), (slice(Odd(), Odd()),), ((Odd(), Odd()),), ([Odd()],), ({1: Odd()},), ('hello',), (b'l',),
    (Odd(), Odd()), (1, Odd()), (slice(Number(0), Number(3)), Odd()), ('l', Odd()), (Odd(), Odd(), Odd())]
for make in (lambda: bytearray(b'hello hello'), lambda: memoryview(bytearray(b'abcdef')), lambda: 'hello', lambda: Text('hello')):
    for name in dir(make()):
        if name in common: continue
        for given in [*arguments, None]:
            target = None
            thing = target = make()
            try: found = getattr(thing, name)(*(given if given is not None else (thing,)))
            except Exception: pass
            else:
                for i in range(3):
                    try: next(found)
                    except Exception: break
            found = None
            try: repr(thing)
            except Exception: pass
target = None

#: methods of iterators, wrappers and exceptions
import collections, functools, itertools, operator
def change():
    global deep, calls
    if deep: return
    deep = True
    calls += 1
    for action in actions[calls % 3]:
        try: action(target)
        except Exception: pass
    deep = False
deep, calls, target = False, 0, None
actions = ((lambda t: t.clear(), lambda t: t.close()),
           (lambda t: len(t) < 300 and t.extend([1] * 99), lambda t: len(t) < 300 and t.update({i: i for i in range(99)}), lambda t: list(t)),
           (lambda t: t.pop(), lambda t: t.popitem(), lambda t: t.release(), lambda t: next(t)))
class Odd:
    def __eq__(self, other): change(); return True
    def __lt__(self, other): change(); return True
    def __hash__(self): change(); return 1
    def __index__(self): change(); return 2
    def __float__(self): change(); return 1.0
    def __len__(self): change(); return 3
    def __length_hint__(self): change(); return 3
    def __bool__(self): change(); return True
    def __iter__(self): change(); return Steps()
    def __getitem__(self, key): change(); return Odd()
    def __setitem__(self, key, value): change()
    def __contains__(self, key): change(); return True
    def __call__(self, *more, **named): change(); return Odd()
    def __repr__(self): change(); return 'Odd'
    def __format__(self, spec): change(); return 'Odd'
    def __buffer__(self, flags): change(); return memoryview(bytearray(b'abcdef'))
    def __release_buffer__(self, view): change()
    def __add__(self, other): change(); return other
    __radd__ = __mul__ = __rmul__ = __or__ = __ror__ = __and__ = __sub__ = __xor__ = __mod__ = __add__
    def __get__(self, thing, kind=None): change(); return self
    def __set__(self, thing, value): change()
    def __del__(self): change()
    def keys(self): change(); return Steps()
class Steps:
    left = 3
    def __iter__(self): return self
    def __next__(self):
        change()
        self.left -= 1
        if self.left < 0: raise StopIteration
        return Odd()
class Text(str):
    def __eq__(self, other): change(); return True
    def __hash__(self): change(); return 1
    def __len__(self): change(); return 9
class Number(int):
    def __index__(self): change(); return 2
    def __eq__(self, other): change(); return True
    def __hash__(self): change(); return 1
def gen():
    for i in range(5):
        yield Odd()
        change()
common = {*dir(object), '__del__'} - {'__eq__', '__lt__', '__init__', '__repr__'}
arguments = [(), (Odd(),), (Steps(),), (Text('hello'),), (Number(3),), (0,), (-1,), (2**70,), (slice(Odd(), Odd()),), ((Odd(), Odd()),), ([Odd()],), ({1: Odd()},), ('hello',), (b'l',),
    (Odd(), Odd()), (1, Odd()), (slice(Number(0), Number(3)), Odd()), ('l', Odd()), (Odd(), Odd(), Odd())]
for make in (lambda: iter([Odd()]), lambda: gen(), lambda: enumerate(Odd()), lambda: map(Odd(), Odd()), lambda: itertools.tee(Odd())[0], lambda: itertools.groupby(Odd(), Odd()),
    lambda: functools.partial(Odd(), Odd()), lambda: property(Odd(), Odd()), lambda: staticmethod(Odd()), lambda: super(Odd, Odd()), lambda: slice(Odd(), Odd()),
    lambda: OSError(Odd(), Odd(), Odd()), lambda: ExceptionGroup('', [ValueError(Odd())])):
    for name in dir(make()):
        if name in common: continue
        for given in [*arguments, None]:
            target = None
            thing = target = make()
            try: found = getattr(thing, name)(*(given if given is not None else (thing,)))
            except Exception: pass
            else:
                for i in range(3):
                    try: next(found)
                    except Exception: break
            found = None
            try: repr(thing)
            except Exception: pass
target = None

#: keys that raise during lookups in dicts, classes and calls
class Key:
    def __hash__(self): return hash('label')
    def __eq__(self, other): raise ValueError
class Namespace(dict): pass
class A:
    label = 1
    locals_of_class = {Key(): 1}
def call(*positional, **keywords): return keywords
uses = [lambda: [] in A.__dict__, lambda: Key() in A.__dict__, lambda: A.__dict__.get(Key()), lambda: A.__dict__[Key()], lambda: call(**{Key(): 1}, **{Key(): 2}), lambda: call(label=1, **{Key(): 2}),
    lambda: call(**Namespace({Key(): 1}), label=2), lambda: type('B', (A,), {Key(): 1}).label, lambda: setattr(type('B', (), {Key(): 1}), 'label', 2), lambda: delattr(type('B', (), {Key(): 1, 'label': 3}), 'label'),
    lambda: type('B', (), {Key(): 1})().label, lambda: vars(type('B', (), {Key(): 1})()).update({Key(): 1}), lambda: {Key(): 1} | {Key(): 2}, lambda: {Key(): 1} == {Key(): 1}, lambda: {Key()} & {Key()}, lambda: dict(**{Key(): 1}), lambda: isinstance(1, type('B', (), {Key(): 1}))]
for use in uses:
    try: use()
    except Exception: pass
