"""The operating system of the sandbox: the virtual folder, and variables that only the program sees."""

import abc
import posixpath as path
import stat as st
import sys

import posix
from _collections_abc import MutableMapping, _check_methods
from _files import open as _open_file
from posix import *
from posix import _exit

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2

name = 'posix'
linesep = '\n'
curdir = path.curdir
pardir = path.pardir
sep = path.sep
pathsep = path.pathsep
defpath = path.defpath
extsep = path.extsep
altsep = path.altsep
devnull = path.devnull

P_WAIT, P_NOWAIT = 0, 1

supports_bytes_environ = False
supports_dir_fd = set()
supports_effective_ids = {access}
supports_fd = {chdir, chmod, chown, listdir, scandir, stat, truncate, utime}
supports_follow_symlinks = {access, chown, stat, utime}

sys.modules['os.path'] = path


def fsencode(filename):
    """Returns the path as bytes."""
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    """Returns the path as str."""
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


class PathLike(abc.ABC):
    """A class whose objects have a path."""

    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        """Returns the path, as str or bytes."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return _check_methods(subclass, '__fspath__')
        return NotImplemented

    __class_getitem__ = classmethod(type(list[int]))


def _get_exports_list(module):
    """Returns the public names of a module. `socket` of CPython calls it."""
    try:
        return list(module.__all__)
    except AttributeError:
        return [name for name in dir(module) if name[0] != '_']


# Variables

def _check_variable(value):
    if not isinstance(value, str):
        raise TypeError(f'str expected, not {type(value).__name__}')
    return value


def putenv(name, value, /):
    """Checks the arguments as CPython. Like there, it does not change `environ`."""
    name, value = fsdecode(name), fsdecode(value)
    if '\0' in name or '\0' in value:
        raise ValueError('embedded null byte')
    if '=' in name:
        raise ValueError('illegal environment variable name')
    if not name:
        raise OSError(22, 'Invalid argument')


def unsetenv(name, /):
    name = fsdecode(name)
    if '\0' in name:
        raise ValueError('embedded null byte')
    if not name or '=' in name:
        raise OSError(22, 'Invalid argument')


class _Environ(MutableMapping):
    """The variables of the environment."""

    def __init__(self, data):
        self._data = data

    def __getitem__(self, key):
        try:
            return self._data[_check_variable(key)]
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        key = _check_variable(key)
        value = _check_variable(value)
        putenv(key, value)
        self._data[key] = value

    def __delitem__(self, key):
        unsetenv(_check_variable(key))
        try:
            del self._data[key]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        return iter(list(self._data))

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        shown = ', '.join([f'{key!r}: {value!r}' for key, value in self._data.items()])
        return f'environ({{{shown}}})'

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        new = dict(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        new = dict(other)
        new.update(self)
        return new


environ = _Environ({
    'HOME': '/files', 'LANG': 'C.UTF-8', 'LOGNAME': 'user', 'PATH': '/bin:/usr/bin', 'PWD': '/files',
    'TERM': 'dumb', 'TMPDIR': '/tmp', 'USER': 'user',
})


def getenv(key, default=None):
    """Returns a variable, or the default if there is none."""
    return environ.get(key, default)


def reload_environ():
    """Does nothing: only the program changes the variables."""


def get_exec_path(env=None):
    """Returns the folders of PATH. They do not exist."""
    if env is None:
        env = environ
    found = env.get('PATH')
    return (defpath if found is None else found).split(pathsep)


# Directories

def makedirs(name, mode=0o777, exist_ok=False):
    """Makes a directory, and those above it that do not exist."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == (b'.' if isinstance(tail, bytes) else '.'):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    """Removes an empty directory, and then those above it that became empty."""
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def renames(old, new):
    """Renames, makes the directories that the new name needs, and removes those that became empty."""
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


_walk_symlinks_as_files = object()


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Generates the path, the directories and the files of each directory below `top`."""
    stack = [fspath(top)]
    while stack:
        top = stack.pop()
        if isinstance(top, tuple):
            yield top
            continue
        folders = []
        files = []
        below = []
        try:
            with scandir(top) as entries:
                for entry in entries:
                    if entry.is_dir():
                        folders.append(entry.name)
                        below.append(entry.path)
                    else:
                        files.append(entry.name)
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        if topdown:
            yield top, folders, files
            for folder in reversed(folders):
                stack.append(path.join(top, folder))
        else:
            stack.append((top, folders, files))
            for inner in reversed(below):
                stack.append(inner)


# Files and commands

def fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs):
    """Returns a file object for a descriptor."""
    if not isinstance(fd, int):
        raise TypeError(f'invalid fd type ({type(fd)}, expected integer)')
    return _open_file(fd, mode, buffering, encoding, *args, **kwargs)


def popen(cmd, mode='r', buffering=-1):
    """Refuses: there are no commands."""
    if not isinstance(cmd, str):
        raise TypeError(f'invalid cmd type ({type(cmd)}, expected string)')
    raise PermissionError(1, 'commands are not available here', cmd)


def process_cpu_count():
    """Returns the number of processors."""
    return cpu_count()


def device_encoding(fd):
    """Returns None: there is no terminal."""
    return None


__all__ = [
    'altsep', 'curdir', 'pardir', 'sep', 'pathsep', 'linesep', 'defpath', 'name', 'path', 'devnull', 'SEEK_SET',
    'SEEK_CUR', 'SEEK_END', 'fsencode', 'fsdecode', 'get_exec_path', 'fdopen', 'extsep', 'makedirs', 'removedirs',
    'renames', 'walk', 'environ', 'getenv', 'putenv', 'unsetenv', 'reload_environ', 'popen', 'PathLike', 'P_WAIT',
    'P_NOWAIT', 'process_cpu_count', 'device_encoding', 'supports_bytes_environ', 'supports_dir_fd',
    'supports_effective_ids', 'supports_fd', 'supports_follow_symlinks', '_exit', *posix.__all__,
]
