/** What the page and a worker say to each other. Everything after the opening goes over its port. */
import type { OUTPUT, POST_MORTEM, PROGRESS, VALUE, WireChecked, WireCompiled, WireReport } from './wire.js'

/** The page's first message, and the only one to the worker itself. */
export interface Opening {
  module: WebAssembly.Module
  port: MessagePort
}

/** Page to worker, one at a time. The source is UTF-8, and so is `job`, a `WireJob` as JSON. */
export type Request = { source: Uint8Array; job: Uint8Array } & ({ kind: 'run'; code?: Uint8Array } | { kind: 'compile' } | { kind: 'check' })

/** Worker to page. */
export type Reply =
  /** Output of the run, see `OutputReader`. */
  | [typeof OUTPUT, Uint8Array]
  /** A {@link Progress} as JSON. */
  | [typeof PROGRESS, Uint8Array]
  /** A piece of the value of a run that may yet fail, a `WireValue` as JSON. */
  | [typeof VALUE, Uint8Array]
  /** A `WireReport` as JSON: the end of a request that broke its instance. */
  | [typeof POST_MORTEM, Uint8Array]
  /** The worker is started. */
  | ['ready']
  /** The end of a run. */
  | ['report', WireReport]
  /** The end of a compilation. */
  | ['compiled', WireCompiled]
  /** The end of a check. */
  | ['checked', WireChecked]
  /** The end of a request whose instance could not even tell how it died. */
  | ['broken', 'recursion' | 'crash', string]
  /** The worker does nothing from here on, not even what it was asked meanwhile, and why. */
  | ['failed', string]

/** How far a run has come, sent every 20 to 50 ms of work. */
export interface Progress {
  instructions: number
  /** The line under way, or null when it is not one of the guest's. */
  line: number | null
}
