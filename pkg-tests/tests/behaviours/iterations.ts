/** The limit of turns that one loop may take. */
import { check, programs, withSandbox } from './behaviour.js'
import type { Group } from './behaviour.js'
import { fail } from './check.js'

const TURNS = { limits: { iterations: 100 } }

/** Loops of n turns, and the line that the failure is at. */
const LOOPS: readonly [name: string, source: string, line: number][] = [
  ['a for loop', 'x = 0\nfor i in range(N):\n    x += 1\nN', 2],
  ['a list comprehension', '\nx = [i for i in range(N)]\nN', 2],
  ['a set comprehension', '\nx = {i for i in range(N)}\nN', 2],
  ['a dict comprehension', '\nx = {i: i for i in range(N)}\nN', 2],
  ['a generator expression', '\nx = sum(i for i in range(N))\nN', 2],
  ['a loop in a function', 'def f():\n    for i in range(N):\n        pass\nf()\nN', 2],
  ['a loop over a text', "\nfor c in 'x' * N:\n    pass\nN", 2],
  ['a loop over an iterator of its own', 'class C:\n    n = 0\n    def __iter__(self): return self\n    def __next__(self):\n        self.n += 1\n        if self.n > N: raise StopIteration\nfor i in C():\n    pass\nN', 7],
]

export const iterations: Group = {
  title: 'the iteration limit',
  behaviours: [
    ...programs(
      LOOPS.flatMap(([name, source, line]) => [
        { name: `ends ${name}`, source: source.replaceAll('N', '101'), expected: { kind: 'iterations', line } as const },
        { name: `lets ${name} of as many turns end by itself`, source: source.replaceAll('N', '100'), expected: { value: '100' } },
      ]),
      TURNS,
    ),
    ...programs(
      [
        { name: 'is told as a number', source: 'for i in range(101): pass', expected: { kind: 'iterations', message: /\b100\b/, traceback: /line 1/ } },
        { name: 'ends a loop after it has done that many turns', source: "for i in range(1000):\n    print('.', end='')", expected: { kind: 'iterations', line: [1, 2], outputBytes: 100 } },
        { name: 'counts every loop by itself', source: 'for i in range(60): pass\nfor i in range(60): pass\ni', expected: { value: '59' } },
        { name: 'counts a loop within a loop anew each time', source: 'n = 0\nfor i in range(50):\n    for j in range(50):\n        n += 1\nn', expected: { value: '2500' } },
        { name: 'cannot be caught', source: 'try:\n    for i in range(101): pass\nexcept BaseException: pass\nfinally: x = 1\n7', expected: { kind: 'iterations', line: 2 } },
        { name: 'tells the calls under way', source: 'def f():\n    for i in range(101): pass\nf()', expected: { kind: 'iterations', frames: ['<module>', 'f'] } },
      ],
      TURNS,
    ),
    ...programs([{ name: 'is off by default', source: 'n = 0\nfor i in range(100000): n += 1\nn', expected: { value: '100000' } }]),
    {
      name: 'holds for compiled programs and their calls as well',
      hold: pyvarium =>
        withSandbox(pyvarium, TURNS, async sandbox => {
          const program = await sandbox.compile('def f(n):\n    for i in range(n): pass\n    return n')
          if (!program.ok) fail(program.error.message)
          check(await program.call('f', [101]), { kind: 'iterations', line: 2 })
          check(await program.call('f', [100]), { value: '100' })
        }),
    },
  ],
}
