/**
 * Programs that recurse to a given depth, each by another path through the interpreter. They are computed because the
 * depth is a parameter.
 */
export const RECURSION_PATHS: readonly [name: string, source: (depth: number) => string][] = [
  ['calls', depth => `def f(n): return n and f(n - 1)\nf(${depth})`],
  ['calls with *args', depth => `def f(n, *a, **k): return n and f(n - 1, *a, **k)\nf(${depth}, 1, b=2)`],
  ['calls through sorted', depth => `def f(n): return n and sorted([n - 1], key=f)\nf(${depth})`],
  ['calls through __add__', depth => `class C:\n    def __add__(self, n): return n and self + (n - 1)\nC() + ${depth}`],
  ['calls through __getattr__', depth => `class C:\n    n = ${depth}\n    def __getattr__(self, name):\n        self.n -= 1\n        return self.n and getattr(self, name)\nC().x`],
  ['calls through a generator', depth => `def g(n):\n    yield n\n    if n: yield from g(n - 1)\nsum(g(${depth}))`],
  ['calls through a comprehension', depth => `def f(n): return [f(n - 1) for _ in [1] if n]\nlen(f(${depth}))`],
  ['calls through __init__', depth => `class C:\n    def __init__(self, n):\n        if n: C(n - 1)\nC(${depth}).__class__.__name__`],
  ['calls through __repr__', depth => `class C:\n    def __init__(self, n): self.n = n\n    def __repr__(self): return 'x' + repr(C(self.n - 1)) if self.n else ''\nlen(repr(C(${depth})))`],
  ['calls through a class body', depth => `def f(n):\n    class C:\n        x = n and f(n - 1)\n    return 1\nf(${depth})`],
  ['calls that catch', depth => `def f(n):\n    try: return n and f(n - 1)\n    finally: pass\nf(${depth})`],
  ['a repr', depth => `x = []\nfor _ in range(${depth}): x = [x]\nlen(repr(x))`],
  ['a comparison', depth => `x, y = [], []\nfor _ in range(${depth}): x, y = [x], [y]\nx == y`],
  ['a hash', depth => `x = ()\nfor _ in range(${depth}): x = (x,)\nhash(x) == hash((x,))`],
  ['maps', depth => `x = [1]\nfor _ in range(${depth}): x = map(abs, x)\nlist(x)`],
  ['generators', depth => `x = [1]\nfor _ in range(${depth}): x = (y for y in x)\nlist(x)`],
  ['chains of itertools', depth => `import itertools\nx = [1]\nfor _ in range(${depth}): x = itertools.chain(x)\nlist(x)`],
  ['deleted closures', depth => `def f(x): return lambda: x\nx = None\nfor _ in range(${depth}): x = f(x)\ndel x`],
  ['deleted generators', depth => `def g(x): yield x\nx = None\nfor _ in range(${depth}): x = g(x)\ndel x`],
  ['deleted objects', depth => `class C: pass\nx = None\nfor _ in range(${depth}):\n    c = C()\n    c.x, x = x, c\ndel c\ndel x`],
  ['shown exceptions', depth => `x = None\nfor _ in range(${depth}): x = ValueError(x)\nlen(repr(x))`],
  ['decorators', depth => `def d(f): return lambda *a: f(*a)\ng = lambda: 5\nfor _ in range(${depth}): g = d(g)\ng()`],
  ['isinstance of a tuple', depth => `t = ()\nfor _ in range(${depth}): t = (t,)\nisinstance(1, t)`],
]
