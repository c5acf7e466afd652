import { element } from './element.ts'
import { EXAMPLES } from './examples.ts'
import type { Example } from './examples.ts'

/** The menu of examples. It selects none if the program is not an example. */
export class ExampleMenu {
  readonly #select = element('example', HTMLSelectElement)
  readonly #examples = Object.values(EXAMPLES).flat()

  constructor(onChoice: (example: Example) => void) {
    const own = new Option('Your own program', '')
    own.disabled = true
    this.#select.append(own, ...Object.entries(EXAMPLES).map(group))
    this.#select.addEventListener('change', () => {
      const chosen = this.#examples.find(({ id }) => id === this.#select.value)
      if (chosen !== undefined) onChoice(chosen)
    })
  }

  /** Selects the example with this source, if there is one. */
  show(source: string): void {
    this.#select.value = this.#examples.find(example => example.source === source)?.id ?? ''
  }
}

function group([heading, examples]: [string, readonly Example[]]): HTMLOptGroupElement {
  const element = document.createElement('optgroup')
  element.label = heading
  element.append(...examples.map(({ id, title }) => new Option(title, id)))
  return element
}
