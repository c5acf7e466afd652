/** What a check finds in a program without running it. */
import { expectOutcome, expectWorks, withSandbox } from './behaviour.js'
import type { Group } from './behaviour.js'
import { equal, fail, rejection, text } from './assert.js'
import { checkCases, compare } from './findings.js'
import type { CheckCase } from './findings.js'

/** Their sources are computed because they repeat text thousands of times. */
const CASES: readonly CheckCase[] = [
  {
    name: 'a budget that is too small for the check itself',
    source: 'x = 1\n'.repeat(10_000),
    options: { limits: { instructions: 1e6 } },
    errors: [{ kind: 'instructions' }],
  },
  {
    name: 'a source that is larger than the memory',
    source: `#${'x'.repeat(2e6)}`,
    options: { limits: { memory: 1e6 } },
    errors: [{ kind: 'memory', line: null }],
  },
  {
    name: 'a source nested too deeply',
    source: `x = ${'('.repeat(100_000)}1${')'.repeat(100_000)}`,
    errors: [{ kind: ['recursion', 'syntax'] }],
  },
]

export const checks: Group = {
  title: 'a check finds',
  behaviours: [
    ...checkCases(CASES),
    {
      name: 'the same each time, with the same usage',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const checkOnce = async (): Promise<string> => {
            const { usage, ...found } = await sandbox.check('import os\nprint(undefinde)\nx = = 1')
            return text([found, usage.instructions, usage.peakMemory, usage.outputBytes])
          }
          const first = await checkOnce()
          await sandbox.run('x = 1')
          equal(await checkOnce(), first, 'the second check')
        }),
    },
    {
      name: 'its results without running the program',
      hold: async pyvarium => {
        let printed = ''
        await withSandbox(pyvarium, { onOutput: chunk => (printed += chunk.text) }, async sandbox => {
          const { errors, usage } = await sandbox.check("print('x')\n1 / 0")
          equal(text([errors, usage.outputBytes, printed]), text([[], 0, '']), 'the errors and the output')
          if (usage.instructions <= 0) fail(`usage.instructions is ${usage.instructions}`)
        })
      },
    },
    {
      name: 'its results in the order of the queue, and is cancelled with the runs',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const order: string[] = []
          const note = <T>(name: string, work: Promise<T>): Promise<T> => work.finally(() => order.push(name))
          await Promise.all([
            note('run', sandbox.run('1')),
            note('check', sandbox.check('1')),
            note('last run', sandbox.run('1')),
          ])
          equal(order.join(), 'run,check,last run', 'the order')
          const [run, found] = [sandbox.run('while True: pass'), sandbox.check('import os')]
          sandbox.cancel()
          expectOutcome(await run, { kind: 'cancelled' })
          compare((await found).errors, [{ kind: 'cancelled', hint: null, line: null }], 'errors')
          await expectWorks(sandbox)
        }),
    },
    {
      name: 'nothing after the sandbox is disposed of',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          sandbox.dispose()
          equal((await rejection(sandbox.check('1'))).name, 'DisposedError', 'the error')
        }),
    },
  ],
}
