/** Chromium, with a page that does the tasks of the tests. */
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { browser } from '../installed.js'
import { CHROMIUM_ARGUMENTS } from './chromium-arguments.js'
import { engine } from './engine.js'
import type { PageEngine } from './engine.js'
import { serveProject } from './project.js'

export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browser('CHROMIUM'), args: CHROMIUM_ARGUMENTS })
}

/** @param policy the content security policy of every response; default: a strict one; null: none */
export async function openChromium(policy?: string | null): Promise<PageEngine> {
  const server = await serveProject('page', policy)
  const browser = await launch()
  const page = await browser.newPage()
  page.setDefaultTimeout(0) // a test has its own
  page.on('pageerror', error => console.error(`uncaught in the page: ${error.stack ?? String(error)}`))
  await page.goto(server.url)
  await page.waitForFunction(() => window.answer !== undefined)
  const close = async (): Promise<void> => {
    await browser.close()
    await server.close()
  }
  return {
    ...engine(
      'Chromium',
      (task, args) => page.evaluate(([task, args]) => window.answer(task, args), [task, args] as const),
      close,
    ),
    server,
  }
}
