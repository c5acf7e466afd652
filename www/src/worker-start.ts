/** Starts workers from the script of the package, or from a script or function that the caller supplied. */
import { inlinedFiles, MISSING_FILE, workerUrl } from './assets.js'
import { LoadError } from './errors.js'
import type { Resolved, WorkerSource } from './file-sources.js'
import { node } from './platform.js'
import { messageOf } from './thrown.js'
import type { UrlLike, WorkerLike } from './web-types.js'

/** @throws LoadError */
export function startWorker(source: Resolved<WorkerSource> | undefined): WorkerLike {
  try {
    return typeof source === 'function' ? checkedWorker(source()) : startScript(source)
  } catch (cause) {
    if (cause instanceof LoadError) throw cause
    throw new LoadError(`the worker cannot be started: ${messageOf(cause)}`, { cause })
  }
}

/** The message for a worker script that cannot be loaded, with the probable cause. */
export function whyNoScript(source: Resolved<WorkerSource> | undefined): string {
  const problem = "the worker's script cannot be loaded"
  if (source !== undefined) return problem
  if (inlinedFiles() !== null) return `${problem}; the page's content security policy must allow blob: in worker-src`
  return `${problem}; ${MISSING_FILE}`
}

/**
 * Checks the result of the function of the `worker` option.
 *
 * @throws LoadError if it is not a worker
 */
function checkedWorker(worker: unknown): WorkerLike {
  const fault = (given: string): LoadError =>
    new LoadError(`the worker cannot be started: the function of the worker option must give a Worker, not ${given}`)
  if (typeof worker !== 'object' || worker === null) throw fault(String(worker))
  const { postMessage, terminate, then } = worker as Record<string, unknown>
  if (typeof then === 'function') throw fault('a promise')
  if (typeof postMessage !== 'function' || typeof terminate !== 'function')
    throw fault('an object without postMessage and terminate')
  return worker as WorkerLike
}

function startScript(source: UrlLike | undefined): WorkerLike {
  if ('Deno' in globalThis)
    throw new LoadError("the worker cannot be started: Deno's workers need globals that this worker removes; use Node")
  const text = source === undefined ? inlinedFiles()?.worker : undefined
  if (typeof Worker === 'undefined' && node !== null) return startThread(text, source)
  if (text !== undefined) return startText(text)
  if (source !== undefined) return start(source.href)
  const url = workerUrl()
  return isForeign(url) ? startText(`import ${JSON.stringify(url.href)}`) : start(url.href)
}

/** Starts a thread of Node, without the command-line options and environment variables of this process. */
function startThread(text: string | undefined, source: UrlLike | undefined): WorkerLike {
  const { Worker: Thread } = node!.getBuiltinModule('node:worker_threads')
  const settings = { execArgv: [], env: {} }
  if (text !== undefined) return new Thread(text, { ...settings, eval: true })
  return new Thread(source === undefined ? workerUrl() : new URL(source.href), settings)
}

/**
 * Starts a worker from text. A page cannot start a worker from a script of another origin, but it can start one from
 * text that imports that script.
 */
function startText(text: string): Worker {
  return start(addressOfText(text))
}

/** The URLs by text, so that a page creates only one for each text. */
const addresses = new Map<string, string>()

/** In a frame with an opaque origin, a worker can start only from a `data:` URL. */
function addressOfText(text: string): string {
  let address = addresses.get(text)
  if (address === undefined) {
    const type = 'text/javascript'
    address =
      self.origin === 'null'
        ? `data:${type},${encodeURIComponent(text)}`
        : URL.createObjectURL(new Blob([text], { type }))
    addresses.set(text, address)
  }
  return address
}

function isForeign({ protocol, origin }: URL): boolean {
  return protocol.startsWith('http') && origin !== self.origin
}

function start(address: string): Worker {
  try {
    return new Worker(trusted(address) as string, { type: 'module' })
  } catch (cause) {
    const remedy = policyRefused ? `; the content security policy must list ${POLICY} in trusted-types` : ''
    throw new LoadError(`the worker cannot be started: ${messageOf(cause)}${remedy}`, { cause })
  }
}

/** The part of Trusted Types that is needed to start a worker. TypeScript's library does not declare it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown }
}

/** The policy name that a content security policy with `trusted-types` must list. */
const POLICY = 'pyvarium'

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null
let policyRefused = false

/** Returns a form of the address that can start a worker even if the page requires Trusted Types. */
function trusted(address: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  if (trustedTypes === undefined) return address
  try {
    policy ??= trustedTypes.createPolicy(POLICY, { createScriptURL: url => url })
  } catch {
    policyRefused = true
    return address // sufficient if the page does not require Trusted Types
  }
  return policy.createScriptURL(address)
}
