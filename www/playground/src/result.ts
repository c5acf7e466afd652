import type { Failure, FailureKind, Outcome, Position, Usage } from 'pyvarium'
import { element } from './element.ts'
import { pythonText } from './python-text.ts'

/** The maximum number of characters shown of a value. */
const VALUE_LENGTH = 5_000
const MIB = 1024 * 1024

const TITLES: Readonly<Record<FailureKind, string>> = {
  syntax: 'Syntax error',
  policy: 'Not allowed here',
  exception: 'Exception',
  instructions: 'Out of instructions',
  memory: 'Out of memory',
  output: 'Too much output',
  recursion: 'Calls too deep',
  iterations: 'Too many iterations of a loop',
  time: 'Out of time',
  cancelled: 'Stopped',
  'host-memory': 'The browser has no memory left',
  crash: 'The interpreter failed: please report it',
}

/** A short title for a failure. */
export function failureTitle({ kind, exception }: Failure): string {
  return kind === 'exception' ? (exception ?? TITLES.exception) : TITLES[kind]
}

/** The part under the output: how the run ended and what it used. */
export class Result {
  readonly #error = element('error', HTMLDivElement)
  readonly #title = element('error-title', HTMLElement)
  readonly #line = element('error-line', HTMLButtonElement)
  readonly #text = element('error-text', HTMLPreElement)
  readonly #valueRow = element('value-row', HTMLDivElement)
  readonly #value = element('value', HTMLPreElement)
  readonly #usage = element('usage', HTMLParagraphElement)
  #position: Position | null = null

  /** @param onPosition called when the user clicks the position of the failure */
  constructor(onPosition: (position: Position) => void) {
    this.#line.addEventListener('click', () => {
      if (this.#position !== null) onPosition(this.#position)
    })
    this.clear()
  }

  clear(): void {
    this.#error.hidden = true
    this.#valueRow.hidden = true
    this.#value.textContent = ''
    this.#usage.replaceChildren()
  }

  show(outcome: Outcome): void {
    if (outcome.ok) {
      // Like Python's interactive prompt, which does not print None.
      this.#valueRow.hidden = outcome.value === null
      this.#value.textContent = outcome.value === null ? '' : pythonText(outcome.value, VALUE_LENGTH)
    } else {
      const { error } = outcome
      this.#showError(failureTitle(error), error.traceback || error.message, error.position, error.kind === 'cancelled')
    }
    this.#usage.replaceChildren(...usageParts(outcome.usage))
  }

  /** Shows why the program could not be run at all. */
  showProblem(message: string): void {
    this.#showError('Cannot be run', message, null, false)
  }

  #showError(title: string, text: string, position: Position | null, harmless: boolean): void {
    this.#title.textContent = title
    this.#text.replaceChildren(...text.split(/(?<=\n)/).map(errorLine))
    this.#position = position
    this.#line.hidden = position === null
    this.#line.textContent = position === null ? '' : `line ${position.line}`
    this.#error.classList.toggle('harmless', harmless)
    this.#error.hidden = false
  }
}

/** A line of a traceback. Quoted source must not wrap: the carets below it would no longer be aligned. */
function errorLine(text: string): HTMLSpanElement {
  const line = document.createElement('span')
  line.className = text.startsWith(' ') ? 'quoted' : ''
  line.textContent = text
  return line
}

function usageParts({ instructions, peakMemory, outputBytes, wallTime }: Usage): Element[] {
  const parts = [
    part(instructions, 'instructions', instructions.toLocaleString('en'), 'instructions'),
    part(outputBytes, 'output', outputBytes.toLocaleString('en'), 'bytes printed'),
    part(Math.round(wallTime), 'time', Math.round(wallTime).toLocaleString('en'), 'ms here'),
  ]
  if (peakMemory !== null)
    parts.splice(1, 0, part(peakMemory, 'memory', (peakMemory / MIB).toFixed(1), 'MiB of memory'))
  return parts
}

/** One number, exact in the attribute `value` and readable in the text. */
function part(value: number, name: string, text: string, unit: string): HTMLSpanElement {
  const data = document.createElement('data')
  data.value = String(value)
  data.dataset['usage'] = name
  data.textContent = text
  const span = document.createElement('span')
  span.append(data, ` ${unit}`)
  return span
}
