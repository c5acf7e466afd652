/** What a program does to a module. */
import { expectOutcome, withSandbox } from './behaviour.js'
import type { Group } from './behaviour.js'
import { fail } from './assert.js'

export const poisoning: Group = {
  title: 'what a program does to a module',
  behaviours: [
    {
      name: 'is not seen by the next call of the same program',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const source =
            'import math\ndef f():\n    before = math.floor(1.5)\n    try: math.floor = lambda x: 99\n    except Exception: pass\n    return before'
          const program = await sandbox.compile(source)
          if (!program.ok) fail(program.error.message)
          for (let round = 0; round < 3; round++) expectOutcome(await program.call('f'), { value: '1' })
        }),
    },
  ],
}
