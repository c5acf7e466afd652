import { encoder } from './encoding.js'
import { signalOfCall, throwIfAborted, unlessAborted, whenAborted } from './abort.js'
import { text, writeCall } from './arguments.js'
import type { Check } from './check.js'
import { Crew } from './crew.js'
import { DisposedError } from './errors.js'
import type { WorkerSource } from './file-sources.js'
import { JsonWriter, TooLarge } from './json-writer.js'
import { LIMITS_WIDTH } from './limits.js'
import { settingsFrom } from './options.js'
import type { SandboxOptions, Settings } from './options.js'
import type { Outcome } from './outcome.js'
import { Program } from './program.js'
import type { CallOptions, FailedCompilation, ProgramHost } from './program.js'
import type { Request } from './protocol.js'
import { Run } from './run.js'
import type { Ending } from './run.js'
import type { PythonInput, PythonKwargs } from './value.js'
import { loadModule } from './wasm.js'
import { WorkerLink } from './worker-link.js'

declare global {
  // As in TypeScript's library `esnext.disposable`, for programs that are compiled without it.
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol
  }
  interface AsyncDisposable {
    [Symbol.asyncDispose](): PromiseLike<void>
  }
}

/**
 * A place to run untrusted Python. Every run starts from the same fresh state and leaves nothing behind.
 *
 * A sandbox does one run at a time, in the order they are asked for; more at a time takes more sandboxes.
 * Each has two workers: a standby takes over when the active one must be terminated.
 */
export class Sandbox {
  readonly #settings: Settings
  readonly #crew: Crew
  /** The runs that are not over, the one under way first. */
  readonly #pending = new Set<Run>()
  #stopListening: () => void = () => {}
  #queue: Promise<void> = Promise.resolve()
  #disposed = false

  private constructor(settings: Settings, crew: Crew) {
    this.#settings = settings
    this.#crew = crew
    this.#stopListening = disposeWhenAborted(this, settings)
    abandoned.register(this, { crew, stopListening: this.#stopListening }, this)
  }

  /**
   * Loads the interpreter and starts a worker. Resolves when the first run can begin at once.
   *
   * @throws InvalidOptionError for an option that is unknown, of the wrong type, or out of range
   * @throws LoadError when the wasm file or the worker's script cannot be loaded, or no worker is ready in 30 seconds
   * @throws the reason of `signal` when that is aborted
   */
  static async create(options: SandboxOptions = {}): Promise<Sandbox> {
    const settings = settingsFrom(options)
    const { signal, wasm, worker } = settings
    throwIfAborted(signal)
    const module = await unlessAborted(signal, loadModule(wasm, onLoadUntilAborted(settings)))
    const crew = crewOf(module, worker)
    const first = crew.active()
    first.keepAlive(true)
    try {
      await unlessAborted(signal, first.started)
      throwIfAborted(signal) // it may have been since the promise was settled
    } catch (error) {
      crew.close()
      throw error
    } finally {
      first.keepAlive(false)
    }
    return new Sandbox(settings, crew)
  }

  /**
   * Runs a program. The outcome's value is that of its last expression statement.
   *
   * @throws InvalidOptionError when `options` are no such options
   * @throws InvalidValueError when the source is not well-formed text
   * @throws DisposedError, LoadError (when a worker had to be replaced and cannot be)
   */
  async run(source: string, options: CallOptions = {}): Promise<Outcome> {
    return this.#run(source, options)
  }

  /**
   * Runs a program, then calls a function that it defines. The outcome's value is what that returns.
   *
   * @param name the function's name
   * @param args its positional arguments; default: none
   * @param kwargs its keyword arguments; default: none
   * @throws InvalidOptionError when `options` are no such options
   * @throws InvalidValueError when the source, the name or an argument has no counterpart in Python
   * @throws DisposedError, LoadError (when a worker had to be replaced and cannot be)
   */
  async call(
    source: string,
    name: string,
    args: readonly PythonInput[] = [],
    kwargs: PythonKwargs = {},
    options: CallOptions = {},
  ): Promise<Outcome> {
    return this.#run(source, options, { name, args, kwargs })
  }

  /**
   * Compiles a program, to run it many times. A program that cannot be compiled is a failed outcome, which
   * its `ok` tells apart.
   *
   * @throws InvalidOptionError when `options` are no such options
   * @throws InvalidValueError when the source is not well-formed text
   * @throws DisposedError, LoadError (when a worker had to be replaced and cannot be)
   */
  async compile(source: string, options: CallOptions = {}): Promise<Program | FailedCompilation> {
    const { result, output, usage } = await this.#perform('compile', source, options)
    if (result.type === 'error') return { ok: false, error: result.error, output, usage }
    if (result.type !== 'code') throw new TypeError('a compilation gave no code')
    const { code } = result
    const host: ProgramHost = {
      run: async options => this.#run(source, options, undefined, code),
      call: async (name, args, kwargs, options) => this.#run(source, options, { name, args, kwargs }, code),
    }
    return new Program(host, usage)
  }

  /**
   * Finds everything that keeps a program from being run, and what in it is most likely a mistake, without running
   * any of it: for an editor to underline. It never rejects for what the source says. A check waits for its turn as
   * a run does and is held to the same limits; one that is over them has that failure as its error.
   *
   * @throws InvalidOptionError when `options` are no such options
   * @throws InvalidValueError when the source is not well-formed text
   * @throws DisposedError, LoadError (when a worker had to be replaced and cannot be)
   */
  async check(source: string, options: CallOptions = {}): Promise<Check> {
    const { result, usage } = await this.#perform('check', source, options)
    if (result.type === 'found') return { ...result.found, usage }
    if (result.type !== 'error') throw new TypeError('a check found nothing')
    const { kind, message, hint, position } = result.error
    return { errors: [{ kind, message, hint, position }], warnings: [], names: [], usage }
  }

  /**
   * Ends the run under way and all that wait, compilations and checks too: each resolves at once as failed with the
   * kind `'cancelled'`. The sandbox goes on working.
   */
  cancel(): void {
    for (const run of [...this.#pending].reverse()) run.cancel() // the one under way last: its end starts the next
  }

  /** Cancels what is pending and ends the workers. Every later call rejects with a {@link DisposedError}. */
  dispose(): void {
    this.#disposed = true
    abandoned.unregister(this)
    this.#crew.close()
    this.#stopListening()
    this.cancel()
  }

  /** For `await using`: {@link dispose}, where the runtime knows the symbol. */
  declare readonly [Symbol.asyncDispose]: () => Promise<void>

  static {
    if (typeof Symbol.asyncDispose === 'symbol') {
      const value = async function (this: Sandbox): Promise<void> {
        this.dispose()
      }
      Object.defineProperty(this.prototype, Symbol.asyncDispose, { value })
    }
  }

  async #run(source: string, options: CallOptions, call?: Call, code?: Uint8Array): Promise<Outcome> {
    const { result, output, usage } = await this.#perform('run', source, options, call, code)
    if (result.type === 'error') return { ok: false, error: result.error, output, usage }
    if (result.type !== 'value') throw new TypeError('a run gave no value')
    return { ok: true, value: result.value, output, usage }
  }

  async #perform(
    kind: Request['kind'],
    source: string,
    options: CallOptions,
    call?: Call,
    code?: Uint8Array,
  ): Promise<Ending> {
    const signal = signalOfCall(options)
    const { request, refusal } = this.#prepare(kind, text(source, 'source'), call, code)
    if (this.#disposed) throw new DisposedError()
    const run = new Run(request, source, this.#settings)
    if (refusal !== null) run.refuse('memory', refusal)
    const stopListening = whenAborted(signal, () => run.cancel())
    this.#pending.add(run)
    this.#queue = this.#queue.then(() => run.performBy(this.#crew))
    try {
      return await run.ending
    } finally {
      stopListening()
      this.#pending.delete(run)
    }
  }

  /** The request, or why it is more than the program may hold: then it need not be complete. */
  #prepare(
    kind: Request['kind'],
    source: string,
    call?: Call,
    code?: Uint8Array,
  ): { request: Request; refusal: string | null } {
    const { limits } = this.#settings
    const common = { limits, source: encoder.encode(source) }
    const refused = (what: string) =>
      ({
        request: { kind: 'check', ...common, job: NOTHING },
        refusal: `${what} larger than the memory that the program may use.`,
      }) as const
    if (common.source.byteLength > limits.memory) return refused('The source alone is')
    try {
      const { job, bytes } = this.#job(call)
      if (kind !== 'run') return { request: { kind, ...common, job }, refusal: null }
      return { request: { kind, ...common, job, bytes, ...(code && { code }) }, refusal: null }
    } catch (error) {
      if (error instanceof TooLarge) return refused('The arguments alone are')
      throw error
    }
  }

  /**
   * A `WireJob` as JSON, and the bytes in its arguments.
   *
   * @throws TooLarge
   */
  #job(call: Call | undefined): { job: Uint8Array<ArrayBuffer>; bytes: Uint8Array<ArrayBuffer> } {
    const { limits, policy } = this.#settings
    const before = JSON.stringify({ limits, policy }).slice(0, -1)
    const json = new JsonWriter(limits.memory + before.length + LIMITS_WIDTH)
    json.write(`${before},"call":`)
    let bytes: Uint8Array<ArrayBuffer> = NOTHING
    if (call === undefined) json.write('null')
    else bytes = writeCall(call.name, call.args, call.kwargs, json, limits.memory).bytes()
    // Where things lie in memory must not depend on how many digits a limit has, or the count would, a little.
    json.write(`}${' '.repeat(LIMITS_WIDTH - JSON.stringify(limits).length)}`)
    return { job: json.end(), bytes: bytes.length === 0 ? new Uint8Array() : bytes }
  }
}

/** A function to call, as the caller gave it. */
interface Call {
  name: unknown
  args: unknown
  kwargs: unknown
}

/** A function of its own, so that a crew holds nothing of the sandbox or its options. */
function crewOf(module: WebAssembly.Module, worker: WorkerSource | undefined): Crew {
  return new Crew(() => new WorkerLink(module, worker))
}

/** Ends the workers of a sandbox that was dropped without `dispose()`, some time after nothing refers to it any more. */
const abandoned = new FinalizationRegistry<{ crew: Crew; stopListening: () => void }>(({ crew, stopListening }) => {
  crew.close()
  stopListening()
})

function onLoadUntilAborted({ onLoad, signal }: Settings): Settings['onLoad'] {
  if (onLoad === undefined || signal === undefined) return onLoad
  return progress => {
    if (!signal.aborted) onLoad(progress)
  }
}

/** The signal does not keep the sandbox alive. */
function disposeWhenAborted(sandbox: Sandbox, { signal }: Settings): () => void {
  const weak = new WeakRef(sandbox)
  return whenAborted(signal, () => weak.deref()?.dispose())
}

const NOTHING = new Uint8Array()
