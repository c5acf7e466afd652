/** The messages between the page and a worker. All messages after the opening use its port. */
import type { BYTES, OUTPUT, PROGRESS, VALUE, WireDiagnosis, WireFailure, WireLimits } from './wire.js'

/** The first message of the page, and the only one posted to the worker itself. */
export interface Opening {
  module: WebAssembly.Module
  port: MessagePort
}

/**
 * Page to worker, only after a `ready`. `source` is UTF-8. `json` is a `WireRequest` as JSON in UTF-8. `bytes` is the
 * side buffer with the bytes in its arguments. The buffers of these three are transferred.
 */
export type Request = {
  source: Uint8Array<ArrayBuffer>
  json: Uint8Array<ArrayBuffer>
  limits: WireLimits
} & ({ kind: 'run'; bytes: Uint8Array<ArrayBuffer>; code?: Uint8Array } | { kind: 'compile' } | { kind: 'check' })

/** The meaning of the bytes of a piece. */
export type PieceKind = typeof OUTPUT | typeof PROGRESS | typeof VALUE | typeof BYTES

/** The resources that a request used, as counted by the worker. */
export interface WorkerUsage {
  /** Counted by the meter. */
  instructions: number
  /** In bytes, counted by the instance; null if its number cannot be correct. */
  peakMemory: number | null
  /** Bytes that left the instance as output. */
  outputBytes: number
  /** The size of the instance's memory, in bytes. */
  wasmMemory: number
}

/** The findings of a check. */
export type Findings = Omit<WireDiagnosis, 'usage'>

/** Worker to page. The page does not trust these messages, see `parseReply`. */
export type Message =
  /** The worker waits for a request. */
  | ['ready']
  /** The worker could not start, or could not make an instance for the next request, with the reason. It stops. */
  | ['failed', string]
  /** Bytes that the instance sends during a request, and the instructions executed so far. */
  | [PieceKind, Uint8Array, number]
  /** The successful end of a run, whose value is in the pieces before, or the failure of any request. */
  | ['report', WireFailure | null, WorkerUsage]
  /** The successful end of a compilation. */
  | ['compiled', Uint8Array, WorkerUsage]
  /** The successful end of a check. */
  | ['checked', Findings, WorkerUsage]
