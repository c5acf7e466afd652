"""The locale `C`, the only one."""

import re

CHAR_MAX = 127
LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = 0, 1, 2, 3, 4, 5, 6

__all__ = [
    'getlocale', 'getdefaultlocale', 'getpreferredencoding', 'Error', 'setlocale', 'localeconv', 'strcoll', 'strxfrm',
    'str', 'atof', 'atoi', 'format_string', 'currency', 'normalize', 'LC_CTYPE', 'LC_COLLATE', 'LC_TIME',
    'LC_MONETARY', 'LC_NUMERIC', 'LC_ALL', 'CHAR_MAX', 'getencoding', 'LC_MESSAGES', 'delocalize', 'localize',
]

_str = str


class Error(Exception):
    """The locale does not exist."""


def setlocale(category, locale=None):
    """Returns 'C'. Accepts only the names of the locale C, and the default."""
    if not isinstance(category, int):
        raise TypeError(f"'{type(category).__name__}' object cannot be interpreted as an integer")
    if not 0 <= category <= 12:
        raise Error('locale query failed')
    if locale is not None and not isinstance(locale, _str):
        parts = ['' if part is None else part for part in locale]
        locale = '.'.join([part for part in parts if part])
    if locale not in (None, '', 'C', 'POSIX', 'C.UTF-8', 'C.utf8'):
        raise Error('unsupported locale setting')
    return 'C'


def localeconv():
    """Returns how numbers are written."""
    found = {'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '',
             'mon_grouping': [], 'positive_sign': '', 'negative_sign': ''}
    for name in ('int_frac_digits', 'frac_digits', 'p_cs_precedes', 'p_sep_by_space', 'n_cs_precedes',
                 'n_sep_by_space', 'p_sign_posn', 'n_sign_posn'):
        found[name] = CHAR_MAX
    found['decimal_point'] = '.'
    found['thousands_sep'] = ''
    found['grouping'] = []
    return found


def getlocale(category=LC_CTYPE):
    """Returns the language and the encoding: none."""
    if category == LC_ALL:
        return None, None
    return None, None


def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
    """Returns the language and the encoding: the locale is C, the encoding UTF-8."""
    return None, 'UTF-8'


def getencoding():
    """Returns the encoding of files."""
    return 'UTF-8'


def getpreferredencoding(do_setlocale=True):
    """Returns the encoding of files."""
    return 'UTF-8'


def normalize(localename):
    """Returns a name of a locale with its usual encoding, for some languages; else the name."""
    code = localename.lower()
    if code in ('c', 'posix'):
        return 'C'
    if code in ('c.utf8', 'c.utf-8', 'posix.utf8', 'posix.utf-8'):
        return 'C.UTF-8'
    if '.' not in code and '@' not in code:
        if code in _TERRITORIES:
            code = _TERRITORIES[code]
        language, _, territory = code.partition('_')
        if language in _TERRITORIES and len(territory) == 2:
            return f'{language}_{territory.upper()}.ISO8859-1'
    return localename


_TERRITORIES = {'de': 'de_de', 'en': 'en_us', 'es': 'es_es', 'fr': 'fr_fr', 'it': 'it_it', 'nl': 'nl_nl',
                'pt': 'pt_pt', 'sv': 'sv_se', 'da': 'da_dk', 'fi': 'fi_fi', 'nb': 'nb_no'}


def strcoll(string1, string2, /):
    """Compares two strings. Returns -1, 0 or 1."""
    return (string1 > string2) - (string1 < string2)


def strxfrm(string, /):
    """Returns a string that compares as `strcoll` does."""
    return string


_DIRECTIVE = re.compile(r'%(?:\((?P<key>.*?)\))?(?P<modifiers>[-#0-9 +*.hlL]*?)[eEfFgGdiouxXcrs%]')


def format_string(f, val, grouping=False, monetary=False):
    """Returns `f % val`. The locale C groups no digits."""
    if isinstance(val, (tuple, dict)) or hasattr(val, 'keys'):
        return f % val
    needed = len([found for found in _DIRECTIVE.finditer(f) if found.group()[-1] != '%'])
    if needed > 1:
        raise IndexError('tuple index out of range')
    return f % ((val,) if needed else ())


def currency(val, symbol=True, grouping=False, international=False):
    """Fails: the locale C has no currency."""
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    """Returns a float as text, with 12 digits at most."""
    return '%.12g' % val


def delocalize(string):
    """Returns a number as Python writes it: unchanged."""
    return string


def localize(string, grouping=False, monetary=False):
    """Returns a number as the locale writes it: unchanged."""
    return string


def atof(string, func=float):
    """Returns a float from text."""
    return func(string)


def atoi(string):
    """Returns an integer from text."""
    return int(string)


def textdomain(domain=None, /):
    """Returns the domain of translations: there are none."""
    return 'messages' if domain is None else domain
