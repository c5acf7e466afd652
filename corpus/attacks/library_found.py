# Faults that an attack on the library found.

#: control: none, CPython has no such fault, or has eval anyway

#: eval of the module collections, by inspect.getmodule: the builtins of the VM
import collections, inspect
of_collections = vars(inspect.getmodule(collections.OrderedDict))['__builtins__']
namespace = {}
of_collections['eval']('lambda _cls, x: _tuple_new(_cls, (x))', namespace)
builtins = vars(namespace['__builtins__'])
print('REACHED', builtins['__import__']('sys')._getframe, builtins['exec'], builtins['compile'])

#: eval of the module collections, by _convert_: the builtins of the VM
import collections, enum
found = enum.Enum._convert_('Found', 'collections', lambda name: name == '__builtins__')
namespace = {}
vars(found)['__builtins__']['eval']('lambda _cls, x: _tuple_new(_cls, (x))', namespace)
print('REACHED', vars(namespace['__builtins__'])['__import__']('sys')._getframe)

#: the real builtins: an attribute of sys for the next program
import collections, inspect
of_collections = vars(inspect.getmodule(collections.OrderedDict))['__builtins__']
namespace = {}
of_collections['eval']('lambda _cls, x: _tuple_new(_cls, (x))', namespace)
vars(namespace['__builtins__'])['exec']("""
import sys
sys.planted = 'REACHED'
""", {})
#: then
import collections, inspect
of_collections = vars(inspect.getmodule(collections.OrderedDict))['__builtins__']
namespace = {}
of_collections['eval']('lambda _cls, x: _tuple_new(_cls, (x))', namespace)
print(vars(namespace['__builtins__'])['__import__']('sys').planted)

#: _sre.compile with code that skips beyond the text: the memory of the interpreter
import inspect, re
class Of:
    __module__ = '_sre'
compile = inspect.getmodule(Of).compile
def byte_after(distance):
    for value in range(256):
        code = [14, 8, 1, 0, 0, 1, distance, 97, 0] + [0] * (2 * distance) + [16, value, 1]
        if compile(b'x', 0, code, 0, {}, ()).search(b'a'):
            return value
read = bytes([byte_after(distance) or 0 for distance in range(1, 64)])
if any(read):
    print('REACHED', read)

#: _sre.compile with an unknown opcode: a crash
import inspect, re
class Of:
    __module__ = '_sre'
inspect.getmodule(Of).compile('x', 0, [99], 0, {}, ()).match('a')

#: the dict of Pattern.groupindex, by a comparison: a group that does not exist
import re
leaked = []
class Other:
    def __eq__(self, other):
        leaked.append(other)
        return True
class Index(int):
    def __gt__(self, other):
        return False
pattern = re.compile('(?P<x>a)')
pattern.groupindex == Other()
for groups in leaked:
    groups['x'] = Index(100_000)
pattern.sub(r'\g<x>', 'a')

#: a template with a group that does not exist, by the module re: a crash
import inspect, re
class Of:
    __module__ = '_sre'
class OfRe:
    __module__ = 're'
template = inspect.getmodule(Of).template(None, ['', 10 ** 6, ''])
inspect.getmodule(OfRe)._compile_template = lambda pattern, repl: template
re.sub('a', r'\g<0>', 'a')

#: builtins of library code: the next program
import functools, inspect
vars(inspect.getmodule(functools.wraps))['__builtins__']['planted'] = 'REACHED'
#: then
import functools, inspect
print(vars(inspect.getmodule(functools.wraps))['__builtins__'].get('planted'))

#: register on Sequence: the flags of int for the next program
import collections.abc
collections.abc.Sequence.register(int)
#: then
try:
    match 5:
        case [*items]:
            print('REACHED', items)
except TypeError as error:
    print('REACHED', error)

#: a context variable: its value for the next program
import contextvars
contextvars.ContextVar('x').set('REACHED')
#: then
import contextvars
print(list(contextvars.copy_context().values()))

#: a function that the collector has cleared, by a weak reference made in __del__
import gc, weakref
found = []
class Late:
    def __del__(self):
        thing = found[0]()
        if thing is not None:
            print('REACHED', thing)
            thing()
class First:
    def __del__(self):
        found.append(weakref.ref(self.thing))
        self.holder.late = Late()
class Holder: pass
def make():
    first, holder = First(), Holder()
    first.holder, holder.first = holder, first
    def work(): return first
    first.thing = work
make()
gc.collect()

#: an asynchronous generator that the collector has cleared, by a weak reference made in __del__
import gc, weakref
found = []
class Late:
    def __del__(self):
        thing = found[0]()
        if thing is not None:
            print('REACHED', thing)
            thing.asend(None).send(None)
class First:
    def __del__(self):
        found.append(weakref.ref(self.thing))
        self.holder.late = Late()
class Holder: pass
def make():
    first, holder = First(), Holder()
    first.holder, holder.first = holder, first
    async def work(): yield first
    first.thing = work()
make()
gc.collect()

#: frombytes of a view that is not aligned: a slice that is not aligned
import array
numbers = array.array('i')
for start in range(4):
    numbers.frombytes(memoryview(bytes(40))[start:start + 16])

#: a weak reference that a callback's finaliser makes during a collection: a dead object
#: control: none, CPython clears all references before the finaliser runs
import gc, weakref
class Notify:
    def __call__(self, ref): pass
    def __del__(self):
        found = a() or b()
        if found is not None:
            late.extend(weakref.ref(thing) for thing in found.things)
            found.late = Late()
class Late:
    def __del__(self):
        kept.extend(ref() for ref in late)
class Node:
    def __del__(self):
        global a, b
        if self.first:
            a, b = weakref.ref(self, Notify()), weakref.ref(self.other, Notify())
late, kept = [], []
def make():
    x, y = Node(), Node()
    x.first, y.first, x.other, y.other = True, False, y, x
    def work(text):
        return lambda: text
    x.things = y.things = [work([x]) for _ in range(9)]
make()
gc.collect()
if any(thing is not None for thing in kept):
    print('REACHED', len(kept))

#: a StringIO whose text ends within a character: memory behind the buffer
#: control: none, CPython replaces characters
import io
for text in 'é', '€', '😀':
    stream = io.StringIO(text)
    stream.write('a')
    for position in range(60):
        stream.seek(position)
        if stream.tell() != position:
            print('REACHED', position, stream.tell())
