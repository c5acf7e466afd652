#: title: the library modules weakref and gc

#: references that do not keep an object alive
#: value: null
#: output: "a True\ngone\nNone\n"
import gc
import weakref

class Node:
    def __init__(self, name):
        self.name = name

node = Node("a")
ref = weakref.ref(node, lambda r: print("gone"))
print(ref().name, ref() is node)
del node
gc.collect()
print(ref())

#: a cache of objects
#: value: "cat.png"
#: output: "loading cat.png\nTrue 1\n0 False\nloading cat.png\n"
import gc
import weakref

class Image:
    def __init__(self, name):
        self.name = name

cache = weakref.WeakValueDictionary()

def load(name):
    image = cache.get(name)
    if image is None:
        print("loading", name)
        image = cache[name] = Image(name)
    return image

a = load("cat.png")
b = load("cat.png")
print(a is b, len(cache))
del a, b
gc.collect()
print(len(cache), "cat.png" in cache)
load("cat.png").name

#: parents of a tree, and sets of listeners
#: value: null
#: output: "root ['leaf']\n['first', 'second']\n['first']\n1 1\n"
import gc
import weakref

class Tree:
    def __init__(self, name, parent=None):
        self.name = name
        self.parent = weakref.proxy(parent) if parent else None
        self.children = []
        if parent:
            parent.children.append(self)

root = Tree("root")
leaf = Tree("leaf", root)
print(leaf.parent.name, [c.name for c in root.children])

class Event:
    def __init__(self):
        self.listeners = weakref.WeakSet()

event, first, second = Event(), Tree("first"), Tree("second")
event.listeners.add(first)
event.listeners.add(second)
print(sorted(t.name for t in event.listeners))
del second
gc.collect()
print(sorted(t.name for t in event.listeners))
names = weakref.WeakKeyDictionary({first: 1})
print(names[first], len(names))

#: finalizers and what has no weak reference
#: value: null
#: output: "True\nclosed 7\nFalse\nint TypeError\nstr TypeError\ntuple TypeError\nlist TypeError\ndict TypeError\nTrue True\n"
import gc
import weakref

class Connection:
    pass

c = Connection()
finalizer = weakref.finalize(c, print, "closed", 7)
print(finalizer.alive)
del c
gc.collect()
print(finalizer.alive)
for value in (5, "text", (1,), [1], {}):
    try:
        weakref.ref(value)
    except TypeError as error:
        print(type(value).__name__, "TypeError")
print(gc.isenabled(), isinstance(gc.collect(), int))
