/** What a run may spend, and how it ends when it spends more. */
import { check, checkWorks, FEW, PATIENCE, programs, withSandbox } from './behaviour.js'
import type { Behaviour, Group, Program } from './behaviour.js'
import { equal, fail } from './check.js'

/** Endless or near it; each by its name, with the lines it can be stopped at. */
const ENDLESS: readonly [name: string, source: string, lines: number[]][] = [
  ['while True: pass', '\nwhile True: pass', [2]],
  ['a loop in nested functions', 'def g():\n    while True:\n        pass\ndef f():\n    g()\nf()', [2, 3]],
  ['a loop that catches everything', 'n = 0\nwhile True:\n    try:\n        while True:\n            n += 1\n    except BaseException:\n        pass', [4, 5]],
  ['a loop in finally', 'try:\n    while True: pass\nfinally:\n    while True: pass', [2]],
  ['loops in loops that catch everything', 'def f():\n    try:\n        while True: pass\n    except BaseException:\n        f()\nwhile True:\n    try: f()\n    except BaseException: continue', [3]],
  ['a generator that catches everything', 'def g():\n    while True:\n        try:\n            yield 1\n        except BaseException:\n            pass\nfor x in g():\n    pass', [2, 3, 4, 7, 8]],
  ['a context manager that swallows everything', 'class C:\n    def __enter__(self): pass\n    def __exit__(self, *e): return True\nwhile True:\n    with C():\n        while True: pass', [6]],
  ['a loop in __del__', 'class C:\n    def __del__(self):\n        while True: pass\nc = C()\ndel c', [3]],
  ['a loop in a comparison that sorting calls', 'class C:\n    def __lt__(self, other):\n        while True: pass\nsorted([C(), C()])', [3]],
  ['a loop over an endless iterator', 'def g():\n    while True: yield 0\nmax(g())', [2, 3]],
]

/** One operation of native code each: no Python code runs in it, so that nothing but a trap ends it. */
const NATIVE: readonly string[] = [
  '10**10**8',
  'sum(range(10**11))',
  'min(range(10**12))',
  '-1 in iter(range(10**12))',
  'any(map(bool, iter(int, 1)))',
  "int('9' * 4000) ** 100000",
  'pow(3, 1 << 200000, (1 << 20000) + 1)',
]

const stopped = (name: string, source: string, line: number | number[], output = ''): Program => ({
  name,
  source,
  expected: { kind: 'instructions', line, output, message: `the program was stopped: it used up its budget of ${FEW} instructions` },
})

export const instructions: Group = {
  title: 'the instruction budget',
  behaviours: [
    ...programs(ENDLESS.map(([name, source, lines]) => stopped(`ends ${name}`, source, lines)), { limits: { instructions: FEW } }),
    ...programs(
      NATIVE.map(source => stopped(`ends ${source}, which is native work`, `print('before')\n\n${source}`, 3, 'before\n')),
      { limits: { instructions: FEW, memory: 2 ** 31 } },
    ),
    ...programs([
      {
        name: 'tells the calls under way',
        source: 'def inner():\n    while True:\n        pass\ndef outer():\n    inner()\nouter()',
        options: { limits: { instructions: FEW } },
        expected: { kind: 'instructions', frames: ['<module>', 'outer', 'inner'], traceback: /^Traceback \(most recent call last\):\n  File "main\.py", line 6, in <module>\n    outer\(\)\n  File "main\.py", line 5, in outer\n/ },
      },
    ]),
    counts('of a run that is over it is all spent', FEW, 'while True: pass', spent => spent >= FEW && spent < FEW * 1.01),
    counts('of a native run that is over it is all spent', FEW, 'sum(range(10**11))', spent => spent >= FEW && spent < FEW * 1.01),
    counts('of a short run is hardly touched', 1e9, '1 + 1', spent => spent > 100 && spent < 1e6),
    {
      name: 'is spent by native work in proportion to it',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const spent = async (source: string): Promise<number> => (await sandbox.run(source)).usage.instructions
          const empty = await spent('0')
          for (const work of ["len('a' * N)", 'sum(range(N))', 'len(list(range(N)))', 'len(sorted(range(N)))']) {
            const [small, large] = [await spent(work.replace('N', '100000')), await spent(work.replace('N', '1000000'))]
            const ratio = (large - empty) / (small - empty)
            if (!(ratio > 5 && ratio < 20)) fail(`ten times the work of ${work} takes ${ratio} times the instructions: ${small}, ${large}, nothing ${empty}`)
          }
        }),
    },
    {
      name: 'of one instruction is over before the program begins',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { instructions: 1 } }, async sandbox => {
          for (let run = 0; run < 3; run++) check(await sandbox.run("print('never')"), { kind: 'instructions', output: '' })
        }),
    },
    {
      name: 'decides at exactly the same instruction',
      hold: async pyvarium => {
        const source = 'total = 0\nfor i in range(1000): total += i\ntotal'
        let needed = 0
        await withSandbox(pyvarium, {}, async sandbox => {
          needed = (await sandbox.run(source)).usage.instructions
        })
        await withSandbox(pyvarium, { limits: { instructions: needed } }, async sandbox => check(await sandbox.run(source), { value: '499500' }))
        await withSandbox(pyvarium, { limits: { instructions: needed - 1 } }, async sandbox => check(await sandbox.run(source), { kind: 'instructions' }))
      },
    },
  ],
}

function counts(name: string, limit: number, source: string, holds: (spent: number) => boolean): Behaviour {
  return {
    name,
    hold: pyvarium =>
      withSandbox(pyvarium, { limits: { instructions: limit } }, async sandbox => {
        const { instructions } = (await sandbox.run(source)).usage
        if (!Number.isInteger(instructions) || !holds(instructions)) fail(`usage.instructions is ${instructions} of ${limit}`)
      }),
  }
}

const MIB = 2 ** 20

export const memory: Group = {
  title: 'the memory limit',
  behaviours: [
    ...programs(
      [
        ['a list that doubles', 'x = [0]\nwhile True:\n    x += x', 3],
        ['a list that grows', 'x = []\nwhile True:\n    x.append([0] * 100)', 3],
        ['a list of lists that catches everything', 'x = []\nwhile True:\n    try:\n        while True: x.append([0] * 100)\n    except BaseException:\n        pass', 4],
        ['a string that doubles', "s = 'ab'\nwhile True:\n    s += s", 3],
        ['a huge string', "s = 1\ns = 'a' * 10**9", 2],
        ['a huge list', '\n\nx = [None] * 10**8', 3],
        ['a list of a huge range', 'list(range(10**9))', 1],
        ['huge bytes', 'bytearray(10**9)', 1],
        ['a format of huge width', "'{:1000000000}'.format(1)", 1],
        ['a huge shift', '1 << 10**10', 1],
        ['a dict that grows', 'd = {}\ni = 0\nwhile True:\n    d[i] = str(i)\n    i += 1', [3, 4, 5]],
        ['a nest of tuples', 't = ()\nwhile True:\n    t = (t, t)', 3],
        ['a generator that is collected', 'list(iter(int, 1))', 1],
      ].map(([name, source, line]) => ({
        name: `ends ${name as string}`,
        source: source as string,
        expected: { kind: 'memory', line: line as number | number[], output: '' } as const,
      })),
      { limits: { memory: 16 * MIB } },
    ),
    ...programs([
      { name: 'lets a program use what it has', source: "x = 'a' * (8 * 2**20)\nlen(x)", options: { limits: { memory: 16 * MIB } }, expected: { value: '8388608' } },
      {
        name: 'lets a program use the same memory again and again',
        source: "for _ in range(100):\n    x = 'a' * (5 * 2**20)\nlen(x)",
        options: { limits: { memory: 16 * MIB } },
        expected: { value: '5242880' },
      },
    ]),
    {
      name: 'of a single byte ends every program in an orderly way',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { memory: 1 } }, async sandbox => {
          for (const source of ['1 + 1', "print('a' * 10**6)", '1 + 1']) check(await sandbox.run(source), { kind: 'memory' })
        }),
    },
    {
      name: 'is measured: the peak is what a program held at once',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const peak = async (source: string): Promise<number> => (await sandbox.run(source)).usage.peakMemory ?? fail('no peak')
          const little = await peak('1')
          const much = await peak("x = 'a' * (10 * 2**20)\nx = 1")
          if (little > 2 * MIB || much < 10 * MIB || much > 12 * MIB) fail(`the peaks are ${little} and ${much} bytes`)
        }),
    },
  ],
}

/** Messages from the worker for one limit of output: it sends batches, not prints. */
const BATCHES = 200

export const output: Group = {
  title: 'the output limit',
  behaviours: [
    ...programs([
      {
        name: 'ends a flood, and keeps exactly as many bytes',
        source: "while True:\n    print('x' * 99)",
        options: { limits: { output: 10_050 } },
        expected: { kind: 'output', line: 2, output: `${'x'.repeat(99)}\n`.repeat(100) + 'x'.repeat(50), outputBytes: 10_050, message: /output/ },
      },
      {
        name: 'ends a flood that catches everything',
        source: "while True:\n    try:\n        while True: print('x' * 99)\n    except BaseException:\n        pass",
        options: { limits: { output: 1000 } },
        expected: { kind: 'output', line: 3, outputBytes: 1000 },
      },
      {
        name: 'ends a single print',
        source: "print('a' * 100000)",
        options: { limits: { output: 5 } },
        expected: { kind: 'output', line: 1, output: 'aaaaa', outputBytes: 5 },
      },
      { name: 'of nothing refuses the first character', source: "x = 1\nprint('a')", options: { limits: { output: 0 } }, expected: { kind: 'output', line: 2, output: '', outputBytes: 0 } },
      { name: 'lets all of it be used', source: "print('12345', end='')", options: { limits: { output: 5 } }, expected: { value: 'null', output: '12345', outputBytes: 5 } },
      { name: 'counts bytes, and never cuts a character', source: "print('é' * 10)", options: { limits: { output: 7 } }, expected: { kind: 'output', output: 'ééé', outputBytes: 6 } },
      { name: 'lets characters outside the basic plane through', source: "print('😀' * 20000, end='')", options: {}, expected: { value: 'null', output: '😀'.repeat(20000), outputBytes: 80000 } },
    ]),
    {
      name: 'of a flood comes in batches, in order, to the last byte',
      hold: async pyvarium => {
        const chunks: string[] = []
        const limit = pyvarium.DEFAULT_LIMITS.output
        const onOutput = ({ stream, text }: { stream: string; text: string }): void => {
          equal(stream, 'stdout', 'the stream')
          chunks.push(text)
        }
        await withSandbox(pyvarium, { onOutput }, async sandbox => {
          const outcome = await sandbox.run('n = 0\nwhile True:\n    n += 1\n    print(n)')
          check(outcome, { kind: 'output', line: 4, outputBytes: limit })
          equal(chunks.join(''), outcome.output, 'what onOutput was given')
          equal(outcome.output.length, limit, 'the length of the output')
          if (chunks.length >= BATCHES) fail(`${limit} bytes came in ${chunks.length} pieces`)
          let expected = ''
          for (let n = 1; expected.length < limit; n++) expected += `${n}\n`
          equal(outcome.output, expected.slice(0, limit), 'the output')
        })
      },
    },
  ],
}

const FOREVER = { instructions: Number.MAX_SAFE_INTEGER }

const ENDED = 'RecursionError: maximum recursion depth exceeded'

export const recursion: Group = {
  title: 'recursion',
  behaviours: [
    ...programs([
      { name: 'ends in RecursionError, at its line', source: 'def f(): return f()\nf()', expected: { kind: 'recursion', line: 1, message: new RegExp(`^${ENDED}`), traceback: /repeated \d+ more times/ } },
      { name: 'that the program catches goes on', source: "def f(): return f()\ntry:\n    f()\nexcept RecursionError as e:\n    print(type(e).__name__)\n'on'", expected: { value: '"on"', output: 'RecursionError\n' } },
      { name: 'within the limit is fine', source: 'def f(n): return 0 if n == 0 else 1 + f(n - 1)\nf(90)', options: { limits: { recursion: 100 } }, expected: { value: '90' } },
      { name: 'over the limit is not', source: 'def f(n): return 0 if n == 0 else 1 + f(n - 1)\nf(110)', options: { limits: { recursion: 100 } }, expected: { kind: 'recursion', line: 1 } },
      { name: 'that catches its own end and goes on for ever is ended by the budget', source: 'def f():\n    try: f()\n    except RecursionError: f()\nwhile True: f()', options: { limits: { instructions: FEW } }, expected: { kind: 'instructions' } },
      ...(
        [
          ['__init__', 'class C:\n    def __init__(self): C()\nC()', 2],
          ['__getattr__', 'class C:\n    def __getattr__(self, name): return getattr(self, name + "x")\nC().a', 2],
          ['__add__', 'class C:\n    def __add__(self, other): return self + other\nC() + 1', 2],
          ['__eq__', 'class C:\n    def __eq__(self, other): return [self] == [C()]\nC() == C()', 2],
          ['__repr__', 'class C:\n    def __repr__(self): return f"{self!r}"\nrepr(C())', 2],
          ['a property', 'class C:\n    @property\n    def p(self): return self.p\nC().p', 3],
          ['a key of sorted', 'def f(x): return sorted([1, 2], key=f)\nf(0)', 1],
          ['map', 'def f(x): return list(map(f, [x]))\nf(0)', 1],
          ['a generator', 'def g(): yield from g()\nlist(g())', 1],
          ['a sum of generators', 'def f(): return sum(f() for _ in [0])\nf()', 1],
          ['a lambda', 'f = lambda: f()\nf()', 1],
          ['a comprehension', 'def f(): return [f() for _ in [0]]\nf()', 1],
          ['__call__ of a class in itself', 'class C: pass\nC.__call__ = C()\nC()()', 3],
        ] as const
      ).map(([name, source, line]) => ({ name: `through ${name} ends in RecursionError`, source, expected: { kind: 'recursion', line } as const })),
      // Where the stack ends is ours to decide, but it ends in an orderly way.
      ...(
        [
          ['*args and **kwargs', 'def f(*a, **k): return f(*a, **k)\nf(1, b=2)'],
          ['nested zip', 'x = []\nfor _ in range(50000): x = zip(x)\nlist(x)'],
          ['the deletion of a deep list', 'x = []\nfor _ in range(200000): x = [x]\ndel x\n1'],
          ['the repr of a deep list', 'x = []\nfor _ in range(50000): x = [x]\nrepr(x)'],
          ['the comparison of deep lists', 'x, y = [], []\nfor _ in range(50000): x, y = [x], [y]\nx == y'],
          ['isinstance of a deep tuple', 't = ()\nfor _ in range(50000): t = (t,)\nisinstance(1, t)'],
        ] as const
      ).map(([name, source]) => ({ name: `through ${name} fails in an orderly way`, source: `${source}\nraise IndexError`, expected: { kind: ['recursion', 'exception'], line: [1, 3, 5] } as const })),
    ]),
  ],
}

export const time: Group = {
  title: 'the time limit',
  behaviours: [
    {
      name: 'ends what the budget does not, and the next run works',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { ...FOREVER, time: 1500 } }, async sandbox => {
          for (let round = 0; round < 2; round++) {
            const outcome = await sandbox.run("print('before')\nn = 0\nwhile True:\n    n += 1")
            check(outcome, { kind: 'time', line: [3, 4], output: 'before\n', message: 'The program ran longer than 1500 ms.' })
            // The page's clock and its stopwatch are read a moment apart.
            if (outcome.usage.wallTime < 1490) fail(`it was ended after ${outcome.usage.wallTime} ms`)
            if (outcome.usage.instructions < 1e6) fail(`usage.instructions is ${outcome.usage.instructions}`)
            equal(outcome.usage.peakMemory, null, 'usage.peakMemory')
            await checkWorks(sandbox)
          }
        }),
    },
    {
      name: 'ends native work as well',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { ...FOREVER, memory: 2 ** 30, time: 1500 } }, async sandbox => {
          check(await sandbox.run('x = 1\nsum(range(10**15))'), { kind: 'time', line: 2 })
          await checkWorks(sandbox)
        }),
    },
    {
      name: 'does not run while a run waits for its turn',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { ...FOREVER, time: 1500 } }, async sandbox => {
          const [endless, ...others] = [sandbox.run('while True: pass'), sandbox.run('1'), sandbox.run('2')]
          check(await endless, { kind: 'time' })
          check(await others[0]!, { value: '1' })
          check(await others[1]!, { value: '2' })
        }),
    },
    {
      name: 'is not reached by a run that ends in time',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { time: PATIENCE } }, async sandbox => {
          check(await sandbox.run('sum(range(100000))'), { value: '4999950000' })
        }),
    },
  ],
}
