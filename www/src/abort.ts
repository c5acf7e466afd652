/** Signals of the caller's that end what they were given to. */
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
  if (tagOf(options) === 'AbortSignal')
    throw new InvalidOptionError('options', 'must be an object such as { signal }, not the signal itself')
  return signalFrom(fields('options', options, ['signal']).signal)
}

/** @throws the signal's reason when it is aborted */
export function throwIfAborted(signal: AbortSignalLike | undefined): void {
  if (signal?.aborted) throw signal.reason
}

/** What waits for each signal. One listener serves all: Node takes more than ten on a signal for a leak. */
const waiting = new WeakMap<AbortSignalLike, Set<() => void>>()

/**
 * Acts when the signal is aborted, at once if it is already.
 *
 * @returns what ends the waiting
 */
export function whenAborted(signal: AbortSignalLike | undefined, act: () => void): () => void {
  if (signal === undefined) return () => {}
  if (signal.aborted) {
    act()
    return () => {}
  }
  const once = (): void => act() // another one each time, as the same function may wait twice
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

/** The promise, but rejected with the signal's reason when the signal is aborted first. */
export function unlessAborted<T>(signal: AbortSignalLike | undefined, promise: Promise<T>): Promise<T> {
  if (signal === undefined) return promise
  return new Promise((resolve, reject) => {
    const stop = whenAborted(signal, () => reject(signal.reason as Error))
    promise.then(resolve, reject).finally(stop)
  })
}
