import { MISSING_LIBRARY, libraryUrl } from './assets.js'
import { isArrayBuffer, isDetached, isUint8Array } from './brand.js'
import { LoadError } from './errors.js'
import type { LibrarySource, LoadProgress, Resolved } from './file-sources.js'
import { parseLibrary } from './library-file.js'
import { fetchFile } from './platform.js'
import type { LibraryData } from './protocol.js'
import { count, requireOk } from './response.js'
import type { OnLoad } from './response.js'
import { tagOf } from './tag.js'
import { messageOf } from './thrown.js'

/** The libraries by URL. A page loads each file once, for all its sandboxes. */
const libraries = new Map<string, Promise<LibraryData>>()

/** The library, if it was loaded. */
export interface Loaded {
  data: LibraryData | null
}

/** The library of a sandbox. It is loaded when it is first needed, and kept for all workers. */
export class Library {
  readonly #source: Resolved<LibrarySource> | undefined
  #onLoad: OnLoad | undefined
  #loading: Promise<LibraryData> | null = null
  /** A separate object, so that the workers of a sandbox do not refer to `onLoad`. */
  readonly loaded: Loaded = { data: null }

  constructor(source: Resolved<LibrarySource> | undefined, onLoad: OnLoad | undefined) {
    this.#source = source
    this.#onLoad = onLoad
  }

  /**
   * Loads the library once. After a failure the next call tries again.
   *
   * @throws LoadError if the file cannot be fetched or read, or is damaged
   */
  load(): Promise<LibraryData> {
    this.#loading ??= this.#load()
    return this.#loading
  }

  /** Ends the reports of progress. */
  close(): void {
    this.#onLoad = undefined
  }

  async #load(): Promise<LibraryData> {
    try {
      const onLoad = this.#onLoad && ((progress: LoadProgress) => this.#onLoad?.(progress))
      const data = await loadFrom(this.#source, onLoad)
      this.loaded.data = data
      return data
    } catch (cause) {
      this.#loading = null
      throw cause instanceof LoadError
        ? cause
        : new LoadError(`the option library.source cannot be used: ${messageOf(cause)}`, { cause })
    }
  }
}

async function loadFrom(source: Resolved<LibrarySource> | undefined, onLoad: OnLoad | undefined): Promise<LibraryData> {
  if (source === undefined) return loadUrl(libraryUrl(), onLoad, MISSING_LIBRARY)
  // The tag may be forged. Each case throws if the object is not of that type.
  const tag = tagOf(source)
  if (tag === 'URL') return loadUrl(source as URL, onLoad, null)
  if (tag === 'Response') {
    const response = source as Response
    return readResponse(response, response.url || 'the response of the option library.source', onLoad)
  }
  if (!isUint8Array(source) && !isArrayBuffer(source))
    throw new LoadError(`the option library.source is not a ${tag}, although it has that tag`)
  if (isDetached(source))
    throw new LoadError(`the ${tag} of the option library.source is detached: its bytes were transferred away`)
  return parse(source, 'the library in the option library.source')
}

/** @param remedy what to do if the file is missing; null if the caller gave the URL */
function loadUrl(url: URL, onLoad: OnLoad | undefined, remedy: string | null): Promise<LibraryData> {
  const known = libraries.get(url.href)
  if (known !== undefined) return known
  const library = fetchLibrary(url, onLoad, remedy)
  libraries.set(url.href, library)
  library.catch(() => libraries.delete(url.href)) // the next run tries again
  return library
}

async function fetchLibrary(url: URL, onLoad: OnLoad | undefined, remedy: string | null): Promise<LibraryData> {
  try {
    const file = await fetchFile(url)
    return isUint8Array(file) ? await parse(file, url.href) : await readResponse(file, url.href, onLoad)
  } catch (cause) {
    const problem = cause instanceof LoadError ? cause.message : `${url.href} cannot be fetched: ${messageOf(cause)}`
    throw new LoadError(remedy === null ? problem : `${problem}; ${remedy}`, { cause })
  }
}

async function readResponse(response: Response, name: string, onLoad: OnLoad | undefined): Promise<LibraryData> {
  requireOk(response, name)
  const counting = onLoad && count(response.clone(), 'library', onLoad)
  let file: ArrayBuffer
  try {
    file = await response.arrayBuffer()
  } catch (cause) {
    throw new LoadError(`${name} cannot be read: ${messageOf(cause)}`, { cause })
  } finally {
    await counting
  }
  return parse(file, name)
}

async function parse(file: ArrayBuffer | Uint8Array, name: string): Promise<LibraryData> {
  try {
    return await parseLibrary(isUint8Array(file) ? file : new Uint8Array(file))
  } catch (cause) {
    throw new LoadError(`${name} is damaged: ${messageOf(cause)}`, { cause })
  }
}
