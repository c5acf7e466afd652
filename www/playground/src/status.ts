import { element } from './element.ts'

export type Mood = 'idle' | 'busy' | 'good' | 'bad'

/** The status line, which screen readers announce. */
export class Status {
  readonly #line = element('status', HTMLParagraphElement)

  show(mood: Mood, text: string): void {
    this.#line.dataset['mood'] = mood
    this.#line.textContent = text
  }
}
