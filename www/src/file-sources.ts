/** The types of the options `wasm`, `worker` and `library`: the URL of a file, or an object made from it. */
import { tagOf } from './tag.js'
import type { ResponseLike, UrlLike, WasmModule, WorkerLike } from './web-types.js'

/**
 * The wasm file: its URL, a `Response`, its bytes, or a compiled module. A `Response` can be used for one sandbox only,
 * because its body can be read once.
 */
export type WasmSource = string | UrlLike | ResponseLike | ArrayBuffer | Uint8Array | WasmModule

const WASM_OBJECTS: readonly string[] = ['URL', 'Response', 'ArrayBuffer', 'Uint8Array', 'WebAssembly.Module']

export function isWasmSource(value: unknown): value is WasmSource {
  return typeof value === 'string' || WASM_OBJECTS.includes(tagOf(value))
}

/**
 * The file of the library: its URL, a `Response`, or its bytes. A `Response` can be used for one sandbox only, because
 * its body can be read once.
 */
export type LibrarySource = string | UrlLike | ResponseLike | ArrayBuffer | Uint8Array

const LIBRARY_OBJECTS: readonly string[] = ['URL', 'Response', 'ArrayBuffer', 'Uint8Array']

export function isLibrarySource(value: unknown): value is LibrarySource {
  return typeof value === 'string' || LIBRARY_OBJECTS.includes(tagOf(value))
}

/** How much of a file was received. */
export interface LoadProgress {
  /** The file: the interpreter or the library. */
  file: 'wasm' | 'library'
  /** Bytes received so far, after decompression. */
  loaded: number
  /** The size in bytes; null if it is not known, for example because the server sends the file compressed. */
  total: number | null
}

/** The URL of the worker script, or a function that starts a worker with that script. */
export type WorkerSource = string | UrlLike | (() => WorkerLike)

/** A source whose address, if it has one, is absolute. The type does not name `URL`: the DOM library may be missing. */
export type Resolved<Source> = Exclude<Source, string>

export function isWorkerSource(value: unknown): value is WorkerSource {
  return typeof value === 'string' || typeof value === 'function' || tagOf(value) === 'URL'
}
