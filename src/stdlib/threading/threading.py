"""Threads that run one after another, in an order that depends on nothing but the program.

`_threads` describes when a thread runs. What differs from CPython:

- A thread runs when another waits for it, or at the end of the program.
- A variable that the program changes after `start` has the new value when the thread begins. `Event` has a time, so a
  thread sees that it is set when it would.
- A thread that would wait for ever raises RuntimeError. A daemon thread just ends.
- A daemon thread ends with the program if it sleeps or waits. If it does neither, it does not end.
"""

import itertools
import sys
from collections import deque

import _threads
from _threads import State, Task, advance, now, wait

__all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread', 'TIMEOUT_MAX',
           'Event', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier', 'BrokenBarrierError',
           'Timer', 'ThreadError', 'setprofile', 'settrace', 'local', 'stack_size', 'excepthook', 'ExceptHookArgs',
           'getprofile', 'gettrace', 'setprofile_all_threads', 'settrace_all_threads', 'get_native_id']

TIMEOUT_MAX = 9223372036.0
ThreadError = RuntimeError
_SECOND = 1_000_000_000
_KEPT = 64


def _deadline(timeout):
    if timeout is None:
        return None
    if timeout > TIMEOUT_MAX:
        raise OverflowError('timestamp too large to convert to C PyTime_t')
    return now() + max(0, int(timeout * _SECOND))


# Locks

class _Holds:
    """The times at which a lock was held, so that a thread that runs later can have it before or after."""

    __slots__ = ('past', 'limit')

    def __init__(self, limit):
        self.past = []
        self.limit = limit

    def add(self, since, until):
        if until > since:
            self.past.append((since, until))
            if len(self.past) > _KEPT:
                self.past.sort(key=_until)
                del self.past[0]

    def first(self, time):
        """Returns the first time, from `time` on, at which fewer threads than the limit have it."""
        while True:
            ends = [until for since, until in self.past if since <= time < until]
            if len(ends) < self.limit:
                return time
            time = min(ends)


def _until(hold):
    return hold[1]


class _Lock:
    __slots__ = ('_owner', '_since', '_holds', '__weakref__')
    __module__ = '_thread'
    __qualname__ = 'lock'

    def __init__(self):
        self._owner = None
        self._since = 0
        self._holds = None

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout < 0 and timeout != -1:
            raise ValueError('timeout value must be a non-negative number')
        if self._owner is None and self._holds is None:
            self._owner = current_thread()
            self._since = now()
            return True
        if not blocking:
            if self._first() != now():
                return False
        elif not wait(self._first, None if timeout == -1 else _deadline(timeout), 'a lock that is held'):
            return False
        self._owner = current_thread()
        self._since = now()
        return True

    def _first(self):
        if self._owner is not None:
            return None
        return now() if self._holds is None else self._holds.first(now())

    def release(self):
        if self._owner is None:
            raise RuntimeError('release unlocked lock')
        self._owner = None
        if now() > self._since:
            if self._holds is None:
                self._holds = _Holds(1)
            self._holds.add(self._since, now())

    def locked(self):
        return self._owner is not None

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *args):
        self.release()

    acquire_lock = acquire
    release_lock = release
    locked_lock = locked

    def __repr__(self):
        state = 'unlocked' if self._owner is None else 'locked'
        return f'<{state} _thread.lock object at {id(self):#x}>'


_Lock.__name__ = 'lock'
Lock = _Lock


class RLock:
    """A lock that its owner may acquire again."""

    __module__ = '_thread'

    def __init__(self):
        self._lock = _Lock()
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        if self._count and self._lock._owner is current_thread():
            self._count += 1
            return True
        if self._lock.acquire(blocking, timeout):
            self._count = 1
            return True
        return False

    def release(self):
        if not self._is_owned():
            raise RuntimeError('cannot release un-acquired lock')
        self._count -= 1
        if not self._count:
            self._lock.release()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *args):
        self.release()

    def locked(self):
        return self._count > 0

    def _is_owned(self):
        return self._count > 0 and self._lock._owner is current_thread()

    def _release_save(self):
        if not self._is_owned():
            raise RuntimeError('cannot release un-acquired lock')
        count, self._count = self._count, 0
        self._lock.release()
        return count

    def _acquire_restore(self, count):
        self._lock.acquire()
        self._count = count

    def __repr__(self):
        owner = self._lock._owner.ident if self._count else 0
        return (f'<{"locked" if self._count else "unlocked"} _thread.RLock object owner={owner} count={self._count} '
                f'at {id(self):#x}>')


_RLock = RLock


class Condition:
    """A variable that threads wait for."""

    def __init__(self, lock=None):
        self._lock = lock = RLock() if lock is None else lock
        self.acquire = lock.acquire
        self.release = lock.release
        self._waiters = deque()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f'<Condition({self._lock}, {len(self._waiters)})>'

    def _is_owned(self):
        lock = self._lock
        return lock._is_owned() if isinstance(lock, RLock) else lock.locked()

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError('cannot wait on un-acquired lock')
        waiter = []
        self._waiters.append(waiter)
        lock = self._lock
        saved = lock._release_save() if isinstance(lock, RLock) else lock.release()
        try:
            was_notified = wait(lambda: waiter[0] if waiter else None, _deadline(timeout), 'a notification')
        finally:
            if isinstance(lock, RLock):
                lock._acquire_restore(saved)
            else:
                lock.acquire()
            if not waiter:
                self._waiters.remove(waiter)
            else:
                _threads.follow(waiter)
        return was_notified

    def wait_for(self, predicate, timeout=None):
        end = _deadline(timeout)
        result = predicate()
        while not result:
            left = None
            if end is not None:
                left = (end - now()) / _SECOND
                if left <= 0:
                    break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError('cannot notify on un-acquired lock')
        while n > 0 and self._waiters:
            self._waiters.popleft().extend((now(), _threads.order()))
            n -= 1

    def notify_all(self):
        self.notify(len(self._waiters))

    notifyAll = notify_all


class Semaphore:
    """A count of how many threads may go on."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._value = value
        self._holds = _Holds(value)
        self._since = []

    def __repr__(self):
        cls = type(self)
        return f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}>'

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if not blocking:
            if self._first() != now():
                return False
        elif not wait(self._first, _deadline(timeout), 'a semaphore'):
            return False
        self._value -= 1
        self._since.append(now())
        return True

    def _first(self):
        if self._value <= 0:
            return None
        return self._holds.first(now()) if self._holds.past else now()

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        for _ in range(n):
            self._value += 1
            if self._since:
                self._holds.add(self._since.pop(), now())
            else:
                self._holds.limit += 1

    def __exit__(self, *args):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that cannot be released more often than it was acquired."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        cls = type(self)
        return (f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}/{self._initial_value}>')

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        if self._value + n > self._initial_value:
            raise ValueError('Semaphore released too many times')
        super().release(n)


class Event:
    """A flag that threads wait for."""

    def __init__(self):
        self._time = None
        self._order = 0
        self._polls = 0

    def __repr__(self):
        status = 'unset' if self._time is None else 'set'
        return f'<{type(self).__module__}.{type(self).__qualname__} at {id(self):#x}: {status}>'

    def is_set(self):
        if self._time is not None and self._time <= now():
            return True
        # A thread that only asks must get an answer at some time.
        self._polls += 1
        if self._polls > 100 and State.running:
            _threads.sleep(1_000_000)
        elif self._polls > 100 and State.ready:
            _threads.run_ready()
        return self._time is not None and self._time <= now()

    isSet = is_set

    def set(self):
        if self._time is None or now() < self._time:
            self._time = now()
            self._order = _threads.order()

    def clear(self):
        self._time = None

    def wait(self, timeout=None):
        if not wait(lambda: self._time, _deadline(timeout), 'an event'):
            return False
        _threads.follow((self._time, self._order))
        return True


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """A point at which a number of threads wait for each other."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError('parties must be >= 1')
        self._parties = parties
        self._action = action
        self._timeout = timeout
        self._is_broken = False
        self._round = []
        self._signal = None

    def __repr__(self):
        name = f'{type(self).__module__}.{type(self).__qualname__}'
        if self._is_broken:
            return f'<{name} at {id(self):#x}: broken>'
        return f'<{name} at {id(self):#x}: waiters={self.n_waiting}/{self._parties}>'

    def wait(self, timeout=None):
        if self._is_broken:
            raise BrokenBarrierError
        timeout = self._timeout if timeout is None else timeout
        current = self._round
        index = len(current)
        current.append(now())
        if index + 1 == self._parties:
            self._round = []
            advance(max(current))
            self._signal = ((now(), _threads.order()))
            if self._action:
                try:
                    self._action()
                except BaseException:
                    self._is_broken = True
                    raise
            return index

        def ready():
            return max(current) if len(current) == self._parties or self._is_broken else None

        if not wait(ready, _deadline(timeout), 'a barrier'):
            self._is_broken = True
        if self._is_broken:
            raise BrokenBarrierError
        _threads.follow(self._signal)
        return index

    def reset(self):
        if self._round:
            self._is_broken = True
        self._round = []
        self._is_broken = False

    def abort(self):
        self._is_broken = True

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return len(self._round)

    @property
    def broken(self):
        return self._is_broken


# Threads

_count = itertools.count(1).__next__
_IDENT = 139_000_000_000_000


class Thread(Task):
    """A function that runs as a thread."""

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        if group is not None:
            raise AssertionError('group argument must be None for now')
        if name is not None:
            name = str(name)
        else:
            name = f'Thread-{_count()}'
            if target is not None:
                try:
                    name += f' ({target.__name__})'
                except AttributeError:
                    pass
        self._name = name
        self._target = target
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._is_daemon = current_thread().daemon if daemon is None else bool(daemon)
        self._ident = None
        self._is_started = False
        self._has_polled = False
        self._is_initialized = True

    def _check(self):
        if not getattr(self, '_is_initialized', False):
            raise RuntimeError('Thread.__init__() not called')

    def __repr__(self):
        self._check()
        status = 'initial'
        if self._is_started:
            status = 'started' if self._lives() else 'stopped'
        if self._is_daemon:
            status += ' daemon'
        if self._ident is not None:
            status += f' {self._ident}'
        return f'<{type(self).__name__}({self._name}, {status})>'

    def start(self):
        """Makes the thread ready to run."""
        if not getattr(self, '_is_initialized', False):
            raise RuntimeError('thread.__init__() not called')
        if self._is_started:
            raise RuntimeError('threads can only be started once')
        self._is_started = True
        _threads.start(self)
        self._ident = _IDENT + self._rank * 4096
        State.ended.append(self)

    def run(self):
        """Calls the target."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def _work(self):
        try:
            self.run()
        except (_threads.Abandoned, SystemExit) as error:
            if isinstance(error, _threads.Abandoned):
                raise
        except Exception as error:
            _program_hook()(ExceptHookArgs([type(error), error, error.__traceback__, self]))

    def _ended(self):
        return None if self._is_abandoned else self._end

    def _lives(self):
        end = self._ended()
        return end is None or end > now()

    def join(self, timeout=None):
        """Waits until the thread ends."""
        self._check()
        if not self._is_started:
            raise RuntimeError('cannot join thread before it is started')
        if self is current_thread():
            raise RuntimeError('cannot join current thread')
        wait(self._ended, _deadline(timeout), f'thread {self._name!r}', True)

    def is_alive(self):
        self._check()
        if not self._is_started:
            return False
        if self in State.ready and (self._has_polled or now() > self._begin):
            _threads.run_ready(self._is_daemon)
        self._has_polled = True
        return self._lives()

    @property
    def name(self):
        self._check()
        return self._name

    @name.setter
    def name(self, name):
        self._check()
        self._name = str(name)

    @property
    def ident(self):
        self._check()
        return self._ident

    @property
    def native_id(self):
        self._check()
        return None if self._ident is None else 1000 + self._rank

    @property
    def daemon(self):
        self._check()
        return self._is_daemon

    @daemon.setter
    def daemon(self, daemonic):
        self._check()
        if self._is_started:
            raise RuntimeError('cannot set daemon status of active thread')
        self._is_daemon = daemonic

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name


class _MainThread(Thread):
    def __init__(self):
        self._name = 'MainThread'
        self._is_daemon = False
        self._ident = _IDENT
        self._rank = 0
        self._is_started = self._is_initialized = True

    def _lives(self):
        return True

    def join(self, timeout=None):
        if self is current_thread():
            raise RuntimeError('cannot join current thread')
        if timeout is None:
            _threads.block('the main thread')
        advance(_deadline(timeout))

    def is_alive(self):
        return True


_main_thread = _MainThread()


class Timer(Thread):
    """Calls a function after a number of seconds."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class local:
    """An object whose attributes each thread has its own values of."""

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError('Initialization arguments are not supported')
        self = object.__new__(cls)
        object.__setattr__(self, '_local__all', {})
        object.__setattr__(self, '_local__arguments', (args, kwargs))
        self._local__all[_key()] = {}
        return self

    def __getattribute__(self, name):
        if name[:7] == '_local_':
            return object.__getattribute__(self, name)
        names = _names(self)
        if name == '__dict__':
            return names
        if name in names:
            return names[name]
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if name == '__dict__':
            raise AttributeError(f"{type(self).__name__!r} object attribute '__dict__' is read-only")
        _names(self)[name] = value

    def __delattr__(self, name):
        names = _names(self)
        if name not in names:
            raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')
        del names[name]


def _key():
    return State.running[-1]._rank if State.running else 0


def _names(self):
    every = self._local__all
    key = _key()
    if key not in every:
        every[key] = {}
        args, kwargs = self._local__arguments
        type(self).__init__(self, *args, **kwargs)
    return every[key]


def current_thread():
    return State.running[-1] if State.running else _main_thread


currentThread = current_thread


def main_thread():
    return _main_thread


def enumerate():
    """Returns the threads that are alive."""
    return [_main_thread] + [thread for thread in State.ended if thread._lives()]


def active_count():
    return len(enumerate())


activeCount = active_count


def get_ident():
    return current_thread().ident


def get_native_id():
    return 1000 + current_thread()._rank


def stack_size(size=0, /):
    """Returns 0. The size of the stack is that of the sandbox."""
    return 0


def settrace(func):
    """Does nothing: there is no tracing."""


setprofile = settrace_all_threads = setprofile_all_threads = settrace


def gettrace():
    return None


getprofile = gettrace


class ExceptHookArgs(tuple):
    """The argument of `excepthook`."""

    __slots__ = ()

    def __new__(cls, values):
        values = tuple(values)
        if len(values) != 4:
            raise TypeError(f'_thread._ExceptHookArgs() takes a 4-sequence ({len(values)}-sequence given)')
        return tuple.__new__(cls, values)

    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])


def _excepthook(args, /):
    """Writes the exception that ended a thread."""
    if args.exc_type == SystemExit:
        return
    from traceback import print_exception
    name = get_ident() if args.thread is None else args.thread.name
    sys.stderr.write(f'Exception in thread {name}:\n')
    print_exception(args.exc_type, args.exc_value, args.exc_traceback, file=sys.stderr)


excepthook = __excepthook__ = _excepthook


def _program_hook():
    """Returns the function that the program has set in its module `threading`, or `excepthook`."""
    import _main
    return getattr(_main.module('threading'), 'excepthook', excepthook)
