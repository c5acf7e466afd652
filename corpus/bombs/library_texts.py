#: title: texts of the library

#: difflib of long texts
#: ends: instructions at line 2
import difflib
difflib.SequenceMatcher(None, 'ab' * 10**4, 'ba' * 10**4).ratio()

#: difflib ndiff of lines that are alike
#: ends: instructions at line 2
import difflib
list(difflib.ndiff(['x' * i + 'a' for i in range(300)], ['x' * i + 'b' for i in range(300)]))

#: difflib unified_diff of many lines
#: ends: instructions at line 2
import difflib
list(difflib.unified_diff([str(i % 7) for i in range(10**5)], [str(i % 5) for i in range(10**5)]))

#: difflib close matches
#: ends: instructions at line 2
import difflib
difflib.get_close_matches('a' * 1000, ['ab' * 500] * 1000, n=1000)

#: textwrap of a long word
#: ends: instructions at line 2
import textwrap
textwrap.wrap('x' * 10**6, 1)

#: textwrap of many words
#: ends: instructions at line 2
import textwrap
textwrap.fill('a ' * 10**6)

#: textwrap with a long indent
#: ends: instructions at line 2
import textwrap
textwrap.fill('a ' * 10**5, initial_indent='', subsequent_indent='x' * 10**5, width=10**5 + 1)

#: textwrap of a huge width
#: ends: instructions at line 2
import textwrap
textwrap.wrap('a ' * 10**6, 2**70)

#: textwrap of tabs
#: ends: memory at line 2
import textwrap
textwrap.wrap('\t' * 10**5, tabsize=10**6)

#: dedent of long lines
#: ends: instructions at line 2
import textwrap
while True: textwrap.dedent((' ' * 1000 + '\n') * 1000)

#: indent with a long prefix
#: ends: instructions at line 2
import textwrap
textwrap.indent('a\n' * 10**5, 'x' * 10**5)

#: a template of many names
#: ends: instructions at line 2
import string
string.Template('$a' * 10**6).substitute(a='b' * 1000)

#: a template that grows
#: ends: instructions at line 3
import string
text = '$a$a'
while True: text = string.Template(text).safe_substitute(a='$a$a')

#: a formatter with deep fields
#: ends: value
import string
string.Formatter().vformat('{' * 10**5, (), {})

#: a formatter with huge width
#: ends: memory at line 2
import string
string.Formatter().format('{:{}}', 1, 10**9)

#: capwords of many words
#: ends: instructions at line 2
import string
while True: string.capwords('a ' * 10**5)

#: pprint of a deep list
#: ends: recursion at line 4
import pprint
x = []
for i in range(10**4): x = [x]
pprint.pformat(x)

#: pprint of shared lists
#: ends: instructions at line 4
import pprint
x = [0]
for i in range(60): x = [x, x]
pprint.pformat(x)

#: reprlib of a wide list
#: ends: instructions at line 5
import reprlib
r = reprlib.Repr(maxlist=10**9, maxlevel=10**9)
x = [0]
for i in range(60): x = [x, x]
r.repr(x)

#: normalize of a long text
#: ends: instructions at line 2
import unicodedata
while True: unicodedata.normalize('NFKD', '\ufdfa' * 10**5)

#: normalize of many combining marks
#: ends: instructions at line 2
import unicodedata
unicodedata.normalize('NFD', 'a' + '\u0301\u0316' * 10**6)

#: normalize of marks in the wrong order
#: ends: value
import unicodedata
unicodedata.normalize('NFC', '\u0301' * 10**5 + '\u0316' * 10**5)

#: lookup of a long name
#: ends: instructions at line 2
import unicodedata
unicodedata.lookup('a' * 10**7)

#: names of all characters, again and again
#: ends: instructions at line 3
import unicodedata
while True:
    for i in range(0x110000): unicodedata.name(chr(i), '')
