#: title: tasks and threads of the library

#: asyncio with sleeps without end
#: ends: instructions at line 4
import asyncio
async def main():
    while True: await asyncio.sleep(0)
asyncio.run(main())

#: asyncio with long sleeps without end
#: ends: instructions at line 3 or 4
import asyncio
async def main():
    while True: await asyncio.sleep(10**6)
asyncio.run(main())

#: asyncio with tasks without end
#: ends: instructions at line 5
import asyncio
async def child(): await asyncio.sleep(10**9)
async def main():
    tasks = []
    while True: tasks.append(asyncio.create_task(child()))
asyncio.run(main())

#: asyncio with tasks that start tasks
#: ends: instructions at line 3 or 4 or 8
import asyncio
async def child():
    asyncio.create_task(child())
    asyncio.create_task(child())
async def main():
    await child()
    await asyncio.sleep(10**9)
asyncio.run(main())

#: asyncio that never ends a future
#: ends: exception RuntimeError at line 3
import asyncio
async def main(): await asyncio.get_running_loop().create_future()
asyncio.run(main())

#: asyncio with callbacks without end
#: ends: instructions at line 4 or 8
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    def again(): loop.call_soon(again)
    again()
    await asyncio.sleep(1)
    await asyncio.Event().wait()
asyncio.run(main())

#: asyncio that gathers many
#: ends: instructions at line 3
import asyncio
async def child(): pass
async def main(): await asyncio.gather(*[child() for i in range(10**6)])
asyncio.run(main())

#: asyncio with a queue without end
#: ends: instructions at line 4
import asyncio
async def main():
    q = asyncio.Queue()
    while True: await q.put(0)
asyncio.run(main())

#: asyncio that refuses to be cancelled
#: ends: instructions at line 4 or 6
import asyncio
async def main():
    while True:
        try: await asyncio.sleep(1)
        except BaseException: pass
asyncio.run(main())

#: asyncio with coroutines that await themselves
#: ends: recursion at line 2
import asyncio
async def f(): await f()
asyncio.run(f())

#: threads without end
#: ends: instructions at line 2
import threading
while True: threading.Thread(target=int).start()

#: threads that start threads
#: ends: instructions at line 2 or 3
import threading
def start(): threading.Thread(target=start).start()
start()

#: threads that wait for ever
#: ends: instructions at line 3
import threading
e = threading.Event()
while True: threading.Thread(target=e.wait).start()

#: a thread that loops
#: ends: instructions at line 3
import threading
def loop():
    while True: pass
t = threading.Thread(target=loop)
t.start()
t.join()

#: a lock that is acquired twice
#: ends: exception RuntimeError at line 4
import threading
l = threading.Lock()
l.acquire()
l.acquire()

#: a barrier that nobody passes
#: ends: exception RuntimeError at line 2
import threading
threading.Barrier(2).wait()

#: a timer that starts itself
#: ends: instructions at line 2 or 3
import threading
def again(): threading.Timer(0, again).start()
again()

#: an executor with work without end
#: ends: instructions at line 3
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor() as pool:
    while True: pool.submit(int)

#: a queue without end
#: ends: instructions at line 3
import queue
q = queue.Queue()
while True: q.put(0)

#: a queue that is empty
#: ends: exception RuntimeError at line 2
import queue
queue.Queue().get()

#: a scheduler that schedules itself
#: ends: instructions at line 3 or 5
import sched
s = sched.scheduler()
def again(): s.enter(0, 0, again)
again()
s.run()
