/** Attacks and bombs, changed a little. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileTests } from '../../prepare.mjs'
import { mutated } from '../python/mutations.mjs'

/** Longer programs test the limits of the parser, and are slow. */
const LONGEST = 20_000

const UNCHANGED = 0.3

/** @returns {Promise<readonly string[]>} */
export async function corpus() {
  return [...new Set(await programs())].filter(program => program.trim() !== '' && program.length <= LONGEST)
}

/** A program of the corpus, in most cases changed. @param {readonly string[]} programs @param {import('../random.mjs').Random} random */
export function corpusProgram(programs, random) {
  let source = random.pick(programs)
  if (random.chance(UNCHANGED)) return source.toWellFormed()
  for (let round = random.between(1, random.pick([1, 3, 8])); round > 0; round--) source = mutated(source, random)
  return source.toWellFormed()
}

/**
 * Compiles the tests, which read the corpus.
 *
 * @returns {Promise<string[]>}
 */
async function programs() {
  const built = mkdtempSync(join(tmpdir(), 'pyvarium-corpus-'))
  try {
    compileTests(built, '--noCheck')
    const load = (/** @type {string} */ file) => import(pathToFileURL(join(built, file)).href)
    /** @type {{ FAMILIES: { attacks: { programs: string[] }[] }[] }} */
    const attacks = await load('attacks/family.js')
    /** @type {{ FAMILIES: { bombs: { source: string | (() => string) }[] }[] }} */
    const bombs = await load('bombs/all.js')
    return [
      ...attacks.FAMILIES.flatMap(({ attacks }) => attacks).flatMap(({ programs }) => programs),
      ...bombs.FAMILIES.flatMap(({ bombs }) => bombs).map(({ source }) =>
        typeof source === 'string' ? source : source(),
      ),
    ]
  } finally {
    rmSync(built, { recursive: true, force: true })
  }
}
