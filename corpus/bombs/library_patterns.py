#: title: patterns of the library

#: (a+)+b on many a
#: ends: instructions at line 2
import re
re.match('(a+)+b', 'a' * 40)

#: (a|aa)+$
#: ends: instructions at line 2
import re
re.match('(a|aa)+$', 'a' * 60 + 'b')

#: (a|a)*b
#: ends: instructions at line 2
import re
re.match('(?:a|a)*b', 'a' * 60)

#: (.*)*x
#: ends: instructions at line 2
import re
re.match('(.*)*x', 'y' * 60)

#: ((a*)*)*b
#: ends: instructions at line 2
import re
re.match('((a*)*)*b', 'a' * 40)

#: (\w+\s?)*$
#: ends: instructions at line 2
import re
re.match(r'(\w+\s?)*$', 'word ' * 20 + '!')

#: nested quantifiers with numbers
#: ends: instructions at line 2
import re
re.match('(((a{1,50}){1,50}){1,50}){1,50}b', 'a' * 200)

#: .*.*.*.*.*x on a long text
#: ends: instructions at line 2
import re
re.search('.*.*.*.*.*x', 'y' * 10000)

#: a search that fails at each place of a long text
#: ends: instructions at line 2
import re
re.search('a*b', 'a' * 10**6)

#: backreferences
#: ends: instructions at line 2
import re
re.match(r'(a*)(a*)(a*)(a*)\1\2\3\4b', 'a' * 200)

#: a lookahead that fails late, at each place
#: ends: instructions at line 2
import re
re.findall('(?=.*x)', 'y' * 10**6)

#: a lookbehind of a million characters
#: ends: instructions at line 2
import re
re.search('(?<=a{1000000})b', 'a' * 10**6 + 'b')

#: a wide lookbehind in a pattern of a million characters
#: ends: instructions at line 2
import re
re.compile('(?<=' + 'a' * 10**6 + ')b')

#: a repeat of 2**32 - 2
#: ends: exception OverflowError at line 2
import re
re.match('(?:ab?){4294967294}', 'ab' * 10**6)

#: a repeat of a repeat of a repeat
#: ends: value
import re
re.compile('(?:(?:(?:a{1000}){1000}){1000}){1000}').match('a' * 10**6)

#: empty groups repeated
#: ends: exception OverflowError at line 2
import re
re.match('(?:(?:){4294967294}){4294967294}', '')

#: an empty pattern with a minimum repeat
#: ends: exception OverflowError at line 2
import re
re.match('(?:a?){4294967294}b', 'c')

#: (?:a?){1000}a{1000}
#: ends: value
import re
re.match('(?:a?){1000}a{1000}', 'a' * 1000)

#: an alternation of a hundred thousand words
#: ends: instructions at line 2
import re
re.compile('|'.join(map(str, range(10**5)))).findall('x' * 10**5)

#: an alternation of words that share their start
#: ends: instructions at line 2
import re
re.findall('|'.join('a' * i + 'b' for i in range(1, 500)), 'a' * 10**5)

#: a character set of many ranges, case-insensitive
#: ends: instructions at line 2
import re
re.compile('[' + ''.join(chr(i) + '-' + chr(i + 1) for i in range(1000, 30000, 3)) + ']', re.I)

#: patterns without end
#: ends: instructions at line 3
import re
import itertools
for n in itertools.count(): re.compile('a' * 1000 + str(n))

#: deep brackets
#: ends: recursion at line 2
import re
re.compile('(' * 10**5 + ')' * 10**5)

#: deep brackets that do not close
#: ends: recursion at line 2
import re
re.compile('(?:' * 10**5)

#: deep brackets with quantifiers
#: ends: instructions at line 2
import re
re.match('(?:' * 90 + 'a' + ')*' * 90 + 'b', 'a' * 100)

#: deep lookaheads
#: ends: recursion at line 2
import re
re.compile('(?=' * 10**4 + ')' * 10**4)

#: a million groups
#: ends: instructions at line 2
import re
re.compile('()' * 10**6)

#: a group name of a million characters
#: ends: instructions at line 2
import re
re.compile('(?P<' + 'a' * 10**6 + '>b)')

#: sub that grows by each step
#: ends: instructions at line 4
import re
text = 'ab'
while True:
    text = re.sub('.', r'\g<0>\g<0>\g<0>', text)

#: sub with a huge template
#: ends: memory at line 2
import re
re.sub('a', 'b' * 10**5, 'a' * 10**5)

#: sub of the empty pattern
#: ends: instructions at line 2
import re
re.sub('', 'x' * 1000, 'a' * 10**6)

#: sub with a function that calls sub
#: ends: recursion at line 3
import re
def again(match):
    return re.sub('.', again, match.group() * 2)
re.sub('.', again, 'ab')

#: split at each character
#: ends: instructions at line 2
import re
while True: re.split('', 'a' * 10**6)

#: findall of groups
#: ends: instructions at line 2
import re
re.findall('()()()()()()()()', 'a' * 10**7)

#: finditer kept
#: ends: instructions at line 2
import re
list(re.finditer('', 'a' * 10**7))

#: escape of a long text
#: ends: instructions at line 2
import re
while True: re.escape('.' * 10**6)

#: a scanner of a huge pattern
#: ends: instructions at line 2
import re
re.compile('a' * 10**7)

#: possessive and atomic groups
#: ends: instructions at line 2
import re
re.search('(?>(?:a|b|ab)*)c', 'ab' * 10**5)

#: (?:(?:a*)?)*b, lazily
#: ends: value
import re
re.match('(?:(?:a*?)??)*?b', 'a' * 60)

#: fullmatch of a lazy repeat of everything
#: ends: value
import re
re.fullmatch('(?:.*?,){20}P', ',' * 100)

#: a conditional group in a repeat
#: ends: instructions at line 2
import re
re.match('(?:(a)?(?(1)a|b))*c', 'aa' * 40)

#: a bytes pattern that backtracks
#: ends: instructions at line 2
import re
re.match(b'(a+)+b', b'a' * 40)

#: verbose patterns with a long comment
#: ends: instructions at line 2
import re
re.compile('a #' + 'c' * 10**7, re.X)

#: case-insensitive search of a long text
#: ends: instructions at line 2
import re
while True: re.search('(?i)straSSe', 'ſ' * 10**6)
