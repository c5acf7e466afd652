#: title: functions changed in the middle

#: reduce over a list that the function clears
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
x = list(range(9))
def f(a, b):
    x.clear()
    return a
try: reduce(f, x)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: reduce over a list that the function extends
#: ends: instructions or memory
from functools import *; import operator, string, itertools; from string.templatelib import *
x = [1, 2]
def f(a, b):
    x.append(1)
    return a
reduce(f, x)

#: cmp_to_key that changes the list it sorts
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
x = list(range(99))
def f(a, b):
    x.append(1)
    return b - a
try: x.sort(key=cmp_to_key(f))
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: cmp_to_key that clears the list it sorts
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
x = list(range(99))
def f(a, b):
    x.clear()
    return b - a
try: x.sort(key=cmp_to_key(f))
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: cmp_to_key that is never the same
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
c = itertools.count()
def f(a, b): return next(c) % 3 - 1
try: [sorted(range(99), key=cmp_to_key(f)) for _ in range(20)]
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: cmp_to_key that answers nonsense
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
def f(a, b): return 'a'
try: sorted([1, 2, 3], key=cmp_to_key(f))
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: cmp_to_key that raises
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
def f(a, b): raise ValueError(a)
try: sorted([1, 2, 3], key=cmp_to_key(f))
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: cmp_to_key whose key changes its object
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
def f(a, b):
    k.obj = None
    del j.obj
    return 1
k, j = cmp_to_key(f)(1), cmp_to_key(f)(2)
try: k < j; k < j
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: cmp_to_key whose object’s end changes the key
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __del__(self): k.obj = 5; k.obj
k = cmp_to_key(max)(C())
try: k.obj = C(); del k.obj
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: a partial changed while it is called
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
def f(*a, **k):
    p.__setstate__((int, (), {}, None))
    return p()
p = partial(f, 1, a=1)
try: p(2, b=3)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: a partial changed while it is shown
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __repr__(self):
        p.__setstate__((int, (), {}, None))
        p.keywords.clear()
        return 'c'
p = partial(print, C(), C(), a=C(), b=C())
try: repr(p)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: a partial’s keywords that grow while it is shown
#: ends: value or exception or instructions or memory or recursion
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __repr__(self):
        p.keywords[f'a{len(p.keywords)}'] = C()
        return 'c'
p = partial(print, a=C())
repr(p)

#: a partial with keywords that are none
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
p = partial(dict, a=1)
p.keywords[1] = 2
try: repr(p); p()
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: a partial whose class is renamed while it is shown
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class P(partial): pass
class C:
    def __repr__(self):
        P.__name__ += 'x'; P.__qualname__ += 'y'; P.__module__ = 5
        return 'c'
p = P(print, C(), C())
try: repr(p); repr(p)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: a partial of an object that is named as a placeholder
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class _PlaceholderType: pass
x = _PlaceholderType()
p = partial(max, x, 1)
try: p(); p(5); partial(p, x, 2)(3); partial(max, x); repr(p)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: a partial of an object that is no longer named as a placeholder
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class _PlaceholderType: pass
x = _PlaceholderType()
p = partial(max, x, 1)
_PlaceholderType.__name__ = "C"
try: p(); p(5)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: a partial without a __dict__
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
p = partial(int)
try: p.a = 1; p.__dict__ = {}; p.__dict__.clear(); del p.__dict__
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: a partial given a state that is none
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
p = partial(int)
for s in ((), (1, 2, 3, 4), (int, [], {}, None), (int, (), None, None), (int, (), {}, 5), (int, (), {1: 2}, {1: 2})):
    try: p.__setstate__(s); p()
    except TypeError: pass
5

#: a partial’s end that calls it
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __del__(self): p()
p = partial(max, C(), C())
try: p.__setstate__((int, (), {}, None)); p.keywords[1] = C(); p.__init__(int)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: an itemgetter that its items change
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __getitem__(self, i):
        x.clear()
        return i
x = [C()]
try: operator.itemgetter(0, 0, 0)(x)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: an attrgetter that its attributes change
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __getattr__(self, name):
        type(self).__getattr__ = None
        return self
try: operator.attrgetter('a.b.c', 'd')(C())
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: countOf over a list that its items clear
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __eq__(self, other):
        x.clear()
        return True
x = [C() for _ in range(9)]
try: operator.countOf(x, 1); operator.indexOf(x, 1)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: countOf over a list that its items extend
#: ends: instructions or memory
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __eq__(self, other):
        x.append(C())
        return False
x = [C()]
operator.countOf(x, 1)

#: capwords of words that are none
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class S(str):
    def split(self, *a): return [1, None]
    def join(self, x): return self.join(x)
try: string.capwords(S('a b')); string.capwords('a', '')
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: capwords with a glue of its own
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class S(str):
    def join(self, x): return string.capwords(self, self)
try: string.capwords('a b', S(' '))
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: dir of an object that changes
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    def __getattr__(self, name):
        self.__dict__.clear()
        setattr(self, name, 1)
        return {}
c = C()
c.a = 1
try: dir(c); vars(c); dir(C); vars(C)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: dir of an object whose __dict__ is none
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class C:
    __dict__ = 5
    __class__ = 5
c = C()
try: dir(c); vars(c)
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5

#: dir of a class whose bases are none
#: value: 5
from functools import *; import operator, string, itertools; from string.templatelib import *
class M(type):
    __bases__ = 5
    __dict__ = {1: 2}
    __mro__ = None
class C(metaclass=M): pass
try: dir(C); vars(C); dir(C())
except (RuntimeError, KeyError, IndexError, ValueError, TypeError, AttributeError): pass
5
