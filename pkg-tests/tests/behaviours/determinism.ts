/** Programs that must have the same result and usage in every run, sandbox and engine. */
import type { SandboxOptions } from 'pyvarium'
import { FEW, withSandbox } from './behaviour.js'
import type { Pyvarium } from './behaviour.js'
import { fail, text } from './assert.js'

/** How a run ended and what it used: everything deterministic about it. */
export interface Measure {
  name: string
  /** The value, or the failure with all its fields. */
  result: string
  output: string
  instructions: number
  peakMemory: number | null
}

/** Measures the depth at which each path of recursion raises RecursionError. */
const DEPTHS = `
def depth_of(path):
    deepest = 0
    def descend(n):
        nonlocal deepest
        deepest = max(deepest, n)
        return path(lambda: descend(n + 1))
    try:
        descend(1)
    except RecursionError:
        pass
    return deepest

class Sum:
    def __init__(self, step): self.step = step
    def __add__(self, other): return self.step()
    def __eq__(self, other): return self.step()
    def __getattr__(self, name): return self.step()
    def __getitem__(self, key): return self.step()
    def __iter__(self): return iter([self.step()])
    def __hash__(self): return self.step()
    def __format__(self, spec): return self.step()

def generator(step):
    yield step()

def nested(step):
    class Inner:
        x = step()
    return Inner

paths = {
    'call': lambda step: step(),
    'add': lambda step: Sum(step) + 1,
    'eq': lambda step: Sum(step) == 1,
    'getattr': lambda step: Sum(step).x,
    'getitem': lambda step: Sum(step)[0],
    'iter': lambda step: list(Sum(step)),
    'hash': lambda step: {Sum(step)},
    'format': lambda step: f'{Sum(step)}',
    'sorted': lambda step: sorted([1], key=lambda _: step()),
    'map': lambda step: list(map(lambda _: step(), [1])),
    'generator': lambda step: sum(generator(step)),
    'comprehension': lambda step: [step() for _ in [1]],
    'class body': nested,
    'star': lambda step: (lambda *a, **k: step())(*[1], **{'b': 2}),
}
{name: depth_of(path) for name, path in paths.items()}
`

/** The sign of a NaN depends on the processor and the compiler. The loop runs until V8 has optimised the addition. */
const SIGNS = `
import math
inf = float('inf')
nan = inf - inf
signs = set()
for i in range(100000):
    signs.add(math.copysign(1, nan + (-nan)))
    signs.add(math.copysign(1, (-nan) * nan))
([math.copysign(1, x) for x in (inf - inf, inf * 0, -inf + inf, math.sqrt(nan))], signs, math.copysign(1, -nan))
`

type Program = readonly [name: string, result: RegExp, source: string, options?: SandboxOptions]

/** A program of the benchmark. Only Node can read its file. */
export interface Benchmark {
  name: string
  source: string
}

const PROGRAMS: readonly Program[] = [
  ['fib', /^1597$/, 'def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)\nfib(17)'],
  [
    'sorting',
    /^null$/,
    'x = 12345\nxs = []\nfor _ in range(5000):\n    x = (x * 1103515245 + 12345) % 2**31\n    xs.append(x)\nprint(sorted(xs)[:5], sorted(map(str, xs))[-3:])',
  ],
  [
    'dicts and sets of strings, in order',
    /^2$/,
    "words = [f'word{i * 7919 % 1000}' for i in range(2000)]\ncount = {}\nfor w in words: count[w] = count.get(w, 0) + 1\nprint(list(set(words))[:10], hash('a'), hash((1, 'b')), hash(1.5))\ncount['word0']",
  ],
  [
    'floats',
    /^2\.5\d+$/,
    'import math\nprint([repr(f(x / 7)) for x in range(1, 20) for f in (math.sin, math.exp, math.log, math.gamma, math.sqrt)])\nsum(1 / i ** 1.5 for i in range(1, 2000))',
  ],
  ['signs of NaNs', /^Tuple\[\[1, 1, 1, 1\], Set\{1\}, -1\]$/, SIGNS],
  [
    'big integers',
    /^Tuple\[\d+n?, "\d{20}"\]$/,
    'x = 1\nfor i in range(1, 500): x *= i\n(x % 10**40, str(3**2000)[:20])',
  ],
  [
    'strings',
    /^\["/,
    "s = 'äöü€😀' * 500\nprint(s.upper()[:3], s.encode()[:8], s.count('€'), '-'.join(sorted(set(s))))\n[f'{n:>10,.3f}|{n!r}' for n in (1.5, 1234567.891, 1e100)]",
  ],
  [
    'classes, generators and exceptions',
    /^200$/,
    "class A:\n    def __init__(self, x): self.x = x\n    def __repr__(self): return f'A({self.x})'\ndef g():\n    for i in range(300):\n        try:\n            if i % 3 == 0: raise ValueError(i)\n            yield A(i)\n        except ValueError as e:\n            yield e\nprint(*list(g())[:5])\nlen([x for x in g() if isinstance(x, A)])",
  ],
  [
    'addresses',
    /^Tuple\[\d+, "<class/,
    'class A: pass\n(id(A()), repr(A), repr(A()), repr(lambda: 1), hash(object()))',
  ],
  ['depths of recursion', /^Map\{"call": \d{2,}, "add": \d{2,}, .*"star": \d{2,}\}$/, DEPTHS],
  ['an exception', /KeyError: 'missing'/, "def f(n):\n    if n == 0: return {}['missing']\n    return f(n - 1)\nf(20)"],
  ['a syntax error', /"kind":"syntax"/, 'def f(:\n  pass'],
  [
    'over the budget, in Python',
    /"kind":"instructions"/,
    'n = 0\nwhile True:\n    n += 1\n    if n % 100000 == 0: print(n)',
    { limits: { instructions: FEW } },
  ],
  [
    'over the budget, in native code',
    /"kind":"instructions"/,
    "print('before')\n10**10**8",
    { limits: { instructions: FEW, memory: 2 ** 31 } },
  ],
  [
    'over the memory',
    /"kind":"memory"/,
    'x = []\nwhile True:\n    x.append(str(len(x)) * 10)\n    if len(x) % 10000 == 0: print(len(x))',
    { limits: { memory: 2 ** 24 } },
  ],
  [
    'over the output',
    /"kind":"output"/,
    'n = 0\nwhile True:\n    n += 1\n    print(n)',
    { limits: { output: 20_000 } },
  ],
  ['over the recursion', /"kind":"recursion"/, 'def f(n): return f(n + 1)\nf(0)', { limits: { recursion: 200 } }],
]

export const NAMES = PROGRAMS.map(([name]) => name)

/** Runs every program three times: twice in one sandbox, and once in another. */
export const ROUNDS = 3

/** In milliseconds. No run reaches this limit, even under a slow emulator. */
const TIME = 600_000

/** @returns {@link ROUNDS} measures for each program and benchmark */
export async function measure(pyvarium: Pyvarium, benchmarks: readonly Benchmark[]): Promise<Measure[]> {
  const measures: Measure[] = []
  const programs = [...PROGRAMS, ...benchmarks.map(({ name, source }): Program => [name, /^[^{]/, source])]
  for (const [name, expected, source, options = {}] of programs) {
    for (const runs of [ROUNDS - 1, 1]) {
      await withSandbox(pyvarium, { ...options, limits: { time: TIME, ...options.limits } }, async sandbox => {
        for (let run = 0; run < runs; run++) {
          const outcome = await sandbox.run(source)
          const { output, usage } = outcome
          const result = outcome.ok ? text(outcome.value) : JSON.stringify(outcome.error)
          if (!expected.test(result)) fail(`${name} did not end as it should: ${result}`)
          measures.push({ name, result, output, instructions: usage.instructions, peakMemory: usage.peakMemory })
        }
      })
    }
  }
  return measures
}
