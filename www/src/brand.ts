/** What an object is by its internal slots: also for objects of other realms, and whatever tag it has. */

type Getter = (this: unknown) => unknown

const getter = (prototype: object, name: PropertyKey): Getter => Object.getOwnPropertyDescriptor(prototype, name)!.get!

const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object
const nameOfTypedArray = getter(typedArray, Symbol.toStringTag)
const lengthOfTypedArray = getter(typedArray, 'length')
const bufferOfTypedArray = getter(typedArray, 'buffer')
const lengthOfBuffer = getter(ArrayBuffer.prototype, 'byteLength')
const sizeOfMap = getter(Map.prototype, 'size')
const sizeOfSet = getter(Set.prototype, 'size')

export function isUint8Array(value: unknown): value is Uint8Array {
  return nameOfTypedArray.call(value) === 'Uint8Array'
}

export const isArrayBuffer = (value: unknown): value is ArrayBuffer => has(lengthOfBuffer, value)
export const isMap = (value: unknown): value is Map<unknown, unknown> => has(sizeOfMap, value)
export const isSet = (value: unknown): value is Set<unknown> => has(sizeOfSet, value)

/** The number of its bytes, whatever its properties claim; 0 when its buffer is detached. */
export function lengthOf(bytes: Uint8Array): number {
  return lengthOfTypedArray.call(bytes) as number
}

/** Whether its buffer was transferred away. */
export function isDetached(bytes: Uint8Array | ArrayBuffer): boolean {
  const buffer = isUint8Array(bytes) ? bufferOfTypedArray.call(bytes) : bytes
  try {
    new Uint8Array(buffer as ArrayBuffer) // which throws when it is
    return false
  } catch {
    return true
  }
}

/** A getter that needs an internal slot throws on an object without it. */
function has(slot: Getter, value: unknown): boolean {
  try {
    slot.call(value)
    return true
  } catch {
    return false
  }
}
