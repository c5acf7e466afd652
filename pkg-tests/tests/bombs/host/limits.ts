/** Limits of every size, and the default limits. */
import type { FailureKind, LimitOptions } from 'pyvarium'
import { expectOutcome, expectWorks, withSandbox } from '../../behaviours/behaviour.js'
import type { Pyvarium } from '../../behaviours/behaviour.js'
import { equal, fail, rejection } from '../../behaviours/assert.js'
import type { Scenario } from './scenario.js'

/** Programs that the default limits must end. */
const DEFAULTS: readonly [source: string, kind: 'instructions' | 'memory' | 'output' | 'recursion'][] = [
  ['while True: pass', 'instructions'],
  ['sum(range(10**11))', 'instructions'],
  ['10**10**8', 'memory'],
  ['x = [0]\nwhile True: x += x', 'memory'],
  ['x = []\nwhile True: x.append(bytes(1000))', 'memory'],
  ["while True: print('x' * 99)", 'output'],
  ['def f(): f()\nf()', 'recursion'],
]

/** A program that uses many parts of the language. */
const PROGRAM = `
class C:
    def __init__(self, x): self.x = x
    def __repr__(self): return f'C({self.x!r})'
def f(n): return [C(n)] + f(n - 1) if n else []
print(f(10))
x = {str(i): [i] * i for i in range(100)}
try: x['missing']
except KeyError as e: print('caught', e)
sum(len(v) for v in x.values())
`
const VALUE = '4950'

/** Wherever the program reaches the limit, the outcome must name this limit. */
function ofAnySize(name: string, limit: keyof LimitOptions, sizes: readonly number[], kind: FailureKind): Scenario {
  return {
    name: `a limit of ${name} of any size holds`,
    hold: async pyvarium => {
      const seen = new Set<boolean>()
      for (const size of sizes) {
        await withSandbox(pyvarium, { limits: { [limit]: size } }, async sandbox => {
          const outcome = await sandbox.run(PROGRAM)
          seen.add(outcome.ok)
          expectOutcome(outcome, outcome.ok ? { value: VALUE } : { kind }, `the run with ${size}`)
        })
      }
      equal(seen.size, 2, 'the number of different results: some sizes suffice, some do not')
    },
  }
}

/** `count` sizes from `first` to `last`, each larger by the same factor. */
const sizes = (first: number, last: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.round(first * (last / first) ** (index / (count - 1))))

const anySize: readonly Scenario[] = [
  ofAnySize('instructions', 'instructions', sizes(1, 20e6, 40), 'instructions'),
  ofAnySize('memory', 'memory', sizes(1, 4e6, 40), 'memory'),
  ofAnySize('output', 'output', sizes(1, 500, 10), 'output'),
  ofAnySize('recursion', 'recursion', sizes(1, 100, 10), 'recursion'),
  {
    name: 'a limit of a millisecond ends a run, or the run ends before',
    hold: async pyvarium => {
      await withSandbox(pyvarium, { limits: { time: 1 } }, async sandbox => {
        for (let run = 0; run < 20; run++) {
          const outcome = await sandbox.run(PROGRAM)
          expectOutcome(outcome, outcome.ok ? { value: VALUE } : { kind: 'time' })
        }
      })
      await withSandbox(pyvarium, {}, expectWorks)
    },
  },
]

const ACCEPTED = [1, 2, 1000, 2 ** 53] as const
const REJECTED = [0, -1, 0.5, 2 ** 53 + 2, Infinity, NaN] as const

export const limits: readonly Scenario[] = [
  ...anySize,
  ...DEFAULTS.map(([source, kind]) => ({
    name: `a sandbox with default options ends ${source.split('\n').at(-1)}`,
    hold: async (pyvarium: Pyvarium) => {
      const sandbox = await pyvarium.Sandbox.create()
      try {
        // On a slow machine the run may reach the limit of time before the budget.
        expectOutcome(await sandbox.run(source), { kind: [kind, 'time'] })
        await expectWorks(sandbox)
      } finally {
        sandbox.dispose()
      }
    },
  })),
  ...ACCEPTED.map(instructions => ({
    name: `a limit of ${instructions} instructions is accepted`,
    hold: (pyvarium: Pyvarium) =>
      withSandbox(pyvarium, { limits: { instructions } }, async sandbox => {
        const expected =
          instructions <= 1000 ? ({ kind: 'instructions', output: '' } as const) : ({ value: '2' } as const)
        for (let run = 0; run < 2; run++) expectOutcome(await sandbox.run('1 + 1'), expected)
      }),
  })),
  ...REJECTED.map(instructions => ({
    name: `a limit of ${instructions} instructions is refused`,
    hold: async (pyvarium: Pyvarium) => {
      const error = await rejection(pyvarium.Sandbox.create({ limits: { instructions } }))
      if (!(error instanceof pyvarium.InvalidOptionError)) fail(`it is ${String(error)}`)
      equal(error.option, 'limits.instructions', 'the option')
    },
  })),
]
