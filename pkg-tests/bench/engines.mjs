/** The compared engines. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** In the order of the measurements and of the tables. */
export const ENGINES = /** @type {const} */ (['pyvarium', 'pyodide', 'micropython'])
export const PEERS = /** @type {const} */ (['pyodide', 'micropython'])

/** @typedef {typeof ENGINES[number]} EngineName */

const MAIN = { pyvarium: 'index.js', pyodide: 'pyodide.mjs', micropython: 'micropython.mjs' }

/**
 * What a page needs to start an engine.
 *
 * @param {EngineName} kind
 * @param {import('./hosts/node.mjs').Host} host
 * @param {string} [wasm] the path of another wasm file than that of the package
 * @returns {import('./page/engines.mjs').EngineParts}
 */
export function partsOf(kind, host, wasm) {
  const url = host.url(kind, MAIN[kind])
  return kind === 'pyvarium' ? { kind, url, wasm: wasm && host.urlOf(wasm) } : { kind, url }
}

/**
 * @param {typeof PEERS[number]} peer
 * @param {import('./setup.mjs').Folders} folders
 * @returns {string}
 */
export function versionOf(peer, folders) {
  return JSON.parse(readFileSync(join(folders[peer], 'package.json'), 'utf8')).version
}
