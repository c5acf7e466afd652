#: title: parsers of the library

#: a locale format of huge grouping
#: ends: instructions at line 2
import locale
locale.format_string('%' + '0' * 10**6 + 'd', 1, grouping=True)

#: currency of a huge number
#: ends: instructions at line 2
import locale
while True: locale.format_string('%.0f', 1e308, grouping=True)

#: shlex of a stream without end
#: ends: instructions at line 5
import shlex
class S:
    def read(self, n): return 'a'
    def readline(self): return 'a'
shlex.shlex(S()).get_token()

#: cmd of input without end
#: ends: instructions at line 2
import cmd
cmd.Cmd().onecmd('a' * 10**7)

#: a bracketed host
#: ends: instructions at line 2
import urllib.parse
urllib.parse.urlsplit('http://[' + ':' * 10**6 + ']/')

#: quote of a long text
#: ends: instructions at line 2
import urllib.parse
while True: urllib.parse.quote('é' * 10**5)

#: html of references that overlap
#: ends: instructions at line 2
import html
html.unescape('&notit;' * 10**5 + '&' * 10**5)

#: html parser of nested declarations
#: ends: value
from html.parser import HTMLParser
HTMLParser().feed('<!' + '[' * 10**5)

#: html parser of attributes
#: ends: value
from html.parser import HTMLParser
HTMLParser().feed('<a' + ' a=\'' * 10**4)

#: tomllib of a long integer
#: ends: instructions at line 2
import tomllib
tomllib.loads('a=' + '9' * 10**6)

#: tomllib of many keys
#: ends: instructions at line 2
import tomllib
tomllib.loads('\n'.join('a%d=1' % i for i in range(10**5)))

#: tomllib of dotted keys that share
#: ends: instructions at line 2
import tomllib
tomllib.loads('\n'.join('a.' * 500 + 'b%d=1' % i for i in range(1000)))

#: configparser of many sections
#: ends: instructions at line 2
import configparser
configparser.ConfigParser().read_string('\n'.join('[%d]\na=1' % i for i in range(10**5)))

#: argparse of many options
#: ends: instructions at line 4
import argparse
p = argparse.ArgumentParser()
for i in range(300): p.add_argument('--a%d' % i)
while True: p.format_help()

#: argparse with a pattern of many optional arguments
#: ends: value
import argparse
p = argparse.ArgumentParser()
for i in range(30): p.add_argument('a%d' % i, nargs='*')
p.parse_args(['x'] * 30)
