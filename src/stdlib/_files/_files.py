"""The virtual folder: a tree of files in memory, and the file objects and functions that use it.

The program's folder is `/files`. It starts with the files of the run. `/tmp` is a folder for temporary files, and
`/dev/null` discards. No other name exists: using one raises PermissionError. There are no links.
"""
# The VM does not choose a subclass of OSError by its number in wasm. Therefore `os_error` names the classes.

import _host
import _weakref
from _io import UnsupportedOperation, _BufferedIOBase, _RawIOBase, _TextIOBase
from _native import builtin as _builtin

DEFAULT_BUFFER_SIZE = 128 * 1024
_LARGEST_BUFFER = 8 * 1024 * 1024
_TEXT_CHUNK = 8192

HOME = '/files'

EPERM, ENOENT, EBADF, EACCES, EBUSY, EEXIST, EXDEV, ENOTDIR, EISDIR, EINVAL = 1, 2, 9, 13, 16, 17, 18, 20, 21, 22
ESPIPE, ENAMETOOLONG, ENOTEMPTY = 29, 36, 39

_ERRORS = {
    EPERM: (PermissionError, 'Operation not permitted'),
    ENOENT: (FileNotFoundError, 'No such file or directory'),
    EBADF: (OSError, 'Bad file descriptor'),
    EACCES: (PermissionError, 'Permission denied'),
    EBUSY: (OSError, 'Device or resource busy'),
    EEXIST: (FileExistsError, 'File exists'),
    EXDEV: (OSError, 'Invalid cross-device link'),
    ENOTDIR: (NotADirectoryError, 'Not a directory'),
    EISDIR: (IsADirectoryError, 'Is a directory'),
    EINVAL: (OSError, 'Invalid argument'),
    ESPIPE: (OSError, 'Illegal seek'),
    ENAMETOOLONG: (OSError, 'File name too long'),
    ENOTEMPTY: (OSError, 'Directory not empty'),
}

O_RDONLY, O_WRONLY, O_RDWR = 0, 1, 2
_O_ACCESS = 3
O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_DIRECTORY = 0o100, 0o200, 0o1000, 0o2000, 0o200000

_DIRECTORY, _REGULAR, _DEVICE = 0o040000, 0o100000, 0o020000
_FORMAT = 0o170000


def os_error(number, *names):
    kind, message = _ERRORS[number]
    if len(names) == 2:
        return kind(number, message, names[0], None, names[1])
    return kind(number, message, *names)


def now():
    """Returns the virtual time, in nanoseconds since the epoch."""
    return _host.start() + _host.clock()


# The tree

class _Node:
    """A file or a directory. `entries` is None for a file. `data` of a file is `bytes` until the first change."""

    __slots__ = ('mode', 'data', 'entries', 'parent', 'number', 'accessed', 'modified', 'changed', '__weakref__')

    def __init__(self, mode, data=b'', parent=None):
        self.mode = mode
        self.data = data
        self.entries = {} if mode & _FORMAT == _DIRECTORY else None
        self.parent = parent
        state.last_node += 1
        self.number = state.last_node
        self.accessed = self.modified = self.changed = now()

    def touch(self):
        self.modified = self.changed = now()

    def writable_data(self):
        if isinstance(self.data, bytes):
            self.data = bytearray(self.data)
        return self.data

    def write(self, position, data):
        if self.mode & _FORMAT == _DEVICE or not data:
            return
        target = self.writable_data()
        size = len(target)
        if position == size:
            target += data
        else:
            if position > size:
                target += bytes(position - size)
            target[position:position + len(data)] = data
        self.touch()

    def truncate(self, size):
        if self.mode & _FORMAT == _DEVICE:
            return
        data = self.writable_data()
        if size < len(data):
            del data[size:]
        elif size > len(data):
            data += bytes(size - len(data))
        self.touch()


class _State:
    root = None
    home = None
    folder = None
    given = None
    last_node = 0
    mask = 0o022


state = _State()


def _start():
    """Makes the tree, at its first use."""
    if state.root is not None:
        return
    root = _Node(_DIRECTORY | 0o555)
    root.parent = root
    for name, mode in (('files', 0o755), ('tmp', 0o777), ('dev', 0o555)):
        root.entries[name] = _Node(_DIRECTORY | mode, parent=root)
    root.entries['dev'].entries['null'] = _Node(_DEVICE | 0o666)
    home = root.entries['files']
    given = {}
    files = _host.files()
    for name in files:
        parts = [part for part in name.split('/') if part not in ('', '.')]
        folder = home
        for part in parts[:-1]:
            if part not in folder.entries:
                folder.entries[part] = _Node(_DIRECTORY | 0o755, parent=folder)
            folder = folder.entries[part]
        given['/'.join(parts)] = data = bytes(files[name])
        folder.entries[parts[-1]] = _Node(_REGULAR | 0o644, data)
    state.given = given
    state.root = root
    state.home = state.folder = home


def changes():
    """Returns the content of each file that the program made or changed, and None for each that it removed.

    First writes what open files still hold back.
    """
    for reference in list(_Open.files.values()):
        file = reference()
        if file is not None:
            try:
                file.flush()
            except (OSError, ValueError, UnicodeError):
                pass
    if state.root is None:
        return {}
    found = {}
    folders = [('', state.home)]
    while folders:
        prefix, folder = folders.pop()
        for name in folder.entries:
            node = folder.entries[name]
            if node.entries is None:
                found[prefix + name] = node.data
            else:
                folders.append((prefix + name + '/', node))
    changed = {}
    for name in sorted({**found, **state.given}):
        if name not in found:
            changed[name] = None
        elif name not in state.given or found[name] != state.given[name]:
            changed[name] = bytes(found[name])
    return changed


@_builtin
def fspath(path):
    """Returns the path as str or bytes, as `os.fspath`."""
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    method = getattr(kind, '__fspath__', None)
    if method is None:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {kind.__name__}')
    result = method(path)
    if isinstance(result, (str, bytes)):
        return result
    raise TypeError(f'expected {kind.__name__}.__fspath__() to return str or bytes, not {type(result).__name__}')


def _name_of(path, function, with_descriptor=False):
    """Returns what an error shows as the path, and the path as str or as a descriptor."""
    if with_descriptor and isinstance(path, int):
        if isinstance(path, bool):
            import warnings
            warnings.warn('bool is used as a file descriptor', RuntimeWarning, 3)
        return path, path
    if not isinstance(path, (str, bytes)):
        if getattr(type(path), '__fspath__', None) is None:
            if with_descriptor and hasattr(type(path), '__index__'):
                number = path.__index__()
                return number, number
            wanted = 'string, bytes, os.PathLike or integer' if with_descriptor else 'string, bytes or os.PathLike'
            raise TypeError(f'{function}: path should be {wanted}, not {type(path).__name__}')
        path = fspath(path)
    name = path if isinstance(path, str) else path.decode('utf-8', 'surrogateescape')
    if '\0' in name:
        raise ValueError(f'{function}: embedded null character in path')
    return path, name


def _parts(name):
    return [part for part in name.split('/') if part not in ('', '.')]


def _step(folder, part, shown):
    """Returns the entry of a directory, or None."""
    if folder.entries is None:
        raise os_error(ENOTDIR, *shown)
    if len(part) > 255:
        raise os_error(ENAMETOOLONG, *shown)
    if not folder.mode & 0o100:
        raise os_error(EACCES, *shown)
    if part == '..':
        return folder.parent
    node = folder.entries.get(part)
    if node is None and folder.mode & 0o777 == 0o555 and folder in (state.root, state.root.entries['dev']):
        raise os_error(EACCES, *shown)
    return node


def _find(name, shown):
    """Returns the node with this name. `shown` is a tuple of the paths that an error shows."""
    _start()
    if not name:
        raise os_error(ENOENT, *shown)
    if len(name) > 4095:
        raise os_error(ENAMETOOLONG, *shown)
    node = state.root if name[0] == '/' else state.folder
    for part in _parts(name):
        node = _step(node, part, shown)
        if node is None:
            raise os_error(ENOENT, *shown)
    if node.entries is None and (name[-1] == '/' or name.endswith('/.')):
        raise os_error(ENOTDIR, *shown)
    return node


def _find_entry(name, shown):
    """Returns the directory that has or could have this name, the last part, and the node or None."""
    _start()
    if not name:
        raise os_error(ENOENT, *shown)
    if len(name) > 4095:
        raise os_error(ENAMETOOLONG, *shown)
    folder = state.root if name[0] == '/' else state.folder
    parts = [part for part in name.split('/') if part]
    if not parts:
        return folder, '/', folder
    for part in parts[:-1]:
        if part == '.':
            if folder.entries is None:
                raise os_error(ENOTDIR, *shown)
            continue
        folder = _step(folder, part, shown)
        if folder is None:
            raise os_error(ENOENT, *shown)
    last = parts[-1]
    if last == '.':
        if folder.entries is None:
            raise os_error(ENOTDIR, *shown)
        return folder, last, folder
    return folder, last, _step(folder, last, shown)


def _check_change(folder, shown):
    """Refuses to add or remove an entry of a directory that is read-only or removed."""
    if not folder.mode & 0o200:
        raise os_error(EACCES, *shown)
    if folder.parent is None:
        raise os_error(ENOENT, *shown)


def path_of(node):
    """Returns the absolute path of a directory, or None if it was removed."""
    parts = []
    while node is not state.root:
        above = node.parent
        if above is None:
            return None
        for name in above.entries:
            if above.entries[name] is node:
                parts.insert(0, name)
                break
        else:
            return None
        node = above
    return '/' + '/'.join(parts)


# Functions of `os` that work on names

@_builtin
def getcwd():
    _start()
    path = path_of(state.folder)
    if path is None:
        raise os_error(ENOENT)
    return path


@_builtin
def chdir(path):
    shown, name = _name_of(path, 'chdir', True)
    if isinstance(name, int):
        node = description(name).node
    else:
        node = _find(name, (shown,))
    if node is None or node.entries is None:
        raise os_error(ENOTDIR, shown)
    if not node.mode & 0o100:
        raise os_error(EACCES, shown)
    state.folder = node


def node_of(path, function):
    """Returns the node of a path or a descriptor; None for a standard stream."""
    shown, name = _name_of(path, function, True)
    if isinstance(name, int):
        return description(name, shown).node
    return _find(name, (shown,))


def names_in(path, function):
    """Returns the sorted names in a directory."""
    if path is None:
        path = '.'
    shown, name = _name_of(path, function, True)
    if isinstance(name, int):
        node = description(name, shown).node
    else:
        node = _find(name, (shown,))
    if node is None or node.entries is None:
        raise os_error(ENOTDIR, shown)
    if not node.mode & 0o400:
        raise os_error(EACCES, shown)
    names = sorted(node.entries)
    if isinstance(shown, bytes):
        names = [name.encode('utf-8', 'surrogateescape') for name in names]
    return names


def mkdir(path, mode=0o777):
    shown, name = _name_of(path, 'mkdir')
    folder, last, node = _find_entry(name, (shown,))
    if node is not None:
        raise os_error(EEXIST, shown)
    _check_change(folder, (shown,))
    folder.entries[last] = _Node(_DIRECTORY | mode & 0o1777 & ~state.mask, parent=folder)
    folder.touch()


def rmdir(path):
    shown, name = _name_of(path, 'rmdir')
    folder, last, node = _find_entry(name, (shown,))
    if node is None:
        raise os_error(ENOENT, shown)
    if node.entries is None:
        raise os_error(ENOTDIR, shown)
    if last == '/':
        raise os_error(EBUSY, shown)
    if last == '.':
        raise os_error(EINVAL, shown)
    if last == '..' or node.entries:
        raise os_error(ENOTEMPTY, shown)
    if node is state.home:
        raise os_error(EBUSY, shown)
    _check_change(folder, (shown,))
    del folder.entries[last]
    node.parent = None
    folder.touch()


def remove(path, function='remove'):
    shown, name = _name_of(path, function)
    folder, last, node = _find_entry(name, (shown,))
    if node is None:
        raise os_error(ENOENT, shown)
    if node.entries is not None:
        raise os_error(EISDIR, shown)
    if name[-1] == '/':
        raise os_error(ENOTDIR, shown)
    _check_change(folder, (shown,))
    del folder.entries[last]
    folder.touch()
    node.changed = now()


def rename(source, target, function='rename'):
    old, old_name = _name_of(source, function)
    new, new_name = _name_of(target, function)
    shown = old, new
    from_folder, from_last, node = _find_entry(old_name, shown)
    to_folder, to_last, present = _find_entry(new_name, shown)
    for folder, last in ((from_folder, from_last), (to_folder, to_last)):
        if last in ('/', '.', '..'):
            raise os_error(EBUSY, *shown)
    if node is None:
        raise os_error(ENOENT, *shown)
    above = from_folder
    while above is not state.root and above is not None:
        if above is present:
            raise os_error(ENOTEMPTY, *shown)
        above = above.parent
    if node.entries is None:
        if old_name[-1] == '/' or new_name[-1] == '/':
            raise os_error(ENOTDIR, *shown)
        if present is not None and present.entries is not None:
            raise os_error(EISDIR, *shown)
    else:
        above = to_folder
        while above is not state.root and above is not None:
            if above is node:
                raise os_error(EINVAL, *shown)
            above = above.parent
        if present is not None and present is not node:
            if present.entries is None:
                raise os_error(ENOTDIR, *shown)
            if present.entries:
                raise os_error(ENOTEMPTY, *shown)
    if present is node:
        return
    _check_change(from_folder, shown)
    _check_change(to_folder, shown)
    if present is not None and present.entries is not None:
        present.parent = None
    del from_folder.entries[from_last]
    to_folder.entries[to_last] = node
    if node.entries is not None:
        node.parent = to_folder
    node.changed = now()
    from_folder.touch()
    to_folder.touch()


# Descriptors

class _Description:
    """An open file: a node, or a standard stream (0, 1 or 2) if that is None."""

    __slots__ = ('node', 'flags', 'position', 'stream', 'decoder')

    def __init__(self, node, flags, stream=None):
        self.node = node
        self.flags = flags
        self.position = 0
        self.stream = stream
        self.decoder = None


table = {
    0: _Description(None, O_RDONLY, 0),
    1: _Description(None, O_WRONLY, 1),
    2: _Description(None, O_WRONLY, 2),
}


def description(number, *shown):
    found = table.get(number)
    if found is None:
        raise os_error(EBADF, *shown)
    return found


def _add_description(description):
    number = 0
    while number in table:
        number += 1
    table[number] = description
    return number


def open_descriptor(path, flags, mode=0o777):
    """Opens a file and returns its number, as `os.open`."""
    shown, name = _name_of(path, 'open')
    access = flags & _O_ACCESS
    folder, last, node = _find_entry(name, (shown,))
    if node is None:
        if not flags & O_CREAT:
            raise os_error(ENOENT, shown)
        if name[-1] == '/':
            raise os_error(EISDIR, shown)
        _check_change(folder, (shown,))
        node = folder.entries[last] = _Node(_REGULAR | mode & 0o777 & ~state.mask)
        folder.touch()
    else:
        if name[-1] == '/' and flags & O_CREAT:
            raise os_error(EISDIR, shown)
        if flags & O_CREAT and flags & O_EXCL:
            raise os_error(EEXIST, shown)
        if node.entries is None:
            if name[-1] == '/' or flags & O_DIRECTORY:
                raise os_error(ENOTDIR, shown)
        elif access != O_RDONLY or flags & (O_CREAT | O_TRUNC):
            raise os_error(EISDIR, shown)
        if access != O_WRONLY and not node.mode & 0o400 or access != O_RDONLY and not node.mode & 0o200:
            raise os_error(EACCES, shown)
        if flags & O_TRUNC and access != O_RDONLY:
            node.truncate(0)
    return _add_description(_Description(node, flags))


def close_descriptor(number):
    description(number)
    del table[number]


@_builtin
def dup(number):
    return _add_description(description(number))


@_builtin
def dup2(number, target, inheritable=True):
    found = description(number)
    if target < 0:
        raise os_error(EBADF)
    table[target] = found
    return target


class _Input:
    rest = b''


def _read_input(size):
    """Returns at most `size` bytes of a line of the input, or all of the input if that is negative."""
    readline = _host.readline
    if size == 0:
        return b''
    if size < 0:
        lines = [_Input.rest]
        _Input.rest = b''
        while line := readline():
            lines.append(line.encode('utf-8', 'surrogateescape'))
        return b''.join(lines)
    if not _Input.rest:
        _Input.rest = readline().encode('utf-8', 'surrogateescape')
    data = _Input.rest[:size]
    _Input.rest = _Input.rest[size:]
    return data


def read_descriptor(number, size):
    found = description(number)
    if found.flags & _O_ACCESS == O_WRONLY:
        raise os_error(EBADF)
    if size < 0:
        raise os_error(EINVAL)
    node = found.node
    if node is None:
        return _read_input(size)
    if node.entries is not None:
        raise os_error(EISDIR)
    position = found.position
    data = bytes(node.data[position:position + size])
    found.position = position + len(data)
    return data


def write_descriptor(number, data):
    found = description(number)
    if found.flags & _O_ACCESS == O_RDONLY:
        raise os_error(EBADF)
    if not isinstance(data, (bytes, bytearray)):
        if isinstance(data, (str, int)) or data is None:
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        data = memoryview(data).tobytes()
    if found.node is None:
        if found.decoder is None:
            found.decoder = _Decoder('utf-8', 'replace')
        text = found.decoder.decode(bytes(data))
        if text:
            _host.write(found.stream, text)
        return len(data)
    if found.flags & O_APPEND:
        found.position = len(found.node.data)
    found.node.write(found.position, data)
    found.position += len(data)
    return len(data)


def seek_descriptor(number, offset, whence):
    found = description(number)
    if found.node is None:
        raise os_error(ESPIPE)
    if found.node.entries is not None or found.node.mode & _FORMAT == _DEVICE:
        return 0
    if whence == 0:
        position = offset
    elif whence == 1:
        position = found.position + offset
    elif whence == 2:
        position = len(found.node.data) + offset
    else:
        raise os_error(EINVAL)
    if position < 0:
        raise os_error(EINVAL)
    found.position = position
    return position


def truncate_descriptor(number, size):
    found = description(number)
    if found.node is None or found.flags & _O_ACCESS == O_RDONLY or size < 0:
        raise os_error(EINVAL)
    found.node.truncate(size)


# Raw files

class _Open:
    """The file objects that may hold data back, by the number of their creation."""

    last = 0
    files = {}


def _track(file):
    _Open.last += 1
    number = file._tracked = _Open.last

    def forget(_):
        _Open.files.pop(number, None)

    _Open.files[number] = _weakref.ref(file, forget)


def _untrack(file):
    _Open.files.pop(getattr(file, '_tracked', None), None)


def index_of(value):
    if isinstance(value, int):
        return value
    method = getattr(type(value), '__index__', None)
    if method is None:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return method(value)


def _no_pickle(file):
    raise TypeError(f"cannot pickle '{type(file).__name__}' instances")


class FileIO(_RawIOBase):
    """A file without a buffer."""

    __module__ = '_io'

    def __init__(self, file, mode='r', closefd=True, opener=None):
        self._number = -1
        self._closefd = bool(closefd)
        if isinstance(file, float):
            raise TypeError('integer argument expected, got float')
        if not isinstance(mode, str):
            raise TypeError(f"FileIO() argument 'mode' must be str, not {type(mode).__name__}")
        kinds = [letter for letter in mode if letter in 'rwax']
        for letter in mode:
            if letter not in 'rwaxb+':
                raise ValueError(f'invalid mode: {mode}')
        if len(kinds) != 1 or mode.count('+') > 1:
            raise ValueError('Must have exactly one of create/read/write/append mode and at most one plus')
        kind = kinds[0]
        updating = '+' in mode
        self._reading = kind == 'r' or updating
        self._writing = kind != 'r' or updating
        self._appending = kind == 'a'
        self._creating = kind == 'x'
        flags = O_RDWR if updating else O_RDONLY if kind == 'r' else O_WRONLY
        flags |= {'r': 0, 'w': O_CREAT | O_TRUNC, 'a': O_CREAT | O_APPEND, 'x': O_CREAT | O_EXCL}[kind]
        self.name = file
        if isinstance(file, int):
            if file < 0:
                raise ValueError('negative file descriptor')
            found = description(file)
            if found.node is not None and found.node.entries is not None:
                raise os_error(EISDIR, file)
            self._number = int(file)
        else:
            path = fspath(file)
            if '\0' in path if isinstance(path, str) else b'\0' in path:
                raise ValueError('embedded null byte')
            if not closefd:
                raise ValueError('Cannot use closefd=False with file name')
            if opener is None:
                number = open_descriptor(path, flags, 0o666)
            else:
                number = opener(file, flags)
                if not isinstance(number, int):
                    raise TypeError('expected integer from opener')
                if number < 0:
                    raise ValueError(f'opener returned {number}')
            found = description(number)
            if found.node is not None and found.node.entries is not None:
                if opener is None:
                    del table[number]
                raise os_error(EISDIR, file)
            self._number = number
        if self._appending and found.node is not None:
            found.position = len(found.node.data)

    def __repr__(self):
        if self._number < 0:
            return '<_io.FileIO [closed]>'
        name = getattr(self, 'name', None)
        shown = f'fd={self._number}' if name is None else f'name={name!r}'
        return f'<_io.FileIO {shown} mode={self.mode!r} closefd={self._closefd}>'

    def __getstate__(self):
        _no_pickle(self)

    @property
    def closed(self):
        return getattr(self, '_number', -1) < 0

    @property
    def closefd(self):
        return self._closefd

    @property
    def mode(self):
        if self._creating:
            return 'xb+' if self._reading else 'xb'
        if self._appending:
            return 'ab+' if self._reading else 'ab'
        if self._reading:
            return 'rb+' if self._writing else 'rb'
        return 'wb'

    @property
    def _blksize(self):
        return 4096

    def _open_number(self):
        if self._number < 0:
            raise ValueError('I/O operation on closed file')
        return self._number

    def readable(self):
        self._open_number()
        return self._reading

    def writable(self):
        self._open_number()
        return self._writing

    def seekable(self):
        return description(self._open_number()).node is not None

    def fileno(self):
        return self._open_number()

    def isatty(self):
        self._open_number()
        return False

    def flush(self):
        if self._number < 0:
            raise ValueError('I/O operation on closed file.')

    def __enter__(self):
        if self._number < 0:
            raise ValueError('I/O operation on closed file.')
        return self

    def close(self):
        number = getattr(self, '_number', -1)
        if number >= 0:
            self._number = -1
            if self._closefd:
                close_descriptor(number)

    def _check_reading(self):
        number = self._open_number()
        if not self._reading:
            raise UnsupportedOperation('File not open for reading')
        return number

    def read(self, size=-1, /):
        number = self._check_reading()
        if size is None or size < 0:
            return self.readall()
        return read_descriptor(number, size)

    def readall(self):
        number = self._open_number()
        found = description(number)
        if found.flags & _O_ACCESS == O_WRONLY:
            raise os_error(EBADF)
        if found.node is None:
            return _read_input(-1)
        return read_descriptor(number, max(len(found.node.data) - found.position, 0))

    def readinto(self, buffer, /):
        number = self._check_reading()
        view = memoryview(buffer).cast('B')
        data = read_descriptor(number, len(view))
        view[:len(data)] = data
        return len(data)

    def readline(self, size=-1, /):
        size = -1 if size is None else index_of(size)
        if size:
            self._check_reading()
        line = bytearray()
        while size < 0 or len(line) < size:
            data = self.read(1)
            line += data
            if not data or data == b'\n':
                break
        return bytes(line)

    def write(self, data, /):
        number = self._open_number()
        if not self._writing:
            raise UnsupportedOperation('File not open for writing')
        return write_descriptor(number, data)

    def seek(self, offset, whence=0, /):
        return seek_descriptor(self._open_number(), index_of(offset), whence)

    def tell(self):
        return seek_descriptor(self._open_number(), 0, 1)

    def truncate(self, size=None, /):
        number = self._open_number()
        if not self._writing:
            raise UnsupportedOperation('File not open for writing')
        size = self.tell() if size is None else index_of(size)
        truncate_descriptor(number, size)
        return size


# Buffered files

class _Buffered(_BufferedIOBase):
    """A raw file with a buffer. At most one of the two buffers has data.

    The raw file is at the logical position plus what is left of `_ahead`, or before what is in `_behind`.
    """

    __module__ = '_io'

    def _prepare(self, raw, buffer_size):
        if buffer_size <= 0:
            raise ValueError('buffer size must be strictly positive')
        self._raw = raw
        self._size = buffer_size
        self._ahead = b''
        self._used = 0
        self._behind = bytearray()

    def __repr__(self):
        kind = f'{type(self).__module__}.{type(self).__qualname__}'
        try:
            return f'<{kind} name={self.name!r}>'
        except (AttributeError, ValueError):
            return f'<{kind}>'

    def __getstate__(self):
        _no_pickle(self)

    @property
    def raw(self):
        raw = getattr(self, '_raw', None)
        if raw is None:
            if hasattr(self, '_raw'):
                raise ValueError('raw stream has been detached')
            raise ValueError('I/O operation on uninitialized object')
        return raw

    @property
    def closed(self):
        return self.raw.closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def readable(self):
        return self.raw.readable()

    def writable(self):
        return self.raw.writable()

    def seekable(self):
        return self.raw.seekable()

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    def _check_open(self, action):
        if self.raw.closed:
            raise ValueError(f'{action} closed file')

    def __enter__(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        return self

    def _write_behind(self):
        if self._behind:
            data = self._behind
            self._behind = bytearray()
            while data:
                count = self._raw.write(bytes(data))
                if count is None:
                    self._behind = data
                    raise BlockingIOError(11, 'write could not complete without blocking', 0)
                if not 0 <= count <= len(data):
                    raise OSError(f'raw write() returned invalid length {count} (should have been between 0 and '
                                  f'{len(data)})')
                if count == len(data):
                    break
                del data[:count]

    def _drop_ahead(self):
        left = len(self._ahead) - self._used
        self._ahead = b''
        self._used = 0
        if left:
            self._raw.seek(-left, 1)

    def flush(self):
        if self.raw.closed:
            raise ValueError('flush of closed file')
        self._write_behind()
        if self._ahead and self._raw.seekable():
            self._drop_ahead()

    def close(self):
        raw = getattr(self, '_raw', None)
        if raw is None:
            return
        if raw.closed:
            return
        try:
            self.flush()
        finally:
            raw.close()
            _untrack(self)

    def detach(self):
        self.flush()
        raw = self._raw
        self._raw = None
        _untrack(self)
        return raw

    def tell(self):
        position = self.raw.tell()
        if position < 0:
            raise OSError(f'Raw stream returned invalid position {position}')
        return position - (len(self._ahead) - self._used) + len(self._behind)

    def seek(self, offset, whence=0, /):
        if whence not in (0, 1, 2):
            raise ValueError(f'whence value {whence} unsupported')
        self._check_open('seek of')
        if not self._raw.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        offset = index_of(offset)
        left = len(self._ahead) - self._used
        if left and whence != 2:
            position = self._raw.tell() - left
            target = self._used + (offset if whence == 1 else offset - position)
            if 0 <= target <= len(self._ahead):
                self._used = target
                return position + (offset if whence == 1 else offset - position)
        self._write_behind()
        if whence == 1:
            offset -= left
        position = self._raw.seek(offset, whence)
        if position < 0:
            raise OSError(f'Raw stream returned invalid position {position}')
        self._ahead = b''
        self._used = 0
        return position

    def truncate(self, size=None, /):
        self._check_open('truncate of')
        if not self.writable():
            raise UnsupportedOperation('truncate')
        self._write_behind()
        self._drop_ahead()
        if size is None:
            size = self._raw.tell()
        return self._raw.truncate(size)

    # Reading

    def _raw_read_or_none(self, size):
        """Returns bytes of the raw file, or None if it has none at present."""
        if isinstance(self._raw, FileIO):
            return self._raw.read(size)
        buffer = bytearray(size)
        count = self._raw.readinto(memoryview(buffer))
        if count is None:
            return None
        if not isinstance(count, int):
            raise OSError('raw readinto() failed')
        if not 0 <= count <= size:
            raise OSError(f'raw readinto() returned invalid length {count} (should have been between 0 and {size})')
        return bytes(buffer[:count])

    def _raw_read(self, size):
        return self._raw_read_or_none(size) or b''

    def _read(self, size):
        self._check_open('read of')
        if size == 0:
            return b''
        self._write_behind()
        if size is None:
            size = -1
        else:
            size = index_of(size)
            if size < -1:
                raise ValueError('read length must be non-negative or -1')
        start = self._used
        if size == -1:
            rest = self._ahead[start:]
            self._ahead = b''
            self._used = 0
            readall = getattr(self._raw, 'readall', None)
            if readall is not None:
                data = readall()
                if data is None:
                    return rest or None
                if not isinstance(data, (bytes, bytearray)):
                    raise TypeError('readall() should return bytes')
                return rest + data
            parts = [rest]
            while data := self._raw_read(self._size):
                parts.append(data)
            return b''.join(parts)
        if size <= len(self._ahead) - start:
            self._used = start + size
            return self._ahead[start:self._used]
        parts = [self._ahead[start:]]
        missing = size - len(parts[0])
        self._ahead = b''
        self._used = 0
        while missing:
            data = self._raw_read_or_none(max(missing, self._size))
            if not data:
                if data is None and missing == size:
                    return None
                break
            if len(data) > missing:
                self._ahead = data
                self._used = missing
                data = data[:missing]
            parts.append(data)
            missing -= len(data)
        return b''.join(parts)

    def _read1(self, size):
        self._check_open('read of')
        size = index_of(size)
        if size < 0:
            size = self._size
        self._write_behind()
        if size == 0:
            return b''
        left = len(self._ahead) - self._used
        if left:
            start = self._used
            self._used = start + min(size, left)
            return self._ahead[start:self._used]
        self._ahead = b''
        self._used = 0
        return self._raw_read(size)

    def _peek(self, size):
        self._check_open('peek of')
        self._write_behind()
        if self._used >= len(self._ahead):
            self._ahead = self._raw_read(self._size)
            self._used = 0
        return self._ahead[self._used:]

    def _readline(self, size):
        self._check_open('readline of')
        size = -1 if size is None else index_of(size)
        self._write_behind()
        parts = []
        while size:
            start = self._used
            if start >= len(self._ahead):
                self._ahead = self._raw_read(self._size)
                start = self._used = 0
                if not self._ahead:
                    break
            end = self._ahead.find(b'\n', start) + 1
            found = end > 0
            if not found:
                end = len(self._ahead)
            if 0 < size < end - start:
                end = start + size
                found = True
            self._used = end
            parts.append(self._ahead[start:end])
            if found:
                break
            if size > 0:
                size -= end - start
        return parts[0] if len(parts) == 1 else b''.join(parts)

    def _readinto(self, buffer, once):
        view = memoryview(buffer).cast('B')
        data = self._read1(len(view)) if once else self._read(len(view))
        if data is None:
            return None
        if once and data and len(view) - len(data) > self._size:
            data += self._raw_read(len(view) - len(data))
        view[:len(data)] = data
        return len(data)

    # Writing

    def _write(self, data):
        if isinstance(data, (str, int)) or data is None:
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        self._check_open('write to')
        if not isinstance(data, (bytes, bytearray)):
            data = memoryview(data).tobytes()
        if self._ahead:
            self._drop_ahead()
        if len(self._behind) + len(data) <= self._size:
            self._behind += data
        else:
            self._write_behind()
            self._behind += data
            if len(data) > self._size:
                self._write_behind()
        return len(data)

    def readlines(self, hint=-1, /):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        return _lines(self, hint)

    def writelines(self, lines, /):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        for line in lines:
            self.write(line)


def _lines(file, hint):
    hint = -1 if hint is None else index_of(hint)
    if hint <= 0:
        return list(file)
    lines = []
    count = 0
    for line in file:
        lines.append(line)
        count += len(line)
        if count > hint:
            break
    return lines


class _Reading:
    """The methods of buffered files that can be read."""

    def read(self, size=-1, /):
        return self._read(size)

    def read1(self, size=-1, /):
        return self._read1(size)

    def peek(self, size=0, /):
        return self._peek(size)

    def readinto(self, buffer, /):
        return self._readinto(buffer, False)

    def readinto1(self, buffer, /):
        return self._readinto(buffer, True)

    def readline(self, size=-1, /):
        return self._readline(size)

    def __next__(self):
        line = self._readline(-1)
        if not line:
            raise StopIteration
        return line


class _NotReading:
    """The methods of buffered files that cannot be read."""

    def read(self, size=-1, /):
        raise UnsupportedOperation('read')

    def read1(self, size=-1, /):
        raise UnsupportedOperation('read1')

    def readinto(self, buffer, /):
        raise UnsupportedOperation('read')

    def readinto1(self, buffer, /):
        raise UnsupportedOperation('read1')

    def readline(self, size=-1, /):
        if size == 0:
            return b''
        raise UnsupportedOperation('read')

    def __next__(self):
        raise UnsupportedOperation('read')


class BufferedReader(_Reading, _Buffered):
    """A buffer over a raw file that can be read."""

    __module__ = '_io'

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise UnsupportedOperation('File or stream is not readable.')
        self._prepare(raw, buffer_size)

    def writable(self):
        return False

    def flush(self):
        if self.raw.closed:
            raise ValueError('I/O operation on closed file.')

    def write(self, data, /):
        raise UnsupportedOperation('write')


class BufferedWriter(_NotReading, _Buffered):
    """A buffer over a raw file that can be written."""

    __module__ = '_io'

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise UnsupportedOperation('File or stream is not writable.')
        self._prepare(raw, buffer_size)
        _track(self)

    def readable(self):
        return False

    def write(self, data, /):
        return self._write(data)


class BufferedRandom(_Reading, _Buffered):
    """A buffer over a raw file that can be read and written."""

    __module__ = '_io'

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        if not raw.readable():
            raise UnsupportedOperation('File or stream is not readable.')
        if not raw.writable():
            raise UnsupportedOperation('File or stream is not writable.')
        self._prepare(raw, buffer_size)
        _track(self)

    def write(self, data, /):
        return self._write(data)


class BufferedRWPair(_BufferedIOBase):
    """A reader and a writer as one file."""

    __module__ = '_io'

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        self._reader = BufferedReader(reader, buffer_size)
        self._writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self._reader.read(size)

    def read1(self, size=-1, /):
        return self._reader.read1(size)

    def peek(self, size=0, /):
        return self._reader.peek(size)

    def readinto(self, buffer, /):
        return self._reader.readinto(buffer)

    def readinto1(self, buffer, /):
        return self._reader.readinto1(buffer)

    def write(self, data, /):
        return self._writer.write(data)

    def flush(self):
        return self._writer.flush()

    def readable(self):
        return self._reader.readable()

    def writable(self):
        return self._writer.writable()

    def isatty(self):
        return self._writer.isatty() or self._reader.isatty()

    def close(self):
        writer = getattr(self, '_writer', None)
        if writer is None:
            return
        try:
            writer.close()
        finally:
            self._reader.close()

    @property
    def closed(self):
        return self._writer.closed


# Text

_ALIASES = {
    'utf8': 'utf-8', 'u8': 'utf-8', 'utf': 'utf-8', 'cp65001': 'utf-8', 'utf8sig': 'utf-8-sig',
    'utf16': 'utf-16', 'u16': 'utf-16', 'utf16le': 'utf-16-le', 'utf16be': 'utf-16-be',
    'utf32': 'utf-32', 'u32': 'utf-32', 'utf32le': 'utf-32-le', 'utf32be': 'utf-32-be',
    'ascii': 'ascii', 'usascii': 'ascii', '646': 'ascii',
    'latin1': 'latin-1', 'iso88591': 'latin-1', 'l1': 'latin-1', 'latin': 'latin-1', '88591': 'latin-1',
}
_UNITS = {'utf-16-le': 2, 'utf-16-be': 2, 'utf-32-le': 4, 'utf-32-be': 4}
_MARKS = {
    'utf-16': ((b'\xff\xfe', 'utf-16-le'), (b'\xfe\xff', 'utf-16-be')),
    'utf-32': ((b'\xff\xfe\0\0', 'utf-32-le'), (b'\0\0\xfe\xff', 'utf-32-be')),
}


def _codec_of(encoding):
    """Returns the name of the codec, in one form if this module knows it. Checks that it exists."""
    if '\0' in encoding:
        raise ValueError('embedded null character')
    short = encoding.lower().replace('-', '').replace('_', '').replace(' ', '')
    if short in _ALIASES:
        return _ALIASES[short]
    try:
        'a'.encode(encoding)
    except LookupError as error:
        if 'is not a text encoding' in str(error):
            raise LookupError(f"'{encoding}' is not a text encoding; use codecs.open() to handle arbitrary "
                              'codecs') from None
        raise
    return encoding


def _is_single_byte(codec):
    short = codec.lower().replace('-', '').replace('_', '')
    return (codec in ('ascii', 'latin-1') or short.startswith(('iso8859', 'koi8', 'mac')) or
            short.startswith('cp') and short not in ('cp932', 'cp949', 'cp950'))


class _Decoder:
    """Decodes bytes that arrive in pieces. `pending` is what the next piece completes."""

    def __init__(self, codec, errors):
        self.codec = codec
        self.errors = errors
        self.whole = codec not in _MARKS and codec not in _UNITS and codec not in ('utf-8', 'utf-8-sig') \
            and not _is_single_byte(codec)
        self.single = _is_single_byte(codec)
        self.reset()

    def reset(self):
        self.pending = b''
        self.marked = self.codec not in _MARKS and self.codec != 'utf-8-sig'
        self.actual = self.codec

    def resume(self):
        """Continues inside of a file: there is no mark."""
        self.pending = b''
        self.marked = True
        if self.codec == 'utf-8-sig':
            self.actual = 'utf-8'
        elif self.codec in _MARKS and self.actual in _MARKS:
            self.actual = self.codec + '-le'

    def decode(self, data, final=False):
        if self.single:
            return data.decode(self.codec, self.errors)
        if self.pending:
            data = self.pending + data
        if not self.marked:
            data = self._take_mark(data, final)
            if not self.marked:
                return ''
        keep = 0 if final else self._incomplete(data)
        end = len(data) - keep
        text = data[:end].decode(self.actual, self.errors)
        self.pending = data[end:]
        return text

    def _take_mark(self, data, final):
        if self.codec == 'utf-8-sig':
            if len(data) < 3 and not final and b'\xef\xbb\xbf'.startswith(data):
                self.pending = data
                return b''
            self.marked = True
            self.actual = 'utf-8'
            return data[3:] if data.startswith(b'\xef\xbb\xbf') else data
        size = 2 if self.codec == 'utf-16' else 4
        if len(data) < size:
            if not final:
                self.pending = data
                return b''
            self.marked = True
            self.actual = self.codec + '-le'
            return data
        self.marked = True
        for mark, actual in _MARKS[self.codec]:
            if data.startswith(mark):
                self.actual = actual
                return data[size:]
        if self.codec == 'utf-16' or self.codec == 'utf-32':
            self.marked = False
            raise UnicodeDecodeError(self.codec, data, 0, size, 'Stream does not start with BOM')
        return data

    def _incomplete(self, data):
        """Returns how many bytes at the end begin a character that is not complete."""
        if self.whole:
            return len(data)
        size = len(data)
        unit = _UNITS.get(self.actual)
        if unit is None:
            for back in range(1, min(3, size) + 1):
                byte = data[size - back]
                if byte >= 0xc0:
                    needed = 2 if byte < 0xe0 else 3 if byte < 0xf0 else 4
                    return back if byte >= 0xc2 and byte < 0xf5 and needed > back else 0
                if byte < 0x80:
                    return 0
            return 0
        keep = size % unit
        if unit == 2 and size - keep >= 2:
            high = data[size - keep - 1] if self.actual == 'utf-16-le' else data[size - keep - 2]
            if 0xd8 <= high < 0xdc:
                keep += 2
        return keep


class IncrementalNewlineDecoder:
    """Translates line ends in text that arrives in pieces."""

    __module__ = '_io'

    def __init__(self, decoder, translate, errors='strict'):
        self.errors = errors
        self._decoder = decoder
        self._translate = bool(translate)
        self._seen = 0
        self._has_return = False

    def decode(self, input, final=False):
        text = input if self._decoder is None else self._decoder.decode(input, final=final)
        if not isinstance(text, str):
            raise TypeError(f"decoder should return a string result, not '{type(text).__name__}'")
        return self._apply(text, final)

    def _apply(self, text, final):
        if self._has_return and (text or final):
            text = '\r' + text
            self._has_return = False
        if not final and text.endswith('\r'):
            text = text[:-1]
            self._has_return = True
        if '\r' not in text:
            if '\n' in text:
                self._seen |= 2
            return text
        both = text.count('\r\n')
        if text.count('\r') > both:
            self._seen |= 1
        if text.count('\n') > both:
            self._seen |= 2
        if both:
            self._seen |= 4
        if self._translate:
            if both:
                text = text.replace('\r\n', '\n')
            text = text.replace('\r', '\n')
        return text

    def getstate(self):
        data, flag = (b'', 0) if self._decoder is None else self._decoder.getstate()
        return data, flag << 1 | self._has_return

    def setstate(self, state, /):
        data, flag = state
        self._has_return = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((data, flag >> 1))

    def reset(self):
        self._seen = 0
        self._has_return = False
        if self._decoder is not None:
            self._decoder.reset()

    @property
    def newlines(self):
        return (None, '\r', '\n', ('\r', '\n'), '\r\n', ('\r', '\r\n'), ('\n', '\r\n'),
                ('\r', '\n', '\r\n'))[self._seen]


def _bytes_of(data, function):
    """Returns as bytes what a method of a buffered file returned."""
    if isinstance(data, bytes):
        return data
    if data is None or isinstance(data, (str, int)):
        raise TypeError(f"underlying {function}() should have returned a bytes-like object, not "
                        f"'{type(data).__name__}'")
    return memoryview(data).tobytes()


@_builtin
def text_encoding(encoding, stacklevel=2, /):
    """Returns the encoding, or the default for None."""
    return 'locale' if encoding is None else encoding


def _check_newline(newline, function):
    if newline is not None and not isinstance(newline, str):
        raise TypeError(f"{function}() argument 'newline' must be str or None, not {type(newline).__name__}")
    if newline not in (None, '', '\n', '\r', '\r\n'):
        raise ValueError(f'illegal newline value: {newline}')


def _check_text(value, function, name):
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{function}() argument '{name}' must be str or None, not {type(value).__name__}")


class TextIOWrapper(_TextIOBase):
    """Text over a buffered file."""
    # `_text` is what was decoded last, and `_at` how much of it was returned. `_snapshot` is the bytes of it;
    # `_source` is that text before the translation of line ends.

    __module__ = '_io'

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        self._buffer = None
        _check_text(encoding, 'TextIOWrapper', 'encoding')
        _check_text(errors, 'TextIOWrapper', 'errors')
        _check_newline(newline, 'TextIOWrapper')
        self._set_format('UTF-8' if encoding is None or encoding == 'locale' else encoding,
                         'strict' if errors is None else errors, newline)
        self._line_buffering = bool(line_buffering)
        self._write_through = bool(write_through)
        self._pending = []
        self._pending_size = 0
        self._can_read = buffer.readable()
        self._can_write = buffer.writable()
        self._telling = self._seekable = buffer.seekable()
        self._has_read1 = hasattr(buffer, 'read1')
        self._encoded_before = False
        self._CHUNK_SIZE = _TEXT_CHUNK
        self._buffer = buffer
        self._prepare_encoder()
        if self._can_write:
            _track(self)

    def _prepare_encoder(self):
        if self._seekable and self._can_write:
            self._encoded_before = self._buffer.tell() != 0

    def _set_format(self, encoding, errors, newline):
        self._codec = _codec_of(encoding)
        self._encoding = encoding
        self._errors = errors
        self._newline = newline
        self._universal = not newline
        self._line_end = newline or '\n'
        self._write_end = None if newline in ('', '\n', None) else newline
        self._decoder = _Decoder(self._codec, errors)
        self._lines = IncrementalNewlineDecoder(None, newline is None) if self._universal else None
        self._clear()

    def _clear(self):
        self._text = ''
        self._at = 0
        self._snapshot = None
        self._source = ''

    def __repr__(self):
        shown = ''
        for attribute in ('name', 'mode'):
            try:
                shown += f' {attribute}={getattr(self, attribute)!r}'
            except (AttributeError, ValueError):
                pass
        kind = f'{type(self).__module__}.{type(self).__qualname__}'
        return f'<{kind}{shown} encoding={self.encoding!r}>'

    def __getstate__(self):
        _no_pickle(self)

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def newlines(self):
        return None if self._lines is None else self._lines.newlines

    @property
    def line_buffering(self):
        return self._line_buffering

    @property
    def write_through(self):
        return self._write_through

    @property
    def buffer(self):
        buffer = getattr(self, '_buffer', None)
        if buffer is None:
            if not hasattr(self, '_buffer'):
                raise ValueError('I/O operation on uninitialized object')
            raise ValueError('underlying buffer has been detached')
        return buffer

    @property
    def name(self):
        return self.buffer.name

    @property
    def closed(self):
        return self.buffer.closed

    def _check_open(self):
        if self.buffer.closed:
            raise ValueError('I/O operation on closed file.')

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def fileno(self):
        return self.buffer.fileno()

    def isatty(self):
        return self.buffer.isatty()

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        self._check_open()
        return self

    def reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None, write_through=None):
        if self._snapshot is not None and (encoding is not None or errors is not None or newline is not ...):
            raise UnsupportedOperation('It is not possible to set the encoding or newline of stream after the first '
                                       'read')
        _check_text(encoding, 'reconfigure', 'encoding')
        _check_text(errors, 'reconfigure', 'errors')
        if newline is not ...:
            _check_newline(newline, 'reconfigure')
        self.flush()
        if encoding is not None or errors is not None or newline is not ...:
            if encoding is None:
                encoding = self._encoding
                if errors is None:
                    errors = self._errors
            elif encoding == 'locale':
                encoding = 'UTF-8'
            self._set_format(encoding, 'strict' if errors is None else errors,
                             self._newline if newline is ... else newline)
            self._prepare_encoder()
        if line_buffering is not None:
            self._line_buffering = bool(line_buffering)
        if write_through is not None:
            self._write_through = bool(write_through)

    def detach(self):
        self.flush()
        buffer = self._buffer
        self._buffer = None
        _untrack(self)
        return buffer

    def flush(self):
        self._check_open()
        self._telling = self._seekable
        self._write_pending()
        self._buffer.flush()

    def close(self):
        buffer = getattr(self, '_buffer', None)
        if buffer is None or buffer.closed:
            return
        try:
            self.flush()
        finally:
            buffer.close()
            _untrack(self)

    # Writing

    def _write_pending(self):
        if self._pending:
            data = b''.join(self._pending)
            self._pending = []
            self._pending_size = 0
            self._buffer.write(data)

    def _encode(self, text):
        codec = self._codec
        if codec in _MARKS or codec == 'utf-8-sig':
            if self._encoded_before:
                codec = 'utf-8' if codec == 'utf-8-sig' else codec + '-le'
            self._encoded_before = True
        return text.encode(codec, self._errors)

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
        self._check_open()
        if not self._can_write:
            raise UnsupportedOperation('not writable')
        count = len(text)
        flush = self._line_buffering and ('\n' in text or '\r' in text)
        if self._write_end is not None and '\n' in text:
            text = text.replace('\n', self._write_end)
        data = self._encode(text)
        if self._pending_size + len(data) > self._CHUNK_SIZE:
            self._write_pending()
        self._pending.append(data)
        self._pending_size += len(data)
        if self._pending_size >= self._CHUNK_SIZE or flush or self._write_through:
            self._write_pending()
        if flush:
            self._buffer.flush()
        if self._snapshot is not None:
            self._clear()
            self._decoder.reset()
            if self._lines is not None:
                self._lines.reset()
        return count

    def writelines(self, lines, /):
        self._check_open()
        for line in lines:
            self.write(line)

    # Reading

    def _check_reading(self):
        self._check_open()
        if not self._can_read:
            raise UnsupportedOperation('not readable')
        if self._pending:
            self._write_pending()

    def _decode(self, data, final):
        text = self._decoder.decode(data, final)
        held = ''
        if self._lines is not None:
            held = '\r' if self._lines._has_return else ''
            source = text
            text = self._lines._apply(text, final)
            if held or '\r' in source:
                source = held + source
                self._source = source[:-1] if self._lines._has_return else source
            else:
                self._source = text
        else:
            self._source = text
        return text, held

    def _read_chunk(self):
        """Decodes more text. Returns whether there was more."""
        before = self._decoder.pending
        size = -1 if self._decoder.whole else self._CHUNK_SIZE
        data = self._buffer.read1(size) if self._has_read1 and size > 0 else self._buffer.read(size)
        if not isinstance(data, (bytes, bytearray)):
            name = 'read1' if self._has_read1 else 'read'
            data = _bytes_of(data, name)
        final = not data or self._decoder.whole
        marked = self._decoder.marked
        self._text, held = self._decode(bytes(data), final)
        self._at = 0
        if self._telling:
            self._snapshot = before + data, held, marked
        return bool(data)

    def read(self, size=-1, /):
        if size is None:
            size = -1
        elif not isinstance(size, int):
            if not hasattr(type(size), '__index__'):
                raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
            size = size.__index__()
        self._check_reading()
        rest = self._text[self._at:] if self._at else self._text
        if size < 0:
            data = _bytes_of(self._buffer.read(), 'read')
            text, _ = self._decode(data, True)
            self._clear()
            return rest + text
        if size <= len(rest):
            self._at += size
            return rest[:size]
        parts = [rest]
        missing = size - len(rest)
        self._at = len(self._text)
        while missing > 0:
            if not self._read_chunk():
                more = self._text[:missing]
                self._at = len(more)
                parts.append(more)
                break
            more = self._text[:missing]
            self._at = len(more)
            missing -= len(more)
            parts.append(more)
        return ''.join(parts)

    def _line_stop(self, text, start):
        """Returns the position after the next line end, or -1."""
        if self._newline != '':
            found = text.find(self._line_end, start)
            return -1 if found < 0 else found + len(self._line_end)
        line = text.find('\n', start)
        back = text.find('\r', start, len(text) if line < 0 else line)
        if back < 0:
            return line + 1 if line >= 0 else -1
        return back + 2 if text.startswith('\n', back + 1) else back + 1

    def _read_line(self, limit):
        text = self._text
        start = self._at
        stop = self._line_stop(text, start)
        if stop >= 0 and (limit < 0 or stop - start <= limit):
            self._at = stop
            return text[start:stop]
        if 0 <= limit <= len(text) - start:
            self._at = start + limit
            return text[start:self._at]
        rest = text[start:]
        done = 0
        while True:
            more = self._read_chunk()
            if not more and not self._text:
                self._at = 0
                self._snapshot = None
                return rest
            text = rest + self._text
            stop = self._line_stop(text, done)
            if stop < 0 and limit < 0:
                done = max(len(text) - 1, 0)
                rest = text
                self._at = len(self._text)
                continue
            if limit >= 0 and (stop < 0 or stop > limit):
                stop = limit if len(text) >= limit else -1
                if stop < 0:
                    rest = text
                    self._at = len(self._text)
                    continue
            self._at = len(self._text) - (len(text) - stop)
            return text[:stop]

    def readline(self, size=-1, /):
        size = index_of(size)
        self._check_open()
        self._write_pending()
        self._check_reading()
        return self._read_line(size)

    def __next__(self):
        self._telling = False
        text = self._text
        if self._newline is None and not self._pending and not self._buffer.closed:
            start = self._at
            stop = text.find('\n', start) + 1
            if stop:
                self._at = stop
                return text[start:stop]
        line = self.readline()
        if not line:
            self._snapshot = None
            self._telling = self._seekable
            raise StopIteration
        return line

    def readlines(self, hint=-1, /):
        self._check_open()
        return _lines(self, hint)

    # Positions

    def tell(self):
        self._check_open()
        if not self._seekable:
            raise UnsupportedOperation('underlying stream is not seekable')
        if not self._telling:
            raise OSError('telling position disabled by next() call')
        self._write_pending()
        self._buffer.flush()
        position = self._buffer.tell()
        if self._snapshot is None:
            return position
        data, held, marked = self._snapshot
        position -= len(data)
        if self._decoder.single:
            unit = 1
        else:
            unit = _UNITS.get(self._decoder.actual, 1)
        position -= len(held) * unit
        used = self._at
        if not used:
            return position
        source = self._source
        if self._newline is None and '\r' in source:
            count = 0
            for _ in range(used):
                count += 2 if source.startswith('\r\n', count) else 1
            used = count
        if not marked:
            position += {'utf-16': 2, 'utf-32': 4}.get(self._codec, 3 if data.startswith(b'\xef\xbb\xbf') else 0)
        if self._decoder.single and self._errors not in ('ignore', 'backslashreplace'):
            return position + used
        if self._errors in ('strict', 'surrogateescape', 'surrogatepass'):
            return position + len(source[:used].encode(self._decoder.actual, self._errors))
        probe = _Decoder(self._decoder.actual, self._errors)
        count = len(held)
        for index in range(len(data)):
            count += len(probe.decode(data[index:index + 1]))
            if count >= used:
                return position + len(held) * unit + index + 1
        return position + len(held) * unit + len(data)

    def seek(self, cookie, whence=0, /):
        self._check_open()
        if not self._seekable:
            raise UnsupportedOperation('underlying stream is not seekable')
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == 2:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self.flush()
            position = self._buffer.seek(0, 2)
            self._restart(position)
            return position
        elif whence != 0:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if cookie < 0:
            raise ValueError(f'negative seek position {cookie!r}')
        cookie = index_of(cookie)
        self.flush()
        self._buffer.seek(cookie)
        self._restart(cookie)
        return cookie

    def _restart(self, position):
        self._clear()
        if self._lines is not None:
            self._lines._has_return = False
        if position == 0:
            self._decoder.reset()
        else:
            self._decoder.resume()
        self._encoded_before = position != 0

    def truncate(self, size=None, /):
        self.flush()
        return self._buffer.truncate(size)


@_builtin
def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """Opens a file of the virtual folder."""
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    buffering = index_of(buffering)
    _check_text(encoding, 'open', 'encoding')
    _check_text(errors, 'open', 'errors')
    if newline is not None and not isinstance(newline, str):
        raise TypeError(f"open() argument 'newline' must be str or None, not {type(newline).__name__}")
    if not isinstance(file, int):
        file = fspath(file)
    for letter in mode:
        if letter not in 'rwaxbt+' or mode.count(letter) > 1:
            raise ValueError(f"invalid mode: '{mode}'")
    binary = 'b' in mode
    text = 't' in mode
    if binary and text:
        raise ValueError("can't have text and binary mode at once")
    if len([letter for letter in mode if letter in 'rwax']) > 1:
        raise ValueError('must have exactly one of create/read/write/append mode')
    if binary and encoding is not None:
        raise ValueError("binary mode doesn't take an encoding argument")
    if binary and errors is not None:
        raise ValueError("binary mode doesn't take an errors argument")
    if binary and newline is not None:
        raise ValueError("binary mode doesn't take a newline argument")
    if binary and buffering == 1:
        import warnings
        warnings.warn("line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be "
                      'used', RuntimeWarning, 2)
    raw = FileIO(file, mode.replace('b', '').replace('t', ''), closefd, opener)
    result = raw
    try:
        line_buffering = buffering == 1 and not binary
        if buffering == 1 or buffering < 0:
            buffering = max(min(raw._blksize, _LARGEST_BUFFER), DEFAULT_BUFFER_SIZE)
        if buffering == 0:
            if not binary:
                raise ValueError("can't have unbuffered text I/O")
            return raw
        if '+' in mode:
            result = BufferedRandom(raw, buffering)
        elif 'r' in mode:
            result = BufferedReader(raw, buffering)
        else:
            result = BufferedWriter(raw, buffering)
        if binary:
            return result
        result = TextIOWrapper(result, encoding, errors, newline, line_buffering)
        result.mode = mode
        return result
    except BaseException:
        result.close()
        raise


@_builtin
def open_code(path, /):
    """Opens a file of source text for reading bytes."""
    return open(path, 'rb')
