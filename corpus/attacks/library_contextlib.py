# The library module contextlib.

#: a redirection of another attribute of sys: the modules
import contextlib
class Grab(contextlib.redirect_stdout):
    _stream = 'modules'
grab = Grab(None)
try:
    grab.__enter__()
finally:
    found = grab._old_targets[-1]
    grab.__exit__(None, None, None)
print('REACHED', found['sys']._getframe().f_builtins)

#: a redirection of another attribute of sys: a frame
import contextlib
class Grab(contextlib.redirect_stdout):
    _stream = '_getframe'
grab = Grab(None)
grab.__enter__()
print('REACHED', grab._old_targets[-1](0).f_builtins)

#: redirect_stdout: the class of files
import contextlib, io
redirect = contextlib.redirect_stdout(io.StringIO())
redirect.__enter__()
stream = redirect._old_targets[0]
redirect.__exit__(None, None, None)
raw = getattr(stream.buffer, 'raw', stream.buffer)
print('REACHED', type(raw)('/etc/passwd').readline())

#: contextlib.os and contextlib.sys: the host
import contextlib
print('REACHED', contextlib.os.execv, contextlib.sys._getframe())

#: a use of chdir: a folder of the host
import contextlib
with contextlib.chdir('/etc'):
    print('REACHED', open('passwd').readline())

#: the generator of a context manager: its frame
import contextlib
@contextlib.contextmanager
def manager():
    yield
print('REACHED', manager().gen.gi_frame.f_globals)

#: __exit__ of a stack: the frame of the error
import contextlib
def leave(kind, value, trace):
    print('REACHED', trace.tb_frame.f_globals)
    return True
with contextlib.ExitStack() as stack:
    stack.push(leave)
    1 / 0

#: the globals of a wrapper: the builtins
import contextlib
@contextlib.contextmanager
def manager():
    yield
print('REACHED', manager.__globals__['__builtins__'], manager.__closure__)

#: a context error that is fixed: the frames of the library
import contextlib
try:
    with contextlib.ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        raise ValueError
except ZeroDivisionError as error:
    step = error.__traceback__
    while step:
        print('REACHED', step.tb_frame.f_locals)
        step = step.tb_next

#: an asynchronous generator: its frame
import contextlib
@contextlib.asynccontextmanager
async def manager():
    yield
print('REACHED', manager().gen.ag_frame)

#: an output that stays redirected: the next program
import contextlib
class Sink:
    def write(self, text):
        return len(text)
    def flush(self):
        pass
held = contextlib.redirect_stdout(Sink())
held.__enter__()
#: then
import sys
if type(sys.stdout).__name__ == 'Sink':
    sys.stdout = sys.__stdout__
    print('REACHED', 'the output of another program')

#: a function of contextlib replaced: the next program
import contextlib
contextlib.suppress = lambda *args: 'REACHED'
#: then
import contextlib
print(contextlib.suppress())
