/** The main use: a function of an untrusted program is called with arguments, under limits. */
import { expectOutcome, FEW, withSandbox } from './behaviour.js'
import type { Group } from './behaviour.js'
import { fail } from './assert.js'

const LIKES = `
def test(x, name='Johny'):
    return f'{name} likes {x * x}'
`

export const seed: Group = {
  title: 'the seed case',
  behaviours: [
    {
      name: 'a program is compiled once and called many times',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const program = await sandbox.compile(LIKES)
          if (!program.ok) fail(program.error.message)
          for (let x = 0; x < 10; x++)
            expectOutcome(await program.call('test', [x]), { value: `"Johny likes ${x * x}"` })
          expectOutcome(await program.call('test', [3], { name: 'Ada' }), { value: '"Ada likes 9"' })
          expectOutcome(await program.run(), { value: 'null' })
        }),
    },
    {
      name: 'the limits hold for a compiled program as well',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { instructions: FEW } }, async sandbox => {
          const program = await sandbox.compile('def f(n):\n    while n:\n        pass\n    return n\n')
          if (!program.ok) fail(program.error.message)
          expectOutcome(await program.call('f', [1]), { kind: 'instructions', line: [2, 3], frames: ['f'] })
          expectOutcome(await program.call('f', [0]), { value: '0' })
        }),
    },
    {
      name: 'a program that cannot be compiled is a failed outcome',
      hold: pyvarium =>
        withSandbox(pyvarium, { policy: { imports: ['math'] } }, async sandbox => {
          for (const [source, kind] of [
            ['x = = 1', 'syntax'],
            ['import sys', 'policy'],
          ] as const) {
            const program = await sandbox.compile(source)
            if (program.ok) fail(`${source} was compiled`)
            expectOutcome(program, { kind, line: 1, output: '' })
          }
        }),
    },
  ],
}
