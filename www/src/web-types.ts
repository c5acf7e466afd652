/**
 * Objects of the web as far as the package's types name them. A program that is compiled without the DOM library can
 * use the package too.
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

/** A `WebAssembly.Module`, which has no members of its own. */
export interface WasmModule {
  readonly [Symbol.toStringTag]?: 'WebAssembly.Module'
}

/** An `AbortSignal`. */
export interface AbortSignalLike {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener(type: 'abort', listener: () => void): void
}

/** A `Worker` of the web or of Node's `worker_threads`, as far as a sandbox uses it. */
export interface WorkerLike {
  /** @param transfer a `MessagePort`; typed so that both kinds of worker fit, whose types of it disagree */
  postMessage(message: unknown, transfer: never[]): void
  terminate(): unknown
}
