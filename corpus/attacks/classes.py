# Functions that Python calls while it creates a class, and other ways to create or change a class.

#: __class_getitem__ that is a method of type: all classes
class Find:
    __class_getitem__ = type.__subclasses__
print('REACHED', Find[object])

#: __call__ of a metaclass that is a method of type: all subclasses
class Meta(type):
    __call__ = type.__subclasses__
class Base(metaclass=Meta):
    pass
class Below(Base):
    pass
print('REACHED', Base())

#: a hidden method read from a metaclass: all classes
class Meta(type):
    pass
print('REACHED', getattr(Meta, '__sub' + 'classes__')(object))

#: __init_subclass__: the globals of its function
class Base:
    def __init_subclass__(cls):
        print('REACHED', getattr(cls.__init_subclass__.__func__, '__glo' + 'bals__'))
class Below(Base):
    pass

#: __init_subclass__: the frame of the class statement
class Base:
    def __init_subclass__(cls):
        try:
            raise ValueError
        except ValueError as error:
            print('REACHED', getattr(error.__traceback__, 'tb_fr' + 'ame').f_back)
class Below(Base):
    pass

#: __init_subclass__ with keyword arguments: the compiler
#: only: strict
class Base:
    def __init_subclass__(cls, how, what):
        how(what)
class Below(Base, how=exec, what="print('REACHED', 'by a keyword of a class')"):
    pass

#: __set_name__: the globals of a method of the owner
class Owned:
    def __set_name__(self, owner, name):
        print('REACHED', getattr(owner.m, '__glo' + 'bals__'))
class Owner:
    def m(self):
        pass
    owned = Owned()

#: __set_name__: the globals of the frame of the class statement
class Owned:
    def __set_name__(self, owner, name):
        try:
            raise ValueError
        except ValueError as error:
            print('REACHED', getattr(error.__traceback__, 'tb_fr' + 'ame').f_back.f_globals)
class Owner:
    owned = Owned()

#: __set_name__ that is eval: the compiler
#: only: strict
class Owned:
    __set_name__ = lambda self, owner, name: eval(name)
try:
    type('Owner', (), {"print('REACHED', 'by a name')": Owned()})
except RuntimeError:
    pass

#: __prepare__ that returns the globals: the names of the program
class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return meta.__prepare__.__func__.__globals__
class Made(metaclass=Meta):
    planted = 'kept'
print('REACHED', planted)

#: __prepare__ that returns a mapping: a guard of attributes
#: control: hooks
def mine(object, name):
    print('REACHED', name)
class Names(dict):
    def __getitem__(self, key):
        if key == '_get' + 'attr_':
            return mine
        raise KeyError(key)
class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Names()
Base = Meta('Base', (), {})
class Made(Base):
    upper = ''.upper

#: __prepare__ that returns a mapping with eval: every builtin
#: only: strict
class Names(dict):
    def __missing__(self, key):
        return eval(key)
class Meta(type):
    __prepare__ = classmethod(lambda *more: Names())
class Made(metaclass=Meta):
    print('REACHED', open)

#: a metaclass in unpacked keywords: what the strict profile refuses by name
#: only: strict
def mine(name, bases, scope):
    print('REACHED', name)
keywords = {'metaclass': mine}
class Made(**keywords):
    pass

#: an inherited metaclass: what the strict profile refuses by name
#: only: strict
import collections
class Made(collections.UserDict):
    pass
import operator
print('REACHED', operator.attrgetter('__class__')(Made)('New', (), {}))

#: a class created by type(): __getattr__ that evaluates
#: only: strict
Made = type('Made', (), {'__getattr__': eval})
print('REACHED', Made().open)

#: a class created by type() in the strict profile: a private attribute
#: only: strict
import operator
class Box:
    pass
make = operator.attrgetter('__class__')(Box)
print('REACHED', make('Made', (Box,), {'__getattribute__': lambda self, name: name})().anything)

#: a class created by __class__ of a class: __getattr__ that evaluates
#: only: strict
class Box:
    pass
Made = Box.__class__('Made', (Box,), {'__getattr__': lambda self, name: eval(name)})
print('REACHED', Made().compile)

#: __mro_entries__: the globals of its function
class Entry:
    def __mro_entries__(self, bases):
        print('REACHED', getattr(Entry.__mro_entries__, '__glo' + 'bals__'))
        return ()
class Made(Entry()):
    pass

#: __mro_entries__: a subclass of the module type
class Entry:
    def __mro_entries__(self, bases):
        return (type(__import__('sys')),)
class Made(Entry()):
    pass
print('REACHED', Made('os'))

#: __instancecheck__: the frame of the caller
class Meta(type):
    def __instancecheck__(cls, instance):
        try:
            raise ValueError
        except ValueError as error:
            print('REACHED', getattr(error.__traceback__, 'tb_fr' + 'ame').f_back)
        return True
class Any(metaclass=Meta):
    pass
isinstance(1, Any)

#: __subclasscheck__: the frame of the caller
class Meta(type):
    def __subclasscheck__(cls, other):
        try:
            raise ValueError
        except ValueError as error:
            print('REACHED', getattr(error.__traceback__, 'tb_fr' + 'ame').f_back)
        return True
class Any(Exception, metaclass=Meta):
    pass
issubclass(int, Any)

#: the metaclass of abstract classes: the globals of its module
import collections.abc
print('REACHED', type(collections.abc.Sized).register.__globals__)

#: the metaclass of abstract classes with a concatenated name: the globals of its module
from collections.abc import Sized
for name, value in type(Sized).__dict__.items():
    scope = getattr(value, '__glo' + 'bals__', None)
    if scope is not None:
        print('REACHED', scope)
        break

#: a method of an abstract class: the globals of its module
from collections.abc import Mapping
print('REACHED', getattr(Mapping.get, '__glo' + 'bals__')['__builtins__'])

#: __subclasshook__ of an abstract class: the globals of its module
from collections.abc import Sized
print('REACHED', getattr(Sized.__subclasshook__.__func__, '__glo' + 'bals__'))

#: __build_class__: the compiler in the builtins module
print('REACHED', __build_class__.__self__.compile)

#: a subclass of the module type: the loader of a module
import math
class Watch(type(math)):
    def __getattribute__(self, name):
        return type(math).__getattribute__(math, name)
print('REACHED', Watch('sys').__spec__.loader)

#: an assignment to __class__ of an instance: a method of another class
#: only: strict
class Plain:
    pass
class Evil:
    def __getattr__(self, name):
        return eval(name)
box = Plain()
box.__class__ = Evil
print('REACHED', box.open)

#: __get__ of a descriptor: the globals of a method of the owner
class Take:
    def __get__(self, instance, owner):
        return getattr(owner.m, '__glo' + 'bals__')
class Owner:
    taken = Take()
    def m(self):
        pass
print('REACHED', Owner.taken)

#: a generic class: the globals of the module of its base
#: control: 3.12
class Box[T]:
    pass
print('REACHED', getattr(type(Box.__orig_bases__[0]).__init__, '__glo' + 'bals__', None) or Box.__class_getitem__.__func__.__globals__)

#: a type alias: the globals of the function that evaluates it
#: control: none, the attribute is new in Python 3.14
type Alias = int
print('REACHED', getattr(Alias.evaluate_value, '__glo' + 'bals__'))

#: the bound of a type parameter: the frame of its evaluation
#: control: 3.12
class Meta(type):
    def __getitem__(cls, key):
        try:
            raise ValueError
        except ValueError as error:
            print('REACHED', getattr(error.__traceback__, 'tb_fr' + 'ame').f_back)
class Bound(metaclass=Meta):
    pass
def f[T: Bound[int]](x: T):
    pass
f.__type_params__[0].__bound__

#: annotations as strings evaluated by typing: the compiler
import typing
class Made:
    x: "print('REA' + 'CHED', 'by an annotation')"
typing.get_type_hints(Made)
