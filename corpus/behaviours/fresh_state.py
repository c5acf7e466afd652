#: title: fresh state

#: globals are gone
#: ends: exception NameError
x = 1
#: then
x

#: functions under the names of builtins are gone
#: value: null
#: output: "0\n"
def len(x): return -1
print = None
#: then
print(len([]))

#: attributes set on a module are gone
#: value: Tuple[3.141592653589793, false]
import math
math.pi = 3
math.poison = 1
#: then
import math
(math.pi, hasattr(math, 'poison'))

#: attributes deleted from a module are gone
#: value: 2
import math
del math.sqrt
#: then
import math
math.sqrt(4)

#: attributes set on an exception class are gone
#: value: false
try: ValueError.poison = 1
except TypeError: pass
#: then
hasattr(ValueError, 'poison')

#: attributes set on print are gone
#: value: false
try: print.poison = 1
except (TypeError, AttributeError): pass
#: then
hasattr(print, 'poison')

#: objects that live on in a cycle with __del__ are gone
#: value: 1
#: output: ""
class A:
    def __del__(self): print('late')
a = A()
a.a = a
del a
#: then
[[] for _ in range(10000)]
1

#: an exception are gone
#: ends: exception RuntimeError
1 / 0
#: then
raise

#: a syntax error are gone
#: value: 1
x = = 1
#: then
1

#: a program of its own can do all that within one run
#: value: Tuple[3, -1]
import math
math.pi = 3
def len(x): return -1
(math.pi, len([]))
