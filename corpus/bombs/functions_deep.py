#: title: deep functions
#: limits: instructions 2e9, memory 256 MiB

#: partials in arguments, shown
#: ends: recursion at line 4
from functools import *; import operator, string, itertools; from string.templatelib import *
x = None
for _ in range(100000): x = partial(print, x)
repr(x)

#: partials in keywords, shown
#: ends: recursion at line 4
from functools import *; import operator, string, itertools; from string.templatelib import *
x = None
for _ in range(100000): x = partial(print, a=x)
repr(x)

#: partials in arguments, deleted
#: ends: value or recursion at line 3 or 4 or none
from functools import *; import operator, string, itertools; from string.templatelib import *
x = None
for _ in range(100000): x = partial(print, x)
del x
5

#: partials of partials, called
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
x = lambda: 5
for _ in range(100000): x = partial(x)
x()

#: partials of partials through __call__, called
#: ends: recursion at line 4
from functools import *; import operator, string, itertools; from string.templatelib import *
x = lambda: 5
for _ in range(100000): x = partial(x.__call__)
x()

#: partials of partials through partial, called
#: ends: recursion at line 4
from functools import *; import operator, string, itertools; from string.templatelib import *
x = lambda: 5
for _ in range(100000): x = partial(operator.methodcaller("__call__"), x)
x()

#: partials that were set into one another, called
#: ends: recursion at line 7
from functools import *; import operator, string, itertools; from string.templatelib import *
p = partial(int)
for _ in range(100000):
    q = partial(int)
    q.__setstate__((p, (), {}, None))
    p = q
p()

#: methodcallers in methodcallers, shown
#: ends: recursion at line 4
from functools import *; import operator, string, itertools; from string.templatelib import *
x = None
for _ in range(100000): x = operator.methodcaller('a', x)
repr(x)

#: methodcallers in methodcallers, deleted
#: ends: value or recursion at line 3 or 4 or none
from functools import *; import operator, string, itertools; from string.templatelib import *
x = None
for _ in range(100000): x = operator.methodcaller('a', x)
del x
5

#: itemgetters in itemgetters, shown
#: ends: recursion at line 4
from functools import *; import operator, string, itertools; from string.templatelib import *
x = None
for _ in range(100000): x = operator.itemgetter(x)
repr(x)

#: itemgetters in itemgetters, deleted
#: ends: value or recursion at line 3 or 4 or none
from functools import *; import operator, string, itertools; from string.templatelib import *
x = None
for _ in range(100000): x = operator.itemgetter(x)
del x
5

#: itemgetters that call itemgetters
#: ends: recursion at line 4
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __init__(self, x): self.x = x
    def __getitem__(self, i): return self.x[i]
x = [5]
for _ in range(100000): x = C(x)
operator.itemgetter(0)(x)

#: keys of cmp_to_key in one another, compared
#: ends: recursion at line 5
from functools import *; import operator, string, itertools; from string.templatelib import *
k = cmp_to_key(operator.lt)
x = y = 1
for _ in range(100000): x, y = k(x), k(y)
x < y

#: keys of cmp_to_key in one another, deleted
#: ends: value or recursion at line 4 or 5 or none
from functools import *; import operator, string, itertools; from string.templatelib import *
k = cmp_to_key(operator.lt)
x = None
for _ in range(100000): x = k(x)
del x
5

#: cmp_to_key of cmp_to_key, deleted
#: ends: value or recursion at line 3 or 4 or none
from functools import *; import operator, string, itertools; from string.templatelib import *
x = None
for _ in range(100000): x = cmp_to_key(x)
del x
5

#: cmp_to_key of cmp_to_key, called
#: ends: value or exception or recursion
from functools import *; import operator, string, itertools; from string.templatelib import *
x = operator.lt
for _ in range(100000): x = cmp_to_key(x)
x(1) < x(2)

#: attrgetter of 100 000 names
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
operator.attrgetter('.'.join(['real'] * 100000))(5)

#: attrgetter of 100 000 arguments
#: value: 100000
from functools import *; import operator, string, itertools; from string.templatelib import *
len(operator.attrgetter(*['real'] * 100000)(5))

#: attrgetter of dots
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
try: operator.attrgetter('.' * 100000)(5)
except AttributeError: pass
5

#: attrgetter of a name of a million characters
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
try: operator.attrgetter('a' * 10**6)(5)
except AttributeError: pass
5

#: methodcaller of a name of a million characters
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
try: operator.methodcaller('a' * 10**6)(5)
except AttributeError: pass
5

#: the repr of an attrgetter of huge names
#: value: 1004019
from functools import *; import operator, string, itertools; from string.templatelib import *
len(repr(operator.attrgetter(*['a' * 1000] * 1000)))

#: names that are half a character
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
for f in (lambda n: operator.attrgetter(n)(5), lambda n: operator.attrgetter('real.' + n)(5), lambda n: operator.methodcaller(n)(5), lambda n: repr(operator.attrgetter(n)), lambda n: operator.methodcaller('conjugate', **{n: 1})(5), lambda n: repr(partial(int, **{n: 1})), lambda n: partial(int, **{n: 1})(), lambda n: string.capwords(n), lambda n: Interpolation(1, n), lambda n: Template(n), lambda n: vars(type(n, (), {})), lambda n: dir(type('C', (), {n: 1}))):
    try: f('\ud800')
    except (AttributeError, TypeError, UnicodeError, ValueError): pass
5

#: templates in interpolations, shown
#: ends: recursion at line 4
from functools import *; import operator, string, itertools; from string.templatelib import *
x = None
for _ in range(100000): x = Template(Interpolation(x, 'x'))
repr(x)

#: templates in interpolations, deleted
#: ends: value or recursion at line 3 or 4 or none
from functools import *; import operator, string, itertools; from string.templatelib import *
x = None
for _ in range(100000): x = Template(Interpolation(x, 'x'))
del x
5

#: reduce that nests, deleted
#: ends: value or recursion at line 2 or 3 or none
from functools import *; import operator, string, itertools; from string.templatelib import *
x = reduce(lambda a, b: [a], range(100000))
del x
5

#: reduce that nests, shown
#: ends: recursion at line 3
from functools import *; import operator, string, itertools; from string.templatelib import *
x = reduce(lambda a, b: [a], range(100000))
repr(x)
