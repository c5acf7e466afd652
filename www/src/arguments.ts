/**
 * Serializes the arguments of a call for Python. The result is JSON and a separate buffer: the contents of
 * `Uint8Array` and `ArrayBuffer` values go into the buffer, and the JSON refers to ranges of it.
 */
import { isArrayBuffer, isDetached, isMap, isSet, isUint8Array } from './brand.js'
import { InvalidValueError } from './errors.js'
import { TooLarge } from './json-writer.js'
import type { JsonWriter } from './json-writer.js'
import { memberPath, pathOf } from './path.js'
import type { Step } from './path.js'
import type { SideBuffer } from './side-buffer.js'
import { tagOf } from './tag.js'
import { messageOf } from './thrown.js'
import { wellFormed } from './text.js'
import { Tuple } from './value.js'
import { VALUE_DEPTH } from './wire.js'

/** The maximum number of values in the arguments of one call, containers included. More would block the page. */
export const ARGUMENT_VALUES = 1_000_000

/** Writes values as `WireValue` JSON, and their bytes to the side buffer. */
export class ArgumentWriter {
  readonly #json: JsonWriter
  readonly #buffer: SideBuffer
  #left = ARGUMENT_VALUES
  #root = ''
  /** The path from the root to the current value. Entries from index `#around.size` on are stale. */
  readonly #steps: Step[] = []
  /** The containers around the current value, outermost first. */
  readonly #around = new Set<object>()

  constructor(json: JsonWriter, buffer: SideBuffer) {
    this.#json = json
    this.#buffer = buffer
  }

  /**
   * @param path the path of the value in error messages, such as `args[0]`
   * @throws InvalidValueError if a value has no counterpart in Python. It has the path, such as `args[0].friends[2]`.
   * @throws TooLarge if the JSON or the bytes exceed their limit
   */
  write(value: unknown, path: string): void {
    this.#root = path
    this.#around.clear()
    try {
      this.#write(value, false)
    } catch (error) {
      if (error instanceof InvalidValueError || error instanceof TooLarge) throw error
      // The value is a revoked proxy, or a getter threw.
      throw new InvalidValueError(this.#path(), `cannot be read: ${messageOf(error)}`)
    }
  }

  /** @param hashed whether Python hashes the value: a dict key, a set item, or part of a tuple that is one of these */
  #write(value: unknown, hashed: boolean): void {
    if (this.#left-- === 0) throw this.#tooMany()
    switch (typeof value) {
      case 'undefined':
        return this.#json.write('{"type":"none"}')
      case 'boolean':
        return this.#json.write(`{"type":"bool","value":${value}}`)
      case 'number':
        return this.#json.write(numberJson(value))
      case 'bigint':
        return this.#json.write(`{"type":"int","value":"${digits(value)}"}`)
      case 'string':
        return this.#writeString(value)
      case 'object':
        return value === null ? this.#json.write('{"type":"none"}') : this.#writeObject(value, hashed)
      default:
        throw this.#invalid(`a ${typeof value} has no counterpart in Python`)
    }
  }

  #writeString(value: string): void {
    this.#json.write('{"type":"str","value":')
    this.#json.writeString(wellFormed(value, () => this.#path()))
    this.#json.write('}')
  }

  #writeObject(value: object, hashed: boolean): void {
    const kind = tagOf(value)
    if (kind === 'Uint8Array' && isUint8Array(value)) return this.#writeBytes(value, kind)
    if (kind === 'ArrayBuffer' && isArrayBuffer(value)) return this.#writeBytes(value, kind)
    if (this.#around.has(value)) throw this.#invalid('contains itself')
    if (this.#around.size === VALUE_DEPTH) throw this.#invalid(`nested more than ${VALUE_DEPTH} levels deep`)
    if (Array.isArray(value)) return this.#writeArray(value, hashed)
    if (kind === 'Set' && isSet(value)) return this.#writeSet(value, hashed)
    if (kind === 'Map' && isMap(value)) return this.#writeMap(value, hashed)
    if (isPlain(value) && !BUILT_IN.has(kind)) return this.#writePlain(value, hashed)
    const name = (value as { constructor?: { name?: unknown } }).constructor?.name
    throw this.#invalid(
      `an object of class ${typeof name === 'string' && name !== '' ? name : kind} has no counterpart in Python`,
    )
  }

  #writeBytes(value: Uint8Array | ArrayBuffer, kind: string): void {
    if (isDetached(value)) throw this.#invalid(`the ${kind} is detached: its bytes were transferred away`)
    const bytes = isUint8Array(value) ? value : new Uint8Array(value)
    const { start, end } = this.#buffer.add(bytes, () => this.#path())
    this.#json.write(`{"type":"bytes","value":{"start":${start},"end":${end}}}`)
  }

  #writeArray(value: readonly unknown[], hashed: boolean): void {
    const type = value instanceof Tuple ? 'tuple' : 'list'
    const { length } = value
    this.#inside(value, type, length, hashed, at => {
      for (let index = 0; index < length; index++) {
        if (index > 0) this.#json.write(',')
        this.#steps[at] = index
        this.#write(Object.hasOwn(value, index) ? value[index] : undefined, hashed)
      }
    })
  }

  #writeSet(value: ReadonlySet<unknown>, hashed: boolean): void {
    this.#inside(value, 'set', sizeOf(value), hashed, at => {
      let index = 0
      for (const item of Set.prototype.values.call(value)) {
        if (index > 0) this.#json.write(',')
        this.#steps[at] = { item: index++ }
        this.#write(item, true)
      }
    })
  }

  #writeMap(value: ReadonlyMap<unknown, unknown>, hashed: boolean): void {
    this.#inside(value, 'dict', sizeOf(value), hashed, at => {
      let index = 0
      for (const [key, item] of Map.prototype.entries.call(value)) {
        this.#json.write(index > 0 ? ',[' : '[')
        this.#steps[at] = { key: index }
        this.#write(key, true)
        this.#json.write(',')
        this.#steps[at] = typeof key === 'string' ? { valueOf: key } : { item: index }
        this.#write(item, false)
        this.#json.write(']')
        index++
      }
    })
  }

  #writePlain(value: object, hashed: boolean): void {
    const keys = Object.keys(value)
    this.#inside(value, 'dict', keys.length, hashed, at => {
      for (const [index, key] of keys.entries()) {
        this.#json.write(index > 0 ? ',[' : '[')
        this.#steps[at] = { member: key }
        this.#write(key, false)
        this.#json.write(',')
        this.#write((value as Record<string, unknown>)[key], false)
        this.#json.write(']')
      }
    })
  }

  /** @param writeItems receives the index in `#steps` at which it stores the step to each item */
  #inside(value: object, type: string, length: number, hashed: boolean, writeItems: (at: number) => void): void {
    if (hashed && type !== 'tuple')
      throw this.#invalid(`a ${type} is not hashable in Python, so it cannot be a key or an item of a set`)
    if (!(length <= this.#left)) throw this.#tooMany()
    const at = this.#around.size
    this.#around.add(value)
    this.#json.write(`{"type":"${type}","value":[`)
    writeItems(at)
    this.#json.write(']}')
    this.#around.delete(value)
  }

  #path(): string {
    return pathOf(this.#root, this.#steps.slice(0, this.#around.size))
  }

  #invalid(problem: string): InvalidValueError {
    return new InvalidValueError(this.#path(), problem)
  }

  #tooMany(): InvalidValueError {
    return this.#invalid(`the arguments have more than ${ARGUMENT_VALUES} values, which is the maximum`)
  }
}

/**
 * Writes the value of the `call` field of a `WireRequest`.
 *
 * @throws InvalidValueError if the name or an argument has no counterpart in Python
 * @throws TooLarge if the JSON or the bytes exceed their limit
 */
export function writeCall(name: unknown, args: unknown, kwargs: unknown, json: JsonWriter, buffer: SideBuffer): void {
  const writer = new ArgumentWriter(json, buffer)
  json.write('{"function":')
  json.writeString(text(name, 'name'))
  json.write(',"args":[')
  const length = lengthOfArgs(args)
  for (let index = 0; index < length; index++) {
    if (index > 0) json.write(',')
    writer.write(readIndex(args, index), `args[${index}]`)
  }
  json.write('],"kwargs":[')
  for (const [index, [key, read]] of membersOf(kwargs).entries()) {
    const path = memberPath('kwargs', key)
    json.write(index > 0 ? ',[' : '[')
    json.writeString(wellFormed(key, () => path))
    json.write(',')
    writer.write(read(path), path)
    json.write(']')
  }
  json.write(']}')
}

/** @throws InvalidValueError if `value` is not a well-formed string */
export function text(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new InvalidValueError(path, 'must be a string')
  return wellFormed(value, () => path)
}

function lengthOfArgs(args: unknown): number {
  const length = guarded('args', () => (Array.isArray(args) ? args.length : undefined))
  if (length === undefined) throw new InvalidValueError('args', 'must be an array')
  if (!(length <= ARGUMENT_VALUES))
    throw new InvalidValueError('args', `has more than ${ARGUMENT_VALUES} values, which is the maximum`)
  return length
}

function readIndex(args: unknown, index: number): unknown {
  return guarded(`args[${index}]`, () =>
    Object.hasOwn(args as object, index) ? (args as unknown[])[index] : undefined,
  )
}

function membersOf(kwargs: unknown): [string, (path: string) => unknown][] {
  if (typeof kwargs !== 'object' || kwargs === null) throw new InvalidValueError('kwargs', 'must be an object')
  const keys = guarded('kwargs', () => Object.keys(kwargs))
  return keys.map(key => [key, path => guarded(path, () => (kwargs as Record<string, unknown>)[key])])
}

/** Reads from an object that the caller supplied. A revoked proxy or a getter may throw any value. */
function guarded<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new InvalidValueError(path, `cannot be read: ${messageOf(error)}`)
  }
}

function numberJson(value: number): string {
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) return `{"type":"int","value":"${value}"}`
  return `{"type":"float","value":"${floatDigits(value)}"}`
}

function floatDigits(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value)
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'inf' : '-inf'
}

/** Hexadecimal beyond 64 bits: converting to and from decimal takes quadratic time. */
function digits(value: bigint): string {
  if (BigInt.asIntN(64, value) === value) return value.toString()
  return value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`
}

/** Tags of types whose content is not in own properties. An object that has the tag but not the type is refused. */
const BUILT_IN: ReadonlySet<string> = new Set(['Uint8Array', 'ArrayBuffer', 'Set', 'Map'])

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function sizeOf(value: ReadonlySet<unknown> | ReadonlyMap<unknown, unknown>): number {
  return isSet(value) ? sizeOfSet.call(value) : sizeOfMap.call(value as Map<unknown, unknown>)
}

const sizeOfSet = Object.getOwnPropertyDescriptor(Set.prototype, 'size')!.get as (this: Set<unknown>) => number
const sizeOfMap = Object.getOwnPropertyDescriptor(Map.prototype, 'size')!.get as (this: Map<unknown, unknown>) => number
