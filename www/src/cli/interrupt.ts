/** Ctrl-C. The first one aborts a signal, so that a run ends cleanly. The second one ends the process. */
import { Interrupted } from './failures.js'

export class Interrupt {
  readonly #controller = new AbortController()
  /** Whether Ctrl-C was the reason. */
  isByUser = false

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Without this, Ctrl-C ends the process at once, also while it waits for a file. */
  listen(): void {
    const interrupt = (): void => {
      this.isByUser = true
      process.off('SIGINT', interrupt)
      this.abort()
    }
    process.on('SIGINT', interrupt)
  }

  abort(): void {
    this.#controller.abort(new Interrupted('the run was cancelled'))
  }
}
