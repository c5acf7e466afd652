#: title: OrderedDicts changed in the middle

#: an OrderedDict changed while it is walked
#: ends: exception RuntimeError at line 3
from collections import *
d = OrderedDict({1: 1, 2: 2})
for k in d: d[k + 2] = 1

#: an OrderedDict moved while it is walked
#: ends: exception RuntimeError at line 3
from collections import *
d = OrderedDict({1: 1, 2: 2})
for k in d: d.move_to_end(k)

#: an OrderedDict’s values changed while they are walked
#: value: 5
from collections import *
d = OrderedDict({1: 1, 2: 2})
try: [d.update({k: v + 1}) for k, v in d.items()]
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: an OrderedDict cleared by a comparison of del
#: ends: exception RuntimeError at line 8
from collections import *
class C:
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear()
        return True
d = OrderedDict({C(): 1})
del d[C()]

#: an OrderedDict cleared by a comparison of pop
#: ends: exception RuntimeError at line 8
from collections import *
class C:
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear()
        return True
d = OrderedDict({C(): 1})
d.pop(C())

#: an OrderedDict cleared by a comparison of move_to_end
#: ends: exception RuntimeError at line 8
from collections import *
class C:
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear()
        return True
d = OrderedDict({C(): 1})
d.move_to_end(C())

#: an OrderedDict cleared by a comparison of move_to_end to the start
#: ends: exception RuntimeError at line 8
from collections import *
class C:
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear()
        return True
d = OrderedDict({C(): 1})
d.move_to_end(C(), False)

#: an OrderedDict cleared by a comparison of setting
#: value: 5
from collections import *
class C:
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear()
        return True
d = OrderedDict({C(): 1})
try: d[C()] = 2; list(d)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: an OrderedDict cleared by a comparison of setdefault
#: value: 5
from collections import *
class C:
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear()
        return False
d = OrderedDict({C(): 1})
try: d.setdefault(C(), 2); list(d)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: an OrderedDict cleared by a comparison of in
#: value: 5
from collections import *
class C:
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear()
        return False
d = OrderedDict({C(): 1})
try: C() in d; C() in d.keys(); (C(), 1) in d.items()
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: an OrderedDict cleared by the hash of popitem
#: value: 5
from collections import *
n = 0
class C:
    def __hash__(self):
        if n: d.clear()
        return 1
d = OrderedDict({C(): 1})
n = 1
try: d.popitem()
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: an OrderedDict emptied by the methods of dict
#: value: 5
from collections import *
class C:
    def __hash__(self): return 1
    def __eq__(self, other):
        pass
        return True
d = OrderedDict()
for _ in range(4): d[C()] = 1

try: dict.clear(d); list(d.items())
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: an OrderedDict filled by the methods of dict
#: value: 5
from collections import *
class C:
    def __hash__(self): return 1
    def __eq__(self, other):
        pass
        return False
d = OrderedDict()
for _ in range(4): d[C()] = 1

try: dict.__setitem__(d, 5, 5); dict.update(d, {6: 6}); list(d); repr(d); d == d.copy(); d.popitem(); del d[5]
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: an OrderedDict emptied by one that it holds
#: value: 5
from collections import *
class C:
    def __hash__(self): return 1
    def __eq__(self, other):
        pass
        return False
d = OrderedDict()
for _ in range(4): d[C()] = 1

try: dict.pop(d, 1, 0); dict.popitem(d); repr(d)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: an OrderedDict popped empty by the methods of dict
#: value: 5
from collections import *
d = OrderedDict.fromkeys(range(5))
try: dict.popitem(d); d.popitem(); d.popitem(); d.move_to_end(0); d.copy(); repr(d)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: an OrderedDict changed by its own repr
#: value: 5
from collections import *
class C:
    def __repr__(self):
        d.clear()
        return 'c'
d = OrderedDict({1: C(), 2: C()})
try: repr(d)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: an OrderedDict changed by its own comparison
#: value: 5
from collections import *
class C:
    def __eq__(self, other):
        d.clear()
        return True
d, e = OrderedDict({1: C(), 2: C()}), OrderedDict({1: 1, 2: 2})
try: d == e
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: an OrderedDict changed by the comparison of its keys
#: value: 5
from collections import *
class C:
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear(); e.clear()
        return True
d, e = OrderedDict({C(): 1}), OrderedDict({C(): 1})
try: d == e
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: an OrderedDict that grows by its own comparison
#: ends: value or exception or memory or instructions
from collections import *
class C:
    def __eq__(self, other):
        d[len(d)] = e[len(e)] = C()
        return True
d, e = OrderedDict({0: C()}), OrderedDict({0: C()})
d == e

#: an OrderedDict cleared while it is copied
#: value: 5
from collections import *
class D(OrderedDict):
    def __setitem__(self, k, v): d.clear()
d = D()
OrderedDict.__setitem__(d, 1, 1)
try: d.copy()
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: an OrderedDict cleared by the end of its key
#: ends: value or exception
from collections import *
class K:
    def __del__(self): d.clear(); list(d)
d = OrderedDict.fromkeys([K(), K(), K()])
d.popitem()
5

#: an OrderedDict used by the end of its value
#: value: 5
from collections import *
class K:
    def __del__(self): d.clear(); d[1] = 1; list(d)
d = OrderedDict({1: K(), 2: K()})
try: d.clear()
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5

#: an OrderedDict used by the end of its key
#: ends: value or exception
from collections import *
class K:
    def __del__(self): list(d)
d = OrderedDict.fromkeys([K(), K(), K()])
d.clear()
list(d)

#: an OrderedDict filled by the end of its key
#: ends: value or exception
from collections import *
class K:
    def __del__(self): d.__setitem__(1, 1)
d = OrderedDict.fromkeys([K(), K(), K()])
d.clear()
list(d)

#: an OrderedDict whose deleted key uses it
#: ends: value or exception
from collections import *
class K:
    def __del__(self): list(d)
d = OrderedDict.fromkeys([K(), K(), K()])
for k in list(d): pass
del d[k]
del k
d.popitem()
list(d) and 5

#: an iterator over an OrderedDict that its key’s end uses
#: ends: value or exception
from collections import *
class K:
    def __del__(self): list(i)
d = OrderedDict.fromkeys([K(), K(), K()])
i = iter(d)
next(i)
d.clear()
list(i)

#: an iterator over an OrderedDict that moves itself
#: ends: value or exception
from collections import *
class C:
    def __hash__(self): return 1
    def __eq__(self, other):
        next(i, 0)
        return True
d = OrderedDict({C(): 1, 2: 2})
i = iter(d.items())
list(i)
5

#: an OrderedDict’s views used with one another in the middle
#: value: 5
from collections import *
class C:
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear()
        return True
d = OrderedDict({C(): 1, 2: 2})
try: d.keys() & {C()}; d.keys() | d.items(); d.items() ^ {(C(), 1)}; d.keys() == {C()}; d.keys() - {C()}; d.items().isdisjoint([(C(), 1)])
except (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass
5
