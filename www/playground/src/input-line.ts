import { element } from './element.ts'

/** The line below the output in which the user answers a program that asks for input. Visible only meanwhile. */
export class InputLine {
  readonly #form = element('input', HTMLFormElement)
  readonly #line = element('input-line', HTMLInputElement)
  #resolve: (answer: string | null) => void = () => {}

  constructor() {
    this.#form.addEventListener('submit', event => {
      event.preventDefault()
      this.#answer(this.#line.value)
    })
    this.#line.addEventListener('keydown', event => {
      if (event.key !== 'd' || !event.ctrlKey) return
      event.preventDefault() // the browser would add a bookmark
      this.#answer(null)
    })
    element('input-end', HTMLButtonElement).addEventListener('click', () => this.#answer(null))
  }

  /**
   * Shows the line until the user answers, or the signal is aborted.
   *
   * @returns the line, or null for the end of the input
   */
  ask(prompt: string, signal: AbortSignal): Promise<string | null> {
    this.#line.value = ''
    this.#line.ariaLabel = prompt.trim() === '' ? 'Input for the program' : prompt.trim()
    this.#form.hidden = false
    this.#line.focus()
    return new Promise(resolve => {
      this.#resolve = resolve
      signal.addEventListener('abort', () => this.#answer(null), { once: true })
    })
  }

  #answer(answer: string | null): void {
    this.#form.hidden = true
    this.#resolve(answer)
    this.#resolve = () => {}
  }
}
