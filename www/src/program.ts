import type { Outcome, Usage } from './outcome.js'
import type { PythonInput } from './value.js'

/** What a program needs of the sandbox that compiled it. */
export interface ProgramHost {
  run(): Promise<Outcome>
  call(name: string, args: readonly PythonInput[], kwargs: Readonly<Record<string, PythonInput>>): Promise<Outcome>
}

/** A compiled program: checked once, to be run many times. It belongs to the sandbox that compiled it. */
export class Program {
  /** Sets a program apart from the failure that `compile` may give instead. */
  readonly ok = true
  /** What the compilation spent. */
  readonly usage: Usage

  readonly #host: ProgramHost

  constructor(host: ProgramHost, usage: Usage) {
    this.#host = host
    this.usage = usage
  }

  /** Runs it, as `sandbox.run(source)` does. */
  run(): Promise<Outcome> {
    return this.#host.run()
  }

  /** Runs it and calls a function of it, as `sandbox.call(source, name, args, kwargs)` does. */
  call(name: string, args: readonly PythonInput[] = [], kwargs: Readonly<Record<string, PythonInput>> = {}): Promise<Outcome> {
    return this.#host.call(name, args, kwargs)
  }
}
