/**
 * Builds dist/ from src/: the modules of the page (by tsc), a CommonJS bundle of them, the worker script, the wasm
 * file, the module that contains the last two, the library, and the script of the command line. Needs src/generated/,
 * which `cargo xtask build` makes.
 *
 * `node build.mjs pack` copies the files that npm shows.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
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
  for (const extension of ['bin', 'LICENSE'])
    cpSync(path(`src/generated/pyvarium-library.${extension}`), dist(`pyvarium-library.${extension}`))
  writePayload()
  await buildCommonJs()
  await buildCommandLine()
}

/** The worker script has no imports and exports, so that it runs as a module, as a classic script, and from text. */
async function buildWorker() {
  // The generated glue is JavaScript, so esbuild does not resolve its import of a .js file to the .ts file.
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
    // The glue uses `import.meta` to load the wasm. The worker does not call that function.
    logOverride: { 'empty-import-meta': 'silent' },
  })
  writeFileSync(
    dist('pyvarium-worker.d.ts'),
    '/** The worker script of the package. Do not import it: give its URL to the option `worker`. */\nexport {}\n',
  )
}

/** The module that contains the wasm and the worker script, for `pyvarium/inline`. */
function writePayload() {
  const wasm = gzipSync(readFileSync(dist('pyvarium.wasm')), { level: 9 }).toString('base64')
  const worker = JSON.stringify(readFileSync(dist('pyvarium-worker.js'), 'utf8'))
  writeFileSync(dist('payload.js'), `export const WASM = '${wasm}'\nexport const WORKER = ${worker}\n`)
}

/**
 * The bundle for `require`, and for resolvers that do not support `exports`. Its types must be in a folder whose
 * package.json has the type `commonjs`.
 */
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
      js:
        "const address = typeof __filename === 'string' && globalThis.process?.getBuiltinModule?.('node:url')" +
        '.pathToFileURL(__filename).href || globalThis.document?.baseURI;',
    },
  })
  writeFileSync(dist('cjs/package.json'), '{ "type": "commonjs" }\n')
  const leftOut = ['inline.d.ts', 'pyvarium-worker.d.ts']
  for (const name of readdirSync(dist()).filter(name => name.endsWith('.d.ts') && !leftOut.includes(name)))
    cpSync(dist(name), dist('cjs', name))
}

/** The script of the command `pyvarium`. It imports the package beside it, and is no part of what a page imports. */
async function buildCommandLine() {
  const packageBeside = {
    name: 'package-beside',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: './index.js', external: true }))
    },
  }
  await build({
    entryPoints: [path('src/cli/main.ts')],
    outfile: dist('cli.js'),
    plugins: [packageBeside],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  })
  chmodSync(dist('cli.js'), 0o755)
}

/** Makes the relative links of the README absolute, because npm shows it without the other files. */
function withAbsoluteLinks(text) {
  const { homepage } = JSON.parse(readFileSync(path('package.json'), 'utf8'))
  const repository = homepage.replace(/#.*$/, '')
  return text.replace(/\]\((?!\w+:|#)([^)]+)\)/g, (_, target) => `](${repository}/blob/main/${target})`)
}
