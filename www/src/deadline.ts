import { keepAlive } from './platform.js'

/** Between two looks, in milliseconds. */
const TICK = 1000

/**
 * Waits a number of seconds in which the page could have heard of what it waits for. Time that the page itself was
 * busy, suspended or throttled counts as one second, however long it was.
 */
export class Deadline {
  #ticksLeft: number
  #timer: ReturnType<typeof setTimeout>
  #alive = false

  constructor(seconds: number, onPassed: () => void) {
    this.#ticksLeft = seconds
    const tick = (): void => {
      // One more than there are, since the message may be due at the same moment as the timer.
      if (--this.#ticksLeft < 0) return onPassed()
      this.#timer = setTimeout(tick, TICK)
      this.keepAlive(this.#alive)
    }
    this.#timer = setTimeout(tick, TICK)
    this.keepAlive(false)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  /** Whether it keeps a Node process from exiting. */
  keepAlive(alive: boolean): void {
    this.#alive = alive
    keepAlive([this.#timer], alive)
  }
}
