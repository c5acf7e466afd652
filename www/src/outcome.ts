import type { PythonValue } from './value.js'
import type { FailureKind, WireFrame, WirePosition } from './wire.js'

export type { FailureKind, WireFrame as Frame, WirePosition as Position }

/** How a run ended. A guest program never makes a promise reject: what it does is one of these. */
export type Outcome = Success | Failed

export interface Success {
  ok: true
  /** The value of the last expression statement, or what the called function returned. */
  value: PythonValue
  /** Never there: so that `outcome.error` can be asked for before `ok`. */
  error?: undefined
  /** What was printed, stdout and stderr together in the order written. For each by itself: `onOutput`. */
  output: string
  usage: Usage
}

export interface Failed {
  ok: false
  error: Failure
  /** Never there: so that `outcome.value` can be asked for before `ok`. */
  value?: undefined
  /** What was printed before the end, stdout and stderr together in the order written. */
  output: string
  usage: Usage
}

/**
 * Why a run did not succeed.
 *
 * | `kind` | |
 * |---|---|
 * | `'syntax'` | not Python |
 * | `'policy'` | Python that the policy does not allow |
 * | `'exception'` | an exception that nothing caught |
 * | `'instructions'`, `'memory'`, `'output'`, `'recursion'`, `'iterations'` | over that limit; the same on every machine |
 * | `'time'` | over the limit of wall time; not deterministic |
 * | `'cancelled'` | ended by `cancel()` or `dispose()` |
 * | `'host-memory'` | the browser refused memory that `limits.memory` allows; not deterministic |
 * | `'crash'` | the interpreter or its worker broke; please report it |
 */
export interface Failure {
  kind: FailureKind
  /** The class of the exception: always for `'exception'`; for others where one was raised, as `RecursionError`. */
  exception: string | null
  /** One sentence. */
  message: string
  /** What to do instead, where there is a usual way; null where there is none. */
  hint: string | null
  /** Where in the source, when that is known. For `'time'` the whole line that was reported last. */
  position: WirePosition | null
  /** All that a learner reads, source lines, carets and hint included; empty where there is none. */
  traceback: string
  /** The calls that led there, outermost first; of a very long chain, its two ends. */
  frames: WireFrame[]
}

/**
 * What a run spent. All but `wallTime` are deterministic, unless the run was ended from outside (`'time'`,
 * `'cancelled'`, `'host-memory'`, some `'crash'`): then they are what the worker had reported until then.
 * `instructions`, `outputBytes` and `wasmMemory` are counted where a program cannot reach them.
 */
export interface Usage {
  /** Wasm instructions, native work included. */
  instructions: number
  /** Bytes of memory live at the worst moment, or null when that is not known, as of a run ended from outside. */
  peakMemory: number | null
  /** Bytes of UTF-8 printed. */
  outputBytes: number
  /**
   * Bytes of the interpreter's whole memory at the end, or null when the run was ended from outside: its own some
   * seven million, and at most `limits.memory` and a quarter more.
   */
  wasmMemory: number | null
  /** Milliseconds from giving the worker the run to its end. NOT deterministic: the only number here that is not. */
  wallTime: number
}
