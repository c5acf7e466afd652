/** What ends a run from outside: a signal is aborted, so that the run ends cleanly. */
import { Interrupted } from './failures.js'

export type Reason =
  /** Ctrl-C. */
  | 'user'
  /** Nobody reads the standard output any more, or it cannot be written. */
  | 'closed'
  /** The program asks for input again and again after its end. */
  | 'past-end'

export class Interrupt {
  readonly #controller = new AbortController()
  /** The first reason; null if there is none. */
  reason: Reason | null = null

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Without this, Ctrl-C ends the process at once, also while it waits for a file. After this, the second one does. */
  listen(): void {
    process.once('SIGINT', () => this.abort('user'))
  }

  abort(reason: Reason): void {
    this.reason ??= reason
    this.#controller.abort(new Interrupted('the run was cancelled'))
  }
}
