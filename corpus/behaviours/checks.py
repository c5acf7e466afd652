#: title: a check finds
#: act: check

#: nothing in an empty program
#: source: ""

#: nothing in a program that is all right
#: names: math, print, x
import math
x = 1
print(math.pi + x)

#: nothing in a program that only fails when it runs
x = [1]
x[5] / 0
raise ValueError('no')

#: nothing in a program that never ends
while True: pass

#: a syntax error at its place
#: error: syntax at 2:5 to 2:6
#: final-newline: yes
x = 1
if x
    print(x)

#: an error that only the compiler finds
#: error: syntax at line 2: /return/
x = 1
return x

#: a refused import at its place, with the message of a run
#: policy: {"imports": ["math"]}
#: error: policy at 2:8 to 2:11: importing sys is not allowed here; what may be imported: math
#: final-newline: yes
x = 1
import sys

#: all errors at once, in the order of the source
#: policy: {"imports": ["math"]}
#: error: policy at 1:8 to 1:10: /^importing os is not allowed here/
#: error: policy at 4:12 to 4:15: /^importing sys is not allowed here/
#: error: policy at line 6: /relative import/
#: error: policy at line 7: /__subclasses__/
import os
x = 1
def f():
    import sys
    return x
from . import y
x.__subclasses__

#: errors of syntax and of policy together
#: error: policy at line 1
#: error: syntax at line 2
#: final-newline: yes
import xx
x = = 1

#: several errors in one line
#: error: at 1:8 to 1:10
#: error: at 1:12 to 1:15
import xx, xxx

#: columns counted in characters
#: error: policy at 1:18 to 1:20
x = '😀é'; import xx

#: lines that end as Windows ends them
#: error: policy at 2:8 to 2:10
#: source: "x = 1\r\nimport xx\r\n"

#: what to do instead, where there is a usual way
#: error: policy at line 1: /help/
#: error-hint: /\w/
help('x')

#: an exercise’s own refusals with its own messages
#: policy: {"forbid": {"while": "A for loop, please.", "sorted": true}}
#: error: policy at line 2: /A for loop, please\./
#: error: policy at line 3: /sorted/
x = [2, 1]
while x: x.pop()
x = sorted(x)

#: a name that is most likely misspelt, as a warning
#: warning: at 2:7 to 2:11: /totl/
#: warning-hint: /total/
#: names: print, totl
total = 1
print(totl)

#: a builtin that was removed
#: policy: {"builtins": {"remove": ["sorted"]}}
#: error: policy at line 1: /sorted/
sorted([])

#: what the strict profile refuses, all of it
#: policy: {"profile": "strict"}
#: error: policy at line 2: /"_y" is an invalid variable name because it starts with "_"/
#: error: policy at line 3: /"_z" is an invalid attribute name because it starts with "_"/
#: error: policy at line 4: /Exec calls are not allowed\./
x = 1
_y = 2
x._z
exec("1")

#: what the strict profile warns of
#: policy: {"profile": "strict"}
#: warning: any: /Prints, but never reads 'printed' variable\./
print('x')
