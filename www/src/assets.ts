/**
 * Finds the three files of the package: the worker script, the wasm and the library. They are in the directory of this module, unless
 * a bundler or a dev server moved it. Never search the working directory: its files may be untrusted.
 */
import { LoadError } from './errors.js'
import { node } from './platform.js'
import { messageOf } from './thrown.js'

/** The contents of two of the files, for pages that cannot load files from the directory of their script. */
export interface Inlined {
  /** The text of the worker script. */
  worker: string
  /** Decompresses the wasm. Gives a `Response` in a browser, which can compile it as a stream, and bytes in Node. */
  wasm: () => Promise<Response> | Uint8Array
}

let inlined: Inlined | null = null

/** Makes all later searches return these files. */
export function inline(files: Inlined): void {
  inlined = files
}

export function inlinedFiles(): Inlined | null {
  return inlined
}

/** The remedy in the error for a missing file. */
export const MISSING_FILE =
  "if a bundler made this script and did not copy the file, import from 'pyvarium/inline', or copy " +
  'pyvarium-worker.js and pyvarium.wasm from node_modules/pyvarium/dist/ beside it'

/** The remedy in the error for a missing library. */
export const MISSING_LIBRARY =
  'if a bundler made this script and did not copy the file, copy pyvarium-library.bin from ' +
  'node_modules/pyvarium/dist/ beside it, or give the option library.source'

/** The remedies in the error for a script that is not a module and therefore has no `import.meta.url`. */
const NO_ADDRESS =
  "this script does not know its own address; import from 'pyvarium/inline', or give the options wasm and worker"
const NO_ADDRESS_OF_LIBRARY = 'this script does not know its own address; give the option library.source'

/** @throws LoadError if the file cannot be found */
export function workerUrl(): URL {
  // Bundlers search for exactly this `new URL` expression, and copy the file.
  return addressOf('pyvarium-worker.js', 'pyvarium/worker', () => new URL('./pyvarium-worker.js', import.meta.url))
}

/** @throws LoadError if the file cannot be found */
export function wasmUrl(): URL {
  return addressOf('pyvarium.wasm', 'pyvarium/wasm', () => new URL('./pyvarium.wasm', import.meta.url))
}

/** @throws LoadError if the file cannot be found */
export function libraryUrl(): URL {
  const asBundled = (): URL => new URL('./pyvarium-library.bin', import.meta.url)
  return addressOf('pyvarium-library.bin', 'pyvarium/library', asBundled, MISSING_LIBRARY, NO_ADDRESS_OF_LIBRARY)
}

/** Each file is searched for once, because `process.argv` and the file system may change later. */
const found = new Map<string, URL>()

/**
 * @param name the export of the package that resolves to the file
 * @param missing the remedy if the file is missing
 * @param noAddress the remedy if this script does not know its own address
 */
function addressOf(
  file: string,
  name: string,
  asBundled: () => URL,
  missing = MISSING_FILE,
  noAddress = NO_ADDRESS,
): URL {
  let url = found.get(file)
  if (url === undefined) {
    url = search(file, name, asBundled, missing, noAddress)
    found.set(file, url)
  }
  return url
}

function search(file: string, name: string, asBundled: () => URL, missing: string, noAddress: string): URL {
  try {
    const url = node !== null && !isServed() ? onDisk(file, name) : inViteCache(file)
    if (url !== null) return url
    if (typeof import.meta.url === 'string') return asBundled()
  } catch (cause) {
    throw new LoadError(`${file} cannot be found: ${messageOf(cause)}; ${missing}`, { cause })
  }
  throw new LoadError(`${file} cannot be found: ${noAddress}`)
}

/** Whether a web server served this script. False in test environments such as jsdom, which imitate a page in Node. */
function isServed(): boolean {
  return typeof Worker === 'function' && typeof import.meta.url === 'string' && import.meta.url.startsWith('http')
}

/**
 * Finds a file in Node: in the directory of this script, or in the package as this script or the script that Node was
 * started with resolves it.
 */
function onDisk(file: string, name: string): URL | null {
  const { existsSync } = node!.getBuiltinModule('node:fs')
  const scripts = [ownScript(), startedScript()].filter(script => script !== null)
  const beside = scripts
    .slice(0, 1)
    .flatMap(script => placesBeside(script, file))
    .find(place => existsSync(place))
  if (beside !== undefined) return beside
  const { createRequire } = node!.getBuiltinModule('node:module')
  const { pathToFileURL } = node!.getBuiltinModule('node:url')
  for (const script of scripts) {
    try {
      return pathToFileURL(createRequire(script).resolve(name))
    } catch {
      // The script cannot resolve the package.
    }
  }
  return null
}

/** Only the package's own CommonJS module may search the parent directory. A bundle must not. */
function placesBeside(script: URL, file: string): URL[] {
  const isPackaged = script.pathname.endsWith('/dist/cjs/index.js')
  return [`./${file}`, ...(isPackaged ? [`../${file}`] : [])].map(path => new URL(path, script))
}

declare const __filename: unknown

/** In a CommonJS bundle `import.meta.url` may be missing. `__filename` replaces it. */
function ownScript(): URL | null {
  if (typeof import.meta.url === 'string' && import.meta.url.startsWith('file:')) return new URL(import.meta.url)
  return typeof __filename === 'string' ? node!.getBuiltinModule('node:url').pathToFileURL(__filename) : null
}

function startedScript(): URL | null {
  const script = node!.argv[1]
  return script === undefined ? null : node!.getBuiltinModule('node:url').pathToFileURL(script)
}

/**
 * The dev server of Vite before version 8 moves the scripts of a package to a cache directory, but not its other files.
 * Returns null if this script was not moved.
 */
function inViteCache(file: string): URL | null {
  if (typeof import.meta.url !== 'string') return null
  const here = new URL(import.meta.url)
  const isMoved = /\/\.vite\/deps(_ssr)?\/[^/]*$/.test(here.pathname)
  return isMoved ? new URL(`../../pyvarium/dist/${file}`, here) : null
}
