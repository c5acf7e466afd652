/** The messages between the page and a worker. All messages after the opening use its port. */
import type { Questions } from './questions.js'
import type {
  BYTES,
  FILES,
  FILE_BYTES,
  OUTPUT,
  PROGRESS,
  VALUE,
  WireDiagnosis,
  WireFailure,
  WireLimits,
} from './wire.js'

/** The first message of the page, and the only one posted to the worker itself. */
export interface Opening {
  module: WebAssembly.Module
  port: MessagePort
  /** Present if the page has the library. */
  library?: LibraryData
}

/** CPython's standard library as code. The page parsed the file and checked the index. */
export interface LibraryData {
  /** The index, in the order in which the code is stored. */
  modules: readonly LibraryModule[]
  /** The code of all modules. */
  code: Uint8Array
}

/** A module of the library: its name, the size of its code in bytes, and the modules of the library that it imports. */
export type LibraryModule = readonly [name: string, isPackage: boolean, size: number, imports: readonly string[]]

/**
 * Page to worker, only after a `ready`. `source` is UTF-8. `json` is a `WireRequest` as JSON in UTF-8. `bytes` is the
 * side buffer with the bytes of its arguments and files. The buffers of these three are transferred, unless the request may have to
 * be sent again.
 */
export type Request = {
  source: Uint8Array
  json: Uint8Array
  limits: WireLimits
  /** Present if the page has the library and this worker did not receive it before. */
  library?: LibraryData
} & (RunRequest | { kind: 'compile' } | { kind: 'check' })

interface RunRequest {
  kind: 'run'
  bytes: Uint8Array
  questions: Questions
  /** The code and what it needs, if the program was compiled before. */
  compiled?: Compiled
}

/** The result of a compilation. */
export interface Compiled {
  code: Uint8Array
  /** The modules of the library that must be loaded for a run. */
  needs: readonly string[]
}

/** The meaning of the bytes of a piece. */
export type PieceKind = typeof OUTPUT | typeof PROGRESS | typeof VALUE | typeof BYTES | typeof FILES | typeof FILE_BYTES

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
  /**
   * The successful end of a run, whose value is in the pieces before, or the failure of any request. The last item is the
   * exit code of a program that ended by SystemExit.
   */
  | ['report', WireFailure | null, WorkerUsage, number | null]
  /** The worker did not perform the run: it needs these modules of the library, and has no library. */
  | ['needs', readonly string[]]
  /** The run ended at a question that its record does not answer. */
  | ['asks', Uint8Array, WorkerUsage]
  /** The successful end of a compilation: the code, and the modules of the library that a run of it needs. */
  | ['compiled', Uint8Array, readonly string[], WorkerUsage]
  /** The successful end of a check. */
  | ['checked', Findings, WorkerUsage]
