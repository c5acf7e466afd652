#: title: copies of the library

#: deepcopy of a deep list
#: ends: recursion at line 4
import copy
x = []
for i in range(10**4): x = [x]
copy.deepcopy(x)

#: deepcopy of a deep tuple
#: ends: recursion at line 4
import copy
x = ()
for i in range(10**4): x = (x,)
copy.deepcopy(x)

#: deepcopy of deep objects
#: ends: recursion at line 6
import copy
class Node:
    def __init__(self, next): self.next = next
x = None
for i in range(10**4): x = Node(x)
copy.deepcopy(x)

#: deepcopy of a wide list
#: ends: instructions at line 2
import copy
copy.deepcopy([[] for i in range(10**4)])

#: deepcopy of a wide list, again and again
#: ends: instructions at line 3
import copy
x = [[]] * 10**5
while True: copy.deepcopy(x)

#: deepcopy of a cycle, again and again
#: ends: instructions at line 4
import copy
x = []
x.append(x)
while True: copy.deepcopy(x)

#: deepcopy of copies, doubling
#: ends: instructions at line 3
import copy
x = [0]
while True: x = [copy.deepcopy(x), copy.deepcopy(x)]

#: __deepcopy__ that copies itself
#: ends: recursion at line 3
import copy
class A:
    def __deepcopy__(self, memo): return copy.deepcopy(self, memo)
copy.deepcopy(A())

#: __deepcopy__ that copies a new object
#: ends: recursion at line 3
import copy
class A:
    def __deepcopy__(self, memo): return copy.deepcopy(A(), memo)
copy.deepcopy(A())

#: __copy__ that copies itself
#: ends: recursion at line 3
import copy
class A:
    def __copy__(self): return copy.copy(self)
copy.copy(A())

#: __reduce_ex__ that copies itself
#: ends: recursion at line 3
import copy
class A:
    def __reduce_ex__(self, protocol): return copy.copy(self)
copy.copy(A())

#: __reduce_ex__ with items without end
#: ends: instructions at line 4
import copy, itertools
class A(list):
    def __reduce_ex__(self, protocol): return (A, (), None, itertools.count())
copy.copy(A())

#: __reduce_ex__ with pairs without end
#: ends: instructions at line 3 or 6
import copy, itertools
def pairs():
    for n in itertools.count(): yield n, n
class A(dict):
    def __reduce_ex__(self, protocol): return (A, (), None, None, pairs())
copy.copy(A())

#: __reduce__ with a state that reduces
#: ends: recursion at line 4
import copy
class A:
    def __reduce__(self): return (A, (), A())
copy.deepcopy(A())

#: __setstate__ that copies
#: ends: value
import copy
class A:
    def __init__(self): self.x = 0
    def __setstate__(self, state): copy.copy(self)
copy.copy(A())

#: a memo without end
#: ends: instructions at line 3
import copy
memo = {}
while True: copy.deepcopy([[]], memo)

#: replace, again and again
#: ends: recursion at line 3
import copy
class A:
    def __replace__(self, **changes): return copy.replace(self, **changes)
copy.replace(A(), a=1)

#: deepcopy of a huge bytearray, again and again
#: ends: instructions at line 3
import copy
x = bytearray(10**6)
while True: copy.deepcopy(x)

#: copy of a long list, kept
#: ends: instructions at line 3
import copy
x = [[0] * 10**5]
while True: x.append(copy.copy(x[0]))

#: deepcopy of a list that grows meanwhile
#: ends: instructions at line 5 or 7
import copy
x = []
class A:
    def __deepcopy__(self, memo):
        return x.append(A())
x.append(A())
copy.deepcopy(x)
