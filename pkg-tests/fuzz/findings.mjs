/** What was found: each fault once, with the first program that shows it, kept in a file. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HERE } from './setup.mjs'

const FOLDER = join(HERE, 'found')

/**
 * @typedef {object} Finding
 * @property {import('./oracles.mjs').Complaint} complaint
 * @property {string} seed
 * @property {number} index which of the seed's programs it was
 * @property {import('./trials.mjs').Trial} trial
 * @property {import('./trials.mjs').Trial} smallest
 * @property {string} [report] what a native run of the smallest wrote to stderr
 */

export class Findings {
  /** @type {Set<string>} */
  #known = new Set()

  get count() {
    return this.#known.size
  }

  /** True the first time. @param {import('./oracles.mjs').Complaint} complaint */
  isNew(complaint) {
    const key = keyOf(complaint)
    if (this.#known.has(key)) return false
    this.#known.add(key)
    return true
  }

  /** @param {Finding} finding @returns {string} the file */
  keep(finding) {
    mkdirSync(FOLDER, { recursive: true })
    const name = createHash('sha256').update(keyOf(finding.complaint)).digest('hex').slice(0, 12)
    const file = join(FOLDER, `${name}.json`)
    writeFileSync(file, `${JSON.stringify(finding, null, 2)}\n`)
    return file
  }
}

/** @param {import('./oracles.mjs').Complaint} complaint */
export function keyOf({ kind, about }) {
  return `${kind}: ${about}`
}

/** @param {string} file @returns {Finding} */
export function readFinding(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
