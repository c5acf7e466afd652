/** Runs Python in a peer, in a worker. */
import { answer, listen } from './endpoint.mjs'

/** How to load each peer, and how to run a program and read the variable `check`. */
const LOADERS = {
  /** @param {string} url of its main module */
  async pyodide(url) {
    const { loadPyodide } = await import(url)
    const pyodide = await loadPyodide()
    return (/** @type {string} */ source) => {
      const names = pyodide.toPy({})
      pyodide.runPython(source, { globals: names })
      return names.get('check')
    }
  },
  /** @param {string} url of its main module */
  async micropython(url) {
    const { loadMicroPython } = await import(url)
    const micropython = await loadMicroPython()
    return (/** @type {string} */ source) => {
      micropython.runPython(source)
      return micropython.globals.get('check')
    }
  },
}

/** @type {Promise<(source: string) => string>} */
let loaded

listen(async (/** @type {{ peer?: keyof typeof LOADERS, url?: string, source?: string }} */ { peer, url, source }) => {
  if (peer !== undefined && url !== undefined) loaded = LOADERS[peer](url)
  if (source === undefined) return
  try {
    const run = await loaded
    answer({ value: run(source) })
  } catch (error) {
    answer({ error: String(error) })
  }
})
