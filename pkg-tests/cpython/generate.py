"""Generates programs that print what modules of the library compute, to compare this interpreter with CPython.

    python3 generate.py --list                       the programs, with the number of cases of each
    python3 generate.py --topic json --python        the cases of a topic as one program
    python3 generate.py --topic json-2 --python      one of its programs
    python3 generate.py --topic json-2 --output      what this CPython prints for it
    python3 generate.py --write FOLDER               each program as NAME.py, and its output as NAME.txt

A case is one expression. Its program prints one line for it: the number of the case, and the repr of the value or the
class of the exception. So two outputs are compared line by line, and a case is found by its number. The cases do not
depend on the version of Python that generates them. The outputs do, and CPython 3.14 is the reference: `newer.json` has
what 3.14.2 prints where 3.13.0 prints something else, and `--output` and `--write` take it from there in 3.13.

A function whose last digits depend on the C library is compared by its first 11 digits.
"""
import argparse
import ast
import contextlib
import io
import json
import pathlib
import random
import re
import struct
import sys

SEED = 20_240_229
NEWER = pathlib.Path(__file__).with_name('newer.json')
PER_PROGRAM = 150

# The program prints an exception by its class. With `messages`, it prints the message too.
HEAD = '''def show(number, case):
    try:
        text = repr(case())
    except Exception as error:
        text = type(error).__name__{message}
    print(number, text)


'''
MESSAGE = " + ': ' + str(error)"


class Source:
    """Random choices that are the same in each version of Python: they only use getrandbits."""

    def __init__(self, topic):
        number = int.from_bytes(topic.encode(), 'big')
        self.random = random.Random(number * 1_000_003 + SEED)

    def below(self, n):
        return self.random.getrandbits(64) % n

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def chance(self, percent):
        return self.below(100) < percent

    def pick(self, items):
        return items[self.below(len(items))]

    def some(self, items, least, most):
        return [self.pick(items) for _ in range(self.between(least, most))]

    def integer(self, bits=64):
        return self.below(1 << self.between(1, bits)) * self.pick((1, 1, -1))

    def double(self):
        """A float of any size, as often a short decimal."""
        kind = self.below(6)
        if kind == 0:
            value = struct.unpack('<d', self.random.getrandbits(64).to_bytes(8, 'little'))[0]
            return value if value - value == 0 else 1.5
        if kind == 1:
            return float(self.integer(60))
        if kind == 2:
            return self.integer(20) / 10 ** self.between(0, 6)
        if kind == 3:
            return self.integer(54) * 2.0 ** self.between(-80, 40)
        if kind == 4:
            return float(f'{self.between(1, 9999)}e{self.between(-30, 30)}')
        return self.integer(12) + 0.5

    def text(self, alphabet, least=0, most=12):
        return ''.join(self.some(alphabet, least, most))


ASCII = 'abcdefghijklmnopqrstuvwxyzABCXYZ0123456789 .,-_'
WIDE = ASCII + 'éßñ€中😀\u0301"\'\\\n\t/'
FLOATS = ['0.0', '-0.0', '1.0', '0.1', '0.5', '1.5', '2.5', '1e16', '1e22', '123456789.125', '1e-5', '0.0001', '5e-324',
          '1.7976931348623157e308', '2.2250738585072014e-308', '9007199254740993.0', 'float("inf")', 'float("-inf")',
          'float("nan")', '0.30000000000000004', '1e100', '999999.5', '0.05', '1234.5678']


# Each function of a topic yields the expressions of its cases, and is listed in TOPICS.

def random_cases(source):
    seeds = [0, 1, 42, -7, 2**70 + 1, 3.25, '"text"', '"ünï"', 'b"bytes"', '""']
    for seed in seeds:
        # The first case of a program gives its seed.
        yield f'r.seed({seed})'
        n = source.between
        for _ in range(3):
            yield from [
                'r.random()', 'r.getrandbits(1)', f'r.getrandbits({n(2, 40)})', f'r.getrandbits({n(41, 300)})',
                f'r.randint(1, {n(2, 10**n(1, 12))})', f'r.randint({-n(0, 50)}, {n(0, 50)})', 'r.randint(5, 5)',
                f'r.randrange({n(1, 1000)})', f'r.randrange({n(-20, 0)}, {n(1, 20)}, {n(1, 4)})',
                f'r.randrange({n(50, 90)}, 0, {-n(1, 9)})', f'r.randrange({2**70 + n(0, 99)})', 'r.choice("abcdefg")',
                f'r.choice(range({n(1, 99)}))', 'r.choices([1, 2, 3], k=6)',
                f'r.choices("abcd", weights=[1, {n(0, 5)}, {n(1, 5)}, 0.5], k=5)',
                f'r.choices("abc", cum_weights=[1, {n(2, 4)}, {n(5, 9)}], k=5)',
                f'r.sample(range({n(20, 200)}), {n(0, 20)})', f'r.sample(range({n(10**4, 10**9)}), {n(1, 8)})',
                f'r.sample("abcdef", {n(0, 6)})', f'r.sample(["x", "y"], counts=[{n(1, 4)}, 3], k={n(1, 4)})',
                f'shuffled(list(range({n(0, 30)})))', f'r.randbytes({n(0, 20)})',
                f'near(r.uniform({n(-9, 0)}, {n(1, 9)}.5))', f'near(r.triangular({n(0, 3)}, {n(5, 9)}, 4))',
                'near(r.triangular())', 'near(r.gauss(0, 1))', f'near(r.gauss({n(-5, 5)}, {n(1, 5)}))',
                'near(r.normalvariate(10, 2))', f'near(r.lognormvariate(0, 0.{n(1, 9)}))',
                f'near(r.expovariate({n(1, 5)}))', f'near(r.betavariate({n(1, 5)}, {n(1, 5)}.5))',
                f'near(r.gammavariate({n(1, 9)}, 0.5))', f'near(r.gammavariate(0.{n(1, 9)}, 2))',
                f'near(r.paretovariate({n(1, 5)}))', f'near(r.weibullvariate({n(1, 5)}, 1.5))',
                f'near(r.vonmisesvariate({n(0, 6)}, {n(0, 5)}))', f'r.binomialvariate({n(1, 9)}, 0.{n(1, 9)})',
                f'r.binomialvariate({n(60, 500)}, 0.{n(2, 9)})', 'r.random()',
            ]
        yield from ['sum(r.getstate()[1]) % (2**61 - 1)', 'r.getstate()[0]', 'r.setstate(r.getstate())', 'r.choice([])',
                    'r.sample([1], 2)', 'r.randrange(0)', 'r.randint(2, 1)', 'r.randint(1.5, 2)', 'r.choices([], k=1)',
                    'r.choices([1], weights=[0])', 'r.getrandbits(-1)', 'r.sample([1, 2], -1)',
                    'type(r.seed()).__name__', f'[random.Random({seed}).random() for _ in range(2)]']


def json_value(source, depth=0):
    kind = source.below(9 if depth < 3 else 6)
    if kind == 0:
        return source.pick(['None', 'True', 'False'])
    if kind == 1:
        return repr(source.integer(80))
    if kind == 2:
        return repr(source.double())
    if kind in (3, 4):
        return repr(source.text(WIDE))
    if kind == 5:
        return source.pick(['[]', '{}', '""', '()', '0', '-0.0', '1e400', '"\\x00\\x1f\\x7f\\u2028"'])
    if kind == 6:
        keys = ['"' + source.text('abcdefg', 1, 4) + '"', str(source.integer(6)), 'None', 'True', '2.5', '"é"']
        pairs = [f'{source.pick(keys)}: {json_value(source, depth + 1)}' for _ in range(source.below(4))]
        return '{' + ', '.join(pairs) + '}'
    parts = [json_value(source, depth + 1) for _ in range(source.below(4))]
    return '(' + ''.join(part + ', ' for part in parts) + ')' if kind == 7 else '[' + ', '.join(parts) + ']'


def json_text(source, depth=0):
    """A JSON text with blanks in all places where it may have them."""
    blank = lambda: source.pick(['', '', '', ' ', '\n', '\t ', '\r\n'])
    kind = source.below(8 if depth < 3 else 5)
    if kind == 0:
        body = source.pick(['null', 'true', 'false', 'NaN', '-Infinity', 'Infinity'])
    elif kind in (1, 2):
        body = source.pick(['0', '-1', '12', '1.50', '-0', '-0.0', '1e5', '1E+2', '2.5e-3', '1e400',
                            '123456789012345678901'])
    elif kind in (3, 4):
        escapes = ['\\n', '\\"', '\\\\', '\\u0041', '\\ud83d\\ude00', '\\ud800', '\\/']
        body = '"' + source.text(list('abcé€😀 /') + escapes, 0, 6) + '"'
    elif kind == 5:
        keys = ['"a"', '"b"', '"a\\u0062"', '""']
        body = '{' + ','.join(blank() + source.pick(keys) + blank() + ':' + json_text(source, depth + 1)
                              for _ in range(source.below(4))) + blank() + '}'
    else:
        body = '[' + ','.join(json_text(source, depth + 1) for _ in range(source.below(4))) + blank() + ']'
    return blank() + body + blank()


def json_cases(source):
    options = ['', '', ', indent=2', ', indent=0', ', indent="--"', ', indent=None', ', sort_keys=True',
               ', ensure_ascii=False', ', separators=(",", ":")', ', separators=(", ", " = "), indent=1',
               ', allow_nan=False', ', skipkeys=True', ', default=str', ', indent=4, ensure_ascii=False',
               ', check_circular=False']
    for _ in range(260):
        yield f'json.dumps({json_value(source)}{source.pick(options)})'
    for value in ['{1, 2}', 'object', '1j', 'b"x"', '{(1, 2): 3}', '{b"k": 1}', 'range(3)', '[...]', 'nested(50)',
                  'loop()', 'Half()', '[Number(3), Text("x"), Real(1.5)]', '{Text("k"): 1}',
                  'collections.OrderedDict(b=1, a=2)']:
        for option in ('', ', default=repr', ', skipkeys=True', ', indent=1', ', sort_keys=True'):
            if 'default=repr' not in option or value not in ('object', 'Half()'):
                yield f'json.dumps({value}{option})'
    for _ in range(220):
        yield f'json.loads({json_text(source)!r})'
    hooks = ['object_hook=sorted', 'object_pairs_hook=tuple', 'parse_float=str', 'parse_int=float',
             'parse_constant=str', 'strict=False', 'object_pairs_hook=collections.OrderedDict']
    for _ in range(70):
        yield f'json.loads({json_text(source)!r}, {source.pick(hooks)})'
    for _ in range(220):
        text = json_text(source)
        place = source.below(len(text) + 1)
        change = source.below(3)
        if change == 0:
            text = text[:place] + source.pick(list('{}[],:"\\x1.e-+') + ['\n', 'é']) + text[place:]
        else:
            text = text[:place] + text[place + change:]
        yield f'json.loads({text!r})'
    for _ in range(30):
        encoding = source.pick(['utf-8', 'utf-16', 'utf-8-sig', 'utf-32'])
        yield f'json.loads({json_text(source)!r}.encode({encoding!r}, "surrogatepass"))'
    for _ in range(30):
        yield f'round_trip({json_value(source)})'
    for _ in range(20):
        yield f'json.JSONDecoder().raw_decode({json_text(source).strip() + source.pick(["", " x", ",1"])!r})'


def float_cases(source):
    value = lambda: source.pick(FLOATS) if source.chance(25) else f'({source.double()!r})'
    bits = lambda: f'float.fromhex({source.double().hex()!r})'
    for _ in range(300):
        yield f'{bits()}'
    specs = ['.%d%s' % (digits, kind) for digits in (0, 1, 2, 3, 6, 10, 17, 20) for kind in 'eEfFgG%n'] + [
        '', 'e', 'f', 'g', '%', '+', ' ', '-', '+.3f', ' .2e', '010.3f', '<12', '>12.2f', '^14.3e', '=+12.1f',
        '*^10.1f', ',', '_', ',.2f', '_.3f', '15,.1f', '#.0f', '#g', '#.3g', '.0', '.3', '.17', 'z.1f', 'z.0f', '+z.2f',
        '0=+15,.3f', '012,.1f', '05', 'n', '25.15g', '<+8.1%']
    for _ in range(450):
        yield f'format({value()}, {source.pick(specs)!r})'
    for spec in ['d', 'x', 's', 'c', '.f', '10.3q', ',n', '_,', '=>>5', '.-1f', 'zd', '999999999999999999999f', '{}']:
        yield f'format(1.5, {spec!r})'
    percent = ['%f', '%.2f', '%e', '%g', '%+.3e', '%010.2f', '%-12.1f|', '% .3g', '%#.0f', '%.0f', '%r', '%s', '%d',
               '%.10G', '%x', '%c']
    for _ in range(100):
        yield f'{source.pick(percent)!r} % {value()}'
    for _ in range(100):
        yield f'round({value()}, {source.between(-5, 8)})'
    for _ in range(40):
        yield source.pick(['round(%s)', 'int(%s)', '(%s).hex()', '(%s).as_integer_ratio()', '(%s).is_integer()',
                           'hash(%s)', 'divmod(%s, 0.7)', '(%s) // 0.1', '(%s) %% -3.5', 'str(%s)', 'bool(%s)',
                           'complex(%s, -0.0)']) % value()
    for _ in range(120):
        digits = source.text('0123456789', 1, source.pick([3, 20, 40]))
        text = source.pick(['', '-', '+', ' ']) + digits
        if source.chance(70):
            text += '.' + source.text('0123456789', 0, 20)
        if source.chance(60):
            text += source.pick('eE') + source.pick(['', '-', '+']) + str(source.between(0, source.pick([5, 30, 330])))
        yield f'float({text!r})'
    for text in ['', ' ', '.', '1e', 'e5', '1_0.5', '1__0', '_1', '0x10', 'inf', '-Infinity', 'NAN', 'nan(1)', '1.5 ',
                 '\n2\t', '１２.5', '1,5', '--1', '1e400', '-1e-400', '2.4703282292062327e-324',
                 '2.4703282292062328e-324', '9007199254740992.9999999999999', '1e23', '8.41e21', '9.5367431640625e-07',
                 '0x1p', '1e-4294967297']:
        yield f'float({text!r})'
        yield f'float.fromhex({text!r})'
    ints = ['', 'd', ',', '_', 'x', 'X', 'o', 'b', '#x', '#b', '#o', '08', '+', ' ', '>10', '^+9', '*<8,', '_x', '_b',
            'c', 'e', '.2f', '%', 'n', '+08,d', '#_x', '=10', '.3', 's', '020_d', '#010x']
    for _ in range(140):
        yield f'format({source.integer(70)}, {source.pick(ints)!r})'
    strings = ['', 's', '10', '<10', '>10', '^10', '.2', '*^9.3', '010', '=5', 'd', '+', ',', '>3.1s', '😀<4']
    for _ in range(40):
        yield f'format({source.text("abcé中 ", 0, 6)!r}, {source.pick(strings)!r})'


def datetime_cases(source):
    n = source.between

    def date():
        return f'date({n(1, 9999) if source.chance(20) else n(1970, 2037)}, {n(1, 12)}, {n(1, 28)})'

    def zone():
        return source.pick(['None', 'None', 'timezone.utc',
                            f'timezone(timedelta(hours={n(-12, 12)}, minutes={source.pick([0, 30, 45])}))',
                            f'timezone(timedelta(minutes={n(-1439, 1439)}), "ZONE")',
                            f'timezone(timedelta(seconds={n(-80000, 80000)}))'])

    def moment(tz=None):
        micro = source.pick([0, 0, n(0, 999999), n(0, 999) * 1000])
        return (f'datetime({n(1000, 9990)}, {n(1, 12)}, {n(1, 28)}, {n(0, 23)}, {n(0, 59)}, {n(0, 59)}, {micro}, '
                f'tzinfo={tz or zone()})')

    def naive():
        return moment('None')

    def aware():
        return moment(source.pick(['timezone.utc', f'timezone(timedelta(hours={n(-12, 12)}))']))

    def delta():
        return source.pick([f'timedelta({n(-999, 999)})',
                            f'timedelta({n(-9, 9)}, {n(-99999, 99999)}, {n(-10**7, 10**7)})',
                            f'timedelta(hours={n(-50, 50)}, minutes={n(0, 99)})',
                            f'timedelta(weeks={n(-9, 9)}, milliseconds={n(0, 9999)})',
                            f'timedelta(seconds={source.integer(30)}.5)',
                            f'timedelta(days={n(-50, 50)}.125)'])

    for _ in range(60):
        yield source.pick(['repr({0})', 'str({0})', '{0}.isocalendar()', '{0}.toordinal()', '{0}.weekday()',
                           '{0}.isoweekday()', '{0}.ctime()', '{0}.timetuple()', '{0} - {1}', '{0} < {1}',
                           '{0}.replace(day=31)', '{0}.isoformat()', '{0}.replace(year=2023, month=2)',
                           'hash({0}) == hash({0})']).format(date(), date())
    for _ in range(60):
        yield f'{date()} {source.pick("+-")} {delta()}'
    for _ in range(160):
        yield source.pick(['str({0})', 'repr({0})', '{0}.total_seconds()', '-{0}', 'abs({0})', '{0} * 3', '{0} / 7',
                           '{0} // 4', '{0} + {1}', '{0} - {1}', '{0} // timedelta(hours=7)',
                           '{0} % timedelta(minutes=13)', '{0} * 0.3', '{0} / 2.5',
                           'divmod({0}, timedelta(days=2, seconds=1))', '{0} / timedelta(seconds=90)', '{0} < {1}',
                           'bool({0})', '({0}.days, {0}.seconds, {0}.microseconds)', '{0} == {1}', '{0} // 0',
                           '{0} + 1']).format(delta(), delta())
    directives = ['%Y-%m-%d', '%d/%m/%y', '%H:%M:%S', '%I:%M %p', '%A, %d %B %Y', '%a %b %d', '%j', '%U', '%W', '%w',
                  '%u', '%V %G', '%f', '%z|%Z', '%:z', '%%Y', '%c', '%x', '%X', '%y%m%d', 'é %d €', '%H.%M.%f', '%B',
                  '', '%S%S', '%d%%', '%p %I']
    for _ in range(150):
        yield f'{moment()}.strftime({source.pick(directives)!r})'
    for _ in range(20):
        yield f'format({moment("None")}, {source.pick(directives)!r})'
    for _ in range(110):
        which = source.pick(['', '" "', '"T", "hours"', '"T", "minutes"', '"_", "seconds"', 'timespec="milliseconds"',
                             '"T", "microseconds"'])
        yield f'{moment()}.isoformat({which})'
    zones = 'timezone.utc', 'timezone(timedelta(hours=5, minutes=30))'
    for _ in range(100):
        yield source.pick(['{0} - {1}', '{0} < {1}', '{0} == {1}', '{2}.astimezone({4})', '{2} - {3}', '{2} < {3}',
                           '{0} - {2}', '{0} == {2}', '{2}.timestamp()', '{2}.utctimetuple()', '{2}.utcoffset()',
                           '{0} + {5}', '{2} - {5}', '{0}.date()', '{0}.time()', '{2}.timetz()', '{2}.tzname()',
                           '{0}.timetuple()', '{0}.ctime()', '{2}.replace(tzinfo=None)', 'repr({2})', 'str({0})',
                           'datetime.combine({0}.date(), {1}.time())', '{0}.isocalendar()']).format(
            naive(), naive(), aware(), aware(), zones[source.below(2)], delta())
    forms = [('%Y-%m-%d', '{Y:04}-{m:02}-{d:02}'), ('%d.%m.%Y %H:%M', '{d}.{m}.{Y:04} {H}:{M}'),
             ('%d/%m/%y', '{d:02}/{m:02}/{y:02}'), ('%I:%M %p, %Y-%j', '{I}:{M:02} {p}, {Y:04}-{j:03}'),
             ('%B %d %Y', '{B} {d} {Y:04}'), ('%d %b %Y', '{d} {b} {Y:04}'), ('%A %Y-%m-%d', '{A} {Y:04}-{m}-{d}'),
             ('%H:%M:%S.%f', '{H}:{M}:{S}.{f}'), ('%Y%m%dT%H%M%S%z', '{Y:04}{m:02}{d:02}T{H:02}{M:02}{S:02}{z}'),
             ('%G-W%V-%u', '{Y:04}-W{V:02}-{u}'), ('%Y %U %w', '{Y:04} {V} {w}'), ('%Y %W %a', '{Y:04} {V} {a}'),
             ('%y%%%m', '{y:02}%{m}'), ('%c', '{a} {b} {d:2} {H:02}:{M:02}:{S:02} {Y:04}'),
             ('%x %X', '{m:02}/{d:02}/{y:02} {H:02}:{M:02}:{S:02}')]
    months = 'January February March April May June July August September October November December'.split()
    days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()
    for _ in range(150):
        form, template = source.pick(forms)
        month = n(1, 13 if source.chance(10) else 12)
        name, day = months[month % 12], source.pick(days)
        text = template.format(
            Y=n(1000, 9999), y=n(0, 99), m=month, d=n(1, 32 if source.chance(10) else 28),
            H=n(0, 24 if source.chance(10) else 23), M=n(0, 59), S=n(0, 59), I=n(1, 12),
            p=source.pick(['AM', 'PM', 'am']), j=n(1, 366), B=name, b=name[:3].lower(), A=day, a=day[:3],
            f=source.text('0123456789', 1, 6), z=source.pick(['+0100', '-0330', 'Z', '+05:30', '+010203']), V=n(1, 53),
            u=n(1, 7), w=n(0, 6))
        if source.chance(15):
            text += source.pick([' ', 'x', '0'])
        yield f'datetime.strptime({text!r}, {form!r})'
    for text, form in [('1', '%q'), ('1', '%'), ('', ''), ('a b', 'a  b'), ('2024', '%Y %Y'), ('5', '%H'),
                       ('12 PM', '%I %p'), ('12 AM', '%I %p')]:
        yield f'datetime.strptime({text!r}, {form!r})'
    isos = ['{Y:04}-{m:02}-{d:02}', '{Y:04}{m:02}{d:02}', '{Y:04}-W{V:02}-{u}', '{Y:04}W{V:02}',
            '{Y:04}-{m:02}-{d:02}T{H:02}', '{Y:04}-{m:02}-{d:02} {H:02}:{M:02}',
            '{Y:04}-{m:02}-{d:02}T{H:02}:{M:02}:{S:02}.{f}', '{Y:04}{m:02}{d:02}T{H:02}{M:02}{S:02}Z',
            '{Y:04}-{m:02}-{d:02}T{H:02}:{M:02}+{H:02}:{M:02}', '{Y:04}-{m}-{d}', '{Y:04}-{m:02}-{d:02}T24:00',
            '{Y:04}-{m:02}-{d:02}T{H:02}:{M:02}:{S:02},{f}-{H:02}{M:02}']
    for _ in range(110):
        text = source.pick(isos).format(Y=n(1, 9999), m=n(1, 12), d=n(1, 30), H=n(0, 23), M=n(0, 59),
                                        S=n(0, 60 if source.chance(10) else 59), V=n(1, 53), u=n(1, 7),
                                        f=source.text('0123456789', 1, 8))
        yield f'{source.pick(["datetime", "datetime", "date"])}.fromisoformat({text!r})'
    for _ in range(50):
        yield source.pick(['time({H}, {M}, {S}, {f})', 'str(time({H}, {M}, {S}, {f}))',
                           'time({H}, {M}).isoformat("seconds")', 'time.fromisoformat("{H:02}:{M:02}:{S:02}.{f:06}")',
                           'time({H}).replace(minute={M})', 'time({H}, {M}) < time({M}, {H})',
                           'time({H}, {M}, tzinfo=timezone.utc).isoformat()', 'time({H}, {M}).strftime("%I %M %p")',
                           'time.fromisoformat("{H:02}{M:02}")', 'time.fromisoformat("T{H:02}")']).format(H=n(0, 24),
                               M=n(0, 60), S=n(0, 59), f=n(0, 999999))
    for _ in range(40):
        yield source.pick(['date.fromordinal({0})', 'datetime.fromtimestamp({1}, timezone.utc)',
                           'date.fromisocalendar({2}, {3}, {4})', 'datetime.fromtimestamp({1}.{0}, timezone.utc)',
                           'calendar.monthrange({2}, {3} % 12 + 1)', 'calendar.isleap({2})']).format(n(0, 3652060),
                               n(0, 2**33), n(1, 9999), n(0, 54), n(0, 8))


PATTERNS = [
    r'a', r'', r'a*', r'a+?', r'[a-c]+', r'[^a-c\s]+', r'\d+', r'\w+', r'\W', r'\s+', r'\bc', r'a\b', r'\Ba', r'^a',
    r'b$', r'\Aa', r'b\Z', r'(a)(b)?', r'(a|b)+', r'(?:ab)+', r'(?P<x>a)(?P<y>b|c)', r'(?P<q>[ab]).*?(?P=q)', r'(\w)\1',
    r'(a)|(b)', r'a{2}', r'a{1,2}', r'a{2,}?', r'a{,2}b', r'(a{1,2}){2}', r'.', r'.+', r'(?s:.+)', r'(?i)AB',
    r'(?i:A)b', r'(?m)^\w', r'(?m)\w$', r'(?x) a  b # comment', r'a(?=b)', r'a(?!b)', r'(?<=a)b', r'(?<!a)b',
    r'(?<=ab|cd)c', r'(a)?(?(1)b|c)', r'\.', r'[.]', r'[\]\-\\]', r'[a\-z]', r'[]a]', r'[^]a]', r'\x61', r'\u00e9',
    r'é+', r'[à-ü]', r'\d{2}-\d{2}', r'(\d+)\.(\d*)', r'[A-Z]\w*', r'"([^"]*)"', r'<([a-z]+)>(.*?)</\1>',
    r'(?:a|ab)(?:c|bcd)', r'(a+)(a*)', r'(a+?)(a*)', r'(?:(a)|b)*', r'(?:(a)|(b)|(c))+', r'a++b', r'(?>a+)b', r'a*+',
    r'\S+\s?', r'[\d\s]+', r'[^\W\d_]+', r'(?a)\w+', r'(?a:\d)\w', r'\w+(?:\s\w+)?', r'((a)(b))', r'()', r'(?:)', r'|a',
    r'a|', r'\0', r'\n', r'[\n\t]', r'x*y*', r'^', r'$', r'\b', r'(?m)^', r'(?m)$', r'(?:^|,)([^,]*)', r'(?=(\w+))',
    r'(?<=(a))b', r'(?P<year>\d{4})-(?P<month>\d\d)', r'[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?', r'([^@\s]+)@([\w.]+)',
    r'\b(?!the\b)\w+\b', r'(?i)ß', r'(?i)[a-c]+', r'(?i)É', r'😀', r'.\u0301', r'[^\x00-\x7f]', r'(?-i:a)',
    r'(?im)^A.*$', r'\w{3,5}?', r'(?:a{0,3}){2}c', r'(a?)*b', r'(?:a?)+', r'((?:a|b)*?)c', r'(?s).\Z',
    r'(a)(?:(?=b)|c)', r'(?(1)a|b)(c)?', r'\141', r'(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)\10',
]
WRONG = [r'(', r')', r'[', r'[a', r'a**', r'*', r'+a', r'?', r'a{3,2}', r'(?P<a>b)(?P<a>c)', r'(?P<1>a)', r'(?P=x)',
         r'\1', r'(?<=a*)b', r'(?z)', r'(?', r'(?P', r'(?P<', r'(?P<a', r'[z-a]', r'\q', r'\8', r'(?(2)a)', r'(?(a)b)',
         r'[\w-a]', r'(?#x', r'(?i', r'a(?i)b', r'(?L)a', r'\x1', r'\u12',
         r'\N{BAD}', r'{', r'a{', r'a{1', r'a{1,', r'}', r'(?:', r'((a)', r'x{99999999999}', r'\pL', r'a+++', r'(?au)a',
         r'(?-u:a)', r'(?i-i:a)', r'(?P>a)', r'(?<a)', r'(?!', r'\Z*', r'^*', r'(?:a*)*']
TEXTS = ['', 'a', 'b', 'ab', 'abc', 'aab', 'aaa', 'abab', 'abcabc', 'ba', 'xaxbx', 'the cat and the dog',
         'Hello, World!', 'a1b22c333', '2024-02-29 and 1999-12-31', 'foo@example.org, bar@x.y', 'a,b,,c',
         'line one\nline two\n', 'tab\tand  blanks', '"quoted" and "more"', '<b>bold</b><i>x</i>', 'naïve café',
         'ÉCOLE straße', '中文 text', '😀 smile', '3.14 -2e10 .5 7.', '  lead', 'A.B-C_D', 'aAbBcC', 'abcdabcd',
         'e\u0301e', 'mississippi', 'aaaaaaaaaaaaaaaaaaab', '12-34-56', '[x]-\\', 'x\x00y', 'abcdefghijabcdefghij']


def re_cases(source):
    for _ in range(900):
        pattern, text = source.pick(PATTERNS), source.pick(TEXTS)
        if source.chance(30):
            text += source.text('abc 1A\né', 0, 5)
        method = source.pick(['search', 'search', 'match', 'fullmatch', 'findall', 'finditer', 'split', 'sub', 'subn',
                              'sub_function'])
        flags = source.pick(['', '', '', '', 're.I', 're.M', 're.S', 're.A', 're.I | re.M', 're.X'])
        more = f', flags={flags}' if flags else ''
        if method in ('search', 'match', 'fullmatch'):
            yield f'parts(re.{method}({pattern!r}, {text!r}{more}))'
        elif method == 'finditer':
            yield f'[parts(m) for m in re.finditer({pattern!r}, {text!r}{more})]'
        elif method == 'split':
            limit = source.pick(['', '', ', maxsplit=1', ', maxsplit=2'])
            yield f're.split({pattern!r}, {text!r}{limit}{more})'
        elif method == 'sub_function':
            yield f're.sub({pattern!r}, lambda m: f"<{{m.group()!r}}{{m.start()}}>", {text!r}{more})'
        elif method in ('sub', 'subn'):
            new = source.pick([r'X', r'', r'<\g<0>>', r'\\', r'\n', r'[\g<0>\g<0>]', r'\1', r'\g<1>', r'\2\1', r'\g<x>',
                               r'\q', r'\g<', r'\0', r'é'])
            count = source.pick(['', '', ', count=1', ', count=2'])
            yield f're.{method}({pattern!r}, {new!r}, {text!r}{count}{more})'
        else:
            yield f're.findall({pattern!r}, {text!r}{more})'
    for _ in range(150):
        start, end = source.between(0, 4), source.between(2, 12)
        method = source.pick(['search', 'match', 'fullmatch', 'findall'])
        call = f're.compile({source.pick(PATTERNS)!r}).{method}({source.pick(TEXTS)!r}, {start}, {end})'
        yield call if method == 'findall' else f'parts({call})'
    of_bytes = [pattern for pattern in PATTERNS if pattern.isascii() and '\\u' not in pattern]
    for _ in range(60):
        pattern, text = source.pick(of_bytes).encode(), source.pick(TEXTS).encode()
        yield f're.{source.pick(["findall", "split"])}({pattern!r}, {text!r})'
    for pattern in WRONG:
        yield f're.compile({pattern!r}).pattern'
        yield f'position({pattern!r})'
    for _ in range(40):
        yield f're.escape({source.text(WIDE + "()[]{}*+?|^$#&~", 0, 8)!r})'
    for _ in range(60):
        yield f're.findall({source.pick(PATTERNS)!r}, {source.text(WIDE, 0, 30)!r})'
    for pattern in PATTERNS[::2]:
        for name in ('groups', 'groupindex', 'flags'):
            yield f're.compile({pattern!r}).{name}'
    for text in ['a', 'a{2}', 'abc\n', 'é']:
        for flags in ['0', 're.I', 're.I | re.X', 're.A | re.S | re.M', 're.DEBUG * 0']:
            yield f're.compile({text!r}, {flags})'
    for name in ['expand(r"\\2-\\1")', 'group(0, 2)', 'group("b")', 'groups("?")', 'groupdict()', 'span("a")',
                 'start(2)', 'end()', 'regs', 'pos', 'endpos', 'lastindex', 'lastgroup', 'string', '__getitem__("a")',
                 'group(9)', 'group("z")']:
        yield f're.match(r"(?P<a>\\w)(?P<b>\\d)?", "x").{name}'
        yield f're.compile(r"(?P<a>\\w)(?P<b>\\d)?").search("--x5--", 1, 5).{name}'


def decimal_text(source):
    if source.chance(8):
        return source.pick(['NaN', 'sNaN', 'Infinity', '-Infinity', '-0', '0E+5', '0.000', '1E+30', '1E-30', '-NaN123',
                            '9' * 28, '0.5', '-0.5'])
    digits = source.text('0123456789', 1, source.pick([2, 6, 30])).lstrip('0') or '0'
    if source.chance(60):
        place = source.between(0, len(digits))
        digits = (digits[:place] or '0') + '.' + digits[place:]
        digits = digits.rstrip('.')
    return source.pick(['', '', '-']) + digits + (f'E{source.between(-12, 12)}' if source.chance(25) else '')


def decimal_cases(source):
    d = lambda: f'D({decimal_text(source)!r})'
    sign, fraction = ['', '-'], ['', '.5', '.25', '.001']
    small = lambda: f'D({source.pick(sign) + str(source.between(0, 60)) + source.pick(fraction)!r})'
    for _ in range(280):
        yield f'{d()} {source.pick(["+", "-", "*", "/", "//", "%", "<", "==", ">="])} {d()}'
    for _ in range(40):
        yield f'{small()} ** {source.pick([small(), str(source.between(-6, 12)), d()])}'
    roundings = ['ROUND_CEILING', 'ROUND_DOWN', 'ROUND_FLOOR', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_HALF_UP',
                 'ROUND_UP', 'ROUND_05UP']
    for _ in range(150):
        exponent = source.pick(['1', '0.1', '0.01', '0.001', '1E1', '1E-9', '1E+3', '0.00'])
        yield f'{d()}.quantize(D({exponent!r}), rounding=decimal.{source.pick(roundings)})'
    for _ in range(60):
        yield f'round({d()}, {source.between(-3, 5)})'
    specs = ['', '.2f', ',.2f', 'e', '.3e', 'g', '.4g', '%', '.1%', 'f', '012.3f', '+', ' ', '>15', '^15.2f', '*<12',
             '.0f', 'n', 'E', '_', '_.2f', '+,.1f', 'd', 'z.1f', '020,', '.10']
    for _ in range(140):
        yield f'format({d()}, {source.pick(specs)!r})'
    unary = ['sqrt()', 'exp()', 'ln()', 'log10()', 'normalize()', 'as_tuple()', 'adjusted()', 'as_integer_ratio()',
             'to_integral_value()', 'to_integral_exact()', 'is_signed()', 'is_zero()', 'next_plus()', 'next_minus()',
             'number_class()', 'logb()', 'copy_abs()', 'copy_negate()', 'to_eng_string()', 'is_finite()', 'is_nan()',
             'canonical()', 'conjugate()', 'is_normal()', 'radix()']
    for _ in range(200):
        yield f'{d()}.{source.pick(unary)}'
    binary = ['compare', 'max', 'min', 'max_mag', 'min_mag', 'remainder_near', 'scaleb', 'shift', 'rotate',
              'same_quantum', 'next_toward', 'copy_sign', 'compare_total', 'compare_total_mag', 'compare_signal',
              'logical_and']
    for _ in range(100):
        yield f'{d()}.{source.pick(binary)}({source.pick([d(), small()])})'
    for _ in range(60):
        name = source.pick(['int', 'float', 'str', 'repr', 'abs', 'bool', 'math.floor', 'math.ceil', 'math.trunc',
                            'hash', 'complex', 'D'])
        yield f'{name}({d()})'
    for _ in range(120):
        context = (f'prec={source.between(1, 12)}, rounding=decimal.{source.pick(roundings)}, '
                   f'Emax={source.pick([999999, 9, 20])}, Emin={source.pick([-999999, -9])}, '
                   f'capitals={source.below(2)}')
        action = source.pick(['{0} + {1}', '{0} * {1}', '{0} / {1}', '+{0}', 'str({0} / 3)', '{2}.sqrt()', '{2}.exp()',
                              '{0}.normalize()', '{0}.quantize(D("0.01"))', '{2} ** 7'])
        yield f'within(lambda: {action.format(d(), d(), small())}, {context})'
    for _ in range(40):
        yield f'D({source.double()!r})'
    for text in ['', ' 1', '1 ', '1_000', '_1', '1e', 'e1', '.', '.5', '5.', '--1', '+1', 'inf', 'Nan12', 'abc', '１２',
                 '1,5', '0x1', '1e99999999999999999999', '1E+999999', '1E+1000000', 'sNaN5', '-Inf']:
        yield f'D({text!r})'
    for value in ['(0, (1, 2), -1)', '(1, (), 0)', '(2, (1,), 0)', '(0, (1, 2), "F")', '1.1', 'True', '[0, [3, 4], 2]',
                  'None', '10**40', 'D("1.50")']:
        yield f'D({value})'
    for expression in ['D(1) + 1.5', 'D(1) < 1.5', 'D("0.5") == 0.5', 'D(1) == Fraction(1)', 'D(1) + Fraction(1)',
                       'sum([D("0.1")] * 10)', 'D("NaN") == D("NaN")', 'max(D(1), D("1.0"))',
                       'sorted([D(3), 1, D("2.5"), 2.25])', 'D(7) // D(2), D(-7) // D(2), D(-7) % D(2)',
                       'divmod(D(-7), D(2))', 'D(1).fma(2, 3)', 'D("1E+2") + 0', 'D.from_float(0.1)', 'pow(D(3), 5, 7)',
                       'pow(D(3), 5, 0)', 'D(0) ** 0', 'D(-8) ** D("0.5")',
                       'decimal.Context(prec=3).create_decimal("1.23456")', 'decimal.Context(prec=3)',
                       'decimal.getcontext().prec', 'decimal.BasicContext',
                       'decimal.ExtendedContext.divide(D(1), D(0))', 'D(5).logical_invert()',
                       'D("1010").logical_or(D("11"))', 'D("1.1").__floor__()', 'decimal.DecimalTuple(0, (1,), 0)',
                       'D("1e-400").exp()', 'D(10) ** 30', 'D(2) ** -3', 'hash(D("0.1")) == hash(Fraction(1, 10))',
                       'D("123.456").__round__()']:
        yield expression


def csv_cases(source):
    field = lambda: source.text(list('abc1 ') + ['"', ',', ';', "'", '\n', '\r', '\t', '\\', 'é', '|'], 0, 5)
    dialects = ['', '', 'delimiter=";"', 'delimiter="\\t"', 'quotechar="\'"', 'doublequote=False, escapechar="\\\\"',
                'escapechar="\\\\"', 'skipinitialspace=True', 'quoting=csv.QUOTE_NONE',
                'quoting=csv.QUOTE_NONE, escapechar="\\\\"', 'strict=True', 'dialect="excel-tab"', 'dialect="unix"',
                'quoting=csv.QUOTE_NONNUMERIC', 'quoting=csv.QUOTE_ALL', 'delimiter="|", quoting=csv.QUOTE_MINIMAL',
                'quotechar=None, quoting=csv.QUOTE_NONE, escapechar="|"', 'quoting=csv.QUOTE_STRINGS',
                'quoting=csv.QUOTE_NOTNULL', 'lineterminator="!"', 'delimiter=" "']
    for _ in range(200):
        values = [source.pick([repr(field()), repr(field()), str(source.integer(10)), repr(source.double()), 'None',
                               'True', '""']) for _ in range(source.between(0, 4))]
        options = source.pick(dialects)
        yield f'write([[{", ".join(values)}]]{", " + options if options else ""})'
    for _ in range(250):
        text = source.text(list('ab1,,,""; \n') + ["'", '\r\n', '\t', '\\', '|', '2.5', '"x"', ',"y,z"'], 0, 12)
        options = source.pick(dialects)
        yield f'read({text!r}{", " + options if options else ""})'
    for _ in range(60):
        rows = [[field() for _ in range(source.between(1, 3))] for _ in range(source.between(1, 3))]
        yield f'again({rows!r})'
    for _ in range(40):
        text = 'a,b,c\n' + '\n'.join(','.join(source.some(['1', 'x', '"q"', '', 'é'], 0, 5)) for _ in range(3))
        options = source.pick(['', ', restkey=9', ', restval=0', ', fieldnames=[1, 2]'])
        yield f'list(csv.DictReader(io.StringIO({text!r}){options}))'
    for options in ['delimiter=""', 'delimiter="ab"', 'delimiter=1', 'quotechar=""', 'quoting=9', 'quotechar=None',
                    'lineterminator=None', 'escapechar="xx"', 'delimiter="\\n"', 'bad=1', 'dialect="none"',
                    'delimiter="é"', 'delimiter=" ", skipinitialspace=True', 'quotechar=","', 'escapechar=","',
                    'quoting=csv.QUOTE_NONE, quotechar=None']:
        yield f'write([["a", "b c", "é"]], {options})'
        yield f'read("a,b c,é\\n", {options})'
    for text in ['a,b\nc,d\n', 'a;b;c\n1;2;3\n', 'x\ty\n1\t2\n', "'a','b'\n'c','d'\n", 'a|b|c\nd|e|f\n',
                 '"a", "b"\n"c", "d"\n']:
        yield f'sniffed({text!r})'
        yield f'csv.Sniffer().has_header({text!r})'


def statistics_cases(source):
    n = source.between

    def data(least=1):
        kind = source.below(5)
        if kind == 0:
            return repr([n(-9, 9) for _ in range(n(least, 12))])
        if kind == 1:
            return repr([source.double() for _ in range(n(least, 8))])
        if kind == 2:
            return repr([n(0, 999) / 10 for _ in range(n(least, 12))])
        if kind == 3:
            return '[' + ', '.join(f'F({n(-20, 20)}, {n(1, 9)})' for _ in range(n(least, 6))) + ']'
        return '[' + ', '.join(f'D("{n(-99, 99)}.{n(0, 99):02}")' for _ in range(n(least, 6))) + ']'

    positive = lambda: repr([n(1, 500) / 4 for _ in range(n(1, 8))])
    for name in ('mean', 'median', 'median_low', 'median_high', 'mode', 'multimode', 'variance', 'pvariance', 'stdev',
                 'pstdev', 'fmean'):
        for _ in range(28):
            yield f's.{name}({data()})'
    for _ in range(30):
        yield f's.median_grouped({[n(1, 9) for _ in range(n(1, 9))]}, {n(1, 4)})'
    for _ in range(40):
        yield f's.quantiles({data(2)}, n={n(2, 12)}, method={source.pick(["exclusive", "inclusive"])!r})'
    for _ in range(30):
        yield source.pick(['near(s.geometric_mean({0}))', 's.harmonic_mean({0})', 's.fmean({0})',
                           's.mean({0})']).format(positive())
    for _ in range(40):
        size = n(2, 8)
        x, y = ([n(-50, 50) / 2 for _ in range(size)] for _ in range(2))
        yield source.pick(['s.covariance({0}, {1})', 's.correlation({0}, {1})', 'tuple(s.linear_regression({0}, {1}))',
                           's.correlation({0}, {1}, method="ranked")',
                           'tuple(s.linear_regression({0}, {1}, proportional=True))']).format(x, y)
    for _ in range(60):
        a, b = (f's.NormalDist({n(-9, 9)}, {n(1, 9)}.5)' for _ in range(2))
        yield source.pick(['{0}', 'near({0}.pdf({2}))', 'near({0}.cdf({2}))', 'near({0}.inv_cdf(0.{3}))', '{0} + {1}',
                           '{0} - {1}', '{0} * 3', '{0}.zscore({2})', 'near({0}.overlap({1}))',
                           '[near(x) for x in {0}.quantiles(5)]', '{0} == {1}', '{0}.variance']).format(a, b,
                               n(-20, 20), n(1, 99))
    for _ in range(15):
        yield f's.NormalDist.from_samples({[n(-99, 99) / 8 for _ in range(n(2, 9))]})'
    for call in ['mean([])', 'median([])', 'mode([])', 'stdev([1])', 'variance([])', 'quantiles([])',
                 'harmonic_mean([-1])', 'harmonic_mean([0, 1])', 'geometric_mean([0])', 'fmean([1, 2], [3])',
                 'fmean([1, 2], weights=[1, 3])', 'correlation([1], [1])', 'correlation([1, 1], [1, 2])',
                 'linear_regression([1, 1], [2, 3])', 'NormalDist(0, -1)', 'NormalDist().inv_cdf(0)', 'mean(["a"])',
                 'mean([1, 2.5, F(1, 2)])', 'mean([D(1), 1.5])', 'mean([float("nan")])', 'mean([float("inf"), 1])',
                 'mean([True, False])', 'mode("abca")', 'multimode("")', 'mean({1: 2, 3: 4})', 'mean(iter([1, 2]))',
                 'variance([1, 2, 3], 2)', 'pvariance([1, 2, 3], mu=2)', 'stdev([1, 2], xbar=1)', 'quantiles([1], n=4)',
                 'quantiles([1, 2], n=0)', 'quantiles([1, 2], method="x")']:
        yield f's.{call}'


def math_cases(source):
    x = lambda: source.pick(FLOATS) if source.chance(20) else repr(source.double())
    i = lambda bits=40: str(source.integer(bits))
    n = source.between
    exact = ['floor', 'ceil', 'trunc', 'fabs', 'sqrt', 'frexp', 'modf', 'isnan', 'isinf', 'isfinite', 'ulp']
    for _ in range(260):
        yield f'math.{source.pick(exact)}({source.pick([x(), x(), x(), i()])})'
    for _ in range(160):
        yield source.pick(['math.fmod({0}, {1})', 'math.remainder({0}, {1})', 'math.copysign({0}, {1})',
                           'math.nextafter({0}, {1})', 'math.ldexp({0}, {4})', 'math.isclose({0}, {1})',
                           'math.nextafter({0}, {1}, steps={5})', 'math.fma({0}, {1}, {6})']).format(
            x(), x(), i(), i(), n(-40, 40), n(0, 5), x())
    for _ in range(160):
        yield source.pick(['math.gcd({0}, {1})', 'math.lcm({0}, {1})', 'math.gcd({0}, {1}, {2})', 'math.isqrt({3})',
                           'math.comb({4}, {5})', 'math.perm({4}, {5})', 'math.factorial({5})', 'math.factorial({6})',
                           'math.perm({5})', 'math.prod([{4}, {5}, {0}])']).format(
            i(70), i(70), i(20), abs(source.integer(200)), n(-2, 90), n(-2, 40), n(50, 120))
    for _ in range(120):
        values = [source.double() for _ in range(n(0, 6))]
        yield source.pick(['math.fsum({0})', 'sum({0})', 'math.prod({0})', 'max({0}, default=None)',
                           'math.sumprod({0}, {0})', 'sorted({0})']).format([v for v in values if abs(v) < 1e150])
    for _ in range(60):
        values = [source.integer(12) / 4 for _ in range(n(1, 5))]
        yield source.pick(['math.hypot(*{0})', 'math.dist({0}, [1] * len({0}))',
                           'math.hypot(*{0}, 1e300)']).format(values)
    smooth = ['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh', 'exp',
              'exp2', 'expm1', 'log', 'log2', 'log10', 'log1p', 'cbrt', 'erf', 'erfc', 'gamma', 'lgamma', 'degrees',
              'radians']
    for _ in range(380):
        value = source.pick([x(), repr(source.integer(10) / 1024), repr(source.integer(10) / 64), i(8)])
        yield f'near(math.{source.pick(smooth)}({value}))'
    for _ in range(80):
        yield source.pick(['near(math.atan2({0}, {1}))', 'near(math.pow({0}, {1}))', 'near(({0}) ** ({1}))',
                           'near(math.log({2}, {3}))', 'near(math.log({2}))', 'near(math.log2({2}))',
                           'near(math.log10({2}))']).format(
            source.pick([x(), repr(source.integer(8) / 8)]), source.pick([x(), i(3), '0.5']),
            abs(source.integer(source.pick([10, 2000]))), n(0, 20))
    for _ in range(60):
        yield source.pick(['{0} // {1}', '{0} % {1}', 'divmod({0}, {1})', 'pow({0}, {2}, {3})', 'pow({0}, -1, {3})',
                           '{0} ** {2}', '{0} / {1}', '({0}).bit_length()', '({0}).bit_count()', 'round({0}, -{4})',
                           '{0} >> {4}', '{0} << {4}', '{0} & {1}', '{0} ^ {1}', '~{0} | {1}', 'int(str({0}))',
                           'hex({0})', '({0}).to_bytes(20, "big", signed=True)']).format(
            f'({i(120)})', f'({i(60)})', n(0, 30), n(1, 10**6), n(0, 9))
    for expression in ['math.pi', 'math.e', 'math.tau', 'math.inf', 'math.nan', 'math.sqrt(-1)', 'math.log(0)',
                       'math.factorial(1.0)', 'math.factorial("3")', 'math.floor("1")', 'math.gcd(1.5, 2)',
                       'math.gcd()', 'math.lcm()', 'math.isqrt(-1)', 'math.comb(5)', 'math.exp(1000)', 'math.acos(2)',
                       'math.fmod(1, 0)', 'math.hypot()', 'math.prod([])', 'math.prod([2, 3], start=4)',
                       'math.dist([1], [1, 2])', 'math.ldexp(1, 5000)', 'math.ldexp(1, -5000)', 'math.pow(0, -1)',
                       'math.pow(-8, 1/3)', '(-8) ** (1/3)', '0.0 ** -1', '1 / 0', '1 % 0', '1.0 // 0',
                       'math.isclose(1, 1 + 1e-10)', 'math.sumprod([1], [1, 2])', 'math.fsum([1e308, 1e308])',
                       'math.fsum([0.1] * 10)', 'sum([0.1] * 10)', 'int("9" * 5000)', 'str(10 ** 5000)', 'int("12", 3)',
                       'int("z", 36)', 'int("0b11", 0)', 'int("08", 0)', 'round(2.5)', 'round(-0.5)', 'round(1e300)',
                       'round(12345, -2)', '7 // -2', '-7 % 3']:
        yield expression


def hashlib_cases(source):
    names = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512',
             'blake2b', 'blake2s']
    data = lambda: source.pick([repr(bytes(source.below(256) for _ in range(source.between(0, 20)))),
                                f'bytes(range(256)) * {source.between(1, 5)}',
                                f'b"{source.text("abc", 1, 3)}" * {source.between(1, 200)}',
                                f'{source.text(WIDE)!r}.encode()'])
    for name in names:
        for _ in range(14):
            yield f'hashlib.{name}({data()}).hexdigest()'
    for size in (55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 135, 136, 143, 144):
        for name in ('md5', 'sha1', 'sha256', 'sha512', 'sha3_256', 'blake2b', 'blake2s'):
            yield f'hashlib.{name}(b"x" * {size}).hexdigest()'
    for _ in range(40):
        yield f'parts({source.pick(names)!r}, {data()}, {data()})'
    for _ in range(40):
        yield f'hmac.new({data()}, {data()}, {source.pick(names)!r}).hexdigest()'
    for _ in range(30):
        yield source.pick(['hashlib.blake2b({0}, digest_size={1}).hexdigest()',
                           'hashlib.blake2s({0}, key=b"k" * {2}).hexdigest()',
                           'hashlib.blake2b({0}, salt=b"s", person=b"p").hexdigest()',
                           'hashlib.shake_128({0}).hexdigest({2})', 'hashlib.shake_256({0}).digest({1})']).format(
            data(), source.between(1, 64), source.between(1, 32))
    for _ in range(40):
        yield source.pick(['zlib.crc32({0})', 'zlib.adler32({0})', 'zlib.crc32({0}, {1})', 'binascii.crc32({0})',
                           'binascii.hexlify({0})', 'zlib.decompress(zlib.compress({0}, {2})) == {0}',
                           'binascii.crc_hqx({0}, {1} % 65536)']).format(data(), source.below(2**32), source.below(10))
    for name in ['pbkdf2_hmac("sha1", b"p", b"s", 2)', 'pbkdf2_hmac("sha256", b"password", b"salt", 10, 20)',
                 'pbkdf2_hmac("sha512", b"", b"", 3)', 'new("nope")', 'md5("x")', 'sha256(1)', 'blake2b(digest_size=0)',
                 'new("SHA256").name', 'sha256().block_size', 'sha3_256().block_size', 'blake2s().digest_size',
                 'md5(b"", usedforsecurity=False).hexdigest()', 'sha1().digest()', 'shake_128(b"").hexdigest(0)',
                 'sha256(b"a").copy().hexdigest()', 'sha384().digest_size', 'sha256(bytearray(b"x")).hexdigest()',
                 'sha256(memoryview(b"xyz")[1:]).hexdigest()']:
        yield f'hashlib.{name}'


def struct_cases(source):
    limits = {'b': 7, 'B': 8, 'h': 15, 'H': 16, 'i': 31, 'I': 32, 'q': 63, 'Q': 64, 'l': 31, 'L': 32}

    def fields():
        form, values = '', []
        for _ in range(source.between(1, 5)):
            code = source.pick('bBhHiIqQlLfdesp?cx')
            if code in limits:
                bits = limits[code] + (1 if source.chance(4) else 0)
                value = source.below(1 << bits)
                values.append(str(-value if code.islower() and source.chance(50) else value))
            elif code in 'fde':
                values.append(repr(source.integer(9) / source.pick([1, 2, 3, 10])))
            elif code in 'sp':
                code = f'{source.between(0, 6)}{code}'
                values.append(repr(source.text('abc', 0, 5).encode()))
            elif code == '?':
                values.append(source.pick(['True', 'False', '0', '"x"']))
            elif code == 'c':
                values.append(repr(source.pick('xyz').encode()))
            form += code + source.pick(['', '', ' '])
        return form.strip(), ', '.join(values)

    for _ in range(330):
        form, values = fields()
        order = source.pick('<>!=')
        yield f'struct.pack({order + form!r}{", " if values else ""}{values})'
    for _ in range(150):
        form = source.pick('<>=!') + ''.join(source.some(['b', 'B', 'h', 'H', 'i', 'I', 'q', 'Q', 'f', 'd', 'e', '?',
            'c', '3s', '4p', '2x', '2h', '0i'], 1, 5))
        size = struct.calcsize(form) + (1 if source.chance(5) else 0)
        yield f'struct.unpack({form!r}, {bytes(source.below(256) for _ in range(size))!r})'
    for _ in range(60):
        form = source.pick(['', '@', '=', '<', '>']) + ''.join(source.some('bhiqdfcx?', 1, 6)) + source.pick(['', '0q',
            '0i'])
        yield f'struct.calcsize({form!r})'
    for expression in ['struct.calcsize("y")', 'struct.pack("<b", 128)', 'struct.pack("<i", 1.5)',
                       'struct.pack("<f", 1e40)', 'struct.pack("<e", 70000.0)', 'struct.pack("<s", "x")',
                       'struct.pack("<c", b"ab")', 'struct.unpack("<i", b"")', 'struct.pack("<2i", 1)',
                       'struct.pack("", 1)', 'struct.pack("<3", 1)', 'list(struct.iter_unpack("<h", b"abcd"))',
                       'list(struct.iter_unpack("<h", b"abc"))', 'struct.unpack_from("<h", b"abcdef", 3)',
                       'struct.unpack_from("<h", b"abcdef", 5)', 'struct.unpack_from("<h", b"abcdef", -2)',
                       'struct.Struct("<ih").size', 'struct.Struct("<ih").format', 'struct.pack("<d", float("nan"))',
                       'struct.pack(">f", float("-inf"))', 'struct.pack("<e", 0.1)',
                       'struct.unpack("<e", b"\\x01\\x00")', 'struct.pack("<n", 1)', 'struct.pack("<P", 1)',
                       'struct.pack("<?", [])', 'struct.pack("300s", b"x")[:3]', 'struct.pack("300p", b"x" * 300)[:3]',
                       'struct.unpack("<3c", b"abc")', 'struct.pack(b"<h", 5)', 'struct.pack("<q", -2**63)',
                       'struct.pack("<Q", 2**64)', 'struct.pack("<f", 0.1)',
                       'struct.unpack("<f", struct.pack("<f", 0.1))', 'struct.pack("<F", 1j)', 'struct.pack("<D", 1j)']:
        yield expression


def base64_cases(source):
    data = lambda: repr(bytes(source.below(256) for _ in range(source.between(0, 14))))
    ascii_data = lambda: repr(source.text(ASCII).encode())
    for name in ('b64encode', 'b32encode', 'b16encode', 'b85encode', 'a85encode', 'urlsafe_b64encode', 'encodebytes',
                 'b32hexencode', 'standard_b64encode', 'z85encode'):
        for _ in range(16):
            yield f'base64.{name}({source.pick([data(), ascii_data(), "bytes(" + str(source.below(12)) + ")"])})'
    alphabets = {'b64decode': 'ABab01+/=', 'b32decode': 'ABCD2345=', 'b16decode': '0123ABab', 'b85decode': 'abAB01!#',
                 'a85decode': 'abc!z"#', 'urlsafe_b64decode': 'ABab01-_=', 'decodebytes': 'ABab01+/=\n',
                 'b32hexdecode': '0123ABCV='}
    for name, alphabet in alphabets.items():
        for _ in range(20):
            text = source.text(alphabet, 0, 12)
            if source.chance(50) and '=' in alphabet:
                width = 8 if '32' in name else 4
                text = text.replace('=', '') + '=' * (-len(text.replace('=', '')) % width)
            yield f'base64.{name}({text.encode()!r})'
    for _ in range(50):
        codec = source.pick(['b64', 'b32', 'b16', 'b85', 'a85', 'urlsafe_b64'])
        yield f'base64.{codec}decode(base64.{codec}encode({data()}))'
    for _ in range(30):
        yield source.pick(['base64.b64encode({0}, altchars=b"@!")', 'base64.b85encode({0}, pad=True)',
                           'base64.a85encode({0}, foldspaces=True, wrapcol=8)', 'base64.a85encode({0}, adobe=True)',
                           'base64.a85decode(base64.a85encode({0}, adobe=True), adobe=True)', '{0}.hex("-", 2)',
                           'base64.b64decode({0})', 'binascii.b2a_uu({0})', 'binascii.a2b_uu(binascii.b2a_uu({0}))',
                           'quopri.encodestring({0})', 'binascii.b2a_base64({0}, newline=False)',
                           'base64.b16decode({0}.hex(), casefold=True)',
                           'base64.b64decode({0}, validate=True)']).format(data())
    for expression in ['base64.b64encode("x")', 'base64.b64decode("é")', 'base64.b64decode("YQ")',
                       'base64.b64decode("YQ==", altchars="-_")', 'base64.b64decode("Y Q = =")',
                       'base64.b64decode("YQ=!=", validate=True)', 'base64.b32decode("me======", casefold=True)',
                       'base64.b32decode("M1======", map01="I")', 'base64.b16decode("0g")', 'base64.b85decode("~~~~~")',
                       'base64.a85decode("s8W-\\"")', 'base64.b64encode(memoryview(b"abc"))', 'bytes.fromhex("00 ff")',
                       'bytes.fromhex("0")', 'bytes.fromhex("zz")', 'base64.b64decode("YWJj\\nZGVm")',
                       'base64.main.__name__']:
        yield expression


def textwrap_cases(source):
    words = ['a', 'the', 'quick', 'brown', 'fox-trot', 'jumped', 'over', 'incomprehensibilities', 'end.', 'Next',
             'e.g.', 'well--known', 'naïve', '中文', '(brackets)', '--option', 'a-b-c', 'x.', '"Quoted."', '']
    text = lambda: source.pick([' ', ' ', '  ', '\n']).join(source.some(words, 0, 14)) + source.pick(['', '', '\n',
        ' '])
    options = ['', '', 'break_long_words=False', 'break_on_hyphens=False', 'initial_indent="* "',
               'subsequent_indent="    "', 'expand_tabs=False', 'replace_whitespace=False', 'drop_whitespace=False',
               'fix_sentence_endings=True', 'max_lines=2', 'max_lines=1, placeholder="~"',
               'max_lines=3, placeholder=" ..."', 'initial_indent=">>", subsequent_indent=">", max_lines=2',
               'tabsize=3']
    for name in ('wrap', 'fill'):
        for _ in range(120):
            option = source.pick(options)
            width = source.between(1 if source.chance(5) else 6, 40)
            yield f'textwrap.{name}({text()!r}, {width}{", " + option if option else ""})'
    for _ in range(60):
        place = source.pick(['', ', placeholder="..."', ', placeholder=""', ', placeholder=" [more text]"'])
        yield f'textwrap.shorten({text()!r}, {source.between(5, 50)}{place})'
    for _ in range(70):
        lines = [source.pick(['', ' ', '  ', '    ', '\t', ' \t']) + source.text('abc ', 0,
            5) for _ in range(source.between(0, 5))]
        yield f'textwrap.dedent({chr(10).join(lines)!r})'
    for _ in range(40):
        lines = [source.text('ab ', 0, 4) for _ in range(source.between(0, 5))]
        option = source.pick(['', ', lambda line: True', ', str.strip'])
        yield f'textwrap.indent({source.pick([chr(10), chr(13) + chr(10)]).join(lines)!r}, "> "{option})'
    for _ in range(60):
        value = source.text('ab c\tdé', 0, 10)
        yield source.pick(['{0!r}.expandtabs({1})', '{0!r}.center({2}, "*")', '{0!r}.split()', '{0!r}.title()',
                           '{0!r}.zfill({2})', '{0!r}.splitlines(True)', '{0!r}.partition(" ")',
                           '{0!r}.rsplit(None, 1)', '{0!r}.swapcase()', '{0!r}.ljust({2}) + "|"', '{0!r}.casefold()',
                           '{0!r}.strip("ab ")', 'string.capwords({0!r})',
                           '{0!r}.translate(str.maketrans("ab", "xy", "c"))', '{0!r}.removeprefix("a")',
                           '{0!r}.isidentifier()']).format(value, source.between(0, 8),
                               source.between(0, 15))
    yield from ['textwrap.wrap("x", 0)', 'textwrap.wrap("")', 'textwrap.fill("  ")', 'textwrap.shorten("abc", 1)',
                'textwrap.TextWrapper(width=5).wrap("ab cd ef")', 'textwrap.dedent("")',
                'textwrap.wrap("abc", 2, max_lines=1, placeholder="....")']


def fractions_cases(source):
    f = lambda bits=12: f'F({source.integer(bits)}, {source.between(1, 2**source.between(1, bits))})'
    for _ in range(220):
        other = source.pick([f(), f(), str(source.integer(6)), repr(source.integer(6) / 8)])
        yield f'{f()} {source.pick(["+", "-", "*", "/", "//", "%", "<", "==", ">="])} {other}'
    for _ in range(40):
        yield f'{f(6)} ** {source.pick([str(source.between(-5, 6)), "F(1, 2)", "0.5", "2.0"])}'
    for _ in range(60):
        yield f'F({source.double()!r}).limit_denominator({source.pick([1, 10, 100, 1000000])})'
    for _ in range(60):
        text = source.pick(['', '-', '+', ' ']) + str(source.below(500)) + source.pick(['', '/7', '/0', '.25', '.',
            'e3', '.5e-2', ' / 3', '/-3', '_0', '/1_0', 'x', '.5/2'])
        yield f'F({text!r})'
    specs = ['', '.2f', '.0f', 'e', '.3e', 'g', '.4g', '%', '.1%', '+.1f', '>10', '^12', '010.2f', ',.2f', '_', '#',
             '+', ' ', 'd', 'z.1f', '<8', '*>9.1f', '.10G', '#.0f', '-']
    for _ in range(120):
        yield f'format({f(source.pick([6, 30]))}, {source.pick(specs)!r})'
    for _ in range(100):
        yield source.pick(['str({0})', 'repr({0})', 'float({0})', 'int({0})', 'round({0})', 'round({0}, {1})',
                           'math.floor({0})', 'math.ceil({0})', 'abs({0})', '-{0}', '{0}.as_integer_ratio()',
                           'hash({0})', 'divmod({0}, {2})', '{0}.is_integer()', 'bool({0})', 'complex({0})',
                           'F({0}, {2})', 'sum([{0}, {2}])', 'max({0}, {2})', '{1} - {0}', '{1} / {0}', '{1} ** {0}',
                           '1.5 * {0}', '{0} == float({0})']).format(f(), source.between(-2, 5), f())
    for expression in ['F()', 'F(1, 0)', 'F(1.5)', 'F("nan")', 'F(float("inf"))', 'F(D("1.1"))', 'F(1.5, 2)',
                       'F("1", 2)', 'F(None)', 'F(True)', 'F(3, F(1, 2))', 'F(0) ** -1', 'F(-8) ** F(1, 3)',
                       'F(1, 3) + D(1)', 'F(1, 3) < float("nan")', 'F.from_decimal(D("0.125"))', 'F(1, 2) == 0.5',
                       'F(1, 2) // 0', 'F(4, 6).numerator', 'F(7, 3) % -2', '[str(F(i, 6)) for i in range(-7, 8)]',
                       'sorted([F(1, 2), F(1, 3), 0.4])', 'F(10**30, 3) * 3', 'F(math.pi).limit_denominator(100)',
                       'F(1, 3).limit_denominator(0)']:
        yield expression


NEAR = '''def near(value):
    """The first digits, because the last ones depend on the C library."""
    return format(value, '.11g') if isinstance(value, float) else value


'''
# The lines of the programs before their cases: imports and helpers.
TOPICS = {
    'random': (random_cases, '''import random
{near}def shuffled(items):
    r.shuffle(items)
    return items


r = random.Random(0)
'''),
    'json': (json_cases, '''import collections
import json
{messages}class Number(int): pass
class Text(str): pass
class Real(float): pass
class Half: pass


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


def loop():
    value = []
    value.append(value)
    return value


def round_trip(value):
    text = json.dumps(value)
    return json.dumps(json.loads(text)) == text


'''),
    'float': (float_cases, ''),
    'datetime': (datetime_cases, '''import calendar
from datetime import date, datetime, time, timedelta, timezone
{messages}'''),
    're': (re_cases, '''import re


def parts(match):
    return match and (match.span(), match.group(), match.groups(), match.lastindex, match.lastgroup)


def position(pattern):
    try:
        re.compile(pattern)
    except re.error as error:
        return error.msg, error.pos, error.lineno, error.colno


'''),
    'decimal': (decimal_cases, '''import decimal
import math
from decimal import Decimal as D
from fractions import Fraction


def within(action, **options):
    with decimal.localcontext(**options) as context:
        value = action()
        return value, [signal.__name__ for signal, is_set in context.flags.items() if is_set]


'''),
    'csv': (csv_cases, '''import csv
import io
{messages}def write(rows, **options):
    out = io.StringIO(newline='')
    csv.writer(out, **options).writerows(rows)
    return out.getvalue()


def read(text, **options):
    return list(csv.reader(io.StringIO(text, newline=''), **options))


def again(rows):
    return read(write(rows)) == rows


def sniffed(text):
    dialect = csv.Sniffer().sniff(text)
    return dialect.delimiter, dialect.quotechar, dialect.skipinitialspace


'''),
    'statistics': (statistics_cases, '''import statistics as s
from decimal import Decimal as D
from fractions import Fraction as F
{near}'''),
    'math': (math_cases, 'import math\n{near}'),
    'hashlib': (hashlib_cases, '''import binascii
import hashlib
import hmac
import zlib


def parts(name, *pieces):
    digest = hashlib.new(name)
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest(), digest.digest_size


'''),
    'struct': (struct_cases, 'import struct\n\n\n'),
    'base64': (base64_cases, 'import base64\nimport binascii\nimport quopri\n\n\n'),
    'textwrap': (textwrap_cases, 'import string\nimport textwrap\n\n\n'),
    'fractions': (fractions_cases, '''import math
from decimal import Decimal as D
from fractions import Fraction as F


'''),
}


def head(topic):
    """The lines of a program before its cases."""
    start = TOPICS[topic][1]
    message = MESSAGE if '{messages}' in start else ''
    return start.replace('{messages}', '\n\n').replace('{near}', '\n\n' + NEAR) + HEAD.replace('{message}', message)


def groups(topic):
    """Returns the cases of each program of a topic."""
    cases = list(TOPICS[topic][0](Source(topic)))
    if topic != 'random':
        size = -(-len(cases) // -(-len(cases) // PER_PROGRAM))
        return [cases[start:start + size] for start in range(0, len(cases), size)]
    # A generator has a state, so each seed starts a program.
    found = []
    for case in cases:
        if case.startswith('r.seed('):
            found.append([])
        found[-1].append(case)
    return found


def program(topic, cases):
    lines = []
    for number, case in enumerate(cases, 1):
        is_tuple = isinstance(ast.parse(case, mode='eval').body, ast.Tuple)
        lines.append(f'show({number}, lambda: {f"({case})" if is_tuple else case})\n')
    return head(topic) + ''.join(lines)


def programs(name=None):
    """Returns the name, the source and the number of cases of each program, or of one with all cases of a topic."""
    if name in TOPICS:
        cases = [case for group in groups(name) for case in group]
        return [(name, program(name, cases), len(cases))]
    found = [(f'{topic}-{number}', program(topic, cases), len(cases))
             for topic in TOPICS for number, cases in enumerate(groups(topic), 1)]
    return found if name is None else [each for each in found if each[0] == name]


def output(topic, source):
    """Returns what a program of a topic prints in CPython 3.14."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(source, 'main.py', 'exec'), {'__name__': '__main__'})
    if sys.version_info >= (3, 14):
        return printed.getvalue()
    newer = json.loads(NEWER.read_text('utf-8')).get(topic, {})
    cases = dict(re.findall(r'^show\((\d+), lambda: (.*)\)$', source, re.MULTILINE))
    lines = [line.partition(' ') for line in printed.getvalue().splitlines()]
    return ''.join(f'{number} {newer.get(cases[number], text)}\n' for number, _, text in lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--topic', help='a topic, or one of its programs')
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument('--list', action='store_true')
    what.add_argument('--python', action='store_true')
    what.add_argument('--output', action='store_true')
    what.add_argument('--write', type=pathlib.Path, metavar='FOLDER')
    options = parser.parse_args()
    if sys.version_info < (3, 13) and (options.output or options.write):
        parser.error('the outputs require Python 3.13 or later')
    found = programs(options.topic)
    if not found:
        parser.error(f'there is no topic {options.topic}; the topics are {", ".join(TOPICS)}')
    sys.stdout.reconfigure(encoding='utf-8', errors='backslashreplace', newline='\n')
    for name, source, count in found:
        if options.list:
            print(f'{name} {count}')
        elif options.python:
            print(source, end='')
        elif options.output:
            print(output(name.split('-')[0], source), end='')
        else:
            options.write.mkdir(parents=True, exist_ok=True)
            (options.write / f'{name}.py').write_text(source, 'utf-8', newline='\n')
            (options.write / f'{name}.txt').write_text(output(name.split('-')[0], source), 'utf-8', newline='\n')


if __name__ == '__main__':
    main()
