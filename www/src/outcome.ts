import type { PythonValue } from './value.js'
import type { FailureKind, WireFrame, WirePosition } from './wire.js'

export type { FailureKind, WireFrame as Frame, WirePosition as Position }

/** How a run ended. A guest program never makes a promise reject: every failure of a program is a {@link Failed}. */
export type Outcome = Success | Failed

export interface Success {
  ok: true
  /** The value of the last expression statement, or the return value of the called function. */
  value: PythonValue
  /**
   * The exit code, from 0 to 255, of a program that ended by `exit()`, `quit()`, `sys.exit()` or SystemExit; null if it ended
   * after its last line. A text that was given instead of a code is printed to stderr, and the code is 1.
   */
  exitCode: number | null
  /** Never present. Declared so that code may read `outcome.error` before it checks `ok`. */
  error?: undefined
  /** All output, stdout and stderr together in the order written. `onOutput` receives them separately. */
  output: string
  /**
   * The files that the program made or changed, by name, and null for each that it removed. Those that it left as they
   * were given are not here.
   */
  files: Map<string, Uint8Array | null>
  /** The seed of `random` that the run used. */
  seed: number
  usage: Usage
}

export interface Failed {
  ok: false
  error: Failure
  /** Never present. Declared so that code may read `outcome.value` before it checks `ok`. */
  value?: undefined
  /** The output before the failure, stdout and stderr together in the order written. */
  output: string
  /**
   * As for a {@link Success}, after an uncaught exception. Empty if the program did not run, and if it was stopped, as at
   * a limit.
   */
  files: Map<string, Uint8Array | null>
  /** The seed of `random` that the run used. */
  seed: number
  usage: Usage
}

/**
 * Why a run did not succeed.
 *
 * | `kind` | |
 * |---|---|
 * | `'syntax'` | the source is not valid Python |
 * | `'policy'` | the policy does not allow the program |
 * | `'exception'` | an uncaught exception |
 * | `'instructions'`, `'memory'`, `'output'`, `'recursion'`, `'iterations'` | this limit is exceeded; deterministic |
 * | `'time'` | the limit of wall time is exceeded, or the value took too long to unpack; not deterministic |
 * | `'cancelled'` | ended by `cancel()`, `dispose()` or an aborted signal |
 * | `'host-memory'` | the browser refused memory that `limits.memory` allows; not deterministic |
 * | `'crash'` | the interpreter or its worker failed; please report it |
 */
export interface Failure {
  kind: FailureKind
  /** The class name of the exception. Null if none was raised, which is possible for all kinds but `'exception'`. */
  exception: string | null
  /** One sentence. */
  message: string
  /** An alternative; null if there is no usual one. */
  hint: string | null
  /**
   * The position in the source; null if it is not known. If the page ended the run, as for `'time'`, the whole line
   * that the worker reported last.
   */
  position: WirePosition | null
  /**
   * The complete text to show to a learner, with source lines, carets and hint. Empty if there is none, for example
   * because the page ended the run.
   */
  traceback: string
  /** The stack frames, outermost first. A very long traceback has only its first and last frames. */
  frames: WireFrame[]
}

/**
 * The resources that a run used. All values except `wallTime` are deterministic, unless the run was ended from outside
 * (`'time'`, `'cancelled'`, `'host-memory'`, some `'crash'`). If the page ended the run, they are the last values that
 * the worker reported. A program cannot change `instructions`, `outputBytes` and `wasmMemory`: they are counted outside
 * its memory.
 */
export interface Usage {
  /** Wasm instructions, including those of native code. */
  instructions: number
  /** The maximum of live memory, in bytes; null if it is not known, for example because the page ended the run. */
  peakMemory: number | null
  /** Bytes of UTF-8 printed. */
  outputBytes: number
  /**
   * The size in bytes of the interpreter's whole memory at the end; null if the page ended the run. It is the size of a
   * fresh interpreter, about 6 MiB, plus at most 1.25 times `limits.memory`.
   */
  wasmMemory: number | null
  /**
   * Milliseconds from when the worker received the run to its end; 0 if it received none. Not deterministic, unlike all
   * other values here.
   */
  wallTime: number
}
