"""The event loop. It has callbacks and timers, and nothing else can happen.

When no callback is ready, the loop moves the virtual time to the next timer. If there is no timer either, nothing can
happen any more: `run_forever` raises RuntimeError.
"""

import collections
import heapq
import time

import _native

from . import coroutines
from . import events
from . import futures
from . import tasks
from .log import logger

__all__ = ('BaseEventLoop', 'EventLoop', 'SelectorEventLoop')


def _run_until_complete_cb(fut):
    if not fut.cancelled():
        exc = fut.exception()
        if isinstance(exc, (SystemExit, KeyboardInterrupt)):
            # As in CPython: `run_forever` has already ended.
            return
    futures._get_loop(fut).stop()


def _has_ready():
    """Runs the threads that have not begun, if there are any: they may wake a task."""
    return _native.run_ready is not None and _native.run_ready()


class BaseEventLoop(events.AbstractEventLoop):
    """An event loop with virtual time."""

    def __init__(self):
        self._is_closed = False
        self._stopping = False
        self._ready = collections.deque()
        self._scheduled = []
        self._is_running = False
        self._exception_handler = None
        self._debug = False
        self._task_factory = None
        self._current_handle = None
        self._executor = None
        self._thread_id = None
        self.slow_callback_duration = 0.1
        # The asynchronous generators that `shutdown_asyncgens` closes. The VM does not report them.
        self._asyncgens = ()

    def __repr__(self):
        return (f'<{type(self).__name__} running={self.is_running()} closed={self.is_closed()} '
                f'debug={self.get_debug()}>')

    # Running

    def _check_closed(self):
        if self._is_closed:
            raise RuntimeError('Event loop is closed')

    def _check_running(self):
        if self.is_running():
            raise RuntimeError('This event loop is already running')
        if events._get_running_loop() is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')

    def run_forever(self):
        """Runs until `stop` is called."""
        self._check_closed()
        self._check_running()
        self._is_running = True
        events._set_running_loop(self)
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._is_running = False
            events._set_running_loop(None)

    def _run_once(self):
        scheduled = self._scheduled
        while scheduled and scheduled[0]._cancelled:
            heapq.heappop(scheduled)._scheduled = False
        if not self._ready and not self._stopping:
            if not scheduled and _has_ready():
                return
            if not scheduled:
                raise RuntimeError('deadlock: every task waits, and nothing is left that could wake one')
            left = scheduled[0]._when - self.time()
            if left > 0:
                time.sleep(left)
        end = self.time() + 1e-9
        while scheduled and scheduled[0]._when < end:
            handle = heapq.heappop(scheduled)
            handle._scheduled = False
            self._ready.append(handle)
        for _ in range(len(self._ready)):
            handle = self._ready.popleft()
            if not handle._cancelled:
                handle._run()

    def run_until_complete(self, future):
        """Runs until a future is done, and returns its result."""
        self._check_closed()
        self._check_running()
        new_task = not futures.isfuture(future)
        future = tasks.ensure_future(future, loop=self)
        if new_task:
            future._log_destroy_pending = False
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except:
            if new_task and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    def stop(self):
        self._stopping = True

    def is_running(self):
        return self._is_running

    def is_closed(self):
        return self._is_closed

    def close(self):
        if self.is_running():
            raise RuntimeError('Cannot close a running event loop')
        self._is_closed = True
        self._ready.clear()
        self._scheduled.clear()

    async def shutdown_asyncgens(self):
        """Does nothing."""

    async def shutdown_default_executor(self, timeout=None):
        """Does nothing."""

    # Callbacks

    def time(self):
        return time.monotonic()

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        self._check_callback(callback, 'call_soon')
        handle = events.Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        return self.call_soon(callback, *args, context=context)

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError('delay must not be None')
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError('when cannot be None')
        self._check_closed()
        self._check_callback(callback, 'call_at')
        timer = events.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer

    def _timer_handle_cancelled(self, handle):
        """Does nothing: `_run_once` removes the handle."""

    def _check_callback(self, callback, method):
        if coroutines.iscoroutine(callback) or coroutines._iscoroutinefunction(callback):
            raise TypeError(f'coroutines cannot be used with {method}()')
        if not callable(callback):
            raise TypeError(f'a callable object was expected by {method}(), got {callback!r}')

    # Futures and tasks

    def create_future(self):
        return futures.Future(loop=self)

    def create_task(self, coro, **kwargs):
        self._check_closed()
        if self._task_factory is not None:
            return self._task_factory(self, coro, **kwargs)
        task = tasks.Task(coro, loop=self, **kwargs)
        if task._source_traceback:
            del task._source_traceback[-1]
        return task

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError('task factory must be a callable or None')
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def run_in_executor(self, executor, func, *args):
        """Runs `func` as a thread, whose time starts now."""
        self._check_closed()
        self._check_callback(func, 'run_in_executor')
        if executor is None:
            if self._executor is None:
                from concurrent.futures import ThreadPoolExecutor
                self._executor = ThreadPoolExecutor(32, 'asyncio')
            executor = self._executor
        import _threads
        call = executor.submit(func, *args)
        if call._task in _threads.State.ready:
            _threads.run(_threads.State.ready.index(call._task))
        future = self.create_future()
        delay = max(0, call._task._end - _threads.now()) / 1_000_000_000
        self.call_later(delay, self._finish_call, call, future)
        return future

    @staticmethod
    def _finish_call(call, future):
        import _threads
        _threads.flush(_threads.now() if _threads.State.is_delayed else None)
        if not future.done():
            error = call.exception()
            if error is None:
                future.set_result(call.result())
            else:
                future.set_exception(error)

    def set_default_executor(self, executor):
        self._executor = executor

    # Errors

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f'A callable object or None is expected, got {handler!r}')
        self._exception_handler = handler

    def default_exception_handler(self, context):
        """Logs an error with its context."""
        exception = context.get('exception')
        exc_info = False if exception is None else (type(exception), exception, exception.__traceback__)
        lines = [context.get('message') or 'Unhandled exception in event loop']
        lines += [f'{key}: {context[key]!r}' for key in sorted(context)
                  if key not in ('message', 'exception', 'source_traceback')]
        logger.error('\n'.join(lines), exc_info=exc_info)

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            self.default_exception_handler(context)
            return
        try:
            thing = context.get('task') or context.get('future') or context.get('handle')
            if thing is not None and hasattr(thing, 'get_context'):
                thing.get_context().run(self._exception_handler, self, context)
            else:
                self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self.default_exception_handler({
                'message': 'Unhandled error in exception handler', 'exception': error, 'context': context,
            })

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled


class SelectorEventLoop(BaseEventLoop):
    """The event loop that `new_event_loop` returns."""

    __module__ = 'asyncio.unix_events'
    __qualname__ = '_UnixSelectorEventLoop'


SelectorEventLoop.__name__ = '_UnixSelectorEventLoop'
EventLoop = SelectorEventLoop


class _DefaultEventLoopPolicy(events._BaseDefaultEventLoopPolicy):
    _loop_factory = SelectorEventLoop
