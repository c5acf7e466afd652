/**
 * Nested sources under the strict profile. They are computed because each construct is nested to many depths. The
 * strict profile rewrites a source, so that it becomes deeper.
 */
import { PLENTY, family } from '../bomb.js'
import type { Ending, Row } from '../bomb.js'
import { repeated } from './repeated.js'
import { WIDE } from './strict-policy.js'

const NESTS: readonly (readonly [name: string, source: (depth: number) => string])[] = [
  ['attributes', depth => `x = 1\ny = x${'.real'.repeat(depth)}\ny`],
  ['subscripts', depth => `x = []\nx.append(x)\ny = x${'[0]'.repeat(depth)}`],
  ['slices', depth => `x = [1]\ny = x${'[:]'.repeat(depth)}`],
  ['subscripts in subscripts', depth => `x = [0]\ny = ${'x['.repeat(depth)}0${']'.repeat(depth)}`],
  ['methods', depth => `x = ''\ny = x${'.strip()'.repeat(depth)}`],
  ['calls with stars', depth => `def f(*a): return a\ny = ${'f(*'.repeat(depth)}()${')'.repeat(depth)}`],
  ['calls with dicts', depth => `def f(**a): return a\ny = ${'f(**'.repeat(depth)}{}${')'.repeat(depth)}`],
  ['starred calls of calls', depth => `def f(*a): return f\ny = f${'(*())'.repeat(depth)}`],
  ['targets of unpacking', depth => `x = 1\n${'('.repeat(depth)}x${',)'.repeat(depth)} = ${'('.repeat(depth)}5${',)'.repeat(depth)}\nx`],
  ['targets of unpacking in lists', depth => `x = 1\n${'['.repeat(depth)}x${', *_]'.repeat(depth)} = ${'('.repeat(depth)}5${',)'.repeat(depth)}\nx`],
  ['targets of for', depth => `x = 1\nfor ${'('.repeat(depth)}x${',)'.repeat(depth)} in [${'('.repeat(depth)}5${',)'.repeat(depth)}]: pass\nx`],
  ['targets of a comprehension', depth => `z = 1\ny = [x for ${'('.repeat(depth)}x${',)'.repeat(depth)} in [${'('.repeat(depth)}5${',)'.repeat(depth)}]]`],
  ['targets with attributes', depth => `class C: pass\nx = C()\nx.real = x\nx${'.real'.repeat(depth)}.a = 5`],
  ['targets with subscripts', depth => `x = []\nx.append(x)\nx${'[0]'.repeat(depth)}[0] = 5`],
  ['comprehensions', depth => `z = 1\ny = ${'[a for a in '.repeat(depth)}[]${']'.repeat(depth)}`],
  ['generators', depth => `z = 1\ny = ${'(a for a in '.repeat(depth)}[]${')'.repeat(depth)}`],
  ['lambdas', depth => `z = 1\ny = ${'lambda: '.repeat(depth)}z.real`],
  ['lambdas in defaults', depth => `z = 1\ny = ${'lambda a='.repeat(depth)}1${': a.real'.repeat(depth)}`],
  ['prints', depth => `z = 1\n${'print('.repeat(depth)}1${')'.repeat(depth)}`],
  ['sums of attributes', depth => `x = 1\ny = ${'x.real+'.repeat(depth)}1`],
  ['conditions', depth => `x = 1\ny = ${'x.real if 0 else '.repeat(depth)}1`],
  ['f-strings', depth => `x = 1\ny = ${'f"{'.repeat(depth)}x.real${'}"'.repeat(depth)}`],
  ['t-strings', depth => `x = 1\ny = ${'t"{'.repeat(depth)}x.real${'}"'.repeat(depth)}`],
  ['ifs', depth => `${repeated(depth, level => `${' '.repeat(level)}if 1:\n`)}${' '.repeat(depth)}x = 5\nx`],
  ['fors', depth => `${repeated(depth, level => `${' '.repeat(level)}for x, in [(1,)]:\n`)}${' '.repeat(depth)}x = 5\nx`],
  ['withs', depth => `x = 1\n${repeated(depth, level => `${' '.repeat(level)}with x as (a, b):\n`)}${' '.repeat(depth)}x = 5\nx`],
  ['trys', depth => `x = 1\n${repeated(depth, level => `${' '.repeat(level)}try:\n`)}${' '.repeat(depth)}a, = b, = c, = 5,\n${repeated(depth, level => `${' '.repeat(depth - 1 - level)}finally: pass\n`)}x`],
  ['functions that print', depth => `${repeated(depth, level => `${' '.repeat(level)}def f():\n${' '.repeat(level + 1)}print(1)\n`)}${' '.repeat(depth)}x = 5\nprinted`],
  ['classes', depth => `${repeated(depth, level => `${' '.repeat(level)}class C:\n`)}${' '.repeat(depth)}x = 5\nC`],
  ['elifs', depth => `x = 1\nif 0: x = 1\n${'elif x.real == 5: x = 1\n'.repeat(depth)}`],
  ['decorators', depth => `def d(f): return f\n${'@d\n'.repeat(depth)}def f(): return 5\nf()`],
  ['withs of unpacking in one statement', depth => `x = 1\nwith ${'x as (a, b), '.repeat(depth)}x: pass`],
  ['targets in a chain', depth => `x = 1\n${'a, = '.repeat(depth)}5,\na`],
]

/** Depths near the limits of the compiler for loops, blocks, brackets, levels and `elif`. */
const DEPTHS = [19, 21, 66, 99, 101, 141, 165, 199, 201, 320, 398, 401, 1001]

/** The length of these sources is the square of the depth. */
const BLOCKS = /^(ifs|fors|withs|trys|functions that print|classes)$/

const ANY_END: Ending = { kind: ['value', 'exception', 'recursion', 'syntax'] }

export const strictDepths = family('depths under strict', [
  ...NESTS.flatMap(([name, source]) => DEPTHS.map((depth): Row => [`${depth} ${name}`, () => source(depth), ANY_END])),
  ...NESTS.filter(([name]) => !BLOCKS.test(name)).map(([name, source]): Row => [`20 000 ${name}`, () => source(20_000), ANY_END]),
], PLENTY, WIDE)

