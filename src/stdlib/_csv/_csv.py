"""Reads and writes comma-separated values."""

from _native import builtin as _builtin

QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3
QUOTE_STRINGS = 4
QUOTE_NOTNULL = 5

_NAMES = ('delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace',
          'strict')

_dialects = {}


class _Limit:
    value = 128 * 1024


class Error(Exception):
    """The data or the dialect is wrong."""

    __module__ = '_csv'


_KEEP = object()


@_builtin
def field_size_limit(limit=_KEEP, /):
    """Returns the largest size of a field, and sets it if an argument is given."""
    old = _Limit.value
    if limit is not _KEEP:
        if type(limit) is not int:
            raise TypeError('limit must be an integer')
        _Limit.value = limit
    return old


# Dialects

def _kind(value):
    cls = type(value)
    return cls.__qualname__ if cls.__module__ == 'builtins' else f'{cls.__module__}.{cls.__qualname__}'


def _character(name, value, can_be_none):
    if value is None and can_be_none:
        return None
    wanted = 'a unicode character or None' if can_be_none else 'a unicode character'
    if not isinstance(value, str):
        raise TypeError(f'"{name}" must be {wanted}, not {_kind(value)}')
    if len(value) != 1:
        raise TypeError(f'"{name}" must be {wanted}, not a string of length {len(value)}')
    return value


class Dialect:
    """How values are separated and quoted. It cannot be changed."""

    __module__ = '_csv'
    __slots__ = ('_values',)

    def __new__(cls, dialect=None, **given):
        for name in given:
            if name not in _NAMES:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        if type(dialect) is Dialect and not given:
            return dialect
        if dialect is not None:
            for name in _NAMES:
                if name not in given and hasattr(dialect, name):
                    given[name] = getattr(dialect, name)
        values = {
            'delimiter': _character('delimiter', given.get('delimiter', ','), False),
            'doublequote': bool(given.get('doublequote', True)),
            'escapechar': _character('escapechar', given.get('escapechar'), True),
        }
        terminator = given.get('lineterminator', '\r\n')
        if not isinstance(terminator, str):
            raise TypeError(f'"lineterminator" must be a string, not {_kind(terminator)}')
        values['lineterminator'] = terminator
        values['quotechar'] = _character('quotechar', given.get('quotechar', '"'), True)
        quoting = given.get('quoting', QUOTE_MINIMAL)
        if type(quoting) is not int:
            raise TypeError(f'"quoting" must be an integer, not {_kind(quoting)}')
        values['skipinitialspace'] = bool(given.get('skipinitialspace', False))
        values['strict'] = bool(given.get('strict', False))
        if not 0 <= quoting <= 5:
            raise TypeError('bad "quoting" value')
        if 'quotechar' in given and values['quotechar'] is None and 'quoting' not in given:
            quoting = QUOTE_NONE
        if quoting != QUOTE_NONE and values['quotechar'] is None:
            raise TypeError('quotechar must be set if quoting enabled')
        values['quoting'] = quoting
        _check_dialect(values)
        self = super().__new__(cls)
        super().__setattr__(self, '_values', values)
        return self

    def __setattr__(self, name, value):
        _refuse_change(self, name)

    def __delattr__(self, name):
        _refuse_change(self, name)

    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot pickle '{type(self).__name__}' instances")


def _refuse_change(self, name):
    if name in _NAMES:
        raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")
    raise AttributeError(f"'_csv.Dialect' object has no attribute '{name}' and no __dict__ for setting new attributes")


def _value_of(name):
    return property(lambda self: self._values[name])


for _name in _NAMES:
    setattr(Dialect, _name, _value_of(_name))


def _check_dialect(values):
    for name in ('delimiter', 'escapechar', 'quotechar'):
        value = values[name]
        if value in ('\n', '\r') or value == ' ' and name != 'delimiter' and values['skipinitialspace']:
            raise ValueError(f'bad {name} value')
        if value is not None and value in values['lineterminator']:
            raise ValueError(f'bad {name} or lineterminator value')
    for first, second in (('delimiter', 'escapechar'), ('delimiter', 'quotechar'), ('escapechar', 'quotechar')):
        if values[first] is not None and values[first] == values[second]:
            raise ValueError(f'bad {first} or {second} value')


@_builtin
def get_dialect(name):
    """Returns the dialect with a name."""
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]


@_builtin
def register_dialect(name, dialect=None, /, **fmtparams):
    """Gives a name to a dialect."""
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = Dialect(dialect, **fmtparams)


@_builtin
def unregister_dialect(name):
    """Removes the name of a dialect."""
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


@_builtin
def list_dialects():
    """Returns the names of all dialects."""
    return list(_dialects)


# Reading

_START_RECORD, _START_FIELD, _ESCAPED, _IN_FIELD, _IN_QUOTES, _ESCAPED_IN_QUOTES, _AFTER_QUOTE, _END, \
    _AFTER_ESCAPED_END = range(9)


class Reader:
    """Iterates over the rows of an iterable of lines."""

    __module__ = '_csv'
    __slots__ = ('_lines', '_dialect', '_line_num')

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create '_csv.reader' instances")

    def _start(self, lines, dialect):
        super().__setattr__('_lines', lines)
        super().__setattr__('_dialect', dialect)
        super().__setattr__('_line_num', [0])
        return self

    def __setattr__(self, name, value):
        if name in ('line_num', 'dialect'):
            raise AttributeError('readonly attribute')
        raise AttributeError(f"'_csv.reader' object has no attribute '{name}' and no __dict__ for setting new "
                             'attributes')

    @property
    def dialect(self):
        return self._dialect

    @property
    def line_num(self):
        return self._line_num[0]

    def __iter__(self):
        return self

    def __next__(self):
        dialect = self._dialect._values
        state = _START_RECORD
        row = []
        field = []
        quoted = False
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if field or state == _IN_QUOTES:
                    if dialect['strict']:
                        raise Error('unexpected end of data') from None
                    row.append(_finish(field, quoted, dialect))
                    return row
                raise
            if not isinstance(line, str):
                raise Error(f'iterator should return strings, not {type(line).__name__} (the file should be opened in '
                            'text mode)')
            self._line_num[0] += 1
            if state == _START_RECORD:
                simple = _split(line, dialect)
                if simple is not None:
                    return simple
            state, field, quoted = _parse(line, dialect, state, row, field, quoted)
            if state == _START_RECORD:
                return row


Reader.__name__ = Reader.__qualname__ = 'reader'


def _split(line, dialect):
    """Returns the row of a line without quotes, escapes and numbers; None for other lines."""
    quote, escape = dialect['quotechar'], dialect['escapechar']
    if (dialect['skipinitialspace'] or dialect['quoting'] not in (QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONE) or
            quote is not None and quote in line or escape is not None and escape in line):
        return None
    line = line.rstrip('\r\n')
    if '\n' in line or '\r' in line:
        return None
    if not line:
        return []
    row = line.split(dialect['delimiter'])
    if len(line) > _Limit.value:
        for field in row:
            if len(field) > _Limit.value:
                raise Error(f'field larger than field limit ({_Limit.value})')
    return row


def _finish(field, quoted, dialect):
    """Returns the value of a field."""
    quoting = dialect['quoting']
    if not quoted:
        if not field and quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
            return None
        if field and quoting in (QUOTE_STRINGS, QUOTE_NONNUMERIC):
            return float(''.join(field))
    return ''.join(field)


def _parse(line, dialect, state, row, field, quoted):
    """Parses a line. Appends to the row. Returns the state, the characters of the last field, and its quotes."""
    delimiter, quote, escape = dialect['delimiter'], dialect['quotechar'], dialect['escapechar']
    skip_space = dialect['skipinitialspace']
    if dialect['quoting'] == QUOTE_NONE:
        quote = None
    limit = _Limit.value
    at = 0
    size = len(line)
    while at <= size:
        # The end of the line is the character ''.
        char = line[at] if at < size else ''
        at += 1
        is_end = char in '\r\n'
        if state == _START_RECORD:
            if char == '':
                break
            if is_end:
                state = _END
                continue
            state = _START_FIELD
        if state == _AFTER_ESCAPED_END and char == '':
            break
        if state == _IN_QUOTES:
            if char == '':
                continue
            if char == escape:
                state = _ESCAPED_IN_QUOTES
                continue
            if char == quote:
                state = _AFTER_QUOTE if dialect['doublequote'] else _IN_FIELD
                continue
        elif state == _START_FIELD:
            if is_end:
                row.append(_finish(field, quoted, dialect))
                field, quoted = [], False
                state = _END if char else _START_RECORD
                continue
            if char == quote:
                quoted = True
                state = _IN_QUOTES
                continue
            if char == escape:
                state = _ESCAPED
                continue
            if char == ' ' and skip_space:
                continue
            if char == delimiter:
                row.append(_finish(field, quoted, dialect))
                field, quoted = [], False
                continue
            state = _IN_FIELD
        elif state == _IN_FIELD or state == _AFTER_ESCAPED_END:
            if is_end:
                row.append(_finish(field, quoted, dialect))
                field, quoted = [], False
                state = _END if char else _START_RECORD
                continue
            if char == escape:
                state = _ESCAPED
                continue
            if char == delimiter:
                row.append(_finish(field, quoted, dialect))
                field, quoted = [], False
                state = _START_FIELD
                continue
        elif state == _ESCAPED:
            if char and is_end:
                state = _AFTER_ESCAPED_END
            else:
                char = char or '\n'
                state = _IN_FIELD
        elif state == _ESCAPED_IN_QUOTES:
            char = char or '\n'
            state = _IN_QUOTES
        elif state == _AFTER_QUOTE:
            if char and char == quote:
                state = _IN_QUOTES
            elif char and char == delimiter:
                row.append(_finish(field, quoted, dialect))
                field, quoted = [], False
                state = _START_FIELD
                continue
            elif is_end:
                row.append(_finish(field, quoted, dialect))
                field, quoted = [], False
                state = _END if char else _START_RECORD
                continue
            elif dialect['strict']:
                raise Error(f"'{delimiter}' expected after '{quote}'")
            else:
                state = _IN_FIELD
        elif state == _END:
            if char == '':
                state = _START_RECORD
            elif not is_end:
                raise Error("new-line character seen in unquoted field - do you need to open the file with newline=''?")
            continue
        if len(field) >= limit:
            raise Error(f'field larger than field limit ({limit})')
        field.append(char)
    return state, field, quoted


@_builtin
def reader(iterable, /, dialect=None, **fmtparams):
    """Returns an iterator over the rows of an iterable of lines."""
    lines = iter(iterable)
    return object.__new__(Reader)._start(lines, Dialect(dialect, **fmtparams))


# Writing

class Writer:
    """Writes rows to a file."""

    __module__ = '_csv'
    __slots__ = ('_write', '_dialect', '_special')

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create '_csv.writer' instances")

    def _start(self, write, dialect):
        self._write = write
        self._dialect = dialect
        values = dialect._values
        special = {'\n', '\r', values['delimiter'], *values['lineterminator']}
        for name in ('escapechar', 'quotechar'):
            if values[name] is not None:
                special.add(values[name])
        self._special = special
        return self

    @property
    def dialect(self):
        return self._dialect

    def writerow(self, row, /):
        """Writes a row."""
        values = self._dialect._values
        quoting = values['quoting']
        try:
            fields = iter(row)
        except TypeError:
            raise Error(f'iterable expected, not {type(row).__name__}') from None
        parts = []
        field = ''
        for field in fields:
            if quoting == QUOTE_MINIMAL or quoting == QUOTE_NONE:
                quoted = False
            elif quoting == QUOTE_ALL:
                quoted = True
            elif quoting == QUOTE_NONNUMERIC:
                quoted = not _is_number(field)
            elif quoting == QUOTE_STRINGS:
                quoted = isinstance(field, str)
            else:
                quoted = field is not None
            text = field if isinstance(field, str) else '' if field is None else str(field)
            parts.append(self._field(text, quoted, values, field is None))
        if len(parts) == 1 and not parts[0]:
            if quoting == QUOTE_NONE or field is None and quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error('single empty field record must be quoted')
            parts[0] = self._field('', True, values)
        return self._write(values['delimiter'].join(parts) + values['lineterminator'])

    def writerows(self, rows, /):
        """Writes rows."""
        for row in rows:
            self.writerow(row)

    def _field(self, text, quoted, values, is_none=False):
        quote = values['quotechar']
        if not text and values['delimiter'] == ' ' and values['skipinitialspace']:
            if values['quoting'] == QUOTE_NONE or is_none and values['quoting'] in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error('empty field must be quoted if delimiter is a space and skipinitialspace is true')
            quoted = True
        special = self._special
        for char in text:
            if char in special:
                break
        else:
            return f'{quote}{text}{quote}' if quoted else text
        escape = values['escapechar']
        parts = []
        for char in text:
            if char in special:
                must_escape = False
                if values['quoting'] == QUOTE_NONE:
                    must_escape = True
                else:
                    if char == quote:
                        if values['doublequote']:
                            parts.append(quote)
                        else:
                            must_escape = True
                    elif char == escape:
                        must_escape = True
                    if not must_escape:
                        quoted = True
                if must_escape:
                    if escape is None:
                        raise Error('need to escape, but no escapechar set')
                    parts.append(escape)
            parts.append(char)
        text = ''.join(parts)
        return f'{quote}{text}{quote}' if quoted else text


Writer.__name__ = Writer.__qualname__ = 'writer'


def _is_number(value):
    kind = type(value)
    return isinstance(value, (int, float, complex)) or hasattr(kind, '__index__') or hasattr(kind, '__int__') or \
        hasattr(kind, '__float__')


@_builtin
def writer(fileobj, /, dialect=None, **fmtparams):
    """Returns an object that writes rows to a file."""
    checked = Dialect(dialect, **fmtparams)
    write = getattr(fileobj, 'write', None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    return object.__new__(Writer)._start(write, checked)
