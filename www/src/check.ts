import type { FailureKind, Position, Usage } from './outcome.js'

/** The findings of {@link Sandbox.check}, which does not run the program. */
export interface Check {
  /**
   * All problems that prevent the program from running, in source order. Empty if there are none. A limit that the
   * check itself exceeded is one of them.
   */
  errors: Problem[]
  /** Code that is allowed but is probably a mistake, in source order. */
  warnings: Problem[]
  /** The names that the program reads, sorted, without duplicates. */
  names: string[]
  /** The resources that the check used. */
  usage: Usage
}

/** One error or warning of a check. */
export interface Problem {
  /**
   * For an error, the `Failure.kind` with which a run of the program would fail. For a warning, the part that found it:
   * `'syntax'` for the compiler, `'policy'` for the policy.
   */
  kind: FailureKind
  /** One sentence. */
  message: string
  /** An alternative; null if there is no usual one. */
  hint: string | null
  /** The position in the source; null if it is not known. */
  position: Position | null
}
