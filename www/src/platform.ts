/** What differs between a browser and Node, but for how a worker starts. */
import { messageOf } from './thrown.js'
import type { UrlLike, WorkerLike } from './web-types.js'

/** Reached without an import, which bundlers for the browser would stumble over. Null in a browser. */
export const node = typeof process === 'object' && typeof process.getBuiltinModule === 'function' ? process : null

/** Calls `listener` when the worker breaks: its script throws, the thread ends by itself, or, with null, there is no script. */
export function whenBroken(worker: WorkerLike, listener: (reason: string | null) => void): void {
  if (isThread(worker)) {
    worker.on('error', error => listener(error instanceof Error ? String(error) : messageOf(error)))
    worker.on('exit', code => listener(`the worker's thread ended with code ${code}`))
  } else if (isWebWorker(worker)) {
    worker.addEventListener('error', event => listener((event as Partial<ErrorEvent>).message || null))
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

/** Test environments such as happy-dom leave the class out of their globals, though Node has it. */
export function newChannel(): MessageChannel {
  if (typeof MessageChannel === 'function' || node === null) return new MessageChannel()
  const { MessageChannel: Channel } = node.getBuiltinModule('node:worker_threads')
  return new Channel() as unknown as MessageChannel
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
