# The library module copy.

#: the reconstruction of copyreg: the globals of its functions
import copyreg
print('REACHED', copyreg.__newobj__.__globals__)

#: __reduce_ex__ that returns a function: the globals of a function
import copy
def f():
    pass
class Reduce:
    def __reduce_ex__(self, version):
        return getattr, (f, '__globals__')
print('REACHED', copy.copy(Reduce())['__builtins__'])

#: __reduce_ex__ that returns object.__getattribute__: all classes
import copy
class Reduce:
    def __reduce_ex__(self, version):
        return type.__getattribute__, (object, '__sub' + 'classes__')
print('REACHED', copy.copy(Reduce())())

#: __reduce_ex__ with the name of a global: the value of the name
#: control: none, a copy of text is the object itself
import copy
class Reduce:
    def __reduce_ex__(self, version):
        return 'eval'
found = copy.copy(Reduce())
if not isinstance(found, Reduce):
    print('REACHED', found)

#: _reconstruct: a state that is set on a type
#: control: none, CPython cannot change it either
import copy
try:
    copy._reconstruct(1, None, lambda: int, (), {'planted': 'REACHED'})
    print((5).planted)
except (TypeError, AttributeError):
    pass

#: copy.replace with a code object: another code
import copy
f = lambda: 1
print('REACHED', copy.replace(f.__code__, co_name='g'))

#: a deep copy of a function: its globals
import copy
def f():
    pass
print('REACHED', copy.deepcopy([f])[0].__globals__)

#: a deep copy of a frame of a generator: a frame
import copy
def g():
    yield
found = g()
try:
    copy.deepcopy(found)
except TypeError:
    print('REACHED', found.gi_frame)

#: the memo of a deep copy: objects of the library
import copy
class Look:
    def __deepcopy__(self, memo):
        for value in memo.values():
            found = getattr(value, '__globals__', None) or (value if isinstance(value,
                dict) and '__builtins__' in value else None)
            if found:
                print('REACHED', found)
        return copy.deepcopy.__globals__ and self
copy.deepcopy([Look()])
print('REACHED', copy.deepcopy.__globals__)

#: the table of deep copies: the next program
import copy
copy._deepcopy_dispatch[list] = lambda x, memo: 'REACHED'
#: then
import copy
print(copy.deepcopy([]))

#: the table of copyreg: the next program
import copyreg
copyreg.pickle(complex, lambda z: 'REACHED')
#: then
import copyreg
if copyreg.dispatch_table[complex](1j) == 'REACHED':
    print('REACHED', copyreg.dispatch_table)

#: __reduce_ex__ of an object: the classes of the library
import copy
class C:
    pass
print('REACHED', C().__reduce_ex__(2)[0].__globals__)
