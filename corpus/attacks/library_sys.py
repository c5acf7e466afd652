# The library module sys, which lacks what gives access to the interpreter.

#: sys._getframe: the globals of the caller
import sys
print('REACHED', sys._getframe(0).f_globals)

#: sys._getframe by a concatenated name: the frame of the caller
import sys
def called():
    return getattr(sys, '_get' + 'frame')(1)
print('REACHED', called().f_code)

#: sys.settrace: a frame
import sys
def trace(frame, event, value):
    print('REACHED', frame.f_code)
sys.settrace(trace)
(lambda: 0)()
sys.settrace(None)

#: sys.setprofile: a frame
import sys
def profile(frame, event, value):
    print('REACHED', frame.f_globals)
sys.setprofile(profile)
len('')
sys.setprofile(None)

#: sys.monitoring: a code object
import sys
events = sys.monitoring
events.use_tool_id(2, 'tool')
events.register_callback(2, events.events.PY_START, lambda code, offset: print('REACHED', code.co_code))
events.set_events(2, events.events.PY_START)
(lambda: 0)()

#: sys.modules: the builtins
import sys
print('REACHED', sys.modules['builtins'].eval('6 * 7'))

#: sys.modules through its methods: a module that was not imported
import sys
for name, bad in (('builtins', 'eval'), ('_imp', 'create_builtin'), ('posix', 'execv'), ('marshal', 'loads'),
                  ('_frozen_importlib', 'BuiltinImporter'), ('sys', '_getframe')):
    found = dict.get(sys.modules, name)
    if hasattr(found, bad):
        print('REACHED', found)

#: sys.meta_path: the importers
import sys
for finder in sys.meta_path:
    print('REACHED', finder.find_spec('ctypes', None))

#: sys.path_hooks: a loader of any file
import sys
for hook in sys.path_hooks:
    print('REACHED', hook)

#: an importer added to sys.meta_path: the imports of the library
import sys
class Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        print('REACHED', name, path, target)
sys.meta_path.insert(0, Finder)
import json, no_module_of_this_name

#: sys.exc_info: the frame of a traceback
import sys
try:
    1 / 0
except ZeroDivisionError:
    print('REACHED', sys.exc_info()[2].tb_frame.f_globals)

#: sys.exception: the frame of a traceback
import sys
try:
    1 / 0
except ZeroDivisionError:
    print('REACHED', sys.exception().__traceback__.tb_frame)

#: sys.excepthook: the frame of a traceback
import sys
def hook(kind, value, traceback):
    print('REACHED', traceback.tb_frame)
sys.excepthook = hook
1 / 0

#: sys.unraisablehook: a frame and the object that failed
import sys
def hook(event):
    print('REACHED', event.exc_traceback.tb_frame)
sys.unraisablehook = hook
class Failing:
    def __del__(self):
        1 / 0
Failing()

#: sys._current_frames: the frames of all threads
import sys
print('REACHED', list(sys._current_frames().values())[0].f_locals)

#: sys._current_exceptions and sys._getframemodulename: frames
import sys
print('REACHED', sys._getframemodulename(0), sys._current_exceptions())

#: sys.addaudithook: the code that is compiled
import sys
sys.addaudithook(lambda event, args: print('REACHED', event) if event == 'import' else None)
import this_module_does_not_exist

#: sys.set_asyncgen_hooks: an asynchronous generator and its frame
import sys
sys.set_asyncgen_hooks(firstiter=lambda generator: print('REACHED', generator.ag_frame))
async def generate():
    yield 1
generate().__anext__().send

#: sys.stdout.buffer.raw: the class of files
import sys
stream = sys.stdout
raw = getattr(stream.buffer, 'raw', stream.buffer)
print('REACHED', type(raw)('/etc/passwd').readline())

#: sys.__stdout__ and sys.__stderr__: the class of files
import sys
for stream in (sys.__stdout__, sys.__stderr__):
    raw = getattr(stream.buffer, 'raw', stream.buffer)
    print('REACHED', type(raw)('/etc/passwd').readline())

#: sys.stdin.buffer: the class of files
import sys
kind = type(sys.stdin.buffer.raw)
print('REACHED', kind('/etc/passwd').readline())

#: sys.breakpointhook: the debugger
import sys
hook = sys.breakpointhook
print('REACHED', hook.__self__._getframe)

#: __self__ of a function of sys: the module
import sys
for name in ('exit', 'intern', 'getsizeof', 'exc_info', 'getrecursionlimit'):
    found = getattr(getattr(sys, name, None), '__self__', None)
    if hasattr(found, '_getframe'):
        print('REACHED', found)

#: the spec of sys: its loader
import sys
print('REACHED', sys.__spec__.loader.load_module)

#: all names of sys: those that give access to the interpreter
import sys
bad = {'_getframe', 'settrace', 'setprofile', '_current_frames', 'monitoring', 'addaudithook', 'call_tracing'}
for name in dir(sys):
    if name in bad:
        print('REACHED', name)

#: sys.call_tracing: a call with tracing
import sys
print('REACHED', sys.call_tracing(eval, ('6 * 7',)))
