#: title: deques and defaultdicts changed in the middle

#: a deque appended to while it is walked
#: ends: exception RuntimeError at line 3
from collections import *
d = deque([1])
for x in d: d.append(x)

#: a deque with maxlen appended to while it is walked
#: ends: exception RuntimeError at line 3
from collections import *
d = deque([1], 1)
for x in d: d.append(x)

#: a deque rotated while it is walked backwards
#: ends: exception RuntimeError at line 3
from collections import *
d = deque([1, 2])
for x in reversed(d): d.rotate()

#: a deque reversed while it is walked
#: ends: value or exception
from collections import *
d = deque([1, 2, 3])
for x in d: d.reverse()
5

#: a deque cleared by the comparison of index
#: value: 5
from collections import *
class C:
    def __eq__(self, other):
        d.clear()
        return False
d = deque([C() for _ in range(9)])
try: d.index(1)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque cleared by the comparison of in
#: value: 5
from collections import *
class C:
    def __eq__(self, other):
        d.clear()
        return False
d = deque([C() for _ in range(9)])
try: 1 in d
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque cleared by the comparison of count
#: value: 5
from collections import *
class C:
    def __eq__(self, other):
        d.clear()
        return True
d = deque([C() for _ in range(9)])
try: d.count(1)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque cleared by the comparison of remove
#: value: 5
from collections import *
class C:
    def __eq__(self, other):
        d.clear()
        return True
d = deque([C() for _ in range(9)])
try: d.remove(1)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque cleared by its own comparison
#: value: 5
from collections import *
class C:
    def __eq__(self, other):
        d.clear(); e.clear()
        return True
d, e = deque([C() for _ in range(9)]), deque([C() for _ in range(9)])
try: d == e
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque cleared by its own repr
#: value: 5
from collections import *
class C:
    def __repr__(self):
        d.clear()
        return 'c'
d = deque([C() for _ in range(9)])
try: repr(d)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque that grows by the comparison of count
#: ends: instructions or memory or exception
from collections import *
class C:
    def __eq__(self, other):
        d.append(C())
        return False
d = deque([C()])
d.count(1)

#: a deque that grows by the comparison of index
#: ends: instructions or memory or exception
from collections import *
class C:
    def __eq__(self, other):
        d.append(C())
        return False
d = deque([C()])
d.index(1)

#: a deque that grows by its own comparison
#: ends: instructions or memory or exception
from collections import *
class C:
    def __eq__(self, other):
        d.append(C()); e.append(C())
        return True
d, e = deque([C()]), deque([C()])
d == e

#: a deque renamed by its own repr
#: ends: value or exception
from collections import *
class D(deque): pass
class C:
    def __repr__(self):
        D.__name__ += 'x'
        return 'c'
d = D([C() for _ in range(9)])
repr(d)

#: a deque whose class is changed by its own repr
#: value: 5
from collections import *
class D(deque): pass
class E(deque): pass
class C:
    def __repr__(self):
        d.__class__ = E
        return 'c'
d = D([C() for _ in range(9)])
try: repr(d)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque made anew by its own repr
#: value: 5
from collections import *
class C:
    def __repr__(self):
        d.__init__([1], 0)
        return 'c'
d = deque([C() for _ in range(9)])
try: repr(d)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque cleared by the iterator that extends it
#: value: 5
from collections import *
d = deque([1])
def g():
    for i in range(9):
        d.clear()
        yield i
try: d.extend(g())
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque made shorter by the iterator that extends it
#: value: 5
from collections import *
d = deque([1] * 9)
def g():
    for i in range(9):
        d.__init__([], 1)
        yield i
try: d.extend(g()); d.extendleft(g())
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque multiplied by what clears it
#: value: 5
from collections import *
class C:
    def __index__(self):
        d.clear()
        return 3
d = deque([1] * 9)
try: d * C(); d *= C()
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque’s item set by an index that clears it
#: value: 5
from collections import *
class C:
    def __index__(self):
        d.clear()
        return 3
d = deque([1] * 9)
try: d[C()] = 1
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque’s item inserted by an index that clears it
#: value: 5
from collections import *
class C:
    def __index__(self):
        d.clear()
        return 3
d = deque([1] * 9)
try: d.insert(C(), 1); d.rotate(C())
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque that its item’s end clears
#: value: 5
from collections import *
class K:
    def __del__(self): d.clear(); d.append(1)
d = deque([K(), 1, 2])
try: d[0] = 0
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque that its item’s end appends to
#: value: 5
from collections import *
class K:
    def __del__(self): d.append(1); list(d)
d = deque([K() for _ in range(9)])
try: d.clear()
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque with maxlen that its item’s end appends to
#: value: 5
from collections import *
class K:
    def __del__(self): d.append(1); list(d)
d = deque([K() for _ in range(9)], 9)
try: d.extend([1] * 20)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque that its item’s end pops from
#: value: 5
from collections import *
class K:
    def __del__(self): d.pop()
d = deque([K() for _ in range(9)])
try: d.pop(); d.popleft(); del d[0]; d.remove(d[0]); d *= 0
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque that its item’s end makes anew
#: value: 5
from collections import *
class K:
    def __del__(self): d.__init__([1])
d = deque([K() for _ in range(9)])
try: d.__init__([K()])
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a deque that its item’s end makes longer for ever
#: ends: instructions
from collections import *
class K:
    def __del__(self): d.append(K())
d = deque([K()])
while True: d.clear()

#: an iterator over a deque that its item’s end uses
#: ends: exception or value
from collections import *
class K:
    def __del__(self): list(i)
d = deque([K() for _ in range(9)])
i = iter(d)
next(i)
d.clear()
list(i)

#: a defaultdict without its factory
#: value: 5
from collections import *
d = defaultdict(int)
try: del d.default_factory
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a defaultdict with a factory that is none
#: value: 5
from collections import *
d = defaultdict(int)
d.default_factory = 5
try: d[1]
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a defaultdict with a factory that deletes itself
#: value: 5
from collections import *
def f():
    d.default_factory = None
    return 1
d = defaultdict(f)
del f
try: d[1]; d[2]
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a defaultdict with a factory that clears it
#: value: 5
from collections import *
def f():
    d[1] = 2
    d.clear()
    return 1
d = defaultdict(f)
try: d[1]
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a defaultdict whose factory’s end uses it
#: value: 5
from collections import *
class F:
    def __call__(self): return 1
    def __del__(self): d[5]; d.default_factory = int
d = defaultdict(F())
try: d.default_factory = None; d.__init__(int)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a defaultdict changed by its own repr
#: value: 5
from collections import *
class C:
    def __repr__(self):
        d.clear()
        return 'c'
d = defaultdict(int, {1: C(), 2: C()})
try: repr(d)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a defaultdict whose factory is changed by its own repr
#: value: 5
from collections import *
class F:
    def __call__(self): return 1
    def __repr__(self):
        d.default_factory = None
        return 'f'
d = defaultdict(F())
try: repr(d)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: a defaultdict updated from what changes it
#: value: 5
from collections import *
d = defaultdict(int)
def g():
    for i in range(9):
        d.clear()
        yield i, i
try: d.update(g()); d.__init__(int, g())
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5
