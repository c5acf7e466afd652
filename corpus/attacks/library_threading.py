# The library modules threading, asyncio, queue and contextvars.

#: threading.settrace: a frame
import threading
threading.settrace(lambda frame, event, value: print('REACHED', frame.f_globals))
t = threading.Thread(target=len, args=('',))
t.start()
t.join()

#: threading.setprofile: a frame
import threading
threading.setprofile(lambda frame, event, value: print('REACHED', frame.f_code))
t = threading.Thread(target=len, args=('',))
t.start()
t.join()

#: threading.excepthook: the frame of an error
import threading
threading.excepthook = lambda event: print('REACHED', event.exc_traceback.tb_frame)
t = threading.Thread(target=lambda: 1 / 0)
t.start()
t.join()

#: threading._sys and threading._os: modules
import threading
print('REACHED', threading._sys._getframe(), threading._os)

#: the native module of threads: a function of the VM
import threading
print('REACHED', threading.get_ident.__self__.start_new_thread, threading.Lock.__class__)

#: _start_joinable_thread: a thread of the host
import threading
print('REACHED', (getattr(threading, '_start_joinable_thread', None) or threading._start_new_thread).__self__.exit)

#: threading._active: the threads of other programs
import threading
found = list(threading._active.values())
print('REACHED', found[0]._bootstrap.__func__.__globals__['__builtins__'])

#: a stack of a thread: the frames of all threads
import threading
print('REACHED', threading._sys._current_frames())

#: local data: the dict of another program
import threading
kept = threading.current_thread()
kept.planted = 'REACHED'
#: then
import threading
print(getattr(threading.current_thread(), 'planted', ''))

#: a lock that is not released: the next program
import threading
threading.planted = threading.Lock()
threading.planted.acquire()
#: then
import threading
if hasattr(threading, 'planted'):
    print('REACHED', threading.planted)

#: a thread that runs on after the program: the next program
import threading, time
threading.stopped = False
def run():
    while not threading.stopped:
        time.sleep(0.01)
        threading.alive = 'REACHED'
t = threading.Thread(target=run, daemon=True)
t.start()
#: then
import threading, time
time.sleep(0.05)
print(getattr(threading, 'alive', ''))
threading.stopped = True

#: a use of asyncio: the stack of a task
import asyncio
async def main():
    print('REACHED', asyncio.current_task().get_stack()[0].f_globals)
asyncio.run(main())

#: a use of asyncio: the coroutine of a task and its frame
import asyncio
async def main():
    print('REACHED', asyncio.current_task().get_coro().cr_frame)
asyncio.run(main())

#: asyncio.create_subprocess_shell: a process
import asyncio
async def main():
    process = await asyncio.create_subprocess_shell('echo process', stdout=-1)
    print('REACHED', (await process.communicate())[0])
asyncio.run(main())

#: asyncio.open_connection and start_server: the network
import asyncio
async def main():
    server = await asyncio.start_server(lambda *args: None, '127.0.0.1', 0)
    print('REACHED', server.sockets)
    server.close()
asyncio.run(main())

#: asyncio.to_thread and run_in_executor: a thread of the host
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    print('REACHED', await loop.run_in_executor(None, lambda: (lambda: 0).__globals__['__builtins__']))
asyncio.run(main())

#: the handler of errors of a loop: a frame
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print('REACHED', context['exception'].__traceback__.tb_frame))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
asyncio.run(main())

#: asyncio.sys, asyncio.events.os, asyncio.base_events.socket: modules
import asyncio
print('REACHED', asyncio.sys._getframe(), asyncio.events.os, asyncio.base_events.socket)

#: the globals of the loop: the builtins
import asyncio
print('REACHED', asyncio.run.__globals__, asyncio.BaseEventLoop.run_forever.__globals__['__builtins__'])

#: a policy of loops: the next program
import asyncio
asyncio.planted_policy = 'REACHED'
asyncio.sleep = lambda *args: 'REACHED'
#: then
import asyncio
print(asyncio.sleep(0))

#: a task that runs on after the program: the next program
import asyncio
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
async def late():
    print('REACHED', 'a task of another program')
loop.call_soon(lambda: print('REACHED', 'a call of another program'))
#: then
import asyncio
loop = asyncio.get_event_loop()
loop.call_soon(loop.stop)
loop.run_forever()

#: a context variable: the next program
import contextvars
import decimal
variable = contextvars.ContextVar('planted')
variable.set('REACHED')
#: then
import contextvars
for variable, value in contextvars.copy_context().items():
    if value == 'REACHED':
        print(variable, value)

#: a context that runs a function: the frame of the caller
import contextvars
def f():
    try:
        raise ValueError
    except ValueError as error:
        return error.__traceback__.tb_frame.f_back
print('REACHED', contextvars.copy_context().run(f).f_globals)

#: a queue with an object of the program as its mutex: the frame of the queue
import queue
class Mutex:
    def __enter__(self):
        try:
            raise ValueError
        except ValueError as error:
            print('REACHED', error.__traceback__.tb_frame.f_back.f_globals)
    def __exit__(self, *args):
        pass
q = queue.Queue()
q.mutex = q.not_full = q.not_empty = Mutex()
q.qsize()

#: concurrent.futures: a process and the globals of the executor
import concurrent.futures
print('REACHED', concurrent.futures.ThreadPoolExecutor.submit.__globals__['__builtins__'])

#: a future of a failing call: the frame of its error
import concurrent.futures
with concurrent.futures.ThreadPoolExecutor(1) as pool:
    error = pool.submit(lambda: 1 / 0).exception()
    print('REACHED', error.__traceback__.tb_frame.f_globals)

#: signal and faulthandler: a handler with a frame
import signal
signal.signal(signal.SIGUSR1, lambda number, frame: print('REACHED', frame.f_globals))
signal.raise_signal(signal.SIGUSR1)
