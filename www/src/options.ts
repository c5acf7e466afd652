import { signalFrom } from './abort.js'
import { InvalidOptionError } from './errors.js'
import { fields, inWords, readable } from './fields.js'
import { isWasmSource, isWorkerSource } from './file-sources.js'
import type { LoadProgress, WasmSource, WorkerSource } from './file-sources.js'
import { limitsFrom } from './limits.js'
import type { LimitOptions } from './limits.js'
import { resolveUrl } from './platform.js'
import { policyFrom } from './policy.js'
import type { PolicyOptions } from './policy.js'
import { tagOf } from './tag.js'
import type { AbortSignalLike, UrlLike } from './web-types.js'
import type { WireLimits, WirePolicy } from './wire.js'

/** What {@link Sandbox.create} takes. Everything has a default. */
export interface SandboxOptions {
  /** The constructs, modules and builtins that guest code may use. */
  policy?: PolicyOptions | undefined
  /** What one run may spend. */
  limits?: LimitOptions | undefined
  /**
   * Called with what guest code prints, while it runs, in the order written. Pieces come in batches,
   * not one for each `print`. What it throws does not affect the run: it is reported as an uncaught error.
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
  /**
   * Ends the sandbox, as `dispose()` does. Aborted before the sandbox is ready, it makes `Sandbox.create` reject with
   * its reason.
   */
  signal?: AbortSignalLike | undefined
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
  signal: AbortSignalLike | undefined
}

/** @throws InvalidOptionError */
export function settingsFrom(options: SandboxOptions = {}): Settings {
  return readable('options', () => read(options))
}

function read(options: SandboxOptions): Settings {
  const given = fields('options', options, ['policy', 'limits', 'onOutput', 'onLoad', 'wasm', 'worker', 'signal'])
  if (given.wasm !== undefined && !isWasmSource(given.wasm)) {
    throw new InvalidOptionError(
      'wasm',
      `must be a URL, a response, bytes or a compiled module, not ${inWords(given.wasm)}`,
    )
  }
  if (given.worker !== undefined && !isWorkerSource(given.worker)) {
    throw new InvalidOptionError('worker', `must be a URL or a function, not ${inWords(given.worker)}`)
  }
  return {
    onOutput: callback('onOutput', given.onOutput),
    onLoad: callback('onLoad', given.onLoad),
    policy: policyFrom(given.policy as PolicyOptions | undefined),
    ...limitsFrom(given.limits as LimitOptions | undefined),
    wasm: resolved('wasm', given.wasm),
    worker: resolved('worker', given.worker),
    signal: signalFrom(given.signal),
  }
}

/**
 * Relative addresses are those of this moment: a page that changes its own later starts its workers from the same file.
 * An error names the option.
 */
function resolved<Source>(option: string, source: Source): Source | UrlLike {
  try {
    return typeof source === 'string' || tagOf(source) === 'URL' ? resolveUrl(source as string | UrlLike) : source
  } catch {
    throw new InvalidOptionError(option, `${inWords(source)} is not a valid URL here`)
  }
}

function callback<Event>(option: string, value: unknown): ((event: Event) => void) | undefined {
  if (value === undefined || typeof value === 'function') return value as ((event: Event) => void) | undefined
  throw new InvalidOptionError(option, `must be a function, not ${inWords(value)}`)
}
