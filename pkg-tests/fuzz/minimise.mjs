/** Reduces a trial to a small one that shows the same fault. */
import { smaller } from './fuzzers/values.mjs'
import { linesOf, statementsOf } from './python/blocks.mjs'
import { tokensOf } from './python/tokens.mjs'

/** @typedef {import('./trials.mjs').Trial} Trial */
/** @typedef {import('./trials.mjs').SourceTrial} SourceTrial */

/** The maximum duration. */
const PATIENCE = 30_000

/** @param {string} source */
const tokens = source => tokensOf(source).map(({ text }) => text)

/**
 * @param {Trial} trial
 * @param {(trial: Trial) => Promise<boolean>} shows whether another trial shows the same fault
 * @returns {Promise<Trial>}
 */
export async function minimise(trial, shows) {
  const end = performance.now() + PATIENCE
  const holds = async (/** @type {Trial} */ other) => performance.now() < end && shows(other)
  if (trial.fuzzer === 'values') return smallest(trial, smaller, holds)
  if (trial.sound !== undefined) return fewerSoundLines(trial, trial.sound, holds)
  let { source } = trial
  for (const split of [statementsOf, linesOf, tokens, statementsOf, Array.from]) {
    source = (await fewest(split(source), pieces => holds({ ...trial, source: pieces.join('') }))).join('')
  }
  return { ...trial, source }
}

/**
 * Removes correct lines. The wrong lines stay.
 *
 * @param {SourceTrial} trial
 * @param {number} sound
 * @param {(trial: Trial) => Promise<boolean>} holds
 */
async function fewerSoundLines(trial, sound, holds) {
  const lines = linesOf(trial.source)
  const rest = lines.slice(sound).join('')
  const after = (/** @type {string} */ start) => ({ ...trial, source: start + rest, sound: linesOf(start).length - 1 })
  let start = lines.slice(0, sound).join('')
  for (const split of [statementsOf, linesOf, tokens]) {
    start = (await fewest(split(start), pieces => holds(after(pieces.join(''))))).join('')
  }
  return after(start)
}

/**
 * Removes pieces of `items` while `holds` is true for the rest: half of them, a quarter, ... one.
 *
 * @template Item
 * @param {readonly Item[]} items
 * @param {(items: readonly Item[]) => Promise<boolean>} holds
 * @returns {Promise<readonly Item[]>}
 */
async function fewest(items, holds) {
  for (let size = Math.ceil(items.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < items.length; ) {
      const rest = [...items.slice(0, start), ...items.slice(start + size)]
      if (await holds(rest)) items = rest
      else start += size
    }
  }
  return items
}

/**
 * Takes the first of `smaller(item)` for which `holds` is true, and repeats this until there is none.
 *
 * @template Item
 * @param {Item} item
 * @param {(item: Item) => Iterable<Item>} smaller
 * @param {(item: Item) => Promise<boolean>} holds
 * @returns {Promise<Item>}
 */
async function smallest(item, smaller, holds) {
  for (let found = true; found; ) {
    found = false
    for (const candidate of smaller(item)) {
      if (!(await holds(candidate))) continue
      item = candidate
      found = true
      break
    }
  }
  return item
}
