/** The command line of the fuzzer, and the package that it tests. */
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

export const HERE = dirname(fileURLToPath(import.meta.url))

/** The share of each fuzzer. */
export const SHARES = { source: 2, statements: 4, reentrant: 2, values: 1 }

const USAGE = `node fuzz.mjs [--seconds N] [--seed S] [--only FUZZER]... [--workers N] [--replay FILE]
  --seconds  the duration (default: 60)
  --seed     any text; the same seed makes the same programs (default: the time)
  --only     ${Object.keys(SHARES).join(', ')}; default: all
  --workers  how many programs run at a time (default: 2)
  --replay   a file of found/: only its program runs
  environment: PYVARIUM_DIST  the built package (default: www/dist of this checkout)`

/**
 * @typedef {object} Setup
 * @property {number} seconds
 * @property {string} seed
 * @property {string[]} only the fuzzers to use
 * @property {number} workers
 * @property {string | undefined} replay the file of a finding
 * @property {string} dist the folder of the built package
 */

/**
 * @returns {Setup}
 * @throws Error that names what is wrong with the command line, or what is missing
 */
export function setup() {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: String(Date.now()) },
      only: { type: 'string', multiple: true, default: Object.keys(SHARES) },
      workers: { type: 'string', default: '2' },
      replay: { type: 'string' },
    },
  })
  const unknown = values.only.find(name => !(name in SHARES))
  if (unknown !== undefined) throw new Error(`--only ${unknown}: there is no such fuzzer\n${USAGE}`)
  const dist = resolve(process.env.PYVARIUM_DIST ?? join(HERE, '../../www/dist'))
  if (!existsSync(join(dist, 'pyvarium.wasm')))
    throw new Error(`${dist} has no pyvarium.wasm: run \`cargo xtask build\` first`)
  return {
    ...values,
    seconds: count('seconds', values.seconds),
    workers: count('workers', values.workers),
    replay: values.replay,
    dist,
  }
}

/** @param {string} option @param {string} text @param {string} [usage] */
export function count(option, text, usage = USAGE) {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${option} ${text}: must be a whole number, at least 1\n${usage}`)
  return number
}
