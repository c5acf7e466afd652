import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { InvalidValueError } from '../src/errors.js'
import { PythonRepr, Tuple, fromWire, toWire } from '../src/value.js'
import type { PythonInput, PythonValue } from '../src/value.js'
import type { WireValue } from '../src/wire.js'

const int = (text: string): WireValue => ({ type: 'int', value: text })
const float = (text: string): WireValue => ({ type: 'float', value: text })
const str = (value: string): WireValue => ({ type: 'str', value })

describe('a JavaScript value goes to Python', () => {
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
    ['a Uint8Array as bytes', Uint8Array.of(0, 255), { type: 'bytes', value: '00ff' }],
    ['an ArrayBuffer as bytes', Uint8Array.of(7).buffer, { type: 'bytes', value: '07' }],
    ['an array as list', [1, 'a'], { type: 'list', value: [int('1'), str('a')] }],
    ['an array with a hole as list with None', new Array<null>(1), { type: 'list', value: [{ type: 'none' }] }],
    ['a Tuple of one number as tuple', new Tuple(3), { type: 'tuple', value: [int('3')] }],
    ['a Tuple of unlike items as tuple', new Tuple(1, 'a', [null]), { type: 'tuple', value: [int('1'), str('a'), { type: 'list', value: [{ type: 'none' }] }] }],
    ['an empty Tuple as tuple', new Tuple(), { type: 'tuple', value: [] }],
    ['a Set as set', new Set([1]), { type: 'set', value: [int('1')] }],
    ['a Map as dict', new Map([[1, 'a']]), { type: 'dict', value: [[int('1'), str('a')]] }],
    ['a Map with a Tuple as key', new Map([[new Tuple(1), null]]), { type: 'dict', value: [[{ type: 'tuple', value: [int('1')] }, { type: 'none' }]] }],
    ['a plain object as dict', { a: 1 }, { type: 'dict', value: [[str('a'), int('1')]] }],
    ['an object without prototype as dict', Object.create(null) as Record<string, null>, { type: 'dict', value: [] }],
  ]
  for (const [name, value, wire] of cases) {
    it(name, () => assert.deepEqual(toWire(value, 'value'), wire))
  }

  it('twice when it is there twice', () => {
    const shared = [1]
    assert.deepEqual(toWire([shared, shared], 'value'), { type: 'list', value: [{ type: 'list', value: [int('1')] }, { type: 'list', value: [int('1')] }] })
  })

  it('up to 200 levels deep', () => {
    assert.doesNotThrow(() => toWire(nested(200), 'value'))
  })
})

describe('a JavaScript value that has no counterpart in Python is refused by its path', () => {
  const itself: unknown[] = []
  itself.push(itself)
  const friend = { friends: [null, null, {}] as unknown[] }
  friend.friends[2] = friend
  class Point {}

  const cases: [string, unknown, string][] = [
    ['a function', [() => 1], 'value[0]: a function has no counterpart in Python'],
    ['a symbol', { a: Symbol('x') }, 'value.a: a symbol has no counterpart in Python'],
    ['an instance of a class', { 'a b': new Point() }, 'value["a b"]: an object of class Point has no counterpart in Python'],
    ['a Date', new Date(0), 'value: an object of class Date has no counterpart in Python'],
    ['a Float64Array', new Float64Array(1), 'value: an object of class Float64Array has no counterpart in Python'],
    ['a repr that came from Python', new PythonRepr('f', '<f>'), 'value: an object of class PythonRepr has no counterpart in Python'],
    ['an array in itself', itself, 'value[0]: contains itself'],
    ['an object in itself', friend, 'value.friends[2]: contains itself'],
    ['a lone high surrogate', 'a\ud800b', 'value: half a surrogate pair at index 1'],
    ['a lone low surrogate', '😀\udc00', 'value: half a surrogate pair at index 2'],
    ['a lone surrogate in a name', { '\udfff': 1 }, 'value["\\udfff"]: half a surrogate pair at index 0'],
    ['a value in a Map', new Map([['k', Symbol('x')]]), 'value.get("k"): a symbol has no counterpart in Python'],
    ['a list as key', new Map([[[1], 1]]), 'value.keys()[0]: a list is not hashable in Python, so it cannot be a key or an item of a set'],
    ['a dict in a set', new Set([{}]), 'value.values()[0]: a dict is not hashable in Python, so it cannot be a key or an item of a set'],
    ['a list in a tuple in a set', new Set([new Tuple(1, [2])]), 'value.values()[0][1]: a list is not hashable in Python, so it cannot be a key or an item of a set'],
    ['201 levels', nested(201), `value${'[0]'.repeat(200)}: nested more than 200 levels deep`],
  ]
  for (const [name, value, message] of cases) {
    it(name, () => assert.throws(() => toWire(value, 'value'), error => error instanceof InvalidValueError && error.message === message))
  }
})

describe('a Python value comes to JavaScript', () => {
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
    ['bytes as Uint8Array', { type: 'bytes', value: '00ff' }, Uint8Array.of(0, 255)],
    ['list as array', { type: 'list', value: [int('1')] }, [1]],
    ['tuple as Tuple', { type: 'tuple', value: [int('3')] }, new Tuple(3)],
    ['set as Set', { type: 'set', value: [int('1')] }, new Set([1])],
    ['dict as Map', { type: 'dict', value: [[int('1'), str('a')]] }, new Map([[1, 'a']])],
    ['anything else as its repr', { type: 'repr', value: { typeName: 'function', text: '<function f>' } }, new PythonRepr('function', '<function f>')],
  ]
  for (const [name, wire, value] of cases) {
    it(name, () => assert.deepStrictEqual(fromWire(wire), value))
  }
})

describe('a Tuple', () => {
  it('of one number has that number as its item', () => assert.deepEqual([...new Tuple(3)], [3]))
  it('gives plain arrays when it is mapped', () => assert.equal(new Tuple(1, 2).map(String) instanceof Tuple, false))
})

function nested(levels: number): unknown {
  let value: unknown[] = []
  for (let level = 1; level < levels; level++) value = [value]
  return value
}
