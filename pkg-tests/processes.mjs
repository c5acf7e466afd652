/** Processes that run until they end or are stopped. */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'

const COMMAND_TIMEOUT = 600_000
const START_TIMEOUT = 60_000

/** @type {Set<number>} the process groups that run */
const groups = new Set()

export function killGroups() {
  for (const group of groups) {
    try {
      process.kill(-group, 'SIGKILL')
    } catch {
      // The process has ended by itself.
    }
  }
}

/** Starts a command in a new process group. Its input stays open, because esbuild stops if it is closed. */
function start(/** @type {string} */ cwd, /** @type {string} */ command, /** @type {string[]} */ args) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawn(command, args, { cwd, env, detached: true, stdio: 'pipe' })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => (output += stripVTControlCharacters(text)))
  const group = child.pid
  if (group !== undefined) groups.add(group)
  /** @type {Promise<number | string | null>} */
  const ended = new Promise(resolve => {
    child.on('error', error => resolve(error.message))
    child.on('close', (code, signal) => resolve(code ?? signal))
  })
  const stop = async () => {
    if (group === undefined) return
    try {
      process.kill(-group, 'SIGKILL')
    } catch {
      // All processes have ended.
    }
    await Promise.race([ended, pause(5000)])
    groups.delete(group)
  }
  return { ended, stop, output: () => output }
}

/** @returns {Promise<string>} what the command printed */
export async function run(/** @type {string} */ cwd, /** @type {string} */ command, /** @type {string[]} */ ...args) {
  const title = [basename(command), ...args].join(' ')
  const { ended, stop, output } = start(cwd, command, args)
  try {
    const code = await within(COMMAND_TIMEOUT, ended, title)
    if (code !== 0) throw new Error(`${title} ended with ${code}:\n${tail(output())}`)
    return output()
  } finally {
    await stop()
  }
}

/** @template T @returns {Promise<T>} */
async function within(/** @type {number} */ ms, /** @type {Promise<T>} */ promise, /** @type {string} */ what) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not over after ${ms / 1000} seconds`)), ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

function tail(/** @type {string} */ output) {
  return output.trimEnd().split('\n').slice(-40).join('\n')
}

/**
 * Runs a script of the example that is a server, and ends it.
 *
 * @param {string} folder
 * @param {string} script
 * @param {(port: number) => string[]} flags
 * @param {(origin: string) => Promise<void>} use
 */
export async function serving(folder, script, flags, use) {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const { ended, stop, output } = start(folder, 'npm', ['run', script, '--', ...flags(port)])
  const early = ended.then(code => {
    throw new Error(`npm run ${script} ended with ${code}`)
  })
  early.catch(() => {})
  try {
    await within(START_TIMEOUT, Promise.race([answering(origin), early]), `waiting for ${origin}`)
    await use(origin)
  } catch (error) {
    throw new Error(`${messageOf(error)}\nthe server printed:\n${tail(output())}`, { cause: error })
  } finally {
    await stop()
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

async function answering(/** @type {string} */ origin) {
  for (const end = Date.now() + START_TIMEOUT; Date.now() < end; ) {
    try {
      await fetch(origin)
      return
    } catch {
      await pause(200)
    }
  }
}

/** @returns {string} */
export function messageOf(/** @type {unknown} */ error) {
  return error instanceof Error ? error.message : String(error)
}
