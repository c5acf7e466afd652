/**
 * Deserializes the value of a run, and the files that it changed. The worker sends each in pieces: JSON, and a side
 * buffer with the contents of `bytes` values.
 */
import { newDecoder } from './encoding.js'
import { faultOfName } from './file-names.js'
import { HashedItems } from './hashed-items.js'
import { PythonRepr, Tuple } from './value.js'
import type { PythonValue } from './value.js'
import { VALUE_BYTES, VALUE_JSON, VALUE_MARKS } from './value-limits.js'
import { VALUE_BIG_INTS, VALUE_DEPTH, VALUE_ITEMS } from './wire.js'

/** The received data is not a value, or is larger than the interpreter allows. */
export class InvalidValue extends Error {}

const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
const isMark = (byte: number): boolean => byte === COMMA || byte === 0x5b || byte === 0x7b

/**
 * Collects the pieces, and builds the value at the end. The pieces are not trusted: their size is checked before
 * parsing and before unpacking, so that no sequence of pieces blocks the page.
 */
export class ValueReader {
  readonly #most: number
  readonly #decoder = newDecoder({ fatal: true, ignoreBOM: true })
  #json = ''
  #jsonBytes = 0
  #marks = 0
  #inString = false
  #escaped = false
  readonly #pieces: Uint8Array[] = []
  #byteLength = 0

  /** @param most the maximum size of the side buffer, and of all text and bytes of the value */
  constructor(most: number = VALUE_BYTES) {
    this.#most = most
  }

  /** @throws InvalidValue if the limits are exceeded, TypeError if the bytes are not UTF-8 */
  addJson(piece: Uint8Array): void {
    this.#jsonBytes += piece.length
    if (this.#jsonBytes > VALUE_JSON) throw new InvalidValue('its JSON is too long')
    this.#count(piece)
    if (this.#marks > VALUE_MARKS) throw new InvalidValue(`it has more than ${VALUE_ITEMS} values`)
    this.#json += this.#decoder.decode(piece, { stream: true })
  }

  /** @throws InvalidValue if the limit is exceeded */
  addBytes(piece: Uint8Array): void {
    this.#byteLength += piece.length
    if (this.#byteLength > this.#most) throw new InvalidValue('it has too many bytes')
    this.#pieces.push(piece)
  }

  /**
   * Builds the value.
   *
   * @throws InvalidValue, SyntaxError (invalid JSON), TypeError (invalid UTF-8), UnpackingTooSlow
   */
  end(): PythonValue {
    const json = this.#json + this.#decoder.decode()
    const bytes = new Uint8Array(this.#byteLength)
    let start = 0
    for (const piece of this.#pieces) {
      bytes.set(piece, start)
      start += piece.length
    }
    return new Unpacking(bytes, this.#most).unpack(JSON.parse(json), 0)
  }

  /**
   * Builds the changed files: a dict with names as keys, and bytes or None as values.
   *
   * @throws as {@link end}
   */
  endFiles(): Map<string, Uint8Array | null> {
    const value = this.end()
    if (!(value instanceof Map)) throw new InvalidValue('the changed files are not a dict')
    const files = new Map<string, Uint8Array | null>()
    for (const [name, content] of value) {
      if (typeof name !== 'string' || faultOfName(name) !== null)
        throw new InvalidValue('the name of a changed file is invalid')
      if (content !== null && !(content instanceof Uint8Array))
        throw new InvalidValue('the content of a changed file is not bytes')
      files.set(name, content)
    }
    return files
  }

  /** Counts the marks outside of strings. They limit the number of objects that `JSON.parse` creates. */
  #count(piece: Uint8Array): void {
    let inString = this.#inString
    let escaped = this.#escaped
    let marks = 0
    for (let index = 0; index < piece.length; index++) {
      const byte = piece[index]!
      if (!inString) {
        if (byte === QUOTE) inString = true
        else if (isMark(byte)) marks++
      } else if (escaped) escaped = false
      else if (byte === BACKSLASH) escaped = true
      else if (byte === QUOTE) inString = false
    }
    this.#inString = inString
    this.#escaped = escaped
    this.#marks += marks
  }
}

/** Converts parsed JSON to one value, within the limits of a result. */
class Unpacking {
  readonly #bytes: Uint8Array
  readonly #hashed = new HashedItems()
  #itemsLeft = VALUE_ITEMS
  #textLeft: number
  #bigIntsLeft = VALUE_BIG_INTS

  constructor(bytes: Uint8Array, most: number) {
    this.#bytes = bytes
    this.#textLeft = most
  }

  /** @param depth the number of containers around the value */
  unpack(wire: unknown, depth: number): PythonValue {
    if (this.#itemsLeft-- === 0) throw new InvalidValue(`it has more than ${VALUE_ITEMS} values`)
    const { type, value } = record(wire)
    switch (type) {
      case 'none':
        return null
      case 'bool':
        if (typeof value !== 'boolean') throw new InvalidValue('a bool is not a boolean')
        return value
      case 'int':
        return this.#int(value)
      case 'float':
        return float(value)
      case 'str':
        return this.#text(value)
      case 'bytes':
        return this.#span(value)
      case 'list':
        return this.#items(value, depth)
      case 'tuple': {
        const tuple = new Tuple()
        for (const item of this.#items(value, depth)) tuple.push(item)
        return tuple
      }
      case 'set':
        return this.#hashed.set(this.#items(value, depth).map(item => this.#hashable(item)))
      case 'dict':
        return this.#hashed.map(this.#entries(value, depth))
      case 'repr': {
        const { typeName, text } = record(value)
        return new PythonRepr(this.#text(typeName), this.#text(text))
      }
      default:
        throw new InvalidValue('it has a value of an unknown type')
    }
  }

  #items(value: unknown, depth: number): PythonValue[] {
    return array(value, depth).map(item => this.unpack(item, depth + 1))
  }

  #entries(value: unknown, depth: number): [PythonValue, PythonValue][] {
    return array(value, depth).map(entry => {
      if (!Array.isArray(entry) || entry.length !== 2) throw new InvalidValue('an entry of a dict is not a pair')
      return [this.#hashable(this.unpack(entry[0], depth + 1)), this.unpack(entry[1], depth + 1)]
    })
  }

  #hashable(value: PythonValue): PythonValue {
    const isLong = typeof value === 'bigint' && BigInt.asIntN(65, value) !== value
    if (isLong && this.#bigIntsLeft-- === 0) throw new InvalidValue('its sets and dicts have too many long integers')
    return value
  }

  #int(value: unknown): number | bigint {
    if (typeof value !== 'string') throw new InvalidValue('an int is not a string')
    if (/^-?\d{1,19}$/.test(value)) {
      const number = Number(value)
      return Number.isSafeInteger(number) ? number : BigInt(value)
    }
    if (!/^-?0x[\da-f]+$/.test(value)) throw new InvalidValue('an int has no digits')
    this.#takeText(value.length - 4) // ignore a sign, the prefix, and a digit of fewer than four bits
    return value.startsWith('-') ? -BigInt(value.slice(1)) : BigInt(value) // BigInt accepts no sign before 0x
  }

  #text(value: unknown): string {
    if (typeof value !== 'string') throw new InvalidValue('a text is not a string')
    this.#takeText(value.length)
    return value
  }

  #span(value: unknown): Uint8Array {
    const { start, end } = record(value)
    if (!isIndex(start) || !isIndex(end) || start > end || end > this.#bytes.length)
      throw new InvalidValue('bytes are missing')
    this.#takeText(end - start)
    return this.#bytes.slice(start, end)
  }

  #takeText(length: number): void {
    this.#textLeft -= Math.max(length, 0)
    if (this.#textLeft < 0) throw new InvalidValue('it has too much text')
  }
}

function float(value: unknown): number {
  if (typeof value !== 'string') throw new InvalidValue('a float is not a string')
  if (value === 'inf') return Infinity
  if (value === '-inf') return -Infinity
  if (value !== 'NaN' && !/^-?\d[\d.]{0,30}(e-?\d{1,3})?$/.test(value)) throw new InvalidValue('a float has no digits')
  return Number(value)
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new InvalidValue('a part of it is not an object')
  return value as Readonly<Record<string, unknown>>
}

function array(value: unknown, depth: number): unknown[] {
  if (!Array.isArray(value)) throw new InvalidValue('a container has no items')
  if (depth === VALUE_DEPTH) throw new InvalidValue(`it is nested more than ${VALUE_DEPTH} deep`)
  return value
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
