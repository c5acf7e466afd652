/** Runs what a fuzzer made, in a sandbox of its own, and tells all that can be seen of it. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'

/** Low, so that many programs fit into a minute. */
export const LIMITS = { instructions: 20e6, memory: 32 * 2 ** 20, output: 64 * 2 ** 10, recursion: 1000, time: 10_000 }

/** A promise that takes this much longer than the time limit never comes. */
const PATIENCE = 10_000

/** What a dying worker still has to say comes after the outcome. */
const LAST_WORDS = 200

/** Of a panic's stack, what the panic itself takes, and how many callers tell one panic from another. */
const STACK = { own: 9, callers: 4 }
setFlagsFromString('--stack-trace-limit=20') // of every thread that starts from now on

/**
 * What came of a run: its outcome, what its promise rejected with, or neither.
 *
 * @typedef {object} Sight
 * @property {import('pyvarium').Outcome} [outcome]
 * @property {unknown} [rejection]
 * @property {string} place where the interpreter panicked, as its console has it; else empty
 * @property {string} panic what it said there
 */

/** @typedef {typeof import('pyvarium')} Pyvarium */

/** @param {string} dist the folder of the built package @returns {Promise<Pyvarium>} */
export async function load(dist) {
  return import(pathToFileURL(join(dist, 'index.js')).href)
}

/** One sandbox at a time; a new one when the last is beyond help. */
export class Player {
  #pyvarium
  #script
  #said = ''
  /** @type {import('pyvarium').Sandbox | null} */
  #sandbox = null

  /** @param {Pyvarium} pyvarium @param {string} dist */
  constructor(pyvarium, dist) {
    this.#pyvarium = pyvarium
    this.#script = pathToFileURL(join(dist, 'worker.js'))
  }

  /**
   * @param {(sandbox: import('pyvarium').Sandbox) => Promise<import('pyvarium').Outcome>} work
   * @returns {Promise<Sight>}
   */
  async play(work) {
    this.#sandbox ??= await this.#pyvarium.Sandbox.create({ limits: LIMITS, worker: () => this.#startWorker() })
    this.#said = ''
    const { promise: never, stop } = alarm(LIMITS.time + PATIENCE)
    try {
      const outcome = await Promise.race([work(this.#sandbox), never])
      if (outcome === undefined) this.close()
      else if (!outcome.ok && outcome.error.kind === 'crash') await alarm(LAST_WORDS).promise
      return outcome === undefined ? this.#panic() : { outcome, ...this.#panic() }
    } catch (rejection) {
      return { rejection, ...this.#panic() }
    } finally {
      stop()
    }
  }

  close() {
    this.#sandbox?.dispose()
    this.#sandbox = null
  }

  /** The worker's console is the only place that has a panic's message. */
  #startWorker() {
    const worker = new Worker(this.#script, { stdout: true, stderr: true })
    worker.stderr.setEncoding('utf8').on('data', text => (this.#said += text))
    return worker
  }

  #panic() {
    // What a run before this one said may have come late.
    const [, place = '', panic = ''] = [...this.#said.matchAll(/panicked at (\S+):\d+:\n(.*)/g)].at(-1) ?? []
    const inCrate = place.replace(/^.*\/registry\/src\/[^/]*\//, '')
    // In a place that is called from everywhere, such as a lock, the callers make the difference.
    if (place === '' || inCrate.startsWith('rustpython-vm')) return { place: inCrate, panic }
    const last = this.#said.slice(this.#said.lastIndexOf('panicked at'))
    const stack = Array.from(last.matchAll(/wasm-function\[(\d+)\]/g), ([, number]) => number)
    return { place: `${inCrate} from ${stack.slice(STACK.own, STACK.own + STACK.callers).join('<')}`, panic }
  }
}

/** @param {number} milliseconds */
function alarm(milliseconds) {
  /** @type {NodeJS.Timeout} */
  let timer
  /** @type {Promise<undefined>} */
  const promise = new Promise(resolve => (timer = setTimeout(() => resolve(undefined), milliseconds)))
  return { promise, stop: () => clearTimeout(timer) }
}
