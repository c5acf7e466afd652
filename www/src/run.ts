import type { Check } from './check.js'
import type { Crew } from './crew.js'
import { tell } from './listener.js'
import type { Failure, FailureKind, Position, Usage } from './outcome.js'
import { OutputReader } from './output.js'
import type { OutputChunk, Settings } from './options.js'
import type { Progress, Reply, Request } from './protocol.js'
import { fromWire } from './value.js'
import type { PythonValue } from './value.js'
import { OUTPUT, POST_MORTEM, PROGRESS, VALUE } from './wire.js'
import type { WireReport, WireUsage, WireValue } from './wire.js'
import type { WorkerLink } from './worker-link.js'

/** How a request ended. */
export interface Ending {
  result: { value: PythonValue } | { code: Uint8Array } | { found: Omit<Check, 'usage'> } | { error: Failure }
  output: string
  usage: Usage
}

/** A timer that is later than this many milliseconds, in a page that is not busy, is rare. */
const PUNCTUAL = 50

/** What a page that was busy gets, in milliseconds, to hear what was said meanwhile. */
const CATCH_UP = 200

/** One request of a sandbox, from the queue to its end. */
export class Run {
  /** Rejects only when no worker can be had. */
  readonly ending: Promise<Ending>

  readonly #request: Request
  readonly #source: string
  readonly #settings: Settings
  readonly #output = new OutputReader()
  /** The value so far, as JSON. */
  #value = ''
  readonly #valueDecoder = new TextDecoder()
  #progress: Progress = { instructions: 0, line: null }
  #startedAt: number | null = null
  #over = false
  #leaveWorker: (reusable: boolean) => void = () => {}
  #resolve!: (ending: Ending) => void
  #reject!: (error: unknown) => void

  /** @param source the guest's program, to say where in it a run was when its time was up */
  constructor(request: Request, source: string, settings: Settings) {
    this.#request = request
    this.#source = source
    this.#settings = settings
    this.ending = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  /** Does the request on the crew's worker, unless it is over already. Never rejects, see {@link ending}. */
  async performBy(crew: Crew): Promise<void> {
    // More than one attempt only when a worker had used itself up; a new one always begins its first request.
    while (!this.#over) {
      let link: WorkerLink | undefined
      try {
        link = crew.active()
        link.keepAlive(true)
        await link.ready
        if (!this.#over) await this.#performOn(link, crew)
      } catch (error) {
        this.#over = true
        this.#reject(error)
      } finally {
        link?.keepAlive(false)
      }
    }
  }

  /** Ends the run before it begins: the source alone is more than the program may hold. */
  refuseSource(): void {
    this.#stop('memory', 'The source alone is larger than the memory that the program may use.')
  }

  /** Ends the run here and now, with the outcome `'cancelled'`. */
  cancel(): void {
    this.#stop('cancelled', 'The run was cancelled.')
  }

  #performOn(link: WorkerLink, crew: Crew): Promise<void> {
    return new Promise(resolve => {
      const timer = this.#startClock()
      this.#leaveWorker = reusable => {
        timer.stop()
        link.listener = null
        if (!reusable) crew.replace()
        resolve()
      }
      link.listener = {
        reply: reply => this.#hear(reply),
        unable: () => this.#leaveWorker(false),
        lost: reason => this.#stop('crash', `The worker broke: ${reason}`),
      }
      this.#startedAt = performance.now()
      link.send(this.#request)
    })
  }

  #startClock(): { stop(): void } {
    const { time } = this.#settings
    const timeUp = (): void => this.#stop('time', `The program ran longer than ${time} ms.`)
    const due = performance.now() + time
    // A page that was busy itself finds the timer and the worker's answer due at the same moment: answer first.
    let timer = setTimeout(() => {
      const wasBusy = performance.now() - due > PUNCTUAL
      timer = setTimeout(timeUp, wasBusy ? CATCH_UP : 0)
    }, time)
    return { stop: () => clearTimeout(timer) }
  }

  #hear(reply: Reply): void {
    if (this.#over) return
    try {
      this.#take(reply)
    } catch (error) {
      this.#stop('crash', `The worker said something that makes no sense: ${String(error)}`)
    }
  }

  #take(reply: Reply): void {
    switch (reply[0]) {
      case OUTPUT:
        return this.#deliver(this.#output.read(reply[1]))
      case PROGRESS:
        this.#progress = parse(reply[1]) as Progress
        return
      case VALUE:
        this.#value += this.#valueDecoder.decode(reply[1], { stream: true })
        return
      case POST_MORTEM:
        return this.#takeReport(parse(reply[1]) as WireReport)
      case 'report':
        return this.#takeReport(reply[1])
      case 'compiled': {
        const { code, failure, usage } = reply[1]
        if (failure !== null) return this.#end({ error: failure }, usage)
        if (code === null) throw new TypeError('neither code nor a failure')
        return this.#end({ code: Uint8Array.from(code) }, usage)
      }
      case 'checked': {
        const { errors, warnings, names, usage } = reply[1]
        return this.#end({ found: { errors, warnings, names } }, usage)
      }
      case 'broken':
        // The worker has replaced the broken instance, but its word on what was spent is lost.
        return this.#end({ error: failureOutside(reply[1], reply[2], this.#lastLine()) }, this.#usageSoFar(), true)
      default:
        throw new TypeError(`unknown reply ${String(reply[0])}`)
    }
  }

  #takeReport({ failure, usage }: WireReport): void {
    if (failure !== null) return this.#end({ error: failure }, usage)
    this.#end({ value: fromWire(JSON.parse(this.#value) as WireValue) }, usage)
  }

  /** Ends the run from outside, and with it the worker that is at it. */
  #stop(kind: FailureKind, message: string): void {
    if (!this.#over) this.#end({ error: failureOutside(kind, message, this.#lastLine()) }, this.#usageSoFar(), false)
  }

  #end(result: Ending['result'], usage: WireUsage | Omit<Usage, 'wallTime'>, reusable = true): void {
    this.#over = true
    const wallTime = this.#startedAt === null ? 0 : performance.now() - this.#startedAt
    this.#deliver(this.#output.end())
    this.#leaveWorker(reusable)
    const { instructions, peakMemory, outputBytes, wasmMemory } = usage
    this.#resolve({ result, output: this.#output.text, usage: { instructions, peakMemory, outputBytes, wasmMemory, wallTime } })
  }

  #usageSoFar(): Omit<Usage, 'wallTime'> {
    return { instructions: this.#progress.instructions, peakMemory: null, outputBytes: this.#output.bytes, wasmMemory: null }
  }

  #lastLine(): Position | null {
    return this.#progress.line === null ? null : wholeLine(this.#source, this.#progress.line)
  }

  #deliver(chunks: OutputChunk[]): void {
    for (const chunk of chunks) tell(this.#settings.onOutput, chunk)
  }
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes))
}

function failureOutside(kind: FailureKind, message: string, position: Position | null): Failure {
  return { kind, message, hint: null, exception: null, position, traceback: '', frames: [] }
}

/** The line from its first visible character to its last, in characters of Unicode. */
function wholeLine(source: string, line: number): Position {
  const text = source.split(/\r\n|\r|\n/)[line - 1] ?? ''
  const indent = text.length - text.trimStart().length
  return { line, column: indent + 1, endLine: line, endColumn: Math.max(indent, [...text.trimEnd()].length) + 1 }
}
