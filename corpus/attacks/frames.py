# Frames, and the locals, globals and builtins of the callers that a frame leads to.

#: gi_frame of a generator: its frame
print('REACHED', (x for x in ()).gi_frame)

#: gi_frame of a generator with a concatenated name: its frame
print('REACHED', getattr((x for x in ()), 'gi_fr' + 'ame'))

#: gi_frame of a generator by object.__getattribute__: its frame
print('REACHED', object.__getattribute__((x for x in ()), 'gi_fr' + 'ame'))

#: the descriptor of gi_frame: the frame of a generator
generator = (x for x in ())
print('REACHED', type(generator).__dict__['gi_fr' + 'ame'].__get__(generator))

#: a running generator: the frame of its caller
def walk():
    yield getattr(generator, 'gi_frame').f_back
generator = walk()
print('REACHED', next(generator).f_locals)

#: gi_yieldfrom of a generator: the frame of the inner generator
def inner():
    yield
def outer():
    yield from inner()
generator = outer()
next(generator)
print('REACHED', getattr(getattr(generator, 'gi_yield' + 'from'), 'gi_fr' + 'ame'))

#: cr_frame of a coroutine: its frame
async def work():
    pass
coroutine = work()
frame = coroutine.cr_frame
coroutine.close()
print('REACHED', frame)

#: cr_frame of a coroutine with a concatenated name: its globals
async def work():
    pass
coroutine = work()
frame = getattr(coroutine, 'cr_' + 'frame')
coroutine.close()
print('REACHED', getattr(frame, 'f_glo' + 'bals'))

#: cr_await of a coroutine: the frame of the awaited coroutine
class Pause:
    def __await__(self):
        yield
async def work():
    await inner()
async def inner():
    await Pause()
coroutine = work()
coroutine.send(None)
print('REACHED', getattr(getattr(coroutine, 'cr_aw' + 'ait'), 'cr_fr' + 'ame'))

#: ag_frame of an asynchronous generator: its frame
async def count():
    yield 1
print('REACHED', getattr(count(), 'ag_fr' + 'ame'))

#: ag_await of an asynchronous generator: the frame of the awaited coroutine
class Pause:
    def __await__(self):
        yield
async def inner():
    await Pause()
async def count():
    await inner()
    yield 1
generator = count()
generator.asend(None).send(None)
print('REACHED', getattr(getattr(generator, 'ag_aw' + 'ait'), 'cr_fr' + 'ame'))

#: the traceback of an exception: its frame
try:
    1 / 0
except ZeroDivisionError as error:
    print('REACHED', error.__traceback__.tb_frame)

#: the traceback of an exception with concatenated names: its frame
try:
    1 / 0
except ZeroDivisionError as error:
    print('REACHED', getattr(getattr(error, '__trace' + 'back__'), 'tb_fr' + 'ame'))

#: the descriptor of tb_frame: the frame of a traceback
try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
    print('REACHED', type(traceback).__dict__['tb_fr' + 'ame'].__get__(traceback))

#: tb_next of a traceback: the locals of the function that raised
def raiser():
    hidden = 'a local'
    raise ValueError
try:
    raiser()
except ValueError as error:
    print('REACHED', getattr(error.__traceback__.tb_next, 'tb_fr' + 'ame').f_locals)

#: an exception in a callback of native code: the frames of the callers
try:
    sorted([1, 2], key=lambda x: 1 / 0)
except ZeroDivisionError as error:
    print('REACHED', getattr(error.__traceback__.tb_next, 'tb_fr' + 'ame').f_back)

#: the traceback passed to __exit__: its frame
class Watch:
    def __enter__(self):
        pass
    def __exit__(self, kind, error, traceback):
        print('REACHED', getattr(traceback, 'tb_fr' + 'ame'))
        return True
with Watch():
    1 / 0

#: a member of an exception group: the frame of its traceback
try:
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ExceptionGroup('', [error])
except* ZeroDivisionError as group:
    print('REACHED', getattr(group.exceptions[0].__traceback__, 'tb_fr' + 'ame'))

#: the context of an exception: the frame of its traceback
try:
    try:
        1 / 0
    finally:
        {}['x']
except KeyError as error:
    print('REACHED', getattr(error.__context__.__traceback__, 'tb_fr' + 'ame'))

#: the cause of an exception: the frame of its traceback
try:
    try:
        1 / 0
    except ZeroDivisionError as cause:
        raise ValueError from cause
except ValueError as error:
    print('REACHED', getattr(error.__cause__.__traceback__, 'tb_fr' + 'ame'))

#: a traceback set by with_traceback: the frame of another exception
try:
    1 / 0
except ZeroDivisionError as error:
    other = ValueError().with_traceback(error.__traceback__)
print('REACHED', getattr(other.__traceback__, 'tb_fr' + 'ame'))

#: an exception thrown into a generator: the frame of its traceback
def catch():
    try:
        yield
    except ValueError as error:
        yield getattr(error.__traceback__, 'tb_fr' + 'ame')
generator = catch()
next(generator)
print('REACHED', generator.throw(ValueError()))

#: a StopIteration: the frame of a finished generator
def stop():
    return 1
    yield
try:
    next(stop())
except StopIteration as error:
    print('REACHED', getattr(error.__traceback__, 'tb_fr' + 'ame'))

#: the traceback type called: a frame
try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
made = type(traceback)(None, getattr(traceback, 'tb_fr' + 'ame'), 0, 1)
print('REACHED', made)

#: every attribute of a traceback: a frame or another traceback
try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
for name in ('tb_frame', 'tb_next', 'tb_lasti', 'tb_lineno'):
    value = getattr(traceback, name, None)
    if value is not None and type(value) is not int:
        print('REACHED', name, value)

#: every descriptor of generators, coroutines and asynchronous generators: a frame or code
async def work():
    pass
async def count():
    yield
coroutine = work()
for value in ((x for x in ()), coroutine, count()):
    for name, descriptor in type(value).__dict__.items():
        try:
            found = descriptor.__get__(value, type(value))
        except (AttributeError, TypeError):
            continue
        if type(found).__name__ in ('frame', 'code'):
            print('REACHED', name, found)
coroutine.close()

#: a format of an exception: the frame of its traceback
try:
    1 / 0
except ZeroDivisionError as error:
    print('REACHED', '{0.__traceback__.tb_frame}'.format(error))

#: attrgetter on an exception: the globals of a frame
import operator
try:
    1 / 0
except ZeroDivisionError as error:
    print('REACHED', operator.attrgetter('__traceback__.tb_frame.f_globals')(error))

#: attrgetter on a generator: its frame
import operator
def count():
    yield 1
print('REACHED', operator.attrgetter('gi_frame')(count()))

#: methodcaller on a generator: its frame
import operator
print('REACHED', operator.methodcaller('__getattribute__', 'gi_frame')((x for x in ())))

#: sys._getframe: the current frame
import sys
print('REACHED', sys._getframe().f_back or sys._getframe())

#: sys.exc_info: the frame of a traceback
import sys
try:
    1 / 0
except ZeroDivisionError:
    print('REACHED', sys.exc_info()[2].tb_frame)

#: the module inspect: the current frame
import inspect
frame = inspect.currentframe()
if frame is not None:
    print('REACHED', frame)

#: a write to f_globals of a frame: a global of the program
def change():
    hidden = 1
    yield hidden
generator = change()
next(generator)
getattr(generator, 'gi_frame').f_globals['planted'] = 1
print('REACHED', planted)

#: f_trace of a frame: trace events
def trace(frame, event, argument):
    print('REACHED', event)
try:
    1 / 0
except ZeroDivisionError as error:
    frame = getattr(error.__traceback__, 'tb_fr' + 'ame')
frame.f_trace = trace
print('REACHED', frame.f_trace)

#: a class pattern on a traceback: its frame
try:
    1 / 0
except ZeroDivisionError as error:
    match error.__traceback__:
        case object(tb_frame=frame):
            print('REACHED', frame)

#: the attribute obj of an AttributeError: a frame
try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
try:
    getattr(getattr(traceback, 'tb_fr' + 'ame'), 'nothing')
except AttributeError as error:
    if error.obj is not None and error.obj is not traceback:
        print('REACHED', error.obj)

#: a subgroup of an exception group: the frame of its traceback
try:
    raise ExceptionGroup('', [ValueError(), TypeError()])
except ExceptionGroup as group:
    part = group.subgroup(ValueError)
    print('REACHED', getattr(part.__traceback__, 'tb_fr' + 'ame'))

#: a finaliser: the frame that dropped the object
class Last:
    def __del__(self):
        try:
            1 / 0
        except ZeroDivisionError as error:
            frame = getattr(error.__traceback__, 'tb_fr' + 'ame')
            print('REACHED', frame.f_back)
def dropper():
    x = Last()
dropper()
