"""The time that code takes, by the virtual clock of the run: it depends on instructions only.

There are no statements as text, because there is no compiler.
"""

import itertools
import time

__all__ = ['Timer', 'timeit', 'repeat', 'default_timer']

default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter


class Timer:
    """Measures a statement or a function."""

    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        self.timer = timer
        for name, value in (('stmt', stmt), ('setup', setup)):
            if not isinstance(value, str) and not callable(value):
                raise ValueError(f'{name} is neither a string nor callable')
        if isinstance(stmt, str) or isinstance(setup, str) and setup != 'pass':
            raise NotImplementedError('timeit cannot run text here: give it a function, such as '
                                      'timeit.timeit(lambda: work(10), number=100)')
        self.inner = self._called(stmt, setup)

    @staticmethod
    def _called(stmt, setup):
        def inner(_it, _timer):
            if setup != 'pass':
                setup()
            start = _timer()
            for _ in _it:
                stmt()
            return _timer() - start
        return inner

    def print_exc(self, file=None):
        """Writes the exception that is handled."""
        import traceback
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """Returns the seconds for `number` executions."""
        return self.inner(itertools.repeat(None, number), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """Returns how many executions take at least 0.2 seconds, and the seconds."""
        i = 1
        while True:
            for j in 1, 2, 5:
                number = i * j
                seconds = self.timeit(number)
                if callback:
                    callback(number, seconds)
                if seconds >= 0.2:
                    return number, seconds
            i *= 10


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    """Returns the seconds that `number` executions of a statement take."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    """Returns the results of several calls of `timeit`."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
