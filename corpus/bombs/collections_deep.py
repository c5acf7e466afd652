#: title: deep collections
#: limits: instructions 2e9, memory 256 MiB

#: repr(x) of a deep deque
#: ends: recursion at line 4
from collections import *
x = y = deque([()])
for _ in range(20000): x, y = deque([x]), deque([y])
repr(x)

#: x == y of a deep deque
#: ends: recursion at line 4
from collections import *
x = y = deque([()])
for _ in range(20000): x, y = deque([x]), deque([y])
x == y

#: x in [y] of a deep deque
#: ends: recursion at line 4
from collections import *
x = y = deque([()])
for _ in range(20000): x, y = deque([x]), deque([y])
x in [y]

#: del x, y; 5 of a deep deque
#: ends: value or recursion at line 3 or 4 or none
from collections import *
x = y = deque([()])
for _ in range(20000): x, y = deque([x]), deque([y])
del x, y; 5

#: repr(x) of a deep deque with maxlen
#: ends: recursion at line 4
from collections import *
x = y = deque([()], 1)
for _ in range(20000): x, y = deque([x], 1), deque([y], 1)
repr(x)

#: x == y of a deep deque with maxlen
#: ends: recursion at line 4
from collections import *
x = y = deque([()], 1)
for _ in range(20000): x, y = deque([x], 1), deque([y], 1)
x == y

#: x in [y] of a deep deque with maxlen
#: ends: recursion at line 4
from collections import *
x = y = deque([()], 1)
for _ in range(20000): x, y = deque([x], 1), deque([y], 1)
x in [y]

#: del x, y; 5 of a deep deque with maxlen
#: ends: value or recursion at line 3 or 4 or none
from collections import *
x = y = deque([()], 1)
for _ in range(20000): x, y = deque([x], 1), deque([y], 1)
del x, y; 5

#: repr(x) of a deep OrderedDict
#: ends: recursion at line 4
from collections import *
x = y = OrderedDict({1: ()})
for _ in range(20000): x, y = OrderedDict({1: x}), OrderedDict({1: y})
repr(x)

#: x == y of a deep OrderedDict
#: ends: recursion at line 4
from collections import *
x = y = OrderedDict({1: ()})
for _ in range(20000): x, y = OrderedDict({1: x}), OrderedDict({1: y})
x == y

#: x in [y] of a deep OrderedDict
#: ends: recursion at line 4
from collections import *
x = y = OrderedDict({1: ()})
for _ in range(20000): x, y = OrderedDict({1: x}), OrderedDict({1: y})
x in [y]

#: del x, y; 5 of a deep OrderedDict
#: ends: value or recursion at line 3 or 4 or none
from collections import *
x = y = OrderedDict({1: ()})
for _ in range(20000): x, y = OrderedDict({1: x}), OrderedDict({1: y})
del x, y; 5

#: repr(x) of a deep defaultdict
#: ends: recursion at line 4
from collections import *
x = y = defaultdict(int, {1: ()})
for _ in range(20000): x, y = defaultdict(int, {1: x}), defaultdict(int, {1: y})
repr(x)

#: x == y of a deep defaultdict
#: ends: recursion at line 4
from collections import *
x = y = defaultdict(int, {1: ()})
for _ in range(20000): x, y = defaultdict(int, {1: x}), defaultdict(int, {1: y})
x == y

#: x in [y] of a deep defaultdict
#: ends: recursion at line 4
from collections import *
x = y = defaultdict(int, {1: ()})
for _ in range(20000): x, y = defaultdict(int, {1: x}), defaultdict(int, {1: y})
x in [y]

#: del x, y; 5 of a deep defaultdict
#: ends: value or recursion at line 3 or 4 or none
from collections import *
x = y = defaultdict(int, {1: ()})
for _ in range(20000): x, y = defaultdict(int, {1: x}), defaultdict(int, {1: y})
del x, y; 5

#: x < y of a deep deque
#: ends: recursion at line 4
from collections import *
x = y = deque([()])
for _ in range(20000): x, y = deque([x]), deque([y])
x < y

#: y.index(x) of a deep deque
#: ends: recursion at line 4
from collections import *
x = y = deque([()])
for _ in range(20000): x, y = deque([x]), deque([y])
y.index(x)

#: y.remove(x) of a deep deque
#: ends: recursion at line 4
from collections import *
x = y = deque([()])
for _ in range(20000): x, y = deque([x]), deque([y])
y.remove(x)

#: y.count(x) of a deep deque
#: ends: recursion at line 4
from collections import *
x = y = deque([()])
for _ in range(20000): x, y = deque([x]), deque([y])
y.count(x)

#: del x, y; 5 of a deep deque of iterators
#: ends: value or recursion at line 3 or 4 or none
from collections import *
x = y = iter(deque([()]))
for _ in range(20000): x, y = iter(deque([x])), iter(deque([y]))
del x, y; 5

#: del x, y; 5 of a deep chain of views
#: ends: value or recursion at line 3 or 4 or none
from collections import *
x = y = OrderedDict({1: ()}).values()
for _ in range(20000): x, y = OrderedDict({1: x}).values(), OrderedDict({1: y}).values()
del x, y; 5

#: del x, y; 5 of a deep chain of factories
#: ends: value or recursion at line 3 or 4 or none
from collections import *
x = y = defaultdict(lambda y=(): y)
for _ in range(20000): x, y = defaultdict(lambda y=x: y), defaultdict(lambda y=y: y)
del x, y; 5
