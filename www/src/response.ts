/** What the two files that a page loads have in common: the status of a response, and the progress of its body. */
import { LoadError } from './errors.js'
import type { LoadProgress } from './file-sources.js'
import { notify } from './listener.js'

export type OnLoad = (progress: LoadProgress) => void

/** @throws LoadError if the server did not answer with the file */
export function requireOk(response: Response, name: string): void {
  if (response.ok) return
  const { status, statusText } = response
  throw new LoadError(`${name} cannot be fetched: the server answered ${status} ${statusText}`.trimEnd())
}

/** Reads the body of a response, and reports how much was received. Never rejects. */
export async function count(response: Response, file: LoadProgress['file'], onLoad: OnLoad): Promise<void> {
  const length = Number(response.headers.get('content-length'))
  // The length is that of the compressed body, but the chunks here are decompressed.
  const total = length > 0 && !response.headers.has('content-encoding') ? length : null
  const reader = response.body?.getReader()
  let loaded = 0
  try {
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      loaded += part.value.byteLength
      notify(onLoad, { file, loaded, total })
    }
  } catch {
    // Reading the response itself fails with the same error.
  }
}
