import { encoder } from './encoding.js'
import { signalOfCall, throwIfAborted, unlessAborted, whenAborted } from './abort.js'
import { text, writeCall } from './arguments.js'
import type { Check } from './check.js'
import { WorkerPool } from './worker-pool.js'
import { DisposedError } from './errors.js'
import type { Resolved, WorkerSource } from './file-sources.js'
import { InputRecord } from './input.js'
import { DEFAULT_INPUTS, INPUTS_WIDTH, runOptionsFrom, writeInputs } from './inputs.js'
import type { Inputs, RunOptions } from './inputs.js'
import { JsonWriter, TooLarge } from './json-writer.js'
import { Library } from './library.js'
import type { Loaded } from './library.js'
import { LIMITS_WIDTH } from './limits.js'
import { settingsFrom } from './options.js'
import type { SandboxOptions, Settings } from './options.js'
import type { Outcome } from './outcome.js'
import { Program } from './program.js'
import type { CallOptions, FailedCompilation, ProgramHost } from './program.js'
import type { Compiled, Request } from './protocol.js'
import type { Questions } from './questions.js'
import { Run } from './run.js'
import type { Ending } from './run.js'
import { SideBuffer } from './side-buffer.js'
import type { PythonInput, PythonKwargs } from './value.js'
import type { AbortSignalLike } from './web-types.js'
import { loadModule } from './wasm.js'
import { WorkerLink } from './worker-link.js'

declare global {
  // The same as in TypeScript's library `esnext.disposable`, for programs that are compiled without it.
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol
  }
  interface AsyncDisposable {
    [Symbol.asyncDispose](): PromiseLike<void>
  }
}

/**
 * Runs untrusted Python. Every run starts from the same fresh state and does not affect later runs.
 *
 * A sandbox performs one run at a time, in the order of the calls. Use several sandboxes for parallel runs. Each
 * sandbox has two workers: the standby replaces the active worker when that is terminated.
 */
export class Sandbox {
  readonly #settings: Settings
  readonly #pool: WorkerPool
  readonly #library: Library
  /** The requests that are not over, the running one first. */
  readonly #pending = new Set<Run>()
  #stopListening: () => void = () => {}
  #queue: Promise<void> = Promise.resolve()
  #disposed = false

  private constructor(settings: Settings, pool: WorkerPool, library: Library) {
    this.#settings = settings
    this.#pool = pool
    this.#library = library
    this.#stopListening = disposeWhenAborted(this, settings)
    abandoned.register(this, { pool, stopListening: this.#stopListening }, this)
  }

  /**
   * Loads the interpreter and starts a worker. Resolves when the first run can begin at once.
   *
   * @throws InvalidOptionError if an option is unknown, has the wrong type, or is out of range
   * @throws LoadError if the wasm file or the worker script cannot be loaded, or no worker is ready within 30 seconds;
   *   with `library.eager` also if the file of the library cannot be loaded
   * @throws the reason of `signal` if that is aborted
   */
  static async create(options: SandboxOptions = {}): Promise<Sandbox> {
    const settings = settingsFrom(options)
    const { signal, wasm, worker } = settings
    throwIfAborted(signal)
    const onLoad = onLoadUntilAborted(settings)
    const library = new Library(settings.library.source, onLoad)
    const loaded = Promise.all([loadModule(wasm, onLoad), settings.library.eager ? library.load() : null])
    const [module] = await unlessAborted(signal, loaded)
    const pool = poolOf(module, worker, library.loaded)
    const first = pool.active()
    first.keepAlive(true)
    try {
      await unlessAborted(signal, first.started)
      throwIfAborted(signal) // it may be aborted after the promise was settled
    } catch (error) {
      pool.close()
      throw error
    } finally {
      first.keepAlive(false)
    }
    return new Sandbox(settings, pool, library)
  }

  /**
   * Runs a program. The value of the outcome is the value of the last expression statement.
   *
   * @throws InvalidOptionError if `options` is invalid
   * @throws InvalidValueError if the source is not a well-formed string
   * @throws DisposedError if the sandbox is disposed
   * @throws LoadError if a terminated worker cannot be replaced, or the library that the program needs cannot be loaded
   */
  async run(source: string, options: RunOptions = {}): Promise<Outcome> {
    return this.#run(source, options)
  }

  /**
   * Runs a program, then calls a function that it defines. The value of the outcome is the return value.
   *
   * @param name the name of the function
   * @param args its positional arguments; default: none
   * @param kwargs its keyword arguments; default: none
   * @throws InvalidOptionError if `options` is invalid
   * @throws InvalidValueError if the source, the name or an argument has no counterpart in Python
   * @throws DisposedError if the sandbox is disposed
   * @throws LoadError if a terminated worker cannot be replaced, or the library that the program needs cannot be loaded
   */
  async call(
    source: string,
    name: string,
    args: readonly PythonInput[] = [],
    kwargs: PythonKwargs = {},
    options: RunOptions = {},
  ): Promise<Outcome> {
    return this.#run(source, options, { name, args, kwargs })
  }

  /**
   * Compiles a program, to run it many times. The result is a {@link Program} if its `ok` is true, and a
   * {@link FailedCompilation} otherwise.
   *
   * @throws InvalidOptionError if `options` is invalid
   * @throws InvalidValueError if the source is not a well-formed string
   * @throws DisposedError if the sandbox is disposed
   * @throws LoadError if a terminated worker cannot be replaced
   */
  async compile(source: string, options: CallOptions = {}): Promise<Program | FailedCompilation> {
    const { result, files, output, usage } = await this.#perform('compile', source, signalOfCall(options))
    if (result.type === 'error') return { ok: false, error: result.error, output, files, seed: 0, usage }
    if (result.type !== 'code') throw new TypeError('the compilation returned no code')
    const { compiled } = result
    const host: ProgramHost = {
      run: async options => this.#run(source, options, undefined, compiled),
      call: async (name, args, kwargs, options) => this.#run(source, options, { name, args, kwargs }, compiled),
    }
    return new Program(host, usage)
  }

  /**
   * Finds all errors that prevent a program from running, and probable mistakes, without running it. An editor can
   * underline them. No content of the source makes it reject. A check waits in the same queue as runs and has the same
   * limits; a limit that it exceeds is one of the errors.
   *
   * @throws InvalidOptionError if `options` is invalid
   * @throws InvalidValueError if the source is not a well-formed string
   * @throws DisposedError if the sandbox is disposed
   * @throws LoadError if a terminated worker cannot be replaced
   */
  async check(source: string, options: CallOptions = {}): Promise<Check> {
    const { result, usage } = await this.#perform('check', source, signalOfCall(options))
    if (result.type === 'found') return { ...result.found, usage }
    if (result.type !== 'error') throw new TypeError('the check returned no findings')
    const { kind, message, hint, position } = result.error
    return { errors: [{ kind, message, hint, position }], warnings: [], names: [], usage }
  }

  /**
   * Ends all pending runs, compilations and checks, running or waiting. Each resolves at once with a failure of the
   * kind `'cancelled'`. The sandbox remains usable.
   */
  cancel(): void {
    for (const run of [...this.#pending].reverse()) run.cancel() // the running one last: its end starts the next
  }

  /** Cancels all pending calls and terminates the workers. Every later call rejects with a {@link DisposedError}. */
  dispose(): void {
    this.#disposed = true
    abandoned.unregister(this)
    this.#pool.close()
    this.#library.close()
    this.#stopListening()
    this.cancel()
  }

  /** Calls {@link dispose}, for `await using`. Present only if the runtime supports the symbol. */
  declare readonly [Symbol.asyncDispose]: () => Promise<void>

  static {
    if (typeof Symbol.asyncDispose === 'symbol') {
      const value = async function (this: Sandbox): Promise<void> {
        this.dispose()
      }
      Object.defineProperty(this.prototype, Symbol.asyncDispose, { value })
    }
  }

  async #run(source: string, options: RunOptions, call?: Call, compiled?: Compiled): Promise<Outcome> {
    const { signal, inputs } = runOptionsFrom(options)
    const { result, files, output, usage } = await this.#perform('run', source, signal, inputs, call, compiled)
    const { seed } = inputs
    if (result.type === 'error') return { ok: false, error: result.error, output, files, seed, usage }
    if (result.type !== 'value') throw new TypeError('the run returned no value')
    return { ok: true, value: result.value, exitCode: result.exitCode, output, files, seed, usage }
  }

  async #perform(
    kind: Request['kind'],
    source: string,
    signal: AbortSignalLike | undefined,
    inputs: Inputs = DEFAULT_INPUTS,
    call?: Call,
    compiled?: Compiled,
  ): Promise<Ending> {
    const input = new InputRecord(inputs.input)
    const { questions } = input
    const { request, refusal } = this.#prepare(kind, text(source, 'source'), inputs, questions, call, compiled)
    if (this.#disposed) throw new DisposedError()
    const run = new Run(request, source, input, this.#settings, this.#library)
    if (refusal !== null) run.refuse('memory', refusal)
    const stopListening = whenAborted(signal, () => run.cancel())
    this.#pending.add(run)
    this.#queue = this.#queue.then(() => run.performBy(this.#pool))
    try {
      return await run.ending
    } finally {
      stopListening()
      this.#pending.delete(run)
    }
  }

  /** Makes the request. If it is larger than the memory limit, gives a reason, and the request is a placeholder. */
  #prepare(
    kind: Request['kind'],
    source: string,
    inputs: Inputs,
    questions: Questions,
    call?: Call,
    compiled?: Compiled,
  ): { request: Request; refusal: string | null } {
    const { limits } = this.#settings
    const common = { limits, source: encoder.encode(source) }
    const refused = (what: string) =>
      ({
        request: { kind: 'check', ...common, json: NOTHING },
        refusal: `${what} larger than the memory that the program may use.`,
      }) as const
    if (common.source.byteLength > limits.memory) return refused('The source alone is')
    try {
      const { json, bytes } = this.#requestJson(inputs, call)
      if (kind !== 'run') return { request: { kind, ...common, json }, refusal: null }
      return { request: { kind, ...common, json, bytes, questions, ...(compiled && { compiled }) }, refusal: null }
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error
      return refused(inputs.files.length === 0 ? 'The arguments alone are' : 'The arguments and files alone are')
    }
  }

  /**
   * A `WireRequest` as JSON, and the side buffer with the bytes of its arguments and files.
   *
   * @throws InvalidValueError if the name or an argument has no counterpart in Python
   * @throws TooLarge if the arguments and files are larger than the memory limit
   */
  #requestJson(inputs: Inputs, call?: Call): { json: Uint8Array; bytes: Uint8Array } {
    const { limits, policy } = this.#settings
    const before = JSON.stringify({ limits, policy }).slice(0, -1)
    const json = new JsonWriter(limits.memory + before.length + LIMITS_WIDTH + INPUTS_WIDTH)
    const buffer = new SideBuffer(limits.memory)
    json.write(`${before},"call":`)
    if (call === undefined) json.write('null')
    else writeCall(call.name, call.args, call.kwargs, json, buffer)
    json.write(',"inputs":')
    writeInputs(inputs, json, buffer) // the files are behind the arguments in the buffer
    // Pad the JSON to a fixed length: the addresses of later allocations, and so the instruction count, would otherwise
    // depend on the number of digits of the limits, the seed and the time.
    const { seed, now } = inputs
    const padding = LIMITS_WIDTH + INPUTS_WIDTH - JSON.stringify(limits).length - JSON.stringify({ seed, now }).length
    json.write(`}${' '.repeat(padding)}`)
    return { json: json.end(), bytes: buffer.bytes() }
  }
}

/** A function to call. The caller's values are not yet validated. */
interface Call {
  name: unknown
  args: unknown
  kwargs: unknown
}

/** A separate function, so that the closure in the pool does not refer to the sandbox or its options. */
function poolOf(module: WebAssembly.Module, worker: Resolved<WorkerSource> | undefined, library: Loaded): WorkerPool {
  return new WorkerPool(() => new WorkerLink(module, worker, library.data))
}

/** Terminates the workers of a sandbox that was garbage-collected without `dispose()`. */
const abandoned = new FinalizationRegistry<{ pool: WorkerPool; stopListening: () => void }>(
  ({ pool, stopListening }) => {
    pool.close()
    stopListening()
  },
)

function onLoadUntilAborted({ onLoad, signal }: Settings): Settings['onLoad'] {
  if (onLoad === undefined || signal === undefined) return onLoad
  return progress => {
    if (!signal.aborted) onLoad(progress)
  }
}

/** Uses a weak reference, so that the signal does not keep the sandbox from being garbage-collected. */
function disposeWhenAborted(sandbox: Sandbox, { signal }: Settings): () => void {
  const weak = new WeakRef(sandbox)
  return whenAborted(signal, () => weak.deref()?.dispose())
}

const NOTHING = new Uint8Array()
