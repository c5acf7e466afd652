/** The pages of the project that has installed the package. No bundler: modules are served as they are installed. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT } from '../installed.js'
import { serve } from '../server.js'
import type { Route, Server } from '../server.js'

/** As strict as a page that uses the package can be: no code from text, nothing from elsewhere. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'"

export interface ProjectServer extends Server {
  /** The page's address. */
  url: string
}

/**
 * @param page the name of the page, and of its module among the compiled tests
 * @param policy the content security policy of all that is served; null: none
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

/** What a page has asked its server for, but for itself, the tests' own modules, and what they say to one another. */
export function asked({ requests, url }: ProjectServer): string[] {
  const own = new URL(url).pathname
  return requests.filter(path => path !== own && !path.startsWith('/tests/') && !path.startsWith('/ask/'))
}
