/** The engines behind one face, as a page would use them: each in a worker of its own. */
import { Thread } from './thread.mjs'

/**
 * What a page has of an engine.
 *
 * @typedef {object} Engine
 * @property {(source: string) => Promise<string>} run the text of the value of the program's last line, an expression
 * @property {() => void} hang begins a program that never ends
 * @property {() => void} kill ends what is under way; `run` works afterwards
 */

/** @typedef {{ kind: 'pyvarium', url: string, wasm: string | undefined } | { kind: 'pyodide' | 'micropython', url: string }} EngineParts where an engine's parts are */

const ENDLESS = 'while True:\n    pass\n'
const UNLIMITED = { instructions: Number.MAX_SAFE_INTEGER, memory: 2 ** 32 - 1, output: 2 ** 32 - 1, time: 2 ** 31 - 1 }

/**
 * Pyvarium is ready when this resolves; a peer takes its first program meanwhile.
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
    thread.tell({ peer, url })
    return thread
  }
  let thread = load()
  return {
    async run(/** @type {string} */ source) {
      const { value, error } = await thread.ask({ source: withCheck(source) })
      if (error !== undefined) throw new Error(error)
      return value
    },
    hang: () => thread.tell({ source: ENDLESS }),
    kill() {
      thread.terminate()
      thread = load()
    },
  }
}

/**
 * The program with its last line, an expression, kept as text in the variable `check`.
 *
 * @param {string} source
 */
export function withCheck(source) {
  const lines = source.trimEnd().split('\n')
  return [...lines.slice(0, -1), `check = str(${lines.at(-1)})`].join('\n')
}
