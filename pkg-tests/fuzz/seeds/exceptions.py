# %% raised and chained
try:
    try: 1 / 0
    except ZeroDivisionError as first:
        try: raise KeyError('k') from first
        except KeyError as second: raise ValueError('v', 2) from None
except ValueError as third:
    print(third.args, third.__cause__, third.__context__, third.__suppress_context__, third.__context__.__cause__, third.__traceback__.tb_lineno)
    raise
# %% raise what cannot be raised
for x in (5, None, int, 'a', object(), type, ValueError, ValueError(), (ValueError,), BaseException, NotImplemented, ..., print):
    try: raise x
    except BaseException as error: print(type(error), error)
for x in (5, None, int, ValueError, KeyError(1), type):
    try: raise TypeError from x
    except BaseException as error: print(type(error), error, error.__cause__)
raise
# %% except what cannot be caught
for x in (5, None, int, ValueError, (ValueError, 5), ((ZeroDivisionError,),), [], (), type, object, BaseException, 'a'):
    try:
        try: 1 / 0
        except x as error: print('caught', x)
    except BaseException as error: print(type(error), error)
# %% a class whose making fails when raised
class E(Exception):
    def __new__(cls, *a): return 5
class F(Exception):
    def __init__(self, *a): raise KeyError('init')
class G(Exception):
    def __init__(self): pass
class H(BaseException):
    def __new__(cls, *a): raise self
class I(Exception):
    def __str__(self): raise ValueError('str')
class J(Exception):
    def __str__(self): return 5
class K(Exception):
    def __repr__(self): return '\ud800'
    __str__ = __repr__
for x in (E, F, G, H, I, J, K, I(), J(), K(), G(), F.__new__(F)):
    try: raise x
    except BaseException as error:
        try: print(type(error), str(error), repr(error))
        except BaseException as error: print(type(error))
raise K
# %% uncaught with a str that fails
class E(Exception):
    def __str__(self): return 1 / 0
raise E
# %% uncaught with a str that is no string
class E(Exception):
    def __str__(self): return None
raise E(1)
# %% uncaught with half a character
raise ValueError('\ud800 and \udfff', b'\xff')
# %% uncaught with a long text
raise ValueError('x' * 10**6, '\n' * 100, '\0')
# %% uncaught with an odd name
raise type('\ud800\n', (Exception,), {})('text')
# %% uncaught with an empty name
raise type('', (KeyError,), {'__module__': 5, '__qualname__': ''})({}, [])
# %% uncaught after its class has changed
class E(Exception): pass
e = E(1)
E.__name__ = 'x' * 1000; E.__qualname__ = '\0'; E.__str__ = None; E.__module__ = None
raise e
# %% attributes set to strange values, then left uncaught
e = SyntaxError('a', ('f', 1, 2, 't'))
for name in ('args', 'msg', 'filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset', 'print_file_and_line', '__cause__', '__context__', '__traceback__', '__suppress_context__', '__notes__', '__dict__', '__class__'):
    for value in (None, 5, -1, 2**70, 'a', '\ud800', [], (), object(), e, True):
        try: setattr(e, name, value)
        except Exception as error: print(name, type(error), error)
raise e
# %% notes of every kind
e = ValueError('x')
e.add_note('note'); e.add_note('\ud800')
for n in (5, None, b''):
    try: e.add_note(n)
    except TypeError as error: print(error)
e.__notes__ = 5
try: e.add_note('z')
except TypeError as error: print(error)
e.__notes__ = [1, None, e]
raise e
# %% causes in a circle
a, b = ValueError('a'), KeyError('b')
a.__cause__ = b; b.__cause__ = a; a.__context__ = a
try: raise a
except ValueError: raise b
# %% a long chain
e = None
for i in range(1000):
    n = ValueError(i); n.__context__ = e; e = n
raise e
# %% a chain through handlers
def f(n):
    try: raise ValueError(n)
    except ValueError:
        if n: f(n - 1)
        raise KeyError(n)
f(20)
# %% tracebacks
def f(): raise ValueError
try: f()
except ValueError as error: t = error.__traceback__
print(t.tb_lineno, t.tb_lasti, t.tb_next.tb_lineno, t.tb_next.tb_next)
for value in (t, None, 5, t.tb_next):
    try: t.tb_next.tb_next = value
    except Exception as error: print(type(error), error)
for value in (5, None, t):
    try: ValueError().with_traceback(value)
    except TypeError as error: print(error)
try: type(t)(t, None, 1, 2)
except TypeError as error: print(error)
try: type(t)(None, t.tb_frame if 0 else None, -1, 2**40)
except (TypeError, OverflowError) as error: print(error)
raise ValueError('again').with_traceback(t)
# %% arguments
for cls in (Exception, OSError, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError, SyntaxError, ImportError, AttributeError, NameError, StopIteration, SystemExit, KeyError, BaseExceptionGroup, ExceptionGroup, MemoryError, RecursionError, UnboundLocalError, BlockingIOError):
    for args in ((), (1,), (1, 2), (1, 2, 3), ('a', 'b', 'c', 'd'), ('a', b'b', 0, 1, 'c'), ('a', 'b', 0, 1, 'c'), ('b', 0, 1, 'c'), ('a', b'', 5, -1, ''), ('a', ''), ('m', ('f', 1, 2, 't')), ('m', ()), ('m', 5), ('m', ('f', 'x', None, 5, 6, 7)), (2, 'x', 'f', 0, 'g'), ('g', [ValueError()]), ('g', []), ('g', [5]), ('g', 5), ('\ud800',), ('a', b'\xff', 2**62, -2**62, 'r')):
        try:
            e = cls(*args); print(str(e), repr(e), e.args, e.__reduce__()[:1])
        except Exception as error: print(cls, type(error), error)
# %% attributes of unicode errors
e = UnicodeDecodeError('utf-8', b'abc\xff', 3, 4, 'bad')
f = UnicodeEncodeError('ascii', 'aé\ud800', 1, 2, 'bad')
g = UnicodeTranslateError('xyz', 0, 1, 'bad')
for x in (e, f, g):
    for name in ('start', 'end', 'object', 'encoding', 'reason'):
        for value in (0, -1, 100, 2**63, None, '', b'', 'é', '\ud800', [], object()):
            try: setattr(x, name, value); str(x)
            except Exception as error: print(name, value, type(error))
for x in (e, f, g):
    for name in ('start', 'end', 'object', 'encoding', 'reason'):
        try: delattr(x, name); str(x); repr(x)
        except Exception as error: print(name, type(error), error)
h = UnicodeDecodeError.__new__(UnicodeDecodeError)
print(repr(h)); print(h); print(h.start)
# %% an exception made without init
for cls in (OSError, SyntaxError, ImportError, UnicodeEncodeError, UnicodeTranslateError, UnicodeDecodeError, StopIteration, SystemExit, AttributeError, NameError, ExceptionGroup, KeyError):
    try:
        e = cls.__new__(cls); print(repr(e), str(e), e.args, vars_ if 0 else '')
        e = cls.__new__(cls, 1, 2, 3); print(repr(e), str(e)); e.__init__(); print(e); e.__init__(5, 6); print(e)
    except Exception as error: print(cls, type(error), error)
# %% setstate and reduce
e = ValueError(1, 2)
for value in ({'x': 1}, {1: 2}, None, 5, {'args': 7}, {'\ud800': 1}, {'__traceback__': 5}):
    try: print(e.__setstate__(value), e.__dict__, e.args)
    except Exception as error: print(type(error), error)
print(e.__reduce__(), OSError(1, 'a', 'f').__reduce__(), ImportError('a', name='n').__reduce__(), AttributeError('a', name='x', obj=1).__reduce__())
e.args = 'abc'; print(e); e.args = []; print(e, repr(e))
e.args = 5
# %% exception groups
g = ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(2), TypeError(3)])])
print(g, g.message, g.exceptions, g.split(KeyError), g.subgroup(lambda e: isinstance(e, ValueError)), g.derive([OSError()]), g.subgroup((KeyError, TypeError)))
try: raise g
except* ValueError as e: print('v', e.exceptions)
except* (KeyError, TypeError) as e: print('k', e.exceptions)
try: raise ValueError('naked')
except* ValueError as e: print(e)
for args in ((), ('a',), ('a', []), ('a', [5]), ('a', [KeyboardInterrupt()]), (5, [ValueError()]), ('a', (ValueError(),)), ('a', 'b'), ('a', {ValueError()}), ('a', [ValueError()], 1)):
    for cls in (ExceptionGroup, BaseExceptionGroup):
        try: print(repr(cls(*args)))
        except Exception as error: print(type(error), error)
for x in (5, None, ValueError(), int, (5,), lambda e: 1 / 0, lambda e: None, []):
    try: print(g.split(x), g.subgroup(x))
    except Exception as error: print(type(error), error)
raise g
# %% groups that lie
class G(ExceptionGroup):
    def derive(self, excs): return answer
    def split(self, x): return answer
for answer in (None, 5, (), (1, 2), (None, None), (ValueError(), ValueError()), ExceptionGroup('x', [KeyError()]), 'ab', (1, 2, 3)):
    try:
        try: raise G('g', [ValueError(1), KeyError(2)])
        except* ValueError as e: print('part', e)
    except BaseException as error: print(type(error), error)
    try: print(ExceptionGroup.split(G('g', [ValueError(1), KeyError(2)]), KeyError))
    except BaseException as error: print(type(error), error)
# %% except* of what it must not catch
for x in (ExceptionGroup, BaseException, 5, (ValueError, 5), (), None):
    try:
        try: raise ExceptionGroup('g', [ValueError()])
        except* x: print('caught')
    except BaseException as error: print(type(error), error)
# %% except* that raises, returns to the loop, and nests
for i in range(3):
    try:
        try: raise ExceptionGroup('g', [ValueError(i), KeyError(i), OSError(i)])
        except* ValueError: raise TypeError('new')
        except* KeyError as e: raise
        except* OSError as e: raise e
        finally: print('finally')
    except ExceptionGroup as error: print(error, error.exceptions)
# %% a deep group
g = ValueError()
for i in range(300): g = ExceptionGroup(str(i), [g])
try: print(g.split(KeyError)[1] is not None)
except RecursionError: print('deep')
raise g
# %% an exception as its own handler
class E(Exception):
    def __eq__(self, o): raise self
    def __hash__(self): raise self
    def __getattribute__(self, name): raise KeyError(name)
try: raise E
except E as e:
    try: e == e
    except E as f: print(f is e)
raise E
# %% errors while an error is told
class T:
    def __repr__(self): raise ValueError('repr')
    __str__ = __repr__
try: raise KeyError(T())
except KeyError as error: e = error
try: str(e)
except ValueError as error: print(error)
raise e
# %% SystemExit, KeyboardInterrupt, GeneratorExit, StopIteration at the end
import math
raise SystemExit(3)
# %%
raise KeyboardInterrupt
# %%
raise GeneratorExit('x')
# %%
raise StopIteration({1: [2]})
# %%
raise RecursionError('not really')
# %%
raise MemoryError('not really')
# %%
raise SyntaxError('made', ('other.py', 500, 100, 'some text', 600, 200))
# %%
raise IndentationError('made', (None, None, None, None))
# %% an error far down the stack
def f(n): return f(n - 1) if n else 1 / 0
f(100)
# %% too deep
def f(): return f()
f()
# %% too deep through native code
class A:
    def __repr__(self): return repr(self)
    def __eq__(self, o): return o == self
    def __getattr__(self, name): return getattr(self, name)
    def __call__(self): return self()
    def __iter__(self): return iter(self)
    def __add__(self, o): return o + self
    def __hash__(self): return hash(self)
    def __bool__(self): return bool(self)
    def __lt__(self, o): return sorted([o, self])
    def __len__(self): return len(self)
    def __contains__(self, o): return o in self
    def __format__(self, s): return format(self, s)
    def __index__(self): return range(self)[0]
    def __instancecheck__(self, o): return isinstance(o, self)
a = A()
for f in (lambda: repr(a), lambda: a == a, lambda: a.x, lambda: a(), lambda: iter(a), lambda: a + a, lambda: hash(a), lambda: bool(a), lambda: a < a, lambda: len(a), lambda: a in a, lambda: f'{a}', lambda: [1][a], lambda: isinstance(1, a)):
    try: f()
    except RecursionError: print('deep')
# %% deep structures
x = []
for i in range(10**5): x = [x]
try: repr(x)
except RecursionError: print('deep repr')
try: x == [x]
except RecursionError: print('deep equality')
y = ()
for i in range(10**5): y = (y,)
try: hash(y)
except RecursionError: print('deep hash')
d = {}
for i in range(10**4): d = {1: d}
try: str(d)
except RecursionError: print('deep dict')
del x, y, d
# %% deep types
t = int
for i in range(500): t = list[t]
print(len(repr(t)))
u = int
for i in range(100): u = u | type(str(i), (), {})
print(len(repr(u)), isinstance(5, u))
isinstance(1, t)
# %% deep iterators
from itertools import chain
i = iter([1])
for n in range(5000): i = chain(i)
try: print(next(i))
except RecursionError: print('deep')
m = iter([1])
for n in range(5000): m = map(lambda x: x, m)
try: print(list(m))
except RecursionError: print('deep')
# %% deep generators
def g(n):
    if n: yield from g(n - 1)
    yield n
print(sum(g(300)))
try: print(sum(g(10000)))
except RecursionError: print('deep')
# %% uncaught in a generator, a comprehension, a lambda, a class body and a decorator
def g(): yield [1 / x for x in (1, 0)]
class A:
    @staticmethod
    def f(): return (lambda: list(g()))()
    x = f()
