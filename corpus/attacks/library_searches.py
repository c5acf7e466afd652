# A search through all objects that are reachable from a module, for a frame, a code object, eval, or the module sys.

#: a search from random: the interpreter
import random
queue, seen, kept = [random], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from typing: the interpreter
import typing
queue, seen, kept = [typing], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from re: the interpreter
import re
queue, seen, kept = [re], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from json: the interpreter
import json
queue, seen, kept = [json], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from enum: the interpreter
import enum
queue, seen, kept = [enum], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from functools: the interpreter
import functools
queue, seen, kept = [functools], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from collections: the interpreter
import collections
queue, seen, kept = [collections], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from copy: the interpreter
import copy
queue, seen, kept = [copy], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from contextlib: the interpreter
import contextlib
queue, seen, kept = [contextlib], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from decimal: the interpreter
import decimal
queue, seen, kept = [decimal], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from fractions: the interpreter
import fractions
queue, seen, kept = [fractions], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from string: the interpreter
import string
queue, seen, kept = [string], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from operator: the interpreter
import operator
queue, seen, kept = [operator], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from types: the interpreter
import types
queue, seen, kept = [types], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from abc: the interpreter
import abc
queue, seen, kept = [abc], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from dataclasses: the interpreter
import dataclasses
queue, seen, kept = [dataclasses], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from pprint: the interpreter
import pprint
queue, seen, kept = [pprint], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from traceback: the interpreter
import traceback
queue, seen, kept = [traceback], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from inspect: the interpreter
import inspect
queue, seen, kept = [inspect], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from unittest.mock: the interpreter
import unittest.mock
queue, seen, kept = [unittest.mock], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from logging: the interpreter
import logging
queue, seen, kept = [logging], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from weakref: the interpreter
import weakref
queue, seen, kept = [weakref], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from csv: the interpreter
import csv
queue, seen, kept = [csv], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from io: the interpreter
import io
queue, seen, kept = [io], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from os: the interpreter
import os
queue, seen, kept = [os], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from pathlib: the interpreter
import pathlib
queue, seen, kept = [pathlib], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from datetime: the interpreter
import datetime
queue, seen, kept = [datetime], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from statistics: the interpreter
import statistics
queue, seen, kept = [statistics], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from reprlib: the interpreter
import reprlib
queue, seen, kept = [reprlib], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from difflib: the interpreter
import difflib
queue, seen, kept = [difflib], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from argparse: the interpreter
import argparse
queue, seen, kept = [argparse], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from threading: the interpreter
import threading
queue, seen, kept = [threading], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from asyncio: the interpreter
import asyncio
queue, seen, kept = [asyncio], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from sys: the interpreter
import sys
queue, seen, kept = [sys], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from time: the interpreter
import time
queue, seen, kept = [time], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from array: the interpreter
import array
queue, seen, kept = [array], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from heapq: the interpreter
import heapq
queue, seen, kept = [heapq], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from bisect: the interpreter
import bisect
queue, seen, kept = [bisect], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from calendar: the interpreter
import calendar
queue, seen, kept = [calendar], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from struct: the interpreter
import struct
queue, seen, kept = [struct], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from base64: the interpreter
import base64
queue, seen, kept = [base64], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from hashlib: the interpreter
import hashlib
queue, seen, kept = [hashlib], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from uuid: the interpreter
import uuid
queue, seen, kept = [uuid], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from unicodedata: the interpreter
import unicodedata
queue, seen, kept = [unicodedata], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from html: the interpreter
import html
queue, seen, kept = [html], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from itertools: the interpreter
import itertools
queue, seen, kept = [itertools], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from queue: the interpreter
import queue
queue, seen, kept = [queue], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from graphlib: the interpreter
import graphlib
queue, seen, kept = [graphlib], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from timeit: the interpreter
import timeit
queue, seen, kept = [timeit], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from warnings: the interpreter
import warnings
queue, seen, kept = [warnings], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from gc: the interpreter
import gc
queue, seen, kept = [gc], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from doctest: the interpreter
import doctest
queue, seen, kept = [doctest], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from textwrap: the interpreter
import textwrap
queue, seen, kept = [textwrap], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from math: the interpreter
import math
queue, seen, kept = [math], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from numbers: the interpreter
import numbers
queue, seen, kept = [numbers], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from tempfile: the interpreter
import tempfile
queue, seen, kept = [tempfile], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from shutil: the interpreter
import shutil
queue, seen, kept = [shutil], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from glob: the interpreter
import glob
queue, seen, kept = [glob], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from contextvars: the interpreter
import contextvars
queue, seen, kept = [contextvars], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from copyreg: the interpreter
import copyreg
queue, seen, kept = [copyreg], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from keyword: the interpreter
import keyword
queue, seen, kept = [keyword], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from secrets: the interpreter
import secrets
queue, seen, kept = [secrets], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from colorsys: the interpreter
import colorsys
queue, seen, kept = [colorsys], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from zlib: the interpreter
import zlib
queue, seen, kept = [zlib], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from hmac: the interpreter
import hmac
queue, seen, kept = [hmac], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from binascii: the interpreter
import binascii
queue, seen, kept = [binascii], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass

#: a search from concurrent.futures: the interpreter
import concurrent.futures
queue, seen, kept = [concurrent.futures], set(), []
while queue and len(seen) < 3000:
    thing = queue.pop(0)
    if id(thing) in seen or type(thing) in (int, float, str, bytes, bool, type(None)):
        continue
    seen.add(id(thing))
    kept.append(thing)
    kind, name = type(thing).__name__, getattr(thing, '__name__', '')
    if kind in ('code', 'frame') or kind == 'module' and hasattr(thing, '_getframe'):
        print('REACHED', thing)
        break
    if 'builtin' in kind and (name == 'eval' and thing('6 * 7') == 42 or name == '_getframe' and thing().f_globals):
        print('REACHED', thing)
        break
    if 'wrapper' in kind or 'descriptor' in kind or 'builtin' in kind and name.startswith('__'):
        continue
    if isinstance(thing, dict):
        queue += list(thing.values())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        queue += thing
    for name in dir(thing):
        try:
            queue.append(getattr(thing, name))
        except Exception:
            pass
