#: title: the seed case

#: a function is called with an argument
#: call: ["test", [5]]
#: value: "Johny likes 25"
#: output: ""
#: final-newline: yes

def test(x, name='Johny'):
    return f'{name} likes {x * x}'

#: a function is called with a keyword argument
#: call: ["test", [5], {"name": "Ada"}]
#: value: "Ada likes 25"
#: final-newline: yes

def test(x, name='Johny'):
    return f'{name} likes {x * x}'

#: a function that the program lacks is named
#: call: ["tset", [5]]
#: ends: exception NameError
#: message: /tset/
#: final-newline: yes

def test(x, name='Johny'):
    return f'{name} likes {x * x}'

#: an argument too many is the program’s exception
#: call: ["test", [1, 2, 3]]
#: ends: exception TypeError
#: message: /^TypeError: test\(\) takes .*2 positional arguments but 3 were given$/
#: final-newline: yes

def test(x, name='Johny'):
    return f'{name} likes {x * x}'

#: import sys is refused with a clear message
#: policy: {"imports": ["math"]}
#: ends: policy at 2:8 to 2:11
#: message: importing sys is not allowed here; what may be imported: math
#: final-newline: yes
x = 1
import sys

#: from xxx import is refused as well
#: ends: policy at 1:6 to 1:9
#: message: /^importing xxx is not allowed here: there is no such module/
from xxx import path

#: import math works when allowed
#: policy: {"imports": ["math"]}
#: value: 2
import math
math.ceil(1.5)

#: from math import ceil works too
#: policy: {"imports": ["math"]}
#: value: 2
from math import ceil
ceil(1.5)

#: import math is refused when not allowed
#: policy: {"imports": []}
#: ends: policy at line 1
#: message: importing math is not allowed here: no module may be imported
import math

#: a loop over range(6) sums to 15
#: value: 15
total = 0
for i in range(6):
    total += i
total

#: while True: pass ends by budget
#: limits: instructions 20e6
#: ends: instructions at line 1
while True: pass

#: a program without a last expression has the value None
#: value: null
#: output: ""
x = 1
