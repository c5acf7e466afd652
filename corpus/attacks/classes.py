# What Python calls while it makes a class, and whom it lets make one.

#: the subscript of a class: all classes
class Find:
    __class_getitem__ = type.__subclasses__
print('REACHED', Find[object])

#: the call of a class: all that inherit
class Meta(type):
    __call__ = type.__subclasses__
class Base(metaclass=Meta):
    pass
class Below(Base):
    pass
print('REACHED', Base())

#: a metaclass's own inheritance: all classes
class Meta(type):
    pass
print('REACHED', getattr(Meta, '__sub' + 'classes__')(object))

#: what a class does with those that inherit: the globals of its function
class Base:
    def __init_subclass__(cls):
        print('REACHED', getattr(cls.__init_subclass__.__func__, '__glo' + 'bals__'))
class Below(Base):
    pass

#: what a class does with those that inherit: the frame in which they are made
class Base:
    def __init_subclass__(cls):
        try:
            raise ValueError
        except ValueError as error:
            print('REACHED', getattr(error.__traceback__, 'tb_fr' + 'ame').f_back)
class Below(Base):
    pass

#: what a class does with those that inherit, with what it is told: the compiler
class Base:
    def __init_subclass__(cls, how, what):
        how(what)
class Below(Base, how=exec, what="print('REACHED', 'by a keyword of a class')"):
    pass

#: what is told its name: the globals of the class that owns it
class Owned:
    def __set_name__(self, owner, name):
        print('REACHED', getattr(owner.m, '__glo' + 'bals__'))
class Owner:
    def m(self):
        pass
    owned = Owned()

#: what is told its name: the frame in which the class is made
class Owned:
    def __set_name__(self, owner, name):
        try:
            raise ValueError
        except ValueError as error:
            print('REACHED', getattr(error.__traceback__, 'tb_fr' + 'ame').f_back.f_globals)
class Owner:
    owned = Owned()

#: what is told its name, in native code: the compiler
class Owned:
    __set_name__ = lambda self, owner, name: eval(name)
try:
    type('Owner', (), {"print('REACHED', 'by a name')": Owned()})
except RuntimeError:
    pass

#: the namespace of a class in the making: the names of the program
class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return meta.__prepare__.__func__.__globals__
class Made(metaclass=Meta):
    planted = 'kept'
print('REACHED', planted)

#: the namespace of a class in the making: an attribute guard of its own
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

#: the namespace of a class in the making: every builtin that it asks for
class Names(dict):
    def __missing__(self, key):
        return eval(key)
class Meta(type):
    __prepare__ = classmethod(lambda *more: Names())
class Made(metaclass=Meta):
    print('REACHED', open)

#: a metaclass hidden among keywords: what the strict profile refuses by name
#: only: strict
def mine(name, bases, scope):
    print('REACHED', name)
keywords = {'metaclass': mine}
class Made(**keywords):
    pass

#: a metaclass inherited: what the strict profile refuses by name
#: only: strict
import collections
class Made(collections.UserDict):
    pass
import operator
print('REACHED', operator.attrgetter('__class__')(Made)('New', (), {}))

#: a class made by a call: an attribute that evaluates
Made = type('Made', (), {'__getattr__': eval})
print('REACHED', Made().open)

#: a class made by a call: a private attribute, in the strict profile
#: only: strict
import operator
class Box:
    pass
make = operator.attrgetter('__class__')(Box)
print('REACHED', make('Made', (Box,), {'__getattribute__': lambda self, name: name})().anything)

#: a class made by the class of a class: an attribute that evaluates
class Box:
    pass
Made = Box.__class__('Made', (Box,), {'__getattr__': lambda self, name: eval(name)})
print('REACHED', Made().compile)

#: bases that are no classes: the tuple of those that will be, and the globals of a function
class Entry:
    def __mro_entries__(self, bases):
        print('REACHED', getattr(Entry.__mro_entries__, '__glo' + 'bals__'))
        return ()
class Made(Entry()):
    pass

#: bases that are no classes: a class that none may inherit, by the function of a method
class Entry:
    def __mro_entries__(self, bases):
        return (type(__import__('sys')),)
class Made(Entry()):
    pass
print('REACHED', Made('os'))

#: the check of instances: the frame of who checks
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

#: the check of classes, by what handles an exception: the frame of who handles
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

#: the class of abstract classes: the module that made it
import collections.abc
print('REACHED', type(collections.abc.Sized).register.__globals__)

#: the class of abstract classes, by names in pieces: the module that made it
from collections.abc import Sized
for name, value in type(Sized).__dict__.items():
    scope = getattr(value, '__glo' + 'bals__', None)
    if scope is not None:
        print('REACHED', scope)
        break

#: a method of abstract classes: the module that made it
from collections.abc import Mapping
print('REACHED', getattr(Mapping.get, '__glo' + 'bals__')['__builtins__'])

#: the hook of abstract classes: the module that made it
from collections.abc import Sized
print('REACHED', getattr(Sized.__subclasshook__.__func__, '__glo' + 'bals__'))

#: the maker of classes, called by hand: the compiler, by way of its module
print('REACHED', __build_class__.__self__.compile)

#: the class of a module: a module made by its constructor, and what it is given
import math
class Watch(type(math)):
    def __getattribute__(self, name):
        return type(math).__getattribute__(math, name)
print('REACHED', Watch('sys').__spec__.loader)

#: an instance's class, changed: a function of another class
class Plain:
    pass
class Evil:
    def __getattr__(self, name):
        return eval(name)
box = Plain()
box.__class__ = Evil
print('REACHED', box.open)

#: a descriptor that takes what it is got from: the globals of another function
class Take:
    def __get__(self, instance, owner):
        return getattr(owner.m, '__glo' + 'bals__')
class Owner:
    taken = Take()
    def m(self):
        pass
print('REACHED', Owner.taken)

#: a generic class: the module of what is generic
#: control: 3.12
class Box[T]:
    pass
print('REACHED', getattr(type(Box.__orig_bases__[0]).__init__, '__glo' + 'bals__', None) or Box.__class_getitem__.__func__.__globals__)

#: a type alias: the function that evaluates it
#: control: none, the name is that of Python 3.14
type Alias = int
print('REACHED', getattr(Alias.evaluate_value, '__glo' + 'bals__'))

#: the bound of a type parameter: the frame in which it is evaluated
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

#: annotations as text, evaluated: the compiler
import typing
class Made:
    x: "print('REACHED', 'by an annotation')"
typing.get_type_hints(Made)
