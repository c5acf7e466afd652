/** The size of everything that a page must load before it can run a program. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { ENGINES } from '../engines.mjs'
import { table } from '../report.mjs'

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size bytes */

/** @type {Record<import('../engines.mjs').EngineName, (folder: string) => string[]>} */
const FILES = {
  pyvarium: folder =>
    readdirSync(folder).filter(name => /\.(js|wasm)$/.test(name) && !/^(inline|payload)\.js$/.test(name)),
  pyodide: () => ['pyodide.mjs', 'pyodide.asm.mjs', 'pyodide.asm.wasm', 'python_stdlib.zip', 'pyodide-lock.json'],
  micropython: () => ['micropython.mjs', 'micropython.wasm'],
}

/** @param {import('../setup.mjs').Setup} setup */
export async function measureDownload({ folders }) {
  const sizes = /** @type {Record<import('../engines.mjs').EngineName, Size>} */ ({})
  for (const engine of ENGINES) {
    const paths = FILES[engine](folders[engine]).map(file => join(folders[engine], file))
    sizes[engine] = sum(await Promise.all(paths.map(sizeOf)))
  }
  table(
    'Download: KiB of all that a page must load',
    ['', 'raw', 'gzip -9', 'brotli 11', 'brotli, times pyvarium'],
    ENGINES.map(engine => {
      const { raw, gzip, brotli } = sizes[engine]
      return [
        engine,
        ...[raw, gzip, brotli].map(bytes => Math.round(bytes / 1024).toString()),
        brotli / sizes.pyvarium.brotli,
      ]
    }),
  )
  return sizes
}

/**
 * @param {string} path
 * @returns {Promise<Size>}
 */
async function sizeOf(path) {
  const bytes = readFileSync(path)
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants
  const [gzipped, brotlied] = await Promise.all([
    promisify(gzip)(bytes, { level: 9 }),
    promisify(brotliCompress)(bytes, {
      params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  ])
  return { raw: bytes.length, gzip: gzipped.length, brotli: brotlied.length }
}

/** @param {Size[]} sizes */
function sum(sizes) {
  const total = { raw: 0, gzip: 0, brotli: 0 }
  for (const { raw, gzip, brotli } of sizes) {
    total.raw += raw
    total.gzip += gzip
    total.brotli += brotli
  }
  return total
}
