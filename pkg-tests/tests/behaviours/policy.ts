/** What a policy allows and refuses, and the messages about it. */
import { expectOutcome, expectWorks, programs, withSandbox } from './behaviour.js'
import type { Group } from './behaviour.js'
import { fail } from './assert.js'

export const policyOptions: Group = {
  title: 'the policy',
  behaviours: [
    ...programs([
      {
        // JSON has no `undefined`, so that this is not in `corpus/behaviours/policy.py`.
        name: 'a module that is undefined is refused',
        source: 'import math',
        options: { policy: { imports: { math: undefined } } },
        expected: { kind: 'policy', message: /^importing math is not allowed here/, line: 1, output: '' },
      },
    ]),
    {
      name: 'holds for compiled programs and their calls as well',
      hold: pyvarium =>
        withSandbox(
          pyvarium,
          { policy: { imports: { math: ['pi'] }, builtins: { remove: ['sorted'] }, forbid: ['while'] } },
          async sandbox => {
            const refused = await sandbox.compile('while True: pass')
            if (refused.ok) fail('it was compiled')
            expectOutcome(refused, { kind: 'policy', line: 1 })
            const program = await sandbox.compile('import math\ndef f(name): return hasattr(math, name)')
            if (!program.ok) fail(program.error.message)
            expectOutcome(await program.call('f', ['pi']), { value: 'true' })
            expectOutcome(await program.call('f', ['sin']), { value: 'false' })
          },
        ),
    },
    {
      name: 'of one sandbox does not apply to another',
      hold: pyvarium =>
        withSandbox(pyvarium, { policy: { forbid: ['while'], imports: [] } }, one =>
          withSandbox(pyvarium, {}, async other => {
            expectOutcome(await one.run('while 0: pass'), { kind: 'policy' })
            expectOutcome(await other.run('while 0: pass\nimport math'), { value: 'null' })
            expectOutcome(await one.run('import math'), { kind: 'policy' })
          }),
        ),
    },
    {
      name: 'does not change with the options afterwards',
      hold: pyvarium => {
        const imports: 'math'[] = ['math']
        const forbid: Record<string, true> = { while: true }
        return withSandbox(pyvarium, { policy: { imports, forbid } }, async sandbox => {
          imports.pop()
          delete forbid['while']
          expectOutcome(await sandbox.run('import math\nmath.floor(1.5)'), { value: '1' })
          expectOutcome(await sandbox.run('while 0: pass'), { kind: 'policy' })
        })
      },
    },
  ],
}

export const strictRules: Group = {
  title: 'the profile strict',
  behaviours: [
    {
      name: 'applies to one sandbox: another sandbox is not strict',
      hold: pyvarium =>
        withSandbox(pyvarium, { policy: { profile: 'strict' } }, async strict => {
          expectOutcome(await strict.run('_x = 1'), { kind: 'policy' })
          await withSandbox(pyvarium, {}, async sandbox =>
            expectOutcome(await sandbox.run('_x = 1\n_x'), { value: '1' }),
          )
          await expectWorks(strict)
        }),
    },
  ],
}
