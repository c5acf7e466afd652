/** Node in another process: with other options of V8, or for another processor under an emulator. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Answer } from '../tasks.js'
import { engine } from './engine.js'
import type { Engine } from './engine.js'

/** @param command the program that runs Node, and its arguments */
export async function openNodeProcess(
  name: string,
  [program = process.execPath, ...options]: readonly string[],
): Promise<Engine> {
  const child = spawn(program, [...options, join(import.meta.dirname, 'node-child.js')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<never>((_, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => reject(new Error(`${name} ended: ${signal ?? `code ${code}`}`)))
  })
  ended.catch(() => {}) // it also ends in the end
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return engine(
    name,
    async (task, args) => {
      child.stdin.write(`${JSON.stringify({ task, args })}\n`)
      const { value } = await Promise.race([lines.next(), ended])
      return JSON.parse(value as string) as Answer
    },
    async () => {
      child.stdin.end()
      await ended.catch(() => {})
    },
  )
}
