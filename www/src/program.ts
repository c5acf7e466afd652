import type { Failed, Outcome, Usage } from './outcome.js'
import type { PythonInput, PythonKwargs } from './value.js'
import type { AbortSignalLike } from './web-types.js'

/** What every call of a sandbox or a program takes. */
export interface CallOptions {
  /** Ends this call alone, under way or waiting, as `cancel()` ends them all: with the outcome `'cancelled'`. */
  signal?: AbortSignalLike | undefined
}

/** A program that cannot be compiled. */
export interface FailedCompilation extends Failed {
  /** Never there: so that TypeScript tells this from a {@link Program} by `ok`, in programs that are not strict too. */
  run?: undefined
  call?: undefined
}

/** What a program needs of the sandbox that compiled it. */
export interface ProgramHost {
  run(options: CallOptions): Promise<Outcome>
  call(name: string, args: readonly PythonInput[], kwargs: PythonKwargs, options: CallOptions): Promise<Outcome>
}

/** A compiled program: checked once, to be run many times. It belongs to the sandbox that compiled it. */
export class Program {
  /** Sets a program apart from the failure that `compile` may give instead. */
  readonly ok = true
  /** Never there, see {@link FailedCompilation}. */
  declare readonly error?: undefined
  /** What the compilation spent. */
  readonly usage: Usage

  readonly #host: ProgramHost

  constructor(host: ProgramHost, usage: Usage) {
    this.#host = host
    this.usage = usage
  }

  /** Runs it, as `sandbox.run(source)` does. */
  run(options: CallOptions = {}): Promise<Outcome> {
    return this.#host.run(options)
  }

  /** Runs it and calls a function of it, as `sandbox.call(source, name, args, kwargs)` does. */
  call(
    name: string,
    args: readonly PythonInput[] = [],
    kwargs: PythonKwargs = {},
    options: CallOptions = {},
  ): Promise<Outcome> {
    return this.#host.call(name, args, kwargs, options)
  }
}
