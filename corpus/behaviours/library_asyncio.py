#: title: the library module asyncio

#: coroutines that wait together
#: value: 3
#: output: "start rice\nstart tea\nstart soup\nready tea\nready soup\nready rice\n['RICE', 'TEA', 'SOUP']\n"
import asyncio

async def cook(dish, seconds):
    print("start", dish)
    await asyncio.sleep(seconds)
    print("ready", dish)
    return dish.upper()

async def main():
    results = await asyncio.gather(cook("rice", 0.06), cook("tea", 0.02), cook("soup", 0.04))
    print(results)
    return len(results)

asyncio.run(main())

#: tasks, time limits and cancellation
#: value: null
#: output: "quick True False\nslow cancelled\nit was True\nlate cancelled\ntimeout\n['a', 'b'] ValueError\n"
import asyncio

async def work(name, seconds):
    try:
        await asyncio.sleep(seconds)
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise

async def main():
    task = asyncio.create_task(work("quick", 0.01))
    slow = asyncio.create_task(work("slow", 10))
    print(await task, task.done(), slow.done())
    slow.cancel()
    try:
        await slow
    except asyncio.CancelledError:
        print("it was", slow.cancelled())
    try:
        await asyncio.wait_for(work("late", 10), timeout=0.02)
    except TimeoutError:
        print("timeout")
    results = await asyncio.gather(work("a", 0), asyncio.sleep(0, "b"), fail(), return_exceptions=True)
    print(results[:2], type(results[2]).__name__)

async def fail():
    raise ValueError("no")

asyncio.run(main())

#: a queue of a producer and a consumer
#: value: null
#: output: "put 0\ngot 0\nput 1\ngot 1\nput 2\ngot 2\nput 3\ngot 3\ntotal 6\n"
import asyncio

async def producer(queue):
    for n in range(4):
        await queue.put(n)
        print("put", n)
    await queue.put(None)

async def consumer(queue):
    total = 0
    while (item := await queue.get()) is not None:
        print("got", item)
        total += item
    return total

async def main():
    queue = asyncio.Queue(maxsize=1)
    _, total = await asyncio.gather(producer(queue), consumer(queue))
    print("total", total)

asyncio.run(main())

#: locks, events and asynchronous iteration
#: value: null
#: output: "open\n0\n1\n2\nclose\n[0, 2, 4]\nxxyyzz False\n"
import asyncio

async def ticker(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)

class Session:
    async def __aenter__(self):
        print("open")
        return self

    async def __aexit__(self, *error):
        print("close")

async def main():
    async with Session():
        async for i in ticker(3):
            print(i)
    print([i * 2 async for i in ticker(3)])
    lock, event, order = asyncio.Lock(), asyncio.Event(), []

    async def worker(name):
        await event.wait()
        async with lock:
            order.append(name)
            await asyncio.sleep(0)
            order.append(name)

    async with asyncio.TaskGroup() as group:
        for name in "xyz":
            group.create_task(worker(name))
        await asyncio.sleep(0)
        event.set()
    print("".join(order), lock.locked())

asyncio.run(main())
