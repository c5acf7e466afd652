"""The order in which threads run. There is one stack, so a thread runs as a whole, when another must wait for it.

Each thread has its own time, in nanoseconds. It starts at the time at which `start` was called, and moves only when the
thread sleeps or waits. Output is put into the order of these times. So threads that do not depend on each other write
what they would if they ran at the same time, and the program takes as long as the longest.

A thread that waits lets the threads run that have not begun. It cannot let one go on that is itself waiting.
"""

import sys

import _host
import _native
from time import _Slept

# More output than this does not wait for that of other threads.
_MOST_EVENTS = 1000


class Abandoned(BaseException):
    """Ends a daemon thread that would never go on."""


class State:
    # The threads that run, each waits for the next; those that have not begun; and how many there have been.
    running = []
    ready = []
    started = 0
    # What the threads that wait are waiting for: pairs of a function and a time.
    waits = []
    # The output that is not yet written: time, rank, number, stream, text.
    events = []
    number = 0
    is_recording = False
    # At the end of the program, the time at which daemon threads end.
    horizon = None
    has_end = False


class Task:
    """What runs as a thread. A subclass has `_work`."""

    _is_daemon = False
    _begin = 0
    _end = None
    _rank = 0
    # Where its output is among that of other threads at the same time.
    _order = 0
    _is_abandoned = False

    def _work(self):
        raise NotImplementedError


def now():
    return _Slept.nanoseconds + _Slept.offset


def advance(time):
    """Moves the time of the running thread to `time`, if that is later."""
    if time > now():
        sleep(time - now())


def sleep(nanoseconds):
    if not State.running:
        _host.sleep(nanoseconds)
        _Slept.nanoseconds += nanoseconds
        if State.events and not State.ready:
            flush(now())
        return
    _Slept.offset += nanoseconds
    if State.horizon is not None and now() > State.horizon and State.running[-1]._is_daemon:
        raise Abandoned


def start(task):
    """Makes `task` ready to run."""
    if not State.has_end:
        State.has_end = True
        _Slept.sleep = sleep
        at_exit = getattr(_host, 'at_exit', None)
        if at_exit is not None:
            at_exit(end)
            State.is_delayed = True
    State.started += 1
    task._rank = task._order = State.started
    task._begin = now()
    State.ready.append(task)
    record()


State.is_delayed = False


def run(index=0):
    """Runs the thread at `index` of those that have not begun."""
    task = State.ready.pop(index)
    offset = _Slept.offset
    _Slept.offset = task._begin - _Slept.nanoseconds
    State.running.append(task)
    try:
        task._work()
    except Abandoned:
        task._is_abandoned = True
    finally:
        task._end = now()
        State.running.pop()
        _Slept.offset = offset


def run_ready(daemons=False):
    """Runs the threads that have not begun. Returns whether there was one."""
    has_run = False
    while True:
        for index, task in enumerate(State.ready):
            if daemons or not task._is_daemon:
                run(index)
                has_run = True
                break
        else:
            break
    if not State.running:
        flush(now() if State.is_delayed else None)
    return has_run


def wait(ready, deadline=None, what='something', first=False):
    """Waits until `ready` returns a time that is not None, at most until `deadline`. Returns whether it did.

    `first` is whether other threads run even if there is nothing to wait for.
    """
    while True:
        time = None if first and State.ready else ready()
        if time is None:
            State.waits.append((ready, deadline))
            try:
                # Daemon threads may have no end, so they run only if no other thread is left.
                has_run = run_ready()
                time = ready()
                if time is None and not has_run and State.ready:
                    run()
                    has_run = True
                    time = ready()
            finally:
                State.waits.pop()
            first = False
            if time is None and has_run:
                continue
        if time is not None and (deadline is None or time <= deadline):
            advance(time)
            if not State.running and State.events:
                flush(now() if State.is_delayed else None)
            return True
        if deadline is not None:
            advance(deadline)
            return False
        block(what)


def block(what):
    """Raises the exception for a thread that would wait for ever."""
    if not State.running:
        raise RuntimeError(f'deadlock: the program waits for {what}, and no thread is left that could run')
    task = State.running[-1]
    if task._is_daemon:
        raise Abandoned
    raise RuntimeError(f'deadlock: thread {task.name!r} waits for {what}. Threads run one after another here: '
                       'a thread cannot wait for one that began before it')


def threads_left():
    """Whether another thread could still do something."""
    return bool(State.ready or State.running)


def order():
    return State.running[-1]._order if State.running else State.started + 0.5


def follow(signal):
    """Puts the output of the running thread behind that of the one that sent `signal`: its time and order."""
    if State.running and signal is not None and signal[0] == now():
        task = State.running[-1]
        task._order = max(task._order, signal[1] + 0.001)


# Output

class _Stream:
    """`sys.stdout` or `sys.stderr` while output waits for that of other threads."""

    def __init__(self, stream, write):
        self._stream = stream
        self._write = write

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
        if not State.running and (not State.ready or not State.is_delayed):
            if State.events:
                flush(now() if State.is_delayed else None)
            self._write(text)
            return len(text)
        State.number += 1
        State.events.append((now(), order(), State.number, self._write, text))
        if len(State.events) >= _MOST_EVENTS:
            if not State.running:
                run_ready()
            flush(None)
        return len(text)

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)

    def flush(self):
        """Does nothing."""

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __repr__(self):
        return repr(self._stream)


def record():
    """Starts to put the output into order."""
    if State.is_recording:
        return
    State.is_recording = True
    for name in ('stdout', 'stderr'):
        stream = getattr(sys, '__' + name + '__')
        recorder = _Stream(stream, stream.write)
        # Objects of `logging` keep the stream.
        stream.write = recorder.write
        if getattr(sys, name) is stream:
            setattr(sys, name, recorder)


def _stop_recording():
    State.is_recording = False
    for name in ('stdout', 'stderr'):
        stream = getattr(sys, '__' + name + '__')
        del stream.write
        if isinstance(getattr(sys, name), _Stream):
            setattr(sys, name, stream)


def flush(time):
    """Writes the output up to `time`, or all."""
    if State.events:
        first = min([task._begin for task in State.ready], default=2 ** 64)
        State.events.sort(key=_key)
        count = 0
        for event in State.events:
            if time is not None and (event[0] > time or event[0] >= first):
                break
            event[3](event[4])
            count += 1
        del State.events[:count]
    if State.is_recording and not State.ready and not State.running and not State.events:
        _stop_recording()


def _key(event):
    return event[:3]


def end():
    """Runs what is left at the end of the program. Daemon threads end with it."""
    run_ready()
    last = now()
    for task in State.ended:
        if not task._is_daemon and task._end is not None:
            last = max(last, task._end)
    State.horizon = last
    run_ready(True)
    State.events = [event for event in State.events if event[0] <= last]
    flush(None)


State.ended = []


_native.run_ready = run_ready
