import { DEFAULT_LIMITS } from 'pyvarium'
import type { FailureKind, Profile, Usage } from 'pyvarium'
import { element } from './element.ts'

/** The limits in the panel: all limits that have a default value. */
type LimitName = Exclude<keyof typeof DEFAULT_LIMITS, 'iterations'>

/** The rules and limits of a run. */
export interface Settings {
  profile: Profile
  limits: Record<LimitName, number>
}

const DEFAULTS: Settings = { profile: 'education', limits: DEFAULT_LIMITS }

interface Field {
  label: string
  unit: string
  /** The number of units of the sandbox in one unit of the panel. */
  scale: number
  /** The maximum, in units of the panel. */
  max: number
  /** The amount that a run used, in units of the sandbox; null if it is not known. */
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
  /** The part of the limit that was used. Hidden from screen readers, which read the same numbers under the output. */
  bar: HTMLSpanElement
}

/** The form for rules and limits. It shows the part of each limit that the last run used. */
export class SettingsPanel {
  readonly #form = element('settings', HTMLFormElement)
  readonly #reset = element('settings-reset', HTMLButtonElement)
  readonly #profile = element('profile', HTMLSelectElement)
  readonly #rows = {} as Record<LimitName, Row>
  readonly #onChange: () => void
  #settings = DEFAULTS

  constructor(onChange: () => void) {
    this.#onChange = onChange
    for (const name of NAMES) {
      const { box, ...row } = rowFor(name, FIELDS[name])
      this.#rows[name] = row
      this.#form.append(box)
    }
    this.#fill(DEFAULTS)
    this.#form.addEventListener('change', () => this.commit())
    this.#form.addEventListener('submit', event => event.preventDefault())
    this.#reset.addEventListener('click', () => {
      this.#fill(DEFAULTS)
      this.commit()
    })
  }

  /** The last committed settings. */
  get settings(): Settings {
    return this.#settings
  }

  /**
   * Applies the input of the user.
   *
   * @returns false if the input is invalid; the browser then shows a message at the field
   */
  commit(): boolean {
    if (!this.#form.reportValidity()) return false
    const former = this.#settings
    const limits = { ...former.limits }
    for (const name of NAMES) limits[name] = Math.round(this.#rows[name].input.valueAsNumber * FIELDS[name].scale)
    const profile = this.#profile.value === 'strict' ? 'strict' : 'education'
    this.#settings = { profile, limits }
    if (profile !== former.profile || NAMES.some(name => limits[name] !== former.limits[name])) this.#onChange()
    return true
  }

  set disabled(disabled: boolean) {
    for (const { input } of Object.values(this.#rows)) input.disabled = disabled
    this.#profile.disabled = disabled
    this.#reset.disabled = disabled
  }

  /** Shows the part of each limit that a run used, and the limit that ended it. Nulls clear the bars. */
  show(usage: Usage | null, ending: FailureKind | null): void {
    for (const name of NAMES) {
      const spent = usage === null ? null : FIELDS[name].spent(usage)
      const { bar } = this.#rows[name]
      const share = name === ending ? 1 : Math.min(1, (spent ?? 0) / this.#settings.limits[name])
      bar.style.setProperty('--share', String(share))
      bar.classList.toggle('spent', name === ending)
    }
  }

  #fill({ profile, limits }: Settings): void {
    this.#profile.value = profile
    for (const name of NAMES) this.#rows[name].input.value = String(limits[name] / FIELDS[name].scale)
  }
}

function rowFor(name: LimitName, { label, unit, max }: Field): Row & { box: HTMLLabelElement } {
  const box = document.createElement('label')
  const title = document.createElement('span')
  const input = document.createElement('input')
  const unitText = document.createElement('span')
  const bar = document.createElement('span')
  box.className = 'setting'
  title.className = 'setting-title'
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
