/** Imports as people write them, and modules as they are handed out. */
import { check, missing, programs, refused, withSandbox } from './behaviour.js'
import type { Expected, Group, Pyvarium } from './behaviour.js'
import { fail } from './check.js'

export const importForms: Group = {
  title: 'an import',
  behaviours: [
    ...programs([
      { name: 'of a module', source: 'import math\nmath.floor(1.5)', expected: { value: '1' } },
      { name: 'of a module by another name', source: 'import math as m\nm.floor(1.5)', expected: { value: '1' } },
      { name: 'of two modules at once', source: 'import math, itertools\n(math.floor(1.5), list(itertools.repeat(7, 2)))', expected: { value: 'Tuple[1, [7, 7]]' } },
      { name: 'of a name', source: 'from math import floor\nfloor(1.5)', expected: { value: '1' } },
      { name: 'of a name by another name', source: 'from math import floor as f, ceil as c\n(f(1.5), c(1.5))', expected: { value: 'Tuple[1, 2]' } },
      { name: 'in a function', source: 'def f():\n    import math\n    return math.floor(1.5)\nf()', expected: { value: '1' } },
      { name: 'of every name of a module', source: 'from math import *\nfloor(pi)', expected: { value: '3' } },
      { name: 'of the same module twice gives the same module', source: 'import math\na = math\nimport math\na is math', expected: { value: 'true' } },
      { name: 'of every name of a module that is not allowed', source: 'from math import *', options: { policy: { imports: [] } }, expected: { kind: 'policy', message: /^importing math is not allowed here/, line: 1 } },
      { name: 'of every name gives only the allowed ones', source: 'from math import *\nfloor(pi)', options: { policy: { imports: { math: ['pi'] } } }, expected: missing('floor', 2) },
      { name: 'that is relative gets a clear error', source: "print('x')\nfrom . import math", expected: refused(/relative import/, 2) },
      { name: 'that is relative, with a module, gets a clear error', source: 'from .math import pi', expected: refused(/relative import/, 1) },
      { name: 'that is relative, from further up, gets a clear error', source: 'from ...a.b import c', expected: refused(/relative import/, 1) },
      { name: 'of a module that is not allowed is refused at its place', source: 'import math, sys', expected: { kind: 'policy', message: /^importing sys is not allowed here/, position: [1, 14, 1, 17] } },
      { name: 'of a part of a module that is not allowed is refused', source: 'import os.path', expected: refused(/^importing os(\.path)? is not allowed here/, 1) },
      { name: 'of a name that the module has not', source: 'from math import sqrrt', expected: { kind: ['policy', 'exception'], message: /sqrrt/, line: 1 } },
      { name: 'of an allowed module is refused in no other way', source: "__import__('math')", expected: refused(/__import__/, 1) },
      { name: 'that is not allowed cannot be caught, as it is refused before anything runs', source: 'try:\n    import os\nexcept BaseException:\n    pass', expected: refused(/^importing os is not allowed here/, 2) },
    ]),
  ],
}

/** What a program does to a module, and what the next one sees of it: as if nothing had been done. */
const POISON: readonly [name: string, poisons: string, looks: string, expected: Expected][] = [
  ['a function replaced', 'math.floor = lambda x: 99', 'math.floor(1.5)', { value: '1' }],
  ['a constant replaced', 'math.pi = 3', 'math.pi > 3.14', { value: 'true' }],
  ['a name added', 'math.poison = 1', "hasattr(math, 'poison')", { value: 'false' }],
  ['a name deleted', 'del math.sqrt', 'math.sqrt(4)', { value: '2' }],
  ['everything changed through its namespace', 'vars(math).clear()', 'math.sqrt(4)', { value: '2' }],
  ['a class of a module changed', 'itertools.count.__next__ = lambda self: 99', 'next(itertools.count())', { value: '0' }],
  ['the class of modules changed', 'type(math).__getattribute__ = lambda self, name: 99', 'math.floor(1.5)', { value: '1' }],
]

export const poisoning: Group = {
  title: 'what a program does to a module',
  behaviours: [
    ...POISON.map(([name, poisons, looks, expected]) => ({
      name: `is not seen by the next one: ${name}`,
      hold: (pyvarium: Pyvarium) =>
        withSandbox(pyvarium, {}, async sandbox => {
          const modules = 'import math, itertools\n'
          await sandbox.run(`${modules}try:\n    ${poisons}\nexcept Exception: pass`)
          check(await sandbox.run(modules + looks), expected)
        }),
    })),
    {
      name: 'is not seen by the next call of the same program',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const source = 'import math\ndef f():\n    before = math.floor(1.5)\n    try: math.floor = lambda x: 99\n    except Exception: pass\n    return before'
          const program = await sandbox.compile(source)
          if (!program.ok) fail(program.error.message)
          for (let round = 0; round < 3; round++) check(await program.call('f'), { value: '1' })
        }),
    },
  ],
}
