"""The virtual time. It starts at an option of the run, and moves with instructions and with `sleep`.

The zone is UTC.
"""

import _host
from _native import builtin as _builtin, struct_sequence as _struct_sequence

timezone = altzone = daylight = 0
tzname = ('UTC', 'UTC')
_STRUCT_TM_ITEMS = 11

CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1
CLOCK_PROCESS_CPUTIME_ID = 2
CLOCK_THREAD_CPUTIME_ID = 3

_SECOND = 1_000_000_000
_DAYS = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
_MONTHS = ('January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
           'November', 'December')
_DAYS_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_LEAST_YEAR, _LARGEST_YEAR = -2 ** 31 + 1900, 2 ** 31 + 1899

struct_time = _struct_sequence('time', 'struct_time', [
    ('tm_year', 'year, for example, 1993'), ('tm_mon', 'month of year, range [1, 12]'),
    ('tm_mday', 'day of month, range [1, 31]'), ('tm_hour', 'hours, range [0, 23]'),
    ('tm_min', 'minutes, range [0, 59]'), ('tm_sec', 'seconds, range [0, 61])'),
    ('tm_wday', 'day of week, range [0, 6], Monday is 0'), ('tm_yday', 'day of year, range [1, 366]'),
    ('tm_isdst', '1 if summer time is in effect, 0 if not, and -1 if unknown'),
], [('tm_zone', 'abbreviation of timezone name'), ('tm_gmtoff', 'offset from UTC in seconds')])


# Clocks

class _Slept:
    """The nanoseconds that `sleep` has moved the clock of the host. `_threads` changes the other two."""

    nanoseconds = 0
    # What the time of the running thread is ahead of the clock of the host.
    offset = 0

    @staticmethod
    def sleep(nanoseconds):
        _host.sleep(nanoseconds)
        _Slept.nanoseconds += nanoseconds


def _clock():
    return _host.clock() + _Slept.offset


@_builtin
def time():
    """Returns the seconds since the epoch."""
    return (_host.start() + _clock()) / _SECOND


@_builtin
def time_ns():
    """Returns the nanoseconds since the epoch."""
    return _host.start() + _clock()


@_builtin
def monotonic():
    """Returns the seconds since the start of the run."""
    return _clock() / _SECOND


@_builtin
def monotonic_ns():
    """Returns the nanoseconds since the start of the run."""
    return _clock()


@_builtin
def perf_counter():
    """Returns the seconds since the start of the run."""
    return _clock() / _SECOND


@_builtin
def perf_counter_ns():
    """Returns the nanoseconds since the start of the run."""
    return _clock()


@_builtin
def process_time():
    """Returns the seconds since the start of the run, without those of `sleep`."""
    return process_time_ns() / _SECOND


@_builtin
def process_time_ns():
    """Returns the nanoseconds since the start of the run, without those of `sleep`."""
    return _host.clock() - _Slept.nanoseconds


@_builtin
def thread_time():
    """Returns the seconds since the start of the run, without those of `sleep`."""
    return process_time_ns() / _SECOND


@_builtin
def thread_time_ns():
    """Returns the nanoseconds since the start of the run, without those of `sleep`."""
    return process_time_ns()



@_builtin
def sleep(seconds, /):
    """Moves the virtual time. Does not wait."""
    if isinstance(seconds, float):
        if seconds != seconds:
            raise ValueError('Invalid value NaN (not a number)')
        if abs(seconds) >= 2 ** 63 / _SECOND:
            raise OverflowError('timestamp out of range for platform time_t')
        nanoseconds = -(-seconds * _SECOND // 1)
        nanoseconds = int(nanoseconds)
    else:
        nanoseconds = _index(seconds) * _SECOND
        if abs(nanoseconds) >= 2 ** 63:
            raise OverflowError('timestamp too large to convert to C PyTime_t')
    if nanoseconds < 0:
        raise ValueError('sleep length must be non-negative')
    _Slept.sleep(nanoseconds)


class _Clock:
    """What `get_clock_info` returns."""

    def __init__(self, implementation, monotonic, adjustable):
        self.implementation = implementation
        self.monotonic = monotonic
        self.adjustable = adjustable
        self.resolution = 1e-09

    def __repr__(self):
        return (f'namespace(implementation={self.implementation!r}, monotonic={self.monotonic!r}, '
                f'adjustable={self.adjustable!r}, resolution={self.resolution!r})')


@_builtin
def get_clock_info(name, /):
    """Returns the properties of a clock."""
    if not isinstance(name, str):
        raise TypeError(f'get_clock_info() argument 1 must be str, not {type(name).__name__}')
    if name == 'time':
        return _Clock('clock_gettime(CLOCK_REALTIME)', False, True)
    clocks = {'monotonic': 'MONOTONIC', 'perf_counter': 'MONOTONIC', 'process_time': 'PROCESS_host.clock() - _Slept.nanosecondsTIME_ID',
              'thread_time': 'THREAD_host.clock() - _Slept.nanosecondsTIME_ID'}
    if name not in clocks:
        raise ValueError('unknown clock')
    return _Clock(f'clock_gettime(CLOCK_{clocks[name]})', True, False)


@_builtin
def clock_gettime_ns(clk_id, /):
    """Returns the nanoseconds of a clock."""
    clk_id = _index(clk_id)
    if clk_id not in (0, 1, 2, 3):
        raise OSError(22, 'Invalid argument')
    return (time_ns, monotonic_ns, process_time_ns, thread_time_ns)[clk_id]()


@_builtin
def clock_gettime(clk_id, /):
    """Returns the seconds of a clock."""
    return clock_gettime_ns(clk_id) / _SECOND


@_builtin
def clock_getres(clk_id, /):
    """Returns the resolution of a clock, in seconds."""
    clock_gettime_ns(clk_id)
    return 1e-09


@_builtin
def tzset():
    """Does nothing: the zone is UTC."""


# Conversion

_CURRENT = object()

def _index(value):
    if isinstance(value, int):
        return value
    method = getattr(type(value), '__index__', None)
    if method is None:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return method(value)


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days(year, month, day):
    """Returns the days from the epoch to a date. The month is in 1..12; the day may be any number."""
    before = year - 1
    return (before * 365 + before // 4 - before // 100 + before // 400 + _DAYS_BEFORE[month - 1] +
            (1 if month > 2 and _is_leap(year) else 0) + day - 1 - 719162)


def _date(days):
    """Returns the year, the month, the day, and the day of the year, from 0."""
    days += 719468
    era, rest = days // 146097, days % 146097
    years = (rest - rest // 1460 + rest // 36524 - rest // 146096) // 365
    rest -= 365 * years + years // 4 - years // 100
    part = (5 * rest + 2) // 153
    day = rest - (153 * part + 2) // 5 + 1
    month = part + 3 if part < 10 else part - 9
    year = years + era * 400 + (1 if month <= 2 else 0)
    of_year = _DAYS_BEFORE[month - 1] + (1 if month > 2 and _is_leap(year) else 0) + day - 1
    return year, month, day, of_year


def _seconds(value):
    if isinstance(value, float):
        if value != value:
            raise ValueError('Invalid value NaN (not a number)')
        if not -2.0 ** 63 <= value < 2.0 ** 63:
            raise OverflowError('timestamp out of range for platform time_t')
        return int(value // 1)
    value = _index(value)
    if not -2 ** 63 <= value < 2 ** 63:
        raise OverflowError('timestamp out of range for platform time_t')
    return value


def _broken_down(seconds, zone):
    seconds = time_ns() // _SECOND if seconds is None else _seconds(seconds)
    days, rest = seconds // 86400, seconds % 86400
    year, month, day, of_year = _date(days)
    if not _LEAST_YEAR <= year <= _LARGEST_YEAR:
        raise OSError(75, 'Value too large for defined data type')
    year = (year + 2 ** 31) % 2 ** 32 - 2 ** 31
    return struct_time((year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, of_year + 1, 0,
                        zone, 0))


@_builtin
def gmtime(seconds=None, /):
    """Returns the time as a struct_time. Without an argument, the current time."""
    return _broken_down(seconds, 'GMT')


@_builtin
def localtime(seconds=None, /):
    """Returns the time as a struct_time. The zone is UTC."""
    return _broken_down(seconds, 'UTC')


def _fields(value, function):
    """Returns the items of a time tuple as a list, and the name of the zone and its offset."""
    if not isinstance(value, tuple):
        raise TypeError('Tuple or struct_time argument required')
    if len(value) != 9:
        raise TypeError(f'{function}(): illegal time tuple argument')
    items = [_index(item) for item in value]
    for item in items:
        if not -2 ** 63 <= item < 2 ** 63:
            raise OverflowError('Python int too large to convert to C long')
        if item >= 2 ** 31:
            raise OverflowError('signed integer is greater than maximum')
        if item < -2 ** 31:
            raise OverflowError('signed integer is less than minimum')
    if items[0] < _LEAST_YEAR:
        raise OverflowError('year out of range')
    zone = offset = None
    if type(value) is struct_time:
        zone, offset = value.tm_zone, value.tm_gmtoff
        if zone is not None and not isinstance(zone, str):
            raise TypeError('bad argument type for built-in operation')
    return items, zone, 0 if offset is None else _index(offset)


def _check(items):
    """Checks the ranges of a time tuple, and puts 1 for a month, a day or a day of the year of 0."""
    for index in (1, 2, 7):
        if items[index] == 0:
            items[index] = 1
    _, month, day, hour, minute, second, weekday, of_year, _ = items
    if not 1 <= month <= 12:
        raise ValueError('month out of range')
    if not 1 <= day <= 31:
        raise ValueError('day of month out of range')
    if not 0 <= hour <= 23:
        raise ValueError('hour out of range')
    if not 0 <= minute <= 59:
        raise ValueError('minute out of range')
    if not 0 <= second <= 61:
        raise ValueError('seconds out of range')
    if weekday < -1:
        raise ValueError('day of week out of range')
    if not 1 <= of_year <= 366:
        raise ValueError('day of year out of range')
    items[6] = (weekday + 1) % 7 - 1 if weekday >= 0 else 6
    items[6] %= 7


def _since_epoch(items):
    year, month, day, hour, minute, second, _, _, summer = items
    year += (month - 1) // 12
    month = (month - 1) % 12 + 1
    seconds = ((_days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second
    return seconds - 3600 if summer > 0 else seconds


@_builtin
def mktime(tuple, /):
    """Returns the seconds since the epoch for a time tuple. Items may be out of their range."""
    items, _, _ = _fields(tuple, 'mktime')
    seconds = _since_epoch(items)
    if not _LEAST_YEAR <= _date(seconds // 86400)[0] <= _LARGEST_YEAR:
        raise OverflowError('mktime argument out of range')
    return float(seconds)


@_builtin
def asctime(tuple=_CURRENT, /):
    """Returns the time as text, such as 'Sat Jun  6 16:26:11 1998'."""
    if tuple is _CURRENT:
        items = list(localtime())
    else:
        items, _, _ = _fields(tuple, 'asctime')
        _check(items)
    year, month, day, hour, minute, second, weekday, _, _ = items
    return (f'{_DAYS[weekday][:3]} {_MONTHS[month - 1][:3]}{day:3d} {hour:02d}:{minute:02d}:{second:02d} {year}')


@_builtin
def ctime(seconds=None, /):
    """Returns the seconds since the epoch as text."""
    return asctime(localtime(seconds))


_PARTS = {
    'c': '%a %b %e %H:%M:%S %Y', 'x': '%m/%d/%y', 'D': '%m/%d/%y', 'F': '%Y-%m-%d', 'R': '%H:%M',
    'r': '%I:%M:%S %p', 'X': '%H:%M:%S', 'T': '%H:%M:%S',
}
# The directives that glibc does not accept with the modifiers E and O.
_NO_E = 'aAbBhdeDFgGHIjklmMSUVwW'
_NO_O = 'aAcDFxXY'


def _iso_days(of_year, weekday):
    """Returns the days since the start of the first week of ISO 8601. Both arguments count from 0, from Sunday."""
    return of_year - (of_year - weekday + 382) % 7 + 3


def _iso_year_and_week(year, weekday, of_year):
    """Returns the year and the week of ISO 8601."""
    days = _iso_days(of_year, weekday)
    if days < 0:
        year -= 1
        days = _iso_days(of_year + 365 + _is_leap(year), weekday)
    else:
        later = _iso_days(of_year - 365 - _is_leap(year), weekday)
        if later >= 0:
            year += 1
            days = later
    return year, days // 7 + 1


def _number(kind, items):
    """Returns the number that a directive stands for, its digits, and whether spaces fill it; or None."""
    year, month, day, hour, minute, second, weekday, of_year, _ = items
    if kind == 'Y':
        return year, 1, False
    if kind == 'm':
        return month, 2, False
    if kind == 'd':
        return day, 2, False
    if kind == 'H':
        return hour, 2, False
    if kind == 'M':
        return minute, 2, False
    if kind == 'S':
        return second, 2, False
    if kind == 'y':
        return year % 100, 2, False
    if kind == 'e':
        return day, 2, True
    if kind == 'I':
        return (hour + 11) % 12 + 1, 2, False
    if kind == 'j':
        return of_year, 3, False
    if kind == 'k':
        return hour, 2, True
    if kind == 'l':
        return (hour + 11) % 12 + 1, 2, True
    if kind == 'u':
        return weekday + 1, 1, False
    if kind == 'w':
        return (weekday + 1) % 7, 1, False
    if kind == 'U':
        return (of_year - 1 - (weekday + 1) % 7 + 7) // 7, 2, False
    if kind == 'W':
        return (of_year - 1 - weekday + 7) // 7, 2, False
    if kind == 'C':
        return year // 100, 1, False
    if kind == 's':
        return _since_epoch(items), 1, False
    if kind in 'GgV':
        iso_year, week = _iso_year_and_week(year, (weekday + 1) % 7, of_year - 1)
        if kind == 'V':
            return week, 2, False
        return (iso_year, 1, False) if kind == 'G' else (iso_year % 100, 2, False)
    return None


def _digits(value, count, fill):
    text = str(abs(value))
    sign = '-' if value < 0 else ''
    if fill == '-':
        return sign + text
    missing = count - len(text) - len(sign)
    if missing <= 0:
        return sign + text
    return ' ' * missing + sign + text if fill == '_' else sign + '0' * missing + text


def _format(format, items, zone, offset):
    result = []
    size = len(format)
    at = 0
    while at < size:
        start = format.find('%', at)
        if start < 0:
            result.append(format[at:])
            break
        result.append(format[at:start])
        at = start + 1
        fill = ''
        upper = swap = False
        while at < size and format[at] in '_-0^#':
            flag = format[at]
            if flag == '^':
                upper = True
            elif flag == '#':
                swap = True
            else:
                fill = flag
            at += 1
        digits = at
        while at < size and format[at] in '0123456789':
            at += 1
        width = min(int(format[digits:at]), 2 ** 31 - 1) if at > digits else -1
        modifier = ''
        if at < size and format[at] in 'EO':
            modifier = format[at]
            at += 1
        kind = format[at:at + 1]
        at += 1
        text = None
        if not kind or modifier == 'E' and kind in _NO_E or modifier == 'O' and kind in _NO_O:
            upper = upper or swap and kind != '' and kind in 'bBh'
            kind = ''
        elif kind == '%':
            text = '%'
        elif kind == 'n':
            text = '\n'
        elif kind == 't':
            text = '\t'
        elif kind in 'aA':
            text = _DAYS[items[6]]
        elif kind in 'bBh':
            text = _MONTHS[items[1] - 1]
        elif kind in 'pP':
            text = 'PM' if items[3] >= 12 else 'AM'
            if kind == 'P' or swap:
                text = text.lower()
                upper = upper and kind != 'P' and not swap
            swap = False
        elif kind == 'Z':
            text = ('' if items[8] < 0 else 'UTC') if zone is None else zone
            if swap:
                text = text.lower()
                upper = swap = False
        elif kind in _PARTS:
            text = _format(_PARTS[kind], items, zone, offset)
            swap = False
        elif kind == 'z':
            if items[8] < 0:
                continue
            minutes = abs(offset) // 60
            sign = '-' if offset < 0 else '+'
            number = minutes // 60 * 100 + minutes % 60
            body = _digits(number, max(4, width), fill)
            sign = _widen(sign, width, fill)
            result.append(sign + _widen(body, width, fill))
            continue
        if text is not None:
            if kind in 'abh':
                text = text[:3]
            if upper or swap:
                text = text.upper()
            result.append(_widen(text, width, fill))
            continue
        found = _number(kind, items) if kind else None
        if found is None:
            text = format[start:at]
            result.append(_widen(text.upper() if upper else text, width, fill))
            continue
        value, count, spaces = found
        if spaces and fill not in ('0', '-'):
            fill = '_'
        digits = count if kind == 's' else max(count, width)
        result.append(_widen(_digits(value, digits, fill), width, fill))
    return ''.join(result)


def _widen(text, width, fill):
    if len(text) >= width:
        return text
    return ('0' if fill == '0' else ' ') * (width - len(text)) + text


@_builtin
def strftime(format, tuple=_CURRENT, /):
    """Returns the time as text in a format. Without a tuple, the current time."""
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
    if tuple is _CURRENT:
        tuple = localtime()
    items, zone, offset = _fields(tuple, 'strftime')
    _check(items)
    return _format(format, items, zone, offset)


@_builtin
def strptime(string, format='%a %b %d %H:%M:%S %Y', /):
    """Returns the struct_time that text in a format stands for."""
    import _strptime
    return _strptime._strptime_time(string, format)
