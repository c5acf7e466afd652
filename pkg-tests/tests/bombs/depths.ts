/**
 * Nests around the depth at which one stack or another is used up: where exactly is ours to decide, but it must be
 * the same place in every engine.
 */
import { PLENTY, family } from './bomb.js'
import type { Ending, Row } from './bomb.js'

const DEPTHS = [100, 250, 500, 1000, 2000, 5000]

/** Around the nesting that the compiler allows, of brackets and of all else. */
const EDGE = [180, 199, 396, 397, 398, 399, 400, 401, 402, 403]

const SOMEHOW: Ending = { kind: ['value', 'exception', 'recursion', 'syntax', 'instructions'] }

const SOURCES: readonly [name: string, source: (depth: number) => string][] = [
  ['minuses', depth => `x = ${'-'.repeat(depth)}1`],
  ['nots', depth => `x = ${'not '.repeat(depth)}1`],
  ['lambdas', depth => `x = ${'lambda: '.repeat(depth)}1`],
  ['sums', depth => `x = ${'1+'.repeat(depth)}1`],
  ['powers', depth => `x = ${'1**'.repeat(depth)}1`],
  ['attributes', depth => `x = 1\ny = x${'.real'.repeat(depth)}`],
  ['calls', depth => `f = lambda: f\nx = f${'()'.repeat(depth)}`],
  ['subscripts', depth => `x = []\nx.append(x)\ny = x${'[0]'.repeat(depth)}`],
  ['conditional expressions', depth => `x = ${'1 if 0 else '.repeat(depth)}1`],
  ['brackets', depth => `x = ${'['.repeat(depth)}${']'.repeat(depth)}`],
  ['comparisons in brackets', depth => `x = ${'(1<'.repeat(depth)}1${')'.repeat(depth)}`],
  ['arguments', depth => `f = lambda x: x\nx = ${'f('.repeat(depth)}1${')'.repeat(depth)}`],
  ['starred arguments', depth => `f = lambda *x: x\nx = ${'f(*'.repeat(depth)}()${')'.repeat(depth)}`],
  ['f-strings', depth => `x = ${'f"{'.repeat(depth)}1${'}"'.repeat(depth)}`],
  ['ifs', depth => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}if 1:\n`).join('') + `${' '.repeat(depth)}pass`],
  ['elifs', depth => `if 0: x = 1\n${'elif 0: x = 1\n'.repeat(depth)}`],
]

/** Roads of recursion, and what else goes down by as many steps as it is told to. */
export const ROADS: readonly [name: string, source: (depth: number) => string][] = [
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

const rows = (table: typeof SOURCES, depths = DEPTHS): Row[] => table.flatMap(([name, source]) => depths.map((depth): Row => [`${depth} ${name}`, source(depth), SOMEHOW, PLENTY]))

export const depths = family('depths near the end of a stack', [
  ...rows(SOURCES.map(([name, source]) => [`${name} in the source`, source]), [...DEPTHS, ...EDGE]),
  ...rows(ROADS),
  // No limit of ours is first there.
  ...rows(ROADS.slice(0, 11)).map(([name, source, ending]): Row => [`${name}, with no limit of recursion`, source, ending, { ...PLENTY, recursion: 2 ** 32 - 1 }]),
])
