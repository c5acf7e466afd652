/** Nothing leaks from run to run. */
import { expectOutcome, FEW, withSandbox } from './behaviour.js'
import type { Group } from './behaviour.js'
import { equal, fail, text } from './assert.js'

export const freshState: Group = {
  title: 'fresh state',
  behaviours: [
    {
      name: 'every call of a compiled program starts with fresh state',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const program = await sandbox.compile('seen = []\ndef see(x):\n    seen.append(x)\n    return seen\n')
          if (!program.ok) fail(program.error.message)
          for (const x of [1, 2, 3]) expectOutcome(await program.call('see', [x]), { value: `[${x}]` })
        }),
    },
    {
      name: 'a hundred runs in a row are all the same',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const source = 'import math\nd = {str(i): i for i in range(50)}\nprint(list(d)[:3], id(d))\nmath.sqrt(16)'
          const seen = new Set<string>()
          for (let run = 0; run < 100; run++) {
            const {
              output,
              usage: { instructions, peakMemory },
              ...rest
            } = await sandbox.run(source)
            if (!rest.ok) fail(`run ${run}: ${rest.error.message}`)
            equal(text(rest.value), '4', `the value of run ${run}`)
            seen.add(text([output, instructions, peakMemory]))
          }
          equal(seen.size, 1, `how many different outcomes there were: ${[...seen].join(' / ')}; that`)
        }),
    },
    {
      name: 'a run after a hostile run is the same as before it',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { instructions: FEW, memory: 2 ** 24, output: 1000 } }, async sandbox => {
          const honest = async (): Promise<string> => {
            const {
              output,
              usage: { instructions, peakMemory },
              ...rest
            } = await sandbox.run("print('hash', hash('a'), [].__len__)\nsum(i * i for i in range(1000))")
            return text([rest.ok && rest.value, output, instructions, peakMemory])
          }
          const before = await honest()
          for (const hostile of [
            'while True: pass',
            '10**10**8',
            'x = [0]\nwhile True: x += x',
            "while True: print('x')",
            'def f(): f()\nf()',
            'def f(*a, **k): f(*a, **k)\nf(1, b=2)',
          ]) {
            expectOutcome(await sandbox.run(hostile), { kind: ['instructions', 'memory', 'output', 'recursion'] })
            equal(await honest(), before, `the run after ${hostile}`)
          }
        }),
    },
  ],
}
