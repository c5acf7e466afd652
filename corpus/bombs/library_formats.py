#: title: text formats of the library

#: csv with a giant field
#: ends: instructions at line 3
import csv
csv.field_size_limit(10**9)
next(csv.reader(['x' * 10**7]))

#: csv of many fields
#: ends: instructions at line 2
import csv
next(csv.reader([',' * 10**7]))

#: csv of a quoted field without end
#: ends: instructions at line 3
import csv, itertools
csv.field_size_limit(10**12)
next(csv.reader(itertools.chain(['"'], itertools.repeat('x' * 1000))))

#: csv of blank lines without end
#: ends: instructions at line 2
import csv, itertools
next(csv.DictReader(itertools.repeat('')))

#: csv rows without end
#: ends: instructions at line 4
import csv, itertools
class Sink:
    def write(self, text): pass
csv.writer(Sink()).writerows(itertools.repeat([1, 2]))

#: csv of a row without end
#: ends: instructions at line 4
import csv, itertools
class Sink:
    def write(self, text): pass
csv.writer(Sink()).writerow(itertools.repeat(1))

#: csv sniffs a long sample
#: ends: instructions at line 2
import csv
csv.Sniffer().sniff('a,"b' * 10**4)

#: configparser with interpolation without end
#: ends: exception InterpolationDepthError at line 4
import configparser
c = configparser.ConfigParser()
c.read_string('[a]\nx=%(y)s%(y)s\ny=%(x)s%(x)s')
c['a']['x']

#: configparser with interpolation that doubles
#: ends: exception ValueError at line 4
import configparser
c = configparser.ConfigParser()
c.read_string('[a]\n' + '\n'.join('x%d=%%(x%d)s%%(x%d)s' % (i, i + 1, i + 1) for i in range(9)) + '\nx9=' + 'y' * 10**4)
c['a']['x0']

#: tomllib of deep lists
#: ends: recursion at line 2
import tomllib
tomllib.loads('a=' + '[' * 10**5)

#: tomllib of deep tables
#: ends: recursion at line 2
import tomllib
tomllib.loads('a.' * 10**5 + 'a=1')

#: html of entities
#: ends: instructions at line 2
import html
while True: html.unescape('&amp;' * 10**5)

#: html of an entity without end
#: ends: instructions at line 2
import html
html.unescape('&' * 10**6 + '#' + '9' * 10**6)

#: html parser of tags without end
#: ends: instructions at line 2
from html.parser import HTMLParser
HTMLParser().feed('<a ' * 10**5)

#: html parser of comments that do not end
#: ends: instructions at line 3
from html.parser import HTMLParser
p = HTMLParser()
while True: p.feed('<!--')

#: shlex of quotes
#: ends: instructions at line 2
import shlex
shlex.split('"' + '\\"' * 10**6)

#: an IP network of all addresses
#: ends: instructions at line 2
import ipaddress
list(ipaddress.ip_network('::/0'))

#: the subnets of a network
#: ends: instructions at line 2
import ipaddress
list(ipaddress.ip_network('0.0.0.0/0').subnets(new_prefix=32))

#: a summary of an address range
#: ends: value
import ipaddress
list(ipaddress.summarize_address_range(ipaddress.ip_address('::1'), ipaddress.ip_address('ffff::fffe')))

#: an IP address of a long text
#: ends: instructions at line 2
import ipaddress
ipaddress.ip_address('1.' * 10**6)

#: an argument parser of abbreviations
#: ends: instructions at line 4
import argparse
p = argparse.ArgumentParser()
p.add_argument('-a', nargs='*', action='append')
p.parse_args(['-a'] * 10**4)

#: a log without end
#: ends: instructions at line 2
import logging
while True: logging.warning('x')

#: a log of a huge width
#: ends: memory at line 2
import logging
logging.warning('%1000000000d', 1)

#: an unquoting of much
#: ends: instructions at line 2
import urllib.parse
while True: urllib.parse.unquote('%41' * 10**5)

#: a query of many parts
#: ends: instructions at line 2
import urllib.parse
urllib.parse.parse_qs('a=1&' * 10**6)

#: a URL joined without end
#: ends: instructions at line 3
import urllib.parse
x = 'http://a/b'
while True: x = urllib.parse.urljoin(x, 'c/' * 1000)
