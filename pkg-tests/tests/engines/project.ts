/** The pages of the project that has the package installed. Modules are served as they are installed, without a bundler. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT } from '../installed.js'
import { serve } from '../server.js'
import type { Route, Server } from '../server.js'

/** The strictest policy for a page that uses the package: no code from text, nothing from other origins. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'"

export interface ProjectServer extends Server {
  /** The address of the page. */
  url: string
}

/**
 * @param page the name of the page and of its module in the compiled tests
 * @param policy the content security policy of every response; null: none
 */
export async function serveProject(
  page: string,
  policy: string | null = POLICY,
  routes: Readonly<Record<string, Route>> = {},
): Promise<ProjectServer> {
  const html = `<!doctype html><meta charset="utf-8"><title>pyvarium</title><link rel="icon" href="data:,"><script type="module" src="/tests/${page}.js"></script>\n`
  await writeFile(join(PROJECT, `${page}.html`), html)
  const folders = { '/tests/': join(import.meta.dirname, '..'), '/': PROJECT }
  const server = await serve(folders, policy === null ? {} : { 'content-security-policy': policy }, routes)
  return { ...server, url: `${server.origin}/${page}.html` }
}

/** The paths that a page requested, without the page itself, the modules of the tests, and the tasks. */
export function asked({ requests, url }: ProjectServer): string[] {
  const own = new URL(url).pathname
  return requests.filter(path => path !== own && !path.startsWith('/tests/') && !path.startsWith('/ask/'))
}
