/** The case that Pyvarium grew from: a stranger's function is called with arguments, under limits. */
import { check, FEW, programs, withSandbox } from './behaviour.js'
import type { Group } from './behaviour.js'
import { fail } from './check.js'

const LIKES = `
def test(x, name='Johny'):
    return f'{name} likes {x * x}'
`

export const seed: Group = {
  title: 'the seed case',
  behaviours: [
    ...programs([
      { name: 'a function is called with an argument', source: LIKES, call: ['test', [5]], expected: { value: '"Johny likes 25"', output: '' } },
      { name: 'a function is called with a keyword argument', source: LIKES, call: ['test', [5], { name: 'Ada' }], expected: { value: '"Ada likes 25"' } },
      {
        name: 'a function that the program lacks is named',
        source: LIKES,
        call: ['tset', [5]],
        expected: { kind: 'exception', exception: 'NameError', message: /tset/ },
      },
      {
        name: 'an argument too many is the program’s exception',
        source: LIKES,
        call: ['test', [1, 2, 3]],
        expected: { kind: 'exception', exception: 'TypeError', message: /^TypeError: test\(\) takes .*2 positional arguments but 3 were given$/ },
      },
      {
        name: 'import sys is refused with a clear message',
        source: 'x = 1\nimport sys\n',
        options: { policy: { imports: ['math'] } },
        expected: { kind: 'policy', message: 'importing sys is not allowed here; what may be imported: math', position: [2, 8, 2, 11] },
      },
      {
        name: 'from sys import is refused as well',
        source: 'from sys import path',
        expected: { kind: 'policy', message: /^importing sys is not allowed here; what may be imported: /, position: [1, 6, 1, 9] },
      },
      { name: 'import math works when allowed', source: 'import math\nmath.ceil(1.5)', options: { policy: { imports: ['math'] } }, expected: { value: '2' } },
      { name: 'from math import ceil works too', source: 'from math import ceil\nceil(1.5)', options: { policy: { imports: ['math'] } }, expected: { value: '2' } },
      {
        name: 'import math is refused when not allowed',
        source: 'import math',
        options: { policy: { imports: [] } },
        expected: { kind: 'policy', message: 'importing math is not allowed here: no module may be imported', line: 1 },
      },
      { name: 'a loop over range(6) sums to 15', source: 'total = 0\nfor i in range(6):\n    total += i\ntotal', expected: { value: '15' } },
      { name: 'while True: pass ends by budget', source: 'while True: pass', options: { limits: { instructions: FEW } }, expected: { kind: 'instructions', line: 1 } },
      { name: 'a program without a last expression has the value None', source: 'x = 1', expected: { value: 'null', output: '' } },
    ]),
    {
      name: 'a program is compiled once and called many times',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const program = await sandbox.compile(LIKES)
          if (!program.ok) fail(program.error.message)
          for (let x = 0; x < 10; x++) check(await program.call('test', [x]), { value: `"Johny likes ${x * x}"` })
          check(await program.call('test', [3], { name: 'Ada' }), { value: '"Ada likes 9"' })
          check(await program.run(), { value: 'null' })
        }),
    },
    {
      name: 'a compiled program is held to the limits as well',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { instructions: FEW } }, async sandbox => {
          const program = await sandbox.compile('def f(n):\n    while n:\n        pass\n    return n\n')
          if (!program.ok) fail(program.error.message)
          check(await program.call('f', [1]), { kind: 'instructions', line: [2, 3], frames: ['f'] })
          check(await program.call('f', [0]), { value: '0' })
        }),
    },
    {
      name: 'a program that cannot be compiled is a failed outcome',
      hold: pyvarium =>
        withSandbox(pyvarium, { policy: { imports: ['math'] } }, async sandbox => {
          for (const [source, kind] of [['x = = 1', 'syntax'], ['import sys', 'policy']] as const) {
            const program = await sandbox.compile(source)
            if (program.ok) fail(`${source} was compiled`)
            check(program, { kind, line: 1, output: '' })
          }
        }),
    },
  ],
}
