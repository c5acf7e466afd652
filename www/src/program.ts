import type { RunOptions } from './inputs.js'
import type { Failed, Outcome, Usage } from './outcome.js'
import type { PythonInput, PythonKwargs } from './value.js'
import type { AbortSignalLike } from './web-types.js'

/** The options of every call of a sandbox or a program. */
export interface CallOptions {
  /** Cancels only this call, running or waiting, when it is aborted. The outcome has the kind `'cancelled'`. */
  signal?: AbortSignalLike | undefined
}

/** The result of `compile` for a program that cannot be compiled. It has no files, and its `seed` is 0. */
export interface FailedCompilation extends Failed {
  /** Never present. Lets TypeScript without `strict` distinguish this type from a {@link Program} by `ok`. */
  run?: undefined
  call?: undefined
}

/** The functions that a program calls on the sandbox that compiled it. */
export interface ProgramHost {
  run(options: RunOptions): Promise<Outcome>
  call(name: string, args: readonly PythonInput[], kwargs: PythonKwargs, options: RunOptions): Promise<Outcome>
}

/** A compiled program, which can be run many times. It belongs to the sandbox that compiled it. */
export class Program {
  /** Distinguishes a program from a {@link FailedCompilation}. */
  readonly ok = true
  /** Never present, see {@link FailedCompilation}. */
  declare readonly error?: undefined
  /** The resources that the compilation used. */
  readonly usage: Usage

  readonly #host: ProgramHost

  constructor(host: ProgramHost, usage: Usage) {
    this.#host = host
    this.usage = usage
  }

  /** Runs the program. Has the same result and errors as `sandbox.run(source)`. */
  run(options: RunOptions = {}): Promise<Outcome> {
    return this.#host.run(options)
  }

  /**
   * Runs the program, then calls one of its functions. Has the same result and errors as
   * `sandbox.call(source, name, args, kwargs)`.
   */
  call(
    name: string,
    args: readonly PythonInput[] = [],
    kwargs: PythonKwargs = {},
    options: RunOptions = {},
  ): Promise<Outcome> {
    return this.#host.call(name, args, kwargs, options)
  }
}
