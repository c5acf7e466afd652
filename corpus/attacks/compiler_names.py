# Names that the code of the compiler reads. A program can bind them to any object.

#: control: none, CPython 3.14 crashes

#: a float as the set of annotations in a module
x: int = 1
__conditional_annotations__ = 1.5
y: int = 2
print('REACHED', 'an item was added to a float')

#: a float as the set of annotations in a class
class A:
    __conditional_annotations__ = 1.5
    if True:
        y: int = 2
print('REACHED', 'an item was added to a float')

#: an int as the set of annotations, bound by a for loop
for __conditional_annotations__ in range(3):
    y: int = 2
print('REACHED', 'an item was added to an int')

#: a string as the set of annotations, bound by an assignment expression
(__conditional_annotations__ := 'text' * 1000)
y: int = 2
print('REACHED', 'an item was added to a text')

#: a function as the set of annotations
def __conditional_annotations__(): pass
y: int = 2
print('REACHED', 'an item was added to a function')

#: a class as the set of annotations
class __conditional_annotations__: pass
y: int = 2
print('REACHED', 'an item was added to a class')

#: a module as the set of annotations
import math as __conditional_annotations__
y: int = 2
print('REACHED', 'an item was added to a module')

#: an exception as the set of annotations
try:
    1 / 0
except ZeroDivisionError as __conditional_annotations__:
    y: int = 2
    print('REACHED', 'an item was added to an exception')

#: the result of a context manager as the set of annotations
class Manager:
    def __enter__(self): return (1, 2)
    def __exit__(self, *args): pass
with Manager() as __conditional_annotations__:
    y: int = 2
    print('REACHED', 'an item was added to a tuple')

#: a captured value as the set of annotations
match 1.5:
    case __conditional_annotations__:
        y: int = 2
        print('REACHED', 'an item was added to a float')

#: an annotated value as the set of annotations
__conditional_annotations__: int = 1.5
print('REACHED', 'an item was added to a float')

#: a list as the set of annotations, bound by a starred target
first, *__conditional_annotations__ = range(5)
y: int = 2
print('REACHED', 'an item was added to a list')

#: a frozenset as the set of annotations
__conditional_annotations__ = frozenset({1})
y: int = 2
print('REACHED', __conditional_annotations__)

#: a float as the set of annotations, bound by a global statement in a function
def f():
    global __conditional_annotations__
    __conditional_annotations__ = 1.5
f()
y: int = 2
print('REACHED', 'an item was added to a float')

#: a float as the set of annotations, bound by a nonlocal statement in a method
class A:
    if True:
        x: int = 1
    def f():
        nonlocal __conditional_annotations__
        __conditional_annotations__ = 1.5
    f()
    if True:
        y: int = 2
print('REACHED', 'an item was added to a float')

#: a float as the set of annotations, returned by the namespace of a metaclass
class Namespace(dict):
    def __setitem__(self, name, value):
        dict.__setitem__(self, name, 1.5 if name == '__conditional_annotations__' else value)
    def __getitem__(self, name):
        return 1.5 if name == '__conditional_annotations__' else dict.__getitem__(self, name)
class Meta(type):
    def __prepare__(name, bases): return Namespace()
class A(metaclass=Meta):
    if True:
        y: int = 2
if type(A.__annotations__) is not dict:
    print('REACHED', A.__annotations__)

#: a float as the class from which super() starts
class A:
    def f(self):
        nonlocal __class__
        __class__ = 1.5
        return super().__init__
print('REACHED', A().f())

#: another class as the class from which super() starts
class Other: secret = 1
class A:
    def f(self):
        nonlocal __class__
        __class__ = Other
        return super().secret
print('REACHED', A().f())

#: a float as __classcell__
class Meta(type):
    def __new__(meta, name, bases, namespace):
        namespace['__classcell__'] = 1.5
        return super().__new__(meta, name, bases, namespace)
class A(metaclass=Meta):
    def f(self): return __class__
print('REACHED', A)

#: the __classcell__ of another class
cells = []
class Meta(type):
    def __new__(meta, name, bases, namespace):
        cells.append(namespace['__classcell__'])
        namespace['__classcell__'] = cells[0]
        return super().__new__(meta, name, bases, namespace)
class A(metaclass=Meta):
    def f(self): return __class__
class B(metaclass=Meta):
    def f(self): return __class__
print('REACHED', B)

#: a float as the namespace in which annotations are looked up
class Meta(type):
    def __new__(meta, name, bases, namespace):
        cell = namespace['__classdictcell__']
        made = super().__new__(meta, name, bases, namespace)
        cell.cell_contents = 1.5
        return made
class A(metaclass=Meta):
    def f(self, p: found): pass
found = 1
print('REACHED', A.f.__annotations__)

#: a float as the annotate function
class A:
    x: int
    __annotate_func__ = 1.5
A.__annotations__
__annotate__ = 1.5
y: int = 2
A.__annotate__ = 1.5
print('REACHED', A.__annotate__)

#: an annotate function that does not return a dict
class A: pass
A.__annotate__ = lambda format: 1.5
print('REACHED', A.__annotations__)

#: a float as the type parameters of a function
def f[T](): pass
f.__type_params__ = 1.5
print('REACHED', f.__type_params__)

#: a float as the name of a class
class A:
    __qualname__ = 1.5
print('REACHED', A)
