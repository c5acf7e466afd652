/** The command line of the benchmark, and the paths of everything that it measures. */
import { existsSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

export const HERE = dirname(fileURLToPath(import.meta.url))

const PARTS = ['download', 'start-up', 'latency', 'library', 'programs']

const USAGE = `node bench.mjs [--quick] [--engine chromium|node] [--only PART]... [--json FILE]
  PART: ${PARTS.join(', ')}; default: all
  environment: PYVARIUM_DIST       the built package (default: www/dist of this checkout)
               PYVARIUM_UNMETERED  a wasm file of the same build without metering, for the cost of metering
               CHROMIUM, PYTHON    the browser and the native Python (default: what PATH has)`

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * @typedef {object} Setup
 * @property {boolean} quick fewer rounds
 * @property {'chromium' | 'node'} engine what runs the page
 * @property {string[]} only the parts to measure
 * @property {string | undefined} json the file for the figures
 * @property {string} chromium the browser's path; empty when it is not needed
 * @property {string} python the native Python's path; empty when it is not needed
 * @property {Folders} folders
 * @property {string | undefined} unmetered the path of the wasm without metering
 */

/** @typedef {{ pyvarium: string, pyodide: string, micropython: string, bench: string }} Folders the folders that a page may load from, by their name on the server */

/**
 * @returns {Setup}
 * @throws Error that names what is wrong with the command line, or what is missing
 */
export function setup() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      engine: { type: 'string', default: 'chromium' },
      only: { type: 'string', multiple: true, default: PARTS },
      json: { type: 'string' },
    },
  })
  const { quick, engine, only, json } = values
  if (engine !== 'chromium' && engine !== 'node')
    throw new Error(`--engine ${engine}: there are chromium and node\n${USAGE}`)
  const unknown = only.find(part => !PARTS.includes(part))
  if (unknown !== undefined) throw new Error(`--only ${unknown}: no such part\n${USAGE}`)

  const { PYVARIUM_DIST, PYVARIUM_UNMETERED, CHROMIUM, PYTHON } = process.env
  const dist = resolve(PYVARIUM_DIST ?? join(HERE, '../../www/dist'))
  if (!existsSync(join(dist, 'pyvarium.wasm')))
    throw new Error(`${dist} has no pyvarium.wasm: run \`cargo xtask build\` first`)
  if (PYVARIUM_UNMETERED && !existsSync(PYVARIUM_UNMETERED))
    throw new Error(`PYVARIUM_UNMETERED: there is no ${PYVARIUM_UNMETERED}`)
  return {
    quick,
    engine,
    only,
    json,
    chromium:
      CHROMIUM ||
      (engine === 'chromium' ? installed(BROWSERS, 'name it with CHROMIUM=/path/to/it, or use --engine node') : ''),
    python: PYTHON || (only.includes('programs') ? installed(['python3'], 'or name it with PYTHON=/path/to/it') : ''),
    folders: {
      pyvarium: dist,
      pyodide: join(HERE, 'node_modules/pyodide'),
      micropython: join(HERE, 'node_modules/@micropython/micropython-webassembly-pyscript'),
      bench: HERE,
    },
    unmetered: PYVARIUM_UNMETERED ? resolve(PYVARIUM_UNMETERED) : undefined,
  }
}

/**
 * @param {string[]} names
 * @param {string} advice what to do if none of them exists
 */
function installed(names, advice) {
  const places = (process.env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)))
  const found = places.find(existsSync)
  if (found === undefined) throw new Error(`no ${names[0]} was found: install one, ${advice}`)
  return found
}
