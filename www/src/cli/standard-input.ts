/**
 * The lines of the standard input. It is read only while a program waits for a line. One read gives a line of a terminal,
 * and up to 64 KiB of a pipe or file.
 */
import { ToolError, reasonOf } from './failures.js'
import { endOfLine, linesOf } from '../lines.js'

/** The maximum length of a line in UTF-16 units. */
const LONGEST = 2 ** 24

export class StandardInput {
  readonly #stream: NodeJS.ReadStream
  /** A byte order mark is part of no line. Bytes that are not UTF-8 become U+FFFD. */
  readonly #decoder = new TextDecoder()
  /** The lines that were read and not yet given. */
  #lines: string[] = []
  /** The parts of a line whose end was not read. */
  #parts: string[] = []
  #length = 0
  #isAtEnd = false

  constructor(stream: NodeJS.ReadStream = process.stdin) {
    this.#stream = stream
  }

  get isTerminal(): boolean {
    return this.#stream.isTTY === true
  }

  /**
   * Waits for a line, and returns it with the further lines that came with it.
   *
   * @param most the maximum number of lines
   * @returns lines, each with a line break; null at the end, and if the signal is aborted
   * @throws ToolError if it cannot be read, or a line is too long
   */
  async read(most: number, signal: AbortSignal): Promise<string | null> {
    while (this.#lines.length === 0 && !this.#isAtEnd && !signal.aborted) this.#take(await this.#chunk(signal))
    const lines = this.#lines.splice(0, Math.max(most, 1))
    return lines.length === 0 ? null : lines.map(line => `${line}\n`).join('')
  }

  /** Lets the process end although nobody closed the input. */
  close(): void {
    this.#stream.destroy()
  }

  /** @param chunk null at the end */
  #take(chunk: Uint8Array | null): void {
    const text = chunk === null ? this.#decoder.decode() : this.#decoder.decode(chunk, { stream: true })
    const end = chunk === null ? text.length : endOfLine(text)
    if (end > 0 || (chunk === null && this.#length > 0)) {
      this.#lines.push(...linesOf(this.#parts.join('') + text.slice(0, end)))
      this.#parts = []
      this.#length = 0
    }
    if (end < text.length) this.#parts.push(text.slice(end))
    this.#length += text.length - end
    if (this.#length > LONGEST) throw new ToolError(`a line of the standard input is longer than ${LONGEST} characters`)
    if (chunk === null) this.#isAtEnd = true
  }

  /** Reads once. Returns null at the end, and nothing if the signal is aborted. */
  #chunk(signal: AbortSignal): Promise<Uint8Array | null> {
    const stream = this.#stream
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        stream.pause() // the rest of what was typed is for the shell
        stream.off('data', take).off('end', end).off('close', end).off('error', fail)
        signal.removeEventListener('abort', abort)
      }
      const take = (chunk: Uint8Array): void => {
        leave()
        resolve(chunk)
      }
      const end = (): void => {
        leave()
        resolve(null)
      }
      const abort = (): void => {
        leave()
        resolve(new Uint8Array())
      }
      const fail = (error: unknown): void => {
        leave()
        reject(new ToolError(`the standard input cannot be read: ${reasonOf(error)}`))
      }
      stream.on('data', take).on('end', end).on('close', end).on('error', fail)
      signal.addEventListener('abort', abort)
      if (stream.readableEnded || stream.destroyed) end()
      else stream.resume()
    })
  }
}
