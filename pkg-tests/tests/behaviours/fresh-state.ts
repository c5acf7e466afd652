/** Nothing leaks from run to run. */
import { check, FEW, programs, withSandbox } from './behaviour.js'
import type { Expected, Group, Pyvarium } from './behaviour.js'
import { equal, fail, text } from './check.js'

/** What a program leaves behind, and what the next one must not see of it. */
const TRACES: readonly [name: string, leaves: string, looks: string, expected: Expected][] = [
  ['globals', 'x = 1', 'x', { kind: 'exception', exception: 'NameError' }],
  ['functions under the names of builtins', 'def len(x): return -1\nprint = None', 'print(len([]))', { value: 'null', output: '0\n' }],
  ['attributes set on a module', 'import math\nmath.pi = 3\nmath.poison = 1', "import math\n(math.pi, hasattr(math, 'poison'))", { value: 'Tuple[3.141592653589793, false]' }],
  ['attributes deleted from a module', 'import math\ndel math.sqrt', 'import math\nmath.sqrt(4)', { value: '2' }],
  ['attributes set on an exception class', 'try: ValueError.poison = 1\nexcept TypeError: pass', "hasattr(ValueError, 'poison')", { value: 'false' }],
  ['attributes set on print', 'try: print.poison = 1\nexcept (TypeError, AttributeError): pass', "hasattr(print, 'poison')", { value: 'false' }],
  ['objects that live on in a cycle with __del__', "class A:\n    def __del__(self): print('late')\na = A()\na.a = a\ndel a", '[[] for _ in range(10000)]\n1', { value: '1', output: '' }],
  ['an exception', '1 / 0', 'raise', { kind: 'exception', exception: 'RuntimeError' }],
  ['a syntax error', 'x = = 1', '1', { value: '1' }],
]

export const freshState: Group = {
  title: 'fresh state',
  behaviours: [
    ...TRACES.map(([name, leaves, looks, expected]) => ({
      name: `${name} are gone`,
      hold: (pyvarium: Pyvarium) =>
        withSandbox(pyvarium, {}, async sandbox => {
          await sandbox.run(leaves)
          check(await sandbox.run(looks), expected)
        }),
    })),
    ...programs([
      {
        name: 'a program of its own can do all that within one run',
        source: "import math\nmath.pi = 3\ndef len(x): return -1\n(math.pi, len([]))",
        expected: { value: 'Tuple[3, -1]' },
      },
    ]),
    {
      name: 'every call of a compiled program starts afresh',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const program = await sandbox.compile('seen = []\ndef see(x):\n    seen.append(x)\n    return seen\n')
          if (!program.ok) fail(program.error.message)
          for (const x of [1, 2, 3]) check(await program.call('see', [x]), { value: `[${x}]` })
        }),
    },
    {
      name: 'a hundred runs in a row are all the same, and each is its own',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const source = "import math\nd = {str(i): i for i in range(50)}\nprint(list(d)[:3], id(d))\nmath.sqrt(16)"
          const seen = new Set<string>()
          for (let run = 0; run < 100; run++) {
            const { output, usage: { instructions, peakMemory }, ...rest } = await sandbox.run(source)
            if (!rest.ok) fail(`run ${run}: ${rest.error.message}`)
            equal(text(rest.value), '4', `the value of run ${run}`)
            seen.add(text([output, instructions, peakMemory]))
          }
          equal(seen.size, 1, `how many different outcomes there were: ${[...seen].join(' / ')}; that`)
        }),
    },
    {
      name: 'a run after a hostile one is the same as before it',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { instructions: FEW, memory: 2 ** 24, output: 1000 } }, async sandbox => {
          const honest = async (): Promise<string> => {
            const { output, usage: { instructions, peakMemory }, ...rest } = await sandbox.run("print('hash', hash('a'), [].__len__)\nsum(i * i for i in range(1000))")
            return text([rest.ok && rest.value, output, instructions, peakMemory])
          }
          const before = await honest()
          for (const hostile of ['while True: pass', '10**10**8', 'x = [0]\nwhile True: x += x', "while True: print('x')", 'def f(): f()\nf()', 'def f(*a, **k): f(*a, **k)\nf(1, b=2)']) {
            check(await sandbox.run(hostile), { kind: ['instructions', 'memory', 'output', 'recursion'] })
            equal(await honest(), before, `the run after ${hostile}`)
          }
        }),
    },
  ],
}
