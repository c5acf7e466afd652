/** The attacks in the files of `corpus/attacks`. The README there describes their headers. */
import { SOURCES } from '../corpus/sources.js'
import { parse } from '../corpus/syntax.js'
import type { Keys } from '../corpus/syntax.js'
import { oneOf } from '../corpus/values.js'

export interface Family {
  name: string
  attacks: readonly Attack[]
}

export interface Attack {
  name: string
  /** The other profile allows what the attack does. */
  onlyStrict: boolean
  /** They run one after the other, in one sandbox. */
  programs: readonly string[]
}

/** Only `control.py` reads the header `control`. */
const KEYS: Keys = { entry: ['control', 'only'] }

export const FAMILIES: readonly Family[] = Object.entries(SOURCES.attacks).map(([name, text]) => ({
  name,
  attacks: parse(`attacks/${name}.py`, text, KEYS).entries.map(
    ({ name, headers, sources }): Attack => ({
      name,
      onlyStrict: headers.read('only', oneOf('strict')) !== undefined,
      programs: sources,
    }),
  ),
}))
