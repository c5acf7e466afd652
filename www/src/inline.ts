/**
 * The same as the main entry, with the worker's script and the wasm inside the module: for bundlers that copy no files,
 * and for pages of a single file. It is some megabytes large, and a browser does not cache what it compiles of it.
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
