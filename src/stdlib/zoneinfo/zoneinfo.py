"""Time zones: UTC and its other names. The data of the other zones is not here."""

from datetime import timedelta, tzinfo

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError',
           'InvalidTZPathWarning']

TZPATH = ()
_ZERO = timedelta(0)
_NAMES = {
    'UTC': 'UTC', 'Etc/UTC': 'UTC', 'UCT': 'UTC', 'Etc/UCT': 'UTC', 'Zulu': 'UTC', 'Etc/Zulu': 'UTC',
    'Universal': 'UTC', 'Etc/Universal': 'UTC', 'GMT': 'GMT', 'Etc/GMT': 'GMT', 'GMT0': 'GMT', 'GMT+0': 'GMT',
    'GMT-0': 'GMT', 'Etc/GMT0': 'GMT', 'Etc/GMT+0': 'GMT', 'Etc/GMT-0': 'GMT', 'Greenwich': 'GMT',
    'Etc/Greenwich': 'GMT',
}
# The zones with a fixed offset: Etc/GMT+5 is five hours behind UTC.
_OFFSETS = {f'Etc/GMT{-hours:+d}': hours for hours in range(-12, 15) if hours}


class ZoneInfoNotFoundError(KeyError):
    """Exception raised when a ZoneInfo key is not found."""


class InvalidTZPathWarning(RuntimeWarning):
    """Warning raised if an invalid path is specified in PYTHONTZPATH."""


class ZoneInfo(tzinfo):
    """A time zone. Each name has one object."""

    _cache = {}

    def __new__(cls, key):
        found = cls._cache.get(key)
        if found is None:
            found = cls._cache[key] = cls.no_cache(key)
        return found

    @classmethod
    def no_cache(cls, key):
        if not isinstance(key, str):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(key).__name__}')
        if key not in _NAMES and key not in _OFFSETS:
            raise ZoneInfoNotFoundError(f'No time zone found with key {key}: only UTC and fixed offsets such as '
                                        'Etc/GMT-2 are here. datetime.timezone makes others')
        self = tzinfo.__new__(cls)
        self._key = key
        hours = _OFFSETS.get(key, 0)
        self._offset = timedelta(hours=hours) if hours else _ZERO
        self._name = _NAMES.get(key) or f'{hours:+03d}'
        return self

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        for key in list(cls._cache) if only_keys is None else only_keys:
            cls._cache.pop(key, None)

    @classmethod
    def from_file(cls, fobj, /, key=None):
        raise ValueError('files of time zones cannot be read here')

    @property
    def key(self):
        return self._key

    def utcoffset(self, dt):
        return self._offset

    def dst(self, dt):
        return _ZERO

    def tzname(self, dt):
        return self._name

    def fromutc(self, dt):
        return dt + self._offset

    def __str__(self):
        return self._key

    def __repr__(self):
        return f'zoneinfo.ZoneInfo(key={self._key!r})'

    def __reduce__(self):
        return type(self), (self._key,)


def available_timezones():
    return set(_NAMES) | set(_OFFSETS)


def reset_tzpath(to=None):
    """Does nothing: there are no files."""
