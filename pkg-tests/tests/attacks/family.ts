/** The attacks in the files of `corpus/attacks`. The README there describes the format. */
import { SOURCES } from './sources.js'

export interface Family {
  name: string
  attacks: readonly Attack[]
}

export interface Attack {
  name: string
  /** What it does, the other profile allows. */
  onlyStrict: boolean
  /** Run one after the other. */
  programs: readonly string[]
}

const HEADER = '#: '

export const FAMILIES: readonly Family[] = Object.entries(SOURCES).map(([name, text]) => ({
  name,
  attacks: read(text),
}))

function read(text: string): Attack[] {
  const found: { name: string; onlyStrict: boolean; programs: string[] }[] = []
  let allOnlyStrict = false
  for (const line of text.split('\n')) {
    const attack = found.at(-1)
    const header = line.startsWith(HEADER) ? line.slice(HEADER.length) : null
    if (header === null) {
      if (attack !== undefined) attack.programs.push(`${attack.programs.pop() ?? ''}${line}\n`)
    } else if (header === 'then') attack?.programs.push('')
    else if (header === 'only: strict') {
      if (attack === undefined) allOnlyStrict = true
      else attack.onlyStrict = true
    } else if (!header.startsWith('control: ')) found.push({ name: header, onlyStrict: allOnlyStrict, programs: [''] })
  }
  return found
}
