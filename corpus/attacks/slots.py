# The cells in which instances store the values of `__slots__`.

#: control: none, CPython stores each slot in its own cell

#: a store beyond the object with an offset that overflows its cache field
A = type('A', (), {'__slots__': [f's{i:05}' for i in range(20000)]})
def store(o, v): o.s09000 = v
a = A()
others = [(None,) * 2000 for i in range(60)]
for i in range(50): store(a, 'intruder')
for other in others:
    if any(x is not None for x in other): print('REACHED', 'a tuple changed')
if a.s09000 != 'intruder': print('REACHED', 'a store was lost')

#: a store into another slot with an offset that overflows its cache field
A = type('A', (), {'__slots__': [f's{i:05}' for i in range(20000)]})
def store(o, v): o.s19999 = v
objects = [A() for i in range(4)]
for i in range(50): store(objects[1], 'intruder')
if objects[1].s19999 != 'intruder': print('REACHED', 'a store was lost')
for k, o in enumerate(objects):
    for i in range(20000):
        if (k, i) != (1, 19999) and hasattr(o, f's{i:05}'): print('REACHED', k, i)

#: a store into a read-only object with an offset that overflows its cache field
class A: __slots__ = tuple(f's{i:05}' for i in range(20000))
def store(o, v): o.s12000 = v
others = [bytes(b'ABCD' * 2000) for i in range(30)]
a = A()
others += [bytes(b'ABCD' * 2000) for i in range(30)]
for i in range(50): store(a, 'intruder')
if any(other != b'ABCD' * 2000 for other in others): print('REACHED', 'bytes changed')
if a.s12000 != 'intruder': print('REACHED', 'a store was lost')

#: a store by a method of a subclass with an offset that overflows its cache field
class A:
    __slots__ = [f's{i:05}' for i in range(10000)]
class B(A):
    __slots__ = [f't{i:05}' for i in range(10000)]
    def store(self, v): self.t09999 = v
b, others = B(), [(None,) * 2000 for i in range(60)]
for i in range(50): b.store('intruder')
if b.t09999 != 'intruder' or any(x is not None for other in others for x in other): print('REACHED', 'a store went elsewhere')
if any(hasattr(b, f's{i:05}') or i < 9999 and hasattr(b, f't{i:05}') for i in range(10000)): print('REACHED', 'a store went to another slot')

#: two bases that share a cell
class A: __slots__ = ('a',)
class B: __slots__ = ('b',)
class C(A, B): __slots__ = ()
c = C()
c.a = 'first'
c.b = 'second'
if c.a != 'first': print('REACHED', c.a)

#: two bases that share a cell and have a dict each
class A: __slots__ = ('a', '__dict__')
class B: __slots__ = ('b', '__dict__')
class C(A, B): pass
c = C()
c.a = 'first'
c.b = 'second'
if c.a != 'first': print('REACHED', c.a)

#: two subclasses of list that share cells
class A(list): __slots__ = ('a', 'b')
class B(list): __slots__ = ('c',)
class C(A, B): __slots__ = ('d',)
c = C()
c.a = 'first'
c.c = 'second'
if c.a != 'first': print('REACHED', c.a)

#: two exceptions that share a cell
class A(Exception): __slots__ = ('a',)
class B(Exception): __slots__ = ('b',)
C = type('C', (A, B), {})
c = C()
c.a = 'first'
c.b = 'second'
if c.a != 'first': print('REACHED', c.a)

#: two bases from __mro_entries__ that share a cell
class A: __slots__ = ('a',)
class B: __slots__ = ('b',)
class Entry:
    def __mro_entries__(self, bases): return (A, B)
class C(Entry()): pass
c = C()
c.a = 'first'
c.b = 'second'
if c.a != 'first': print('REACHED', c.a)

#: a class below several bases that share cells
class Plain: pass
class A(Plain): __slots__ = ('a',)
class B(Plain): __slots__ = ('b',)
class C(Plain, ): pass
class D(A, C): pass
class E(D, B): pass
e = E()
e.a = 'first'
e.b = 'second'
if e.a != 'first': print('REACHED', e.a)

#: the descriptor of a class with many slots in a class with one
class Wide: __slots__ = tuple('abcdefgh')
class Narrow: __slots__ = ('x',)
Narrow.taken = Wide.__dict__['h']
narrow = Narrow()
look = lambda: narrow.taken
def store(): narrow.taken = 'intruder'
for i in range(50):
    try: store()
    except TypeError: pass
for i in range(50):
    try: print('REACHED', look())
    except TypeError: pass

#: an object whose class is changed to one with more slots
class Wide: __slots__ = tuple('abcdefgh')
class Narrow: __slots__ = ('a',)
narrow = Narrow()
narrow.__class__ = Wide
narrow.h = 'intruder'
print('REACHED', narrow.h)
