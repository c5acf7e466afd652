/** Pages with unusual origins and policies, and with the package's files in unusual places. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { launch } from './engines/chromium.js'
import { HANG } from './hang.js'
import { PROJECT } from './installed.js'
import { serve } from './server.js'
import type { Server } from './server.js'

/** The script of every page: an element that runs a program in its shadow tree. The address names the entry to use. */
const SCRIPT = `
async function use(entry) {
  try {
    const { Sandbox } = await import(entry)
    const sandbox = await Sandbox.create()
    const { value } = await sandbox.run('6 * 7')
    sandbox.dispose()
    return String(value)
  } catch (error) {
    return String(error)
  }
}
const entry = new URL(import.meta.url).searchParams.get('entry')
customElements.define('python-cell', class extends HTMLElement {
  async connectedCallback() {
    const root = this.attachShadow({ mode: 'closed' })
    root.append(await use(entry))
    parent.postMessage(root.textContent, '*')
  }
})
`

/** The script that shows, as the title, the message that the page or its frame posts. */
const SHOW = "addEventListener('message', event => { document.title = event.data })"

const MAIN = '/node_modules/pyvarium/dist/index.js'
const INLINE = '/node_modules/pyvarium/dist/inline.js'

interface Page {
  /** The module that the page imports. */
  entry: string
  /** The content security policy of all that the page's server sends. */
  policy?: string
  /** Whether the script runs in a frame with an opaque origin. */
  framed?: boolean
}

describe('a page', () => {
  let browser: Browser
  let elsewhere: Server
  before(
    async () => {
      writeFileSync(join(PROJECT, 'show.js'), SHOW)
      writeFileSync(join(PROJECT, 'use.js'), SCRIPT)
      browser = await launch()
      elsewhere = await serve({ '/': PROJECT }, { 'access-control-allow-origin': '*' })
    },
    { timeout: HANG },
  )
  after(async () => {
    await browser.close()
    await elsewhere.close()
  })

  async function shown({ entry, policy, framed }: Page): Promise<string> {
    const script = `<python-cell></python-cell><script type="module" src="/use.js?entry=${encodeURIComponent(entry)}"></script>`
    writeFileSync(join(PROJECT, 'inner.html'), script)
    const body = framed ? '<iframe sandbox="allow-scripts" src="/inner.html"></iframe>' : script
    writeFileSync(
      join(PROJECT, 'outer.html'),
      `<!doctype html><link rel="icon" href="data:,"><title></title><body><script src="/show.js"></script>${body}`,
    )
    const server = await serve(
      { '/': PROJECT },
      { 'access-control-allow-origin': '*', ...(policy && { 'content-security-policy': policy }) },
    )
    const page = await browser.newPage()
    try {
      await page.goto(`${server.origin}/outer.html`)
      await page.waitForFunction(() => document.title !== '')
      return await page.title()
    } finally {
      await page.close()
      await server.close()
    }
  }

  const itRuns = (name: string, page: () => Page): void =>
    void it(`${name}: runs a program`, { timeout: HANG }, async () => assert.equal(await shown(page()), '42'))

  itRuns('without a policy', () => ({ entry: MAIN }))
  itRuns('with everything in one module', () => ({ entry: INLINE }))
  itRuns('in a frame with an opaque origin', () => ({ entry: MAIN, framed: true }))
  itRuns('in a frame with an opaque origin, with everything in one module', () => ({ entry: INLINE, framed: true }))
  itRuns('with the package on another origin', () => ({ entry: `${elsewhere.origin}${MAIN}` }))

  const own = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
  itRuns('with the policy of the docs', () => ({ entry: MAIN, policy: `${own}; worker-src 'self'` }))
  itRuns('with the policy of the docs for one module', () => ({
    entry: INLINE,
    policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:",
  }))
  itRuns('with the policy of the docs for another origin', () => {
    const { origin } = elsewhere
    const policy = `default-src 'none'; script-src 'self' ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; worker-src blob: ${origin}`
    return { entry: `${origin}${MAIN}`, policy }
  })

  itRuns('that requires Trusted Types', () => ({ entry: MAIN, policy: "require-trusted-types-for 'script'" }))
  itRuns('that requires Trusted Types and names the policy', () => ({
    entry: MAIN,
    policy: "require-trusted-types-for 'script'; trusted-types pyvarium",
  }))
  itRuns('that requires Trusted Types, with everything in one module', () => ({
    entry: INLINE,
    policy: "require-trusted-types-for 'script'; trusted-types pyvarium",
  }))

  const itSays = (name: string, page: Page, expected: RegExp): void =>
    void it(`${name}: the error describes the remedy`, { timeout: HANG }, async () =>
      assert.match(await shown(page), expected),
    )

  itSays(
    'whose Trusted Types leave the policy out',
    { entry: MAIN, policy: "require-trusted-types-for 'script'; trusted-types other" },
    /LoadError: .* must list pyvarium in trusted-types$/,
  )
  itSays(
    'whose policy forbids blob:',
    { entry: INLINE, policy: "worker-src 'self'" },
    /LoadError: .* must allow blob: in worker-src$/,
  )

  it('whose bundler copied no files: the error describes the remedy', { timeout: HANG }, async () => {
    // A bundle of the package without the other files of the package beside it.
    const bundle = join(PROJECT, 'bundle.js')
    const { readFileSync } = await import('node:fs')
    const commonJs = readFileSync(join(PROJECT, 'node_modules/pyvarium/dist/cjs/index.js'), 'utf8')
    writeFileSync(
      bundle,
      `const module = { exports: {} }\n;(module => {${commonJs}})(module)\nexport const { Sandbox } = module.exports\n`,
    )
    assert.match(
      await shown({ entry: '/bundle.js' }),
      /LoadError: .*\/pyvarium\.wasm cannot be fetched: .* 404 .*import from 'pyvarium\/inline', or copy pyvarium-worker\.js and pyvarium\.wasm/,
    )
  })
})
