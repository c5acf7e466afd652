# A weak reference that a `__del__` creates would return objects that the collector has cleared.

#: control: none, CPython clears weak references again before it clears objects

#: the weak reference of a class through an attribute of its metaclass
class Meta(type): pass
class Base(metaclass=Meta): pass
class Derived(Base): pass
for made in (Base, Derived):
    found = getattr(made, '__weakref__', None)
    if found is not None: print('REACHED', found)

#: the weak reference of a class through a mixin of its metaclass
class Mixin: pass
class Meta(Mixin, type): pass
class Base(metaclass=Meta): pass
class Derived(Base): pass
found = getattr(Base, '__weakref__', None)
if found is not None: print('REACHED', found)

#: the weak reference of a class through a slot of its metaclass
class Slot:
    __slots__ = ('__weakref__',)
class Meta(Slot, type): pass
class Base(metaclass=Meta): pass
found = getattr(Base, '__weakref__', None)
if found is not None: print('REACHED', found)

#: the weak reference of a class through the descriptor of another class
class Other: pass
class Slot:
    __slots__ = ('__weakref__',)
class Below(int): pass
for owner in (Other, Slot, object):
    descriptor = vars(owner).get('__weakref__')
    if descriptor is None: continue
    for thing in (int, Below, Other, type, object):
        try:
            found = descriptor.__get__(thing)
        except TypeError:
            continue
        if found is not None: print('REACHED', found)

#: the weak reference of a class while the class is created
seen = []
class Watch(type):
    def __init_subclass__(cls, **more):
        seen.append(vars(cls).get('__weakref__'))
class Meta(Watch): pass
class Base(metaclass=Meta): pass
for descriptor in seen:
    if descriptor is not None and descriptor.__get__(Base) is not None:
        print('REACHED', descriptor.__get__(Base))

#: a cleared asynchronous generator through a weak reference that a finaliser created
class Other: pass
descriptor = vars(Other).get('__weakref__') or vars(object)['__weakref__']
Weak = type(descriptor.__get__(int))
found = []
class Late:
    def __del__(self):
        thing = found[0]()
        if thing is not None:
            print('REACHED', thing)
            thing.asend(None).send(None)
class First:
    def __del__(self):
        found.append(Weak(self.thing))
        self.holder.late = Late()
class Holder: pass
def make():
    first, holder = First(), Holder()
    first.holder, holder.first = holder, first
    async def work(): yield first
    first.thing = work()
make()
[[] for _ in range(5000)]

#: a function with a cleared closure through a weak reference that a finaliser created
class Other: pass
descriptor = vars(Other).get('__weakref__') or vars(object)['__weakref__']
Weak = type(descriptor.__get__(int))
found = []
class Late:
    def __del__(self):
        thing = found[0]()
        if thing is not None:
            print('REACHED', thing)
            thing()
class First:
    def __del__(self):
        found.append(Weak(self.thing))
        self.holder.late = Late()
class Holder: pass
def make():
    first, holder = First(), Holder()
    first.holder, holder.first = holder, first
    def work(): return first
    first.thing = work
make()
[[] for _ in range(5000)]

#: a class with cleared bases through a weak reference that a finaliser created
class Other: pass
descriptor = vars(Other).get('__weakref__') or vars(object)['__weakref__']
Weak = type(descriptor.__get__(int))
found = []
class Late:
    def __del__(self):
        thing = found[0]()
        if thing is not None: print('REACHED', thing.__mro__, thing.__bases__)
class First:
    def __del__(self):
        found.append(Weak(self.thing))
        self.holder.late = Late()
class Holder: pass
def make():
    first, holder = First(), Holder()
    first.holder, holder.first = holder, first
    class Made(list):
        kept = first
    first.thing = Made
make()
[[] for _ in range(5000)]
