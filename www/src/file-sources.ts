/** What the options `wasm` and `worker` take: where the package's two files are, or what is made of them. */
import { tagOf } from './tag.js'
import type { ResponseLike, UrlLike, WasmModule, WorkerLike } from './web-types.js'

/** The wasm file's URL, or what was fetched or compiled already. A `Response` serves one sandbox only. */
export type WasmSource = string | UrlLike | ResponseLike | ArrayBuffer | Uint8Array | WasmModule

const WASM_OBJECTS: readonly string[] = ['URL', 'Response', 'ArrayBuffer', 'Uint8Array', 'WebAssembly.Module']

export function isWasmSource(value: unknown): value is WasmSource {
  return typeof value === 'string' || WASM_OBJECTS.includes(tagOf(value))
}

/** How much of the wasm file has come in. */
export interface LoadProgress {
  /** Bytes so far. */
  loaded: number
  /** Bytes in all, or null when that is not known, for instance because the server sends the file compressed. */
  total: number | null
}

/** What starts a worker of the package's script: its URL, or a function. */
export type WorkerSource = string | UrlLike | (() => WorkerLike)

export function isWorkerSource(value: unknown): value is WorkerSource {
  return typeof value === 'string' || typeof value === 'function' || tagOf(value) === 'URL'
}
