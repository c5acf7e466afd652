/** Every behaviour that is held in Node and in a page alike. */
import type { Group } from './behaviour.js'
import { badOptions, badSources, badValues } from './bad-input.js'
import { errors } from './errors.js'
import { freshState } from './fresh-state.js'
import { lifecycle } from './lifecycle.js'
import { instructions, memory, output, recursion, time } from './limits.js'
import { seed } from './seed.js'
import { fromPython, throughPython, toPython } from './values.js'

export const GROUPS: readonly Group[] = [
  seed, toPython, fromPython, throughPython,
  instructions, memory, output, recursion, time,
  errors, freshState, lifecycle,
  badOptions, badValues, badSources,
]
