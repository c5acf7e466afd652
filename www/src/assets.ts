/** Where the package's two files are: the worker's script and the wasm. They lie beside this module, unless something moved it. */
import { LoadError } from './errors.js'
import { node } from './platform.js'
import { messageOf } from './thrown.js'

/** The files as a module carries them, for pages that have no files beside their script. */
export interface Inlined {
  /** The worker's script. */
  worker: string
  /** Gives the wasm. */
  wasm: () => Promise<Response>
}

let inlined: Inlined | null = null

/** From now on the files are these. */
export function inline(files: Inlined): void {
  inlined = files
}

export function inlinedFiles(): Inlined | null {
  return inlined
}

/** What to do when a file is not where it should be. */
export const MISSING_FILE =
  "if a bundler made this script and did not copy the file, import from 'pyvarium/inline', or copy worker.js and " +
  'pyvarium.wasm from node_modules/pyvarium/dist/ beside it'

/** What to do in a script that is no module, and has no files beside it that it could name. */
const NO_ADDRESS =
  "this script does not know its own address; import from 'pyvarium/inline', or give the options wasm and worker"

/** @throws LoadError where this script does not know its own address */
export function workerUrl(): URL {
  // Bundlers look for exactly this expression, and copy the file.
  return addressOf('worker.js', 'pyvarium/worker', () => new URL('./worker.js', import.meta.url))
}

/** @throws LoadError where this script does not know its own address */
export function wasmUrl(): URL {
  return addressOf('pyvarium.wasm', 'pyvarium/wasm', () => new URL('./pyvarium.wasm', import.meta.url))
}

/** @param name under which the package exports the file */
function addressOf(file: string, name: string, asBundled: () => URL): URL {
  if (typeof import.meta.url !== 'string') throw new LoadError(`${file} cannot be found: ${NO_ADDRESS}`)
  try {
    if (node !== null && !isServed()) return onDisk(file, name) ?? asBundled()
    return inViteCache(file) ?? asBundled()
  } catch (cause) {
    throw new LoadError(`${file} cannot be found: ${messageOf(cause)}; ${MISSING_FILE}`, { cause })
  }
}

/** Whether this is a page, of which a test environment such as jsdom only has the look. */
function isServed(): boolean {
  return typeof Worker === 'function' && import.meta.url.startsWith('http')
}

/** In Node. A server's bundle may have moved this module away from the files; then they are where the package is installed. */
function onDisk(file: string, name: string): URL | null {
  const { existsSync } = node!.getBuiltinModule('node:fs')
  const beside = besideThis(`./${file}`)
  if (beside?.protocol === 'file:' && existsSync(beside)) return beside
  try {
    const { pathToFileURL } = node!.getBuiltinModule('node:url')
    const { createRequire } = node!.getBuiltinModule('node:module')
    return pathToFileURL(createRequire(`${node!.cwd()}/`).resolve(name))
  } catch {
    return null
  }
}

/**
 * The dev server of Vite, before version 8, moves a package's scripts to a folder of its own and leaves other files
 * where they were.
 */
function inViteCache(file: string): URL | null {
  const isMoved = /\/\.vite\/deps(_ssr)?\/[^/]*$/.test(new URL(import.meta.url).pathname)
  return isMoved ? besideThis(`../../pyvarium/dist/${file}`) : null
}

/** Not written as `new URL('./...', import.meta.url)`: bundlers would add a second copy of the file. */
function besideThis(path: string): URL | null {
  const here = import.meta.url
  return URL.canParse(path, here) ? new URL(path, here) : null
}
