import { Deadline } from './deadline.js'
import { LoadError } from './errors.js'
import type { Resolved, WorkerSource } from './file-sources.js'
import { keepAlive, newChannel, queuedMessages, whenBroken } from './platform.js'
import type { LibraryData, Opening, Request } from './protocol.js'
import { parseReply } from './reply.js'
import type { End, Piece, Reply } from './reply.js'
import { messageOf } from './thrown.js'
import type { WorkerLike } from './web-types.js'
import { startWorker, whyNoScript } from './worker-start.js'

/** The time in seconds in which a worker must be ready after its start. The page compiles the wasm before that. */
export const START_TIMEOUT = 30

/** Receives the messages for one request. After `end`, `refused` or `lost`, no function is called again. */
export interface LinkListener {
  piece(piece: Piece): void
  end(end: End): void
  /** The worker did not perform the request, and sent a reason. */
  refused(reason: string): void
  /** The worker failed, or sent an invalid message. */
  lost(message: string): void
}

/**
 * The state of a worker, which determines the messages it may send. `starting` and `renewing` end with `ready` or
 * `failed`, `idle` ends when the page sends a request, and `active` ends with the end of the request. Any other message
 * terminates the worker.
 */
type State = { name: 'starting' | 'renewing' | 'idle' } | { name: 'active'; listener: LinkListener } | { name: 'lost' }

/**
 * The page's connection to a worker. The worker starts, then performs one request after the other until it is
 * terminated. Its messages are not trusted, because the caller may have supplied the script.
 */
export class WorkerLink {
  /** Rejects with a {@link LoadError} if the worker cannot start, or is terminated before it is ready. */
  readonly started: Promise<void>

  readonly #worker: WorkerLike
  readonly #port: MessagePort
  readonly #deadline: Deadline
  #state: State = { name: 'starting' }
  #idle!: Gate
  #hasLibrary: boolean

  /**
   * @param library the library, if the page has it
   * @throws LoadError if the platform cannot start a worker
   */
  constructor(
    module: WebAssembly.Module,
    source: Resolved<WorkerSource> | undefined,
    library: LibraryData | null = null,
  ) {
    this.#hasLibrary = library !== null
    this.started = this.#close()
    const { port1, port2 } = newChannel() // before the worker, which would not be terminated if this throws
    this.#worker = startWorker(source)
    this.#port = port1
    port1.onmessage = ({ data }: { data: unknown }) => this.#receive(data)
    port1.onmessageerror = () => this.#violate('the message cannot be read')
    this.#deadline = new Deadline(START_TIMEOUT, () => this.#lose(`it was not ready within ${START_TIMEOUT} seconds`))
    const opening: Opening = { module, port: port2, ...(library && { library }) }
    try {
      whenBroken(this.#worker, reason => this.#break(reason ?? whyNoScript(source)))
      this.#worker.postMessage(opening, [port2 as never])
      this.keepAlive(false)
    } catch (cause) {
      this.#lose(messageOf(cause))
      throw new LoadError(`the worker cannot be started: ${messageOf(cause)}`, { cause })
    }
  }

  /** True if the worker has ended and another one is needed. */
  get lost(): boolean {
    return this.#state.name === 'lost'
  }

  /** Resolves when the worker can receive a request; rejects if it never will. */
  get idle(): Promise<void> {
    return this.#idle.opened
  }

  /**
   * Sends a request to an idle worker. Its buffers are transferred, except that of compiled code, unless the request may
   * have to be sent again: with the library, or with the answer to a question.
   *
   * @param library the library, if the page has it
   */
  send(request: Request, library: LibraryData | null, listener: LinkListener): void {
    const isMissing = library !== null && !this.#hasLibrary
    this.#hasLibrary ||= isMissing
    const buffers: ArrayBuffer[] = []
    if (!this.mayNeedLibrary(request) && !(request.kind === 'run' && request.questions.isOpen)) {
      buffers.push(request.source.buffer as ArrayBuffer, request.json.buffer as ArrayBuffer)
      if (request.kind === 'run') buffers.push(request.bytes.buffer as ArrayBuffer)
    }
    this.#state = { name: 'active', listener }
    this.#port.postMessage(isMissing ? { ...request, library } : request, buffers)
  }

  /** Whether the worker may answer the request with the modules of the library that it needs. */
  mayNeedLibrary(request: Request): boolean {
    if (request.kind !== 'run' || this.#hasLibrary) return false
    return request.compiled === undefined || request.compiled.needs.length > 0
  }

  /** Sets whether this worker keeps a Node process from exiting. It must do so only while a call waits for it. */
  keepAlive(alive: boolean): void {
    if (this.lost) return
    try {
      keepAlive([this.#worker, this.#port], alive)
      this.#deadline.keepAlive(alive)
    } catch (error) {
      this.#lose(messageOf(error))
    }
  }

  /** Terminates the worker at once, without calling the listener. Undelivered messages are dropped. */
  terminate(): void {
    if (this.#state.name === 'active') this.#state = { name: 'idle' }
    this.#lose('it was terminated')
  }

  #receive(message: unknown): void {
    if (this.lost) return
    let reply: Reply
    try {
      reply = parseReply(message)
    } catch (error) {
      return this.#violate(messageOf(error))
    }
    this.#take(reply)
  }

  #take(reply: Reply): void {
    const state = this.#state
    switch (reply.type) {
      case 'ready':
        if (state.name !== 'starting' && state.name !== 'renewing')
          return this.#violate('the worker cannot be ready now')
        this.#deadline.stop()
        this.#state = { name: 'idle' }
        return this.#idle.open()
      case 'failed':
        if (state.name === 'active') {
          this.#state = { name: 'idle' }
          this.#lose(reply.reason)
          return state.listener.refused(reply.reason)
        }
        return this.#lose(reply.reason)
      case 'piece':
        if (state.name !== 'active') return this.#violate('the worker has no request')
        return state.listener.piece(reply)
      default:
        if (state.name !== 'active') return this.#violate('the worker has no request')
        this.#state = { name: 'renewing' }
        void this.#close()
        return state.listener.end(reply)
    }
  }

  /** Begins a period in which the worker cannot receive a request. */
  #close(): Promise<void> {
    this.#idle = new Gate()
    return this.#idle.opened
  }

  #break(reason: string): void {
    if (this.lost) return
    for (const message of queuedMessages(this.#worker, this.#port)) {
      if (!isReady(message)) this.#receive(message) // the worker has ended, so it is not ready
    }
    this.#lose(reason)
  }

  #violate(problem: string): void {
    this.#lose(`it sent an invalid reply: ${problem}`, `Invalid reply from the worker: ${problem}`)
  }

  /** @param message the message in the failure of the current request */
  #lose(reason: string, message = `The worker failed: ${reason}`): void {
    const state = this.#state
    if (state.name === 'lost') return
    this.#state = { name: 'lost' }
    this.#deadline.stop()
    this.#port.onmessage = null
    this.#port.close()
    terminate(this.#worker)
    this.#idle.fail(new LoadError(`the worker cannot be started: ${reason}`))
    if (state.name === 'active') state.listener.lost(message)
  }
}

/** A promise that settles when a worker is idle or has failed. */
class Gate {
  readonly opened: Promise<void>
  open!: () => void
  fail!: (error: LoadError) => void

  constructor() {
    this.opened = new Promise((resolve, reject) => {
      this.open = resolve
      this.fail = reject
    })
    this.opened.catch(() => {}) // the failure of a standby is handled when the worker is needed
  }
}

/** Terminates a worker. If the caller supplied it, `terminate` may throw, or return a promise that rejects. */
function terminate(worker: WorkerLike): void {
  try {
    Promise.resolve(worker.terminate()).catch(() => {})
  } catch {
    // Ignore the error of a worker that the caller supplied. Its port is already closed.
  }
}

function isReady(message: unknown): boolean {
  return Array.isArray(message) && message[0] === 'ready'
}
