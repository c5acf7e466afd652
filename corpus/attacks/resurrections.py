# Objects and classes that a `__del__` makes reachable again during a garbage collection.

#: control: none, only this VM has these caches

#: a resurrected class whose base changes a method
kept = []
class Base:
    def method(self): return 'old'
class Saver:
    def __del__(self): kept.append(self.saved)
def make():
    class Derived(Base): pass
    saver = Saver()
    saver.saved, Derived.saver = Derived, saver
make()
while not kept: [[] for _ in range(5000)]
thing = kept[0]()
def call(): return thing.method()
for _ in range(100): call()
Base.method = lambda self: 'new'
others = [lambda self: 'other' for i in range(300)]
if call() != 'new': print('REACHED', call())

#: a resurrected class whose base changes an attribute
kept = []
class Base:
    label = ['old'] * 3
class Saver:
    def __del__(self): kept.append(self.saved)
def make():
    class Derived(Base): pass
    saver = Saver()
    saver.saved, Derived.saver = Derived, saver
make()
while not kept: [[] for _ in range(5000)]
Derived = kept[0]
def look(): return Derived.label
for _ in range(100): look()
Base.label = ['new'] * 3
others = [['other'] * 3 for i in range(300)]
if look() is not Base.label: print('REACHED', look())

#: a resurrected class of whose bases one deletes an attribute
kept = []
class Top:
    label = ['old'] * 3
class Base(Top): pass
class Saver:
    def __del__(self): kept.append(self.saved)
def make():
    class Derived(Base): pass
    saver = Saver()
    saver.saved, Derived.saver = Derived, saver
make()
while not kept: [[] for _ in range(5000)]
thing = kept[0]()
def look(): return thing.label
for _ in range(100): look()
del Top.label
others = [['other'] * 3 for i in range(300)]
try:
    print('REACHED', look())
except AttributeError: pass

#: a resurrected class whose base gets a special method
kept = []
class Base: pass
class Saver:
    def __del__(self): kept.append(self.saved)
def make():
    class Derived(Base): pass
    saver = Saver()
    saver.saved, Derived.saver = Derived, saver
make()
while not kept: [[] for _ in range(5000)]
thing = kept[0]()
def size(): return bool(thing)
for _ in range(100): size()
Base.__len__ = lambda self: 0
if size(): print('REACHED', 'the class kept its slots')

#: objects of many types, resurrected and used
import collections, functools, itertools
kept = []
class Saver:
    def __del__(self): kept.append(self.saved)
def gen(x):
    try: yield x
    finally: yield x
async def co(x): return x
async def ag(x): yield x
def use(thing):
    for f in (repr, len, list, hash, bool, next, dir, lambda t: t(), lambda t: t(1), lambda t: t[0], lambda t: t.x, lambda t: t == t,
              lambda t: t.send(None), lambda t: t.close(), lambda t: t.asend(1).send(None), lambda t: t.func, lambda t: type('S', (t,), {})()):
        try: f(thing)
        except Exception: pass
def make():
    saver = Saver()
    class K: pass
    class L(list): pass
    k = K(); k.saver = saver
    l = L(); l.append(saver)
    things = [k, l, K, L, gen(saver), co(saver), ag(saver), functools.partial(abs, saver), lambda: saver, collections.deque([saver]),
              {1: saver}, {saver}, [saver], (saver,), itertools.chain([saver]), itertools.tee([saver]), map(abs, [saver]), property(saver),
              staticmethod(saver), classmethod(saver), ValueError(saver), ExceptionGroup('', [ValueError(saver)]), collections.OrderedDict(a=saver),
              collections.defaultdict(lambda: saver, a=saver), list[saver], super(K, k), k.__init__, slice(saver), enumerate([saver]), zip([saver]), type('M', (type,), {})('N', (), {'saver': saver})]
    K.saver = L.saver = saver
    saver.saved = things
    things.append(things)
for _ in range(3): make()
for _ in range(3): [[] for _ in range(3000)]
for things in kept:
    for thing in things[:-1]: use(thing)
[[] for _ in range(5000)]
