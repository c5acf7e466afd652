# The library modules io, os, pathlib, csv, shutil and tempfile: files of the host.

#: a use of open: a file of the host
found = open('/etc/passwd').readline()
print('REACHED', found)

#: open with ..: a file of the host
found = open('../../../../../../../../etc/passwd').readline()
print('REACHED', found)

#: io.open: a file of the host
import io
print('REACHED', io.open('/etc/passwd').readline())

#: io.FileIO: a file of the host
import io
print('REACHED', io.FileIO('/etc/passwd').readline())

#: io.open_code: a file of the host
import io
print('REACHED', io.open_code('/etc/passwd').readline())

#: io._io: the native module of files
import io
print('REACHED', (io._io if hasattr(io, '_io') else io.open.__self__).FileIO('/etc/passwd').readline())

#: the function of io: its module
import io
print('REACHED', io.open.__self__.open_code, io.StringIO.__base__.__subclasses__())

#: os.open and os.read: a file of the host
import os
print('REACHED', os.read(os.open('/etc/passwd', os.O_RDONLY), 20))

#: os.listdir of the root: the folders of the host
import os
if {'etc', 'proc', 'dev'} <= set(os.listdir('/')):
    print('REACHED', os.listdir('/'))

#: os.scandir and os.walk: the folders of the host
import os
for entry in os.scandir('/etc'):
    print('REACHED', entry.path)
    break

#: os.system: a process
import os
if os.system('exit 7') == 7 << 8:
    print('REACHED', 'a process')

#: os.popen: a process
import os
found = os.popen('echo process').read()
if 'process' in found:
    print('REACHED', found)

#: os.fork, os.execv, os.kill: processes
import os
for name in ('fork', 'execv', 'posix_spawn', 'setuid'):
    if hasattr(os, name):
        print('REACHED', getattr(os, name))

#: os.environ: the environment of the host
import os
for folder in os.environ['PATH'].split(':'):
    if os.path.exists(folder + '/sh'):
        print('REACHED', folder)

#: os.sys, os.abc, os.st: modules
import os
print('REACHED', os.sys._getframe(), os.sys.modules)

#: the native module of os: processes
import os
print('REACHED', os.listdir.__self__.execv, os.stat.__self__)

#: os.path: the module sys
import os.path
print('REACHED', os.path.os.sys._getframe(), os.path.genericpath)

#: a path that changes between its checks: a file of the host
#: control: none, CPython reads the path once
import os
class Path:
    count = 0
    def __fspath__(self):
        Path.count += 1
        return 'x.txt' if Path.count == 1 else '/etc/passwd'
open('x.txt', 'w').close()
try:
    found = open(Path()).readline()
    if ':0:0:' in found:
        print('REACHED', found)
    print(os.path.getsize(Path()), os.listdir('.'))
except (OSError, TypeError):
    pass

#: a path of a str subclass: a file of the host
import os
class Path(str):
    def startswith(self, *more): return False
    def __contains__(self, other): return False
    def split(self, *more): return ['x']
    def lstrip(self, *more): return 'x'
    def __eq__(self, other): return True
    __hash__ = str.__hash__
print('REACHED', open(Path('/etc/passwd')).readline())

#: os.symlink: a link out of the folder
import os
os.symlink('/etc/passwd', 'link')
print('REACHED', open('link').readline())

#: os.chdir, os.chroot and os.fchdir: another folder
import os
os.chdir('/etc')
print('REACHED', open('passwd').readline())

#: pathlib.Path: a file of the host
from pathlib import Path
print('REACHED', Path('/etc/passwd').read_text()[:20])

#: Path.home and Path.cwd: the names of the host
from pathlib import Path
if (Path('/etc') / 'passwd').exists() and Path('/proc/self').is_dir():
    print('REACHED', Path.home(), Path.cwd())

#: the globals of Path: the builtins
from pathlib import Path
print('REACHED', Path.read_text.__globals__['__builtins__'])

#: pathlib.os and pathlib.sys: modules
import pathlib
for module in (pathlib, getattr(pathlib, '_local', None)):
    for name in ('os', 'sys'):
        found = getattr(module, name, None)
        if hasattr(found, 'execv') or hasattr(found, '_getframe'):
            print('REACHED', found)

#: a use of glob: files of the host
import glob
for name in glob.glob('/etc/pass*'):
    print('REACHED', name)

#: shutil.which and shutil.copy: files of the host
import shutil
found = shutil.copy('/etc/passwd', 'copied')
print('REACHED', open(found).readline(), shutil.which('sh'))

#: a use of tempfile: a folder of the host
import os, tempfile
found = tempfile.gettempdir()
if os.path.exists('/etc/passwd') and os.path.isdir(found):
    print('REACHED', found)

#: a file that is written: the next program
with open('left.txt', 'w') as file:
    file.write('REACHED')
#: then
print(open('left.txt').read())

#: a variable of the environment: the next program
import os
os.environ['LEFT'] = 'REACHED'
#: then
import os
print(os.environ.get('LEFT'))

#: a name of os replaced: the next program
import os
os.listdir = lambda path='.': 'REACHED'
#: then
import os
print(os.listdir())

#: csv with a file of the host: its rows
import csv
print('REACHED', next(csv.reader(open('/etc/passwd'), delimiter=':')))

#: csv.writer with an object of the program: the frame of the writer
import csv
class Out:
    def write(self, text):
        try:
            raise ValueError
        except ValueError as error:
            print('REACHED', error.__traceback__.tb_frame.f_globals)
csv.writer(Out()).writerow([1])

#: csv.register_dialect: the next program
import csv
csv.register_dialect('planted', delimiter='|')
#: then
import csv
if 'planted' in csv.list_dialects():
    print('REACHED', csv.list_dialects())

#: csv.field_size_limit: the next program
import csv
csv.field_size_limit(7)
#: then
import csv
if csv.field_size_limit() == 7:
    print('REACHED', csv.field_size_limit())

#: the globals of DictReader: the builtins
import csv
print('REACHED', csv.DictReader.__next__.__globals__['__builtins__'])

#: a buffer that is changed while it is exported: the memory of BytesIO
#: control: none, CPython refuses it
import io
stream = io.BytesIO(b'x' * 100)
view = stream.getbuffer()
for change in (lambda: stream.write(b'y' * 10**6), lambda: stream.truncate(0), stream.close,
               lambda: stream.__setstate__((b'', 0, None)), lambda: stream.__init__(b'')):
    try:
        change()
    except (BufferError, ValueError):
        pass
bytes(view)

#: readinto a buffer that changes: the memory of a bytearray
#: control: none, CPython keeps the buffer
import io
target = bytearray(100)
class Raw(io.RawIOBase):
    def readable(self): return True
    def readinto(self, buffer):
        try:
            target.clear()
        except BufferError:
            pass
        return 10**6
for action in (lambda: io.BufferedReader(Raw()).read(50), lambda: io.BufferedReader(Raw()).readinto(target),
               lambda: Raw().read(10), lambda: Raw().readall()):
    try:
        action()
    except (ValueError, OSError, MemoryError, OverflowError):
        pass

#: TextIOWrapper with a decoder of the program: its state
#: control: none, CPython checks the state
import io
class Raw(io.BytesIO):
    def read1(self, *more): return 'text'
    def tell(self): return -5
for action in (lambda: io.TextIOWrapper(Raw(b'abc')).read(1), lambda: io.TextIOWrapper(Raw(b'abc')).seek(2**63),
               lambda: io.TextIOWrapper(io.BytesIO(b'abc')).seek(2**70, 0), lambda: io.StringIO('x').seek(2**70),
               lambda: io.StringIO('abc').__setstate__(('', '', 2**62, None))):
    try:
        action()
    except (ValueError, TypeError, OverflowError, OSError, AttributeError):
        pass
