import { element } from './element.ts'

export type Mood = 'idle' | 'busy' | 'good' | 'bad'

/** The line that says what is going on, to the eye and to a screen reader. */
export class Status {
  readonly #line = element('status', HTMLParagraphElement)

  show(mood: Mood, text: string): void {
    this.#line.dataset['mood'] = mood
    this.#line.textContent = text
  }
}
