# The library module re.

#: re._compiler: the native compiler, called with wrong code
#: control: none, CPython checks the code
import re
native = re._compiler._sre
for code in ([], [0], [1], [2**31], [14, 4, 0, 1, 1], [25, 2**32 - 1], [16] * 50, [17, 5, 0, 0, 0], [23, 9, 0, 9, 1],
             [6, 2**20, 1], [13, 1], [10, 9]):
    for groups in (0, 1, 2**20, -1):
        try:
            pattern = native.compile('x', 0, code, groups, {}, ())
            pattern.search('abcabc' * 10), pattern.findall('xyz'), pattern.sub('', 'abc')
        except Exception:
            pass

#: the native module of patterns: the importer
import re
print('REACHED', re._compiler._sre.__spec__.loader.load_module)

#: re.copyreg: the globals of its functions
import re
print('REACHED', re.copyreg._reconstructor.__globals__)

#: re.enum: the module sys
import re
print('REACHED', re.enum.sys._getframe())

#: re.functools: the globals of a function of the library
import re
print('REACHED', re.functools.wraps.__globals__)

#: a function as replacement: the frame of the caller
import re
def replace(match):
    try:
        raise ValueError
    except ValueError as error:
        print('REACHED', error.__traceback__.tb_frame.f_back)
    return ''
re.sub('a', replace, 'a')

#: __self__ of a method of a pattern: the module of its class
import re
print('REACHED', re.compile('a').search.__self__.__class__.__base__.__subclasses__())

#: re.Scanner: the globals of its methods
import re
print('REACHED', re.Scanner([('a', None)]).scan.__func__.__globals__)

#: the table of copyreg: the globals of a function of re
import re
print('REACHED', re.copyreg.dispatch_table[re.Pattern].__globals__)

#: the cache of patterns: the next program
import re
for name in ('_cache', '_cache2'):
    cache = getattr(re, name)
    for key in ((str, 'abc', 0), (str, 'abc', re.U)):
        cache[key] = re.compile('(?P<planted>x)')
re.compile('abc')
#: then
import re
if re.compile('abc').groupindex:
    print('REACHED', re.compile('abc'))

#: a function of re replaced: the next program
import re
re.findall = lambda *args: 'REACHED'
#: then
import re
print(re.findall('a', 'a'))

#: a name in the dict of Pattern: the next program
#: control: none, CPython cannot change it either
import re
try:
    re.Pattern.planted = 'REACHED'
except TypeError:
    type.__setattr__(re.Match, 'planted', 'REACHED')
#: then
import re
print(getattr(re.Pattern, 'planted', ''), getattr(re.Match, 'planted', ''))

#: groupindex of a pattern: its dict, which is changed
#: control: none, CPython gives a view that cannot be changed
import re
pattern = re.compile('(?P<a>x)')
class Take:
    def __ror__(self, other):
        other['b'] = 10**9
try:
    pattern.groupindex | Take()
    pattern.groupindex['b'] = 10**9
except TypeError:
    pass
try:
    print(pattern.match('x')['b'], pattern.match('x').group('b'))
except IndexError:
    pass
