# An operation in progress changes the class of its object, and the former class is freed.

#: control: none, CPython holds references to the objects that it uses

#: a lookup of an attribute in the instance
class Other: pass
class Show:
    def __get__(self, thing, kind): return kind
def make():
    class Former:
        x = Show()
    return Former
class Key(str):
    def __hash__(self): return hash('x')
    def __eq__(self, other):
        change(); collect()
        return False
def change(): thing.__class__ = Other
def collect():
    global spray
    [[] for _ in range(5000)]
    spray = ['spray' * 3 + str(i) for i in range(3000)]
thing = make()()
thing.__dict__[Key('x')] = 1
found = thing.x
if type(found) is not type or found.__name__ != 'Former' or not isinstance(found(), found): print('REACHED', found)

#: a lookup of a method in the instance at a specialised call site
class Other:
    def m(self): return 'other'
def make():
    class Former:
        def m(self): return 'former'
    return Former
class Key(str):
    def __hash__(self): return hash('m')
    def __eq__(self, other):
        change(); collect()
        return False
def change(): thing.__class__ = Other
def collect():
    global spray
    [[] for _ in range(5000)]
    spray = [lambda self: 'spray' for i in range(1000)]
def call(thing): return thing.m()
def run():
    global thing
    thing = make()()
    for _ in range(50): call(thing)
    thing.__dict__[Key('m')] = 1
    return call(thing)
for _ in range(3):
    found = run()
    if found not in ('former', 'other'): print('REACHED', found)

#: every operator and builtin that uses the object
import operator
class Other: pass
def collect():
    global spray
    [[] for _ in range(3000)]
    spray = [('spray' + str(i), i) for i in range(300)], [[i] * 40 for i in range(100)]
def change(thing): thing.__class__ = Other
def act(self, *more):
    change(self); collect()
    return NotImplemented
names = '''__eq__ __ne__ __lt__ __le__ __gt__ __ge__ __add__ __radd__ __sub__ __mul__ __rmul__ __matmul__ __mod__ __pow__ __and__ __or__ __ror__ __lshift__ __truediv__
__floordiv__ __divmod__ __iadd__ __imul__ __ior__ __neg__ __invert__ __abs__ __bool__ __len__ __iter__ __next__ __getitem__ __setitem__ __delitem__ __contains__ __call__ __repr__ __str__
__format__ __hash__ __index__ __int__ __float__ __bytes__ __round__ __reversed__ __length_hint__ __getattr__ __get__ __set__ __enter__ __exit__ __instancecheck__ __subclasscheck__
__dir__ __buffer__'''.split()
def within(thing):
    with thing: pass
operations = [lambda o: o == o, lambda o: o < 1, lambda o: 1 < o, lambda o: o + 1, lambda o: 1 + o, lambda o: o * 2, lambda o: [1] * o, lambda o: o @ o, lambda o: o % 1, lambda o: o ** 2, lambda o: o | o,
    lambda o: {} | o, lambda o: divmod(o, 1), lambda o: operator.iadd(o, 1), lambda o: -o, lambda o: ~o, abs, bool, len, iter, next, lambda o: o[0], lambda o: operator.setitem(o, 0, 1),
    lambda o: operator.delitem(o, 0), lambda o: 1 in o, lambda o: o(), repr, str, lambda o: f'{o}', hash, operator.index, int, float, bytes, round, reversed, operator.length_hint, lambda o: o.zz,
    lambda o: type('H', (), {'d': o})().d, lambda o: setattr(type('H', (), {'d': o})(), 'd', 1), within, lambda o: isinstance(1, o), lambda o: issubclass(int, o), dir, list, dict, set, lambda o: [*o],
    lambda o: {**o}, lambda o: ''.join(o), memoryview, bytearray, lambda o: [1, 2, 3][o], lambda o: [o].index(5), lambda o: {o: 1}, lambda o: max(o, o), lambda o: [o] == [1], lambda o: {1: o} == {1: 1}]
for operation in operations:
    thing = type('Former', (), dict.fromkeys(names, act))()
    try: operation(thing)
    except Exception as error: str(error)

#: a class attribute that a key of the instance deletes during the lookup
armed = False
class Key:
    def __hash__(self): return hash('m')
    def __eq__(self, other):
        global armed, spray
        if armed:
            armed = False
            del C.m
            spray = [str(n) * 9 for n in range(100)]
        return False
class C:
    m = [1, 2, 3]
def use(o): return o.m
o = C()
o.x = 1
for n in range(100): use(o)
p = C()
p.__dict__[Key()] = 1
armed = True
try:
    found = use(p)
except AttributeError:
    found = [1, 2, 3]
if found != [1, 2, 3]:
    print('REACHED', type(found))

#: a method that a key of the instance deletes during the lookup
armed = False
class Key:
    def __hash__(self): return hash('m')
    def __eq__(self, other):
        global armed, spray
        if armed:
            armed = False
            del C.m
            spray = [str(n) * 9 for n in range(100)]
        return False
class C:
    def m(self): return [1, 2, 3]
def use(o): return o.m()
o = C()
o.x = 1
for n in range(100): use(o)
p = C()
p.__dict__[Key()] = 1
armed = True
try:
    found = use(p)
except AttributeError:
    found = [1, 2, 3]
if found != [1, 2, 3]:
    print('REACHED', type(found))
