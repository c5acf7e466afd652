// Packs the npm package, installs the tarball in a scratch folder, and runs every test against what was installed.
//
//     node run.mjs [package folder] [options of node --test]
//
// The package (default: ../www) and its playground must be built: `cargo xtask test` does that and calls this.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

const here = import.meta.dirname
const [folder = '../www', ...testOptions] = process.argv.slice(2)
const packageFolder = resolve(here, folder)
const playground = join(packageFolder, 'playground/dist')

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function need(file) {
  if (!existsSync(file)) fail(`${file} is missing: build the package and the playground first, with \`cargo xtask test\``)
}

function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const places = (process.env.PATH ?? '').split(delimiter).flatMap(place => BROWSERS.map(name => join(place, name)))
  return places.find(existsSync) ?? fail('no Chromium was found: install one, or name it with CHROMIUM=/path/to/it')
}

function fail(reason) {
  console.error(reason)
  process.exit(1)
}

function npm(cwd, ...args) {
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** @returns the folder of a project that has installed the packed package, and nothing else */
function install(scratch) {
  npm(packageFolder, 'pack', '--silent', '--pack-destination', scratch)
  const tarball = readdirSync(scratch).find(name => name.endsWith('.tgz'))
  const project = join(scratch, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  writeFileSync(join(project, 'pyvarium.js'), "export * from 'pyvarium'\n")
  npm(project, 'install', '--silent', '--offline', '--no-audit', '--no-fund', join(scratch, tarball))
  return project
}

need(join(packageFolder, 'dist/pyvarium.wasm'))
need(join(playground, 'index.html'))
const chromium = findChromium()

rmSync(join(here, 'built'), { recursive: true, force: true })
execFileSync(process.execPath, [join(here, 'node_modules/typescript/bin/tsc'), '--project', here], { stdio: 'inherit' })

const scratch = mkdtempSync(join(tmpdir(), 'pyvarium-pkg-tests-'))
try {
  const project = install(scratch)
  const tests = readdirSync(join(here, 'built')).filter(name => name.endsWith('.test.js')).sort()
  const { status } = spawnSync(
    process.execPath,
    // One file at a time: each drives a browser or a worker at full speed.
    ['--test', '--test-concurrency=1', '--test-reporter=spec', ...testOptions, ...tests.map(name => join(here, 'built', name))],
    { stdio: 'inherit', env: { ...process.env, CHROMIUM: chromium, PYVARIUM_PROJECT: project, PYVARIUM_PLAYGROUND: playground } },
  )
  process.exitCode = status ?? 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
