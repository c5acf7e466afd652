import { keepAlive } from './platform.js'

/** The interval between two ticks, in milliseconds. */
const TICK = 1000

/**
 * Calls `onPassed` after a number of seconds in which the page was able to receive messages. A period of any length in
 * which the page was busy, suspended or throttled counts as one second.
 */
export class Deadline {
  #ticksLeft: number
  #timer: ReturnType<typeof setTimeout>
  #alive = false

  constructor(seconds: number, onPassed: () => void) {
    this.#ticksLeft = seconds
    const tick = (): void => {
      // One tick more than `seconds`, because the awaited message may be due at the same moment as the timer.
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

  /** Sets whether the timer keeps a Node process from exiting. */
  keepAlive(alive: boolean): void {
    this.#alive = alive
    keepAlive([this.#timer], alive)
  }
}
