"""Cases of `datetime` and `calendar`."""

# The message of an exception is a part of the output.
MESSAGES = True
HEAD = '''import calendar
from datetime import date, datetime, time, timedelta, timezone'''


def cases(source):
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
