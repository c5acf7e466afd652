/** Runs programs of a fuzzer in a sandbox, and returns everything that is visible of a run. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'

/** The limits are low, so that many programs run in a minute. */
export const LIMITS = { instructions: 20e6, memory: 32 * 2 ** 20, output: 64 * 2 ** 10, recursion: 1000, time: 10_000 }

/**
 * The options of a sandbox: the default; the strict profile with everything that can be added; a limit of iterations.
 *
 * @typedef {'plain' | 'strict' | 'counted'} Setting
 */

/** @param {Pyvarium} pyvarium @param {Setting} setting @returns {import('pyvarium').SandboxOptions} */
function optionsOf({ BUILTINS, BUILTIN_GROUPS, MODULES }, setting) {
  switch (setting) {
    case 'plain':
      return { limits: LIMITS }
    case 'counted':
      return { limits: { ...LIMITS, iterations: 100 } }
    case 'strict': {
      const imports = /** @type {import('pyvarium').ModuleName[]} */ (Object.keys(MODULES))
      return {
        limits: LIMITS,
        policy: { profile: 'strict', imports, builtins: { add: [...BUILTINS, ...BUILTIN_GROUPS] } },
      }
    }
  }
}

/** A promise that takes this much longer than the limit of time hangs. */
const PATIENCE = 10_000

/** The console output of a worker that ends arrives after the outcome. */
const LAST_WORDS = 200

/** The frames of the panic itself in its stack, and the number of callers that identify a panic. */
const STACK = { own: 9, callers: 4 }
setFlagsFromString('--stack-trace-limit=20') // of every thread that starts from now on

/**
 * The result of a run or a check: its outcome, the reason of its rejection, or neither.
 *
 * @template [Result=import('pyvarium').Outcome]
 * @typedef {object} Observation
 * @property {Result} [outcome]
 * @property {unknown} [rejection]
 * @property {string} place where the interpreter panicked, from its console; else empty
 * @property {string} panic the message of the panic
 */

/** @typedef {typeof import('pyvarium')} Pyvarium */

/** @param {string} dist the folder of the built package @returns {Promise<Pyvarium>} */
export async function load(dist) {
  return import(pathToFileURL(join(dist, 'index.js')).href)
}

/** One sandbox for each setting. A new one replaces a sandbox that hangs. */
export class Player {
  #pyvarium
  #script
  #console = ''
  /** @type {Map<Setting, import('pyvarium').Sandbox>} */
  #sandboxes = new Map()

  /** @param {Pyvarium} pyvarium @param {string} dist */
  constructor(pyvarium, dist) {
    this.#pyvarium = pyvarium
    this.#script = pathToFileURL(join(dist, 'pyvarium-worker.js'))
  }

  /**
   * @template {object} Result
   * @param {Setting} setting
   * @param {(sandbox: import('pyvarium').Sandbox) => Promise<Result>} work
   * @returns {Promise<Observation<Result>>}
   */
  async play(setting, work) {
    const sandbox = await this.#sandboxOf(setting)
    this.#console = ''
    const { promise: never, stop } = alarm(LIMITS.time + PATIENCE)
    try {
      const outcome = await Promise.race([work(sandbox), never])
      if (outcome === undefined) this.close()
      else if (hasCrashed(outcome)) await alarm(LAST_WORDS).promise
      return outcome === undefined ? this.#panic() : { outcome, ...this.#panic() }
    } catch (rejection) {
      return { rejection, ...this.#panic() }
    } finally {
      stop()
    }
  }

  /** @param {Setting} setting */
  async #sandboxOf(setting) {
    const old = this.#sandboxes.get(setting)
    if (old !== undefined) return old
    const options = { ...optionsOf(this.#pyvarium, setting), worker: () => this.#startWorker() }
    const sandbox = await this.#pyvarium.Sandbox.create(options)
    this.#sandboxes.set(setting, sandbox)
    return sandbox
  }

  close() {
    for (const sandbox of this.#sandboxes.values()) sandbox.dispose()
    this.#sandboxes.clear()
  }

  /** Only the console of the worker has the message of a panic. */
  #startWorker() {
    const worker = new Worker(this.#script, { stdout: true, stderr: true })
    worker.stderr.setEncoding('utf8').on('data', text => (this.#console += text))
    return worker
  }

  #panic() {
    // The output of an earlier run may arrive late.
    const [, place = '', panic = ''] = [...this.#console.matchAll(/panicked at (\S+):\d+:\n(.*)/g)].at(-1) ?? []
    const inCrate = place.replace(/^.*\/registry\/src\/[^/]*\//, '')
    // In a place with many callers, such as a lock, the callers identify the fault.
    if (place === '' || inCrate.startsWith('rustpython-vm')) return { place: inCrate, panic }
    const last = this.#console.slice(this.#console.lastIndexOf('panicked at'))
    const stack = Array.from(last.matchAll(/wasm-function\[(\d+)\]/g), ([, number]) => number)
    return { place: `${inCrate} from ${stack.slice(STACK.own, STACK.own + STACK.callers).join('<')}`, panic }
  }
}

/** @param {object} result of a run or a check */
function hasCrashed(result) {
  const { error, errors = [error] } =
    /** @type {{ error?: import('pyvarium').Failure, errors?: import('pyvarium').Problem[] }} */ (result)
  return errors.some(error => error?.kind === 'crash')
}

/** @param {number} milliseconds */
function alarm(milliseconds) {
  /** @type {NodeJS.Timeout} */
  let timer
  /** @type {Promise<undefined>} */
  const promise = new Promise(resolve => (timer = setTimeout(() => resolve(undefined), milliseconds)))
  return { promise, stop: () => clearTimeout(timer) }
}
