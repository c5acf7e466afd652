/** The exit code of the process. */
import type { Outcome } from '../index.js'

export const SUCCESS = 0
/** The program failed, or a check found errors. */
export const FAILURE = 1
export const USAGE = 2
/** The tool itself failed. */
export const TOOL = 3
/** As of the command `timeout`. */
export const TIME = 124
/** As of a process that SIGINT ended. */
export const INTERRUPTED = 130
/** As of a process that SIGPIPE ended. */
export const CLOSED_PIPE = 141

/** @param isInterrupted whether Ctrl-C cancelled the run */
export function exitCodeOf(outcome: Outcome, isInterrupted: boolean): number {
  if (outcome.ok) return outcome.exitCode ?? SUCCESS
  switch (outcome.error.kind) {
    case 'time':
      return TIME
    case 'crash':
    case 'host-memory':
      return TOOL
    case 'cancelled':
      return isInterrupted ? INTERRUPTED : FAILURE
    default:
      return FAILURE
  }
}
