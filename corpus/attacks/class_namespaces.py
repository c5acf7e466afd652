# The namespace of a class changes without a new version of the class, so the caches of the VM refer to freed objects.

#: control: none, only this VM has these caches

#: the namespace of a class through the annotation of a parameter
taken = []
class A:
    label = ['first'] * 3
    def g(self, p: taken.append(__classdict__)): pass
A.g.__annotations__
look = lambda: A.label
for i in range(50): look()
taken[0]['label'] = ['second'] * 3
if look() is not A.__dict__['label']:
    print('REACHED', look())

#: the namespace of a class through the annotation of a variable
taken = []
class A:
    def f(self): return 'first'
    h: taken.append(__classdict__)
A.__annotations__
a = A()
call = lambda: a.f()
second = lambda self: 'second'
for i in range(50): call()
taken[0]['f'] = second
others = [(lambda self: 'third') for i in range(100)]
if call() != A.__dict__['f'](a):
    print('REACHED', call())

#: the namespace of a class through the annotation of a return value
taken = []
class A:
    label = 'first' * 2
    def g(self) -> taken.append(__classdict__): pass
A.g.__annotations__
for i in range(50): A.label
del taken[0]['label']
try:
    print('REACHED', A.label)
except AttributeError: pass

#: the namespace of a class through a type alias
taken = []
class A:
    label = ['first'] * 3
    type X = taken.append(__classdict__)
A.X.__value__
look = lambda: A.label
for i in range(50): look()
taken[0]['label'] = ['second'] * 3
if look() is not A.__dict__['label']:
    print('REACHED', look())

#: the namespace of a class through the bound of a type parameter
taken = []
class A:
    label = ['first'] * 3
    def g[T: taken.append(__classdict__)](self): pass
A.g.__type_params__[0].__bound__
look = lambda: A.label
for i in range(50): look()
taken[0]['label'] = ['second'] * 3
if look() is not A.__dict__['label']:
    print('REACHED', look())

#: the namespace of a class through the default of a type parameter
taken = []
class A:
    label = ['first'] * 3
    def g[T = taken.append(__classdict__)](self): pass
A.g.__type_params__[0].__default__
look = lambda: A.label
for i in range(50): look()
taken[0]['label'] = ['second'] * 3
if look() is not A.__dict__['label']:
    print('REACHED', look())

#: the namespace of a class through the cell that its metaclass receives
cells = []
class Meta(type):
    def __new__(meta, name, bases, namespace):
        cells.append(namespace.get('__classdictcell__'))
        return super().__new__(meta, name, bases, namespace)
class A(metaclass=Meta):
    label = ['first'] * 3
    def g(self, p: label): pass
look = lambda: A.label
for i in range(50): look()
cells[0].cell_contents['label'] = ['second'] * 3
if look() is not A.__dict__['label']:
    print('REACHED', look())

#: the namespace of a class through a cell that the class stores
class Meta(type):
    def __new__(meta, name, bases, namespace):
        kept = namespace['__classdictcell__']
        made = super().__new__(meta, name, bases, namespace)
        made.kept = kept
        return made
class A(metaclass=Meta):
    label = ['first'] * 3
    g: label
look = lambda: A.label
for i in range(50): look()
A.kept.cell_contents.update(label=['second'] * 3)
if look() is not A.__dict__['label']:
    print('REACHED', look())

#: the namespace of a base, read through a subclass
taken = []
class A:
    label = ['first'] * 3
    h: taken.append(__classdict__)
class B(A): pass
A.__annotations__
look = lambda: B.label
for i in range(50): look()
taken[0]['label'] = ['second'] * 3
if look() is not A.__dict__['label']:
    print('REACHED', look())

#: the namespace of a class through the operand of a comparison
class Take:
    def __eq__(self, other):
        other['label'] = ['second'] * 3
        return True
class A:
    label = ['first'] * 3
look = lambda: A.label
for i in range(50): look()
A.__dict__ == Take()
if look()[0] == 'second' or look() is not A.__dict__['label']:
    print('REACHED', look())

#: the namespace of a class through the operand of an operator
class Take:
    def __ror__(self, other):
        other['label'] = ['second'] * 3
class A:
    label = ['first'] * 3
look = lambda: A.label
for i in range(50): look()
A.__dict__ | Take()
if look()[0] == 'second' or look() is not A.__dict__['label']:
    print('REACHED', look())

#: the mapping from which a class was created
made_from = []
class Meta(type):
    def __prepare__(name, bases):
        made_from.append({})
        return made_from[0]
class A(metaclass=Meta):
    label = ['first'] * 3
look = lambda: A.label
for i in range(50): look()
made_from[0]['label'] = ['second'] * 3
if look()[0] == 'second' or look() is not A.__dict__['label']:
    print('REACHED', look())

#: the getter of a property that is initialised again
def getter(text):
    def get(self): return text
    return get
class A: pass
A.label = property(getter('first'))
a = A()
look = lambda: a.label
for i in range(50): look()
A.__dict__['label'].__init__(getter('second'))
others = [getter('third') for i in range(100)]
if look() != 'second':
    print('REACHED', look())

#: the getter of a property that is initialised without a getter
def getter(text):
    def get(self): return text
    return get
class A: pass
A.label = property(getter('first'))
a = A()
look = lambda: a.label
for i in range(50): look()
A.__dict__['label'].__init__()
others = [getter('third') for i in range(100)]
try:
    print('REACHED', look())
except AttributeError: pass

#: the getter of an inherited property that is initialised again
def getter(text):
    def get(self): return text
    return get
class A:
    label = property(getter('first'))
class B(A): pass
b = B()
look = lambda: b.label
for i in range(50): look()
property.__init__(A.__dict__['label'], fget=getter('second'))
others = [getter('third') for i in range(100)]
if look() != 'second':
    print('REACHED', look())

#: a subclass of property with its own __get__
class Own(property):
    def __get__(self, owner, kind=None): return 'own'
class A:
    @Own
    def label(self): return 'REACHED'
a = A()
look = lambda: a.label
for i in range(50): look()
print(look())
