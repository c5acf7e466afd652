/** Programs that never end, and do what they can to outlive being stopped. */
import { LITTLE, family, instructions, raises, value } from './bomb.js'

export const loops = family('endless loops', [
  ['while True', 'while True: pass', instructions(1)],
  ['while True after output', "print('begun')\nx = 1\nwhile True:\n    x = 1", instructions([3, 4], { output: 'begun\n' })],
  ['while with a condition that calls', 'def yes(): return True\nwhile yes():\n    pass', instructions([1, 2, 3])],
  ['while else', 'while 1:\n    continue\nelse:\n    pass', instructions([1, 2])],
  ['for over an endless iterator', 'for _ in iter(int, 1):\n    pass', instructions([1, 2])],
  ['for over itertools.count', 'import itertools\nfor _ in itertools.count():\n    pass', instructions([2, 3])],
  ['for over itertools.cycle', 'import itertools\nfor _ in itertools.cycle([1]):\n    pass', instructions([2, 3])],
  ['for over itertools.repeat', 'import itertools\nfor _ in itertools.repeat(1):\n    pass', instructions([2, 3])],
  ['a huge range', 'for _ in range(10**30):\n    pass', instructions([1, 2])],
  ['loops in loops in loops', 'while True:\n    for _ in range(10):\n        while True:\n            for _ in range(10): pass', instructions([3, 4])],
  ['a comprehension over an endless iterator', '{0 for _ in iter(int, 1)}', instructions(1)],
  ['a comprehension of a dict over an endless iterator', '{0: 0 for _ in iter(int, 1)}', instructions(1)],
  ['a generator expression drained', 'sum(0 for _ in iter(int, 1))', instructions(1)],
  ['except BaseException in a loop', 'while True:\n    try:\n        while True: pass\n    except BaseException:\n        pass', instructions(3)],
  ['bare except and continue', 'while True:\n    try:\n        while True: pass\n    except:\n        continue', instructions(3)],
  ['except*', 'while True:\n    try:\n        while True: pass\n    except* BaseException:\n        pass', instructions(3)],
  ['return in finally', 'def f():\n    while True:\n        try:\n            while True: pass\n        finally:\n            return f()\nf()', instructions(4)],
  ['break in finally', 'while True:\n    while True:\n        try:\n            while True: pass\n        finally:\n            break', instructions(4)],
  ['continue in finally', 'while True:\n    try:\n        while True: pass\n    finally:\n        continue', instructions(3)],
  ['finally in finally in finally', `try:
    while True: pass
finally:
    try:
        while True: pass
    finally:
        try:
            while True: pass
        finally:
            while True: pass`, instructions(2)],
  ['except in except in except', `try:
    while True: pass
except BaseException:
    try:
        while True: pass
    except BaseException:
        while True:
            try:
                while True: pass
            except BaseException: pass`, instructions(2)],
  ['a class made for matching exceptions', 'class E(BaseException): pass\nwhile True:\n    try: raise E\n    except E: pass', instructions([2, 3, 4])],
  ['exceptions with a metaclass that matches everything', `class M(type):
    def __instancecheck__(cls, other): return True
    def __subclasscheck__(cls, other): return True
class E(BaseException, metaclass=M): pass
while True:
    try:
        while True: pass
    except E: pass`, instructions(7)],
  ['__exit__ that returns True', 'class C:\n    def __enter__(self): return self\n    def __exit__(self, *e): return True\nwhile True:\n    with C(), C(), C():\n        while True: pass', instructions(6)],
  ['__exit__ that loops', 'class C:\n    def __enter__(self): return self\n    def __exit__(self, *e):\n        while True: pass\nwith C(): 1 / 0', instructions(4)],
  ['a generator that swallows GeneratorExit', 'def g():\n    while True:\n        try: yield\n        except BaseException: pass\nfor _ in range(10**9):\n    x = g()\n    next(x)\n    try: x.close()\n    except RuntimeError: pass', { kind: 'output', line: [6, 9], output: 'Exception ignored' }],
  ['a generator that loops when it is closed', 'def g():\n    try: yield\n    except GeneratorExit:\n        while True: pass\nx = g()\nnext(x)\nx.close()', instructions(4)],
  ['a generator that loops when it is deleted', 'def g():\n    try: yield\n    finally:\n        while True: pass\nx = g()\nnext(x)\ndel x', instructions(4)],
  ['a generator that is thrown into for ever', 'def g():\n    while True:\n        try: yield\n        except BaseException: pass\nx = g()\nnext(x)\nwhile True: x.throw(ValueError)', instructions([2, 3, 4, 7])],
  ['a generator that is sent to for ever', 'def g():\n    while True: yield\nx = g()\nnext(x)\nwhile True: x.send(1)', instructions([2, 5])],
  ['yield from a generator that never yields', 'def g():\n    while True: pass\n    yield\ndef h(): yield from g()\nlist(h())', instructions(2)],
  ['two generators that swallow each other’s end', `def g():
    while True:
        try: yield
        except BaseException: yield
def h():
    while True:
        try: yield from g()
        except BaseException: pass
for _ in h(): pass`, instructions()],
  ['an async function driven by hand', 'async def f():\n    while True: pass\nf().send(None)', instructions(2)],
  ['an awaitable that never ends', 'class A:\n    def __await__(self):\n        while True: yield\nasync def f(): await A()\nc = f()\nwhile True: c.send(None)', instructions()],
  ['an async generator that never ends', 'async def g():\n    while True: yield\nasync def f():\n    async for _ in g(): pass\nf().send(None)', instructions([2, 4])],
  ['__del__ that loops', 'class C:\n    def __del__(self):\n        while True: pass\nC()\n1', instructions(3)],
  ['__del__ that makes another one', 'class C:\n    def __del__(self): C()\nwhile True: C()', instructions()],
  ['__del__ that makes what comes next', 'kept = []\nclass C:\n    def __del__(self): kept.append(C())\nkept.append(C())\nwhile True: kept.pop()', instructions([3, 5])],
  ['__del__ that raises for ever', "class C:\n    def __del__(self): raise ValueError('lost')\nwhile True: C()", { kind: 'output', line: [2, 3], output: 'Exception ignored' }],
  ['__del__ that loops at the end of the program', 'class C:\n    def __del__(self):\n        while True: pass\nx = C()\n1', value('1')],
  ['__getattr__ that loops', 'class C:\n    def __getattr__(self, name):\n        while True: pass\nC().x', instructions(3)],
  ['hasattr with a __getattr__ that loops', 'class C:\n    def __getattr__(self, name):\n        while True: pass\nwhile True: hasattr(C(), "x")', instructions(3)],
  ['getattr with a default and a __getattr__ that loops', 'class C:\n    def __getattr__(self, name):\n        while True: pass\ngetattr(C(), "x", 1)', instructions(3)],
  ['__eq__ that loops', 'class C:\n    def __eq__(self, other):\n        while True: pass\nC() in [1, 2]', instructions(3)],
  ['__hash__ that loops', 'class C:\n    def __hash__(self):\n        while True: pass\n{C()}', instructions(3)],
  ['__lt__ that loops', 'class C:\n    def __lt__(self, other):\n        while True: pass\nmin(C(), C())', instructions(3)],
  ['__bool__ that loops', 'class C:\n    def __bool__(self):\n        while True: pass\nnot C()', instructions(3)],
  ['__len__ that loops', 'class C:\n    def __len__(self):\n        while True: pass\nlen(C())', instructions(3)],
  ['__index__ that loops', 'class C:\n    def __index__(self):\n        while True: pass\n[1][C()]', instructions(3)],
  ['__iter__ that loops', 'class C:\n    def __iter__(self):\n        while True: pass\nlist(C())', instructions(3)],
  ['__next__ that loops', 'class C:\n    def __iter__(self): return self\n    def __next__(self):\n        while True: pass\nlist(C())', instructions(4)],
  ['__contains__ that loops', 'class C:\n    def __contains__(self, x):\n        while True: pass\n1 in C()', instructions(3)],
  ['__format__ that loops', "class C:\n    def __format__(self, spec):\n        while True: pass\nf'{C()}'", instructions(3)],
  ['__str__ that loops', 'class C:\n    def __str__(self):\n        while True: pass\nprint(C())', instructions(3)],
  ['__getitem__ as an endless sequence', 'class C:\n    def __getitem__(self, i): return i\nmax(C())', instructions([2, 3])],
  ['__contains__ by an endless __getitem__', 'class C:\n    def __getitem__(self, i): return i\n-1 in C()', instructions([2, 3])],
  ['reversed of a sequence that says it is long', 'class C:\n    def __len__(self): return 2**30\n    def __getitem__(self, i): return i\nfor _ in reversed(C()): pass', instructions([3, 4])],
  ['a property that loops', 'class C:\n    @property\n    def p(self):\n        while True: pass\nC().p', instructions(4)],
  ['a descriptor that loops', 'class D:\n    def __get__(self, *a):\n        while True: pass\nclass C: d = D()\nC().d', instructions(3)],
  ['__set_name__ that loops', 'class D:\n    def __set_name__(self, *a):\n        while True: pass\nclass C:\n    d = D()', instructions(3)],
  ['__init_subclass__ that loops', 'class C:\n    def __init_subclass__(cls):\n        while True: pass\nclass D(C): pass', instructions(3)],
  ['__prepare__ that loops', 'class M(type):\n    @classmethod\n    def __prepare__(*a):\n        while True: pass\nclass C(metaclass=M): pass', instructions(4)],
  ['mro that loops', 'class M(type):\n    def mro(cls):\n        while True: pass\nclass C(metaclass=M): pass', raises('TypeError', 4)],
  ['__mro_entries__ that loops', 'class B:\n    def __mro_entries__(self, bases):\n        while True: pass\nclass C(B()): pass', instructions(3)],
  ['__class_getitem__ that loops', 'class C:\n    def __class_getitem__(cls, x):\n        while True: pass\nC[1]', instructions(3)],
  ['__instancecheck__ that loops', 'class M(type):\n    def __instancecheck__(cls, x):\n        while True: pass\nclass C(metaclass=M): pass\nisinstance(1, C)', instructions(3)],
  ['a class body that loops', 'class C:\n    while True: pass', instructions(2)],
  ['a default argument that loops', 'def loop():\n    while True: pass\ndef f(x=loop()): pass', instructions(2)],
  ['a decorator that loops', 'def d(f):\n    while True: pass\n@d\ndef f(): pass', instructions(2)],
  ['a match on a class whose attributes loop', 'class C:\n    __match_args__ = ("x",)\n    def __getattr__(self, name):\n        while True: pass\nmatch C():\n    case C(1): pass', instructions(4)],
  ['a key function that loops', 'def key(x):\n    while True: pass\nsorted([2, 1], key=key)', instructions(2)],
  ['a lambda that waits for its own result', '(lambda f: f(f))(lambda f: [0 for _ in iter(int, 1)])', instructions(1)],
  ['a list that sorting empties and fills', 'x = list(range(10))\nclass K:\n    def __init__(self, v): x.append(v)\n    def __lt__(self, other): return True\nwhile True:\n    try: x.sort(key=K)\n    except ValueError: pass\n    del x[10:]', instructions()],
  ['a dict that changes while it is walked', 'd = {0: 0}\nwhile True:\n    try:\n        for k in d: d[k + 1] = d.pop(k)\n    except RuntimeError: pass', instructions()],
  ['threads of control through callbacks', 'def a(x): return max([1], key=b)\ndef b(x): return min([1], key=c)\ndef c(x):\n    while True: pass\na(1)', instructions(4)],
  ['raising and catching for ever', 'while True:\n    try: raise ValueError\n    except ValueError: pass', instructions([1, 2, 3])],
  ['raising from the handler for ever', 'e = None\nwhile True:\n    try:\n        try: raise ValueError from e\n        except ValueError: raise KeyError\n    except KeyError: pass', instructions()],
  ['catching MemoryError for ever', "while True:\n    try: bytes(10**9)\n    except MemoryError: pass", instructions([1, 2, 3])],
  ['catching OverflowError for ever', "while True:\n    try: [0] * 2**62\n    except (OverflowError, MemoryError): pass", instructions([1, 2, 3])],
  ['a walrus in the condition', 'while (n := 1): pass', instructions(1)],
  ['augmented assignment of an object that loops', 'class C:\n    def __iadd__(self, other):\n        while True: pass\nc = C()\nc += 1', instructions(3)],
  ['unpacking an endless iterator', 'a, *b = (0 for _ in iter(int, 1) if False)', instructions(1)],
  ['arguments from an endless iterator', 'def f(*a): pass\nf(*(0 for _ in iter(int, 1) if False))', instructions(2)],
], LITTLE)
