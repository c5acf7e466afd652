// Builds dist/ from src/: the page's modules by tsc, the worker's script by esbuild, and the wasm file beside them.
// Needs src/generated/, which `cargo xtask build` makes. `node build.mjs pack` brings README and LICENSE for npm.
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const path = (...parts) => join(here, ...parts)

// The generated glue is JavaScript, for which esbuild does not look for a .ts file behind the .js of an import.
const hostOfGlue = {
  name: 'host-of-glue',
  setup({ onResolve }) {
    onResolve({ filter: /\/worker\/host\.js$/ }, () => ({ path: path('src/worker/host.ts') }))
  },
}

if (process.argv[2] === 'pack') {
  for (const name of ['README.md', 'LICENSE']) cpSync(path('..', name), path(name))
} else {
  rmSync(path('dist'), { recursive: true, force: true })
  execFileSync(process.execPath, [path('node_modules/typescript/bin/tsc'), '--project', path('tsconfig.build.json')], { stdio: 'inherit' })
  await build({
    entryPoints: [path('src/worker/worker.ts')],
    outfile: path('dist/worker.js'),
    plugins: [hostOfGlue],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  })
  cpSync(path('src/generated/pyvarium_bg.wasm'), path('dist/pyvarium.wasm'))
}
