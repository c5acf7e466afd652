/**
 * Builds dist/ from src/: the page's modules by tsc, a CommonJS bundle of them, the worker's script, the wasm file, and
 * the module that holds the last two. Needs src/generated/, which `cargo xtask build` makes.
 *
 * `node build.mjs pack` brings the files that npm shows.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const path = (...parts) => join(here, ...parts)
const dist = (...parts) => path('dist', ...parts)

if (process.argv[2] === 'pack') {
  for (const name of ['LICENSE', 'CHANGELOG.md']) cpSync(path('..', name), path(name))
  writeFileSync(path('README.md'), withAbsoluteLinks(readFileSync(path('../README.md'), 'utf8')))
} else {
  rmSync(dist(), { recursive: true, force: true })
  const tsc = path('../node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '--project', path('tsconfig.build.json')], { stdio: 'inherit' })
  await buildWorker()
  cpSync(path('src/generated/pyvarium_bg.wasm'), dist('pyvarium.wasm'))
  writePayload()
  await buildCommonJs()
}

/** A script without imports and exports: it runs as a module, as a classic script, and from its text. */
async function buildWorker() {
  // The generated glue is JavaScript, for which esbuild does not look for a .ts file behind the .js of an import.
  const hostOfGlue = {
    name: 'host-of-glue',
    setup({ onResolve }) {
      onResolve({ filter: /\/worker\/host\.js$/ }, () => ({ path: path('src/worker/host.ts') }))
    },
  }
  await build({
    entryPoints: [path('src/worker/worker.ts')],
    outfile: dist('pyvarium-worker.js'),
    plugins: [hostOfGlue],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
    // The glue's own way to load the wasm, which the worker does not use.
    logOverride: { 'empty-import-meta': 'silent' },
  })
  writeFileSync(
    dist('pyvarium-worker.d.ts'),
    "/** The script of the package's worker. It is not for importing: its address is for the option `worker`. */\nexport {}\n",
  )
}

function writePayload() {
  const wasm = gzipSync(readFileSync(dist('pyvarium.wasm')), { level: 9 }).toString('base64')
  const worker = JSON.stringify(readFileSync(dist('pyvarium-worker.js'), 'utf8'))
  writeFileSync(dist('payload.js'), `export const WASM = '${wasm}'\nexport const WORKER = ${worker}\n`)
}

/** For `require` and for resolvers that know no `exports`. Types of a CommonJS module are in a package of that type. */
async function buildCommonJs() {
  mkdirSync(dist('cjs'))
  await build({
    entryPoints: [dist('index.js')],
    outfile: dist('cjs/index.js'),
    bundle: true,
    format: 'cjs',
    platform: 'neutral',
    target: 'es2022',
    logLevel: 'warning',
    define: { 'import.meta.url': 'address' },
    banner: {
      js: "const address = typeof __filename === 'string' && globalThis.process?.getBuiltinModule?.('node:url').pathToFileURL(__filename).href || globalThis.document?.baseURI;",
    },
  })
  writeFileSync(dist('cjs/package.json'), '{ "type": "commonjs" }\n')
  const leftOut = ['inline.d.ts', 'pyvarium-worker.d.ts']
  for (const name of readdirSync(dist()).filter(name => name.endsWith('.d.ts') && !leftOut.includes(name)))
    cpSync(dist(name), dist('cjs', name))
}

/** npm shows the README away from the files that its links name. */
function withAbsoluteLinks(text) {
  const { homepage } = JSON.parse(readFileSync(path('package.json'), 'utf8'))
  const repository = homepage.replace(/#.*$/, '')
  return text.replace(/\]\((?!\w+:|#)([^)]+)\)/g, (_, target) => `](${repository}/blob/main/${target})`)
}
