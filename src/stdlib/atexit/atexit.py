"""Functions that run at the end of the program, the last one first."""

import _host
from _native import builtin as _builtin

_functions = []
_has_registered = []


@_builtin
def register(func, /, *args, **kwargs):
    """Registers a function, and returns it."""
    if not callable(func):
        raise TypeError('the first argument must be callable')
    if not _has_registered:
        _has_registered.append(True)
        at_exit = getattr(_host, 'at_exit', None)
        if at_exit is not None:
            at_exit(_run_exitfuncs)
    _functions.append((func, args, kwargs))
    return func


@_builtin
def unregister(func, /):
    """Removes a function, however often it was registered."""
    _functions[:] = [entry for entry in _functions if entry[0] != func]


@_builtin
def _clear():
    _functions.clear()


@_builtin
def _ncallbacks():
    return len(_functions)


@_builtin
def _run_exitfuncs():
    """Calls the functions. An exception of one is written to `stderr`."""
    while _functions:
        func, args, kwargs = _functions.pop()
        try:
            func(*args, **kwargs)
        except Exception as error:
            import sys
            from traceback import print_exception
            sys.stderr.write(f'Exception ignored in atexit callback {func!r}:\n')
            print_exception(error)
