/** Reads the files that the command line names. */
import { open } from 'node:fs/promises'
import { ToolError, reasonOf } from './failures.js'
import { quoted } from './control-characters.js'

/** @param path `-` for the standard input */
export function nameOf(path: string): string {
  return path === '-' ? '<stdin>' : path
}

/**
 * Reads a file, or what a pipe or device gives.
 *
 * @param most the maximum size in bytes
 * @throws ToolError
 */
export async function readBytes(path: string, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const add = (chunk: Uint8Array): void => {
    chunks.push(chunk)
    size += chunk.length
    if (size > most) throw new ToolError(`${quoted(nameOf(path))} is larger than ${most} bytes`)
  }
  try {
    const stream = path === '-' ? process.stdin : (await open(path)).createReadStream()
    for await (const chunk of stream) add(chunk as Uint8Array)
  } catch (error) {
    if (error instanceof ToolError) throw error
    throw new ToolError(`${quoted(nameOf(path))} cannot be read: ${reasonOf(error)}`)
  }
  return Buffer.concat(chunks)
}

/**
 * Reads a text file, without a byte order mark.
 *
 * @throws ToolError if it cannot be read, is too large, or is not UTF-8
 */
export async function readText(path: string, most: number): Promise<string> {
  const bytes = await readBytes(path, most)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ToolError(`${quoted(nameOf(path))} is not text in UTF-8`)
  }
}
