import type { WorkerLink } from './worker-link.js'

/**
 * The workers of a sandbox: one active worker and one standby. The standby lets the next request begin at once after a
 * worker was terminated.
 */
export class WorkerPool {
  readonly #start: () => WorkerLink
  #active: WorkerLink | null = null
  #standby: WorkerLink | null = null
  #closed = false

  /** @param start starts a new worker */
  constructor(start: () => WorkerLink) {
    this.#start = start
  }

  /** The worker for the next request. It may still be starting. */
  active(): WorkerLink {
    if (this.#active !== null && !this.#active.lost) return this.#active
    const next = this.#standby === null || this.#standby.lost ? this.#start() : this.#standby
    this.#active = next
    this.#standby = null
    next.started.then(
      () => this.#engageStandby(),
      () => {}, // the run that waits for this worker receives the error
    )
    return next
  }

  /** Terminates the active worker. The standby becomes the active worker, and a new standby is started. */
  replace(): void {
    this.#active?.terminate()
    if (!this.#closed) this.#quietly(() => this.active())
  }

  /** Terminates both workers. No standby is started afterwards. */
  close(): void {
    this.#closed = true
    this.#active?.terminate()
    this.#standby?.terminate()
  }

  #engageStandby(): void {
    // Called only when the active worker is ready: a second start at the same time would slow down its start.
    if (this.#closed || (this.#standby !== null && !this.#standby.lost)) return
    this.#quietly(() => {
      this.#standby = this.#start()
    })
  }

  /** Ignores a failure to start a worker early. The start is tried again when a worker is needed. */
  #quietly(start: () => void): void {
    try {
      start()
    } catch {
      this.#standby = null
    }
  }
}
