import type { LoadProgress } from 'pyvarium'
import { element } from './element.ts'

const MB = 1e6
/** The delay in milliseconds before the bar is shown, so that it does not appear for a fast load. */
const SHOW_DELAY = 150

/** Shows the progress of loading the interpreter, and a button to try again if it failed. */
export class LoadBar {
  readonly #box = element('load', HTMLElement)
  readonly #bar = element('load-bar', HTMLProgressElement)
  readonly #amount = element('load-amount', HTMLSpanElement)
  readonly #reason = element('load-reason', HTMLSpanElement)
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(onRetry: () => void) {
    element('retry', HTMLButtonElement).addEventListener('click', onRetry)
  }

  begin(): void {
    this.hide()
    this.#bar.removeAttribute('value')
    this.#amount.textContent = ''
    this.#timer = setTimeout(() => this.#show('progress'), SHOW_DELAY)
  }

  /**
   * Shows the progress. If the response does not give the size, as when it is compressed, uses the size from the build.
   */
  progress({ loaded, total }: LoadProgress): void {
    const all = total ?? WASM_BYTES
    this.#bar.value = loaded / all
    this.#amount.textContent =
      loaded < all ? `${(loaded / MB).toFixed(1)} of ${(all / MB).toFixed(1)} MB` : 'Preparing …'
  }

  fail(reason: string): void {
    clearTimeout(this.#timer)
    this.#reason.textContent = `${reason}.`
    this.#show('failure')
  }

  hide(): void {
    clearTimeout(this.#timer)
    this.#box.hidden = true
  }

  #show(part: 'progress' | 'failure'): void {
    for (const child of this.#box.children) {
      if (child instanceof HTMLElement) child.hidden = !child.classList.contains(`load-${part}`)
    }
    this.#box.hidden = false
  }
}
