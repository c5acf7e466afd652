#: title: the policy

#: a module with names of it can be imported
#: policy: {"imports": {"math": ["sqrt", "pi"]}}
#: value: Tuple[4, true]
import math
(math.sqrt(16), math.pi > 3)

#: names that are allowed can be imported
#: policy: {"imports": {"math": ["sqrt", "pi"]}}
#: value: 7
from math import sqrt as root, pi
root(16) + round(pi)

#: a name that is not allowed cannot be imported
#: policy: {"imports": {"math": ["sqrt", "pi"]}}
#: ends: policy at line 2
#: message: /sin/
#: output: ""
print('x')
from math import sqrt, sin

#: a name that is not allowed is not in the module
#: policy: {"imports": {"math": ["sqrt", "pi"]}}
#: ends: policy or exception at line 2
#: message: /\bsin\b/
import math
math.sin(0)

#: nor can it be had by getattr
#: policy: {"imports": {"math": ["sqrt"]}}
#: value: [null, null]
import math
[getattr(math, name, None) for name in ('sin', 'pi')]

#: a module with the value true has all its names
#: policy: {"imports": {"math": true}}
#: value: 0
import math
math.sin(0)

#: a module that the object leaves out is refused
#: policy: {"imports": {"math": ["pi"]}}
#: ends: policy at line 1
#: message: /^importing itertools is not allowed here; what may be imported: math$/
#: output: ""
import itertools

#: a builtin that was removed is missing
#: policy: {"builtins": {"remove": ["sorted", "len"]}}
#: ends: policy or exception at line 2
#: message: /\bsorted\b/
print('x')
sorted([])

#: the other builtins are there
#: policy: {"builtins": {"remove": ["sorted"]}}
#: value: 3
len([1]) + max(1, 2)

#: a program may define what was removed
#: policy: {"builtins": {"remove": ["sorted"]}}
#: value: "my own"
def sorted(x): return 'my own'
sorted([])

#: a builtin can be added to the strict ones
#: policy: {"profile": "strict", "builtins": {"add": ["sorted"]}}
#: value: [1, 2]
sorted([2, 1])

#: a builtin that was not added to the strict ones is missing
#: policy: {"profile": "strict"}
#: ends: policy or exception at line 1
#: message: /\bsorted\b/
sorted([2, 1])

#: a group of builtins can be added to the strict ones
#: policy: {"profile": "strict", "builtins": {"add": ["utility_builtins"]}}
#: value: true
same_type(1, 2)

#: a construct is refused
#: policy: {"forbid": ["while"]}
#: ends: policy at line 2
#: message: /while/
#: output: ""
print('x')
while True: pass

#: a construct is refused where it would never run
#: policy: {"forbid": ["while"]}
#: ends: policy at line 2
#: message: /while/
#: output: ""
def f():
    while True: pass
1

#: a construct is refused with the author’s own message
#: policy: {"forbid": {"while": "Use a for loop: it says how often."}}
#: ends: policy at line 2
#: message: /Use a for loop: it says how often\./
#: traceback: /Use a for loop: it says how often\./
x = 1
while x: x = 0

#: an author’s message may be in any language
#: policy: {"forbid": {"for": "用 while 循环 – «ага»! 😀"}}
#: ends: policy at line 1
#: message: /用 while 循环 – «ага»! 😀/
#: output: ""
for x in []: pass

#: every import is refused
#: policy: {"forbid": ["import"]}
#: ends: policy at line 2
#: message: /import/
#: output: ""
x = 1
from math import pi

#: a class is refused
#: policy: {"forbid": ["class"]}
#: ends: policy at line 1
#: message: /class/
#: output: ""
class A: pass

#: a builtin is refused
#: policy: {"forbid": ["sorted"]}
#: ends: policy at line 2
#: message: /sorted/
#: output: ""
x = [2, 1]
sorted(x)

#: a builtin is refused by its name alone
#: policy: {"forbid": ["sorted"]}
#: ends: policy at line 1
#: message: /sorted/
#: output: ""
f = sorted

#: a method is refused
#: policy: {"forbid": {"list.sort": "Sort it yourself."}}
#: ends: policy or exception at line 2
#: message: /Sort it yourself\./
x = [2, 1]
x.sort()

#: the message has a hint what to do instead
#: ends: policy at line 2
#: message: /help/
#: hint: /\w/
#: traceback: /\nHint: .*\w$/
#: output: ""
print('x')
help('x')

#: what has no usual way has no hint
#: policy: {"forbid": {"while": "Use a for loop: it says how often."}}
#: ends: policy
#: hint: none
while 0: pass

#: what is not refused is allowed
#: policy: {"forbid": ["while", "sorted", "list.sort", "import", "class"]}
#: value: 3
x = []
for i in range(3): x.append(i)
sum(x)

#: a refused word in a text is only a text
#: policy: {"forbid": ["while", "sorted"]}
#: value: "while sorted"
'while sorted' # while sorted
