#: title: walks through deep structures
#: limits: instructions 2e9, memory 256 MiB

#: repr(x) of a deep list
#: ends: recursion at line 4
# list
x = y = []
for _ in range(20000): x, y = [x], [y]
repr(x)

#: str(x) of a deep list
#: ends: recursion at line 4
# list
x = y = []
for _ in range(20000): x, y = [x], [y]
str(x)

#: print(x) of a deep list
#: ends: recursion at line 4
# list
x = y = []
for _ in range(20000): x, y = [x], [y]
print(x)

#: f'{x}' of a deep list
#: ends: recursion at line 4
# list
x = y = []
for _ in range(20000): x, y = [x], [y]
f'{x}'

#: '%s' % (x,) of a deep list
#: ends: recursion at line 4
# list
x = y = []
for _ in range(20000): x, y = [x], [y]
'%s' % (x,)

#: x == y of a deep list
#: ends: recursion at line 4
# list
x = y = []
for _ in range(20000): x, y = [x], [y]
x == y

#: x != y of a deep list
#: ends: recursion at line 4
# list
x = y = []
for _ in range(20000): x, y = [x], [y]
x != y

#: [x] == [y] of a deep list
#: ends: recursion at line 4
# list
x = y = []
for _ in range(20000): x, y = [x], [y]
[x] == [y]

#: x in [y] of a deep list
#: ends: recursion at line 4
# list
x = y = []
for _ in range(20000): x, y = [x], [y]
x in [y]

#: sorted([x, y]) of a deep list
#: ends: recursion at line 4
# list
x = y = []
for _ in range(20000): x, y = [x], [y]
sorted([x, y])

#: ascii(x) of a deep list
#: ends: recursion at line 4
# list
x = y = []
for _ in range(20000): x, y = [x], [y]
ascii(x)

#: repr(x) of a deep tuple
#: ends: recursion at line 4
# tuple
x = y = ()
for _ in range(20000): x, y = (x,), (y,)
repr(x)

#: str(x) of a deep tuple
#: ends: recursion at line 4
# tuple
x = y = ()
for _ in range(20000): x, y = (x,), (y,)
str(x)

#: print(x) of a deep tuple
#: ends: recursion at line 4
# tuple
x = y = ()
for _ in range(20000): x, y = (x,), (y,)
print(x)

#: f'{x}' of a deep tuple
#: ends: recursion at line 4
# tuple
x = y = ()
for _ in range(20000): x, y = (x,), (y,)
f'{x}'

#: '%s' % (x,) of a deep tuple
#: ends: recursion at line 4
# tuple
x = y = ()
for _ in range(20000): x, y = (x,), (y,)
'%s' % (x,)

#: x == y of a deep tuple
#: ends: recursion at line 4
# tuple
x = y = ()
for _ in range(20000): x, y = (x,), (y,)
x == y

#: x != y of a deep tuple
#: ends: recursion at line 4
# tuple
x = y = ()
for _ in range(20000): x, y = (x,), (y,)
x != y

#: [x] == [y] of a deep tuple
#: ends: recursion at line 4
# tuple
x = y = ()
for _ in range(20000): x, y = (x,), (y,)
[x] == [y]

#: x in [y] of a deep tuple
#: ends: recursion at line 4
# tuple
x = y = ()
for _ in range(20000): x, y = (x,), (y,)
x in [y]

#: sorted([x, y]) of a deep tuple
#: ends: recursion at line 4
# tuple
x = y = ()
for _ in range(20000): x, y = (x,), (y,)
sorted([x, y])

#: hash((x,)) of a deep tuple
#: ends: recursion at line 4
# tuple
x = y = ()
for _ in range(20000): x, y = (x,), (y,)
hash((x,))

#: ascii(x) of a deep tuple
#: ends: recursion at line 4
# tuple
x = y = ()
for _ in range(20000): x, y = (x,), (y,)
ascii(x)

#: repr(x) of a deep dict
#: ends: recursion at line 4
# dict
x = y = {}
for _ in range(20000): x, y = {1: x}, {1: y}
repr(x)

#: str(x) of a deep dict
#: ends: recursion at line 4
# dict
x = y = {}
for _ in range(20000): x, y = {1: x}, {1: y}
str(x)

#: print(x) of a deep dict
#: ends: recursion at line 4
# dict
x = y = {}
for _ in range(20000): x, y = {1: x}, {1: y}
print(x)

#: f'{x}' of a deep dict
#: ends: recursion at line 4
# dict
x = y = {}
for _ in range(20000): x, y = {1: x}, {1: y}
f'{x}'

#: '%s' % (x,) of a deep dict
#: ends: recursion at line 4
# dict
x = y = {}
for _ in range(20000): x, y = {1: x}, {1: y}
'%s' % (x,)

#: x == y of a deep dict
#: ends: recursion at line 4
# dict
x = y = {}
for _ in range(20000): x, y = {1: x}, {1: y}
x == y

#: x != y of a deep dict
#: ends: recursion at line 4
# dict
x = y = {}
for _ in range(20000): x, y = {1: x}, {1: y}
x != y

#: [x] == [y] of a deep dict
#: ends: recursion at line 4
# dict
x = y = {}
for _ in range(20000): x, y = {1: x}, {1: y}
[x] == [y]

#: x in [y] of a deep dict
#: ends: recursion at line 4
# dict
x = y = {}
for _ in range(20000): x, y = {1: x}, {1: y}
x in [y]

#: ascii(x) of a deep dict
#: ends: recursion at line 4
# dict
x = y = {}
for _ in range(20000): x, y = {1: x}, {1: y}
ascii(x)
