#: title: dates of the library

#: strftime of a long format
#: ends: instructions at line 2
import datetime
while True: datetime.datetime(2020, 1, 1).strftime('%Y' * 10**5)

#: strftime of a long format with a percent sign at the end
#: ends: instructions at line 2
import datetime
datetime.datetime(2020, 1, 1).strftime('%c' * 10**6 + '%')

#: time.strftime of a long format
#: ends: instructions at line 2
import time
while True: time.strftime('%c' * 10**5)

#: strptime of a long format
#: ends: instructions at line 2
import datetime
datetime.datetime.strptime('1' * 10**5, '%d' * 10**5)

#: strptime of formats without end
#: ends: instructions at line 4
import datetime
import contextlib, itertools
for n in itertools.count():
    with contextlib.suppress(ValueError): datetime.datetime.strptime('a', 'b' * n)

#: strptime that backtracks
#: ends: instructions at line 2
import datetime
datetime.datetime.strptime('1' * 60 + 'x', '%d%m%y%H%M%S%f%j%U')

#: fromisoformat of a long text
#: ends: instructions at line 3
import datetime
while True:
    try: datetime.datetime.fromisoformat('2' * 10**6)
    except ValueError: pass

#: timedelta divided by a huge number
#: ends: instructions at line 2
import datetime
while True: datetime.timedelta(days=1) // (1 << 10**6)

#: timedelta times a float
#: ends: instructions at line 2
import datetime
while True: datetime.timedelta(microseconds=1) * 1e-308

#: a tzinfo that asks for the time
#: ends: recursion at line 3
import datetime
class Zone(datetime.tzinfo):
    def utcoffset(self, moment): return moment.utcoffset()
datetime.datetime(2020, 1, 1, tzinfo=Zone()).utcoffset()

#: the calendar of all years
#: ends: instructions at line 2
import calendar
for year in range(1, 10**9): calendar.calendar(year % 9999 + 1)

#: the calendar of a wide month
#: ends: memory at line 2
import calendar
calendar.TextCalendar().formatmonth(2020, 1, w=10**7)

#: the calendar with many blank lines
#: ends: memory at line 2
import calendar
calendar.TextCalendar().formatyear(2020, l=10**8)

#: the calendar of a huge year
#: ends: value
import calendar
calendar.monthrange(10**100, 1)

#: zones without end
#: ends: instructions at line 3
import zoneinfo
while True:
    try: zoneinfo.ZoneInfo('a' * 10**5)
    except Exception: pass

#: sleep of huge length
#: ends: instructions at line 2
import time
while True: time.sleep(10**9)

#: gmtime of a huge number
#: ends: exception OverflowError at line 2
import time
time.gmtime(1 << 10**6)
