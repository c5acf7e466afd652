import type { FailureKind, Position, Usage } from './outcome.js'

/** What {@link Sandbox.check} found in a program, without running any of it. */
export interface Check {
  /**
   * Why the program cannot be run, all at once and in the order of the source; empty when it can. A limit that the
   * check itself ran into is one of them.
   */
  errors: Problem[]
  /** What is allowed and is most likely a mistake, in the order of the source. */
  warnings: Problem[]
  /** The names that the program reads, each once and sorted. */
  names: string[]
  /** What the check spent. */
  usage: Usage
}

/** Something that a check has to say of a program. */
export interface Problem {
  /** Of an error, what a run of the program would fail with, see `Failure.kind`; of a warning, what it comes from. */
  kind: FailureKind
  /** One sentence. */
  message: string
  /** What to do instead, where there is a usual way. */
  hint: string | null
  /** Where in the source, when that is known. */
  position: Position | null
}
