# Code from text: eval, exec and compile must reach nothing that the program itself cannot reach.

#: eval of a hidden attribute: a code object
print('REACHED', eval('(lambda: 0).__code__'))

#: exec of an import: the module ctypes
exec('import ctypes')
print('REACHED', ctypes.pythonapi)

#: eval of __import__: the module ctypes
print('REACHED', eval("__import__('ctypes')").pythonapi)

#: the builtins in globals(): __import__
print('REACHED', globals()['__builtins__'].__dict__['__import__']('ctypes').pythonapi)

#: the builtins in the globals of an exec: __import__
names = {}
exec('x = 1', names)
found = names['__builtins__']
found = found if isinstance(found, dict) else found.__dict__
print('REACHED', found['__import__']('sys')._getframe())

#: the builtins of a function that exec made: __import__
names = {}
exec('def f(): return 1', names)
print('REACHED', names['f'].__builtins__['__import__'])

#: a builtins dict of the program with its own __import__: a module of the interpreter
#: control: none, the function gets only names
def spy(name, names, *rest):
    if names is not None and '__builtins__' in names:
        print('REACHED', names['__builtins__']['__import__']('sys'))
    raise ImportError(name)
try:
    exec('import os', {'__builtins__': {'__import__': spy}})
except ImportError:
    pass

#: the type of a compiled text: a code object with other bytes
code = compile('1', 'f', 'eval')
print('REACHED', code.replace(co_code=b'\0' * 64))

#: the constructor of compiled text: a code object
kind = type(compile('1', 'f', 'eval'))
print('REACHED', kind(0, 0, 0, 0, 0, 0, b'', (), (), (), 'f', 'f', 'f', 1, b'', b'', (), ()))

#: parts of a compiled text: its constants
print('REACHED', compile('1', 'f', 'eval').co_consts)

#: a function with the code of a compiled text: a function of other code
def f():
    pass
f.__code__ = compile('print("REACHED", 1)', 'f', 'exec')
f()

#: types.FunctionType of a compiled text: a function of other code
import types
types.FunctionType(compile('print("REACHED", "by a function")', 'f', 'exec'), {})()

#: the file name of a module of the library: the rights of the library
exec(compile('import _sre\nprint("REACHED", _sre.compile)', '<re>', 'exec'))

#: the file name of a module of the library with a null character: the rights of the library
#: control: none, CPython has no such file names
exec(compile('import _sre\nprint("REACHED", _sre)', '\0re', 'exec'))

#: a locals mapping that sees internal names: the hook for loops
#: control: none, CPython has no such names
class Spy(dict):
    def __getitem__(self, name):
        if not name.isidentifier():
            print('REACHED', name)
        raise KeyError(name)
    def __setitem__(self, name, value):
        if not name.isidentifier():
            print('REACHED', name)
exec('for i in [1]: pass\n[j for j in [1]]\n1', {}, Spy())

#: the value of the last expression in globals(): an internal name
#: control: none, CPython has no such names
def seen():
    for name in list(globals()):
        if not name.isidentifier():
            print('REACHED', name)
seen()
1

#: a subclass of str as text that changes between checks: a hidden attribute
class Text(str):
    count = 0
    def __str__(self):
        return "print('REACHED', (lambda: 0).__code__)"
exec(Text("print((lambda: 0).__doc__)") + '')
exec(Text("print((lambda: 0).__doc__)\nprint('REACHED', (lambda: 0).__code__)"))

#: a bytearray that changes while it is compiled: a hidden attribute
text = bytearray(b"print('REACHED', (lambda: 0).__code__)")
class Mode(str):
    def __eq__(self, other):
        text[:] = b'1'
        return str.__eq__(self, other)
    __hash__ = str.__hash__
exec(compile(text, 'f', Mode('exec')))

#: exec in the namespace of a class: the cell of __classdict__
#: control: none, CPython has no access to it either
class C:
    exec('__class__ = int\n__classcell__ = 5\n__classdict__ = 6')
print('REACHED' if C.__class__ is int else 'a class')

#: locals of a frame that is freed: a dangling name
#: control: none, CPython keeps a copy
def f():
    a = [1]
    return locals(), locals
names, again = f()
del f
print('a list' if names['a'] == [1] else 'REACHED', 'names' in again())

#: globals called by the library: the namespace of a module
#: control: none, CPython returns the namespace of the module, which is no secret there
import bisect
import unittest.mock
names = unittest.mock.Mock(side_effect=globals)()
print('REACHED' if 'MagicMock' in names else 'own names', sorted(names)[:3])

#: locals called by the library: the variables of a function of the library
#: control: none, CPython returns them, which are no secret there
import unittest.mock
names = unittest.mock.Mock(side_effect=locals)()
print('REACHED' if 'effect' in names or 'self' in names else 'own names')
