/** A minimal server of static files. The package must need nothing else from a server. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

export interface Server {
  /** For example `http://127.0.0.1:4711`. */
  origin: string
  /** The requested paths, in order. */
  requests: string[]
  close(): Promise<void>
}

/** Answers requests that are not for a file. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void

/**
 * @param folders by the path they are served at, which begins and ends with a slash; the first match counts
 * @param headers sent with every file
 * @param routes by their path
 */
export async function serve(
  folders: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  routes: Readonly<Record<string, Route>> = {},
): Promise<Server> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    requests.push(path)
    const route = routes[path]
    if (route !== undefined) return route(request, response)
    void find(folders, path).then(({ file, content }) => {
      if (content === null) response.writeHead(404).end()
      else
        response
          .writeHead(200, {
            ...headers,
            'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
            'content-length': content.length,
          })
          .end(content)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function find(
  folders: Readonly<Record<string, string>>,
  path: string,
): Promise<{ file: string; content: Buffer | null }> {
  const found = Object.entries(folders).find(([prefix]) => path.startsWith(prefix))
  if (found === undefined) return { file: '', content: null }
  const [prefix, folder] = found
  const inside = normalize(`/${path.slice(prefix.length)}`)
  const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside)
  return { file, content: await readFile(file).catch(() => null) }
}
