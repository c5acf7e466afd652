/** The messages between the page and a worker. Everything after the opening goes over its port. */
import type { BYTES, OUTPUT, PROGRESS, VALUE, WireChecked, WireFailure, WireLimits } from './wire.js'

/** The page's first message, and the only one to the worker itself. */
export interface Opening {
  module: WebAssembly.Module
  port: MessagePort
}

/**
 * Page to worker, only after a `ready`. The source is UTF-8, and so is `job`, a `WireJob` as JSON. `bytes` are those in
 * its arguments. The buffers of these three are transferred.
 */
export type Request = {
  source: Uint8Array<ArrayBuffer>
  job: Uint8Array<ArrayBuffer>
  limits: WireLimits
} & ({ kind: 'run'; bytes: Uint8Array<ArrayBuffer>; code?: Uint8Array } | { kind: 'compile' } | { kind: 'check' })

/** A number that says what the bytes of a piece are. */
export type PieceKind = typeof OUTPUT | typeof PROGRESS | typeof VALUE | typeof BYTES

/** What a request spent, as the worker counts it. */
export interface WorkerUsage {
  /** As the meter counts them. */
  instructions: number
  /** As the instance counts it; null when its number cannot be right. */
  peakMemory: number | null
  /** Bytes that left the instance as output. */
  outputBytes: number
  wasmMemory: number
}

/** What a check found. */
export type Found = Omit<WireChecked, 'usage'>

/** Worker to page. The page trusts none of it, see `parseReply`. */
export type Message =
  /** The worker waits for a request. */
  | ['ready']
  /** The worker could not start, or could not make an instance for the next request, and why. It does nothing more. */
  | ['failed', string]
  /** Bytes from the instance while it works, and the instructions spent so far. */
  | [PieceKind, Uint8Array, number]
  /** The end of a run, with the value that the pieces hold, or the failure of any request. */
  | ['report', WireFailure | null, WorkerUsage]
  /** The end of a compilation. */
  | ['compiled', Uint8Array, WorkerUsage]
  /** The end of a check. */
  | ['checked', Found, WorkerUsage]
