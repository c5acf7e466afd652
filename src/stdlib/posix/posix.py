"""The functions of `os` that CPython has in C, over the virtual folder. There are no processes, users or links."""

import _files
import _host
from _files import (O_APPEND, O_CREAT, O_DIRECTORY, O_EXCL, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY, chdir, dup, dup2,
                    fspath, getcwd)
from _native import builtin as _builtin, struct_sequence as _struct_sequence

__all__ = [
    'DirEntry', 'EX_OK', 'F_OK', 'O_ACCMODE', 'O_APPEND', 'O_CLOEXEC', 'O_CREAT', 'O_DIRECTORY', 'O_EXCL',
    'O_NOFOLLOW', 'O_NONBLOCK', 'O_RDONLY', 'O_RDWR', 'O_SYNC', 'O_TRUNC', 'O_WRONLY', 'R_OK', 'TMP_MAX',
    'W_OK', 'X_OK', 'access', 'chdir', 'chmod', 'chown', 'close', 'closerange', 'cpu_count', 'dup', 'dup2',
    'error', 'fchdir', 'fchmod', 'fdatasync', 'fspath', 'fstat', 'fsync', 'ftruncate', 'get_inheritable',
    'get_terminal_size', 'getcwd', 'getcwdb', 'getegid', 'geteuid', 'getgid', 'getlogin', 'getpid', 'getppid',
    'getrandom', 'getuid', 'isatty', 'listdir', 'lseek', 'lstat', 'mkdir', 'open', 'pread', 'pwrite', 'read',
    'readinto', 'readlink', 'remove', 'rename', 'replace', 'rmdir', 'scandir', 'sched_yield', 'set_inheritable', 'stat',
    'stat_result', 'strerror', 'sync', 'system', 'terminal_size', 'times', 'times_result', 'truncate', 'umask',
    'uname', 'uname_result', 'unlink', 'urandom', 'utime', 'write',
]

error = OSError

F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
O_ACCMODE = 3
O_CLOEXEC = 0o2000000
O_NOFOLLOW = 0o400000
O_NONBLOCK = 0o4000
O_SYNC = 0o4010000
EX_OK = 0
TMP_MAX = 238328

_MESSAGES = {
    0: 'Success',
    1: 'Operation not permitted',
    2: 'No such file or directory',
    3: 'No such process',
    4: 'Interrupted system call',
    5: 'Input/output error',
    6: 'No such device or address',
    7: 'Argument list too long',
    8: 'Exec format error',
    9: 'Bad file descriptor',
    10: 'No child processes',
    11: 'Resource temporarily unavailable',
    12: 'Cannot allocate memory',
    13: 'Permission denied',
    14: 'Bad address',
    15: 'Block device required',
    16: 'Device or resource busy',
    17: 'File exists',
    18: 'Invalid cross-device link',
    19: 'No such device',
    20: 'Not a directory',
    21: 'Is a directory',
    22: 'Invalid argument',
    23: 'Too many open files in system',
    24: 'Too many open files',
    25: 'Inappropriate ioctl for device',
    26: 'Text file busy',
    27: 'File too large',
    28: 'No space left on device',
    29: 'Illegal seek',
    30: 'Read-only file system',
    31: 'Too many links',
    32: 'Broken pipe',
    33: 'Numerical argument out of domain',
    34: 'Numerical result out of range',
    35: 'Resource deadlock avoided',
    36: 'File name too long',
    37: 'No locks available',
    38: 'Function not implemented',
    39: 'Directory not empty',
    40: 'Too many levels of symbolic links',
    42: 'No message of desired type',
    43: 'Identifier removed',
    44: 'Channel number out of range',
    45: 'Level 2 not synchronized',
    46: 'Level 3 halted',
    47: 'Level 3 reset',
    48: 'Link number out of range',
    49: 'Protocol driver not attached',
    50: 'No CSI structure available',
    51: 'Level 2 halted',
    52: 'Invalid exchange',
    53: 'Invalid request descriptor',
    54: 'Exchange full',
    55: 'No anode',
    56: 'Invalid request code',
    57: 'Invalid slot',
    59: 'Bad font file format',
    60: 'Device not a stream',
    61: 'No data available',
    62: 'Timer expired',
    63: 'Out of streams resources',
    64: 'Machine is not on the network',
    65: 'Package not installed',
    66: 'Object is remote',
    67: 'Link has been severed',
    68: 'Advertise error',
    69: 'Srmount error',
    70: 'Communication error on send',
    71: 'Protocol error',
    72: 'Multihop attempted',
    73: 'RFS specific error',
    74: 'Bad message',
    75: 'Value too large for defined data type',
    76: 'Name not unique on network',
    77: 'File descriptor in bad state',
    78: 'Remote address changed',
    79: 'Can not access a needed shared library',
    80: 'Accessing a corrupted shared library',
    81: '.lib section in a.out corrupted',
    82: 'Attempting to link in too many shared libraries',
    83: 'Cannot exec a shared library directly',
    84: 'Invalid or incomplete multibyte or wide character',
    85: 'Interrupted system call should be restarted',
    86: 'Streams pipe error',
    87: 'Too many users',
    88: 'Socket operation on non-socket',
    89: 'Destination address required',
    90: 'Message too long',
    91: 'Protocol wrong type for socket',
    92: 'Protocol not available',
    93: 'Protocol not supported',
    94: 'Socket type not supported',
    95: 'Operation not supported',
    96: 'Protocol family not supported',
    97: 'Address family not supported by protocol',
    98: 'Address already in use',
    99: 'Cannot assign requested address',
    100: 'Network is down',
    101: 'Network is unreachable',
    102: 'Network dropped connection on reset',
    103: 'Software caused connection abort',
    104: 'Connection reset by peer',
    105: 'No buffer space available',
    106: 'Transport endpoint is already connected',
    107: 'Transport endpoint is not connected',
    108: 'Cannot send after transport endpoint shutdown',
    109: 'Too many references: cannot splice',
    110: 'Connection timed out',
    111: 'Connection refused',
    112: 'Host is down',
    113: 'No route to host',
    114: 'Operation already in progress',
    115: 'Operation now in progress',
    116: 'Stale file handle',
    117: 'Structure needs cleaning',
    118: 'Not a XENIX named type file',
    119: 'No XENIX semaphores available',
    120: 'Is a named type file',
    121: 'Remote I/O error',
    122: 'Disk quota exceeded',
    123: 'No medium found',
    124: 'Wrong medium type',
    125: 'Operation canceled',
    126: 'Required key not available',
    127: 'Key has expired',
    128: 'Key has been revoked',
    129: 'Key was rejected by service',
    130: 'Owner died',
    131: 'State not recoverable',
    132: 'Operation not possible due to RF-kill',
}

stat_result = _struct_sequence('os', 'stat_result', [
    ('st_mode', 'protection bits'), ('st_ino', 'inode'), ('st_dev', 'device'), ('st_nlink', 'number of hard links'),
    ('st_uid', 'user ID of owner'), ('st_gid', 'group ID of owner'), ('st_size', 'total size, in bytes'),
    ('_atime', 'time of last access, in whole seconds'), ('_mtime', 'time of last change, in whole seconds'),
    ('_ctime', 'time of last change of the entry, in whole seconds'),
], [
    ('st_atime', 'time of last access'), ('st_mtime', 'time of last change'),
    ('st_ctime', 'time of last change of the entry'),
    ('st_atime_ns', 'time of last access, in nanoseconds'), ('st_mtime_ns', 'time of last change, in nanoseconds'),
    ('st_ctime_ns', 'time of last change of the entry, in nanoseconds'),
    ('st_blksize', 'blocksize for filesystem I/O'), ('st_blocks', 'number of blocks allocated'),
    ('st_rdev', 'device type (if inode device)'),
], {
    'n_unnamed_fields': 3,
    '__match_args__': ('st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size'),
    '__repr__': lambda self: 'os.stat_result(' + ', '.join([
        f'st_{name}={value!r}' for name, value in zip(
            ('mode', 'ino', 'dev', 'nlink', 'uid', 'gid', 'size', 'atime', 'mtime', 'ctime'), self)
    ]) + ')',
    '_complete': classmethod(lambda cls, values, hidden: _complete_times(values, hidden)),
})

terminal_size = _struct_sequence('os', 'terminal_size', [
    ('columns', 'width of the terminal window in characters'),
    ('lines', 'height of the terminal window in characters'),
])

times_result = _struct_sequence('posix', 'times_result', [
    ('user', 'user time'), ('system', 'system time'), ('children_user', 'user time of children'),
    ('children_system', 'system time of children'), ('elapsed', 'elapsed time since an arbitrary point in the past'),
])

uname_result = _struct_sequence('posix', 'uname_result', [
    ('sysname', 'operating system name'), ('nodename', 'name of machine on network'),
    ('release', 'operating system release'), ('version', 'operating system version'),
    ('machine', 'hardware identifier'),
])


def _complete_times(values, hidden):
    for index in range(3):
        if hidden[index] is None:
            hidden[index] = values[7 + index]


def _no_descriptor(*descriptors):
    for descriptor in descriptors:
        if descriptor is not None:
            raise NotImplementedError('dir_fd unavailable on this platform')


def _stat_of(node):
    if node is None:
        times = [_host.start()] * 3
        mode, number, size = 0o020620, 0, 0
    else:
        times = [node.accessed, node.modified, node.changed]
        mode, number, size = node.mode, node.number, 4096 if node.entries is not None else len(node.data)
    links = 1
    if node is not None and node.entries is not None:
        links = 2 + len([name for name in node.entries if node.entries[name].entries is not None])
    seconds = [time // 1_000_000_000 for time in times]
    exact = [time / 1_000_000_000 for time in times]
    return stat_result((mode, number, 1, links, 1000, 1000, size, *seconds, *exact, *times, 4096,
                        (size + 4095) // 4096 * 8, 0))


@_builtin
def stat(path, *, dir_fd=None, follow_symlinks=True):
    _no_descriptor(dir_fd)
    return _stat_of(_files.node_of(path, 'stat'))


@_builtin
def lstat(path, *, dir_fd=None):
    _no_descriptor(dir_fd)
    if isinstance(path, int):
        raise TypeError('lstat: path should be string, bytes or os.PathLike, not int')
    return _stat_of(_files.node_of(path, 'lstat'))


@_builtin
def fstat(fd):
    return _stat_of(_files.node_of(_files.index_of(fd), 'fstat') if _exists_descriptor(fd) else None)


def _exists_descriptor(fd):
    try:
        _files.description(fd)
    except OSError:
        raise _files.os_error(_files.EBADF) from None
    return True


@_builtin
def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    _no_descriptor(dir_fd)
    if isinstance(path, int):
        raise TypeError(f'access: path should be string, bytes or os.PathLike, not {type(path).__name__}')
    try:
        node = _files.node_of(path, 'access')
    except OSError:
        return False
    allowed = 7 if node is None else node.mode >> 6 & 7
    return mode & ~allowed == 0


@_builtin
def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    _no_descriptor(dir_fd)
    if not follow_symlinks:
        raise NotImplementedError('chmod: follow_symlinks unavailable on this platform')
    mode = _files.index_of(mode)
    node = _files.node_of(path, 'chmod')
    if node is not None:
        if node.mode & 0o777 == 0o555 and node.entries is not None and node.parent is _files.state.root:
            raise _files.os_error(_files.EPERM, path)
        node.mode = node.mode & ~0o7777 | mode & 0o7777
        node.changed = _files.now()


@_builtin
def fchmod(fd, mode):
    chmod(_files.index_of(fd), mode)


@_builtin
def chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True):
    _no_descriptor(dir_fd)
    _files.node_of(path, 'chown')
    uid, gid = _files.index_of(uid), _files.index_of(gid)
    if uid not in (-1, 1000) or gid not in (-1, 1000):
        raise _files.os_error(_files.EPERM, path)


@_builtin
def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    _no_descriptor(dir_fd)
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if times is not None:
        if not isinstance(times, tuple) or len(times) != 2:
            raise TypeError("utime: 'times' must be either a tuple of two ints or None")
        times = [_nanoseconds(time) for time in times]
    elif ns is not None:
        if not isinstance(ns, tuple) or len(ns) != 2:
            raise TypeError("utime: 'ns' must be a tuple of two ints")
        times = [_files.index_of(time) for time in ns]
    node = _files.node_of(path, 'utime')
    if node is None:
        return
    node.changed = _files.now()
    node.accessed, node.modified = (node.changed, node.changed) if times is None else times


def _nanoseconds(seconds):
    if isinstance(seconds, float):
        if seconds != seconds:
            raise ValueError('Invalid value NaN (not a number)')
        whole = seconds // 1
        return int(whole) * 1_000_000_000 + int((seconds - whole) * 1e9)
    return _files.index_of(seconds) * 1_000_000_000


@_builtin
def remove(path, *, dir_fd=None):
    _no_descriptor(dir_fd)
    _files.remove(path, 'remove')


@_builtin
def unlink(path, *, dir_fd=None):
    _no_descriptor(dir_fd)
    _files.remove(path, 'unlink')


@_builtin
def mkdir(path, mode=0o777, *, dir_fd=None):
    _no_descriptor(dir_fd)
    _files.mkdir(path, _files.index_of(mode))


@_builtin
def rmdir(path, *, dir_fd=None):
    _no_descriptor(dir_fd)
    _files.rmdir(path)


@_builtin
def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _no_descriptor(src_dir_fd, dst_dir_fd)
    _files.rename(src, dst, 'rename')


@_builtin
def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _no_descriptor(src_dir_fd, dst_dir_fd)
    _files.rename(src, dst, 'replace')


@_builtin
def readlink(path, *, dir_fd=None):
    _no_descriptor(dir_fd)
    _files.node_of(path, 'readlink')
    raise _files.os_error(_files.EINVAL, path)


@_builtin
def listdir(path=None):
    return _files.names_in(path, 'listdir')


@_builtin
def getcwdb():
    return getcwd().encode('utf-8', 'surrogateescape')


@_builtin
def fchdir(fd):
    chdir(_files.index_of(fd))


@_builtin
def truncate(path, length):
    if isinstance(path, int):
        ftruncate(path, length)
        return
    number = _files.open_descriptor(path, O_WRONLY)
    try:
        if length < 0:
            raise _files.os_error(_files.EINVAL, path)
        _files.truncate_descriptor(number, length)
    finally:
        _files.close_descriptor(number)


class DirEntry:
    """An entry of a directory, from `scandir`."""

    __module__ = 'posix'
    __slots__ = ('name', 'path', '_node', '_folder')

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'posix.DirEntry' instances")

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'

    def __fspath__(self):
        return self.path

    def is_dir(self, *, follow_symlinks=True):
        return self._node.entries is not None

    def is_file(self, *, follow_symlinks=True):
        return self._node.mode & 0o170000 == 0o100000

    def is_symlink(self):
        return False

    def is_junction(self):
        return False

    def inode(self):
        return self._node.number

    def stat(self, *, follow_symlinks=True):
        name = self.name if isinstance(self.name, str) else self.name.decode('utf-8', 'surrogateescape')
        if self._folder.entries.get(name) is not self._node:
            raise _files.os_error(_files.ENOENT, self.path)
        return _stat_of(self._node)

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


class _ScandirIterator:
    """The entries of a directory."""

    __module__ = 'posix'
    __qualname__ = 'ScandirIterator'

    def __init__(self, entries):
        self._entries = entries

    def __iter__(self):
        return self

    def __next__(self):
        if not self._entries:
            raise StopIteration
        return self._entries.pop()

    def close(self):
        self._entries = []

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


@_builtin
def scandir(path=None):
    names = _files.names_in(path, 'scandir')
    folder = _files.node_of('.' if path is None else path, 'scandir')
    if path is None:
        path = '.'
    prefix = '' if isinstance(path, int) else fspath(path)
    separator = b'/' if isinstance(prefix, bytes) else '/'
    if prefix and not prefix.endswith(separator):
        prefix += separator
    entries = []
    for name in reversed(names):
        entry = object.__new__(DirEntry)
        entry.name = name
        entry.path = prefix + name
        entry._folder = folder
        entry._node = folder.entries[name if isinstance(name, str) else name.decode('utf-8', 'surrogateescape')]
        entries.append(entry)
    return _ScandirIterator(entries)


# Descriptors

@_builtin
def open(path, flags, mode=0o777, *, dir_fd=None):
    _no_descriptor(dir_fd)
    return _files.open_descriptor(path, flags, mode)


@_builtin
def close(fd):
    _files.close_descriptor(_files.index_of(fd))


@_builtin
def closerange(fd_low, fd_high, /):
    for number in [number for number in _files.table if fd_low <= number < fd_high]:
        _files.close_descriptor(number)


@_builtin
def read(fd, length, /):
    return _files.read_descriptor(fd, _files.index_of(length))


@_builtin
def readinto(fd, buffer, /):
    view = memoryview(buffer).cast('B')
    data = _files.read_descriptor(fd, len(view))
    view[:len(data)] = data
    return len(data)


@_builtin
def write(fd, data, /):
    return _files.write_descriptor(fd, data)


@_builtin
def lseek(fd, position, whence, /):
    return _files.seek_descriptor(fd, position, whence)


@_builtin
def pread(fd, length, offset, /):
    before = _files.seek_descriptor(fd, 0, 1)
    _files.seek_descriptor(fd, offset, 0)
    try:
        return _files.read_descriptor(fd, length)
    finally:
        _files.seek_descriptor(fd, before, 0)


@_builtin
def pwrite(fd, buffer, offset, /):
    before = _files.seek_descriptor(fd, 0, 1)
    _files.seek_descriptor(fd, offset, 0)
    try:
        return _files.write_descriptor(fd, buffer)
    finally:
        _files.seek_descriptor(fd, before, 0)


@_builtin
def ftruncate(fd, length, /):
    _exists_descriptor(fd)
    _files.truncate_descriptor(fd, _files.index_of(length))


@_builtin
def fsync(fd):
    _exists_descriptor(fd if isinstance(fd, int) else fd.fileno())


@_builtin
def fdatasync(fd):
    fsync(fd)


@_builtin
def sync():
    """Does nothing: there is no device."""


@_builtin
def isatty(fd, /):
    return False


@_builtin
def get_inheritable(fd, /):
    _exists_descriptor(fd)
    return False


@_builtin
def set_inheritable(fd, inheritable, /):
    _exists_descriptor(fd)


@_builtin
def umask(mask, /):
    before = _files.state.mask
    _files.state.mask = _files.index_of(mask) & 0o777
    return before


# The system

@_builtin
def get_terminal_size(fd=1, /):
    """Returns 80 columns and 24 lines. The page has no terminal."""
    return terminal_size((80, 24))


@_builtin
def strerror(code, /):
    code = _files.index_of(code)
    return _MESSAGES.get(code, f'Unknown error {code}')


@_builtin
def system(command):
    """Writes the codes that clear a terminal for 'clear' and 'cls'. There are no other commands."""
    if not isinstance(command, str):
        command = fspath(command)
        if isinstance(command, bytes):
            command = command.decode('utf-8', 'surrogateescape')
    if command.strip() in ('clear', 'cls'):
        _host.write(1, '\x1b[H\x1b[2J')  # what the command prints
        return 0
    raise PermissionError(1, 'commands are not available here', command)


class _Random:
    """The state of `urandom`: SplitMix64, from the seed of the run."""

    state = None


@_builtin
def urandom(size, /):
    """Returns bytes that depend on the seed of the run only. They are no secret."""
    size = _files.index_of(size)
    if size < 0:
        raise ValueError('negative argument not allowed')
    mask = (1 << 64) - 1
    if _Random.state is None:
        _Random.state = _host.seed() & mask
    words = []
    for _ in range(0, size, 8):
        _Random.state = _Random.state + 0x9e3779b97f4a7c15 & mask
        word = _Random.state
        word = (word ^ word >> 30) * 0xbf58476d1ce4e5b9 & mask
        word = (word ^ word >> 27) * 0x94d049bb133111eb & mask
        words.append((word ^ word >> 31).to_bytes(8, 'little'))
    return b''.join(words)[:size]


@_builtin
def getrandom(size, flags=0):
    return urandom(size)


@_builtin
def getpid():
    return 42


@_builtin
def getppid():
    return 1


@_builtin
def getuid():
    return 1000


@_builtin
def geteuid():
    return 1000


@_builtin
def getgid():
    return 1000


@_builtin
def getegid():
    return 1000


@_builtin
def getlogin():
    return 'user'


@_builtin
def cpu_count():
    return 1


@_builtin
def sched_yield():
    """Does nothing: there are no threads."""


@_builtin
def uname():
    return uname_result(('Pyvarium', 'localhost', '3.14.0', '#1', 'wasm32'))


@_builtin
def times():
    seconds = _host.clock() / 1_000_000_000
    return times_result((seconds, 0.0, 0.0, 0.0, seconds))


@_builtin
def _exit(status):
    """Ends the program. Unlike CPython's, it raises SystemExit."""
    raise SystemExit(status)
