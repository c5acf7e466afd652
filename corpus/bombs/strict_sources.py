#: title: refusals under strict
#: policy: {"profile": "strict", "imports": ["collections", "functools", "itertools", "math", "operator", "string", "string.templatelib"], "builtins": {"add": ["all", "any", "ascii", "bytearray", "classmethod", "dict", "dir", "enumerate", "filter", "format", "frozenset", "getattr", "hasattr", "iter", "list", "map", "max", "memoryview", "min", "next", "object", "property", "reversed", "set", "staticmethod", "sorted", "sum", "super", "tuple", "type", "vars", "zip"]}}

#: nothing
#: value: null
#: source: ""

#: an error and a refusal
#: ends: syntax at line 2
_x = 1
y = = 1

#: carriage returns
#: ends: policy at line 3
#: source: "x = 1\r\r\n_y = 2"

#: letters of many bytes before a refusal
#: ends: policy at line 1
'é😀'; _x = 1

#: a mark at the start
#: ends: policy or syntax at line 1
#: source: "\ufeff_x = 1"

#: a docstring, futures and prints
#: value: "5\n"
"""doc"""
from __future__ import annotations
print(5)
printed

#: decorators with comments and backslashes before a refused class
#: ends: policy at line 6
def d(c): return c
@d # comment

# more
@d
class _C: pass

#: a decorator of a lambda of many lines
#: ends: policy or syntax
@(lambda
  c:
  c
)
\
class C(metaclass=type): pass

#: all kinds of what is refused
#: ends: policy or syntax
#: final-newline: yes
@a
async def f(*_a, **_b): await x
match x:
    case _: pass
type X = int
global y
x: int = 1
x.a += 1
x[0] += 1
del _x
import _x as _y
[*a for a in b]
exec(1); eval(1)
