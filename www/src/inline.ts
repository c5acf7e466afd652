/**
 * Exports the same as the main entry, but this module contains the worker script and the wasm. Use it with bundlers
 * that do not copy files, and for single-file pages. It has several megabytes, and browsers do not cache the machine
 * code of its wasm.
 */
import { inline } from './assets.js'
import { WASM, WORKER } from './payload.js'
import { node } from './platform.js'

inline({ worker: WORKER, wasm: unpack })

export * from './index.js'

function unpack(): Promise<Response> | Uint8Array {
  if (node !== null) {
    const { gunzipSync } = node.getBuiltinModule('node:zlib')
    return gunzipSync(node.getBuiltinModule('node:buffer').Buffer.from(WASM, 'base64'))
  }
  const packed = Uint8Array.from(atob(WASM), character => character.charCodeAt(0))
  const bytes = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return Promise.resolve(new Response(bytes, { headers: { 'content-type': 'application/wasm' } }))
}
