/** Every behaviour: those of `corpus/behaviours/`, and those that use the API in other ways. */
import { attacks } from '../attacks/attacks.js'
import { badOptions } from './bad-options.js'
import { badSources } from './bad-sources.js'
import { badValues } from './bad-values.js'
import type { Group } from './behaviour.js'
import { checks } from './check-source.js'
import { errors } from './errors.js'
import { freshState } from './fresh-state.js'
import { corpusGroups } from './from-corpus.js'
import { poisoning } from './imports.js'
import { input } from './input.js'
import { inputs } from './inputs.js'
import { iterations } from './iterations.js'
import { library } from './library.js'
import { lifecycle } from './lifecycle.js'
import { instructions, memory, output, time } from './limits.js'
import { policyOptions, strictRules } from './policy.js'
import { seed } from './seed.js'
import { fromPython, throughPython, toPython } from './values.js'
import { lyingWorkers } from './wrong-workers.js'

const WRITTEN_IN_TYPESCRIPT = [
  seed,
  toPython,
  fromPython,
  throughPython,
  instructions,
  memory,
  output,
  iterations,
  time,
  errors,
  freshState,
  lifecycle,
  library,
  input,
  inputs,
  policyOptions,
  strictRules,
  poisoning,
  checks,
  badOptions,
  badValues,
  badSources,
  lyingWorkers,
  attacks,
]

/** @returns one group for each title */
function merged(groups: readonly Group[]): Group[] {
  const titles = [...new Set(groups.map(({ title }) => title))]
  return titles.map(title => ({
    title,
    behaviours: groups.filter(group => group.title === title).flatMap(({ behaviours }) => behaviours),
  }))
}

export const GROUPS: readonly Group[] = merged([...corpusGroups(), ...WRITTEN_IN_TYPESCRIPT])
