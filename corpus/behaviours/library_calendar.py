#: title: the library module calendar

#: a month as text
#: value: null
#: output: "   February 2024\nMo Tu We Th Fr Sa Su\n          1  2  3  4\n 5  6  7  8  9 10 11\n12 13 14 15 16 17 18\n19 20 21 22 23 24 25\n26 27 28 29\n\n    October 2023\nSu Mo Tu We Th Fr Sa\n 1  2  3  4  5  6  7\n 8  9 10 11 12 13 14\n15 16 17 18 19 20 21\n22 23 24 25 26 27 28\n29 30 31\n\n"
import calendar

print(calendar.month(2024, 2))
print(calendar.TextCalendar(firstweekday=6).formatmonth(2023, 10))

#: leap years and days of the week
#: value: null
#: output: "[1896, 1904, 1908, 1912, 1916, 1920, 1924] 7\n(calendar.THURSDAY, 29) 3\nSunday ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']\n['January', 'February', 'March'] Dec\n[1, 2, 3, 4, 5, 6, 7]\n[8, 9, 10, 11, 12, 13, 14]\n[15, 16, 17, 18, 19, 20, 21]\n[22, 23, 24, 25, 26, 27, 28]\n1000000000 0\nbad month number 13; must be 1-12\n"
import calendar

print([y for y in range(1895, 1925) if calendar.isleap(y)], calendar.leapdays(2000, 2025))
print(calendar.monthrange(2024, 2), calendar.weekday(2024, 7, 4))
print(calendar.day_name[calendar.weekday(1969, 7, 20)], list(calendar.day_abbr))
print(list(calendar.month_name)[1:4], calendar.month_abbr[12])
for week in calendar.monthcalendar(2021, 2):
    print(week)
print(calendar.timegm((2001, 9, 9, 1, 46, 40)), int(calendar.MONDAY))
try:
    calendar.monthrange(2024, 13)
except calendar.IllegalMonthError as error:
    print(error)

#: days of a month, and Fridays the 13th
#: value: null
#: output: "['2024-02-25', '2024-02-26', '2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01']\n[0, 0, 0, 0, 0, 1, 2, 3] [6, 0, 1, 2, 3, 4, 5]\n[(2023, 1), (2023, 10), (2024, 9), (2024, 12)]\n<table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"mon\n"
import calendar

c = calendar.Calendar(firstweekday=calendar.SUNDAY)
print([d.isoformat() for d in c.itermonthdates(2024, 3)][:6])
print(list(c.itermonthdays(2024, 3))[:8], list(c.iterweekdays()))
print([(y, m) for y in (2023, 2024) for m in range(1, 13) if calendar.weekday(y, m, 13) == calendar.FRIDAY])
print(calendar.HTMLCalendar().formatmonth(2024, 2)[:60])
