/**
 * What every command over the packed package needs: the tests compiled, the tarball installed in a scratch folder,
 * the browsers found.
 */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

const here = import.meta.dirname

/** Where npm installs the packages of the workspace. */
const MODULES = resolve(here, '../node_modules')

/** What `compiler.ts` and `package.test.ts` expect in `pkg-tests/node_modules`. */
const TOOLS = ['.bin', 'typescript', 'typescript-5.0', 'typescript-5.9']

/** @type {Record<string, { title: string, programs: string[] }>} by the variable of the environment that may name one */
const BROWSERS = {
  CHROMIUM: { title: 'Chromium', programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] },
  FIREFOX: { title: 'Firefox', programs: ['firefox-esr', 'firefox'] },
}

/** @returns {never} */
export function fail(/** @type {string} */ reason) {
  console.error(reason)
  process.exit(1)
}

export function need(/** @type {string} */ file) {
  if (!existsSync(file))
    fail(`${file} is missing: build the package and the playground first, with \`cargo xtask test\``)
}

/** @returns {string} a browser's executable: the one its variable names, or an installed one */
export function find(/** @type {string} */ variable) {
  const named = process.env[variable]
  if (named) return named
  const { title, programs } = BROWSERS[variable]
  const places = (process.env.PATH ?? '').split(delimiter).flatMap(place => programs.map(name => join(place, name)))
  return places.find(existsSync) ?? fail(`no ${title} was found: install one, or name it with ${variable}=/path/to/it`)
}

function npm(/** @type {string} */ cwd, /** @type {string[]} */ ...args) {
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** @returns {string} the tarball that npm makes of the package */
export function pack(/** @type {string} */ packageFolder, /** @type {string} */ scratch) {
  npm(packageFolder, 'pack', '--silent', '--pack-destination', scratch)
  const tarball = readdirSync(scratch).find(name => name.endsWith('.tgz')) ?? fail('npm packed nothing')
  return join(scratch, tarball)
}

/**
 * The folder is outside of the workspace: Node looks for modules in every folder above an importer, and would find
 * those of the workspace.
 *
 * @returns {string} the folder of a project that has installed the tarball, and nothing else
 */
function install(/** @type {string} */ tarball, /** @type {string} */ scratch) {
  const project = join(scratch, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  writeFileSync(join(project, 'pyvarium.js'), "export * from 'pyvarium'\n")
  npm(project, 'install', '--silent', '--offline', '--no-audit', '--no-fund', tarball)
  return project
}

/** @returns {string} the folder of the compiled tests */
export function compileTests() {
  const built = join(here, 'built')
  rmSync(built, { recursive: true, force: true })
  execFileSync(process.execPath, [join(MODULES, 'typescript/bin/tsc'), '--project', here], { stdio: 'inherit' })
  writeSources(built)
  linkTools()
  return built
}

/** Links the tools of the workspace into `pkg-tests/node_modules`. `npm ci` removes the links. */
function linkTools() {
  mkdirSync(join(here, 'node_modules'), { recursive: true })
  for (const name of TOOLS) {
    const link = join(here, 'node_modules', name)
    rmSync(link, { recursive: true, force: true })
    symlinkSync(join(MODULES, name), link, 'junction')
  }
}

/** What pages need of files that they cannot read: the attacks, as a module. */
function writeSources(/** @type {string} */ built) {
  const folder = resolve(here, '../corpus/attacks')
  const families = readdirSync(folder)
    .filter(name => name.endsWith('.py'))
    .sort()
  const sources = Object.fromEntries(
    families.map(name => [name.slice(0, -'.py'.length), readFileSync(join(folder, name), 'utf8')]),
  )
  writeFileSync(join(built, 'attacks/sources.js'), `export const SOURCES = ${JSON.stringify(sources)}\n`)
}

/**
 * @typedef {object} Prepared
 * @property {string} built the folder of the compiled tests
 * @property {Record<string, string>} env what `installed.ts` reads
 * @property {() => void} cleanUp
 */

/**
 * @param {string} folder the package, built
 * @param {{ browsers: readonly string[], playground: boolean }} needed the variables of the browsers that will be
 *   driven, and whether the playground must be built as well
 * @returns {Prepared}
 */
export function prepare(folder, needed) {
  const packageFolder = resolve(here, folder)
  const playground = join(packageFolder, 'playground/dist')
  need(join(packageFolder, 'dist/pyvarium.wasm'))
  if (needed.playground) need(join(playground, 'index.html'))
  const browsers = Object.fromEntries(needed.browsers.map(variable => [variable, find(variable)]))

  const built = compileTests()
  const scratch = mkdtempSync(join(tmpdir(), 'pyvarium-pkg-tests-'))
  const cleanUp = () => rmSync(scratch, { recursive: true, force: true })
  try {
    const tarball = pack(packageFolder, scratch)
    const project = install(tarball, scratch)
    return {
      built,
      env: { ...browsers, PYVARIUM_TARBALL: tarball, PYVARIUM_PROJECT: project, PYVARIUM_PLAYGROUND: playground },
      cleanUp,
    }
  } catch (error) {
    cleanUp()
    throw error
  }
}
