/** Every behaviour that is held in Node and in a page alike. */
import { attacks } from '../attacks/attacks.js'
import type { Group } from './behaviour.js'
import { badOptions, badSources, badValues, lyingWorkers } from './bad-input.js'
import { checks } from './check-source.js'
import { errors } from './errors.js'
import { freshState } from './fresh-state.js'
import { importForms, poisoning } from './imports.js'
import { iterations } from './iterations.js'
import { lifecycle } from './lifecycle.js'
import { instructions, memory, output, recursion, time } from './limits.js'
import { policyOptions, strictRules } from './policy.js'
import { seed } from './seed.js'
import { fromPython, throughPython, toPython } from './values.js'

export const GROUPS: readonly Group[] = [
  seed, toPython, fromPython, throughPython,
  instructions, memory, output, recursion, iterations, time,
  errors, freshState, lifecycle,
  policyOptions, strictRules, importForms, poisoning, checks,
  badOptions, badValues, badSources, lyingWorkers,
  attacks,
]
