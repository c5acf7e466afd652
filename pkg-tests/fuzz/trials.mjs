/** Trials are the programs and values of the fuzzers, as plain JSON. */
import { make as makeReentrant } from './fuzzers/reentrant.mjs'
import { make as makeSource } from './fuzzers/source.mjs'
import { make as makeStatements } from './fuzzers/statements.mjs'
import { make as makeValues } from './fuzzers/values.mjs'
import { restrained } from './python/restrained.mjs'
import { Random } from './random.mjs'
import { SHARES } from './setup.mjs'

/**
 * `sound`: so many lines at the start of the source are correct, and the rest is wrong.
 *
 * @typedef {{ fuzzer: 'source' | 'statements' | 'reentrant' | 'corpus', source: string, sound?: number, setting?: import('./player.mjs').Setting }} SourceTrial
 * @typedef {SourceTrial | import('./fuzzers/values.mjs').ValueTrial} Trial
 */

/** @type {Record<keyof typeof SHARES, (random: Random) => Trial>} */
const MAKERS = {
  source: random => ({ fuzzer: 'source', ...makeSource(random), setting: settingFor(random) }),
  statements: random => {
    const setting = settingFor(random)
    const source = makeStatements(random)
    return { fuzzer: 'statements', source: setting === 'strict' ? restrained(source, random) : source, setting }
  },
  // The strict profile refuses nearly every part of such a program.
  reentrant: random => ({
    fuzzer: 'reentrant',
    setting: random.chance(0.1) ? 'strict' : 'plain',
    source: makeReentrant(random),
  }),
  values: makeValues,
}

/** @param {Random} random @returns {import('./player.mjs').Setting} */
export function settingFor(random) {
  return random.weigh([
    [6, 'plain'],
    [3, 'strict'],
    [1, 'counted'],
  ])
}

/**
 * The trial with this number. It depends only on the seed and the number.
 *
 * @param {string} seed
 * @param {number} index
 * @param {readonly string[]} only the fuzzers to use
 * @returns {Trial}
 */
export function makeTrial(seed, index, only) {
  const schedule = Object.entries(SHARES)
    .filter(([name]) => only.includes(name))
    .flatMap(([name, share]) => Array(share).fill(name))
  const fuzzer = /** @type {keyof typeof SHARES} */ (schedule[index % schedule.length])
  return MAKERS[fuzzer](new Random(`${seed}/${fuzzer}/${index}`))
}
