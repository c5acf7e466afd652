"""Queues between threads. They keep the time of each item: who gets it then has at least that time.

`put` never waits while other threads are left. Then the queue may have more items than `maxsize`.
"""

import heapq
from collections import deque

import _threads
from _threads import State, advance, now, wait
from threading import Condition, Lock, _deadline

__all__ = ['Empty', 'Full', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue', 'ShutDown']


class Empty(Exception):
    """Exception raised by Queue.get(block=0)/get_nowait()."""

    __module__ = '_queue'


class Full(Exception):
    """Exception raised by Queue.put(block=0)/put_nowait()."""


class ShutDown(Exception):
    """Raised when put/get with shut-down queue."""


class Queue:
    """A queue of a maximum size. 0 is no maximum."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self._times = deque()
        self._gets = 0
        self.unfinished_tasks = 0
        self._finished = 0
        self.is_shutdown = False
        # Programs hold the lock while they use `queue` itself.
        self.mutex = Lock()
        self.not_empty = Condition(self.mutex)
        self.not_full = Condition(self.mutex)
        self.all_tasks_done = Condition(self.mutex)

    def task_done(self):
        if self.unfinished_tasks <= 0:
            raise ValueError('task_done() called too many times')
        self.unfinished_tasks -= 1
        self._finished = max(self._finished, now())

    def join(self):
        """Waits until `task_done` was called for each item."""
        wait(lambda: None if self.unfinished_tasks else self._finished, None, 'the tasks of a queue')

    def qsize(self):
        return self._qsize()

    def empty(self):
        if not self._qsize() and State.ready:
            # A program that asks until there is an item must get one.
            self._gets += 1
            if self._gets > 1:
                _threads.run_ready()
        return not self._qsize()

    def full(self):
        return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        if timeout is not None and block and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if self.is_shutdown:
            raise ShutDown
        if self.full():
            if not block:
                raise Full
            if timeout is not None:
                if not wait(lambda: None if self.full() else now(), _deadline(timeout), 'room in a queue'):
                    raise Full
            elif not _threads.threads_left():
                _threads.block('room in a queue')
        self._put(item)
        self._times.append((now(), _threads.order()))
        self.unfinished_tasks += 1

    def _ready(self):
        if self._qsize():
            return max(now(), self._signal()[0])
        return now() if self.is_shutdown else None

    def _signal(self):
        """Returns the time and the order of the next item."""
        times = self._times
        # A program may have changed `queue` itself.
        while len(times) > self._qsize():
            times.popleft()
        while len(times) < self._qsize():
            times.append((now(), _threads.order()))
        return times[0]

    def get(self, block=True, timeout=None):
        if timeout is not None and block and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if not self._qsize() and not self.is_shutdown:
            if not block:
                if State.ready:
                    _threads.run_ready()
                if not self._qsize():
                    raise Empty
            elif not wait(self._ready, _deadline(timeout), 'an item of a queue'):
                raise Empty
        if not self._qsize():
            raise ShutDown
        signal = self._signal()
        self._times.popleft()
        advance(signal[0])
        _threads.follow(signal)
        return self._get()

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def shutdown(self, immediate=False):
        self.is_shutdown = True
        if immediate:
            while self._qsize():
                self._get()
                if self.unfinished_tasks > 0:
                    self.unfinished_tasks -= 1

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)


class PriorityQueue(Queue):
    """A queue that gives the smallest item first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heapq.heappush(self.queue, item)

    def _get(self):
        return heapq.heappop(self.queue)


class LifoQueue(Queue):
    """A queue that gives the last item first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    """A queue without a maximum size and without tasks."""

    def __init__(self):
        self._queue = Queue()

    def put(self, item, block=True, timeout=None):
        self._queue.put(item)

    def get(self, block=True, timeout=None):
        return self._queue.get(block, timeout)

    def put_nowait(self, item):
        self._queue.put(item)

    def get_nowait(self):
        return self._queue.get(False)

    def empty(self):
        return self._queue.empty()

    def qsize(self):
        return self._queue.qsize()
