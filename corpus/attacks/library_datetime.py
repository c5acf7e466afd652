# The library modules datetime, time, statistics, difflib and argparse.

#: a time zone of the program: the frame of the caller
import datetime
class Zone(datetime.tzinfo):
    def utcoffset(self, moment):
        try:
            raise ValueError
        except ValueError as error:
            print('REACHED', error.__traceback__.tb_frame.f_globals)
        return datetime.timedelta(0)
datetime.datetime(2024, 1, 1, tzinfo=Zone()).utcoffset()

#: a time zone that returns wrong values: the memory of a datetime
#: control: none, CPython checks the values
import datetime
class Zone(datetime.tzinfo):
    def utcoffset(self, moment): return self.value
    def dst(self, moment): return self.value
    def tzname(self, moment): return self.value
    def fromutc(self, moment): return self.value
zone = Zone()
for value in (1, 'x', datetime.timedelta(days=5), None, object(), datetime.timedelta.max):
    zone.value = value
    moment = datetime.datetime(2024, 1, 1, tzinfo=zone)
    for action in (moment.utcoffset, moment.isoformat, moment.timestamp, moment.utctimetuple,
                   lambda: moment.astimezone(datetime.timezone.utc), lambda: moment.strftime('%z %Z')):
        try:
            action()
        except (TypeError, ValueError, OverflowError):
            pass

#: a date from bytes: the memory of a date
#: control: none, CPython checks the bytes
import datetime
for state in (b'\xff' * 4, b'\x00' * 4, b'\x07\xe8\x0d\x28', b'\xff' * 10, b'\x07\xe8\x02\x1e\x19\x3d\x3d\xff\xff\xff',
              'abcd'):
    for kind in (datetime.date, datetime.datetime, datetime.time):
        try:
            made = kind(state)
            made.isoformat(), made.strftime('%A %B %j'), hash(made)
        except (TypeError, ValueError, OverflowError):
            pass

#: a use of strptime: the module _strptime
import _strptime, datetime
datetime.datetime.strptime('1', '%d')
print('REACHED', _strptime._strptime.__globals__['__builtins__'])

#: a format of strptime: a pattern of the program
#: control: none, the pattern gives numbers only
import datetime
for text, form in (('x', '%'), ('(', '('), ('2024', '(?P<Y>.*)'), ('1', '%d' * 200), ('', '%Y\0')):
    try:
        print(datetime.datetime.strptime(text, form))
    except (ValueError, IndexError, KeyError):
        pass
    except Exception as error:
        print(type(error))

#: the bases of datetime: all classes
import datetime
print('REACHED', datetime.datetime.now.__self__.__base__.__base__.__subclasses__())

#: the classes of dates: the next program
#: control: none, CPython cannot change it either
import datetime
for kind in (datetime.date, datetime.datetime, datetime.timedelta):
    for change in (setattr, type.__setattr__):
        try:
            change(kind, 'planted', 'REACHED')
        except TypeError:
            pass
#: then
import datetime
print(getattr(datetime.date, 'planted', ''), getattr(datetime.timedelta, 'planted', ''))

#: a class of datetime replaced: the next program
import datetime
datetime.datetime = 'REACHED'
#: then
import datetime
print(datetime.datetime)

#: a function of time replaced: the next program
import time
time.time = lambda: 'REACHED'
#: then
import time
print(time.time())

#: the module of time.sleep: its loader
import time
print('REACHED', time.sleep.__self__.__spec__.loader.load_module)

#: the globals of statistics: the builtins
import statistics
print('REACHED', statistics.mean.__globals__['__builtins__'], statistics.sys._getframe())

#: a function of statistics replaced: the next program
import statistics
statistics.mean = lambda data: 'REACHED'
#: then
import statistics
print(statistics.mean([1]))

#: a junk function of difflib: the frame of the matcher
import difflib
def junk(text):
    try:
        raise ValueError
    except ValueError as error:
        print('REACHED', error.__traceback__.tb_frame.f_back.f_globals)
    return False
difflib.SequenceMatcher(junk, 'a', 'b').ratio()

#: the globals of difflib: the builtins
import difflib
print('REACHED', difflib.SequenceMatcher.ratio.__globals__['__builtins__'])

#: HtmlDiff with files: text only
#: control: none, it writes text only
import difflib
found = difflib.HtmlDiff().make_file(['/etc/passwd'], ['{0.__class__} %(x)s'])
if ':0:0:' in found:
    print('REACHED', found)

#: argparse with a file of arguments: a file of the host
import argparse
parser = argparse.ArgumentParser(fromfile_prefix_chars='@')
parser.add_argument('lines', nargs='*')
print('REACHED', parser.parse_args(['@/etc/passwd']).lines[0])

#: argparse.FileType: a file of the host
import argparse
print('REACHED', argparse.FileType('r')('/etc/passwd').readline())

#: a type of an argument: the function getattr
import argparse, functools
def f():
    pass
parser = argparse.ArgumentParser()
parser.add_argument('x', type=functools.partial(getattr, f))
print('REACHED', parser.parse_args(['__globals__']).x['__builtins__'])

#: a help text with a format: an attribute of an action
import argparse
class Value:
    def __str__(self):
        try:
            raise ValueError
        except ValueError as error:
            return 'REACHED %s' % error.__traceback__.tb_frame.f_back.f_code
parser = argparse.ArgumentParser(prog='p')
parser.add_argument('x', help='%(default)s', default=Value(), nargs='?')
print(parser.format_help())

#: the namespace of arguments: an attribute of a class
#: control: none, it sets attributes of the object of the program only
import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--x', dest='__class__')
try:
    parser.parse_args(['--x', 'int'])
    parser.parse_args(['--x', '1'], namespace=int)
except (TypeError, AttributeError):
    pass
print(getattr(int, 'x', ''))

#: argparse._sys and argparse._os: modules
import argparse
print('REACHED', argparse._sys._getframe(), argparse._os.execv)

#: the exit of a parser: the class of files
import argparse
class Parser(argparse.ArgumentParser):
    def _print_message(self, message, stream=None):
        raw = getattr(stream.buffer, 'raw', stream.buffer)
        print('REACHED', type(raw)('/etc/passwd').readline())
Parser().parse_args(['--bad'])
