# What the modules of the library import under another name.

#: enum.bltns: the builtins
import enum
print('REACHED', enum.bltns.eval('6 * 7'))

#: reprlib.builtins: the builtins
import reprlib
print('REACHED', reprlib.builtins.eval('6 * 7'))

#: inspect.builtins: the builtins
import inspect
print('REACHED', inspect.builtins.compile('1', '', 'eval').co_code)

#: unittest.mock.builtins: the builtins
import unittest.mock
print('REACHED', unittest.mock.builtins.eval('6 * 7'))

#: codecs of json: the builtins
import json
print('REACHED', json.codecs.builtins.eval('6 * 7'))

#: sys.modules of dataclasses: the builtins
import dataclasses
print('REACHED', dataclasses.sys.modules['builtins'].eval('6 * 7'))

#: __builtins__ of modules of the library: the builtins
import calendar, contextlib, heapq, json, random, statistics, string, textwrap, typing
for module in (calendar, contextlib, heapq, json, random, statistics, string, textwrap, typing):
    found = getattr(module, '__builtins__', {})
    found = found if isinstance(found, dict) else vars(found)
    if 'eval' in found:
        print('REACHED', module, found['eval']('6 * 7'))

#: sys of modules of the library: a frame
import contextlib, copy, dataclasses, enum, inspect, logging, numbers, statistics, traceback, types, typing, weakref
for module in (contextlib, copy, dataclasses, enum, inspect, logging, numbers, statistics, traceback, types, typing,
               weakref):
    found = getattr(module, 'sys', None)
    if hasattr(found, '_getframe'):
        print('REACHED', module, found._getframe(0).f_globals)

#: _sys of modules of the library: a frame
import argparse, bisect, collections, heapq, operator, pprint, random, string, threading
for module in (argparse, bisect, collections, heapq, operator, pprint, random, string, threading):
    found = getattr(module, '_sys', None)
    if hasattr(found, '_getframe'):
        print('REACHED', module, found.modules)

#: os of modules of the library: processes
import argparse, contextlib, inspect, logging, pathlib, random, tempfile, threading, uuid
for module in (argparse, contextlib, inspect, logging, pathlib, random, tempfile, threading, uuid):
    for name in ('os', '_os'):
        found = getattr(module, name, None)
        if hasattr(found, 'execv') or hasattr(found, 'fork'):
            print('REACHED', module, found)

#: types of modules of the library: the class of code
import enum, inspect, dataclasses, functools, unittest.mock
for module in (enum, inspect, dataclasses, functools, unittest.mock):
    for found in (getattr(module, 'types', None), getattr(module, 'CodeType', None)):
        code = getattr(found, 'CodeType', found)
        if hasattr(code, 'co_code'):
            print('REACHED', module, code)

#: the globals of a method of each library class: the builtins
import argparse, collections, csv, decimal, enum, fractions, json, pprint, random, string, textwrap
for kind in (argparse.ArgumentParser, collections.UserDict, csv.DictReader, enum.Enum, fractions.Fraction,
             json.JSONEncoder,
             pprint.PrettyPrinter, random.Random, string.Template, textwrap.TextWrapper):
    for value in vars(kind).values():
        found = getattr(value, '__globals__', None)
        if found:
            print('REACHED', kind, found['__builtins__'])
            break

#: the code of a function of each library module: its constants
import calendar, copy, heapq, random, statistics, textwrap
for function in (calendar.isleap, copy.copy, heapq.merge, random.Random.choice, statistics.mean, textwrap.dedent):
    print('REACHED', function.__code__.co_consts)

#: the spec of library modules: a loader
import calendar, json, random, string, textwrap, typing
for module in (calendar, json, random, string, textwrap, typing):
    if module.__spec__ is not None:
        print('REACHED', module.__spec__.loader.exec_module)

#: the loader of library modules: the source of any file
import calendar
print('REACHED', calendar.__loader__.get_data('/etc/passwd')[:20])

#: __path__ of a package: files outside of the library
import json
json.__path__[:] = ['/etc']
print('REACHED', json.__loader__.path_stats('/etc/passwd'))

#: __getattr__ of a module: a module of any name
import importlib
print('REACHED', importlib.import_module('ctypes').pythonapi)

#: importlib.machinery: a file of the host
import importlib.machinery
print('REACHED', importlib.machinery.SourceFileLoader('x', '/etc/passwd').get_data('/etc/passwd')[:20])

#: pkgutil.resolve_name: the function eval
import pkgutil
print('REACHED', pkgutil.resolve_name('builtins:eval')('6 * 7'))

#: pydoc.locate: the module ctypes
import pydoc
print('REACHED', pydoc.locate('ctypes').pythonapi)

#: a use of runpy: code that was not checked
import runpy
print('REACHED', runpy.run_module('ctypes')['pythonapi'])

#: timeit with text: code that was not checked
import timeit
timeit.timeit("print('REA' 'CHED', __import__('sys')._getframe())", number=1)

#: doctest with text: a code object
import doctest, io
def shown():
    """
    >>> type((lambda: 0).__code__).__name__
    'code'
    """
runner = doctest.DocTestRunner(verbose=False)
for test in doctest.DocTestFinder().find(shown, 'shown', globs={}):
    results = runner.run(test, out=lambda text: None)
    if results.attempted and not results.failed:
        print('REACHED', results)

#: code.InteractiveInterpreter: code that was not checked
import code
code.InteractiveInterpreter({}).runsource("print('REA' 'CHED', __import__('ctypes'))")

#: codeop.compile_command: a code object
import codeop
print('REACHED', codeop.compile_command('1 + 1').co_code)

#: ast.compile: a code object
import ast
tree = ast.parse('6 * 7', mode='eval')
print('REACHED', compile(tree, '', 'eval').co_code)

#: profile and trace: code from text
import trace
trace.Trace(count=False, trace=False).run("print('REA' 'CHED', __import__('ctypes'))")

#: pickle.loads: the function eval
import pickle
print('REACHED', pickle.loads(b"cbuiltins\neval\n(S'6 * 7'\ntR."))

#: pickle.Unpickler.find_class: the module sys
import pickle, io
print('REACHED', pickle.Unpickler(io.BytesIO()).find_class('sys', '_getframe')())

#: marshal and copyreg: a code object
import copyreg, marshal
code = marshal.loads(marshal.dumps((lambda: 0).__code__))
print('REACHED', copyreg.__newobj__, code.co_code)

#: gc.get_objects: every object
import gc
for thing in gc.get_objects():
    if type(thing) is dict and 'eval' in thing and 'open' in thing:
        print('REACHED', thing['eval']('6 * 7'))
        break

#: gc.get_referrers: the dict of the builtins
import gc
for thing in gc.get_referrers(len):
    if isinstance(thing, dict) and 'eval' in thing:
        print('REACHED', thing['eval'])

#: gc.get_referents: the globals and the code of a function
import gc
def f():
    pass
for thing in gc.get_referents(f):
    if hasattr(thing, 'co_code') or isinstance(thing, dict) and '__builtins__' in thing:
        print('REACHED', thing)

#: a use of linecache: the lines of a file of the host
import linecache
for line in linecache.getlines('/etc/passwd'):
    print('REACHED', line)

#: tokenize.open: a file of the host
import tokenize
print('REACHED', tokenize.open('/etc/hostname').read(), tokenize._builtin_open('/etc/passwd').readline())

#: a use of fileinput: a file of the host
import fileinput
for line in fileinput.input('/etc/passwd'):
    print('REACHED', line)

#: a use of configparser: a file of the host
import configparser
parser = configparser.RawConfigParser(allow_unnamed_section=True, delimiters=(':',))
for name in parser.read('/etc/passwd'):
    print('REACHED', name)

#: shelve, sqlite3 and dbm: files
import sqlite3
print('REACHED', sqlite3.connect(':memory:').execute('select 6 * 7').fetchone())

#: a use of socket: the network
import socket
print('REACHED', socket.socket().fileno())

#: a use of subprocess: a process
import subprocess
print('REACHED', subprocess.run(['echo', 'process'], capture_output=True).stdout)

#: a use of ctypes: the memory of the process
import ctypes
print('REACHED', ctypes.string_at(id(b'text') + 32, 4))

#: mmap and multiprocessing: memory that is shared
import mmap
print('REACHED', mmap.mmap(-1, 8))
