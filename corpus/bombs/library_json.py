#: title: json of the library

#: loads of deep lists
#: ends: recursion at line 2
import json
json.loads('[' * 10**6)

#: loads of deep dicts
#: ends: recursion at line 2
import json
json.loads('{"a":' * 10**6)

#: loads of deep lists that close
#: ends: recursion at line 2
import json
json.loads('[' * 10**5 + ']' * 10**5)

#: loads with a hook that loads
#: ends: recursion at line 3
import json
def hook(pairs):
    return json.loads('{"a": {}}', object_hook=hook)
hook(0)

#: loads of a long integer
#: ends: instructions at line 2
import json
json.loads('9' * 10**7)

#: loads of long integers
#: ends: instructions at line 2
import json
json.loads('[' + '9' * 4000 + (',' + '9' * 4000) * 1000 + ']')

#: loads of a long float
#: ends: instructions at line 2
import json
while True: json.loads('0.' + '1' * 10**6)

#: loads of a long integer with parse_int
#: ends: exception OverflowError at line 2
import json
json.loads('9' * 10**6, parse_int=lambda text: text * 10**6)

#: loads of a long text with escapes
#: ends: instructions at line 2
import json
while True: json.loads('"' + '\\u0041' * 10**5 + '"')

#: loads of a text without end
#: ends: instructions at line 3
import json
while True:
    try: json.loads('"' + 'a' * 10**6)
    except ValueError: pass

#: loads of blanks
#: ends: instructions at line 3
import json
while True:
    try: json.loads(' ' * 10**6)
    except ValueError: pass

#: loads of many keys
#: ends: instructions at line 2
import json
json.loads('{' + ','.join('"%d":0' % i for i in range(10**6)) + '}')

#: dumps of a deep list
#: ends: recursion at line 4
import json
x = []
for i in range(10**4): x = [x]
json.dumps(x)

#: dumps of a deep dict
#: ends: recursion at line 4
import json
x = {}
for i in range(10**4): x = {0: x}
json.dumps(x)

#: dumps of a cycle
#: ends: exception ValueError at line 4
import json
x = []
x.append(x)
json.dumps(x)

#: dumps of a cycle without the check
#: ends: recursion at line 4
import json
x = []
x.append(x)
json.dumps(x, check_circular=False)

#: dumps of a cycle of two without the check
#: ends: recursion at line 5
import json
x, y = {}, []
x['a'] = y
y.append(x)
json.dumps(x, check_circular=False, indent=1)

#: dumps with a huge indent
#: ends: memory at line 2
import json
json.dumps([1], indent=10**9)

#: dumps with a large indent, deep
#: ends: memory at line 2
import json
json.dumps([[[[[[[[1]]]]]]]], indent=10**6)

#: dumps with huge separators
#: ends: memory at line 2
import json
json.dumps([0] * 10**5, separators=('x' * 10**5, ':'))

#: dumps of shared lists
#: ends: instructions at line 4
import json
x = [0]
for i in range(60): x = [x, x]
json.dumps(x)

#: iterencode of shared lists
#: ends: instructions at line 4
import json
x = [0]
for i in range(60): x = [x, x]
for part in json.JSONEncoder().iterencode(x): pass

#: dumps with a default of lists without end
#: ends: exception ValueError at line 2
import json
json.dumps(1j, default=lambda value: [value])

#: dumps with a default of the value
#: ends: exception ValueError at line 2
import json
json.dumps(1j, default=lambda value: value)

#: dumps with a default of new values without end
#: ends: recursion at line 2
import json
json.dumps(1j, default=lambda value: value + 1)

#: dumps of a huge integer
#: ends: instructions at line 2
import json
json.dumps(1 << 10**7)

#: dumps of many keys, sorted
#: ends: instructions at line 2
import json
json.dumps({str(i): i for i in range(10**5)}, sort_keys=True)

#: dumps of a text of control characters
#: ends: instructions at line 2
import json
while True: json.dumps('\x01' * 10**6)

#: dumps of a list that grows
#: ends: instructions at line 3 or 4 or 5 or 6
import json
x = [1j]
def grow(value):
    x.append(1j)
    return 0
json.dumps(x, default=grow)

#: dumps of a dict that grows
#: ends: value
import json
x = {0: 1j}
def grow(value):
    x[len(x)] = 1j
    return 0
json.dumps(x, default=grow)

#: dump to a file without end
#: ends: instructions at line 3 or 4
import json
class Sink:
    def write(self, text): pass
while True: json.dump([[0] * 1000] * 1000, Sink())

#: dumps of a list of a class that iterates without end
#: ends: value
import json
class Endless(list):
    def __iter__(self):
        while True: yield 0
json.dumps(Endless([1]))

#: dumps of a dict of a class that has items without end
#: ends: instructions at line 4
import itertools, json
class Endless(dict):
    def items(self): return itertools.repeat(('a', 0))
json.dumps(Endless(a=1))

#: raw_decode at each place
#: ends: instructions at line 5
import json
text = '[' * 1000
decoder = json.JSONDecoder()
while True:
    try: decoder.raw_decode(text, 999)
    except ValueError: pass
