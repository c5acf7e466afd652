import type { Check } from 'pyvarium'

/** Milliseconds after the last change before the program is checked: not in the middle of a word. */
const PAUSE = 300

/** Has the program checked while it is written, and leaves the sandbox alone while a program runs. */
export class Checker {
  readonly #ask: () => Promise<Check | null>
  readonly #onCheck: (check: Check) => void
  #timer: ReturnType<typeof setTimeout> | undefined
  /** How often the program, or what it is held to, has changed. */
  #version = 0
  /** The version that was checked last. */
  #checked = 0
  #held = false

  /**
   * @param ask has the program checked as it is now; null when that comes to nothing
   * @param onCheck hears of every check whose program has not changed meanwhile
   */
  constructor(ask: () => Promise<Check | null>, onCheck: (check: Check) => void) {
    this.#ask = ask
    this.#onCheck = onCheck
  }

  /** The program has changed, or what it is held to. */
  changed(): void {
    this.#version++
    this.#schedule()
  }

  /** Asks for nothing until {@link release}. */
  hold(): void {
    this.#held = true
    clearTimeout(this.#timer)
  }

  release(): void {
    this.#held = false
    this.#schedule()
  }

  #schedule(): void {
    clearTimeout(this.#timer)
    if (this.#held || this.#checked === this.#version) return
    this.#timer = setTimeout(() => void this.#run(), PAUSE)
  }

  async #run(): Promise<void> {
    const version = this.#version
    const check = await this.#ask()
    if (check === null || version !== this.#version) return
    this.#checked = version
    this.#onCheck(check)
  }
}
