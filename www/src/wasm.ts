import { inlinedFiles, MISSING_FILE, wasmUrl } from './assets.js'
import type { Inlined } from './assets.js'
import { isArrayBuffer, isDetached, isUint8Array } from './brand.js'
import { LoadError } from './errors.js'
import type { Resolved, WasmSource } from './file-sources.js'
import { fetchFile } from './platform.js'
import { count, requireOk } from './response.js'
import type { OnLoad } from './response.js'
import { tagOf } from './tag.js'
import { messageOf } from './thrown.js'

/** The modules by URL. A page compiles each file once, for all its sandboxes. */
const modules = new Map<string, Promise<WebAssembly.Module>>()

/** @throws LoadError if the file cannot be fetched, read or compiled */
export async function loadModule(
  source: Resolved<WasmSource> | undefined,
  onLoad: OnLoad | undefined,
): Promise<WebAssembly.Module> {
  if (source === undefined) return loadOwn(onLoad)
  try {
    return await loadObject(source, tagOf(source), onLoad)
  } catch (cause) {
    if (cause instanceof LoadError) throw cause
    throw new LoadError(`the wasm option cannot be used: ${messageOf(cause)}`, { cause })
  }
}

/** Loads the file of the package. */
function loadOwn(onLoad: OnLoad | undefined): Promise<WebAssembly.Module> {
  const inlined = inlinedFiles()
  if (inlined !== null) return once('inlined', () => compileInlined(inlined, onLoad))
  const url = wasmUrl()
  return once(url.href, () => fetchModule(url, onLoad, MISSING_FILE))
}

async function compileInlined(inlined: Inlined, onLoad: OnLoad | undefined): Promise<WebAssembly.Module> {
  const name = 'the inlined wasm'
  try {
    const wasm = await inlined.wasm()
    return isUint8Array(wasm) ? await compileBytes(wasm, name) : await compileResponse(wasm, name, onLoad)
  } catch (cause) {
    throw cause instanceof LoadError
      ? cause
      : new LoadError(`${name} cannot be unpacked: ${messageOf(cause)}`, { cause })
  }
}

/** @param tag the tag of the object, which may be forged. Each case throws if the object is not of that type. */
function loadObject(
  source: Resolved<WasmSource>,
  tag: string,
  onLoad: OnLoad | undefined,
): Promise<WebAssembly.Module> {
  switch (tag) {
    case 'URL':
      return loadUrl(source as URL, onLoad)
    case 'Response':
      return compileResponse(source as Response, (source as Response).url || 'the response of the wasm option', onLoad)
    case 'WebAssembly.Module':
      WebAssembly.Module.exports(source as WebAssembly.Module)
      return Promise.resolve(source as WebAssembly.Module)
    default: {
      const isBytes = isUint8Array(source) || isArrayBuffer(source)
      if (!isBytes) throw new LoadError(`the wasm option is not a ${tag}, although it has that tag`)
      if (isDetached(source))
        throw new LoadError(`the ${tag} of the wasm option is detached: its bytes were transferred away`)
      return compileBytes(source, 'the bytes of the wasm option')
    }
  }
}

function loadUrl(url: URL, onLoad: OnLoad | undefined): Promise<WebAssembly.Module> {
  return once(url.href, () => fetchModule(url, onLoad, null))
}

function once(key: string, load: () => Promise<WebAssembly.Module>): Promise<WebAssembly.Module> {
  let module = modules.get(key)
  if (module === undefined) {
    module = load()
    module.catch(() => modules.delete(key)) // the next sandbox tries again
    modules.set(key, module)
  }
  return module
}

/** @param remedy what to do if the file is missing; null if the caller gave the URL */
async function fetchModule(url: URL, onLoad: OnLoad | undefined, remedy: string | null): Promise<WebAssembly.Module> {
  try {
    const file = await fetchFile(url)
    return isUint8Array(file) ? await compileBytes(file, url.href) : await compileResponse(file, url.href, onLoad)
  } catch (cause) {
    const problem = cause instanceof LoadError ? cause.message : `${url.href} cannot be fetched: ${messageOf(cause)}`
    throw new LoadError(remedy === null ? problem : `${problem}; ${remedy}`, { cause })
  }
}

async function compileResponse(
  response: Response,
  name: string,
  onLoad: OnLoad | undefined,
): Promise<WebAssembly.Module> {
  requireOk(response, name)
  const type = response.headers.get('content-type') ?? 'nothing'
  // Count a clone: browsers cache the machine code only if the response itself is compiled.
  const counting = onLoad && count(response.clone(), 'wasm', onLoad)
  try {
    if (type.startsWith('application/wasm')) return await WebAssembly.compileStreaming(response)
    return await WebAssembly.compile(await response.arrayBuffer())
  } catch (cause) {
    const hint = type.startsWith('application/wasm') ? '' : ` (served as ${type})`
    throw new LoadError(`${name} cannot be compiled${hint}: ${messageOf(cause)}`, { cause })
  } finally {
    await counting
  }
}

async function compileBytes(bytes: ArrayBuffer | Uint8Array, name: string): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(bytes as BufferSource)
  } catch (cause) {
    throw new LoadError(`${name} cannot be compiled: ${messageOf(cause)}`, { cause })
  }
}
