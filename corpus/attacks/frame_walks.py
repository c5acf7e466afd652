# To a frame, and from it to the locals, globals and builtins of whoever called.

#: a generator: its frame
print('REACHED', (x for x in ()).gi_frame)

#: a generator, by a name in pieces: its frame
print('REACHED', getattr((x for x in ()), 'gi_fr' + 'ame'))

#: a generator, by the getter of objects: its frame
print('REACHED', object.__getattribute__((x for x in ()), 'gi_fr' + 'ame'))

#: a generator, by the descriptor in its class: its frame
generator = (x for x in ())
print('REACHED', type(generator).__dict__['gi_fr' + 'ame'].__get__(generator))

#: a generator that runs: the frame of whoever asked it
def walk():
    yield getattr(generator, 'gi_frame').f_back
generator = walk()
print('REACHED', next(generator).f_locals)

#: a generator that delegates: the frame of the inner one
def inner():
    yield
def outer():
    yield from inner()
generator = outer()
next(generator)
print('REACHED', getattr(getattr(generator, 'gi_yield' + 'from'), 'gi_fr' + 'ame'))

#: a coroutine: its frame
async def work():
    pass
coroutine = work()
frame = coroutine.cr_frame
coroutine.close()
print('REACHED', frame)

#: a coroutine, by a name in pieces: its globals
async def work():
    pass
coroutine = work()
frame = getattr(coroutine, 'cr_' + 'frame')
coroutine.close()
print('REACHED', getattr(frame, 'f_glo' + 'bals'))

#: a coroutine that waits: the frame of what it waits for
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

#: an asynchronous generator: its frame
async def count():
    yield 1
print('REACHED', getattr(count(), 'ag_fr' + 'ame'))

#: an asynchronous generator that waits: the frame of what it waits for
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

#: an exception: the frame of its traceback
try:
    1 / 0
except ZeroDivisionError as error:
    print('REACHED', error.__traceback__.tb_frame)

#: an exception, by names in pieces: the frame of its traceback
try:
    1 / 0
except ZeroDivisionError as error:
    print('REACHED', getattr(getattr(error, '__trace' + 'back__'), 'tb_fr' + 'ame'))

#: an exception, by the descriptor in the class of tracebacks: the frame
try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
    print('REACHED', type(traceback).__dict__['tb_fr' + 'ame'].__get__(traceback))

#: an exception from within: the frame of the function that raised, and its locals
def raiser():
    hidden = 'a local'
    raise ValueError
try:
    raiser()
except ValueError as error:
    print('REACHED', getattr(error.__traceback__.tb_next, 'tb_fr' + 'ame').f_locals)

#: an exception from native code's callback: the frames above
try:
    sorted([1, 2], key=lambda x: 1 / 0)
except ZeroDivisionError as error:
    print('REACHED', getattr(error.__traceback__.tb_next, 'tb_fr' + 'ame').f_back)

#: a context manager: the frame of the traceback that it is given
class Watch:
    def __enter__(self):
        pass
    def __exit__(self, kind, error, traceback):
        print('REACHED', getattr(traceback, 'tb_fr' + 'ame'))
        return True
with Watch():
    1 / 0

#: a group of exceptions: the frame of a member
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

#: a traceback handed on: the frame of another exception
try:
    1 / 0
except ZeroDivisionError as error:
    other = ValueError().with_traceback(error.__traceback__)
print('REACHED', getattr(other.__traceback__, 'tb_fr' + 'ame'))

#: an exception thrown into a generator: the frame of who threw it
def catch():
    try:
        yield
    except ValueError as error:
        yield getattr(error.__traceback__, 'tb_fr' + 'ame')
generator = catch()
next(generator)
print('REACHED', generator.throw(ValueError()))

#: an exception that stops an iteration: the frame of a generator that is over
def stop():
    return 1
    yield
try:
    next(stop())
except StopIteration as error:
    print('REACHED', getattr(error.__traceback__, 'tb_fr' + 'ame'))

#: a traceback made by hand: a frame
try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
made = type(traceback)(None, getattr(traceback, 'tb_fr' + 'ame'), 0, 1)
print('REACHED', made)

#: a traceback, by every name that it has: anything that leads further
try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
for name in ('tb_frame', 'tb_next', 'tb_lasti', 'tb_lineno'):
    value = getattr(traceback, name, None)
    if value is not None and type(value) is not int:
        print('REACHED', name, value)

#: a generator, a coroutine, an asynchronous generator, by every descriptor of their classes: a frame or code
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

#: a traceback, as text: the frame
try:
    1 / 0
except ZeroDivisionError as error:
    print('REACHED', '{0.__traceback__.tb_frame}'.format(error))

#: a traceback, by a helper: the frame
import operator
try:
    1 / 0
except ZeroDivisionError as error:
    print('REACHED', operator.attrgetter('__traceback__.tb_frame.f_globals')(error))

#: a generator, by a helper, in names that any program may use: the frame
import operator
def count():
    yield 1
print('REACHED', operator.attrgetter('gi_frame')(count()))

#: a generator, by the caller of methods: the frame
import operator
print('REACHED', operator.methodcaller('__getattribute__', 'gi_frame')((x for x in ())))

#: the module of the interpreter: the frame under way
import sys
print('REACHED', sys._getframe().f_back or sys._getframe())

#: the module of the interpreter: what is being handled
import sys
try:
    1 / 0
except ZeroDivisionError:
    print('REACHED', sys.exc_info()[2].tb_frame)

#: a module that looks into frames: the frame under way
import inspect
print('REACHED', inspect.currentframe())

#: locals written through a frame: a variable of another function
def change():
    hidden = 1
    yield hidden
generator = change()
next(generator)
getattr(generator, 'gi_frame').f_globals['planted'] = 1
print('REACHED', planted)

#: the tracing of a frame: every event of whoever called
def trace(frame, event, argument):
    print('REACHED', event)
try:
    1 / 0
except ZeroDivisionError as error:
    frame = getattr(error.__traceback__, 'tb_fr' + 'ame')
frame.f_trace = trace
print('REACHED', frame.f_trace)

#: a match on a traceback: the frame
try:
    1 / 0
except ZeroDivisionError as error:
    match error.__traceback__:
        case object(tb_frame=frame):
            print('REACHED', frame)

#: what catches an error of attributes: the frame on which it was asked
try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
try:
    getattr(getattr(traceback, 'tb_fr' + 'ame'), 'nothing')
except AttributeError as error:
    if error.obj is not None and error.obj is not traceback:
        print('REACHED', error.obj)

#: an exception group's part, made by its own method: the frame of the traceback that it keeps
try:
    raise ExceptionGroup('', [ValueError(), TypeError()])
except ExceptionGroup as group:
    part = group.subgroup(ValueError)
    print('REACHED', getattr(part.__traceback__, 'tb_fr' + 'ame'))

#: a finaliser: the frame of whoever dropped it
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
