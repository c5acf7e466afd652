/**
 * How a request ended, as far as the meter and the engine know. The instance's own report counts only where it agrees:
 * the program may have taken over the memory in which it was made.
 */
import { messageOf } from '../thrown.js'
import { CAUSES } from '../wire.js'
import type { FailureKind, WireFailure } from '../wire.js'

/** Why the meter stopped the request. */
export type Cause = (typeof CAUSES)[number]

/** What an instance may report of a request that nothing stopped. */
const OWN: readonly FailureKind[] = ['syntax', 'policy', 'exception', 'memory', 'recursion', 'crash']

/** What a panic may come of. */
const OF_PANIC: readonly FailureKind[] = ['memory', 'recursion', 'exception', 'crash']

/** What a trap may come of that the meter did not make. */
const OF_TRAP: readonly FailureKind[] = ['memory', 'recursion', 'crash']

const MESSAGES: Readonly<Record<Exclude<Cause, 'none'>, string>> = {
  instructions: 'The program was stopped: it used up its budget of instructions.',
  memory: 'The program was stopped: it needs more memory than it may use.',
  output: 'The program was stopped: it printed more than it may.',
  iterations: 'The program was stopped: a loop took more turns than it may.',
  recursion: 'The program nests too deeply for the stack.',
  'host-memory': 'The browser refused memory that the program may use.',
  crash: 'The interpreter failed.',
}

/** @param number as the meter gives it */
export function causeOf(number: number): Cause {
  return CAUSES[number] ?? 'crash'
}

/**
 * The failure of a request that returned, null if it ended well.
 *
 * @param reported what the instance reports: its failure, null for none; undefined when its report makes no sense
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
 * @param reported the report on the dead instance, if it made one that makes sense
 * @param isStackOverflow whether the engine's own stack was full
 * @param error what was thrown, for the message of a crash
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

/** A failure with nothing in it that the instance made. */
export function bare(kind: Exclude<Cause, 'none'>, message = MESSAGES[kind]): WireFailure {
  return { kind, message, exception: null, position: null, hint: null, traceback: message, frames: [] }
}

function kindsOfTrap(cause: Cause): readonly FailureKind[] {
  if (cause === 'none') return OF_TRAP
  return cause === 'crash' ? OF_PANIC : [cause]
}

/** Without a cause of the meter, only an exception that nothing caught makes a limit the end of a run. */
function isOwn({ kind, exception }: WireFailure): boolean {
  return OWN.includes(kind) && (exception !== null || (kind !== 'memory' && kind !== 'recursion'))
}
