// Installs the packed package in each of `examples/`, builds the example, and drives it in Chromium.
//
//     node examples.mjs [NAME...] [--tarball FILE]
//
// Without a name, all examples run. The package in ../www must be built: `cargo xtask examples` does that and
// calls this. The tools come from npm's registry.
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { compileTests, fail, find, need, pack } from './prepare.mjs'
import { killGroups, messageOf, run, serving } from './processes.mjs'

const EXAMPLES = resolve(import.meta.dirname, '../examples')
const PACKAGE = resolve(import.meta.dirname, '../www')

/** The files that an installation or a build leaves in the folder of an example. */
const LEFTOVERS = [
  'node_modules',
  'package-lock.json',
  'dist',
  'build',
  '.astro',
  '.next',
  '.parcel-cache',
  '.svelte-kit',
]

const PAGE_TIMEOUT = 90_000

/** A sandbox has two workers. More of them are left over from before an update. */
const MOST_WORKERS = 2

/** @typedef {(folder: string) => Promise<void>} Check rejects if something is wrong with the example in that folder */

/** @typedef {(text: string, mark: string) => string} Edit changes the text of a file, so that it prints the mark when it runs */

const devPort = (/** @type {number} */ port) => ['--port', String(port)]

/** @type {Record<string, Record<string, Check>>} the checks of each example, by the mode in which it runs */
const CHECKS = {
  node: { test, 'from elsewhere': elsewhere('module.mjs', 'commonjs.cjs') },
  vitest: { test },
  jest: { test },
  'import-map': { dev: dev() },
  esbuild: {
    build: build('.'),
    iife: build('.', { script: 'build:iife', page: 'iife.html' }),
    'iife from disk': fromDisk('iife.html', 'build:iife'),
    dev: dev({ flags: port => [`--serve=${port}`] }),
  },
  rollup: { build: build('.'), dev: dev() },
  parcel: { build: build('dist'), dev: dev() },
  webpack: { build: build('dist'), dev: dev() },
  rspack: { build: build('dist'), dev: dev() },
  rsbuild: { build: build('dist'), dev: dev() },
  vite: {
    build: build('dist'),
    'build below a path': build('dist', { flags: ['--base', '/below/'], path: '/below/' }),
    dev: dev({ edits: [['src/main.ts', touch]] }),
    'dev with Vite 5': having('vite@5', dev()),
    'build with Vite 5': having('vite@5', build('dist')),
    'dev with Vite 6': having('vite@6', dev()),
    'dev with Vite 7': having('vite@7', dev()),
  },
  'vite-react': {
    build: build('dist'),
    dev: dev({
      edits: [
        ['src/usePyvarium.js', touch],
        ['src/App.jsx', remount],
      ],
    }),
  },
  sveltekit: { build: build('build'), dev: dev() },
  astro: { build: build('dist'), dev: dev() },
  next: {
    build: next(),
    'build --webpack': next('--webpack'),
    dev: dev({ api: true }),
    'dev --webpack': dev({ flags: port => ['--webpack', ...devPort(port)], api: true }),
  },
}

/** @returns {string} */
function touch(/** @type {string} */ text, /** @type {string} */ mark) {
  return `${text}\nconsole.log('${mark}')\n`
}

/** React mounts a component again if an edit changes which hooks it uses. */
function remount(/** @type {string} */ text, /** @type {string} */ mark) {
  return touch(text.replace('  const [', '  useState()\n  const ['), mark)
}

/** Runs the tests of an example. */
async function test(/** @type {string} */ folder) {
  await run(folder, 'npm', 'test')
}

/**
 * Runs scripts in a working directory in which the package is not installed.
 *
 * @param {...string} scripts
 * @returns {Check}
 */
function elsewhere(...scripts) {
  return async folder => {
    for (const script of scripts) {
      const output = await run(tmpdir(), process.execPath, join(folder, script))
      if (output !== '45\n') throw new Error(`${script} printed ${output}`)
    }
  }
}

/**
 * Uses another version of a tool than the example requires.
 *
 * @param {string} tool
 * @param {Check} check
 * @returns {Check}
 */
function having(tool, check) {
  return async folder => {
    await run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '--save-dev', tool)
    await check(folder)
  }
}

/**
 * Builds an example and serves one of its folders.
 *
 * @param {string} output
 * @param {{ script?: string, page?: string, flags?: string[], path?: string }} [options]
 * @returns {Check}
 */
function build(output, { script = 'build', page = '', flags = [], path = '/' } = {}) {
  return async folder => {
    await run(folder, 'npm', 'run', script, '--', ...flags)
    const server = await serve({ [path]: join(folder, output) })
    try {
      await drive(`${server.origin}${path}${page}`)
    } finally {
      await server.close()
    }
  }
}

/**
 * Builds an example and opens its page without a server.
 *
 * @param {string} page
 * @param {string} script
 * @returns {Check}
 */
function fromDisk(page, script) {
  return async folder => {
    await run(folder, 'npm', 'run', script)
    await drive(pathToFileURL(join(folder, page)).href)
  }
}

/**
 * Starts the development server of an example.
 *
 * @param {object} [options]
 * @param {(port: number) => string[]} [options.flags] the arguments that set the port
 * @param {[file: string, edit: Edit][]} [options.edits] edits while the page is open
 * @param {boolean} [options.api] whether the server also runs Python
 * @returns {Check}
 */
function dev({ flags = devPort, edits = [], api = false } = {}) {
  return folder =>
    serving(folder, 'dev', flags, async origin => {
      await drive(origin, async page => {
        for (const [file, change] of edits) await edit(page, join(folder, file), change)
      })
      if (api) await checkApi(origin)
    })
}

/**
 * Builds and starts the example of Next.js.
 *
 * @param {string[]} flags of `next build`
 * @returns {Check}
 */
function next(...flags) {
  return async folder => {
    await run(folder, 'npm', 'run', 'build', '--', ...flags)
    await serving(folder, 'start', devPort, async origin => {
      await drive(origin)
      await checkApi(origin)
    })
  }
}

async function checkApi(/** @type {string} */ origin) {
  const response = await fetch(`${origin}/api/run`, { method: 'POST', body: 'sum(range(10))' })
  const text = await response.text()
  if (text !== '{"result":"45"}') throw new Error(`/api/run answered ${response.status} ${text.slice(0, 300)}`)
}

/**
 * Opens a page of an example and uses it.
 *
 * @param {string} url
 * @param {(page: import('playwright-core').Page) => Promise<void>} [then] uses the page further
 */
async function drive(url, then) {
  const page = await browser.newPage()
  page.setDefaultTimeout(PAGE_TIMEOUT)
  const faults = collectFaults(page)
  const use = async () => {
    await page.goto(url)
    await shows(page, '', '45')
    await compute(page, '6 * 7', '42')
    await then?.(page)
  }
  try {
    await Promise.race([use(), faults.settled])
  } catch (error) {
    faults.list.push(messageOf(error))
  } finally {
    await page.close()
  }
  if (faults.list.length > 0) throw new Error(faults.list.join('\n'))
}

/**
 * @param {import('playwright-core').Page} page
 * @returns the errors of a page, and a promise that resolves some time after the first one
 */
function collectFaults(page) {
  /** @type {string[]} */
  const list = []
  /** @type {Promise<void>} */
  const settled = new Promise(resolve => {
    const add = (/** @type {string} */ fault) => {
      list.push(fault)
      setTimeout(resolve, 2000)
    }
    page.on('console', message => {
      if (message.type() === 'error') add(`console: ${message.text()} (${message.location().url})`)
    })
    page.on('pageerror', error => add(`uncaught: ${error.stack || error}`))
    page.on('requestfailed', request => add(`${request.url()}: ${request.failure()?.errorText}`))
    page.on('response', response => {
      if (response.status() >= 400) add(`${response.url()}: ${response.status()}`)
    })
  })
  return { list, settled }
}

/** Runs a program in the page. The page must show another result before. */
async function compute(
  /** @type {import('playwright-core').Page} */ page,
  /** @type {string} */ source,
  /** @type {string} */ expected,
) {
  const before = (await page.locator('#result').textContent())?.trim() ?? ''
  await page.getByRole('textbox', { name: 'Python' }).fill(source)
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await shows(page, before, expected)
}

/** Waits until the page shows a new result. */
async function shows(
  /** @type {import('playwright-core').Page} */ page,
  /** @type {string} */ before,
  /** @type {string} */ expected,
) {
  const text = page.waitForFunction(before => {
    const text = document.querySelector('#result')?.textContent?.trim() ?? ''
    return text === '' || text === before ? null : text
  }, before)
  const shown = await (await text).jsonValue()
  if (shown !== expected) throw new Error(`the page shows ${shown} where it should show ${expected}`)
}

/** Edits a file three times, and each time waits until the page has run it, uses the page, and counts the workers. */
async function edit(
  /** @type {import('playwright-core').Page} */ page,
  /** @type {string} */ file,
  /** @type {Edit} */ change,
) {
  for (let update = 1; update <= 3; update++) {
    const mark = `update ${update} of ${basename(file)}`
    const ran = page.waitForEvent('console', message => message.text() === mark)
    const edited = join(scratch, 'edited')
    writeFileSync(edited, change(readFileSync(file, 'utf8'), mark))
    renameSync(edited, file) // the server must never read an incomplete file
    await ran
    await pause(1000) // for the workers that the update starts
    await page.locator('#result:not(:empty)').waitFor()
    await compute(page, `${update} * 1000`, `${update * 1000}`)
    await pause(1000) // for the standby worker
    const workers = page.workers().length
    if (workers > MOST_WORKERS) throw new Error(`after ${mark} there are ${workers} workers`)
  }
}

/** Copies an example to a scratch folder, makes it depend on the tarball, and installs it. */
async function install(/** @type {string} */ name, /** @type {string} */ folder) {
  cpSync(join(EXAMPLES, name), folder, { recursive: true, filter: file => !LEFTOVERS.includes(basename(file)) })
  const file = join(folder, 'package.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.dependencies.pyvarium = `file:${tarball}`
  writeFileSync(file, JSON.stringify(manifest, null, 2))
  await run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline')
}

/** @returns {Promise<void>} */
async function attempt(/** @type {string} */ title, /** @type {() => Promise<void>} */ work) {
  try {
    await work()
    passed++
    console.log(`${title}: ok`)
  } catch (error) {
    failed++
    console.log(`${title}: ${messageOf(error).replaceAll('\n', '\n    ')}`)
  }
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options: { tarball: { type: 'string' } }, allowPositionals: true })
    const unknown = positionals.find(name => !(name in CHECKS))
    if (unknown !== undefined)
      throw new Error(`there is no example ${unknown}; there are ${Object.keys(CHECKS).join(', ')}`)
    return { names: positionals.length > 0 ? positionals : Object.keys(CHECKS), given: values.tarball }
  } catch (error) {
    return fail(messageOf(error))
  }
}

const { names, given } = readArguments()
const unchecked = readdirSync(EXAMPLES, { withFileTypes: true }).find(
  entry => entry.isDirectory() && !(entry.name in CHECKS),
)
if (unchecked !== undefined) fail(`nothing checks the example ${unchecked.name}`)
need(join(PACKAGE, 'dist/index.d.ts'))
const built = compileTests()
/** @type {typeof import('./tests/server.js')} */
const { serve } = await import(pathToFileURL(join(built, 'server.js')).href)
/** @type {typeof import('./tests/engines/chromium-arguments.js')} */
const { CHROMIUM_ARGUMENTS } = await import(pathToFileURL(join(built, 'engines/chromium-arguments.js')).href)

const scratch = mkdtempSync(join(tmpdir(), 'pyvarium-examples-'))
process.on('exit', () => {
  killGroups()
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1))

const tarball = given === undefined ? pack(PACKAGE, scratch) : resolve(given)
const browser = await chromium.launch({ executablePath: find('CHROMIUM'), args: CHROMIUM_ARGUMENTS })
let passed = 0
let failed = 0
try {
  for (const name of names) {
    const folder = join(scratch, name)
    /** @type {unknown} */
    let fault = null
    await install(name, folder).catch(error => (fault = error))
    for (const [mode, check] of Object.entries(CHECKS[name] ?? {})) {
      await attempt(`${name} ${mode}`, async () => {
        if (fault !== null) throw fault
        await check(folder)
      })
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
} finally {
  await browser.close()
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
