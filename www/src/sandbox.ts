/// <reference lib="esnext.disposable" preserve="true" />
// For users of the types whose own `lib` does not know Symbol.asyncDispose.
import type { Check } from './check.js'
import { Crew } from './crew.js'
import { DisposedError, InvalidValueError } from './errors.js'
import { LIMITS_WIDTH } from './limits.js'
import { settingsFrom } from './options.js'
import type { SandboxOptions, Settings } from './options.js'
import type { Failed, Outcome } from './outcome.js'
import { Program } from './program.js'
import { Run } from './run.js'
import type { Ending } from './run.js'
import type { Request } from './protocol.js'
import { memberPath, toWire, wellFormed } from './value.js'
import type { PythonInput } from './value.js'
import { loadModule } from './wasm.js'
import type { WireCall, WireJob } from './wire.js'
import { WorkerLink } from './worker-link.js'

/**
 * A place to run untrusted Python. Every run starts from the same fresh state and leaves nothing behind.
 *
 * A sandbox does one run at a time, in the order they are asked for; more at a time takes more sandboxes.
 * Each has two workers, one of them standing by for the day that the other must be terminated.
 */
export class Sandbox {
  readonly #settings: Settings
  readonly #crew: Crew
  /** The runs that are not over, the one under way first. */
  readonly #pending = new Set<Run>()
  #queue: Promise<void> = Promise.resolve()
  #disposed = false

  private constructor(settings: Settings, crew: Crew) {
    this.#settings = settings
    this.#crew = crew
  }

  /**
   * Loads the interpreter and starts a worker. Resolves when the first run can begin at once.
   *
   * @throws InvalidOptionError for an option that is unknown, of the wrong type, or out of range
   * @throws LoadError when the wasm file or the worker's script cannot be loaded
   */
  static async create(options: SandboxOptions = {}): Promise<Sandbox> {
    const settings = settingsFrom(options)
    const module = await loadModule(settings.wasm, settings.onLoad)
    const crew = new Crew(() => new WorkerLink(module, settings.worker))
    const first = crew.active()
    first.keepAlive(true)
    try {
      await first.ready
    } finally {
      first.keepAlive(false)
    }
    return new Sandbox(settings, crew)
  }

  /**
   * Runs a program. The outcome's value is that of its last expression statement.
   *
   * @throws InvalidValueError when the source is not well-formed text
   * @throws DisposedError, LoadError (when a worker had to be replaced and cannot be)
   */
  async run(source: string): Promise<Outcome> {
    return this.#run(source, null)
  }

  /**
   * Runs a program, then calls a function that it defines. The outcome's value is what that returns.
   *
   * @param name the function's name
   * @param args its positional arguments; default: none
   * @param kwargs its keyword arguments; default: none
   * @throws InvalidValueError when the source, the name or an argument has no counterpart in Python
   * @throws DisposedError, LoadError (when a worker had to be replaced and cannot be)
   */
  async call(
    source: string,
    name: string,
    args: readonly PythonInput[] = [],
    kwargs: Readonly<Record<string, PythonInput>> = {},
  ): Promise<Outcome> {
    return this.#run(source, wireCall(name, args, kwargs))
  }

  /**
   * Compiles a program, to run it many times. A program that cannot be compiled is a failed outcome, which
   * its `ok` tells apart.
   *
   * @throws InvalidValueError when the source is not well-formed text
   * @throws DisposedError, LoadError (when a worker had to be replaced and cannot be)
   */
  async compile(source: string): Promise<Program | Failed> {
    const { result, output, usage } = await this.#perform({ kind: 'compile', ...this.#job(source, null) }, source)
    if ('error' in result) return { ok: false, error: result.error, output, usage }
    if (!('code' in result)) throw new TypeError('the worker ran what it was to compile')
    const { code } = result
    const host = {
      run: async () => this.#run(source, null, code),
      call: async (name: string, args: readonly PythonInput[], kwargs: Readonly<Record<string, PythonInput>>) =>
        this.#run(source, wireCall(name, args, kwargs), code),
    }
    return new Program(host, usage)
  }

  /**
   * Finds everything that keeps a program from being run, and what in it is most likely a mistake, without running
   * any of it: for an editor to underline. It never rejects for what the source says. A check waits for its turn as
   * a run does and is held to the same limits; one that is over them has that failure as its error.
   *
   * @throws InvalidValueError when the source is not well-formed text
   * @throws DisposedError, LoadError (when a worker had to be replaced and cannot be)
   */
  async check(source: string): Promise<Check> {
    const { result, usage } = await this.#perform({ kind: 'check', ...this.#job(source, null) }, source)
    if ('found' in result) return { ...result.found, usage }
    if (!('error' in result)) throw new TypeError('the worker ran what it was to check')
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
    this.#crew.close()
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

  async #run(source: string, call: WireCall | null, code?: Uint8Array): Promise<Outcome> {
    const job = this.#job(source, call)
    const request: Request = code === undefined ? { kind: 'run', ...job } : { kind: 'run', ...job, code }
    const { result, output, usage } = await this.#perform(request, source)
    if ('error' in result) return { ok: false, error: result.error, output, usage }
    if (!('value' in result)) throw new TypeError('the worker compiled what it was to run')
    return { ok: true, value: result.value, output, usage }
  }

  #job(source: string, call: WireCall | null): { source: Uint8Array; job: Uint8Array } {
    const { limits, policy } = this.#settings
    const job: WireJob = { limits, policy, call }
    // Where things lie in memory must not depend on how many digits a limit has, or the count would, a little.
    const padding = ' '.repeat(LIMITS_WIDTH - JSON.stringify(limits).length)
    const encoder = new TextEncoder()
    return { source: encoder.encode(text(source, 'source')), job: encoder.encode(JSON.stringify(job) + padding) }
  }

  async #perform(request: Request, source: string): Promise<Ending> {
    if (this.#disposed) throw new DisposedError()
    const run = new Run(request, source, this.#settings)
    if (request.source.byteLength > this.#settings.limits.memory) run.refuseSource()
    this.#pending.add(run)
    this.#queue = this.#queue.then(() => run.performBy(this.#crew))
    try {
      return await run.ending
    } finally {
      this.#pending.delete(run)
    }
  }
}

function wireCall(name: string, args: readonly PythonInput[], kwargs: Readonly<Record<string, PythonInput>>): WireCall {
  if (!Array.isArray(args)) throw new InvalidValueError('args', 'must be an array')
  if (typeof kwargs !== 'object' || kwargs === null) throw new InvalidValueError('kwargs', 'must be an object')
  return {
    function: text(name, 'name'),
    args: Array.from(args, (value, index) => toWire(value, `args[${index}]`)),
    kwargs: Object.entries(kwargs).map(([key, value]) => {
      const path = memberPath('kwargs', key)
      return [wellFormed(key, path), toWire(value, path)]
    }),
  }
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new InvalidValueError(path, 'must be a string')
  return wellFormed(value, path)
}
