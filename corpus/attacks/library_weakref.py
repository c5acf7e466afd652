# The library modules weakref and gc.

#: the weak references to a class: the class of weak references
import weakref
class C:
    pass
class D(C):
    pass
for ref in weakref.getweakrefs(D):
    print('REACHED', type(ref).__base__.__subclasses__())

#: weakref.sys and weakref.itertools: a frame
import weakref
print('REACHED', weakref.sys._getframe())

#: a use of finalize: the module atexit and the registry of all programs
import weakref
class C:
    pass
c = C()
weakref.finalize(c, print)
print('REACHED', weakref.finalize._registry, weakref.finalize.__call__.__globals__)

#: a proxy of a function: its globals
import weakref
def f():
    pass
print('REACHED', weakref.proxy(f).__globals__)

#: a use of WeakMethod: the globals of a method
import weakref
class C:
    def m(self):
        pass
c = C()
print('REACHED', weakref.WeakMethod(c.m)().__func__.__globals__)

#: a callback with the frame of the interpreter
import gc, weakref
class C:
    pass
def callback(ref):
    try:
        raise ValueError
    except ValueError as error:
        print('REACHED', error.__traceback__.tb_frame.f_back)
c = C()
ref = weakref.ref(c, callback)
del c
gc.collect()

#: a dead object that a callback gets back: an object without its parts
#: control: none, CPython clears the reference first
import gc, weakref
class C:
    pass
found = []
a, b = C(), C()
a.b, b.a = b, a
a.data = b.data = [1, 2, 3]
refs = [weakref.ref(x, lambda ref: found.append(ref())) for x in (a, b)]
del a, b
gc.collect()
for x in found:
    if x is not None and 'data' not in vars(x):
        print('REACHED', x)

#: a dead object that __del__ refers to: an object without its parts
#: control: none, CPython keeps a resurrected object whole
import gc, weakref
kept = []
class C:
    def __del__(self):
        kept.append(weakref.ref(self))
        kept.append(weakref.ref(self.other))
a, b = C(), C()
a.other, b.other = b, a
del a, b
gc.collect()
for ref in kept:
    x = ref()
    if x is not None and not vars(x):
        print('REACHED', x)

#: weak references of native objects that have none
#: control: none, CPython refuses them
import weakref
for value in (1, '', (), [], {}, None, object(), b'', 1.5, range(3), iter([])):
    for make in (weakref.ref, weakref.proxy):
        try:
            made = make(value)
            print(made)
        except TypeError:
            pass

#: gc.get_objects: the frames and modules
import gc
for thing in gc.get_objects():
    if type(thing).__name__ in ('module', 'frame') and hasattr(thing, '_getframe'):
        print('REACHED', thing)

#: gc.garbage and gc.set_debug: the objects of other programs
import gc
gc.set_debug(gc.DEBUG_SAVEALL)
class C:
    pass
c = C()
c.self = c
c.name = 'REACHED'
del c
gc.collect()
#: then
import gc
for thing in gc.garbage:
    print(getattr(thing, 'name', ''))

#: gc.freeze and gc.disable: the next program
import gc
gc.disable()
#: then
import gc
if not gc.isenabled():
    print('REACHED', gc)

#: a class of weak references: a subclass with another layout
#: control: none, CPython checks the layout
import weakref
class Ref(weakref.ref):
    __slots__ = ('a', 'b')
class Other(weakref.ref):
    pass
class C:
    pass
c = C()
r = Ref(c)
for kind in (Other, weakref.ref, weakref.ReferenceType, C, int):
    try:
        r.__class__ = kind
        r(), repr(r)
    except TypeError:
        pass
