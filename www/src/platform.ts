/** What differs between a browser and Node: how a worker is started, and how a file is read. */
import { LoadError } from './errors.js'
import { tagOf } from './tag.js'
import { messageOf } from './thrown.js'

/** What starts a worker of the package's script: its URL, or a function. */
export type WorkerSource = URL | string | (() => WorkerLike)

export function isWorkerSource(value: unknown): value is WorkerSource {
  return typeof value === 'string' || typeof value === 'function' || tagOf(value) === 'URL'
}

/** A `Worker` of the web or of Node's `worker_threads`, as far as a sandbox uses it. */
export interface WorkerLike {
  /** @param transfer a `MessagePort`; typed so that both kinds of worker fit, whose types of it disagree */
  postMessage(message: unknown, transfer: never[]): void
  terminate(): unknown
}

/** Reached without an import, which bundlers for the browser would stumble over. Null in a browser. */
const node = typeof process === 'object' && typeof process.getBuiltinModule === 'function' ? process : null

/** @throws LoadError */
export function startWorker(source: WorkerSource | undefined): WorkerLike {
  try {
    return typeof source === 'function' ? checkedWorker(source()) : startScript(source)
  } catch (cause) {
    if (cause instanceof LoadError) throw cause
    throw new LoadError(`the worker cannot be started: ${messageOf(cause)}`, { cause })
  }
}

/** What the function of the `worker` option gave. */
function checkedWorker(worker: unknown): WorkerLike {
  const fault = (given: string): LoadError =>
    new LoadError(`the worker cannot be started: the function of the worker option must give a Worker, not ${given}`)
  if (typeof worker !== 'object' || worker === null) throw fault(String(worker))
  const { postMessage, terminate, then } = worker as Record<string, unknown>
  if (typeof then === 'function') throw fault('a promise')
  if (typeof postMessage !== 'function' || typeof terminate !== 'function') throw fault('an object without postMessage and terminate')
  return worker as WorkerLike
}

function startScript(source: URL | string | undefined): WorkerLike {
  if (typeof Worker === 'undefined' && node !== null) {
    const { Worker: ThreadWorker } = node.getBuiltinModule('node:worker_threads')
    return new ThreadWorker(source === undefined ? besideThis('./worker.js') : resolveUrl(source))
  }
  if (source !== undefined) return new Worker(resolveUrl(source), { type: 'module' })
  if (fromElsewhere(import.meta.url)) return startForeign(besideThis('./worker.js'))
  // Bundlers look for exactly this expression.
  return new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
}

/** Calls `listener` when the worker breaks: its script cannot be had, or throws, or the thread ends by itself. */
export function whenBroken(worker: WorkerLike, listener: (reason: string) => void): void {
  if (isThread(worker)) {
    worker.on('error', error => listener(error instanceof Error ? String(error) : messageOf(error)))
    worker.on('exit', code => listener(`the worker's thread ended with code ${code}`))
  } else if (isWebWorker(worker)) {
    worker.addEventListener('error', event => listener((event as Partial<ErrorEvent>).message || "the worker's script cannot be loaded"))
  }
}

/**
 * Takes from the port the messages of a thread that were not delivered yet: the event of its end overtakes them.
 * A browser has no such event.
 */
export function unheard(worker: WorkerLike, port: MessagePort): unknown[] {
  const messages: unknown[] = []
  if (node === null || !isThread(worker)) return messages
  const { receiveMessageOnPort } = node.getBuiltinModule('node:worker_threads')
  try {
    for (let next = receive(); next !== undefined; next = receive()) messages.push(next.message)
  } catch {
    // The port holds a message that cannot be read. What came before it counts.
  }
  return messages

  function receive(): { message: unknown } | undefined {
    return receiveMessageOnPort(port as never) // typed so that only Node's own type of a port fits
  }
}

/** Decides whether a worker, its port and a timer keep Node from exiting. A browser has no such notion. */
export function keepAlive(handles: readonly unknown[], alive: boolean): void {
  for (const each of handles as { ref?(): void; unref?(): void }[]) {
    if (typeof each !== 'object') continue // a timer of a browser is a number
    if (alive) each.ref?.()
    else each.unref?.()
  }
}

/** @returns the file's bytes where it can be read from disk, otherwise the response of the network */
export async function fetchFile(url: URL): Promise<Response | Uint8Array> {
  if (url.protocol === 'file:' && node !== null) return node.getBuiltinModule('node:fs/promises').readFile(url)
  return fetch(url)
}

/** A URL as the caller means it: relative to the page, or in Node to the working directory. */
export function resolveUrl(source: URL | string): URL {
  if (source instanceof URL) return source
  const base = typeof location === 'object' ? location.href : node?.getBuiltinModule('node:url').pathToFileURL(`${node.cwd()}/`)
  return new URL(source, base)
}

/** Not written as `new URL('./...', import.meta.url)`: bundlers for the browser would add a second copy of the file. */
function besideThis(path: string): URL {
  const here = import.meta.url
  return new URL(path, here)
}

/** A page may not start a worker of another site's script, but may start one of its own that imports it. */
function startForeign(url: URL): WorkerLike {
  bridge ??= URL.createObjectURL(new Blob([`import ${JSON.stringify(url.href)}`], { type: 'text/javascript' }))
  return new Worker(bridge, { type: 'module' })
}

/** The script that does that import, as a URL; one a page. */
let bridge: string | null = null

function fromElsewhere(url: string): boolean {
  const { protocol, origin } = new URL(url)
  return protocol.startsWith('http') && origin !== location.origin
}

interface Thread extends WorkerLike {
  on(event: 'error', listener: (error: unknown) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
}

function isThread(worker: WorkerLike): worker is Thread {
  return 'on' in worker
}

function isWebWorker(worker: WorkerLike): worker is Worker {
  return 'addEventListener' in worker
}
