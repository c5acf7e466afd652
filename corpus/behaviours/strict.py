#: title: the profile strict
#: policy: {"profile": "strict", "imports": ["math"]}

#: refuses a private name with RestrictedPython’s message
#: ends: policy at line 1
#: message: /"_x" is an invalid variable name because it starts with "_"/
#: output: ""
_x = 1

#: refuses a private parameter with RestrictedPython’s message
#: ends: policy at line 1
#: message: /"_x" is an invalid variable name because it starts with "_"/
#: output: ""
def f(_x): pass

#: refuses a name of roles with RestrictedPython’s message
#: ends: policy at line 1
#: message: /"x__roles__" is an invalid variable name because it ends with "__roles__"\./
#: output: ""
x__roles__ = 1

#: refuses a name that is taken with RestrictedPython’s message
#: ends: policy at line 1
#: message: /"printed" is a reserved name\./
#: output: ""
printed = 1

#: refuses a private attribute with RestrictedPython’s message
#: ends: policy at line 2
#: message: /"_y" is an invalid attribute name because it starts with "_"\./
#: output: ""
x = 1
x._y

#: refuses an attribute of inspection with RestrictedPython’s message
#: ends: policy at line 2
#: message: /"gi_frame" is a restricted name, that is forbidden to access in RestrictedPython\./
#: output: ""
x = 1
x.gi_frame

#: refuses exec with RestrictedPython’s message
#: ends: policy at line 1
#: message: /Exec calls are not allowed\./
#: output: ""
exec('1')

#: refuses eval with RestrictedPython’s message
#: ends: policy at line 1
#: message: /Eval calls are not allowed\./
#: output: ""
eval('1')

#: refuses an attribute changed in place with RestrictedPython’s message
#: ends: policy at line 2
#: message: /Augmented assignment of attributes is not allowed\./
#: output: ""
x = 1
x.y += 1

#: refuses an item changed in place with RestrictedPython’s message
#: ends: policy at line 2
#: message: /Augmented assignment of object items and slices is not allowed\./
#: output: ""
x = {}
x[0] += 1

#: refuses a star import with RestrictedPython’s message
#: ends: policy at line 1
#: message: /"\*" imports are not allowed\./
#: output: ""
from math import *

#: refuses a metaclass with RestrictedPython’s message
#: ends: policy at line 1
#: message: /The keyword argument "metaclass" is not allowed\./
#: output: ""
class A(metaclass=type): pass

#: refuses an async function with RestrictedPython’s message
#: ends: policy at line 1
#: message: /AsyncFunctionDef statements are not allowed\./
#: output: ""
async def f(): pass

#: refuses nonlocal with RestrictedPython’s message
#: ends: policy at line 4
#: message: /Nonlocal statements are not allowed\./
#: output: ""
def f():
    x = 1
    def g():
        nonlocal x

#: refuses a match with RestrictedPython’s message
#: ends: policy at line 1
#: message: /Match statements are not allowed\./
#: output: ""
match 1:
    case 1: pass

#: refuses an annotation with RestrictedPython’s message
#: ends: policy at line 1
#: message: /AnnAssign statements are not allowed\./
#: output: ""
x: int = 1

#: runs loops, functions and arithmetic
#: value: 12
def double(n): return 2 * n
total = 0
for i in range(4): total += double(i)
total

#: runs classes and their public attributes
#: value: 1
class A:
    x = 1
    def get(self): return self.x
A().get()

#: unpacks
#: value: [3, 5]
(a, b), c = (1, 2), 3
[x + y for x, y in [(a, b), (b, c)]]

#: keeps what is printed
#: value: "x 1\n"
print('x', 1)
printed

#: imports what is allowed
#: value: 1
import math
math.floor(1.5)

#: imports nothing by default
#: policy: {"profile": "strict"}
#: ends: policy at line 1
#: message: /no module may be imported/
#: output: ""
import math
