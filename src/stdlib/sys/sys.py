"""`sys` as programs and the library see it. There are no frames, no tracing and no import machinery."""

import _host
from _files import BufferedReader, BufferedWriter, FileIO, TextIOWrapper as _TextIOWrapper
from _native import builtin as _builtin, struct_sequence as _struct_sequence

argv = ['main.py']
orig_argv = ['python', 'main.py']
path = ['']
warnoptions = []
meta_path = []
path_hooks = []
path_importer_cache = {}
_xoptions = {}

executable = ''
prefix = base_prefix = exec_prefix = base_exec_prefix = '/usr'
platlibdir = 'lib'
pycache_prefix = None
_stdlib_dir = None
dont_write_bytecode = True
abiflags = ''
api_version = 1013
byteorder = 'little'
float_repr_style = 'short'
maxsize = 2 ** 63 - 1
maxunicode = 0x10ffff
copyright = 'Copyright (c) 2001 Python Software Foundation.\nAll Rights Reserved.'
# The value of CPython for a browser: `subprocess` then refuses, and `os` is POSIX.
platform = 'emscripten'
version = '3.14.0 (Pyvarium) [RustPython]'
hexversion = 0x030e00f0
builtin_module_names = ()


def _single(cls, values, hidden=()):
    """Returns the only object of a class, and forbids others."""
    instance = cls(tuple(values) + tuple(hidden))
    name = cls._full_name

    def refuse(cls, *args, **kwargs):
        raise TypeError(f"cannot create '{name}' instances")

    cls.__new__ = refuse
    return instance


def _named(name, values, hidden=None):
    cls = _struct_sequence('sys', name, [(field, '') for field in values],
                           [(field, '') for field in hidden or ()])
    return _single(cls, values.values(), (hidden or {}).values())


version_info = _named('version_info', {'major': 3, 'minor': 14, 'micro': 0, 'releaselevel': 'final', 'serial': 0})

flags = _named('flags', {
    'debug': 0, 'inspect': 0, 'interactive': 0, 'optimize': 0, 'dont_write_bytecode': 1, 'no_user_site': 1,
    'no_site': 1, 'ignore_environment': 1, 'verbose': 0, 'bytes_warning': 0, 'quiet': 0, 'hash_randomization': 0,
    'isolated': 0, 'dev_mode': False, 'utf8_mode': 0, 'warn_default_encoding': 0, 'safe_path': False,
    'int_max_str_digits': 4300,
}, {'gil': 1, 'thread_inherit_context': 0, 'context_aware_warnings': 0})

float_info = _named('float_info', {
    'max': 1.7976931348623157e308, 'max_exp': 1024, 'max_10_exp': 308, 'min': 2.2250738585072014e-308,
    'min_exp': -1021, 'min_10_exp': -307, 'dig': 15, 'mant_dig': 53, 'epsilon': 2.220446049250313e-16, 'radix': 2,
    'rounds': 1,
})

int_info = _named('int_info', {
    'bits_per_digit': 30, 'sizeof_digit': 4, 'default_max_str_digits': 4300, 'str_digits_check_threshold': 640,
})

hash_info = _named('hash_info', {
    'width': 64, 'modulus': 2 ** 61 - 1, 'inf': 314159, 'nan': 0, 'imag': 1000003, 'algorithm': 'siphash13',
    'hash_bits': 64, 'seed_bits': 128, 'cutoff': 0,
})

thread_info = _named('thread_info', {'name': 'pthread-stubs', 'lock': None, 'version': None})


class _Namespace:
    """A set of names, as `types.SimpleNamespace`."""

    def __init__(self, **names):
        for name in names:
            setattr(self, name, names[name])

    def __repr__(self):
        shown = ', '.join([f'{name}={value!r}' for name, value in self.__dict__.items()])
        return f'namespace({shown})'


implementation = _Namespace(
    name='rustpython', cache_tag=None, version=version_info, hexversion=hexversion,
    supports_isolated_interpreters=False,
)
_emscripten_info = _Namespace(emscripten_version=(0, 0, 0), runtime='Pyvarium', pthreads=False, shared_memory=False)
_git = ('RustPython', '', '')


# Streams

class _OutputBuffer(BufferedWriter):
    """The bytes of an output stream. Holds nothing back."""

    __module__ = '_io'
    __qualname__ = 'BufferedWriter'

    def write(self, data, /):
        count = super().write(data)
        self._write_behind()
        return count


class _Output(_TextIOWrapper):
    """An output stream. Holds nothing back."""

    __module__ = '_io'
    __qualname__ = 'TextIOWrapper'

    def __init__(self, number, name, errors):
        raw = FileIO(number, 'w', False)
        raw.name = name
        self._stream = number
        self._raw_file = raw
        super().__init__(_OutputBuffer(raw), 'utf-8', errors, None, True)
        self.mode = 'w'

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
        if self._codec != 'utf-8' or self._newline is not None:
            count = super().write(text)
            self.flush()
            return count
        if self._raw_file._number < 0:
            self._check_open()
        _host.write(self._stream, text)
        return len(text)


_OutputBuffer.__name__ = 'BufferedWriter'
_Output.__name__ = 'TextIOWrapper'


def _input():
    raw = FileIO(0, 'r', False)
    raw.name = '<stdin>'
    stream = _TextIOWrapper(BufferedReader(raw), 'utf-8', 'strict')
    stream.mode = 'r'
    return stream


stdin = __stdin__ = _input()
stdout = __stdout__ = _Output(1, '<stdout>', 'strict')
stderr = __stderr__ = _Output(2, '<stderr>', 'backslashreplace')


# The program

@_builtin
def exit(status=None, /):
    """Ends the program, with SystemExit."""
    raise SystemExit(*([] if status is None else [status]))


@_builtin
def exc_info():
    """Returns the type, the value and the traceback of the exception that is handled."""
    return _host.exc_info()


@_builtin
def exception():
    """Returns the exception that is handled, or None."""
    return _host.exc_info()[1]


@_builtin
def displayhook(value, /):
    """Writes the representation of a value that is not None."""
    if value is not None:
        stdout.write(repr(value) + '\n')


@_builtin
def excepthook(exctype, value, traceback, /):
    """Writes an exception with its traceback to `stderr`."""
    from traceback import print_exception
    print_exception(exctype, value, traceback, file=stderr)


@_builtin
def unraisablehook(unraisable, /):
    """Writes an exception that cannot be raised to `stderr`."""
    message = 'Exception ignored in' if unraisable.err_msg is None else unraisable.err_msg
    stderr.write(f'{message}: {unraisable.object!r}\n')
    excepthook(unraisable.exc_type, unraisable.exc_value, unraisable.exc_traceback)


__displayhook__ = displayhook
__excepthook__ = excepthook
__unraisablehook__ = unraisablehook


@_builtin
def audit(event, /, *args):
    """Does nothing: there are no audit hooks."""


def _integer(value):
    if not hasattr(type(value), '__index__'):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    value = value.__index__()
    if not -2 ** 31 <= value < 2 ** 31:
        raise OverflowError('Python int too large to convert to C int')
    return value


class _Settings:
    recursion_limit = 1000
    digits = 4300
    interval = 0.005
    interned = {}
    asyncgen_hooks = (None, None)
    origin_depth = 0


@_builtin
def getrecursionlimit():
    """Returns what `setrecursionlimit` set."""
    return _Settings.recursion_limit


@_builtin
def setrecursionlimit(limit, /):
    """Keeps the number. The depth of recursion depends on the sandbox only."""
    limit = _integer(limit)
    if limit < 1:
        raise ValueError('recursion limit must be greater or equal than 1')
    _Settings.recursion_limit = limit


@_builtin
def get_int_max_str_digits():
    """Returns what `set_int_max_str_digits` set."""
    return _Settings.digits


@_builtin
def set_int_max_str_digits(maxdigits):
    """Sets the most digits of an integer that is converted from or to text."""
    maxdigits = _integer(maxdigits)
    if maxdigits != 0 and maxdigits < 640:
        raise ValueError('maxdigits must be 0 or larger than 640')
    _Settings.digits = maxdigits
    _host.set_int_max_str_digits(maxdigits)


@_builtin
def getswitchinterval():
    """Returns what `setswitchinterval` set."""
    return _Settings.interval


@_builtin
def setswitchinterval(interval, /):
    """Keeps the number. There is one thread."""
    if not isinstance(interval, (int, float)):
        raise TypeError(f'must be real number, not {type(interval).__name__}')
    if interval <= 0:
        raise ValueError('switch interval must be strictly positive')
    _Settings.interval = float(interval)


@_builtin
def intern(string, /):
    """Returns the first string that was interned and equals this one."""
    if type(string) is not str:
        if isinstance(string, str):
            raise TypeError(f"can't intern {type(string).__name__}")
        raise TypeError(f'intern() argument must be str, not {type(string).__name__}')
    return _Settings.interned.setdefault(string, string)


@_builtin
def getdefaultencoding():
    return 'utf-8'


@_builtin
def getfilesystemencoding():
    return 'utf-8'


@_builtin
def getfilesystemencodeerrors():
    return 'surrogateescape'


@_builtin
def is_finalizing():
    return False


@_builtin
def gettrace():
    return None


@_builtin
def getprofile():
    return None


@_builtin
def _is_gil_enabled():
    return True


@_builtin
def _getframemodulename(depth=0):
    """Returns the name of the program's module, whatever calls."""
    return '__main__'


class _Code:
    co_filename = 'main.py'

    @property
    def co_name(self):
        return _host.place()[1]


class _Frame:
    """What library code may know of the frame that calls it: the place in the program."""

    f_back = None
    f_code = _Code()
    f_locals = f_globals = {'__name__': '__main__'}

    @property
    def f_lineno(self):
        return _host.place()[0]


def _getframe(depth=0):
    """Returns a frame. Only library code calls it."""
    return _Frame()


asyncgen_hooks = _struct_sequence('sys', 'asyncgen_hooks', [('firstiter', ''), ('finalizer', '')])


@_builtin
def get_asyncgen_hooks():
    return asyncgen_hooks(_Settings.asyncgen_hooks)


@_builtin
def set_asyncgen_hooks(firstiter=..., finalizer=...):
    """Keeps the functions. Nothing calls them."""
    old = _Settings.asyncgen_hooks
    _Settings.asyncgen_hooks = (old[0] if firstiter is ... else firstiter, old[1] if finalizer is ... else finalizer)


@_builtin
def get_coroutine_origin_tracking_depth():
    return _Settings.origin_depth


@_builtin
def set_coroutine_origin_tracking_depth(depth):
    """Keeps the number. Origins are not recorded."""
    depth = _integer(depth)
    if depth < 0:
        raise ValueError('depth must be >= 0')
    _Settings.origin_depth = depth


# Sizes, as those of CPython on a 64-bit system

_FIXED = {
    'NoneType': 16, 'ellipsis': 16, 'NotImplementedType': 16, 'object': 16, 'float': 24, 'complex': 32, 'range': 48,
    'slice': 56, 'function': 160, 'builtin_function_or_method': 72, 'method': 64, 'module': 72, 'memoryview': 184,
    'property': 80, 'zip': 64, 'map': 48, 'filter': 56, 'enumerate': 72, 'list_iterator': 48, 'tuple_iterator': 48,
    'list_reverseiterator': 48, 'str_iterator': 48, 'str_ascii_iterator': 48, 'range_iterator': 32,
    'dict_keyiterator': 72, 'set_iterator': 64, 'generator': 192, 'dict_keys': 40, 'dict_values': 40,
    'dict_items': 40, 'reversed': 56, 'mappingproxy': 48, 'staticmethod': 56, 'classmethod': 56, 'coroutine': 192,
}


def _size_of_int(value):
    return 24 + 4 * max(1, (abs(value).bit_length() + 29) // 30)


def _size_of_str(value):
    count = len(value)
    if value.isascii():
        return 41 + count
    widest = ord(max(value))
    if widest < 0x100:
        return 57 + count
    return 58 + 2 * count if widest < 0x10000 else 60 + 4 * count


def _size_of_list(value):
    count = len(value)
    if count == 0:
        return 56
    native = getattr(list, '__sizeof__', None)
    if native is not None and native(value) == native(value[:]):
        return 56 + 8 * (count if count < 3 else count + 1 & ~1)
    room = 0
    while room < count:
        room = room + 1 + (room + 1 >> 3) + 6 & ~3
    return 56 + 8 * room


def _size_of_dict(value):
    if not value:
        return 64
    slots = 8
    while slots * 2 // 3 < len(value):
        slots *= 2
    index = 1 if slots < 256 else 2 if slots < 65536 else 4
    entry = 16
    for key in value:
        if type(key) is not str:
            entry = 24
            break
    return 96 + slots * index + slots * 2 // 3 * entry


def _size_of_set(value):
    count = len(value)
    slots = 8
    while count * 5 >= (slots - 1) * 3:
        fill = ((slots - 1) * 3 + 4) // 5
        needed = fill * 2 if fill > 50000 else fill * 4
        while slots <= needed:
            slots *= 2
    return 216 if slots == 8 else 216 + 16 * slots


def _size(obj):
    kind = type(obj)
    if kind is bool or kind is int:
        return _size_of_int(obj)
    if isinstance(obj, str):
        size = _size_of_str(str(obj)) if kind is str else _size_of_str(str.__str__(obj)) + 16
    elif isinstance(obj, int):
        size = _size_of_int(int(obj)) + 44
    elif isinstance(obj, bytes):
        size = 33 + len(obj)
    elif isinstance(obj, bytearray):
        size = 56 if not obj else 57 + len(obj)
    elif isinstance(obj, tuple):
        size = 40 + 8 * tuple.__len__(obj)
    elif isinstance(obj, list):
        size = _size_of_list(obj)
    elif isinstance(obj, dict):
        size = _size_of_dict(obj)
    elif isinstance(obj, (set, frozenset)):
        size = _size_of_set(obj)
    elif isinstance(obj, BaseException):
        return 88
    elif isinstance(obj, type):
        return 416 if kind is type and getattr(obj, '__module__', None) == 'builtins' else 1712
    elif kind.__name__ in _FIXED:
        return _FIXED[kind.__name__]
    else:
        slots = getattr(kind, '__slots__', None)
        if slots is None:
            return 48
        return 16 + (16 if slots else 0) + 8 * (1 if isinstance(slots, str) else len(slots))
    if kind in (str, bytes, bytearray, tuple, list, dict, set, frozenset):
        return size
    return size + 16


_MISSING = object()


@_builtin
def getsizeof(object, default=_MISSING):
    """Returns the size that CPython's object would have, or what a `__sizeof__` of the program returns."""
    for cls in type(object).__mro__:
        method = cls.__dict__.get('__sizeof__')
        if method is not None:
            if type(method).__name__ != 'function':
                break
            try:
                size = method(object)
                if not isinstance(size, int):
                    raise TypeError('an integer is required')
            except TypeError:
                if default is _MISSING:
                    raise
                return default
            if size < 0:
                raise ValueError('__sizeof__() should return >= 0')
            return size + 16
    return _size(object)


def _stream(name):
    """A stream that the program's module shares with the library's."""

    def read(self):
        return globals()[name]

    def write(self, value):
        globals()[name] = value

    return property(read, write)


class _Facade(type(_host)):
    """The module `sys` of a program."""

    stdin = _stream('stdin')
    stdout = _stream('stdout')
    stderr = _stream('stderr')


def _facade(names):
    """Returns the program's module with these names."""
    facade = _Facade('sys')
    for machinery in ('__loader__', '__package__', '__spec__'):
        delattr(facade, machinery)
    for name in names:
        if name not in ('stdin', 'stdout', 'stderr'):
            setattr(facade, name, globals()[name])
    return facade
