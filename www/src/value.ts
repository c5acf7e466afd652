import { InvalidValueError } from './errors.js'
import { tagOf } from './tag.js'
import { VALUE_DEPTH } from './wire.js'
import type { WireValue } from './wire.js'

/**
 * What can be given to Python as an argument.
 *
 * | JavaScript | Python |
 * |---|---|
 * | `null`, `undefined` | `None` |
 * | `boolean` | `bool` |
 * | `number`, a safe integer other than `-0` | `int` |
 * | `number`, any other | `float` |
 * | `bigint` | `int` |
 * | `string` | `str` |
 * | `Uint8Array`, `ArrayBuffer` | `bytes` |
 * | {@link Tuple} | `tuple` |
 * | `Array` | `list` |
 * | `Map`, plain object | `dict` |
 * | `Set` | `set` |
 *
 * At most 200 levels deep, and nothing may contain itself. A `Map`'s keys and a `Set`'s items must be
 * hashable in Python.
 */
export type PythonInput =
  | null
  | undefined
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | ArrayBuffer
  | readonly PythonInput[]
  | ReadonlyMap<PythonInput, PythonInput>
  | ReadonlySet<PythonInput>
  | { readonly [key: string]: PythonInput }

/**
 * What comes back from Python: as in {@link PythonInput}, with `int` a `number` when that is exact and a
 * `bigint` otherwise, `float` a `number` always, `dict` a `Map`, and a {@link PythonRepr} for all the rest. A
 * result of more than 100 000 values, or with more than 4 MiB of text and bytes in it, is an exception, `ValueError`:
 * return a part of it, or print it.
 */
export type PythonValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | PythonValue[]
  | Tuple<PythonValue>
  | Map<PythonValue, PythonValue>
  | Set<PythonValue>
  | PythonRepr

/** A Python tuple: an array that goes back to Python as a tuple. What is made from it with `map`, `filter`, ... is a plain array. */
export class Tuple<Item = PythonValue> extends Array<Item> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array
  }

  constructor()
  // Not just `Item[]`: from that, the compiler would take the first item's type for that of all.
  constructor(...items: Item[] & readonly unknown[])
  constructor(...items: Item[]) {
    super() // not `super(...items)`: an Array of one number is that many holes
    for (const item of items) this.push(item)
  }
}

/** A Python value with no JavaScript counterpart, such as a function or an instance of a guest's class. */
export class PythonRepr {
  constructor(
    /** The name of its type, such as `function`. */
    readonly typeName: string,
    /** What Python's `repr` says of it, perhaps shortened. */
    readonly text: string,
  ) {}

  toString(): string {
    return this.text
  }
}


/** @throws InvalidValueError naming the path of what cannot go to Python, such as `args[0].friends[2]` */
export function toWire(value: unknown, path: string): WireValue {
  return encode(value, path, new Set())
}

function encode(value: unknown, path: string, around: Set<object>): WireValue {
  switch (typeof value) {
    case 'undefined':
      return { type: 'none' }
    case 'boolean':
      return { type: 'bool', value }
    case 'number':
      return encodeNumber(value)
    case 'bigint':
      return { type: 'int', value: digits(value) }
    case 'string':
      return { type: 'str', value: wellFormed(value, path) }
    case 'object':
      return value === null ? { type: 'none' } : encodeObject(value, path, around)
    default:
      throw new InvalidValueError(path, `a ${typeof value} has no counterpart in Python`)
  }
}

/** Hexadecimal if it is long: other digits take the square of their number to make and to read. */
function digits(value: bigint): string {
  if (BigInt.asIntN(64, value) === value) return value.toString()
  return value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`
}

function encodeNumber(value: number): WireValue {
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) return { type: 'int', value: String(value) }
  if (Number.isFinite(value)) return { type: 'float', value: Object.is(value, -0) ? '-0' : String(value) }
  return { type: 'float', value: Number.isNaN(value) ? 'NaN' : value > 0 ? 'inf' : '-inf' }
}

/** The text itself, once it is known to be Unicode: Python and UTF-8 have no place for half a character. */
export function wellFormed(text: string, path: string): string {
  const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(text)
  if (lone !== null) throw new InvalidValueError(path, `half a surrogate pair at index ${lone.index}`)
  return text
}

function encodeObject(value: object, path: string, around: Set<object>): WireValue {
  const kind = tagOf(value)
  if (kind === 'Uint8Array') return { type: 'bytes', value: toHex(value as Uint8Array) }
  if (kind === 'ArrayBuffer') return { type: 'bytes', value: toHex(new Uint8Array(value as ArrayBuffer)) }
  if (around.has(value)) throw new InvalidValueError(path, 'contains itself')
  if (around.size === VALUE_DEPTH) throw new InvalidValueError(path, `nested more than ${VALUE_DEPTH} levels deep`)
  around.add(value)
  const wire = encodeContainer(value, kind, path, around)
  around.delete(value)
  return wire
}

function encodeContainer(value: object, kind: string, path: string, around: Set<object>): WireValue {
  if (Array.isArray(value)) {
    const items = Array.from(value, (item, index) => encode(item, `${path}[${index}]`, around))
    return { type: value instanceof Tuple ? 'tuple' : 'list', value: items }
  }
  if (kind === 'Set') {
    const items = Array.from(value as Set<unknown>, (item, index) => {
      const itemPath = `${path}.values()[${index}]`
      return hashable(encode(item, itemPath, around), itemPath)
    })
    return { type: 'set', value: items }
  }
  if (kind === 'Map') {
    const entries = Array.from(value as Map<unknown, unknown>, ([key, item], index): [WireValue, WireValue] => {
      const keyPath = `${path}.keys()[${index}]`
      const itemPath = typeof key === 'string' ? `${path}.get(${JSON.stringify(key)})` : `${path}.values()[${index}]`
      return [hashable(encode(key, keyPath, around), keyPath), encode(item, itemPath, around)]
    })
    return { type: 'dict', value: entries }
  }
  if (isPlain(value)) {
    const entries = Object.entries(value).map(([key, item]): [WireValue, WireValue] => {
      const itemPath = memberPath(path, key)
      return [{ type: 'str', value: wellFormed(key, itemPath) }, encode(item, itemPath, around)]
    })
    return { type: 'dict', value: entries }
  }
  const name = (value as { constructor?: { name?: unknown } }).constructor?.name
  throw new InvalidValueError(path, `an object of class ${typeof name === 'string' && name !== '' ? name : kind} has no counterpart in Python`)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function hashable(wire: WireValue, path: string): WireValue {
  if (wire.type === 'list' || wire.type === 'dict' || wire.type === 'set') {
    throw new InvalidValueError(path, `a ${wire.type} is not hashable in Python, so it cannot be a key or an item of a set`)
  }
  if (wire.type === 'tuple') for (const [index, item] of wire.value.entries()) hashable(item, `${path}[${index}]`)
  return wire
}

/** How a member is written in JavaScript: `path.name`, or `path["a name"]`. */
export function memberPath(path: string, key: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`
}

export function fromWire(wire: WireValue): PythonValue {
  switch (wire.type) {
    case 'none':
      return null
    case 'bool':
    case 'str':
      return wire.value
    case 'int':
      return decodeInt(wire.value)
    case 'float':
      return decodeFloat(wire.value)
    case 'bytes':
      return fromHex(wire.value)
    case 'list':
      return wire.value.map(fromWire)
    case 'tuple': {
      const tuple = new Tuple()
      for (const item of wire.value) tuple.push(fromWire(item))
      return tuple
    }
    case 'set':
      return new Set(wire.value.map(fromWire))
    case 'dict':
      return new Map(wire.value.map(([key, value]) => [fromWire(key), fromWire(value)]))
    case 'repr':
      return new PythonRepr(wire.value.typeName, wire.value.text)
  }
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}

function fromHex(text: string): Uint8Array {
  const digit = (index: number): number => {
    const code = text.charCodeAt(index)
    return code < 0x3a ? code - 0x30 : code - 0x57 // '0' to '9', 'a' to 'f'
  }
  return Uint8Array.from({ length: text.length / 2 }, (_, index) => 16 * digit(2 * index) + digit(2 * index + 1))
}

function decodeInt(text: string): number | bigint {
  const number = Number(text)
  if (Number.isSafeInteger(number)) return number
  return text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text) // which takes no sign before 0x
}

function decodeFloat(text: string): number {
  if (text === 'inf') return Infinity
  if (text === '-inf') return -Infinity
  return Number(text)
}
