/**
 * The web types that the public types of the package use, reduced to the members it needs. With them, a program that is
 * compiled without the DOM library can use the package.
 */

/** A `URL`. */
export interface UrlLike {
  readonly href: string
  readonly protocol: string
  readonly searchParams: object
}

/** A `Response`. */
export interface ResponseLike {
  readonly ok: boolean
  readonly status: number
  readonly headers: { get(name: string): string | null }
  arrayBuffer(): Promise<ArrayBuffer>
}

/** A `WebAssembly.Module`, which has no members. */
export interface WasmModule {
  readonly [Symbol.toStringTag]?: 'WebAssembly.Module'
}

/** An `AbortSignal`. */
export interface AbortSignalLike {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener(type: 'abort', listener: () => void): void
}

/** The class `AbortSignal` of the platform, if its types are known. */
export type PlatformAbortSignal = typeof globalThis extends { AbortSignal: { prototype: infer Signal } }
  ? Signal
  : AbortSignalLike

/** A `Worker` of the web or of Node's `worker_threads`, with the members that a sandbox uses. */
export interface WorkerLike {
  /** @param transfer a `MessagePort`. Its type is `never[]` because the two kinds of worker declare different types. */
  postMessage(message: unknown, transfer: never[]): void
  terminate(): unknown
}
