/**
 * Texts that are mostly valid programs: seeds with small changes, several of them in a row, calls of everything, and
 * programs from the grammar.
 */
import { ended, guarded, statementsOf } from '../python/blocks.mjs'
import { callsProgram } from '../python/calls.mjs'
import { grammarProgram } from '../python/grammar.mjs'
import { mutated } from '../python/mutations.mjs'
import { SEEDS } from '../python/seeds.mjs'

/** @typedef {import('../random.mjs').Random} Random */

/** @param {Random} random @returns {string} */
export function make(random) {
  const write = random.weigh([
    [8, seed],
    [4, medley],
    [8, callsProgram],
    [2, (/** @type {Random} */ random) => changed(callsProgram(random), random)],
    [4, grammarProgram],
    [2, (/** @type {Random} */ random) => statementsOf(grammarProgram(random)).map(guardedUnlessBlank).join('')],
  ])
  return write(random).toWellFormed()
}

/** @param {Random} random */
function seed(random) {
  return changed(random.pick(SEEDS), random)
}

/** Several programs that share their names. Most of them catch their exceptions. @param {Random} random */
function medley(random) {
  const programs = random.times(random.between(2, 5), () =>
    ended(random.chance(0.6) ? seed(random) : random.pick(SEEDS)),
  )
  const statements = statementsOf(programs.join(''))
  return random.chance(0.7) ? statements.map(guardedUnlessBlank).join('') : statements.join('')
}

/** @param {string} source @param {Random} random */
function changed(source, random) {
  for (let round = random.between(1, random.pick([1, 3, 8])); round > 0; round--) source = mutated(source, random)
  return source
}

/** @param {string} statement */
function guardedUnlessBlank(statement) {
  return statement.trim() === '' ? statement : guarded(statement)
}
