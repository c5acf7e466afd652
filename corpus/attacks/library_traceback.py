# The library modules traceback, linecache and warnings.

#: walk_stack: the frames of the callers
import traceback
def f(depth):
    if depth:
        return f(depth - 1)
    for frame, line in traceback.walk_stack(None):
        print('REACHED', frame.f_globals)
f(5)

#: walk_tb: the frame of an error
import traceback
try:
    1 / 0
except ZeroDivisionError as error:
    for frame, line in traceback.walk_tb(error.__traceback__):
        print('REACHED', frame.f_locals)

#: extract_stack with locals: the values of names of the callers
import traceback
def f():
    secret = 'REA' + 'CHED'
    return traceback.StackSummary.extract(traceback.walk_stack(None), capture_locals=True)
for summary in f():
    if summary.locals:
        print('REACHED', summary.locals)

#: TracebackException with locals: the values of names of the library
import json, traceback
try:
    json.loads('[1, x]')
except ValueError as error:
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    for summary in report.stack:
        if summary.locals and 'json' in summary.filename:
            print('REACHED', summary.locals)

#: FrameSummary of a file: a line of a file of the host
import traceback
found = traceback.FrameSummary('/etc/passwd', 1, 'f').line
if found:
    print('REACHED', found)

#: format_list: a line of a file of the host
import traceback
found = ''.join(traceback.format_list([('/etc/passwd', 1, 'f', None)]))
if ':0:0:' in found:
    print('REACHED', found)

#: linecache.getline: a file of the host
import linecache
found = linecache.getline('/etc/passwd', 1)
if found:
    print('REACHED', found)

#: linecache.lazycache with a loader of the program: a call with the name of a module
import linecache
class Loader:
    def get_source(self, name):
        try:
            raise ValueError
        except ValueError as error:
            print('REACHED', error.__traceback__.tb_frame.f_back.f_globals)
        return 'text'
class Spec:
    name, loader = 'x', Loader()
linecache.lazycache('none.py', {'__name__': 'x', '__spec__': Spec, '__loader__': Spec.loader})
linecache.getlines('none.py')

#: linecache.cache: the next program
import linecache
linecache.cache['planted.py'] = (7, None, ['REACHED\n'], 'planted.py')
#: then
import linecache
print(linecache.getline('planted.py', 1))

#: traceback.sys and traceback.linecache: a frame
import traceback
print('REACHED', traceback.sys._getframe())

#: clear_frames: the frame of a generator
import traceback
def g():
    try:
        yield 1
    finally:
        pass
it = g()
next(it)
try:
    it.throw(ValueError)
except ValueError as error:
    traceback.clear_frames(error.__traceback__)
    print('REACHED', error.__traceback__.tb_frame)

#: warn_explicit with globals: a loader of the program
import warnings
class Loader:
    def get_source(self, name):
        try:
            raise ValueError
        except ValueError as error:
            print('REACHED', error.__traceback__.tb_frame.f_globals)
        return ''
class Spec:
    name, loader = 'x', Loader()
warnings.simplefilter('always')
names = {'__name__': 'x', '__loader__': Spec.loader, '__spec__': Spec}
warnings.warn_explicit('x', UserWarning, 'none.py', 1, module_globals=names)

#: a use of showwarning: the next program
import warnings
warnings.showwarning = lambda *args: print('REACHED', args)
#: then
import warnings
warnings.simplefilter('always')
warnings.warn('x')

#: the filters of warnings: the next program
import warnings
warnings.simplefilter('error')
#: then
import warnings
try:
    warnings.warn('x')
except UserWarning:
    print('REACHED', warnings.filters)

#: warn with a depth: the registry in the globals of a module
import warnings
warnings.simplefilter('default')
for depth in range(1, 5):
    warnings.warn('planted', stacklevel=depth)
if '__warningregistry__' in (lambda: 0).__globals__:
    print('REACHED', (lambda: 0).__globals__)

#: warnings.sys: a frame
import warnings
print('REACHED', (warnings.sys if hasattr(warnings, 'sys') else warnings._sys)._getframe())
