/**
 * Validates untrusted data. Each function returns a value of its type, or throws an `InvalidReply` whose message begins
 * with `what`.
 */

import { isUint8Array } from './brand.js'

/** The received data does not have the required form. */
export class InvalidReply extends Error {}

/** An object that is not an array. A missing field is undefined. */
export function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidReply(`${what} is not an object`)
  return value as Readonly<Record<string, unknown>>
}

export function array(value: unknown, most: number, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new InvalidReply(`${what} is not an array`)
  if (value.length > most) throw new InvalidReply(`${what} has more than ${most} items`)
  return value
}

export function integer(value: unknown, most: number, what: string): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0 || (value as number) > most) {
    throw new InvalidReply(`${what} is not an integer from 0 to ${most}`)
  }
  return value as number
}

export function string(value: unknown, most: number, what: string): string {
  if (typeof value !== 'string') throw new InvalidReply(`${what} is not a string`)
  if (value.length > most) throw new InvalidReply(`${what} has more than ${most} characters`)
  return value
}

export function bytes(value: unknown, most: number, what: string): Uint8Array {
  if (!isUint8Array(value)) throw new InvalidReply(`${what} is not a Uint8Array`)
  if (value.length > most) throw new InvalidReply(`${what} has more than ${most} bytes`)
  return value
}

export function oneOf<Name extends string>(value: unknown, names: readonly Name[], what: string): Name {
  if (!(names as readonly unknown[]).includes(value)) throw new InvalidReply(`${what} is unknown`)
  return value as Name
}

/** Returns null for null, otherwise the result of `read`. */
export function nullable<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null ? null : read(value)
}
