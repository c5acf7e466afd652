/**
 * Where the package's two files are: the worker's script and the wasm. They lie beside this module, unless something moved
 * it. Nothing here depends on the working directory, whose files may be a stranger's.
 */
import { LoadError } from './errors.js'
import { node } from './platform.js'
import { messageOf } from './thrown.js'

/** The files as a module carries them, for pages that have no files beside their script. */
export interface Inlined {
  /** The worker's script. */
  worker: string
  /** Gives the wasm: compressed in a page, where its size counts, or as it is. */
  wasm: () => Promise<Response> | Uint8Array
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
  "if a bundler made this script and did not copy the file, import from 'pyvarium/inline', or copy pyvarium-worker.js " +
  'and pyvarium.wasm from node_modules/pyvarium/dist/ beside it'

/** What to do in a script that is no module, and has no files beside it that it could name. */
const NO_ADDRESS =
  "this script does not know its own address; import from 'pyvarium/inline', or give the options wasm and worker"

/** @throws LoadError where the file cannot be found */
export function workerUrl(): URL {
  // Bundlers look for exactly this expression, and copy the file.
  return addressOf('pyvarium-worker.js', 'pyvarium/worker', () => new URL('./pyvarium-worker.js', import.meta.url))
}

/** @throws LoadError where the file cannot be found */
export function wasmUrl(): URL {
  return addressOf('pyvarium.wasm', 'pyvarium/wasm', () => new URL('./pyvarium.wasm', import.meta.url))
}

/** Found once: what the search looks at may change later. */
const found = new Map<string, URL>()

/** @param name under which the package exports the file */
function addressOf(file: string, name: string, asBundled: () => URL): URL {
  let url = found.get(file)
  if (url === undefined) {
    url = search(file, name, asBundled)
    found.set(file, url)
  }
  return url
}

function search(file: string, name: string, asBundled: () => URL): URL {
  try {
    const url = node !== null && !isServed() ? onDisk(file, name) : inViteCache(file)
    if (url !== null) return url
    if (typeof import.meta.url === 'string') return asBundled()
  } catch (cause) {
    throw new LoadError(`${file} cannot be found: ${messageOf(cause)}; ${MISSING_FILE}`, { cause })
  }
  throw new LoadError(`${file} cannot be found: ${NO_ADDRESS}`)
}

/** Whether this is a page, of which a test environment such as jsdom only has the look. */
function isServed(): boolean {
  return typeof Worker === 'function' && typeof import.meta.url === 'string' && import.meta.url.startsWith('http')
}

/** In Node: beside this script, or where the package is installed for it, or for the script that Node was started with. */
function onDisk(file: string, name: string): URL | null {
  const { existsSync } = node!.getBuiltinModule('node:fs')
  const scripts = [ownScript(), startedScript()].filter(script => script !== null)
  for (const path of [`./${file}`, `../${file}`]) {
    // The folder above is for the CommonJS module of the package, and for no bundle of it.
    const beside = scripts[0] && (path.startsWith('./') || isPackaged(scripts[0])) ? new URL(path, scripts[0]) : null
    if (beside !== null && existsSync(beside)) return beside
  }
  const { createRequire } = node!.getBuiltinModule('node:module')
  const { pathToFileURL } = node!.getBuiltinModule('node:url')
  for (const script of scripts) {
    try {
      return pathToFileURL(createRequire(script).resolve(name))
    } catch {
      // It has no such package.
    }
  }
  return null
}

const isPackaged = (script: URL): boolean => script.pathname.endsWith('/dist/cjs/index.js')

declare const __filename: unknown

/** Of a CommonJS bundle, `import.meta.url` may be left out. */
function ownScript(): URL | null {
  if (typeof import.meta.url === 'string' && import.meta.url.startsWith('file:')) return new URL(import.meta.url)
  return typeof __filename === 'string' ? node!.getBuiltinModule('node:url').pathToFileURL(__filename) : null
}

function startedScript(): URL | null {
  const script = node!.argv[1]
  return script === undefined ? null : node!.getBuiltinModule('node:url').pathToFileURL(script)
}

/**
 * The dev server of Vite, before version 8, moves a package's scripts to a folder of its own and leaves other files
 * where they were.
 */
function inViteCache(file: string): URL | null {
  if (typeof import.meta.url !== 'string') return null
  const here = new URL(import.meta.url)
  const isMoved = /\/\.vite\/deps(_ssr)?\/[^/]*$/.test(here.pathname)
  return isMoved ? new URL(`../../pyvarium/dist/${file}`, here) : null
}
