#: title: the library module time

#: sleep moves the clock
#: value: null
#: output: "True\n"
import time

start = time.time()
time.sleep(0.25)
elapsed = time.time() - start
print(0.24 <= elapsed < 2)

#: a countdown
#: value: null
#: output: "3... 2... 1... lift off!\n"
import time

for n in range(3, 0, -1):
    print(n, end="... ", flush=True)
    time.sleep(0.05)
print("lift off!")

#: a decorator that measures
#: value: 499500
#: output: "add_up returned 499500, in time: True\n"
import time
from functools import wraps

def timed(f):
    @wraps(f)
    def wrapper(*args):
        start = time.perf_counter()
        result = f(*args)
        spent = time.perf_counter() - start
        print(f"{f.__name__} returned {result}, in time: {0 <= spent < 5}")
        return result
    return wrapper

@timed
def add_up(n):
    return sum(range(n))

add_up(1000)

#: fixed moments
#: value: null
#: output: "1970 1 1 3 1\n2023-11-14 22:13:20\nTue Nov 14 22:13:20 2023\n(2023, 11, 30, 0, 0, 0, 3, 334)\n(2023, 11, 14) 9\n"
import time

epoch = time.gmtime(0)
print(epoch.tm_year, epoch.tm_mon, epoch.tm_mday, epoch.tm_wday, epoch.tm_yday)
moment = time.gmtime(1_700_000_000)
print(time.strftime("%Y-%m-%d %H:%M:%S", moment))
print(time.asctime(moment))
parsed = time.strptime("30 Nov 2023", "%d %b %Y")
print(tuple(parsed)[:8])
print(moment[:3], len(moment))

#: clocks that never go back
#: value: null
#: output: "True\nTrue True\nTrue True\nsleep length must be non-negative\n"
import time

readings = [time.monotonic() for _ in range(5)]
print(readings == sorted(readings))
print(time.perf_counter() <= time.perf_counter(), time.process_time() >= 0)
print(isinstance(time.time(), float), isinstance(time.time_ns(), int))
try:
    time.sleep(-1)
except ValueError as error:
    print(error)
