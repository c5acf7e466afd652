/**
 * Determines how a request ended from the meter and the engine. The report of the instance is used only if it agrees
 * with them, because the program may control the memory in which it was made.
 */
import { messageOf } from '../thrown.js'
import { STOP_REASONS } from '../wire.js'
import type { FailureKind, WireFailure } from '../wire.js'

/** Why the meter stopped the request. */
export type Cause = (typeof STOP_REASONS)[number]

/** The kinds that an instance may report if the meter did not stop the request. */
const OWN: readonly FailureKind[] = ['syntax', 'policy', 'exception', 'memory', 'recursion', 'crash']

/** The kinds that an instance may report after a panic. */
const OF_PANIC: readonly FailureKind[] = ['memory', 'recursion', 'exception', 'crash']

/** The kinds that an instance may report after a trap that the meter did not cause. */
const OF_TRAP: readonly FailureKind[] = ['memory', 'recursion', 'crash']

const MESSAGES: Readonly<Record<Exclude<Cause, 'none'>, string>> = {
  instructions: 'The program was stopped: it used up its budget of instructions.',
  memory: 'The program was stopped: it needs more memory than its limit allows.',
  output: 'The program was stopped: it printed more than its limit allows.',
  iterations: 'The program was stopped: a loop did more iterations than the limit allows.',
  recursion: 'The program nests too deeply for the stack.',
  'host-memory': 'The browser refused memory that the limit allows.',
  crash: 'The interpreter failed.',
}

/** @param number the cause as a number, from the meter */
export function causeOf(number: number): Cause {
  return STOP_REASONS[number] ?? 'crash'
}

/**
 * The failure of a request that returned; null if it succeeded.
 *
 * @param reported the failure in the report; null for none; undefined if the report is invalid
 */
export function failureOfReturn(reported: WireFailure | null | undefined, cause: Cause): WireFailure | null {
  if (cause !== 'none') return reported && reported.kind === cause ? reported : bare(cause)
  if (reported === undefined) return bare('crash')
  if (reported === null || isOwn(reported)) return reported
  return bare('crash')
}

/**
 * The failure of a request that trapped.
 *
 * @param reported the failure in the report on the trapped instance; null for none; undefined if there is no valid
 *   report
 * @param isStackOverflow whether the stack of the engine overflowed
 * @param error the error that was thrown, for the message of a crash
 */
export function failureOfTrap(
  reported: WireFailure | null | undefined,
  cause: Cause,
  isStackOverflow: boolean,
  error: unknown,
): WireFailure {
  if (reported && kindsOfTrap(cause).includes(reported.kind)) return reported
  if (cause !== 'none') return bare(cause)
  return isStackOverflow
    ? bare('recursion')
    : bare('crash', `The interpreter failed: ${messageOf(error).slice(0, 200)}`)
}

/** A failure without any data from the instance. */
export function bare(kind: Exclude<Cause, 'none'>, message = MESSAGES[kind]): WireFailure {
  return { kind, message, exception: null, position: null, hint: null, traceback: message, frames: [] }
}

function kindsOfTrap(cause: Cause): readonly FailureKind[] {
  if (cause === 'none') return OF_TRAP
  return cause === 'crash' ? OF_PANIC : [cause]
}

/**
 * Whether an instance may report this failure if the meter did not stop the request. Without a cause from the meter,
 * `memory` and `recursion` need an uncaught exception.
 */
function isOwn({ kind, exception }: WireFailure): boolean {
  return OWN.includes(kind) && (exception !== null || (kind !== 'memory' && kind !== 'recursion'))
}
