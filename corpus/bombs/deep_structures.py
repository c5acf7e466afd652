#: title: deep structures
#: limits: instructions 2e9, memory 256 MiB

#: comparison of a deep list with itself
#: value: true
# list
x = y = []
for _ in range(20000): x, y = [x], [y]
x == x

#: order of deep lists
#: ends: recursion at line 4
# list
x = y = []
for _ in range(20000): x, y = [x], [y]
x < y

#: order of deep tuples
#: ends: recursion at line 4
# tuple
x = y = ()
for _ in range(20000): x, y = (x,), (y,)
max(x, y)

#: a deep tuple in a set
#: ends: recursion at line 4
# tuple
x = y = ()
for _ in range(20000): x, y = (x,), (y,)
{x}

#: a deep tuple as key
#: ends: recursion at line 4
# tuple
x = y = ()
for _ in range(20000): x, y = (x,), (y,)
{}[x]

#: isinstance of a deep tuple
#: ends: recursion at line 3
t = ()
for _ in range(20000): t = (t,)
isinstance(1, t)

#: issubclass of a deep tuple
#: ends: recursion at line 3
t = ()
for _ in range(20000): t = (t,)
issubclass(int, t)

#: startswith of a deep tuple
#: ends: exception TypeError at line 3
t = ('b',)
for _ in range(20000): t = (t,)
'a'.startswith(t)

#: except with a deep tuple
#: ends: exception at line 3 or 4
t = ()
for _ in range(20000): t = (t,)
try: 1 / 0
except t: pass

#: a deep union of types
#: ends: recursion at line 3
t = int
for _ in range(20000): t = list[t]
repr(t)

#: a deep union of types, compared
#: ends: recursion at line 3
t = u = int
for _ in range(20000): t, u = list[t], list[u]
t == u

#: a deep union of types, hashed
#: ends: recursion at line 3
t = int
for _ in range(20000): t = list[t]
hash(t)

#: an or of many types
#: value: false
t = int
for _ in range(300):
    class C: pass
    t = t | C
isinstance('', t)

#: slices in slices, compared
#: ends: recursion at line 3
x = y = None
for _ in range(20000): x, y = slice(x), slice(y)
x == y

#: slices in slices, shown
#: ends: recursion at line 3
x = None
for _ in range(20000): x = slice(x)
repr(x)

#: exceptions in exceptions, shown
#: ends: value or recursion at line 3 or none
x = None
for _ in range(20000): x = ValueError(x)
len(repr(x))

#: exceptions in exceptions, as text
#: ends: recursion at line 3
x = None
for _ in range(20000): x = ValueError(x)
str(x)

#: exceptions in exceptions, raised
#: ends: exception or recursion at line 3
x = None
for _ in range(20000): x = ValueError(x)
raise x

#: ranges of views
#: ends: recursion at line 3
d = {}
for _ in range(20000): d = {1: d}.values()
repr(d)

#: a deep value of the program
#: ends: exception ValueError
#: message: /nested/
x = 1
for _ in range(20000): x = [x]
x

#: a deep value of the program, in a dict
#: ends: exception ValueError
#: message: /nested/
x = 1
for _ in range(20000): x = {'k': (x,)}
x

#: a value of the program whose repr is deep
#: ends: recursion at line 3
class C:
    def __init__(self, x): self.x = x
    def __repr__(self): return repr(self.x)
x = 1
for _ in range(20000): x = C(x)
x

#: a list in itself
#: value: "[[...]]"
x = []
x.append(x)
repr(x)

#: a list in itself, compared
#: ends: recursion at line 4
x, y = [], []
x.append(y)
y.append(x)
x == y

#: a dict in itself
#: value: "{1: {...}}"
x = {}
x[1] = x
repr(x)

#: a list in itself, copied for ever
#: ends: instructions at line 3
x = []
x.append(x)
while True: x = [x, *x]

#: a program’s value that contains itself
#: ends: exception ValueError
#: message: /contains itself/
x = []
x.append(x)
x
