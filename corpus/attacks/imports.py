# Modules that no program may have, and the machinery that would bring them.

#: an import: the operating system
import os
print('REACHED', os.getcwd)

#: an import with another name: the interpreter
import sys as math
print('REACHED', math.modules)

#: an import behind another: processes
import math, subprocess
print('REACHED', subprocess.Popen)

#: an import of a name: the compiler
from builtins import eval as run
print('REACHED', run)

#: an import along dots: paths
import os.path
print('REACHED', os.path.join)

#: an import along dots with another name: the machinery of imports
import importlib.machinery as machinery
print('REACHED', machinery.BuiltinImporter)

#: an import of a part: the machinery of imports
from importlib import import_module
print('REACHED', import_module('os'))

#: an import of all: the operating system
from os import *
print('REACHED', getcwd)

#: an import of all, in a function's stead: the names of the builtins
from builtins import *
print('REACHED', open, compile)

#: an import in a function: the collector
def load():
    import gc
    return gc
print('REACHED', load().get_objects()[0])

#: an import in a class: memory
class Load:
    import ctypes
print('REACHED', Load.ctypes.pythonapi)

#: an import in a handler: code as bytes
try:
    import nothing_of_this_name
except ImportError:
    import marshal
print('REACHED', marshal.loads)

#: an import in a loop over names: whatever is there
for name in ('sys', '_io', 'posix', '_imp', '_thread', '_weakref', '_frozen_importlib', 'codecs', 'encodings', 'gc', 'marshal', 'builtins', '_warnings', '_ast', '_codecs', '_types', '_typing', '_sre'):
    try:
        print('REACHED', __import__(name))
    except ImportError:
        pass

#: an import of the machinery, frozen: the importer of builtins
import _frozen_importlib
print('REACHED', _frozen_importlib.BuiltinImporter)

#: an import of the machinery, native: any builtin module
import _imp
print('REACHED', _imp.create_builtin)

#: an import of files: a file
import io
print('REACHED', io.open, io.FileIO)

#: an import of files, native: a file
from _io import open_code
print('REACHED', open_code)

#: an import of threads: a thread
import _thread
print('REACHED', _thread.start_new_thread)

#: an import of references: all that is alive
import weakref
print('REACHED', weakref.ref)

#: an import of encodings: what they import
import codecs
print('REACHED', codecs.open, codecs.builtins)

#: an import of encodings: what they import, along dots
import encodings.utf_8
print('REACHED', encodings.codecs)

#: an import of types: a function of any code
import types
print('REACHED', types.FunctionType, types.CodeType)

#: an import of what is private to others: the native parts
import _collections, _functools, _operator
print('REACHED', _collections, _functools, _operator)

#: an import of annotations' module: what evaluates text
import typing
print('REACHED', typing.get_type_hints, typing.sys)

#: an import of trees: the compiler's
import ast
print('REACHED', ast.literal_eval)

#: an import of objects' states: what rebuilds anything
import pickle, copyreg
print('REACHED', pickle.loads, copyreg.dispatch_table)

#: an import of warnings: the interpreter
import warnings
print('REACHED', warnings.sys)

#: an import of what tests the interpreter: its insides
#: control: 3.11
import _testinternalcapi
print('REACHED', _testinternalcapi)

#: an import of interpreters: another interpreter
#: control: 3.13
import _interpreters
print('REACHED', _interpreters.create)

#: an import of what looks into functions: frames
import inspect
print('REACHED', inspect.getmodule)

#: an import of what runs files: a file
import runpy
print('REACHED', runpy.run_path)

#: the importer: the operating system
print('REACHED', __import__('os').getcwd)

#: the importer by its dict: the operating system
print('REACHED', getattr(__builtins__, '__dict__', __builtins__)['__imp' + 'ort__']('os').getcwd)

#: the importer by a name in pieces: the operating system
print('REACHED', getattr(__builtins__, '__imp' + 'ort__')('os').getcwd)

#: the importer with another's names: a part of a package that may not be had
print('REACHED', __import__('path', {'__name__': 'os', '__package__': 'os'}, {}, (), 1))

#: the importer with a list of names: a module along dots
print('REACHED', __import__('importlib.machinery', {}, {}, ['BuiltinImporter']).BuiltinImporter)

#: the importer with a name that is no plain text: the operating system
class Name(str):
    def __eq__(self, other):
        return other == 'math' or str.__eq__(self, other)
    def __hash__(self):
        return str.__hash__(self)
    def partition(self, dot):
        return 'math', '', ''
print('REACHED', __import__(Name('os')).getcwd)

#: a relative import: what stands beside
#: control: none, a program stands alone
from . import os
print('REACHED', os)

#: a relative import of a name: what stands beside
#: control: none, a program stands alone
from .os import path
print('REACHED', path)

#: a relative import beneath a name of one's own: a package's part
__package__ = 'importlib'
import importlib
from . import machinery
print('REACHED', machinery)

#: a relative import beneath a name of one's own, of names: the interpreter
__package__ = 'collections'
import collections
from . import _sys
print('REACHED', _sys.modules)

#: a relative import beneath the name of the program: a package's part
#: control: 3.13
__name__ = 'collections.mine'
__package__ = None
__spec__ = None
import collections
from .abc import sys
print('REACHED', sys)

#: a module's name that it keeps for itself: the interpreter
from collections import _sys
print('REACHED', _sys.modules)

#: a module's name that it keeps for itself, with another name: the words of Python
from collections import _iskeyword as look
print('REACHED', look.__self__.union)

#: a module's name that every module has: its loader
from math import __loader__ as loader
print('REACHED', loader.load_module)

#: a module's name that every module has: its specification
from functools import __spec__
print('REACHED', __spec__.loader)

#: a module's name that every module has: its builtins
from functools import __builtins__ as found
print('REACHED', found['open'])

#: a module's name that is a module: what it keeps
#: control: 3.13
import collections.abc
print('REACHED', collections.abc.sys.modules)

#: a module's part, from the part: what it keeps
#: control: 3.13
from collections.abc import abstractmethod
from collections.abc import sys
print('REACHED', sys.modules)

#: a module by all its names: what it keeps
from collections import *
print('REACHED', UserDict.__init__.__globals__['_sys'])

#: a module's loader: any module
import math
print('REACHED', math.__loader__.load_module('math').__loader__)

#: a module's specification, loaded anew: the module behind the facade
import math
spec = getattr(math, '__sp' + 'ec__')
print('REACHED', spec.loader.create_module(spec))

#: the program's own loader: what loads programs
print('REACHED', __loader__.load_module)

#: an import in a text: the operating system
eval("print('REACHED', __import__('os').getcwd)")

#: an import in a text that is executed: the operating system
exec("import os; print('REACHED', os.getcwd)")

#: an import of the program by itself: its globals
import __main__
print('REACHED', __main__.__builtins__)

#: an import of the future: the parser's
import __future__
print('REACHED', __future__.annotations.compiler_flag)

#: a name put among the modules: a module of one's own for all
import sys
sys.modules['math'] = 'REACHED'
import math
print(math)

#: a finder of one's own: every import
import sys
class Find:
    def find_spec(self, name, path, target=None):
        print('REACHED', name)
sys.meta_path.insert(0, Find())
try:
    import nothing_of_this_name
except ImportError:
    pass

#: an import that fails: what it was asked of
try:
    from functools import nothing_of_this_name
except ImportError as error:
    print('REACHED', __import__(error.name).__loader__)
