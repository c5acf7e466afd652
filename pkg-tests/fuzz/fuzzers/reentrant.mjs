/**
 * Programs made to corrupt the interpreter's memory: special methods that change the object that the interpreter uses,
 * types that change under specialised code, names that the compiler uses itself.
 */
import { classesProgram } from '../python/reentrant/classes.mjs'
import { generatorsProgram } from '../python/reentrant/generators.mjs'
import { methodsProgram } from '../python/reentrant/methods.mjs'
import { scopesProgram } from '../python/reentrant/scopes.mjs'
import { specialisedProgram } from '../python/reentrant/specialised.mjs'
import { mutated } from '../python/mutations.mjs'

/** @typedef {import('../random.mjs').Random} Random */

/** @param {Random} random @returns {string} */
export function make(random) {
  const write = random.weigh([
    [5, methodsProgram],
    [4, specialisedProgram],
    [2, generatorsProgram],
    [3, classesProgram],
    [3, scopesProgram],
  ])
  let source = write(random)
  if (random.chance(0.15)) source = mutated(source, random)
  return source.toWellFormed()
}
