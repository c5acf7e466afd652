import type { OutputChunk } from 'pyvarium'
import { element } from './element.ts'

/** Characters shown of one run; more would make the page slow, whatever the sandbox allows. */
const SHOWN = 300_000
/** Characters of one run that a screen reader is given to read; after that it is left in peace. */
const SPOKEN = 2_000

/** The pane with what the program prints. Takes any amount at any pace, and touches the page once a frame. */
export class Console {
  readonly #pane = element('output', HTMLPreElement)
  #pending: OutputChunk[] = []
  #frame: number | null = null
  #length = 0
  /** Whether the end stays in view: until the user scrolls up. */
  #following = true

  #scrollTop = 0

  constructor() {
    this.#pane.addEventListener('scroll', () => {
      const { scrollTop, scrollHeight, clientHeight } = this.#pane
      if (scrollHeight - scrollTop - clientHeight < 4) this.#following = true
      else if (scrollTop < this.#scrollTop) this.#following = false // further from the end than new text alone would make it
      this.#scrollTop = scrollTop
    })
    new ResizeObserver(() => this.#follow()).observe(this.#pane) // it shrinks when an error is shown below
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

  append({ stream, text }: OutputChunk): void {
    const room = Math.max(0, SHOWN - this.#length)
    this.#length += text.length
    if (room === 0) return
    this.#pending.push({ stream, text: text.slice(0, room) })
    this.#frame ??= requestAnimationFrame(() => this.#flush())
  }

  /** Shows what has not been shown yet, and says what never will be. */
  end(): void {
    this.#flush()
    if (this.#length === 0) this.#pane.dataset['empty'] = 'The program printed nothing.'
    if (this.#length > SHOWN) {
      const hidden = (this.#length - SHOWN).toLocaleString('en')
      this.#add('note', `\n… and ${hidden} characters more, which are not shown here.`)
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

  #add(kind: OutputChunk['stream'] | 'note', text: string): void {
    const span = document.createElement('span')
    span.className = kind
    span.textContent = text
    this.#pane.append(span)
  }
}
