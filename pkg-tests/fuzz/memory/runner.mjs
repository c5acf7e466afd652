/** The native runner: it gets programs, and returns how the process of each ended. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/**
 * @typedef {object} Answer the output of `memory-runner/src/order.rs`
 * @property {string | null} end
 * @property {number | null} signal
 * @property {number | null} code
 * @property {string} stderr
 */

/** Leaks are not errors here: the process of a program ends without freeing its memory. */
const ASAN_OPTIONS = [
  'detect_leaks=0',
  'exitcode=99',
  'handle_abort=1',
  'allocator_may_return_null=1',
  'detect_stack_use_after_return=1',
  'quarantine_size_mb=64',
  'malloc_context_size=16',
  'max_malloc_fill_size=4096',
  'max_free_fill_size=4096',
].join(':')

/** A runner that takes longer than a program may hangs. A new one replaces it. In milliseconds. */
const PATIENCE = 120_000

export class Runner {
  #file
  /** @type {{ child: import('node:child_process').ChildProcess, lines: AsyncIterator<string> } | undefined} */
  #process

  /** @param {string} file the executable */
  constructor(file) {
    this.#file = file
  }

  /**
   * @param {string} source
   * @param {import('../player.mjs').Setting | 'control'} setting `control` runs no program; it reads freed memory
   * @returns {Promise<Answer>}
   */
  async run(source, setting) {
    const { child, lines } = (this.#process ??= this.#start())
    child.stdin?.write(`${JSON.stringify({ source, setting })}\n`)
    let isLate = false
    const timer = setTimeout(() => (isLate = child.kill('SIGKILL')), PATIENCE)
    const { value, done } = await lines.next()
    clearTimeout(timer)
    if (!done) return JSON.parse(value)
    if (!isLate) throw new Error('the runner ended by itself: see its message above')
    this.#process = undefined
    return { end: 'lost', signal: null, code: null, stderr: '' }
  }

  close() {
    this.#process?.child.stdin?.end()
    this.#process = undefined
  }

  #start() {
    const child = spawn(this.#file, {
      env: { ...process.env, ASAN_OPTIONS, RUST_BACKTRACE: '0' },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() }
  }
}
