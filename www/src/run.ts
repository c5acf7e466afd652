import type { Check } from './check.js'
import type { WorkerPool } from './worker-pool.js'
import { LoadError } from './errors.js'
import { UnpackingTooSlow } from './hashed-items.js'
import type { Library } from './library.js'
import { TooManyLines } from './input.js'
import type { InputRecord } from './input.js'
import { notify } from './listener.js'
import type { Failure, FailureKind, Position, Usage } from './outcome.js'
import { OutputReader } from './output.js'
import { OutputRecord } from './output-record.js'
import type { OutputChunk, Settings } from './options.js'
import type { Compiled, Request } from './protocol.js'
import { lineOf } from './reply.js'
import type { End, Piece } from './reply.js'
import { InvalidReply } from './strict.js'
import { messageOf } from './thrown.js'
import type { PythonValue } from './value.js'
import { ValueReader } from './value-reader.js'
import { BYTES, FILES, FILE_BYTES, OUTPUT, PROGRESS, VALUE } from './wire.js'
import type { WorkerLink } from './worker-link.js'

/** The end of a request: its result, changed files, output and usage. */
export interface Ending {
  result: Result
  files: ChangedFiles
  output: string
  usage: Usage
}

type ChangedFiles = Map<string, Uint8Array | null>

export type Result =
  | { type: 'value'; value: PythonValue; exitCode: number | null }
  | { type: 'code'; compiled: Compiled }
  | { type: 'found'; found: Omit<Check, 'usage'> }
  | { type: 'error'; error: Failure }

/** The delay of a timer, in milliseconds, above which the page is considered to have been busy. */
const BUSY_DELAY = 50

/** The time in milliseconds in which a page that was busy may still receive the messages already sent. */
const CATCH_UP = 200

/** The number of workers that a run tries: the two of the sandbox, and a new one. */
const ATTEMPTS = 3

/** One request of a sandbox (a run, a compilation or a check), from the queue to its end. */
export class Run {
  /**
   * Rejects only with a {@link LoadError}, if no worker can be used or the library cannot be loaded, and with what the
   * caller's function for input throws.
   */
  readonly ending: Promise<Ending>

  readonly #request: Request
  readonly #source: string
  readonly #input: InputRecord
  readonly #settings: Settings
  readonly #library: Library
  readonly #output: OutputReader
  readonly #outputRecord = new OutputRecord()
  readonly #value = new ValueReader()
  /** Null if there are no changed files. */
  #files: ValueReader | null = null
  #instructions = 0
  /** The line that the worker reported last, or null. */
  #line: number | null = null
  #startedAt: number | null = null
  /** The time in milliseconds of the earlier runs of the program, which ended at a question. */
  #earlierTime = 0
  /** The question that must be answered before the request can be performed, or null. */
  #question: Uint8Array | null = null
  /** Whether the library must be loaded before the request can be performed. */
  #needsLibrary: boolean
  /** Whether a piece of output, of the value or of the files was received. */
  #hasBegun = false
  #over = false
  #leaveWorker: (reusable: boolean) => void = () => {}
  #resolve!: (ending: Ending) => void
  #reject!: (error: unknown) => void

  /** @param source the source text, for the position in the failure of a run that the page ends */
  constructor(request: Request, source: string, input: InputRecord, settings: Settings, library: Library) {
    this.#request = request
    this.#source = source
    this.#input = input
    this.#settings = settings
    this.#library = library
    this.#needsLibrary = request.kind === 'run' && (request.compiled?.needs.length ?? 0) > 0
    this.#output = new OutputReader(settings.limits.output)
    this.ending = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  /**
   * Performs the request on the active worker of the pool, unless it is already over. Never rejects; errors go to
   * {@link ending}.
   */
  async performBy(pool: WorkerPool): Promise<void> {
    // The loop repeats only if a worker fails to make its next instance, before it receives the request, once if the
    // worker needs the library, and for each question.
    for (let attempt = 1; !this.#over; attempt++) {
      let link: WorkerLink | undefined
      try {
        if (this.#needsLibrary) {
          attempt = 1
          await this.#awaitLibrary()
          if (this.#over) return
        }
        if (this.#question !== null) {
          attempt = 1
          await this.#awaitAnswer(this.#question)
          if (this.#over) return
        }
        if (attempt > ATTEMPTS)
          throw new LoadError(`the worker cannot be started: ${ATTEMPTS} in a row failed before the request`)
        link = pool.active()
        link.keepAlive(true)
        await link.started
        if (!this.#over) await this.#performOn(link, pool)
      } catch (error) {
        this.#fail(error)
      } finally {
        link?.keepAlive(false)
      }
    }
  }

  /** Ends the run before it begins, with a failure of this kind. */
  refuse(kind: FailureKind, message: string): void {
    this.#stop(kind, message)
  }

  /** Ends the run at once, with the failure kind `'cancelled'`. */
  cancel(): void {
    this.#stop('cancelled', 'The run was cancelled.')
  }

  /** Resolves when the library is loaded, or when the run is over. */
  async #awaitLibrary(): Promise<void> {
    await Promise.race([this.#library.load(), this.ending])
    this.#needsLibrary = false
  }

  /** Resolves when the page has answered the question, or when the run is over. */
  async #awaitAnswer(question: Uint8Array): Promise<void> {
    try {
      await Promise.race([this.#input.answer(question), this.ending])
      this.#question = null
    } catch (error) {
      if (error instanceof TooManyLines) return this.#stop('cancelled', error.message)
      this.#abandon(error)
    }
  }

  /**
   * Resolves when the request is over, when the worker is lost before it received the request, when it needs the
   * library, or when it asks a question.
   */
  #performOn(link: WorkerLink, pool: WorkerPool): Promise<void> {
    return new Promise((resolve, reject) => {
      // The first timer ends the wait for a worker that never becomes idle.
      let timer = this.#startClock()
      this.#leaveWorker = reusable => {
        timer.stop()
        if (!reusable) pool.replace()
        resolve()
      }
      const send = (): void => {
        if (this.#over) return
        if (link.lost) return leave()
        timer.stop()
        timer = this.#startClock()
        this.#startedAt = performance.now()
        try {
          const mayNeedLibrary = link.mayNeedLibrary(this.#request) && this.#library.loaded.data === null
          link.send(this.#request, this.#library.loaded.data, {
            piece: piece => this.#guarded(() => this.#takePiece(piece)),
            end: end =>
              this.#guarded(() => {
                if (end.type === 'needs') {
                  if (!mayNeedLibrary || this.#hasBegun) throw new InvalidReply('it cannot need the library now')
                  this.#needsLibrary = true
                } else if (end.type === 'asks') {
                  this.#takeQuestion(end.question)
                } else {
                  return this.#takeEnd(end)
                }
                this.#startedAt = this.#line = null
                this.#instructions = 0
                leave()
              }),
            refused: reason => this.#fail(new LoadError(`the worker cannot be started: ${reason}`)),
            lost: message => this.#stop('crash', message),
          })
        } catch (error) {
          timer.stop()
          reject(error)
        }
      }
      const leave = (): void => {
        timer.stop()
        this.#leaveWorker = () => {}
        resolve()
      }
      link.idle.then(send, leave)
    })
  }

  #startClock(): { stop(): void } {
    const { time } = this.#settings
    const timeUp = (): void => this.#stop('time', `The program ran longer than ${time} ms.`)
    const due = performance.now() + time
    // If the page was busy, the timer and the worker's reply may be due at the same moment. Handle the reply first.
    let timer = setTimeout(() => {
      const wasBusy = performance.now() - due > BUSY_DELAY
      timer = setTimeout(timeUp, wasBusy ? CATCH_UP : 0)
    }, time)
    return { stop: () => clearTimeout(timer) }
  }

  /** Handles a parsed message. Its content may still be invalid, which ends the run as `'crash'`. */
  #guarded(take: () => void): void {
    if (this.#over) return
    try {
      take()
    } catch (error) {
      if (error instanceof UnpackingTooSlow) this.#stop('time', error.message)
      else this.#stop('crash', `Invalid reply from the worker: ${messageOf(error)}`)
    }
  }

  #takePiece(piece: Piece): void {
    this.#instructions = piece.instructions
    this.#hasBegun ||= piece.kind !== PROGRESS
    switch (piece.kind) {
      case OUTPUT:
        return this.#deliver(this.#output.read(this.#isOpen() ? this.#outputRecord.add(piece.bytes) : piece.bytes))
      case PROGRESS:
        this.#line = lineOf(piece)
        return
      case VALUE:
        return this.#value.addJson(piece.bytes)
      case BYTES:
        return this.#value.addBytes(piece.bytes)
      case FILES:
        return this.#filesReader().addJson(piece.bytes)
      case FILE_BYTES:
        return this.#filesReader().addBytes(piece.bytes)
    }
  }

  #takeQuestion(question: Uint8Array): void {
    if (!this.#isOpen()) throw new InvalidReply('it cannot ask a question')
    this.#checkOutput()
    this.#outputRecord.restart()
    this.#earlierTime += performance.now() - (this.#startedAt ?? performance.now())
    this.#question = question
    this.#hasBegun = false
  }

  /** Whether the worker may ask questions. The program may then run several times. */
  #isOpen(): boolean {
    return this.#request.kind === 'run' && this.#request.questions.isOpen
  }

  /** @throws InvalidReply if the program printed less than when it ran before */
  #checkOutput(): void {
    if (this.#isOpen() && !this.#outputRecord.isComplete)
      throw new InvalidReply('the output is not that of the run before')
  }

  #takeEnd(end: OfRequest): void {
    this.#checkOutput()
    const result = this.#resultOf(end)
    this.#end(result, end.usage, true, this.#filesOf(result))
  }

  /** The program held the files in its memory, so they are not larger. */
  #filesReader(): ValueReader {
    return (this.#files ??= new ValueReader(this.#settings.limits.memory))
  }

  /** The changed files. A failure without an exception stopped the program, and the pieces may be incomplete. */
  #filesOf(result: Result): ChangedFiles {
    const isComplete = result.type === 'value' || (result.type === 'error' && result.error.exception !== null)
    return isComplete && this.#files !== null ? this.#files.endFiles() : new Map()
  }

  #resultOf(end: OfRequest): Result {
    const { kind } = this.#request
    if (end.type === 'report' && end.failure !== null) return { type: 'error', error: end.failure }
    if (end.type === 'report' && kind === 'run') {
      return { type: 'value', value: this.#value.end(), exitCode: end.exitCode }
    }
    if (end.type === 'compiled' && kind === 'compile') return { type: 'code', compiled: end.compiled }
    if (end.type === 'checked' && kind === 'check') return { type: 'found', found: end.found }
    throw new InvalidReply(`it is not the end of a ${kind} request`)
  }

  /** Ends the run from outside, and terminates the worker that performs it. */
  #stop(kind: FailureKind, message: string): void {
    if (!this.#over)
      this.#end({ type: 'error', error: failureOutside(kind, message, this.#lastLine()) }, this.#usageSoFar(), false)
  }

  /** Rejects the ending: no worker can perform the request. */
  #fail(error: unknown): void {
    const isLoadError = error instanceof LoadError
    this.#abandon(
      isLoadError ? error : new LoadError(`the worker cannot be used: ${messageOf(error)}`, { cause: error }),
    )
  }

  /** Rejects the ending with this error, and gives up the worker, if the run has one. */
  #abandon(error: unknown): void {
    if (this.#over) return
    this.#over = true
    this.#leaveWorker(false)
    this.#input.end()
    this.#reject(error)
  }

  #end(result: Result, usage: Omit<Usage, 'wallTime'>, reusable: boolean, files: ChangedFiles = new Map()): void {
    this.#over = true
    const wallTime = this.#earlierTime + (this.#startedAt === null ? 0 : performance.now() - this.#startedAt)
    this.#input.end()
    this.#deliver(this.#output.end())
    this.#leaveWorker(reusable)
    const { instructions, peakMemory, outputBytes, wasmMemory } = usage
    this.#resolve({
      result,
      files,
      output: this.#output.text,
      usage: { instructions, peakMemory, outputBytes, wasmMemory, wallTime },
    })
  }

  #usageSoFar(): Omit<Usage, 'wallTime'> {
    return { instructions: this.#instructions, peakMemory: null, outputBytes: this.#output.bytes, wasmMemory: null }
  }

  #lastLine(): Position | null {
    return this.#line === null ? null : wholeLine(this.#source, this.#line)
  }

  #deliver(chunks: OutputChunk[]): void {
    for (const chunk of chunks) notify(this.#settings.onOutput, chunk)
  }
}

/** An end after which the request is not sent again. */
type OfRequest = Exclude<End, { type: 'needs' | 'asks' }>

function failureOutside(kind: FailureKind, message: string, position: Position | null): Failure {
  return { kind, message, hint: null, exception: null, position, traceback: '', frames: [] }
}

/** The position of a line, from its first to its last visible character, in Unicode characters. */
function wholeLine(source: string, line: number): Position {
  const text = source.split(/\r\n|\r|\n/)[line - 1] ?? ''
  const indent = text.length - text.trimStart().length
  return { line, column: indent + 1, endLine: line, endColumn: Math.max(indent, [...text.trimEnd()].length) + 1 }
}
