"""Interrupts of tests: there are none."""

import functools


def registerResult(result):
    """Does nothing."""


def removeResult(result):
    """Returns False: no result is registered."""
    return False


def installHandler():
    """Does nothing."""


def removeHandler(method=None):
    """Returns `method` as a decorator does."""
    if method is None:
        return None

    @functools.wraps(method)
    def inner(*args, **kwargs):
        return method(*args, **kwargs)
    return inner
