#: title: waits of the library

#: a queue of priorities that compare slowly
#: ends: recursion at line 3
import queue
class A:
    def __lt__(self, other): return q.put(A()) or True
q = queue.PriorityQueue()
q.put(A()); q.put(A())

#: a condition that waits for itself
#: ends: exception RuntimeError at line 3
import threading
c = threading.Condition()
with c: c.wait()

#: a condition with a timeout, again and again
#: ends: instructions at line 4
import threading
c = threading.Condition()
with c:
    while True: c.wait(10**6)

#: a semaphore that is released without end
#: ends: instructions at line 3
import threading
s = threading.Semaphore()
while True: s.release()

#: thread local values without end
#: ends: instructions at line 3
import threading
x = []
while True: x.append(threading.local()); x[-1].a = 0

#: a thread that joins itself
#: ends: value
import threading
t = threading.Thread(target=lambda: t.join())
t.start()
t.join()

#: threads that raise without end
#: ends: instructions at line 2
import threading
while True: threading.Thread(target=lambda: 1 / 0).start()

#: asyncio in asyncio
#: ends: exception RuntimeError at line 2
import asyncio
async def f(): asyncio.run(f())
asyncio.run(f())

#: asyncio with exceptions without end
#: ends: instructions at line 4 or 5
import asyncio
async def g(): 1 / 0
async def f():
    while True: asyncio.create_task(g()); await asyncio.sleep(0)
asyncio.run(f())

#: asyncio with a deep chain of tasks
#: ends: instructions at line 2 or 3
import asyncio
async def f(n): await asyncio.create_task(f(n + 1))
asyncio.run(f(0))

#: asyncio with timeouts without end
#: ends: instructions at line 5 or 7
import asyncio
async def f():
    while True:
        try:
            async with asyncio.timeout(1): await asyncio.sleep(10)
        except TimeoutError: pass
asyncio.run(f())

#: an async generator that is never closed
#: ends: instructions at line 8
import asyncio
async def g():
    try:
        while True: yield 1
    finally: await asyncio.sleep(10**6)
async def f():
    while True:
        async for i in g(): break
asyncio.run(f())

#: a future that calls back itself
#: ends: instructions at line 5 or 11
import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    f.add_done_callback(lambda f: f.add_done_callback(print))
    def again(f): f.add_done_callback(again)
    f.add_done_callback(again)
    f.set_result(0)
    await asyncio.sleep(1)
    await asyncio.sleep(10**9)
    while True: await asyncio.sleep(0)
asyncio.run(main())

#: an executor of executors
#: ends: recursion at line 3
from concurrent.futures import ThreadPoolExecutor
def f():
    with ThreadPoolExecutor() as p: p.submit(f).result()
f()

#: logging of a formatter that logs
#: ends: recursion at line 3
import logging
class F(logging.Formatter):
    def format(self, record): logging.warning('x'); return 'a'
h = logging.StreamHandler(); h.setFormatter(F()); logging.getLogger().addHandler(h)
logging.warning('x')

#: loggers of many dots
#: ends: instructions at line 2
import logging
logging.getLogger('a.' * 10**5)

#: loggers without end
#: ends: instructions at line 2
import itertools, logging
for i in itertools.count(): logging.getLogger(str(i))
