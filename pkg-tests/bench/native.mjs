/** Native CPython: one process that runs one program after the other. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { HERE } from './setup.mjs'
import { withCheck } from './page/engines.mjs'

/**
 * @param {string} python its path
 * @returns {Promise<{ name: string, run(source: string): Promise<{ value: string, milliseconds: number }>, close(): void }>}
 */
export async function startNative(python) {
  const child = spawn(python, [join(HERE, 'native.py')], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error(`${python} ended by itself`)
    return JSON.parse(value)
  }
  await once(child, 'spawn') // rejects if the program does not exist
  const { version } = await answer()
  return {
    name: `CPython ${version}`,
    run(source) {
      child.stdin.write(`${JSON.stringify(withCheck(source))}\n`)
      return answer()
    },
    close: () => void child.kill(),
  }
}
