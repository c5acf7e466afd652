/**
 * Tests the type of an object by its internal slots. These tests work for objects of other realms, and an object cannot
 * forge them, unlike its tag (see `tag.ts`).
 */

type Getter = (this: unknown) => unknown

const getter = (prototype: object, name: PropertyKey): Getter => Object.getOwnPropertyDescriptor(prototype, name)!.get!

const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object
const nameOfTypedArray = getter(typedArray, Symbol.toStringTag)
const lengthOfTypedArray = getter(typedArray, 'length')
const bufferOfTypedArray = getter(typedArray, 'buffer')
const lengthOfBuffer = getter(ArrayBuffer.prototype, 'byteLength')
const sizeOfMap = getter(Map.prototype, 'size')
const sizeOfSet = getter(Set.prototype, 'size')
const getTime: Getter = Date.prototype.getTime

export function isUint8Array(value: unknown): value is Uint8Array {
  return nameOfTypedArray.call(value) === 'Uint8Array'
}

export const isArrayBuffer = (value: unknown): value is ArrayBuffer => has(lengthOfBuffer, value)
export const isMap = (value: unknown): value is Map<unknown, unknown> => has(sizeOfMap, value)
export const isSet = (value: unknown): value is Set<unknown> => has(sizeOfSet, value)

export const isDate = (value: unknown): value is Date => has(getTime, value)

/** The time of a date in milliseconds since 1970; NaN if it is invalid. Ignores an own method `getTime`. */
export function timeOf(date: Date): number {
  return getTime.call(date) as number
}

/** The length in bytes; 0 if the buffer is detached. Ignores an own property `length` of the object. */
export function lengthOf(bytes: Uint8Array): number {
  return lengthOfTypedArray.call(bytes) as number
}

/** Whether the buffer is detached, for example because it was transferred. */
export function isDetached(bytes: Uint8Array | ArrayBuffer): boolean {
  const buffer = isUint8Array(bytes) ? bufferOfTypedArray.call(bytes) : bytes
  try {
    new Uint8Array(buffer as ArrayBuffer) // throws if the buffer is detached
    return false
  } catch {
    return true
  }
}

/** The function throws if the object lacks the internal slot that it reads. */
function has(slot: Getter, value: unknown): boolean {
  try {
    slot.call(value)
    return true
  } catch {
    return false
  }
}
