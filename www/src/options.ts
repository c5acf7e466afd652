import { InvalidOptionError } from './errors.js'
import { fields, inWords } from './fields.js'
import { limitsFrom } from './limits.js'
import type { LimitOptions } from './limits.js'
import { isWorkerSource } from './platform.js'
import type { WorkerSource } from './platform.js'
import { policyFrom } from './policy.js'
import type { PolicyOptions } from './policy.js'
import { isWasmSource } from './wasm.js'
import type { LoadProgress, WasmSource } from './wasm.js'
import type { WireLimits, WirePolicy } from './wire.js'

/** What {@link Sandbox.create} takes. Everything has a default. */
export interface SandboxOptions {
  /** What guest code may say, import and call. */
  policy?: PolicyOptions | undefined
  /** What one run may spend. */
  limits?: LimitOptions | undefined
  /**
   * Called with what guest code prints, while it runs, in the order written. Pieces come in batches,
   * not one for each `print`. What it throws does not touch the run: it is reported as an uncaught error.
   */
  onOutput?: ((chunk: OutputChunk) => void) | undefined
  /**
   * Called while the wasm file comes in over the network, for a progress bar. Not called by a sandbox that
   * fetches nothing: another one of the page has begun with this file, or `wasm` holds bytes or a module.
   */
  onLoad?: ((progress: LoadProgress) => void) | undefined
  /** Where the interpreter is: a URL, or what was already fetched from it. Default: beside this package. */
  wasm?: WasmSource | undefined
  /** The worker's script, or what starts such a worker. Default: beside this package. */
  worker?: WorkerSource | undefined
}

/** A piece of what guest code printed. */
export interface OutputChunk {
  stream: 'stdout' | 'stderr'
  text: string
}

/** The options after validation, defaults filled in. */
export interface Settings {
  policy: WirePolicy
  limits: WireLimits
  time: number
  onOutput: ((chunk: OutputChunk) => void) | undefined
  onLoad: ((progress: LoadProgress) => void) | undefined
  wasm: WasmSource | undefined
  worker: WorkerSource | undefined
}

/** @throws InvalidOptionError */
export function settingsFrom(options: SandboxOptions = {}): Settings {
  const given = fields('options', options, ['policy', 'limits', 'onOutput', 'onLoad', 'wasm', 'worker'])
  callback('onOutput', given.onOutput)
  callback('onLoad', given.onLoad)
  if (given.wasm !== undefined && !isWasmSource(given.wasm)) {
    throw new InvalidOptionError('wasm', `must be a URL, a response, bytes or a compiled module, not ${inWords(given.wasm)}`)
  }
  if (given.worker !== undefined && !isWorkerSource(given.worker)) {
    throw new InvalidOptionError('worker', `must be a URL or a function, not ${inWords(given.worker)}`)
  }
  const { onOutput, onLoad, wasm, worker } = options
  return { policy: policyFrom(options.policy), ...limitsFrom(options.limits), onOutput, onLoad, wasm, worker }
}

function callback(option: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'function') {
    throw new InvalidOptionError(option, `must be a function, not ${inWords(value)}`)
  }
}
