/**
 * The standard output and the standard error of the process. Control characters are escaped if they would reach a terminal,
 * because the text may come from a program that is not trusted.
 */
import type { WriteStream } from 'node:tty'
import { escapeControls } from './control-characters.js'
import { CLOSED_PIPE, TOOL } from './exit-code.js'
import { reasonOf } from './failures.js'

export type StreamName = 'stdout' | 'stderr'

export class OutputStreams {
  /** Whether the cursor of the terminal is behind text, as far as it is known. */
  isWithinLine = false

  /** @param whenClosed called if nobody reads the standard output any more, or if it cannot be written */
  constructor(whenClosed: () => void) {
    process.stdout.on('error', error => {
      const isClosed = (error as NodeJS.ErrnoException).code === 'EPIPE'
      if (!isClosed && process.exitCode !== TOOL)
        this.tell(`pyvarium: the standard output cannot be written: ${reasonOf(error)}`)
      process.exitCode = isClosed ? CLOSED_PIPE : TOOL
      whenClosed()
    })
    process.stderr.on('error', () => {}) // where else could it be reported
  }

  isTerminal(name: StreamName): boolean {
    return this.#stream(name).isTTY === true
  }

  write(name: StreamName, text: string): void {
    if (text === '') return
    const stream = this.#stream(name)
    const isTerminal = this.isTerminal(name)
    if (isTerminal) this.isWithinLine = !text.endsWith('\n')
    stream.write(isTerminal ? escapeControls(text) : text)
  }

  /** Writes text that has escape sequences of this tool. The rest of it must be escaped. */
  writeEscaped(name: StreamName, text: string): void {
    this.#stream(name).write(text)
  }

  /** Writes lines to the standard error, on a new line of the terminal. */
  tell(text: string): void {
    if (this.isWithinLine && this.isTerminal('stderr')) this.write('stderr', '\n')
    this.write('stderr', text.endsWith('\n') || text === '' ? text : `${text}\n`)
  }

  #stream(name: StreamName): WriteStream {
    return process[name]
  }
}
