/** Chains of exceptions, classes and calls, each link made by an honest statement. */
import { PLENTY, family, recursion, raises, value } from './bomb.js'
import type { Ending, Row } from './bomb.js'

const LONG = 50_000

const row = (name: string, source: string, ending: Ending): Row => [name, source, ending, PLENTY]

export const chains = family('long chains', [
  row('causes, uncaught', `e = None\nfor _ in range(${LONG}):\n    try: raise ValueError from e\n    except ValueError as f: e = f\nraise e`, raises('ValueError', 3)),
  row('contexts, uncaught', `def f(n):\n    try: 1 / 0\n    except ZeroDivisionError:\n        if n: f(n - 1)\n        raise\nf(200)`, raises('ZeroDivisionError')),
  row('contexts of exceptions set in a loop', `e = None\nfor _ in range(${LONG}):\n    f = ValueError()\n    f.__context__ = e\n    e = f\nraise e`, raises('ValueError', 6)),
  row('a context that closes a circle', 'a, b = ValueError(), KeyError()\na.__context__, b.__context__ = b, a\nraise a', raises('ValueError', 3)),
  row('a cause that closes a circle', 'a, b = ValueError(), KeyError()\na.__cause__, b.__cause__ = b, a\nraise a', raises('ValueError', 3)),
  row('a circle of contexts, and another raised in a handler', 'a, b, c = ValueError(), KeyError(), IndexError()\na.__context__, b.__context__ = b, a\ntry: raise a\nexcept ValueError: raise c', raises('IndexError', 4)),
  row('a long chain of contexts, and one raised in a handler', `e = None\nfor _ in range(${LONG}):\n    f = ValueError()\n    f.__context__ = e\n    e = f\ntry: raise e\nexcept ValueError: raise KeyError`, raises('KeyError', 7)),
  row('groups of exceptions, uncaught', `x = ValueError()\nfor _ in range(${LONG}): x = ExceptionGroup('g', [x])\nraise x`, raises('ExceptionGroup', 3)),
  row('groups of exceptions, shown', `x = ValueError()\nfor _ in range(${LONG}): x = ExceptionGroup('g', [x])\nrepr(x)`, recursion(3)),
  row('groups of exceptions, split', `x = ValueError()\nfor _ in range(${LONG}): x = ExceptionGroup('g', [x])\nx.split(KeyError)`, recursion(3)),
  row('groups of exceptions, caught by except*', `x = ValueError()\nfor _ in range(${LONG}): x = ExceptionGroup('g', [x])\ntry: raise x\nexcept* KeyError: pass`, recursion([3, 4])),
  row('a traceback of many entries', `def f(n):\n    if n: f(n - 1)\n    raise ValueError\nf(900)`, raises('ValueError', 3)),
  row('a traceback that grows by being raised again', `e = ValueError()\nfor _ in range(${LONG}):\n    try: raise e\n    except ValueError: pass\nraise e`, raises('ValueError', [3, 5])),
  row('notes without end', `e = ValueError()\nfor i in range(${LONG}): e.add_note('note')\nraise e`, raises('ValueError', 3)),
  row('inheritance by class statements', 'class C: pass\nfor _ in range(300):\n    class C(C): pass\nC().x', raises('AttributeError', 4)),
  row('inheritance by type', "C = object\nfor _ in range(300): C = type('C', (C,), {})\nC()\n5", value('5')),
  row('inheritance without end', "C = object\nwhile True: C = type('C', (C,), {})", { kind: 'instructions', line: 2 }),
  row('inheritance from many', "x = [type('C', (), {}) for _ in range(200)]\nclass D(*x): pass\n5", value('5')),
  row('inheritance from many that inherit', "x = [object]\nfor _ in range(40): x.append(type('C', tuple(reversed(x)), {}))\n5", value('5')),
  row('super calls down a long inheritance', "class C:\n    def m(self): return 1\nfor _ in range(300):\n    class C(C):\n        def m(self): return super().m() + 1\nC().m()", value('301')),
  row('__init__ down a long inheritance', "class C:\n    def __init__(self): pass\nfor _ in range(300):\n    class C(C):\n        def __init__(self): super().__init__()\nC()\n5", value('5')),
  row('the repr of a class of a long name', "type('C' * 10**6, (), {})\n5", value('5')),
  row('metaclasses of metaclasses', 'M = type\nfor _ in range(100):\n    class M(M, metaclass=M): pass\n5', value('5')),
  row('instances of metaclasses of metaclasses', "M = type\nfor _ in range(100): M = M('M', (type,), {})\nM.x", raises('AttributeError', 3)),
  row('calls through *args', 'def f(n, *a, **k):\n    if n: return f(n - 1, *a, **k)\n    return len(a)\nf(80, *range(1000), x=1)', value('1000')),
  row('decorators around decorators', `def d(f): return lambda *a: f(*a)\ng = lambda: 5\nfor _ in range(${LONG}): g = d(g)\ng()`, recursion([1])),
  row('bound methods of bound methods', 'class C:\n    def m(self): return 5\nm = C().m\nfor _ in range(1000): m = m.__call__\nm()', recursion(5)),
  row('a deep __call__', `class C:\n    def __init__(self, f): self.f = f\n    def __call__(self): return self.f()\nx = lambda: 5\nfor _ in range(${LONG}): x = C(x)\nx()`, recursion([3, 4])),
  row('classes as their own callables', `class C:\n    pass\nx = lambda: 5\nfor _ in range(1000):\n    class D: __call__ = x\n    x = D()\nx()`, { kind: 'recursion', line: 7 }),
  row('properties through attributes', `class C:\n    def __init__(self, x): self.x = x\n    def __getattr__(self, name): return getattr(self.x, name)\nx = 5\nfor _ in range(${LONG}): x = C(x)\nx.real`, recursion([3])),
  row('iteration through __iter__', `class C:\n    def __init__(self, x): self.x = x\n    def __iter__(self): return iter(self.x)\nx = [5]\nfor _ in range(${LONG}): x = C(x)\nlist(x)`, recursion([3])),
  row('equality through __eq__', `class C:\n    def __init__(self, x): self.x = x\n    def __eq__(self, other): return self.x == other\nx = 5\nfor _ in range(${LONG}): x = C(x)\nx == 5`, recursion([3])),
  row('a generator’s throw through yield from', `def g(x):\n    yield from x\nx = iter([1])\nfor _ in range(80): x = g(x)\nnext(x)\nx.throw(ValueError)`, raises('ValueError', 2)),
  row('with statements in generators', `class C:\n    def __enter__(self): pass\n    def __exit__(self, *a): pass\ndef g(n):\n    with C():\n        if n: yield from g(n - 1)\n        yield 5\nnext(g(80))`, value('5')),
])
