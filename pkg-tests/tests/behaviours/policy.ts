/** What an author allows and refuses, and what the person who wrote the program is told. */
import type { PolicyOptions } from 'pyvarium'
import { check, checkWorks, missing, programs, refused, withSandbox } from './behaviour.js'
import type { Expected, Group, Program } from './behaviour.js'
import { fail } from './check.js'

type Case = readonly [name: string, policy: PolicyOptions, source: string, expected: Expected]

const cases = (table: readonly Case[]): Program[] => table.map(([name, policy, source, expected]) => ({ name, options: { policy }, source, expected }))

const OWN = 'Use a for loop: it says how often.'

const OPTIONS: readonly Case[] = [
  ['a module with names of it can be imported', { imports: { math: ['sqrt', 'pi'] } }, 'import math\n(math.sqrt(16), math.pi > 3)', { value: 'Tuple[4, true]' }],
  ['names that are allowed can be imported', { imports: { math: ['sqrt', 'pi'] } }, 'from math import sqrt as root, pi\nroot(16) + round(pi)', { value: '7' }],
  ['a name that is not allowed cannot be imported', { imports: { math: ['sqrt', 'pi'] } }, "print('x')\nfrom math import sqrt, sin", refused(/sin/, 2)],
  ['a name that is not allowed is not in the module', { imports: { math: ['sqrt', 'pi'] } }, 'import math\nmath.sin(0)', missing('sin', 2)],
  ['nor can it be had by getattr', { imports: { math: ['sqrt'] } }, "import math\n[getattr(math, name, None) for name in ('sin', 'pi')]", { value: '[null, null]' }],
  ['a module that is said to be true has all its names', { imports: { math: true } }, 'import math\nmath.sin(0)', { value: '0' }],
  ['a module that the object leaves out is refused', { imports: { math: ['pi'] } }, 'import itertools', refused(/^importing itertools is not allowed here; what may be imported: math$/, 1)],
  ['a module that is undefined is refused', { imports: { math: undefined } }, 'import math', refused(/^importing math is not allowed here/, 1)],

  ['a builtin that was removed is missing', { builtins: { remove: ['sorted', 'len'] } }, "print('x')\nsorted([])", missing('sorted', 2)],
  ['the other builtins are there', { builtins: { remove: ['sorted'] } }, 'len([1]) + max(1, 2)', { value: '3' }],
  ['a program may define what was removed', { builtins: { remove: ['sorted'] } }, "def sorted(x): return 'my own'\nsorted([])", { value: '"my own"' }],
  ['a builtin can be added to the strict ones', { profile: 'strict', builtins: { add: ['sorted'] } }, 'sorted([2, 1])', { value: '[1, 2]' }],
  ['a builtin that was not added to the strict ones is missing', { profile: 'strict' }, 'sorted([2, 1])', missing('sorted', 1)],
  ['a group of builtins can be added to the strict ones', { profile: 'strict', builtins: { add: ['utility_builtins'] } }, 'same_type(1, 2)', { value: 'true' }],

  ['a construct is refused', { forbid: ['while'] }, "print('x')\nwhile True: pass", refused(/while/, 2)],
  ['a construct is refused where it would never run', { forbid: ['while'] }, 'def f():\n    while True: pass\n1', refused(/while/, 2)],
  ['a construct is refused with the author’s own message', { forbid: { while: OWN } }, 'x = 1\nwhile x: x = 0', { kind: 'policy', message: /Use a for loop: it says how often\./, line: 2, traceback: /Use a for loop: it says how often\./ }],
  ['an author’s message may be in any language', { forbid: { for: '用 while 循环 – «ага»! 😀' } }, 'for x in []: pass', refused(/用 while 循环 – «ага»! 😀/, 1)],
  ['every import is refused', { forbid: ['import'] }, 'x = 1\nfrom math import pi', refused(/import/, 2)],
  ['a class is refused', { forbid: ['class'] }, 'class A: pass', refused(/class/, 1)],
  ['a builtin is refused', { forbid: ['sorted'] }, 'x = [2, 1]\nsorted(x)', refused(/sorted/, 2)],
  ['a builtin is refused by its name alone', { forbid: ['sorted'] }, 'f = sorted', refused(/sorted/, 1)],
  ['a method is refused', { forbid: { 'list.sort': 'Sort it yourself.' } }, 'x = [2, 1]\nx.sort()', { kind: ['policy', 'exception'], message: /Sort it yourself\./, line: 2 }],
  ['the person who wrote it is told what to do instead', {}, "print('x')\nopen('x')", { kind: 'policy', message: /open/, hint: /\w/, line: 2, output: '', traceback: /\nHint: .*\w$/ }],
  ['what has no usual way has no hint', { forbid: { while: OWN } }, 'while 0: pass', { kind: 'policy', hint: null }],
  ['what is not refused is allowed', { forbid: ['while', 'sorted', 'list.sort', 'import', 'class'] }, 'x = []\nfor i in range(3): x.append(i)\nsum(x)', { value: '3' }],
  ['a refused word in a text is only a text', { forbid: ['while', 'sorted'] }, "'while sorted' # while sorted", { value: '"while sorted"' }],
]

/** What is refused, and what is said of it at which line. */
const STRICT: readonly [name: string, source: string, message: RegExp, line: number][] = [
  ['a private name', '_x = 1', /"_x" is an invalid variable name because it starts with "_"/, 1],
  ['a private parameter', 'def f(_x): pass', /"_x" is an invalid variable name because it starts with "_"/, 1],
  ['a name of roles', 'x__roles__ = 1', /"x__roles__" is an invalid variable name because it ends with "__roles__"\./, 1],
  ['a name that is taken', 'printed = 1', /"printed" is a reserved name\./, 1],
  ['a private attribute', 'x = 1\nx._y', /"_y" is an invalid attribute name because it starts with "_"\./, 2],
  ['an attribute of inspection', 'x = 1\nx.gi_frame', /"gi_frame" is a restricted name, that is forbidden to access in RestrictedPython\./, 2],
  ['exec', "exec('1')", /Exec calls are not allowed\./, 1],
  ['eval', "eval('1')", /Eval calls are not allowed\./, 1],
  ['an attribute changed in place', 'x = 1\nx.y += 1', /Augmented assignment of attributes is not allowed\./, 2],
  ['an item changed in place', 'x = {}\nx[0] += 1', /Augmented assignment of object items and slices is not allowed\./, 2],
  ['a star import', 'from math import *', /"\*" imports are not allowed\./, 1],
  ['a metaclass', 'class A(metaclass=type): pass', /The keyword argument "metaclass" is not allowed\./, 1],
  ['an async function', 'async def f(): pass', /AsyncFunctionDef statements are not allowed\./, 1],
  ['nonlocal', 'def f():\n    x = 1\n    def g():\n        nonlocal x', /Nonlocal statements are not allowed\./, 4],
  ['a match', 'match 1:\n    case 1: pass', /Match statements are not allowed\./, 1],
  ['an annotation', 'x: int = 1', /AnnAssign statements are not allowed\./, 1],
]

export const policyOptions: Group = {
  title: 'the policy',
  behaviours: [
    ...programs(cases(OPTIONS)),
    {
      name: 'holds for compiled programs and their calls as well',
      hold: pyvarium =>
        withSandbox(pyvarium, { policy: { imports: { math: ['pi'] }, builtins: { remove: ['sorted'] }, forbid: ['while'] } }, async sandbox => {
          const refused = await sandbox.compile('while True: pass')
          if (refused.ok) fail('it was compiled')
          check(refused, { kind: 'policy', line: 1 })
          const program = await sandbox.compile('import math\ndef f(name): return hasattr(math, name)')
          if (!program.ok) fail(program.error.message)
          check(await program.call('f', ['pi']), { value: 'true' })
          check(await program.call('f', ['sin']), { value: 'false' })
        }),
    },
    {
      name: 'of one sandbox is not that of another',
      hold: pyvarium =>
        withSandbox(pyvarium, { policy: { forbid: ['while'], imports: [] } }, one =>
          withSandbox(pyvarium, {}, async other => {
            check(await one.run('while 0: pass'), { kind: 'policy' })
            check(await other.run('while 0: pass\nimport math'), { value: 'null' })
            check(await one.run('import math'), { kind: 'policy' })
          }),
        ),
    },
    {
      name: 'is not changed by what happens to the options afterwards',
      hold: pyvarium => {
        const imports: 'math'[] = ['math']
        const forbid: Record<string, true> = { while: true }
        return withSandbox(pyvarium, { policy: { imports, forbid } }, async sandbox => {
          imports.pop()
          delete forbid['while']
          check(await sandbox.run('import math\nmath.floor(1.5)'), { value: '1' })
          check(await sandbox.run('while 0: pass'), { kind: 'policy' })
        })
      },
    },
  ],
}

export const strictRules: Group = {
  title: 'the profile strict',
  behaviours: [
    ...programs(
      STRICT.map(([name, source, message, line]) => ({ name: `refuses ${name} in RestrictedPython’s words`, source, expected: refused(message, line) })),
      { policy: { profile: 'strict', imports: ['math'] } },
    ),
    ...programs(
      [
        { name: 'runs loops, functions and arithmetic', source: 'def double(n): return 2 * n\ntotal = 0\nfor i in range(4): total += double(i)\ntotal', expected: { value: '12' } },
        { name: 'runs classes and their public attributes', source: 'class A:\n    x = 1\n    def get(self): return self.x\nA().get()', expected: { value: '1' } },
        { name: 'unpacks', source: '(a, b), c = (1, 2), 3\n[x + y for x, y in [(a, b), (b, c)]]', expected: { value: '[3, 5]' } },
        { name: 'keeps what is printed', source: "print('x', 1)\nprinted", expected: { value: '"x 1\\n"' } },
        { name: 'imports what is allowed', source: 'import math\nmath.floor(1.5)', expected: { value: '1' } },
      ],
      { policy: { profile: 'strict', imports: ['math'] } },
    ),
    ...programs([{ name: 'imports nothing unless it is said', source: 'import math', expected: refused(/no module may be imported/, 1) }], { policy: { profile: 'strict' } }),
    {
      name: 'is of one sandbox: another one is not strict',
      hold: pyvarium =>
        withSandbox(pyvarium, { policy: { profile: 'strict' } }, async strict => {
          check(await strict.run('_x = 1'), { kind: 'policy' })
          await withSandbox(pyvarium, {}, async sandbox => check(await sandbox.run('_x = 1\n_x'), { value: '1' }))
          await checkWorks(strict)
        }),
    },
  ],
}
