import type { WorkerLink } from './worker-link.js'

/**
 * The workers of a sandbox: one that works, and one that stands by, so that the run after a terminated one
 * need not wait for a start.
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

  /** The worker whose turn it is; it may still be starting. */
  active(): WorkerLink {
    if (this.#active !== null && !this.#active.lost) return this.#active
    const next = this.#standby === null || this.#standby.lost ? this.#start() : this.#standby
    this.#active = next
    this.#standby = null
    next.ready.then(
      () => this.#engageStandby(),
      () => {}, // whoever waits for the active worker hears of it
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

  /** A start ahead of need may fail without a word: it is tried again when the need is there. */
  #quietly(start: () => void): void {
    try {
      start()
    } catch {
      this.#standby = null
    }
  }
}
