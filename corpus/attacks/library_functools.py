# The library module functools.

#: wraps with names of hidden attributes: the globals of a function
import functools
class Keep:
    pass
def f():
    pass
keep = functools.update_wrapper(Keep(), f, assigned=('__globals__', '__code__', '__closure__', '__builtins__'),
                                updated=())
for name in ('__globals__', '__code__', '__builtins__'):
    if hasattr(keep, name):
        print('REACHED', name, getattr(keep, name))

#: WRAPPER_ASSIGNMENTS: the code of a function
import functools
class Keep:
    __dict__ = {}
functools.WRAPPER_ASSIGNMENTS = ('__code__',)
keep = functools.update_wrapper(type('Keep', (), {})(), lambda: 0, functools.WRAPPER_ASSIGNMENTS, ())
print('REACHED', keep.__code__)

#: wraps with updated: the dict of a module
import functools, math
class Keep:
    pass
keep = Keep()
keep.__globals__ = {}
functools.update_wrapper(keep, lambda: 0, (), ('__globals__',))
print('REACHED', keep.__globals__['__builtins__'])

#: the registry of singledispatch: the closure of the function
import functools
@functools.singledispatch
def f(x):
    pass
print('REACHED', f.dispatch.__closure__, f.register.__globals__)

#: singledispatch with annotations as text: code that was not checked
import functools
@functools.singledispatch
def f(x):
    pass
try:
    @f.register
    def g(x: "print('REA' 'CHED', eval('6 * 7')) or int"):
        pass
except TypeError:
    pass

#: lru_cache: the globals of the wrapped function
import functools
@functools.lru_cache
def f():
    pass
print('REACHED', f.__wrapped__.__globals__)

#: cached_property: the lock and the globals of a method
import functools
print('REACHED', functools.cached_property.__get__.__globals__)

#: partial.__setstate__: a call with wrong arguments
#: control: none, CPython checks the state
import functools
for state in ((1, (), {}, {}), (print, [], {}, None), (print, (), 1, None), (print, None, {}, {}), (), (print,),
              (print, (1,), {1: 2}, {})):
    p = functools.partial(len)
    try:
        p.__setstate__(state)
        p()
    except Exception:
        pass

#: __reduce__ of a partial: the class and its constructor
import functools
print('REACHED', functools.partial(len).__reduce__()[0].__base__.__subclasses__())

#: reduce with getattr over the names of library objects: the builtins
import functools, json
print('REACHED', functools.reduce(getattr, ('JSONEncoder', 'encode', '__globals__'), json)['__builtins__'])

#: the function of a partial: its module
import functools
print('REACHED', functools.partial(functools.partial(len)).func.__self__.eval('6 * 7'))

#: a function of functools replaced: the next program
import functools
functools.reduce = lambda *args: 'REACHED'
#: then
import functools
print(functools.reduce(max, [1]))

#: a private function of functools replaced: the next program
import functools
functools._unwrap_partial = lambda function: 'REACHED'
#: then
import functools
print(functools._unwrap_partial(len))
