/** The findings: each fault once, in a file with the first program that shows it. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HERE } from './setup.mjs'

const FOLDER = join(HERE, 'found')

/**
 * @typedef {object} Finding
 * @property {import('./oracles.mjs').Fault} fault
 * @property {string} seed
 * @property {number} index the number of the program for the seed
 * @property {import('./trials.mjs').Trial} trial
 * @property {import('./trials.mjs').Trial} smallest
 * @property {string} [report] the stderr of a native run of the smallest program
 */

export class Findings {
  /** @type {Set<string>} */
  #known = new Set()

  get count() {
    return this.#known.size
  }

  /** @returns whether it is new @param {import('./oracles.mjs').Fault} fault */
  isNew(fault) {
    const key = keyOf(fault)
    if (this.#known.has(key)) return false
    this.#known.add(key)
    return true
  }

  /** @param {Finding} finding @returns {string} the file */
  keep(finding) {
    mkdirSync(FOLDER, { recursive: true })
    const name = createHash('sha256').update(keyOf(finding.fault)).digest('hex').slice(0, 12)
    const file = join(FOLDER, `${name}.json`)
    writeFileSync(file, `${JSON.stringify(finding, null, 2)}\n`)
    return file
  }
}

/** @param {import('./oracles.mjs').Fault} fault */
export function keyOf({ kind, about }) {
  return `${kind}: ${about}`
}

/** @param {string} file @returns {Finding} */
export function readFinding(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
