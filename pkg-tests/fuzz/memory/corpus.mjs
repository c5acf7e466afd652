/** Programs that were written to do harm, and what becomes of them by small changes: the attacks and the bombs. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { mutated } from '../python/mutations.mjs'
import { HERE } from '../setup.mjs'

const ATTACKS = resolve(HERE, '../../corpus/attacks')
const TESTS = resolve(HERE, '..')

/** Longer ones are about the parser's limits, and slow to run. */
const LONGEST = 20_000

const UNCHANGED = 0.3

/** @returns {Promise<readonly string[]>} */
export async function corpus() {
  const programs = [...attacks(), ...(await bombs())]
  return [...new Set(programs)].filter(program => program.trim() !== '' && program.length <= LONGEST)
}

/** A program of the corpus, mostly changed. @param {readonly string[]} programs @param {import('../random.mjs').Random} random */
export function corpusProgram(programs, random) {
  let source = random.pick(programs)
  if (random.chance(UNCHANGED)) return source.toWellFormed()
  for (let round = random.between(1, random.pick([1, 3, 8])); round > 0; round--) source = mutated(source, random)
  return source.toWellFormed()
}

/** What stands between the lines `#: …`; see `corpus/attacks/README.md`. */
function attacks() {
  const families = readdirSync(ATTACKS)
    .filter(name => name.endsWith('.py'))
    .sort()
  return families.flatMap(name => readFileSync(join(ATTACKS, name), 'utf8').split(/^#: .*\n/m))
}

/** @returns {Promise<string[]>} */
async function bombs() {
  const built = mkdtempSync(join(tmpdir(), 'pyvarium-bombs-'))
  try {
    execFileSync(process.execPath, [
      join(TESTS, '../node_modules/typescript/bin/tsc'),
      '--project',
      TESTS,
      '--noCheck',
      '--outDir',
      built,
    ])
    /** @type {{ FAMILIES: { bombs: { source: string | (() => string) }[] }[] }} */
    const { FAMILIES } = await import(pathToFileURL(join(built, 'bombs/all.js')).href)
    return FAMILIES.flatMap(({ bombs }) => bombs).map(({ source }) => (typeof source === 'string' ? source : source()))
  } finally {
    rmSync(built, { recursive: true, force: true })
  }
}
