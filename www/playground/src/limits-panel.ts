import { DEFAULT_LIMITS } from 'pyvarium'
import type { FailureKind, Usage } from 'pyvarium'
import { element } from './element.ts'

type LimitName = keyof typeof DEFAULT_LIMITS

/** What a run may spend, every limit of it. */
export type Limits = Record<LimitName, number>

interface Field {
  label: string
  unit: string
  /** How many of the sandbox's units make one of the panel's. */
  scale: number
  /** In the panel's units. */
  max: number
  /** What a run spent, in the sandbox's units, or null when that is not known. */
  spent: (usage: Usage) => number | null
}

const FIELDS: Readonly<Record<LimitName, Field>> = {
  instructions: { label: 'Instructions', unit: 'million', scale: 1e6, max: 1e6, spent: usage => usage.instructions },
  memory: { label: 'Memory', unit: 'MiB', scale: 1024 * 1024, max: 2048, spent: usage => usage.peakMemory },
  output: { label: 'Output', unit: 'KiB', scale: 1024, max: 1024 * 1024, spent: usage => usage.outputBytes },
  recursion: { label: 'Calls', unit: 'deep', scale: 1, max: 1e6, spent: () => null },
  time: { label: 'Time', unit: 'ms', scale: 1, max: 3_600_000, spent: usage => usage.wallTime },
}

const NAMES = Object.keys(FIELDS) as LimitName[]

interface Row {
  input: HTMLInputElement
  /** How much of the limit was spent: the same numbers as under the output, so for the eye only. */
  bar: HTMLSpanElement
}

/** The form of limits, with how much of each the last run spent. */
export class LimitsPanel {
  readonly #form = element('limits', HTMLFormElement)
  readonly #rows = {} as Record<LimitName, Row>
  readonly #onChange: (limits: Limits) => void
  #limits: Limits = { ...DEFAULT_LIMITS }

  constructor(onChange: (limits: Limits) => void) {
    this.#onChange = onChange
    for (const name of NAMES) {
      const { box, ...row } = rowFor(name, FIELDS[name])
      this.#rows[name] = row
      this.#form.append(box)
    }
    this.#fill(this.#limits)
    this.#form.addEventListener('change', () => this.commit())
    this.#form.addEventListener('submit', event => event.preventDefault())
    element('limits-reset', HTMLButtonElement).addEventListener('click', () => {
      this.#fill(DEFAULT_LIMITS)
      this.commit()
    })
  }

  /** The limits last committed. */
  get limits(): Limits {
    return this.#limits
  }

  /**
   * Takes over what the user has typed.
   *
   * @returns whether it can be: if not, the browser says why at the field
   */
  commit(): boolean {
    if (!this.#form.reportValidity()) return false
    const limits = { ...this.#limits }
    for (const name of NAMES) limits[name] = Math.round(this.#rows[name].input.valueAsNumber * FIELDS[name].scale)
    const changed = NAMES.some(name => limits[name] !== this.#limits[name])
    this.#limits = limits
    if (changed) this.#onChange(limits)
    return true
  }

  set disabled(disabled: boolean) {
    for (const { input } of Object.values(this.#rows)) input.disabled = disabled
    element('limits-reset', HTMLButtonElement).disabled = disabled
  }

  /** Shows how much of each limit a run spent, and which one ended it; nothing when there was no run. */
  show(usage: Usage | null, ending: FailureKind | null): void {
    for (const name of NAMES) {
      const spent = usage === null ? null : FIELDS[name].spent(usage)
      const { bar } = this.#rows[name]
      const share = name === ending ? 1 : Math.min(1, (spent ?? 0) / this.#limits[name])
      bar.style.setProperty('--share', String(share))
      bar.classList.toggle('spent', name === ending)
    }
  }

  #fill(limits: Limits): void {
    for (const name of NAMES) this.#rows[name].input.value = String(limits[name] / FIELDS[name].scale)
  }
}

function rowFor(name: LimitName, { label, unit, max }: Field): Row & { box: HTMLLabelElement } {
  const box = document.createElement('label')
  const title = document.createElement('span')
  const input = document.createElement('input')
  const unitText = document.createElement('span')
  const bar = document.createElement('span')
  box.className = 'limit'
  title.className = 'limit-title'
  title.textContent = label
  Object.assign(input, { type: 'number', name, required: true, min: '1', max: String(max), step: '1' })
  input.dataset['testid'] = `limit-${name}`
  unitText.className = 'limit-unit'
  unitText.textContent = unit
  bar.className = 'limit-bar'
  bar.ariaHidden = 'true'
  box.append(title, input, unitText, bar)
  return { box, input, bar }
}
