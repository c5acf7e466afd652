# The library module inspect.

#: a use of currentframe: the frame of the program
import inspect
print('REACHED', inspect.currentframe().f_globals)

#: a use of stack: the frames of the callers
import inspect
def f():
    return inspect.stack()[1].frame.f_locals
print('REACHED', f())

#: a use of trace: the frames of an error
import inspect
try:
    1 / 0
except ZeroDivisionError:
    print('REACHED', inspect.trace()[0].frame.f_globals)

#: a use of getinnerframes: the frames of an error
import inspect
try:
    1 / 0
except ZeroDivisionError as error:
    print('REACHED', inspect.getinnerframes(error.__traceback__)[0].frame.f_globals)

#: getattr_static: the globals of a function
import inspect
def f():
    pass
found = inspect.getattr_static(f, '__globals__')
print('REACHED', found.__get__(f))

#: getattr_static on type: all classes
import inspect
print('REACHED', inspect.getattr_static(object, '__subclasses__'),
      inspect.getattr_static(type, '__subclasses__')(object))

#: getmembers of a function: its code
import inspect
for name, value in inspect.getmembers(lambda: 0):
    if inspect.iscode(value) or name in ('__globals__', '__builtins__'):
        print('REACHED', name, value)

#: getmembers_static of a type: its descriptors
import inspect
for name, value in inspect.getmembers_static(type(lambda: 0)):
    if name in ('__globals__', '__code__', '__closure__'):
        print('REACHED', name, value.__get__(lambda: 0))

#: a use of getclosurevars: the builtins of a function
import inspect
def f():
    return eval
print('REACHED', inspect.getclosurevars(f).builtins['eval']('6 * 7'))

#: a use of getgeneratorlocals: the locals of a frame
import inspect
def g():
    secret = 1
    yield secret
it = g()
next(it)
if 'secret' in inspect.getgeneratorlocals(it):
    print('REACHED', it.gi_frame)

#: a use of getcoroutinelocals: the locals of a frame
import inspect
async def f():
    pass
coroutine = f()
print('REACHED', inspect.getcoroutinelocals(coroutine), coroutine.cr_frame)

#: a use of getsource: the source of a file of the host
import inspect, types
module = types.ModuleType('fake')
module.__file__ = '/etc/passwd'
found = inspect.getsource(module)
if ':0:0:' in found:
    print('REACHED', found[:40])

#: a use of getmodule: a module of the VM
import inspect
found = inspect.getmodule(len)
print('REACHED', found.eval('6 * 7'))

#: signature with eval_str: code from text
import inspect
def f(x: "print('REA' 'CHED', eval('6 * 7'))"):
    pass
inspect.signature(f, eval_str=True)

#: get_annotations with eval_str: a module
import inspect
class C:
    x: "__import__('ctypes')"
print('REACHED', inspect.get_annotations(C, eval_str=True)['x'].pythonapi)

#: get_annotations with globals of the program: the function eval
import inspect
class C:
    x: "eval('6 * 7')"
print('REACHED', inspect.get_annotations(C, globals={}, eval_str=True)['x'])

#: signature of an object that has a code: attributes of the program
#: control: none, CPython gives a signature only
import inspect
class Code:
    co_argcount, co_posonlyargcount, co_kwonlyargcount, co_flags, co_nlocals = 10**6, -5, 2**70, -1, 3
    co_varnames, co_cellvars, co_freevars = ('a',), (), ()
class Fake:
    __name__, __code__, __defaults__, __kwdefaults__, __annotations__ = 'f', Code, (), {}, {}
    def __call__(self): pass
for thing in (Fake(), Fake):
    try:
        inspect.signature(thing)
        inspect.Signature.from_callable(thing)
        inspect._signature_from_function(inspect.Signature, thing)
    except Exception:
        pass

#: unwrap and __wrapped__: the globals of a function of the library
import contextlib, inspect
print('REACHED', inspect.unwrap(contextlib.contextmanager(lambda: 0)).__globals__)

#: inspect.builtins, inspect.sys and inspect.os: modules
import inspect
for name in ('builtins', 'sys', 'os'):
    found = getattr(inspect, name, None)
    for bad in ('eval', '_getframe', 'execv'):
        if hasattr(found, bad):
            print('REACHED', found, bad)

#: dis.Bytecode: the code of a function
import dis
print('REACHED', [instruction.opname for instruction in dis.Bytecode(lambda: 0)])

#: classify_class_attrs: the descriptors of functions
import inspect
for attribute in inspect.classify_class_attrs(type(lambda: 0)):
    if attribute.name == '__globals__':
        print('REACHED', attribute.object.__get__(lambda: 0))

#: getcallargs and BoundArguments: the globals of their methods
import inspect
print('REACHED', inspect.BoundArguments.apply_defaults.__globals__['__builtins__'])

#: Parameter with a name that is code
#: control: none, CPython checks the name
import inspect
for name in ("x=print('REA' 'CHED')", 'a b', '', '1'):
    try:
        print(inspect.Signature([inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY)]))
    except ValueError:
        pass

#: a function of inspect replaced: the next program
import inspect
inspect.signature = lambda function: 'REACHED'
#: then
import inspect
print(inspect.signature(len))
