/** Values that go to Python and come back. */
import type { PythonInput } from 'pyvarium'
import { expectOutcome, withSandbox } from './behaviour.js'
import type { Group, Pyvarium } from './behaviour.js'
import { equal, fail, text } from './assert.js'

/** A tuple needs the class of the package, so a function creates each value after the package is loaded. */
type Make = (pyvarium: Pyvarium) => PythonInput

const INTO: readonly [name: string, value: Make, typeAndRepr: string][] = [
  ['null', () => null, 'NoneType None'],
  ['undefined', () => undefined, 'NoneType None'],
  ['true', () => true, 'bool True'],
  ['an integer', () => 5, 'int 5'],
  ['the largest safe integer', () => 2 ** 53 - 1, 'int 9007199254740991'],
  ['a bigint past 2**53', () => 2n ** 70n + 1n, 'int 1180591620717411303425'],
  ['a negative bigint', () => -(2n ** 64n), 'int -18446744073709551616'],
  ['a fraction', () => 0.1, 'float 0.1'],
  ['an unsafe number', () => 1e300, 'float 1e+300'],
  ['the smallest float', () => 5e-324, 'float 5e-324'],
  ['-0', () => -0, 'float -0.0'],
  ['NaN', () => NaN, 'float nan'],
  ['Infinity', () => Infinity, 'float inf'],
  ['-Infinity', () => -Infinity, 'float -inf'],
  ['a string', () => 'é\n😀', "str 'é\\n😀'"],
  ['a string with NUL', () => 'a\0b', "str 'a\\x00b'"],
  ['bytes', () => Uint8Array.of(0, 127, 255), "bytes b'\\x00\\x7f\\xff'"],
  ['an ArrayBuffer', () => Uint8Array.of(65).buffer, "bytes b'A'"],
  ['an array', () => [1, [2, []]], 'list [1, [2, []]]'],
  ['a Tuple of one', ({ Tuple }) => new Tuple(7), 'tuple (7,)'],
  [
    'a Map',
    () =>
      new Map<PythonInput, PythonInput>([
        [1, 'a'],
        ['b', null],
      ]),
    "dict {1: 'a', 'b': None}",
  ],
  ['a Map with a Tuple as key', ({ Tuple }) => new Map([[new Tuple(1, 2), true]]), 'dict {(1, 2): True}'],
  ['a plain object', () => ({ a: 1, 'b c': [2] }), "dict {'a': 1, 'b c': [2]}"],
  ['a key __proto__', () => JSON.parse('{"__proto__": 1}') as PythonInput, "dict {'__proto__': 1}"],
  ['a Set', () => new Set([3]), 'set {3}'],
  ['an empty Set', () => new Set<never>(), 'set set()'],
]

export const toPython: Group = {
  title: 'a value goes to Python',
  behaviours: INTO.map(([name, make, expected]) => ({
    name: `${name} as ${expected}`,
    hold: pyvarium =>
      withSandbox(pyvarium, {}, async sandbox => {
        const source = "def show(x): return f'{type(x).__name__} {x!r}'"
        expectOutcome(await sandbox.call(source, 'show', [make(pyvarium)]), { value: text(expected) })
        expectOutcome(await sandbox.call(source, 'show', [], { x: make(pyvarium) }), { value: text(expected) })
      }),
  })),
}

export const fromPython: Group = {
  title: 'a value comes back from Python',
  behaviours: [
    {
      name: 'a Tuple and a PythonRepr have the classes of the package',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const outcome = await sandbox.run('((1, 2), len)')
          expectOutcome(outcome, { value: /^Tuple\[/ })
          const [tuple, repr] = outcome.ok ? (outcome.value as unknown[]) : []
          equal(tuple instanceof pyvarium.Tuple && Array.isArray(tuple), true, 'instanceof Tuple')
          equal(repr instanceof pyvarium.PythonRepr && String(repr), '<built-in function len>', 'the repr')
        }),
    },
  ],
}

export const throughPython: Group = {
  title: 'a value goes to Python and back',
  behaviours: [
    {
      name: 'every type at once, twice',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const value = [
            null,
            false,
            0,
            -1,
            2n ** 64n,
            0.25,
            -0,
            NaN,
            Infinity,
            '',
            '😀',
            Uint8Array.of(1),
            [],
            new pyvarium.Tuple<PythonInput>('a', [1]),
            new Map<PythonInput, PythonInput>([['k', new Map([[1, 2]])]]),
            new Set([new pyvarium.Tuple(1)]),
          ]
          const program = 'def same(x): return x'
          const once = await sandbox.call(program, 'same', [value])
          expectOutcome(once, { value: text(value) })
          if (once.ok)
            expectOutcome(await sandbox.call(program, 'same', [once.value as PythonInput]), { value: text(value) })
        }),
    },
    {
      name: 'four million bytes, without blocking the page',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const bytes = Uint8Array.from({ length: 4e6 }, (_, index) => index)
          const begun = performance.now()
          const call = sandbox.call('def f(x): return [len(x), x]', 'f', [bytes])
          if (performance.now() - begun > 500) fail('the page was blocked')
          const outcome = await call
          const [length, back] = outcome.ok ? (outcome.value as [number, Uint8Array]) : fail(outcome.error.message)
          equal(length, bytes.length, 'the length in Python')
          equal(
            back.length === bytes.length && back.every((byte, index) => byte === bytes[index]),
            true,
            'the same bytes come back',
          )
        }),
    },
    {
      name: 'ten million bytes in, and their length out',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          expectOutcome(
            await sandbox.call('def f(x): return len(x), x[0], x[-1]', 'f', [new Uint8Array(10e6).fill(7)]),
            {
              value: 'Tuple[10000000, 7, 7]',
            },
          )
        }),
    },
    {
      name: 'a million characters and ninety thousand numbers',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const long = 'é'.repeat(1e6)
          const many = Array.from({ length: 90_000 }, (_, index) => index)
          expectOutcome(await sandbox.call('def f(s, xs): return [len(s), len(xs), s, xs]', 'f', [long, many]), {
            value: text([long.length, many.length, long, many]),
          })
        }),
    },
  ],
}
