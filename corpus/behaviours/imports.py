#: title: an import

#: of a module
#: value: 1
import math
math.floor(1.5)

#: of a module by another name
#: value: 1
import math as m
m.floor(1.5)

#: of two modules at once
#: value: Tuple[1, [7, 7]]
import math, itertools
(math.floor(1.5), list(itertools.repeat(7, 2)))

#: of a name
#: value: 1
from math import floor
floor(1.5)

#: of a name by another name
#: value: Tuple[1, 2]
from math import floor as f, ceil as c
(f(1.5), c(1.5))

#: in a function
#: value: 1
def f():
    import math
    return math.floor(1.5)
f()

#: of every name of a module
#: value: 3
from math import *
floor(pi)

#: of the same module twice gives the same module
#: value: true
import math
a = math
import math
a is math

#: of every name of a module that is not allowed
#: policy: {"imports": []}
#: ends: policy at line 1
#: message: /^importing math is not allowed here/
from math import *

#: of every name gives only the allowed ones
#: policy: {"imports": {"math": ["pi"]}}
#: ends: policy or exception at line 2
#: message: /\bfloor\b/
from math import *
floor(pi)

#: that is relative gets a clear error
#: ends: policy at line 2
#: message: /relative import/
#: output: ""
print('x')
from . import math

#: that is relative, with a module, gets a clear error
#: ends: policy at line 1
#: message: /relative import/
#: output: ""
from .math import pi

#: that is relative, from further up, gets a clear error
#: ends: policy at line 1
#: message: /relative import/
#: output: ""
from ...a.b import c

#: of a module that is not allowed is refused at its place
#: ends: policy at 1:14 to 1:17
#: message: /^importing xxx is not allowed here/
import math, xxx

#: of a part of a module that is not allowed is refused
#: ends: policy at line 1
#: message: /^importing xx(\.path)? is not allowed here/
#: output: ""
import xx.path

#: of a name that the module has not
#: ends: policy or exception at line 1
#: message: /sqrrt/
from math import sqrrt

#: of an allowed module is refused in no other way
#: ends: policy at line 1
#: message: /__import__/
#: output: ""
__import__('math')

#: that is not allowed raises ModuleNotFoundError in a try that catches it
#: value: Tuple["importing xx is not allowed here: there is no such module", "xx", true]
try:
    import xx
except ImportError as error:
    caught = error
(str(caught).split(';')[0], caught.name, type(caught) is ModuleNotFoundError)

#: that is guarded has an alternative
#: value: null
try:
    import numpy as np
except (KeyError, ModuleNotFoundError):
    np = None
np

#: of a name that is guarded
#: value: "no such name"
try:
    from math import sqrrt
except ImportError:
    sqrrt = 'no such name'
sqrrt

#: in a try that catches another exception is refused
#: ends: policy at line 2
#: message: /^importing xx is not allowed here/
#: output: ""
try:
    import xx
except ValueError:
    pass

#: in the handler of a try is refused
#: ends: policy at line 4
#: message: /^importing requests is not allowed here: a program has no network$/
#: hint: put the data into a file of the run, and open it
try:
    import xx
except ImportError:
    import requests

#: in a function that a guarded try defines is refused
#: ends: policy at line 3
try:
    def f():
        import xx
except ImportError:
    pass
