import type { Check } from 'pyvarium'

/** The delay in milliseconds from the last change to the check, so that no check runs while the user types. */
const PAUSE = 300

/** Checks the program while the user edits it, but not while a program runs. */
export class Checker {
  readonly #check: () => Promise<Check | null>
  readonly #onCheck: (check: Check) => void
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The number of changes to the program or to the rules. */
  #version = 0
  /** The version that was last checked. */
  #checked = 0
  #held = false

  /**
   * @param check checks the current program; returns null if no check was possible
   * @param onCheck called with each check, unless the program or the rules changed during it
   */
  constructor(check: () => Promise<Check | null>, onCheck: (check: Check) => void) {
    this.#check = check
    this.#onCheck = onCheck
  }

  /** Call it when the program or the rules have changed. */
  changed(): void {
    this.#version++
    this.#schedule()
  }

  /** Starts no check until {@link release}. */
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
    const check = await this.#check()
    if (check === null || version !== this.#version) return
    this.#checked = version
    this.#onCheck(check)
  }
}
