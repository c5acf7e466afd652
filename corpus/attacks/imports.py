# Modules that no program may import, and the parts of the import machinery.

#: an import with another name: the module sys
import sys as math
print('REACHED', math.modules)

#: a second module in an import statement: the module subprocess
import math, subprocess
print('REACHED', subprocess.Popen)

#: an import of a name: the compiler
from builtins import eval as run
print('REACHED', run)

#: an import with a dotted name and another name: the import machinery
import importlib.machinery as machinery
print('REACHED', machinery.BuiltinImporter)

#: an import of a function: importlib.import_module
from importlib import import_module
print('REACHED', import_module('os'))

#: a star import of builtins: all builtins
from builtins import *
print('REACHED', open, compile)

#: an import in a function: the garbage collector
def load():
    import gc
    return gc
print('REACHED', load().get_objects()[0])

#: an import in a class: the module ctypes
class Load:
    import ctypes
print('REACHED', Load.ctypes.pythonapi)

#: an import in a handler: the module marshal
try:
    import nothing_of_this_name
except ImportError:
    import marshal
print('REACHED', marshal.loads)

#: calls of __import__ in a loop: any internal module
for name in ('sys', '_io', 'posix', '_imp', '_thread', '_weakref', '_frozen_importlib', 'codecs', 'encodings', 'gc', 'marshal', 'builtins', '_warnings', '_ast', '_codecs', '_types', '_typing', '_sre'):
    try:
        print('REACHED', __import__(name))
    except ImportError:
        pass

#: an import of _frozen_importlib: BuiltinImporter
import _frozen_importlib
print('REACHED', _frozen_importlib.BuiltinImporter)

#: an import of _imp: any builtin module
import _imp
print('REACHED', _imp.create_builtin)

#: an import of _io: files
from _io import open_code
print('REACHED', open_code)

#: an import of _thread: a thread
import _thread
print('REACHED', _thread.start_new_thread)

#: an import of codecs: the modules that it imports
import codecs
print('REACHED', codecs.open, codecs.builtins)

#: an import of encodings with a dotted name: the modules that they import
import encodings.utf_8
print('REACHED', encodings.codecs)

#: an import of private native modules: the modules
import _collections, _functools, _operator
print('REACHED', _collections, _functools, _operator)

#: an import of typing: the evaluation of strings
import typing
print('REACHED', typing.get_type_hints, typing.sys)

#: an import of ast: the compiler
import ast
print('REACHED', ast.literal_eval)

#: an import of pickle and copyreg: the reconstruction of any object
import pickle, copyreg
print('REACHED', pickle.loads, copyreg.dispatch_table)

#: an import of warnings: the module sys
import warnings
print('REACHED', warnings.sys)

#: an import of _testinternalcapi: internals of the interpreter
#: control: 3.11
import _testinternalcapi
print('REACHED', _testinternalcapi)

#: an import of _interpreters: another interpreter
#: control: 3.13
import _interpreters
print('REACHED', _interpreters.create)

#: an import of runpy: the execution of a file
import runpy
print('REACHED', runpy.run_path)

#: a call of __import__: the module os
print('REACHED', __import__('os').getcwd)

#: __import__ from the dict of the builtins: the module os
print('REACHED', getattr(__builtins__, '__dict__', __builtins__)['__imp' + 'ort__']('os').getcwd)

#: __import__ read with a concatenated name: the module os
print('REACHED', getattr(__builtins__, '__imp' + 'ort__')('os').getcwd)

#: __import__ with other globals: a submodule of a package
print('REACHED', __import__('path', {'__name__': 'os', '__package__': 'os'}, {}, (), 1))

#: __import__ with a list of names: a module with a dotted name
print('REACHED', __import__('importlib.machinery', {}, {}, ['BuiltinImporter']).BuiltinImporter)

#: __import__ with a name of a str subclass: the module os
class Name(str):
    def __eq__(self, other):
        return other == 'math' or str.__eq__(self, other)
    def __hash__(self):
        return str.__hash__(self)
    def partition(self, dot):
        return 'math', '', ''
print('REACHED', __import__(Name('os')).getcwd)

#: a relative import: a module beside the program
#: control: none, the program is not in a package
from . import os
print('REACHED', os)

#: a relative import of a name: a module beside the program
#: control: none, the program is not in a package
from .os import path
print('REACHED', path)

#: a relative import with another __package__: a submodule of a package
__package__ = 'importlib'
import importlib
from . import machinery
print('REACHED', machinery)

#: a relative import with another __package__: a private name of a package
__package__ = 'collections'
import collections
from . import _sys
print('REACHED', _sys.modules)

#: a relative import with another __name__: a private name of a package
#: control: 3.13
__name__ = 'collections.mine'
__package__ = None
__spec__ = None
import collections
from .abc import sys
print('REACHED', sys)

#: an import of a private name: the module sys
from collections import _sys
print('REACHED', _sys.modules)

#: an import of a private name with another name: the list of keywords
from collections import _iskeyword as look
print('REACHED', look.__self__.union)

#: an import of __loader__ from a module: its loader
from math import __loader__ as loader
print('REACHED', loader.load_module)

#: an import of __spec__ from a module: its loader
from functools import __spec__
print('REACHED', __spec__.loader)

#: an import of __builtins__ from a module: its builtins
from functools import __builtins__ as found
print('REACHED', found['open'])

#: an attribute of a submodule: the module sys
#: control: 3.13
import collections.abc
print('REACHED', collections.abc.sys.modules)

#: an import from a submodule: the module sys
#: control: 3.13
from collections.abc import abstractmethod
from collections.abc import sys
print('REACHED', sys.modules)

#: a star import of a module: the globals of a method
from collections import *
print('REACHED', UserDict.__init__.__globals__['_sys'])

#: the loader of a module: any module
import math
print('REACHED', math.__loader__.load_module('math').__loader__)

#: the specification of a module: the module behind the facade
import math
spec = getattr(math, '__sp' + 'ec__')
print('REACHED', spec.loader.create_module(spec))

#: the loader of the program: the loader
print('REACHED', __loader__.load_module)

#: an import in a string passed to eval: the module os
eval("print('REACHED', __import__('os').getcwd)")

#: an import in a string passed to exec: the module os
exec("import os; print('REACHED', os.getcwd)")

#: an import of __main__: its builtins
import __main__
print('REACHED', __main__.__builtins__)

#: an import of __future__: a flag of the compiler
import __future__
print('REACHED', __future__.annotations.compiler_flag)

#: an assignment to sys.modules: a module of the program for all imports
import sys
sys.modules['math'] = 'REACHED'
import math
print(math)

#: a finder in sys.meta_path: every import
import sys
class Find:
    def find_spec(self, name, path, target=None):
        print('REACHED', name)
sys.meta_path.insert(0, Find())
try:
    import nothing_of_this_name
except ImportError:
    pass

#: the name of an ImportError: the loader of the module
try:
    from functools import nothing_of_this_name
except ImportError as error:
    print('REACHED', __import__(error.name).__loader__)
