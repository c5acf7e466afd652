/**
 * What every command over the packed package needs: the tests compiled, the tarball installed in a scratch folder,
 * the browsers found.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

const here = import.meta.dirname

/** Where npm installs the packages of the workspace. */
const MODULES = resolve(here, '../node_modules')

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

/**
 * The folders of the corpus. `tests/corpus/syntax.ts` describes their syntax.
 *
 * @type {Record<string, string>}
 */
const CORPUS = {
  attacks: resolve(here, '../corpus/attacks'),
  behaviours: resolve(here, '../corpus/behaviours'),
  bombs: resolve(here, '../corpus/bombs'),
  determinism: resolve(here, '../corpus/determinism'),
}

/**
 * @param {string} [built] the folder of the compiled tests
 * @param {string[]} options of the compiler
 * @returns {string} the same folder
 */
export function compileTests(built = join(here, 'built'), ...options) {
  rmSync(built, { recursive: true, force: true })
  const compiler = join(MODULES, 'typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '--project', here, '--outDir', built, ...options], { stdio: 'inherit' })
  writeSources(built)
  return built
}

/** Writes the files of the corpus as a module, because a page cannot read files. */
function writeSources(/** @type {string} */ built) {
  const sources = Object.fromEntries(Object.entries(CORPUS).map(([name, folder]) => [name, pythonFiles(folder)]))
  writeFileSync(join(built, 'corpus/sources.js'), `export const SOURCES = ${JSON.stringify(sources)}\n`)
}

/** @returns {Record<string, string>} the text of each Python file of a folder, by its name without the ending */
function pythonFiles(/** @type {string} */ folder) {
  const names = readdirSync(folder).filter(name => name.endsWith('.py'))
  return Object.fromEntries(
    names.sort().map(name => [name.slice(0, -'.py'.length), readFileSync(join(folder, name), 'utf8')]),
  )
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
