/** Pages of headless Chromium. */
import { chromium } from 'playwright-core'
import { serve } from './server.mjs'

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * @param {import('../setup.mjs').Setup} setup
 * @returns {Promise<import('./node.mjs').Host>}
 */
export async function chromiumHost(setup) {
  const server = await serve(setup.folders)
  const browser = await chromium.launch({ executablePath: setup.chromium, args: ARGS })
  return {
    name: `Chromium ${browser.version()}`,
    async open() {
      const context = await browser.newContext() // with its own, empty, cache
      const page = await context.newPage()
      await page.goto(server.url('bench', 'page/index.html'))
      const tasks = server.url('bench', 'page/tasks.mjs')
      await page.evaluate(url => import(url), tasks).then(() => {})
      return {
        ask: (task, ...args) =>
          page.evaluate(async ({ tasks, task, args }) => (await import(tasks))[task](...args), { tasks, task, args }),
        close: () => context.close(),
      }
    },
    url: server.url,
    urlOf: server.urlOf,
    async close() {
      await browser.close()
      server.close()
    },
  }
}
