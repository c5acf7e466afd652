/** Tests the conversion of arguments from JavaScript to Python. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ARGUMENT_VALUES, ArgumentWriter } from '../src/arguments.js'
import { InvalidValueError } from '../src/errors.js'
import { JsonWriter, TooLarge } from '../src/json-writer.js'
import { SideBuffer } from '../src/side-buffer.js'
import { PythonRepr, Tuple } from '../src/value.js'
import type { PythonInput } from '../src/value.js'
import type { WireValue } from '../src/wire.js'

const int = (text: string): WireValue => ({ type: 'int', value: text })
const float = (text: string): WireValue => ({ type: 'float', value: text })
const str = (value: string): WireValue => ({ type: 'str', value })
const bytes = (start: number, end: number): WireValue => ({ type: 'bytes', value: { start, end } })

const PLENTY = 1e9

function toWire(value: unknown, path: string, most = PLENTY): WireValue {
  return write(value, path, most).wire
}

function write(value: unknown, path: string, most = PLENTY): { wire: WireValue; bytes: Uint8Array } {
  const json = new JsonWriter(most)
  const buffer = new SideBuffer(most)
  new ArgumentWriter(json, buffer).write(value, path)
  const bytes = buffer.bytes()
  return { wire: JSON.parse(new TextDecoder().decode(json.end())) as WireValue, bytes }
}

describe('a JavaScript value is converted to Python', () => {
  const cases: [string, PythonInput, WireValue][] = [
    ['null as None', null, { type: 'none' }],
    ['undefined as None', undefined, { type: 'none' }],
    ['a boolean as bool', true, { type: 'bool', value: true }],
    ['the largest safe integer as int', 2 ** 53 - 1, int('9007199254740991')],
    ['an unsafe integer as float', 2 ** 53, float('9007199254740992')],
    ['a fraction as float', 1.5, float('1.5')],
    ['zero as int', 0, int('0')],
    ['negative zero as float', -0, float('-0')],
    ['NaN as float', NaN, float('NaN')],
    ['infinity as float', Infinity, float('inf')],
    ['negative infinity as float', -Infinity, float('-inf')],
    ['a huge number as float', 1e300, float('1e+300')],
    ['a bigint as int', -(2n ** 70n), int('-0x400000000000000000')],
    ['a string with a surrogate pair as str', 'é😀', str('é😀')],
    ['a Uint8Array as bytes', Uint8Array.of(0, 255), bytes(0, 2)],
    ['an ArrayBuffer as bytes', Uint8Array.of(7).buffer, bytes(0, 1)],
    ['an array as list', [1, 'a'], { type: 'list', value: [int('1'), str('a')] }],
    ['an array with a hole as list with None', new Array<null>(1), { type: 'list', value: [{ type: 'none' }] }],
    ['a Tuple of one number as tuple', new Tuple(3), { type: 'tuple', value: [int('3')] }],
    [
      'a Tuple of items of different types as tuple',
      new Tuple(1, 'a', [null]),
      { type: 'tuple', value: [int('1'), str('a'), { type: 'list', value: [{ type: 'none' }] }] },
    ],
    ['an empty Tuple as tuple', new Tuple(), { type: 'tuple', value: [] }],
    ['a Set as set', new Set([1]), { type: 'set', value: [int('1')] }],
    ['a Map as dict', new Map([[1, 'a']]), { type: 'dict', value: [[int('1'), str('a')]] }],
    [
      'a Map with a Tuple as key',
      new Map([[new Tuple(1), null]]),
      { type: 'dict', value: [[{ type: 'tuple', value: [int('1')] }, { type: 'none' }]] },
    ],
    ['a plain object as dict', { a: 1 }, { type: 'dict', value: [[str('a'), int('1')]] }],
    ['an object without prototype as dict', Object.create(null) as Record<string, null>, { type: 'dict', value: [] }],
  ]
  for (const [name, value, wire] of cases) {
    it(name, () => assert.deepEqual(toWire(value, 'value'), wire))
  }

  it('twice if a container has it twice', () => {
    const shared = [1]
    assert.deepEqual(toWire([shared, shared], 'value'), {
      type: 'list',
      value: [
        { type: 'list', value: [int('1')] },
        { type: 'list', value: [int('1')] },
      ],
    })
  })

  it('up to 200 levels deep', () => {
    assert.doesNotThrow(() => toWire(nested(200), 'value'))
  })
})

describe('the bytes in arguments', () => {
  it('are concatenated in a side buffer', () => {
    const { wire, bytes: all } = write([Uint8Array.of(1, 2), new ArrayBuffer(0), { a: Uint8Array.of(3) }], 'value')
    assert.deepEqual(wire, {
      type: 'list',
      value: [bytes(0, 2), bytes(2, 2), { type: 'dict', value: [[str('a'), bytes(2, 3)]] }],
    })
    assert.deepEqual(all, Uint8Array.of(1, 2, 3))
  })

  it('do not depend on own properties of the array', () => {
    const forged = Object.defineProperty(Uint8Array.of(5), 'length', { value: 1000 })
    assert.deepEqual(write(forged, 'value').bytes, Uint8Array.of(5))
  })

  it('are limited in number', () => {
    assert.throws(() => write(new Array(100).fill(new Uint8Array(1000)), 'value', 50_000), TooLarge)
  })

  it('are refused if their length changes during the conversion', () => {
    const shrinking = new Uint8Array(8)
    const value = [
      shrinking,
      Object.defineProperty({}, 'a', {
        enumerable: true,
        get: () => void structuredClone(shrinking, { transfer: [shrinking.buffer] }),
      }),
    ]
    assert.throws(
      () => write(value, 'value'),
      error => error instanceof InvalidValueError && error.path === 'value[0]',
    )
  })
})

describe('an argument that would block the page is refused', () => {
  const sharing = (levels: number): unknown => {
    let value: unknown = []
    for (let level = 0; level < levels; level++) value = [value, value]
    return value
  }
  const tooMany = `have more than ${ARGUMENT_VALUES} values`
  for (const [name, value] of [
    ['a sparse array', new Array(2e6)],
    [
      'an array with a false length',
      new Proxy([], { get: (_, name) => (name === 'length' ? 2 ** 32 - 1 : undefined) }),
    ],
    ['an array that contains another one 2^20 times', sharing(20)],
    ['a Set', new Set(Array.from({ length: ARGUMENT_VALUES }, (_, index) => index))],
  ] as const) {
    it(`if it is ${name} with too many values`, () => {
      const begun = performance.now()
      assert.throws(
        () => toWire(value, 'value'),
        error => error instanceof InvalidValueError && error.message.includes(tooMany),
      )
      assert.ok(performance.now() - begun < 2000)
    })
  }

  it('if its texts are too long', () => {
    assert.throws(() => toWire(new Array(1000).fill('x'.repeat(1000)), 'value', 50_000), TooLarge)
  })

  it('but not if it has the maximum number of values', () => {
    const wire = toWire(
      Array.from({ length: ARGUMENT_VALUES - 1 }, () => 1),
      'value',
    )
    assert.ok(wire.type === 'list' && wire.value.length === ARGUMENT_VALUES - 1)
  })
})

describe('the error for a JavaScript value without a counterpart in Python has its path', () => {
  const itself: unknown[] = []
  itself.push(itself)
  const friend = { friends: [null, null, {}] as unknown[] }
  friend.friends[2] = friend
  class Point {}

  const cases: [string, unknown, string][] = [
    ['a function', [() => 1], 'value[0]: a function has no counterpart in Python'],
    ['a symbol', { a: Symbol('x') }, 'value.a: a symbol has no counterpart in Python'],
    [
      'an instance of a class',
      { 'a b': new Point() },
      'value["a b"]: an object of class Point has no counterpart in Python',
    ],
    ['a Date', new Date(0), 'value: an object of class Date has no counterpart in Python'],
    ['a Float64Array', new Float64Array(1), 'value: an object of class Float64Array has no counterpart in Python'],
    ['a PythonRepr', new PythonRepr('f', '<f>'), 'value: an object of class PythonRepr has no counterpart in Python'],
    [
      'a detached Uint8Array',
      [detached(new Uint8Array(8))],
      'value[0]: the Uint8Array is detached: its bytes were transferred away',
    ],
    [
      'a detached ArrayBuffer',
      detached(new Uint8Array(8)).buffer,
      'value: the ArrayBuffer is detached: its bytes were transferred away',
    ],
    [
      'an object with the tag of a Uint8Array',
      { [Symbol.toStringTag]: 'Uint8Array' },
      'value: an object of class Object has no counterpart in Python',
    ],
    [
      'an object with the tag of a Map',
      [{ [Symbol.toStringTag]: 'Map' }],
      'value[0]: an object of class Object has no counterpart in Python',
    ],
    [
      'a Float64Array with the tag of a Uint8Array',
      Object.defineProperty(new Float64Array(1), Symbol.toStringTag, { value: 'Uint8Array' }),
      'value: an object of class Float64Array has no counterpart in Python',
    ],
    [
      'a revoked proxy',
      { a: revoked() },
      "value.a: cannot be read: Cannot perform 'IsArray' on a proxy that has been revoked",
    ],
    [
      'a getter that throws',
      [
        Object.defineProperty({}, 'a', {
          enumerable: true,
          get: () => {
            throw new Error('no')
          },
        }),
      ],
      'value[0].a: cannot be read: no',
    ],
    ['an array that contains itself', itself, 'value[0]: contains itself'],
    ['an object that contains itself', friend, 'value.friends[2]: contains itself'],
    ['a lone high surrogate', 'a\ud800b', 'value: half a surrogate pair at index 1'],
    ['a lone low surrogate', '😀\udc00', 'value: half a surrogate pair at index 2'],
    ['a lone surrogate in a name', { '\udfff': 1 }, 'value["\\udfff"]: half a surrogate pair at index 0'],
    ['a value in a Map', new Map([['k', Symbol('x')]]), 'value.get("k"): a symbol has no counterpart in Python'],
    [
      'a list as key',
      new Map([[[1], 1]]),
      'value.keys()[0]: a list is not hashable in Python, so it cannot be a key or an item of a set',
    ],
    [
      'a dict in a set',
      new Set([{}]),
      'value.values()[0]: a dict is not hashable in Python, so it cannot be a key or an item of a set',
    ],
    [
      'a list in a tuple in a set',
      new Set([new Tuple(1, [2])]),
      'value.values()[0][1]: a list is not hashable in Python, so it cannot be a key or an item of a set',
    ],
    ['201 levels', nested(201), `value${'[0]'.repeat(200)}: nested more than 200 levels deep`],
  ]
  for (const [name, value, message] of cases) {
    it(name, () =>
      assert.throws(
        () => toWire(value, 'value'),
        error => error instanceof InvalidValueError && error.message === message,
      ),
    )
  }
})

function nested(levels: number): unknown {
  let value: unknown[] = []
  for (let level = 1; level < levels; level++) value = [value]
  return value
}

function detached(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes
  structuredClone(buffer, { transfer: [buffer] })
  return bytes
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  return proxy
}
