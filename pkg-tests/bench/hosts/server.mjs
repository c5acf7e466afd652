/** A web server for the folders that pages load from, with correct types and cacheable files. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
}

/** @param {import('../setup.mjs').Folders} folders */
export async function serve(folders) {
  /** Files outside of the folders, by the path they are served at. @type {Map<string, string>} */
  const others = new Map()
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const [, folder = '', ...rest] = path.split('/')
    const root = folders[/** @type {keyof typeof folders} */ (folder)]
    try {
      const body = await readFile(others.get(path) ?? join(root, ...rest))
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream')
      response.setHeader('content-length', body.length)
      response.setHeader('cache-control', 'max-age=31536000, immutable')
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`
  return {
    /**
     * @param {keyof typeof folders} folder
     * @param {string} file
     */
    url: (folder, file) => `${origin}/${folder}/${file}`,
    /** @param {string} path the path of any file */
    urlOf(path) {
      const served = `/others/${others.size}${extname(path)}`
      others.set(served, path)
      return origin + served
    },
    close: () => void server.close(),
  }
}
