# The library module abc, and abstract classes.

#: _abc_registry of an abstract class: classes of the library
import abc, collections.abc
found = abc._get_dump(collections.abc.Sequence)
print('REACHED', [ref() for ref in found[0]][0].__base__.__subclasses__())

#: ABCMeta._dump_registry: classes that were not imported
import abc, collections.abc
print('REACHED', abc.ABCMeta._dump_registry, collections.abc.MutableSequence.__subclasses__())

#: __subclasscheck__ with an own __subclasses__: the search for subclasses
#: control: none, it gets the class itself only
import abc
found = []
class Meta(abc.ABCMeta):
    def __subclasses__(cls):
        found.append(cls)
        return [object, type]
class A(metaclass=Meta):
    pass
try:
    issubclass(int, A)
except Exception:
    pass
for kind in found:
    if kind is not A:
        print('REACHED', kind)

#: __subclasses__ of an abstract class: its subclasses
import numbers
print('REACHED', numbers.Number.__subclasses__())

#: __subclasshook__ with the frame of the caller
import abc
class A(abc.ABC):
    @classmethod
    def __subclasshook__(cls, kind):
        try:
            raise ValueError
        except ValueError as error:
            print('REACHED', error.__traceback__.tb_frame.f_back)
        return True
issubclass(int, A)

#: register with a native class: the next program
import numbers
numbers.Integral.register(str)
#: then
import numbers
if isinstance('', numbers.Integral):
    print('REACHED', numbers.Integral)

#: register on an abstract class of files: the next program
import io
io.IOBase.register(int)
#: then
import io
if isinstance(1, io.IOBase):
    print('REACHED', io.IOBase)

#: __abstractmethods__ of a native class: the next program
#: control: none, CPython cannot change it either
for kind in (int, list, object, dict):
    try:
        kind.__abstractmethods__ = frozenset(['planted'])
    except (TypeError, AttributeError):
        pass
#: then
for kind in (int, list, object, dict):
    try:
        kind()
    except TypeError:
        print('REACHED', kind)

#: abc.update_abstractmethods: the attributes of a native class
#: control: none, CPython cannot change it either
import abc
for kind in (int, object, abc.ABC):
    try:
        abc.update_abstractmethods(kind)
        abc.ABCMeta.__new__(abc.ABCMeta, 'X', (kind,), {'__abstractmethods__': 5})()
    except (TypeError, AttributeError):
        pass

#: the globals of methods of ABCMeta: the builtins
import abc
print('REACHED', abc.ABCMeta.register.__globals__['__builtins__'])

#: the globals of abstract classes of collections: the builtins
import collections.abc
print('REACHED', collections.abc.Mapping.get.__globals__['__builtins__'])
