/** Chromium, and a page in it that has the package and the behaviours loaded. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { CHROMIUM, PROJECT } from './installed.js'
import { serve } from './server.js'
import type { Server } from './server.js'

/** As strict as a page that uses the package can be: no code from text, nothing from elsewhere. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'"

const HTML = '<!doctype html><meta charset="utf-8"><title>pyvarium</title><link rel="icon" href="data:,"><script type="module" src="/tests/page.js"></script>\n'

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  })
}

/** A page of the project that has installed the package. It uses no bundler: modules are served as they are installed. */
export interface ProjectPage {
  page: Page
  server: Server
  /** Opens the same page again, with everything in it new. */
  another(): Promise<Page>
  close(): Promise<void>
}

/** @param policy the content security policy of all that is served; null: none */
export async function openProjectPage(policy: string | null = POLICY): Promise<ProjectPage> {
  await writeFile(join(PROJECT, 'index.html'), HTML)
  const server = await serve({ '/tests/': import.meta.dirname, '/': PROJECT }, policy === null ? {} : { 'content-security-policy': policy })
  const browser = await launch()
  const another = async (): Promise<Page> => {
    const page = await browser.newPage()
    page.on('pageerror', error => console.error(`uncaught in the page: ${error.stack ?? String(error)}`))
    await page.goto(`${server.origin}/`)
    await page.waitForFunction(() => window.behaviours !== undefined)
    return page
  }
  const close = async (): Promise<void> => {
    await browser.close()
    await server.close()
  }
  return { page: await another(), server, another, close }
}
