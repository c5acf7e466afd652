#: title: reports and names of the library

#: warnings without end
#: ends: output at line 2
import itertools, warnings
for i in itertools.count(): warnings.warn(str(i))

#: traceback of a huge message
#: ends: instructions at line 2
import traceback
while True: traceback.format_exception(ValueError('a\n' * 10**5))

#: unittest compares long lists
#: ends: instructions at line 2
import unittest
unittest.TestCase().assertEqual(list(range(10**5)), list(range(1, 10**5)))

#: errno names in a loop
#: ends: instructions at line 2
import errno, os
while True: os.strerror(10**9)

#: an environment that grows
#: ends: instructions at line 2
import os, itertools
for i in itertools.count(): os.environ[str(i)] = 'a' * 1000

#: an environment variable expanded
#: ends: instructions at line 3
import os
os.environ['a'] = '$a$a'
os.path.expandvars('$a' * 10**6)

#: a path compared with many parts
#: ends: instructions at line 3
import pathlib
a, b = pathlib.PurePath('a/' * 10**5), pathlib.PurePath('a/' * 10**5 + 'b')
while True: a < b

#: a match of many parts
#: ends: value
import pathlib
pathlib.PurePath('a/' * 60).full_match('**/' * 30 + 'b')

#: a glob of many double stars
#: ends: instructions at line 3
import glob, os
os.makedirs('a/' * 30)
glob.glob('**/' * 20 + 'b', recursive=True)

#: braces in fnmatch sets
#: ends: instructions at line 2
import fnmatch
fnmatch.fnmatch('a' * 1000, '[' * 10**6)

#: sets of ranges in fnmatch
#: ends: instructions at line 2
import fnmatch
fnmatch.translate('[' + 'a-z' * 10**5 + ']')

#: a URL of many dots
#: ends: instructions at line 2
import urllib.parse
urllib.parse.urljoin('http://a/' + 'b/' * 10**6, '../' * 10**6)

#: a URL of a huge port
#: ends: instructions at line 2
import urllib.parse
urllib.parse.urlsplit('http://a:' + '9' * 10**6).port
