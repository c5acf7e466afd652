/** Validates the caller's `AbortSignal`s and acts when they are aborted. */
import { InvalidOptionError } from './errors.js'
import { fields, inWords, readable } from './fields.js'
import type { CallOptions } from './program.js'
import { tagOf } from './tag.js'
import type { AbortSignalLike } from './web-types.js'

/** @throws InvalidOptionError */
export function signalFrom(value: unknown): AbortSignalLike | undefined {
  if (value === undefined || isSignal(value)) return value
  throw new InvalidOptionError('signal', `must be an AbortSignal, not ${inWords(value)}`)
}

function isSignal(value: unknown): value is AbortSignalLike {
  if (tagOf(value) !== 'AbortSignal') return false
  return readable('signal', () => {
    const { aborted, addEventListener } = value as AbortSignalLike
    return typeof aborted === 'boolean' && typeof addEventListener === 'function'
  })
}

/** @throws InvalidOptionError */
export function signalOfCall(options: CallOptions): AbortSignalLike | undefined {
  return signalFrom(optionsOfCall(options, ['signal']).signal)
}

/**
 * Copies the options of a call.
 *
 * @throws InvalidOptionError if one is not in `known`
 */
export function optionsOfCall<Name extends string>(
  options: unknown,
  known: readonly Name[],
): Partial<Record<Name, unknown>> {
  if (tagOf(options) === 'AbortSignal')
    throw new InvalidOptionError('options', 'must be an object such as { signal }, not the signal itself')
  return readable('options', () => fields('options', options, known))
}

/** @throws the signal's reason if it is aborted */
export function throwIfAborted(signal: AbortSignalLike | undefined): void {
  if (signal?.aborted) throw signal.reason
}

/**
 * The functions to call when a signal is aborted. Each signal has one listener that calls them all, because Node warns
 * of a leak above ten listeners.
 */
const waiting = new WeakMap<AbortSignalLike, Set<() => void>>()

/**
 * Calls `act` when the signal is aborted, or immediately if it already is.
 *
 * @returns a function that cancels the call
 */
export function whenAborted(signal: AbortSignalLike | undefined, act: () => void): () => void {
  if (signal === undefined) return () => {}
  if (signal.aborted) {
    act()
    return () => {}
  }
  const once = (): void => act() // a new function each time: the caller may pass the same `act` twice
  const acts = waiting.get(signal) ?? listen(signal)
  acts.add(once)
  return () => void acts.delete(once)
}

function listen(signal: AbortSignalLike): Set<() => void> {
  const acts = new Set<() => void>()
  waiting.set(signal, acts)
  signal.addEventListener('abort', () => {
    waiting.delete(signal)
    for (const act of acts) act()
  })
  return acts
}

/** Settles like `promise`, but rejects with the signal's reason if the signal is aborted first. */
export function unlessAborted<T>(signal: AbortSignalLike | undefined, promise: Promise<T>): Promise<T> {
  if (signal === undefined) return promise
  return new Promise((resolve, reject) => {
    const stop = whenAborted(signal, () => reject(signal.reason as Error))
    promise.then(resolve, reject).finally(stop)
  })
}
