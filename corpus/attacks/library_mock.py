# The library module unittest, and its mocks.

#: patch of a builtin: the function __import__
from unittest.mock import patch
found = patch('builtins.__import__')
found.__enter__()
original = found.temp_original
found.__exit__(None, None, None)
print('REACHED', original('ctypes').pythonapi)

#: patch of sys: a frame
from unittest.mock import patch
print('REACHED', patch('sys._getframe').getter()._getframe())

#: patch with the name of a module: the module ctypes
from unittest.mock import patch
print('REACHED', patch('ctypes.pythonapi').getter().pythonapi)

#: patch.dict with text: the dict of sys.modules
from unittest.mock import patch
with patch.dict('sys.modules') as found:
    print('REACHED', found['sys']._getframe())

#: patch.dict with text: the dict of a module
from unittest.mock import patch
_ = patch.dict('builtins.__dict__', planted='REACHED').start()
#: then
print(planted)

#: patch.object on a native class: the next program
#: control: none, CPython cannot change it either
from unittest.mock import patch
for kind, name in ((int, '__add__'), (str, 'upper'), (list, 'append'), (dict, 'get')):
    try:
        patch.object(kind, name, lambda *args: 'REACHED').start()
    except (TypeError, AttributeError):
        pass
#: then
print(1 + 1, ''.upper(), {}.get('a'))

#: a patch that is not stopped: the next program
from unittest.mock import patch
patch('builtins.len', lambda x: 'REACHED').start()
#: then
print(len(''))

#: a patch of the library that is not stopped: the next program
from unittest.mock import patch
patch('random.randint', lambda a, b: 'REACHED').start()
#: then
import random
print(random.randint(1, 2))

#: patch.multiple on a module: the next program
from unittest.mock import patch
patch.multiple('math', sqrt=lambda x: 'REACHED', pi='REACHED').start()
#: then
import math
print(math.sqrt(4), math.pi)

#: create_autospec of a function: its code
from unittest.mock import create_autospec
def f(a):
    pass
print('REACHED', create_autospec(f).__globals__)

#: create_autospec with a name that is code
#: control: none, CPython checks the name
from unittest.mock import create_autospec
def f():
    pass
for name in ("print('REA' 'CHED')", 'x():\n print("REA" "CHED")\ndef y'):
    f.__name__ = name
    try:
        create_autospec(f)()
    except (SyntaxError, TypeError, ValueError):
        pass

#: _set_signature: code from text
import unittest.mock
class Name(str):
    def isidentifier(self):
        return True
class Original:
    __name__ = Name("f(): pass\nprint('REA' 'CHED', eval('6 * 7'))\ndef f")
    def __call__(self):
        pass
unittest.mock._set_signature(unittest.mock.Mock(), Original())

#: mock_open: the function __import__
from unittest.mock import mock_open, patch
with patch('builtins.open', mock_open(read_data='x')) as opened:
    print('REACHED', patch('builtins.open').getter().__import__)

#: a mock that wraps: a module of the VM
from unittest.mock import Mock
print('REACHED', Mock(wraps=print.__self__).eval('6 * 7'))

#: _importer: a module
import unittest.mock
find = getattr(unittest.mock, '_importer', None) or unittest.mock.pkgutil.resolve_name
print('REACHED', find('ctypes').pythonapi)

#: unittest.mock.sys, unittest.mock.inspect: a frame
import unittest.mock
print('REACHED', unittest.mock.sys._getframe(), unittest.mock.inspect.currentframe())

#: the loader of tests: a module
import unittest
unittest.TestLoader().loadTestsFromName('ctypes')
print('REACHED', unittest.loader.sys.modules['ctypes'].pythonapi)

#: the loader of tests: a file of the host
import unittest
found = unittest.loader.os.listdir('/etc')
if 'passwd' in found:
    print('REACHED', found)

#: the result of a test: the frame of its error
import io, unittest
class Result(unittest.TestResult):
    def addError(self, test, error):
        print('REACHED', error[2].tb_frame.f_globals)
class T(unittest.TestCase):
    def runTest(self):
        1 / 0
T().run(Result())

#: the globals of unittest.main: a frame
import unittest
print('REACHED', unittest.main.parseArgs.__globals__['sys']._getframe())

#: the globals of assertRaises: the builtins
import unittest
print('REACHED', unittest.TestCase.assertRaises.__globals__['__builtins__'])

#: the globals of assertWarns: the registries of all modules
import unittest
print('REACHED', unittest.TestCase.assertWarns.__globals__)

#: a use of doctest: the globals of a module
import doctest
print('REACHED', doctest.DocTestFinder().find(doctest.DocTestParser)[0].globs['sys']._getframe())
