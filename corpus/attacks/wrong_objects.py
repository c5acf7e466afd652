# Descriptors of one class, applied to an object of another class.

#: the dict of a module, deleted by the descriptor of another class
#: control: none, CPython checks the type of the object
import math
class Other: pass
for owner in (Other, ValueError, staticmethod):
    descriptor = vars(owner).get('__dict__')
    if descriptor is None: continue
    try: descriptor.__delete__(math)
    except (AttributeError, TypeError): continue
    print('REACHED', owner)
    math.pi

#: the dict of a module, replaced by the descriptor of another class
#: control: none, CPython checks the type of the object
import math
class Other: pass
vars(Other)['__dict__'].__set__(math, {'pi': 3})
print('REACHED', math.pi)

#: the dict of a class, read by the descriptor of another class
#: control: none, CPython checks the type of the object
class Other: pass
class Victim:
    x = 1
for thing in (Victim, int, type, len):
    try: found = vars(Other)['__dict__'].__get__(thing)
    except (AttributeError, TypeError): continue
    if type(found) is dict: print('REACHED', found)

#: every descriptor of every class on every kind of object
#: control: none, it tests that the interpreter does not crash
import collections, functools, itertools, math, operator
class Dicty: pass
class Slotty: __slots__ = ('a',)
class Meta(type): pass
class WithMeta(metaclass=Meta): pass
def gen(): yield
async def ag(): yield
def things():
    return [1, 1.0, 1j, 'a', b'a', bytearray(b'a'), [1], (1,), {1: 2}, {1}, frozenset(), range(3), slice(1), memoryview(b'abc'), iter([]), iter({}), reversed([]), {}.keys(), {}.items(), enumerate([]), zip(),
            map(abs, []), gen(), ag(), ag().asend(1), len, [].append, list.append, ''.__add__, Dicty().__init__, int.__dict__['real'], vars(Dicty), property(), super(Dicty), staticmethod(len), list[int], int | str,
            ValueError(), OSError(1, 2), SyntaxError(), ExceptionGroup('', [ValueError()]), int, type, object(), None, lambda: 0, itertools.chain(), itertools.count(), itertools.tee([])[0], operator.itemgetter(1),
            functools.partial(len), collections.deque(), collections.OrderedDict(), collections.OrderedDict().items(), collections.defaultdict(), t'{1}', Dicty(), Slotty(), WithMeta, Meta, Dicty, math]
every = things()
kinds = {type(thing) for thing in every}
for kind in kinds:
    for name, descriptor in list(vars(kind).items()):
        if name == '__class__' or not hasattr(type(descriptor), '__get__'): continue
        for thing in every[::3] + every[-6:]:
            try: descriptor.__get__(thing)
            except Exception: pass
            if not hasattr(type(descriptor), '__set__'): continue
            for action in (lambda: descriptor.__set__(thing, None), lambda: descriptor.__set__(thing, {}), lambda: descriptor.__delete__(thing), lambda: repr(thing), lambda: thing == thing):
                try: action()
                except Exception: pass
math.pi
