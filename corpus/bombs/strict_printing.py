#: title: printing under strict
#: limits: instructions 200e6
#: policy: {"profile": "strict", "imports": ["collections", "functools", "itertools", "math", "operator", "string", "string.templatelib"], "builtins": {"add": ["all", "any", "ascii", "bytearray", "classmethod", "dict", "dir", "enumerate", "filter", "format", "frozenset", "getattr", "hasattr", "iter", "list", "map", "max", "memoryview", "min", "next", "object", "property", "reversed", "set", "staticmethod", "sorted", "sum", "super", "tuple", "type", "vars", "zip"]}}

#: printing for ever
#: ends: output at line 1
while True: print(1)

#: printing for ever, where nothing is read
#: ends: instructions at line 1
while True: print(end="")

#: printing millions, and reading them
#: ends: output at line 1
for i in range(10**6): print(i)
len(printed)

#: printing millions to a file that is none
#: ends: exception AttributeError at line 1
for i in range(10**6): print(i, file=5)

#: printing to what is no file
#: value: "5\n"
class F: pass
for f in 1, '', F, F(), print, []:
    try: print(1, file=f)
    except (AttributeError, TypeError): pass
print(5)
printed

#: printing to itself
#: ends: recursion at line 1 or 2
def f(x): print(x, file=F())
F = type('F', (), {'write': lambda s, x: f(x)})
f(1)

#: printing what prints
#: ends: recursion at line 1 or 3
C = type('C', (), {'__str__': lambda s: f(s)})
def f(x):
    print(x)
    return printed
print(C())

#: printing what reads
#: value: "5\n5\n\n"
def f(s):
    print(5)
    return printed
C = type('C', (), {'__str__': f})
print(C(), C(), sep='')
printed

#: printing an endless iterator
#: ends: memory or instructions at line 1
print(*iter(int, 1))

#: printing one huge text
#: ends: output or instructions or memory at line 1
print('a' * 10**7)

#: printing one huge text again and again, to its own end
#: ends: instructions at line 3
x = 'a' * 10**4
print(x)
while True: x = printed

#: reading what was printed for ever
#: ends: memory or instructions at line 3
print(1)
x = []
while True: x.append(printed)

#: printing half a character
#: value: true
try: print('\ud800')
except UnicodeError: pass
print(5)
len(printed) > 1

#: keeping print itself
#: value: 20
x = [print] * 10
for p in x: p(1)
len(printed)

#: giving print away
#: value: 5
def f():
    print(1)
    return print
for i in range(9): f()(2)
5

#: comparing with print
#: ends: exception TypeError at line 1
#: output: "3\n1\n" ...
min([3, 1, 2], key=print)

#: mapping print for ever
#: ends: output at line 1
for x in map(print, iter(int, 1)): pass
