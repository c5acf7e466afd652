# Asynchronous generators and coroutines that are used while they run, out of order, and after they have finished.

#: control: none, it tests that the interpreter does not crash

#: a generator that receives asend, athrow and aclose while it runs
class Step:
    def __await__(self):
        return (yield 'step')
def attempt(action):
    try: return action()
    except BaseException as error: return error
async def work():
    try:
        while True:
            got = yield await Step()
            for action in (lambda: running.asend(1).send(None), lambda: running.athrow(ValueError).send(None), lambda: running.aclose().send(None), lambda: running.__anext__().send(None), lambda: repr(running)):
                attempt(action)
    finally:
        attempt(lambda: running.asend(1).send(None))
        await Step()
running = work()
for value in (None, 1, 2, 3):
    sent = running.asend(value)
    for i in range(10): attempt(lambda: sent.send(i))
attempt(lambda: running.aclose().send(None))

#: every step of a generator repeated after its end
class Step:
    def __await__(self):
        return (yield 'step')
async def work():
    try:
        while True: yield await Step()
    finally:
        await Step()
def steps():
    return [lambda g: g.asend(3), lambda g: g.asend(None), lambda g: g.athrow(KeyError), lambda g: g.athrow(KeyError()), lambda g: g.aclose(), lambda g: g.__anext__(), lambda g: anext(g, 5)]
uses = [lambda s: s.send(None), lambda s: s.send(1), lambda s: s.throw(ValueError), lambda s: s.throw(ValueError('x')), lambda s: s.throw(GeneratorExit), lambda s: s.close(), next, lambda s: s.__await__().send(None), repr]
for first in steps():
    for second in uses:
        for third in uses:
            generator = work()
            begun = generator.asend(None)
            try: begun.send(None)
            except BaseException: pass
            step = first(generator)
            for use in (second, third, second):
                try: use(step)
                except BaseException: pass
            try: generator.aclose().send(None)
            except BaseException: pass

#: a generator that finishes while another step is in progress
async def work():
    yield 1
    yield 2
generator = work()
a, b = generator.asend(None), generator.asend(None)
for step in (a, b, a, b):
    try: step.send(None)
    except BaseException: pass
c, d = generator.aclose(), generator.athrow(ValueError)
for step in (d, c, d, c):
    try: step.send(None)
    except BaseException: pass

#: a coroutine that awaits itself and two that await each other
async def one(): await first
async def two(): await third
async def three(): await second
first, second, third = one(), two(), three()
for thing in (first, second, third):
    for i in range(3):
        try: thing.send(None)
        except BaseException: pass

#: awaitables with unexpected results
class Lie:
    def __init__(self, answer): self.answer = answer
    def __await__(self): return self.answer
    def __aiter__(self): return self.answer
    def __anext__(self): return self.answer
    def __aenter__(self): return self.answer
    def __aexit__(self, *more): return self.answer
async def co(): pass
async def ag(): yield 1
answers = [None, 5, [], iter([1]), (x for x in ()), co(), ag(), ag().asend(None), ag().athrow(ValueError), ag().__anext__(), Lie(None), object(), int]
async def use(lie):
    try: await lie
    except Exception: pass
    try:
        async for x in lie: break
    except Exception: pass
    try:
        async with lie: pass
    except Exception: pass
    try: return [x async for x in lie for y in (1, 2)]
    except Exception: pass
for answer in answers:
    for lie in (answer, Lie(answer), Lie(Lie(answer))):
        run = use(lie)
        for i in range(5):
            try: run.send(None)
            except BaseException: break
        run.close()

#: a generator that is deleted while it runs and one that is resumed by its finalisation
async def work():
    global running
    del running
    try: yield 1
    finally: kept.append(1)
kept = []
running = work()
step = running.asend(None)
try: step.send(None)
except StopIteration: pass
del step
[[] for _ in range(5000)]

#: a generator that throws into itself through its yield from
def outer():
    try: yield from inner
    except ValueError: yield from inner
class Inner:
    def __iter__(self): return self
    def __next__(self): return next(running)
    def send(self, value): return running.send(value)
    def throw(self, *error): return running.throw(*error)
    def close(self): running.close()
inner = Inner()
for action in (lambda: next(running), lambda: running.send(1), lambda: running.throw(ValueError), lambda: running.close(), lambda: list(running)):
    running = outer()
    for use in (lambda: next(running), action, action):
        try: use()
        except BaseException: pass
