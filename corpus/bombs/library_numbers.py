#: title: numbers and dates of the library

#: random with a huge state
#: ends: exception ValueError at line 2
import random
random.setstate((3, tuple([2**32 - 1] * 624 + [2**31]), None))

#: random with an index beyond the state
#: ends: value
import random
random.setstate((3, tuple([2**32 - 1] * 624 + [624]), None))
random.random()

#: a random generator of colliding seeds
#: ends: instructions at line 2
import random
while True: random.Random((1 << 10**5) + 1).random()

#: cmath of nan without end
#: ends: instructions at line 2
import cmath
while True: cmath.rect(float('nan'), float('inf'))

#: calendar of locale
#: ends: instructions at line 2
import calendar
while True: calendar.HTMLCalendar().formatyear(2020, 10**6)

#: datetime from a huge ordinal
#: ends: exception ValueError at line 2
import datetime
datetime.date.fromordinal(2**62)

#: datetime of a huge timestamp
#: ends: exception OverflowError at line 2
import datetime
datetime.datetime.fromtimestamp(2.0**1000)

#: datetime with a tzinfo that returns huge deltas
#: ends: exception ValueError at line 4
import datetime
class Z(datetime.tzinfo):
    def utcoffset(self, d): return datetime.timedelta(days=10**8)
str(datetime.datetime(2020, 1, 1, tzinfo=Z()))

#: colorsys without end
#: ends: instructions at line 2
import colorsys
while True: colorsys.rgb_to_hls(0.1, 0.2, 0.3)

#: uuid1 without end
#: ends: instructions at line 2
import uuid
while True: uuid.uuid1()

#: statistics kde
#: ends: instructions at line 3
import statistics
f = statistics.kde(range(1000), h=1)
while True: f(0.5)

#: statistics multimode
#: ends: instructions at line 2
import statistics
while True: statistics.multimode(range(10**4))

#: statistics inv_cdf
#: ends: instructions at line 2
from statistics import NormalDist
while True: NormalDist().inv_cdf(1e-300)

#: numbers in a Decimal context that traps
#: ends: instructions at line 3
import decimal
while True:
    with decimal.localcontext(decimal.Context(prec=1)): decimal.Decimal(1) / 3

#: decimal contexts that are copied
#: ends: instructions at line 3
import decimal
x = []
while True: x.append(decimal.getcontext().copy())
