/** The limit of iterations of one loop. */
import { expectOutcome, withSandbox } from './behaviour.js'
import type { Group } from './behaviour.js'
import { fail } from './assert.js'

const LIMITED = { limits: { iterations: 100 } }

export const iterations: Group = {
  title: 'the iteration limit',
  behaviours: [
    {
      name: 'holds for compiled programs and their calls as well',
      hold: pyvarium =>
        withSandbox(pyvarium, LIMITED, async sandbox => {
          const program = await sandbox.compile('def f(n):\n    for i in range(n): pass\n    return n')
          if (!program.ok) fail(program.error.message)
          expectOutcome(await program.call('f', [101]), { kind: 'iterations', line: 2 })
          expectOutcome(await program.call('f', [100]), { value: '100' })
        }),
    },
  ],
}
