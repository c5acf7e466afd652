"""Passwords, from the input of the program."""

import sys

__all__ = ['getpass', 'getuser', 'GetPassWarning']


class GetPassWarning(UserWarning):
    pass


def getpass(prompt='Password: ', stream=None, *, echo_char=None):
    """Writes the prompt, and returns a line of the input."""
    if stream is None:
        stream = sys.stderr
    stream.write(str(prompt))
    stream.flush()
    line = sys.stdin.readline()
    stream.write('\n')
    if not line:
        raise EOFError
    return line[:-1] if line.endswith('\n') else line


unix_getpass = getpass


def getuser():
    """Returns the name of the user, which is always the same."""
    return 'user'
