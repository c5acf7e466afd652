"""`concurrent.futures`: calls that run as threads of `_threads`.

There are no processes: `ProcessPoolExecutor` is a `ThreadPoolExecutor`. A call runs when the program waits for its
result, on the worker that is free first.
"""

import itertools
from collections import namedtuple

import _threads
from _threads import State, Task, now, wait as _wait
from threading import _deadline

__all__ = ['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'CancelledError', 'TimeoutError',
           'InvalidStateError', 'BrokenExecutor', 'Future', 'Executor', 'wait', 'as_completed', 'ProcessPoolExecutor',
           'ThreadPoolExecutor']

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'
TimeoutError = TimeoutError


class Error(Exception):
    """Base class for all future-related exceptions."""

    __module__ = 'concurrent.futures._base'


class CancelledError(Error):
    """The Future was cancelled."""

    __module__ = 'concurrent.futures._base'


class InvalidStateError(Error):
    """The operation is not allowed in this state."""

    __module__ = 'concurrent.futures._base'


class BrokenExecutor(RuntimeError):
    """Raised when an executor has become non-functional after a severe failure."""

    __module__ = 'concurrent.futures._base'


class Future:
    """The result of a call that runs later."""

    __module__ = 'concurrent.futures._base'

    def __init__(self):
        self._state = 'PENDING'
        self._result = None
        self._exception = None
        self._time = None
        self._callbacks = []
        self._task = None

    def __repr__(self):
        state = self._state.lower()
        start = f'<Future at {id(self):#x} state={state}'
        if self._state != 'FINISHED':
            return start + '>'
        if self._exception:
            return f'{start} raised {type(self._exception).__name__}>'
        return f'{start} returned {type(self._result).__name__}>'

    def _ended(self):
        return self._time

    def _poll(self):
        """Runs the call if the program only asks for its state, again and again."""
        if self._task is not None and self._task in State.ready and now() > self._task._begin:
            _threads.run_ready()

    def cancel(self):
        if self._time is not None:
            return self._state == 'CANCELLED'
        if self._state != 'PENDING' or self._task is not None and self._task._has_worker():
            return False
        if self._task in State.ready:
            State.ready.remove(self._task)
        self._state = 'CANCELLED'
        self._finish()
        return True

    def cancelled(self):
        return self._state == 'CANCELLED'

    def running(self):
        if self._time is not None:
            return self._state != 'CANCELLED' and self._time > now()
        return self._state == 'RUNNING' or self._task is not None and self._task._has_worker()

    def done(self):
        self._poll()
        return self._time is not None and self._time <= now()

    def add_done_callback(self, fn):
        if self._time is None:
            self._callbacks.append(fn)
        else:
            self._call(fn)

    def _call(self, fn):
        try:
            fn(self)
        except Exception:
            import logging
            logging.getLogger('concurrent.futures').exception('exception calling callback for %r', self)

    def _finish(self):
        self._time = now()
        for fn in self._callbacks:
            self._call(fn)

    def _await(self, timeout):
        if not _wait(self._ended, _deadline(timeout), 'a result', True):
            raise TimeoutError
        if self._state == 'CANCELLED':
            raise CancelledError

    def result(self, timeout=None):
        self._await(timeout)
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        self._await(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        if self._state == 'CANCELLED':
            return False
        if self._state != 'PENDING':
            raise RuntimeError('Future in unexpected state')
        self._state = 'RUNNING'
        return True

    def set_result(self, result):
        if self._time is not None:
            raise InvalidStateError(f'{self._state}: {self!r}')
        self._result = result
        self._state = 'FINISHED'
        self._finish()

    def set_exception(self, exception):
        if self._time is not None:
            raise InvalidStateError(f'{self._state}: {self!r}')
        self._exception = exception
        self._state = 'FINISHED'
        self._finish()


class Executor:
    """What runs calls."""

    __module__ = 'concurrent.futures._base'

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        end = _deadline(timeout)
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            futures.reverse()
            try:
                while futures:
                    left = None if end is None else max(0, end - now()) / 1_000_000_000
                    yield futures.pop().result(left)
            finally:
                for future in futures:
                    future.cancel()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.shutdown(wait=True)
        return False


class _Call(Task):
    """A submitted call. It runs on a worker."""

    def __init__(self, executor, future, fn, args, kwargs):
        self._executor = executor
        self._future = future
        self._call = fn, args, kwargs
        self.name = executor._prefix

    daemon = False
    ident = property(lambda self: self._ident)

    def is_alive(self):
        return self._future._time is None

    def _has_worker(self):
        """Whether a worker would run the call now."""
        return any(time <= now() for time in self._executor._free) and State.ready[:1] == [self]

    def _work(self):
        executor, future = self._executor, self._future
        free = executor._free
        index = min(range(len(free)), key=lambda index: (max(free[index], self._begin), index))
        is_new = index not in executor._initialized
        _threads.advance(free[index])
        self.name = f'{executor._prefix}_{index}'
        self._rank = executor._ranks.setdefault(index, self._rank)
        self._ident = 139_000_000_000_000 + self._rank * 4096
        executor._initialized.add(index)
        if not future.set_running_or_notify_cancel():
            return
        fn, args, kwargs = self._call
        self._call = None
        try:
            if is_new and executor._initializer is not None:
                executor._initializer(*executor._initargs)
            result = fn(*args, **kwargs)
        except _threads.Abandoned:
            raise
        except BaseException as error:
            future._exception = error
        else:
            future._result = result
        future._state = 'FINISHED'
        free[index] = now()
        future._finish()


class ThreadPoolExecutor(Executor):
    """Runs calls on a number of workers."""

    __module__ = 'concurrent.futures.thread'
    _counter = itertools.count().__next__
    _default_workers = 5

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=(), **rest):
        if max_workers is None:
            max_workers = self._default_workers
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._max_workers = max_workers
        self._prefix = thread_name_prefix or f'ThreadPoolExecutor-{self._counter()}'
        self._initializer = initializer
        self._initargs = initargs
        self._free = [0] * min(max_workers, 1000)
        self._initialized = set()
        self._ranks = {}
        self._futures = []
        self._is_shut_down = False

    def submit(self, fn, /, *args, **kwargs):
        if self._is_shut_down:
            raise RuntimeError('cannot schedule new futures after shutdown')
        future = Future()
        future._task = task = _Call(self, future, fn, args, kwargs)
        self._futures.append(future)
        _threads.start(task)
        return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._is_shut_down = True
        if cancel_futures:
            for future in self._futures:
                future.cancel()
        if wait:
            for future in self._futures:
                _wait(future._ended, None, 'a result', True)
        self._futures = []


class ProcessPoolExecutor(ThreadPoolExecutor):
    """As `ThreadPoolExecutor`: there is one process."""

    __module__ = 'concurrent.futures.process'

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        super().__init__(max_workers, 'Process', initializer, initargs)


DoneAndNotDoneFutures = namedtuple('DoneAndNotDoneFutures', 'done not_done')


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Waits for futures. Returns those that are done, and the others."""
    fs = set(fs)

    def ready():
        ends = sorted([future._time for future in fs if future._time is not None])
        if return_when == FIRST_COMPLETED and ends:
            return ends[0]
        if return_when == FIRST_EXCEPTION:
            failed = [future._time for future in fs if future._time is not None and future._exception is not None]
            if failed:
                return min(failed)
        return max(ends, default=now()) if len(ends) == len(fs) else None

    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return condition: {return_when!r}')
    _wait(ready, _deadline(timeout), 'results', True)
    done = {future for future in fs if future._time is not None and future._time <= now()}
    return DoneAndNotDoneFutures(done, fs - done)


def as_completed(fs, timeout=None):
    """Yields the futures in the order in which they end."""
    end = _deadline(timeout)
    left = list(dict.fromkeys(fs))
    total = len(left)
    while left:
        def ready():
            ends = [future._time for future in left if future._time is not None]
            return min(ends) if ends else None
        if not _wait(ready, end, 'results', True):
            raise TimeoutError(f'{len(left)} (of {total}) futures unfinished')
        first = min([future for future in left if future._time is not None], key=lambda future: future._time)
        left.remove(first)
        yield first
