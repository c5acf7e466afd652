import type { WorkerLink } from './worker-link.js'

/**
 * The workers of a sandbox: an active one and a standby, so that the run after a terminated worker need not wait for
 * a start.
 */
export class Crew {
  readonly #start: () => WorkerLink
  #active: WorkerLink | null = null
  #standby: WorkerLink | null = null
  #closed = false

  /** @param start starts another worker */
  constructor(start: () => WorkerLink) {
    this.#start = start
  }

  /** The worker that does the next request. It may still be starting. */
  active(): WorkerLink {
    if (this.#active !== null && !this.#active.lost) return this.#active
    const next = this.#standby === null || this.#standby.lost ? this.#start() : this.#standby
    this.#active = next
    this.#standby = null
    next.started.then(
      () => this.#engageStandby(),
      () => {}, // the run that waits for it gets the error
    )
    return next
  }

  /** Ends the active worker; the standby takes over and another one is started. */
  replace(): void {
    this.#active?.terminate()
    if (!this.#closed) this.#quietly(() => this.active())
  }

  /** Ends them all. */
  close(): void {
    this.#closed = true
    this.#active?.terminate()
    this.#standby?.terminate()
  }

  #engageStandby(): void {
    // Only once the active one is ready: two starts at a time would make the first wait.
    if (this.#closed || (this.#standby !== null && !this.#standby.lost)) return
    this.#quietly(() => {
      this.#standby = this.#start()
    })
  }

  /** Starting a standby early may fail silently. It is tried again when a worker is needed. */
  #quietly(start: () => void): void {
    try {
      start()
    } catch {
      this.#standby = null
    }
  }
}
