/** One interface for all engines, as a page uses them. Each engine has its own worker. */
import { Thread } from './thread.mjs'

/**
 * An engine, for the page.
 *
 * @typedef {object} Engine
 * @property {(source: string) => Promise<string>} run the text of the value of the program's last line, an expression
 * @property {() => void} hang begins a program that never ends
 * @property {() => void} kill ends the active program; `run` works afterwards
 */

/** @typedef {{ kind: 'pyvarium', url: string, wasm: string | undefined } | { kind: 'pyodide' | 'micropython', url: string }} EngineParts the addresses of an engine's files */

const ENDLESS = 'while True:\n    pass\n'
const UNLIMITED = { instructions: Number.MAX_SAFE_INTEGER, memory: 2 ** 32 - 1, output: 2 ** 32 - 1, time: 2 ** 31 - 1 }

/**
 * Pyvarium is ready when this resolves. A peer accepts its first program before it is ready.
 *
 * @param {EngineParts} parts
 * @returns {Promise<Engine>}
 */
export async function start(parts) {
  return parts.kind === 'pyvarium' ? startPyvarium(parts) : startPeer(parts.kind, parts.url)
}

/** @param {EngineParts & { kind: 'pyvarium' }} parts */
async function startPyvarium({ url, wasm }) {
  const { Sandbox } = await import(url)
  const sandbox = await Sandbox.create({ limits: UNLIMITED, wasm })
  return {
    async run(/** @type {string} */ source) {
      const outcome = await sandbox.run(source)
      if (!outcome.ok) throw new Error(`${outcome.error.kind}: ${outcome.error.traceback || outcome.error.message}`)
      return String(outcome.value)
    },
    hang: () => void sandbox.run(ENDLESS),
    kill: () => sandbox.cancel(),
  }
}

/**
 * @param {'pyodide' | 'micropython'} peer
 * @param {string} url
 */
function startPeer(peer, url) {
  const load = () => {
    const thread = new Thread('peer-worker.mjs')
    thread.post({ peer, url })
    return thread
  }
  let thread = load()
  return {
    async run(/** @type {string} */ source) {
      const { value, error } = await thread.ask({ source: withCheck(source) })
      if (error !== undefined) throw new Error(error)
      return value
    },
    hang: () => thread.post({ source: ENDLESS }),
    kill() {
      thread.terminate()
      thread = load()
    },
  }
}

/**
 * The program, changed to keep the value of its last line as text in the variable `check`.
 *
 * @param {string} source
 */
export function withCheck(source) {
  const lines = source.trimEnd().split('\n')
  return [...lines.slice(0, -1), `check = str(${lines.at(-1)})`].join('\n')
}
