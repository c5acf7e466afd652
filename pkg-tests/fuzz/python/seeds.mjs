/** The programs that are mutated: the files of seeds/. The lines `# %%` separate the programs of a file. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HERE } from '../setup.mjs'
import { expressions, textOf, tokensOf } from './tokens.mjs'

const FOLDER = join(HERE, 'seeds')

/** @type {readonly string[]} */
export const SEEDS = readdirSync(FOLDER).sort().flatMap(file => programsOf(readFileSync(join(FOLDER, file), 'utf8')))

/** Every expression of medium length in the seeds, without duplicates. @type {readonly string[]} */
export const EXPRESSIONS = [...new Set(SEEDS.flatMap(expressionsOf))]

/** @param {string} text */
function programsOf(text) {
  return text.split(/^# %%.*\n/m).filter(program => program.trim() !== '')
}

/** @param {string} source */
function expressionsOf(source) {
  const tokens = tokensOf(source)
  const spans = expressions(tokens).filter(({ start, end }) => end - start > 1 && end - start < 30)
  return spans.map(({ start, end }) => textOf(tokens.slice(start, end)))
}
