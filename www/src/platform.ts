/** The differences between browsers and Node, except how a worker starts, which is in `worker-start.ts`. */
import { messageOf } from './thrown.js'
import type { UrlLike, WorkerLike } from './web-types.js'

/** Node's `process`; null in a browser. Not imported, because bundlers for browsers cannot resolve Node's modules. */
export const node = typeof process === 'object' && typeof process.getBuiltinModule === 'function' ? process : null

/**
 * Calls `listener` with a reason if the script of the worker throws or the thread ends by itself. The reason is null if
 * the browser gives none, as when the script cannot be loaded.
 */
export function whenBroken(worker: WorkerLike, listener: (reason: string | null) => void): void {
  if (isThread(worker)) {
    worker.on('error', error => listener(error instanceof Error ? String(error) : messageOf(error)))
    worker.on('exit', code => listener(`the worker's thread ended with code ${code}`))
  } else if (isWebWorker(worker)) {
    worker.addEventListener('error', event => listener((event as Partial<ErrorEvent>).message || null))
  }
}

/**
 * Receives the messages of a thread that are still queued at the port: the thread's `exit` event may arrive before
 * them. Returns none in a browser, which has no such event.
 */
export function queuedMessages(worker: WorkerLike, port: MessagePort): unknown[] {
  const messages: unknown[] = []
  if (node === null || !isThread(worker)) return messages
  const { receiveMessageOnPort } = node.getBuiltinModule('node:worker_threads')
  try {
    for (let next = receive(); next !== undefined; next = receive()) messages.push(next.message)
  } catch {
    // A message cannot be deserialized. Return the messages before it.
  }
  return messages

  function receive(): { message: unknown } | undefined {
    return receiveMessageOnPort(port as never) // its parameter type accepts only Node's own port type
  }
}

/** Test environments such as happy-dom lack the global class, so Node's is used there. */
export function newChannel(): MessageChannel {
  if (typeof MessageChannel === 'function' || node === null) return new MessageChannel()
  const { MessageChannel: Channel } = node.getBuiltinModule('node:worker_threads')
  return new Channel() as unknown as MessageChannel
}

/**
 * Random integers from 0 to 2^32 - 1. Test environments may lack the global `crypto`, so Node's is used there.
 *
 * @throws Error if there is no source of randomness
 */
export function randomIntegers(count: number): Uint32Array {
  const source = globalThis.crypto ?? node?.getBuiltinModule('node:crypto').webcrypto
  return source.getRandomValues(new Uint32Array(count))
}

/** Sets whether workers, ports and timers keep Node from exiting. Has no effect in a browser. */
export function keepAlive(handles: readonly unknown[], alive: boolean): void {
  for (const each of handles as { ref?(): void; unref?(): void }[]) {
    if (typeof each !== 'object') continue // in a browser a timer is a number
    if (alive) each.ref?.()
    else each.unref?.()
  }
}

/** @returns the bytes of a `file:` URL in Node, otherwise the response of `fetch` */
export async function fetchFile(url: URL): Promise<Response | Uint8Array> {
  if (url.protocol === 'file:' && node !== null) return node.getBuiltinModule('node:fs/promises').readFile(url)
  return fetch(url)
}

/** Resolves a URL from the caller relative to the page, or in Node to the working directory. */
export function resolveUrl(source: UrlLike | string): URL {
  if (typeof source !== 'string') return new URL(source.href)
  const base =
    typeof location === 'object' ? location.href : node?.getBuiltinModule('node:url').pathToFileURL(`${node.cwd()}/`)
  return new URL(source, base)
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
