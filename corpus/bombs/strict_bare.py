#: title: programs under strict without additions
#: policy: {"profile": "strict"}

#: a name that is not there
#: ends: exception NameError at line 1
list(range(5))

#: a huge range taken apart
#: ends: memory or instructions at line 1
a, *b = range(10**9)

#: a huge bytes
#: ends: memory or exception at line 1
bytes(10**9)

#: a huge power
#: ends: memory or instructions at line 1
pow(3, 10**9)

#: a huge text
#: ends: memory or exception at line 1
'a' * 10**10

#: a huge call
#: ends: memory or instructions at line 2
def f(*a): pass
f(*range(10**9))

#: setattr for ever
#: ends: memory or instructions at line 4 or 5 or 6
class C: pass
c = C()
n = 0
while True:
    n += 1
    setattr(c, 'a' + str(n), c)

#: setattr of a class of itself
#: value: true
class C: pass
setattr(C, 'C', C)
C.C.C.C is C

#: an import of what no policy allows
#: ends: policy or exception at line 1
import os

#: a comprehension nest that multiplies
#: ends: instructions at line 1
[0 for a in range(10**3) for b in range(10**3) for c in range(10**3) if a < 0]
