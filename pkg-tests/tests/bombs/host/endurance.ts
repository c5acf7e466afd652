/** Many runs in a row, and several sandboxes at the same time. */
import type { LimitOptions, Sandbox } from 'pyvarium'
import { expectOutcome, expectWorks, withSandbox } from '../../behaviours/behaviour.js'
import { equal, fail, text } from '../../behaviours/assert.js'
import type { Scenario } from './scenario.js'

/** @returns everything deterministic about a run, as text */
async function traceOf(sandbox: Sandbox, source: string): Promise<string> {
  const {
    output,
    usage: { wallTime: _, ...spent },
    ...end
  } = await sandbox.run(source)
  return text([end.ok ? text(end.value) : JSON.stringify(end.error), output, JSON.stringify(spent)])
}

/** The same program must do the same in each run. */
function again(name: string, times: number, source: string, limits: LimitOptions): Scenario {
  return {
    name,
    hold: pyvarium =>
      withSandbox(pyvarium, { limits }, async sandbox => {
        const first = await traceOf(sandbox, source)
        for (let run = 2; run <= times; run++) equal(await traceOf(sandbox, source), first, `run ${run}`)
        await expectWorks(sandbox)
      }),
  }
}

/** Bytes that the process holds; 0 if they are not known. */
const held = (): number => (typeof process === 'object' ? process.memoryUsage.rss() : 0)

const GROWTH = 300 * 2 ** 20

export const endurance: readonly Scenario[] = [
  {
    name: 'a thousand runs in a row are all the same, and leave no memory behind',
    hold: async pyvarium => {
      const start = again('', 200, 'x = [str(i) for i in range(1000)]\nprint(len(x))', {})
      await start.hold(pyvarium)
      const before = held()
      await again('', 800, 'x = [str(i) for i in range(1000)]\nprint(len(x))', {}).hold(pyvarium)
      const growth = held() - before
      if (growth > GROWTH) fail(`the process grew by ${growth} bytes`)
    },
  },
  again('a hundred runs in a row end by budget', 100, 'while True: pass', { instructions: 2e6 }),
  again('thirty runs in a row end by budget in native work', 30, 'x = 1\nsum(range(10**11))', { instructions: 2e6 }),
  again('a hundred runs in a row end by memory', 100, 'x = [0]\nwhile True: x += x', { memory: 2 ** 21 }),
  again('a hundred runs in a row end by output', 100, "while True: print('x')", { output: 1000 }),
  again('a hundred runs in a row end by recursion', 100, 'def f(): f()\nf()', {}),
  {
    name: 'a hundred runs in a row end by the limit of time',
    hold: pyvarium =>
      withSandbox(pyvarium, { limits: { instructions: Number.MAX_SAFE_INTEGER, time: 5 } }, async sandbox => {
        for (let run = 0; run < 100; run++) expectOutcome(await sandbox.run('while True: pass'), { kind: 'time' })
      }).then(() => withSandbox(pyvarium, {}, expectWorks)),
  },
  {
    name: 'a compiled bomb is run again and again',
    hold: pyvarium =>
      withSandbox(pyvarium, { limits: { instructions: 2e6 } }, async sandbox => {
        const program = await sandbox.compile('def f(n):\n    while n: pass\n    return n\nf(1)')
        if (!program.ok) fail(program.error.message)
        const spent = new Set<string>()
        for (let run = 0; run < 50; run++) {
          const outcome = await program.run()
          expectOutcome(outcome, { kind: 'instructions', line: 2 })
          spent.add(text([outcome.usage.instructions, outcome.usage.peakMemory]))
        }
        equal(spent.size, 1, 'the number of different usages')
      }),
  },
  {
    name: 'bombs are compiled again and again',
    hold: pyvarium =>
      withSandbox(pyvarium, { limits: { instructions: 50e6 } }, async sandbox => {
        for (let run = 0; run < 10; run++) {
          for (const source of [
            '('.repeat(100_000),
            `x = ${'-'.repeat(100_000)}1`,
            'a = 1\n'.repeat(100_000),
            '\0',
            'import socket',
          ]) {
            const program = await sandbox.compile(source)
            if (program.ok) fail('it was compiled')
            expectOutcome(program, { kind: ['syntax', 'recursion', 'instructions', 'policy'] })
          }
          const program = await sandbox.compile('1 + 1')
          if (!program.ok) fail(program.error.message)
          expectOutcome(await program.run(), { value: '2' })
        }
      }),
  },
  {
    name: 'twenty sandboxes are created and disposed of at the same time',
    hold: async pyvarium => {
      const live = Array.from({ length: 20 }, () => withSandbox(pyvarium, {}, expectWorks))
      const gone = Array.from({ length: 20 }, async () => (await pyvarium.Sandbox.create()).dispose())
      await Promise.all([...live, ...gone])
    },
  },
  {
    name: 'two sandboxes run bombs at the same time',
    hold: async pyvarium => {
      const limits = { instructions: 100e6, memory: 2 ** 24, output: 1000 }
      const bombs = [
        ['while True: pass', 'instructions'],
        ['x = [0]\nwhile True: x += x', 'memory'],
        ['sum(range(10**11))', 'instructions'],
        ["while True: print('x')", 'output'],
      ] as const
      const inOne = async (order: readonly (typeof bombs)[number][]): Promise<void> =>
        withSandbox(pyvarium, { limits }, async sandbox => {
          for (const [source, kind] of order) expectOutcome(await sandbox.run(source), { kind })
          await expectWorks(sandbox)
        })
      await Promise.all([inOne(bombs), inOne([...bombs].reverse())])
    },
  },
]
