/** The option `input` of a run, and the answers that it gives to the program. */
import { encoder, newDecoder } from './encoding.js'
import { InvalidOptionError } from './errors.js'
import { inWords, readable } from './fields.js'
import { linesOf } from './lines.js'
import type { Exchange, Questions } from './questions.js'
import { isWellFormed } from './text.js'
import type { PlatformAbortSignal } from './web-types.js'

/**
 * Answers a question of the program.
 *
 * @param prompt the prompt, which the program has also printed; empty if it reads `sys.stdin`
 * @param options `signal` is aborted if the run ends before the answer
 * @returns a line of input, or several, which answer the next questions too; null at the end of the input
 */
export type InputFunction = (
  prompt: string,
  options: { signal: PlatformAbortSignal },
) => string | null | Promise<string | null>

/** The option after validation. */
export interface Input {
  lines: readonly string[]
  /** Called when the lines are used up. Without it, the input ends there. */
  ask: InputFunction | undefined
}

export const NO_INPUT: Input = { lines: [], ask: undefined }

/** The maximum number of lines that a program can read. */
export const MOST_LINES = 10_000

/** @throws InvalidOptionError */
export function inputFrom(value: unknown): Input {
  if (value === undefined) return NO_INPUT
  if (typeof value === 'function') return { lines: [], ask: value as InputFunction }
  return readable('input', () => {
    if (!Array.isArray(value))
      throw new InvalidOptionError('input', `must be an array of lines or a function, not ${inWords(value)}`)
    const { length } = value
    if (length > MOST_LINES)
      throw new InvalidOptionError('input', `has ${length} lines, and at most ${MOST_LINES} are possible`)
    return { lines: Array.from({ length }, (_, index) => lineFrom(`input[${index}]`, value[index])), ask: undefined }
  })
}

function lineFrom(path: string, value: unknown): string {
  if (typeof value !== 'string') throw new InvalidOptionError(path, `must be a string, not ${inWords(value)}`)
  if (/[\n\r]/.test(value)) throw new InvalidOptionError(path, 'is more than one line')
  if (!isWellFormed(value)) throw new InvalidOptionError(path, 'the text has half a surrogate pair')
  return value
}

/** A program asked for more input than one run may have. */
export class TooManyLines extends Error {}

/** The record of the questions and answers of a run. */
export class InputRecord {
  readonly #ask: InputFunction | undefined
  readonly #exchanges: Exchange[]
  readonly #ended = new AbortController()

  constructor({ lines, ask }: Input) {
    this.#ask = ask
    this.#exchanges = lines.map(line => [null, encoder.encode(line)])
  }

  get questions(): Questions {
    return { record: this.#exchanges, isOpen: this.#ask !== undefined }
  }

  /**
   * Asks the page, and records the answer.
   *
   * @throws TooManyLines if the program has read all that it can, what the function of the page throws, or
   *   InvalidOptionError if that returns no line
   */
  async answer(question: Uint8Array): Promise<void> {
    if (this.#exchanges.length >= MOST_LINES) throw new TooManyLines(`The program read more than ${MOST_LINES} lines.`)
    const prompt = newDecoder().decode(question)
    const given: unknown = await this.#ask?.(prompt, { signal: this.#ended.signal })
    if (given === null) {
      this.#exchanges.push([question, null])
      return
    }
    if (typeof given !== 'string')
      throw new InvalidOptionError('input', `the function must return a string or null, not ${inWords(given)}`)
    if (!isWellFormed(given)) throw new InvalidOptionError('input', 'the answer has half a surrogate pair')
    const [first = '', ...more] = linesOf(given)
    this.#exchanges.push([question, encoder.encode(first)])
    for (const line of more) this.#exchanges.push([null, encoder.encode(line)])
  }

  /** Aborts the signal of the function of the page: its answer is no longer needed. */
  end(): void {
    this.#ended.abort()
  }
}
