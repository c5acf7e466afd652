#: title: the library module datetime

#: dates and their parts
#: note: 3.13 prints another text
#: value: null
#: output: "2024-02-29 datetime.date(2024, 2, 29)\n2024 2 29\n3 4 (2024, 9, 4)\nThursday, 29 February 2024\n2025-02-01 738945 2024-02-29\n1999-12-31 0001-01-01 9999-12-31\nday 29 must be in range 1..28 for month 2 in year 2023\n"
from datetime import date

d = date(2024, 2, 29)
print(d, repr(d))
print(d.year, d.month, d.day)
print(d.weekday(), d.isoweekday(), tuple(d.isocalendar()))
print(d.strftime("%A, %d %B %Y"))
print(d.replace(year=2025, day=1), d.toordinal(), date.fromordinal(738945))
print(date.fromisoformat("1999-12-31"), date.min, date.max)
try:
    date(2023, 2, 29)
except ValueError as error:
    print(error)

#: days between dates
#: value: null
#: output: "12284 days old\n135 days to go\nage 33\n2024-03-01 2024-03-02 2024-03-03\n2024-03-03 False\n"
from datetime import date, timedelta

birthday = date(1990, 7, 14)
today = date(2024, 3, 1)
print((today - birthday).days, "days old")
next_birthday = birthday.replace(year=today.year)
if next_birthday < today:
    next_birthday = next_birthday.replace(year=today.year + 1)
print((next_birthday - today).days, "days to go")
age = today.year - birthday.year - ((today.month, today.day) < (birthday.month, birthday.day))
print("age", age)
week = [today + timedelta(days=n) for n in range(3)]
print(*week)
print(max(week), today < birthday)

#: strftime and strptime
#: value: null
#: output: "%Y-%m-%d %H:%M:%S    2023-12-05 09:07:03\n%d/%m/%y             05/12/23\n%I:%M %p             09:07 AM\n%a %b %d             Tue Dec 05\n%j                   339\n%f                   000045\n%U %W                49 49\n%%                   %\n%c                   Tue Dec  5 09:07:03 2023\n%x %X                12/05/23 09:07:03\n2018-06-21 00:00:00\n1999-04-03 17:30:00\n05.12.2023\ntime data '2024-13-01' does not match format '%Y-%m-%d'\ntime data 'hello' does not match format '%Y'\nunconverted data remains:  x\n"
from datetime import datetime

moment = datetime(2023, 12, 5, 9, 7, 3, 45)
for form in ("%Y-%m-%d %H:%M:%S", "%d/%m/%y", "%I:%M %p", "%a %b %d", "%j", "%f", "%U %W", "%%", "%c", "%x %X"):
    print(f"{form:20} {moment.strftime(form)}")
print(datetime.strptime("21 June, 2018", "%d %B, %Y"))
print(datetime.strptime("03/04/99 5:30 PM", "%d/%m/%y %I:%M %p"))
print(f"{moment:%d.%m.%Y}")
for text, form in (("2024-13-01", "%Y-%m-%d"), ("hello", "%Y"), ("1999 x", "%Y")):
    try:
        datetime.strptime(text, form)
    except ValueError as error:
        print(error)

#: arithmetic of timedelta
#: value: 95415
#: output: "1 day, 2:30:15 datetime.timedelta(days=1, seconds=9015)\n1 9015 95415.0\n2 days, 5:00:30 13:15:07.500000 26 0:30:15\n-1 day, 23:00:00 2 days, 0:00:00 7 days, 0:00:00\n1:15:00\nTrue True\n(1, datetime.timedelta(seconds=2400))\n0:00:01.500007\n"
from datetime import timedelta

t = timedelta(days=1, hours=2, minutes=30, seconds=15)
print(t, repr(t))
print(t.days, t.seconds, t.total_seconds())
print(t * 2, t / 2, t // timedelta(hours=1), t % timedelta(hours=1))
print(-timedelta(hours=1), abs(timedelta(days=-2)), timedelta(weeks=1))
print(sum([timedelta(minutes=40), timedelta(minutes=35)], timedelta()))
print(timedelta(hours=25) > timedelta(days=1), timedelta(0) == timedelta())
print(divmod(timedelta(minutes=100), timedelta(hours=1)))
print(timedelta(milliseconds=1500, microseconds=7))
t.total_seconds()

#: ISO formats
#: value: null
#: output: "2024-01-02T03:04:05 2024-01-02 03:04:05 2024-01-02T03:04\n2024-01-02T03:04:05.000\n2011-11-04 00:05:23+04:00\n2011-11-04 00:05:23 2021-01-04\n13:05:00 04:23:01 datetime.time(4, 23, 1)\n2020-05-17 12:30:00\n2024-01-02 03:04:05 (2024, 1, 2, 3, 4, 5)\n"
from datetime import date, datetime, time

moment = datetime(2024, 1, 2, 3, 4, 5)
print(moment.isoformat(), moment.isoformat(" "), moment.isoformat(timespec="minutes"))
print(datetime(2024, 1, 2, 3, 4, 5, 600).isoformat(timespec="milliseconds"))
print(datetime.fromisoformat("2011-11-04T00:05:23+04:00"))
print(datetime.fromisoformat("20111104T000523"), date.fromisoformat("2021-W01-1"))
print(time(13, 5).isoformat(), time.fromisoformat("04:23:01"), repr(time(4, 23, 1)))
print(datetime.combine(date(2020, 5, 17), time(12, 30)))
print(moment.date(), moment.time(), moment.timetuple()[:6])

#: time zones with fixed offsets
#: value: null
#: output: "2024-06-01 12:00:00+00:00 | 2024-06-01 21:00:00+09:00 | JST\nTrue 0:00:00 9:00:00\n1717243200.0 1970-01-01 00:00:00+00:00\n21:00 JST +0900\nTypeError\nUTC UTC-03:30\n"
from datetime import datetime, timedelta, timezone

utc = datetime(2024, 6, 1, 12, 0, tzinfo=timezone.utc)
tokyo = timezone(timedelta(hours=9), "JST")
there = utc.astimezone(tokyo)
print(utc, "|", there, "|", there.tzname())
print(utc == there, there - utc, there.utcoffset())
print(utc.timestamp(), datetime.fromtimestamp(0, timezone.utc))
print(there.strftime("%H:%M %Z %z"))
try:
    print(utc < datetime(2024, 6, 1))
except TypeError as error:
    print(type(error).__name__)
print(timezone.utc, timezone(-timedelta(hours=3, minutes=30)))

#: a calendar of tasks
#: value: null
#: output: "dentist   Apr 28, 14:30 in 0 days, 20 h 30 min\nexam      May 01, 08:15 in 3 days, 14 h 15 min\npay rent  May 01, 09:00 in 3 days, 15 h 0 min\n"
from datetime import datetime

tasks = [
    ("pay rent", "2024-05-01 09:00"),
    ("dentist", "2024-04-28 14:30"),
    ("exam", "2024-05-01 08:15"),
]
parsed = sorted((datetime.strptime(when, "%Y-%m-%d %H:%M"), what) for what, when in tasks)
now = datetime(2024, 4, 27, 18, 0)
for when, what in parsed:
    left = when - now
    hours, rest = divmod(left.seconds, 3600)
    print(f"{what:<9} {when:%b %d, %H:%M} in {left.days} days, {hours} h {rest // 60} min")

#: an age in years, and leap years
#: value: null
#: output: "[1892, 1896, 1904, 1908, 1912, 1916, 1920, 1924, 1928]\n['13 Jan', '13 Oct']\n2024-02-29 Thu Feb 29 00:00:00 2024\n9999-12-31 23:59:59.999999 0001-01-01T00:00:00\n"
import datetime as dt

def is_leap(year):
    try:
        dt.date(year, 2, 29)
        return True
    except ValueError:
        return False

print([y for y in range(1890, 1931) if is_leap(y)])
fridays = [dt.date(2023, m, 13) for m in range(1, 13) if dt.date(2023, m, 13).weekday() == 4]
print([d.strftime("%d %b") for d in fridays])
last = dt.date(2024, 3, 1) - dt.timedelta(days=1)
print(last, last.ctime())
print(dt.datetime.max, dt.datetime(1, 1, 1).isoformat())

#: the present is a moment
#: value: null
#: output: "datetime True\nTrue True None\nTrue\nTrue\n"
from datetime import date, datetime, timedelta

now = datetime.now()
print(type(now).__name__, isinstance(now, date))
print(now.year >= 2020, 1 <= now.month <= 12, now.tzinfo)
later = datetime.now()
print(timedelta(0) <= later - now < timedelta(seconds=60))
print(date.today() >= date(2020, 1, 1))
