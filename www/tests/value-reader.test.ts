/** Tests the conversion of results from Python to JavaScript. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { UnpackingTooSlow } from '../src/hashed-items.js'
import { PythonRepr, Tuple } from '../src/value.js'
import { InvalidValue, ValueReader } from '../src/value-reader.js'
import type { PythonValue } from '../src/value.js'
import type { WireValue } from '../src/wire.js'

const int = (text: string): WireValue => ({ type: 'int', value: text })
const float = (text: string): WireValue => ({ type: 'float', value: text })
const str = (value: string): WireValue => ({ type: 'str', value })
const bytes = (start: number, end: number): WireValue => ({ type: 'bytes', value: { start, end } })

function fromWire(wire: unknown, bytes = new Uint8Array()): PythonValue {
  return fromJson(JSON.stringify(wire), bytes)
}

function fromJson(json: string, bytes = new Uint8Array()): PythonValue {
  const reader = new ValueReader()
  const text = new TextEncoder().encode(json)
  for (let start = 0; start < text.length; start += 1000) reader.addJson(text.subarray(start, start + 1000))
  reader.addBytes(bytes)
  return reader.end()
}

describe('a Python value is converted to JavaScript', () => {
  const cases: [string, WireValue, PythonValue][] = [
    ['None as null', { type: 'none' }, null],
    ['bool as boolean', { type: 'bool', value: false }, false],
    ['a safe int as number', int('-9007199254740991'), -9007199254740991],
    ['an unsafe int as bigint', int('9007199254740993'), 9007199254740993n],
    ['float as number', float('2.5'), 2.5],
    ['negative zero', float('-0'), -0],
    ['NaN', float('NaN'), NaN],
    ['inf', float('inf'), Infinity],
    ['-inf', float('-inf'), -Infinity],
    ['str as string', str('é'), 'é'],
    ['list as array', { type: 'list', value: [int('1')] }, [1]],
    ['tuple as Tuple', { type: 'tuple', value: [int('3')] }, new Tuple(3)],
    ['set as Set', { type: 'set', value: [int('1')] }, new Set([1])],
    ['dict as Map', { type: 'dict', value: [[int('1'), str('a')]] }, new Map([[1, 'a']])],
    [
      'any other object as its repr',
      { type: 'repr', value: { typeName: 'function', text: '<function f>' } },
      new PythonRepr('function', '<function f>'),
    ],
  ]
  for (const [name, wire, value] of cases) {
    it(name, () => assert.deepStrictEqual(fromWire(wire), value))
  }

  it('with its bytes, each in a separate buffer', () => {
    const value = fromWire(
      { type: 'list', value: [bytes(0, 2), bytes(2, 2), bytes(1, 3)] },
      Uint8Array.of(0, 255, 7),
    ) as Uint8Array[]
    assert.deepEqual(value, [Uint8Array.of(0, 255), Uint8Array.of(), Uint8Array.of(255, 7)])
    assert.deepEqual(
      value.map(each => each.buffer.byteLength),
      [2, 0, 2],
    )
  })
})

describe('an invalid value is refused', () => {
  const many = (count: number, wire: WireValue): WireValue => ({
    type: 'list',
    value: Array.from({ length: count }, () => wire),
  })
  const nest = (levels: number): WireValue =>
    levels === 0 ? { type: 'none' } : { type: 'list', value: [nest(levels - 1)] }
  const cases: [string, unknown][] = [
    ['null', null],
    ['an array', []],
    ['an unknown type', { type: 'object', value: {} }],
    ['a type with a name from Object.prototype', { type: 'toString' }],
    ['a bool that is a number', { type: 'bool', value: 1 }],
    ['an int that is a number', { type: 'int', value: 1 }],
    ['an int with an exponent', int('1e5')],
    ['an int of many decimal digits', int('9'.repeat(100_000))],
    ['an int of too many hexadecimal digits', int(`0x${'f'.repeat(5e6)}`)],
    ['a float without digits', float('one')],
    ['a str that is null', { type: 'str', value: null }],
    ['a list that is an object', { type: 'list', value: { length: 1e9 } }],
    ['a dict whose entries are not pairs', { type: 'dict', value: [[int('1')]] }],
    ['a repr without a text', { type: 'repr', value: { typeName: 'f' } }],
    ['bytes that are missing', bytes(0, 1)],
    ['bytes that end before they begin', bytes(2, 1)],
    ['bytes at an index with a fraction', { type: 'bytes', value: { start: 0.5, end: 1 } }],
    ['201 levels', nest(201)],
    ['100 001 values', many(100_000, { type: 'none' })],
    ['too much text in total', many(5, str('x'.repeat(1024 * 1024)))],
    [
      'too many long integers in a set',
      {
        type: 'set',
        value: Array.from({ length: 4097 }, (_, index) => int(`0x${(index + 1).toString(16)}0000000000000000`)),
      },
    ],
  ]
  for (const [name, wire] of cases) it(name, () => assert.throws(() => fromWire(wire), InvalidValue))

  it('the same bytes many times', () => {
    assert.throws(() => fromWire(many(5, bytes(0, 1024 * 1024)), new Uint8Array(1024 * 1024)), InvalidValue)
  })
  it('JSON of many empty arrays, before it is parsed', () =>
    assert.throws(() => fromJson(`[${'[],'.repeat(700_000)}[]]`), InvalidValue))
  it('JSON of deep brackets, before it is parsed', () =>
    assert.throws(() => fromJson('['.repeat(700_000)), InvalidValue))
  it('JSON that is too long', () => assert.throws(() => fromJson(`"${'x'.repeat(36e6)}"`), InvalidValue))
  it('incomplete JSON', () => assert.throws(() => fromJson('{"type":"none"'), SyntaxError))
  it('text that is not UTF-8', () =>
    assert.throws(() => new ValueReader().addJson(Uint8Array.of(0x22, 0xff, 0x22)), TypeError))

  it('but not 200 levels, or 100 000 values with brackets in their text', () => {
    assert.doesNotThrow(() => fromWire(nest(200)))
    assert.doesNotThrow(() => fromWire(many(99_999, str('[{"\\,'))))
    assert.doesNotThrow(() =>
      fromWire({
        type: 'dict',
        value: Array.from({ length: 49_999 }, (_, index) => [
          int(String(index)),
          { type: 'repr', value: { typeName: 'f', text: '<f>' } },
        ]),
      }),
    )
  })
})

describe('a set of numbers with the same hash', () => {
  it('does not block the page', () => {
    const numbers = colliding(90_000)
    const begun = performance.now()
    try {
      fromWire({ type: 'set', value: numbers.map(number => int(String(number))) })
    } catch (error) {
      assert.ok(error instanceof UnpackingTooSlow)
    }
    assert.ok(performance.now() - begun < 3000)
  })
})

describe('a Tuple', () => {
  it('of one number has that number as its item', () => assert.deepEqual([...new Tuple(3)], [3]))
  it('returns a plain array from `map`', () => assert.equal(new Tuple(1, 2).map(String) instanceof Tuple, false))
})

/** Integers whose hash in V8 ends in the same 16 bits: they share few buckets of a set. */
function colliding(count: number): number[] {
  const found: number[] = []
  for (let number = 0; found.length < count && number < 2 ** 30; number++)
    if ((hash(number) & 0xffff) === 0) found.push(number)
  return found
}

function hash(key: number): number {
  let hash = (~key + (key << 15)) | 0
  hash ^= hash >>> 12
  hash = (hash + (hash << 2)) | 0
  hash ^= hash >>> 4
  hash = Math.imul(hash, 2057)
  hash ^= hash >>> 16
  return hash & 0x3fffffff
}
