import { signalFrom } from './abort.js'
import { InvalidOptionError } from './errors.js'
import { fields, inWords, readable } from './fields.js'
import { isLibrarySource, isWasmSource, isWorkerSource } from './file-sources.js'
import type { LibrarySource, LoadProgress, Resolved, WasmSource, WorkerSource } from './file-sources.js'
import { limitsFrom } from './limits.js'
import type { LimitOptions } from './limits.js'
import { resolveUrl } from './platform.js'
import { policyFrom } from './policy.js'
import type { PolicyOptions } from './policy.js'
import { tagOf } from './tag.js'
import type { AbortSignalLike, UrlLike } from './web-types.js'
import type { WireLimits, WirePolicy } from './wire.js'

/** The options of {@link Sandbox.create}. Every option has a default. */
export interface SandboxOptions {
  /** The constructs, modules and builtins that guest code may use. Default: the profile `'education'`. */
  policy?: PolicyOptions | undefined
  /** The resources that one run may use. Default: {@link DEFAULT_LIMITS}. */
  limits?: LimitOptions | undefined
  /**
   * Called with the output of guest code while it runs, in the order written. Output comes in batches, not once for
   * each `print`. An error that this function throws does not affect the run: it is reported as an uncaught error.
   */
  onOutput?: ((chunk: OutputChunk) => void) | undefined
  /**
   * Called with the progress of loading the wasm and the library from a response, for a progress bar. Not called for
   * bytes or a module, if Node reads a file, or if another sandbox of the page already loads or has loaded the same
   * file.
   */
  onLoad?: ((progress: LoadProgress) => void) | undefined
  /** The wasm file: its URL, a response, bytes or a compiled module. Default: the file in this package. */
  wasm?: WasmSource | undefined
  /** The URL of the worker script, or a function that starts a worker with it. Default: the file in this package. */
  worker?: WorkerSource | undefined
  /** The file of CPython's standard library, and when it is loaded. */
  library?: LibraryOptions | undefined
  /**
   * Disposes the sandbox when it is aborted, as `dispose()` does. If it is aborted before the sandbox is ready,
   * `Sandbox.create` rejects with its reason.
   */
  signal?: AbortSignalLike | undefined
}

/**
 * The options of the library. Its file is loaded once, before the first run whose program imports one of its modules.
 * That run then begins. If the file cannot be loaded, the run rejects with a {@link LoadError}, and the next run that
 * needs the library tries again. The time limit of a run does not include the loading.
 */
export interface LibraryOptions {
  /** The file: its URL, a response or bytes. Default: the file in this package. */
  source?: LibrarySource | undefined
  /** Whether `Sandbox.create` loads the file, and rejects if it cannot. Default: false. */
  eager?: boolean | undefined
}

/** A part of the output of guest code. */
export interface OutputChunk {
  stream: 'stdout' | 'stderr'
  text: string
}

/** The options after validation, with defaults for those not set. */
export interface Settings {
  policy: WirePolicy
  limits: WireLimits
  time: number
  onOutput: ((chunk: OutputChunk) => void) | undefined
  onLoad: ((progress: LoadProgress) => void) | undefined
  wasm: Resolved<WasmSource> | undefined
  worker: Resolved<WorkerSource> | undefined
  library: { source: Resolved<LibrarySource> | undefined; eager: boolean }
  signal: AbortSignalLike | undefined
}

/** @throws InvalidOptionError */
export function settingsFrom(options: SandboxOptions = {}): Settings {
  return readable('options', () => read(options))
}

function read(options: SandboxOptions): Settings {
  const given = fields('options', options, [
    'policy',
    'limits',
    'onOutput',
    'onLoad',
    'wasm',
    'worker',
    'library',
    'signal',
  ])
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
    library: libraryFrom(given.library),
    signal: signalFrom(given.signal),
  }
}

/** @throws InvalidOptionError */
function libraryFrom(options: unknown): Settings['library'] {
  const { source, eager } = options === undefined ? {} : fields('library', options, ['source', 'eager'])
  if (source !== undefined && !isLibrarySource(source))
    throw new InvalidOptionError('library.source', `must be a URL, a response or bytes, not ${inWords(source)}`)
  if (eager !== undefined && typeof eager !== 'boolean')
    throw new InvalidOptionError('library.eager', `must be true or false, not ${inWords(eager)}`)
  return { source: resolved('library.source', source), eager: eager === true }
}

/**
 * Resolves a relative URL once, so that all workers start from the same file even if the URL of the page changes
 * later.
 *
 * @throws InvalidOptionError that names the option, if the URL is not valid
 */
function resolved<Source>(option: string, source: Source): Exclude<Source, string> | UrlLike {
  try {
    if (typeof source === 'string' || tagOf(source) === 'URL') return resolveUrl(source as string | UrlLike)
    return source as Exclude<Source, string>
  } catch {
    throw new InvalidOptionError(option, `${inWords(source)} is not a valid URL here`)
  }
}

function callback<Event>(option: string, value: unknown): ((event: Event) => void) | undefined {
  if (value === undefined || typeof value === 'function') return value as ((event: Event) => void) | undefined
  throw new InvalidOptionError(option, `must be a function, not ${inWords(value)}`)
}
