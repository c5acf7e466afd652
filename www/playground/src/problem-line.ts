import type { Check, Position, Problem } from 'pyvarium'
import { element } from './element.ts'
import { problemText } from './problem-text.ts'

/**
 * The line below the program: the number of problems that a check found, and the text of the first one. Users without a
 * mouse cannot open the tooltip of a mark.
 */
export class ProblemLine {
  readonly #line = element('problems', HTMLParagraphElement)
  readonly #onPosition: (position: Position) => void

  /** @param onPosition called when the user clicks the position of the problem */
  constructor(onPosition: (position: Position) => void) {
    this.#onPosition = onPosition
  }

  show({ errors, warnings }: Check): void {
    const [first] = [...errors, ...warnings]
    if (first === undefined) return this.#line.replaceChildren('No problems found.')
    const counts = [count('errors', errors.length, 'error'), count('warnings', warnings.length, 'warning')].filter(
      each => each !== null,
    )
    this.#line.replaceChildren(...counts.flatMap(each => [each, ' ']), ...this.#place(first), problemText(first))
  }

  #place({ position }: Problem): (Node | string)[] {
    if (position === null) return []
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'link'
    button.textContent = `line ${position.line}`
    button.addEventListener('click', () => this.#onPosition(position))
    return [button, ' ']
  }
}

function count(className: string, number: number, noun: string): HTMLElement | null {
  if (number === 0) return null
  const text = document.createElement('strong')
  text.className = className
  text.textContent = `${number} ${noun}${number === 1 ? '' : 's'}`
  return text
}
