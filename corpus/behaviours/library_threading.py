#: title: the library modules threading and concurrent.futures

#: a thread that is joined
#: value: null
#: output: "[('a', 0), ('a', 1), ('a', 2)] False\nsecond False\n('b', 0) True\n"
import threading

results = []

def work(name, count):
    for n in range(count):
        results.append((name, n))

t = threading.Thread(target=work, args=("a", 3))
t.start()
t.join()
print(results, t.is_alive())
u = threading.Thread(target=work, kwargs={"name": "b", "count": 1}, name="second")
print(u.name, u.is_alive())
u.start()
u.join()
print(results[-1], threading.current_thread() is threading.main_thread())

#: a lock around a counter
#: value: 400
#: output: "400 False\ntwice\nTrue False\n"
import threading

class Counter:
    def __init__(self):
        self.value = 0
        self.lock = threading.Lock()

    def add(self, times):
        for _ in range(times):
            with self.lock:
                self.value += 1

counter = Counter()
threads = [threading.Thread(target=counter.add, args=(100,)) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter.value, counter.lock.locked())
lock = threading.RLock()
with lock, lock:
    print("twice")
plain = threading.Lock()
print(plain.acquire(), plain.acquire(blocking=False))
plain.release()
counter.value

#: events, local data and a class of threads
#: value: null
#: output: "[0, 1, 4, 9]\nTrue True\n[False] 1\n"
import threading

class Squarer(threading.Thread):
    def __init__(self, n):
        super().__init__()
        self.n, self.result = n, None

    def run(self):
        self.result = self.n**2

threads = [Squarer(n) for n in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print([t.result for t in threads])
event = threading.Event()
threading.Thread(target=event.set).start()
print(event.wait(timeout=5), event.is_set())
local = threading.local()
local.x = 1
seen = []
t = threading.Thread(target=lambda: seen.append(hasattr(local, "x")))
t.start()
t.join()
print(seen, local.x)

#: a pool
#: value: null
#: output: "[1, 4, 16]\n2 4\n3 failed: three\n"
from concurrent.futures import ThreadPoolExecutor, as_completed

def square(n):
    if n == 3:
        raise ValueError("three")
    return n * n

with ThreadPoolExecutor(max_workers=2) as pool:
    print(list(pool.map(square, [1, 2, 4])))
    futures = {pool.submit(square, n): n for n in (2, 3)}
    for future in sorted(as_completed(futures), key=futures.get):
        try:
            print(futures[future], future.result())
        except ValueError as error:
            print(futures[future], "failed:", error)
