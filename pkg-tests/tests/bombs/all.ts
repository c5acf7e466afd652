/** Every bomb: those of `corpus/bombs/`, and those with a computed source. */
import type { Family } from './bomb.js'
import { checked, checkedUnderStrict } from './checked.js'
import { bombFamilies } from './from-corpus.js'
import { depths } from './generated/depths.js'
import { floods, messages } from './generated/floods.js'
import { iterations } from './generated/iterations.js'
import { lengths } from './generated/lengths.js'
import { nesting } from './generated/nesting.js'
import { sources } from './generated/sources.js'
import { strictDepths } from './generated/strict-depths.js'
import { strict, strictHonest, strictSyntax } from './generated/strict-sources.js'

const COMPUTED = [
  sources,
  nesting,
  lengths,
  depths,
  floods,
  messages,
  iterations,
  strict,
  strictSyntax,
  strictHonest,
  strictDepths,
]

/** The families that are also checked: those that test the parser and the compiler. */
const CHECKED = [sources, nesting, lengths].map(({ title }) => title)

/** @returns one family for each title */
function merged(families: readonly Family[]): Family[] {
  const titles = [...new Set(families.map(({ title }) => title))]
  return titles.map(title => ({
    title,
    bombs: families.filter(family => family.title === title).flatMap(({ bombs }) => bombs),
  }))
}

const run = merged([...bombFamilies(), ...COMPUTED])
const alsoChecked = run.filter(({ title }) => CHECKED.includes(title))

export const FAMILIES: readonly Family[] = [...run, ...alsoChecked.map(checked), ...alsoChecked.map(checkedUnderStrict)]
