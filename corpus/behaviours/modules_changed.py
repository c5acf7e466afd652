#: title: what a program does to a module

#: is not seen by the next one: a function replaced
#: value: 1
import math, itertools
try:
    math.floor = lambda x: 99
except Exception: pass
#: then
import math, itertools
math.floor(1.5)

#: is not seen by the next one: a constant replaced
#: value: true
import math, itertools
try:
    math.pi = 3
except Exception: pass
#: then
import math, itertools
math.pi > 3.14

#: is not seen by the next one: a name added
#: value: false
import math, itertools
try:
    math.poison = 1
except Exception: pass
#: then
import math, itertools
hasattr(math, 'poison')

#: is not seen by the next one: a name deleted
#: value: 2
import math, itertools
try:
    del math.sqrt
except Exception: pass
#: then
import math, itertools
math.sqrt(4)

#: is not seen by the next one: everything changed through its namespace
#: value: 2
import math, itertools
try:
    vars(math).clear()
except Exception: pass
#: then
import math, itertools
math.sqrt(4)

#: is not seen by the next one: a class of a module changed
#: value: 0
import math, itertools
try:
    itertools.count.__next__ = lambda self: 99
except Exception: pass
#: then
import math, itertools
next(itertools.count())

#: is not seen by the next one: the class of modules changed
#: value: 1
import math, itertools
try:
    type(math).__getattribute__ = lambda self, name: 99
except Exception: pass
#: then
import math, itertools
math.floor(1.5)
