import type { OutputChunk } from 'pyvarium'
import { element } from './element.ts'

/** The maximum number of characters shown of one run. More would make the page slow. */
const SHOWN = 300_000
/** The number of characters of one run after which a screen reader no longer reads the output aloud. */
const SPOKEN = 2_000

/** The pane with the output of the program. It updates the page at most once per frame, at any rate of output. */
export class Console {
  readonly #pane = element('output', HTMLPreElement)
  #pending: OutputChunk[] = []
  #frame: number | null = null
  #length = 0
  /** Whether the pane scrolls to new output. False after the user scrolls up, until the user scrolls to the end. */
  #following = true

  #scrollTop = 0

  constructor() {
    this.#pane.addEventListener('scroll', () => {
      const { scrollTop, scrollHeight, clientHeight } = this.#pane
      if (scrollHeight - scrollTop - clientHeight < 4) this.#following = true
      else if (scrollTop < this.#scrollTop) this.#following = false // new text does not decrease it
      this.#scrollTop = scrollTop
    })
    new ResizeObserver(() => this.#follow()).observe(this.#pane) // the pane shrinks when an error is shown below it
  }

  /** Empties the pane for the next run. */
  clear(): void {
    this.#pending = []
    this.#length = 0
    this.#following = true
    this.#pane.replaceChildren()
    this.#pane.dataset['empty'] = ''
    this.#pane.ariaLive = 'polite'
  }

  /** Shows a line that the user has entered. */
  echo(line: string): void {
    this.#flush()
    this.#add('entered', `${line}\n`)
    this.#follow()
  }

  append({ stream, text }: OutputChunk): void {
    const remaining = Math.max(0, SHOWN - this.#length)
    this.#length += text.length
    if (remaining === 0) return
    this.#pending.push({ stream, text: text.slice(0, remaining) })
    this.#frame ??= requestAnimationFrame(() => this.#flush())
  }

  /** Shows the remaining output of the run, and a note if characters were omitted. */
  end(): void {
    this.#flush()
    if (this.#length === 0) this.#pane.dataset['empty'] = 'The program printed nothing.'
    if (this.#length > SHOWN) {
      const hidden = (this.#length - SHOWN).toLocaleString('en')
      this.#add('note', `\n… ${hidden} more characters are not shown.`)
      this.#follow()
    }
  }

  #flush(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
    this.#frame = null
    if (this.#pending.length === 0) return
    if (this.#length > SPOKEN) this.#pane.ariaLive = 'off'
    for (const { stream, text } of this.#pending) this.#add(stream, text)
    this.#pending = []
    this.#follow()
  }

  #follow(): void {
    if (this.#following) this.#pane.scrollTop = this.#pane.scrollHeight
  }

  #add(kind: OutputChunk['stream'] | 'entered' | 'note', text: string): void {
    const span = document.createElement('span')
    span.className = kind
    span.textContent = text
    this.#pane.append(span)
  }
}
