import { Deadline } from './deadline.js'
import { LoadError } from './errors.js'
import type { WorkerSource } from './file-sources.js'
import { keepAlive, newChannel, unheard, whenBroken } from './platform.js'
import type { Opening, Request } from './protocol.js'
import { parseReply } from './reply.js'
import type { End, Piece, Reply } from './reply.js'
import { messageOf } from './thrown.js'
import type { WorkerLike } from './web-types.js'
import { startWorker, whyNoScript } from './worker-start.js'

/** Seconds in which a worker must be ready after its start. The wasm is compiled before that, by the page. */
export const START_TIMEOUT = 30

/** Hears what becomes of a request. */
export interface LinkListener {
  piece(piece: Piece): void
  end(end: End): void
  /** The worker did not do the request, and gave a reason. */
  refused(reason: string): void
  /** The worker broke, or sent what no worker of ours sends. Nothing more will come. */
  lost(message: string): void
}

/**
 * What may come: `starting` and `renewing` end with `ready` or `failed`, `idle` with a request of ours, `active` with
 * the end of the request. A message that is not due in a state ends the worker.
 */
type State = { name: 'starting' | 'renewing' | 'idle' } | { name: 'active'; listener: LinkListener } | { name: 'lost' }

/**
 * A worker from the page's side: it starts, then does one request after the other until it is terminated. Nothing that
 * it sends is trusted: the script may be the caller's own.
 */
export class WorkerLink {
  /** Rejects with a {@link LoadError} when the worker cannot start, or is terminated before it has. */
  readonly started: Promise<void>

  readonly #worker: WorkerLike
  readonly #port: MessagePort
  readonly #deadline: Deadline
  #state: State = { name: 'starting' }
  #idle!: Gate

  /** @throws LoadError when the platform refuses to start a worker at all */
  constructor(module: WebAssembly.Module, source: WorkerSource | undefined) {
    this.started = this.#close()
    const { port1, port2 } = newChannel() // before the worker, which nobody would end if this fails
    this.#worker = startWorker(source)
    this.#port = port1
    port1.onmessage = ({ data }: { data: unknown }) => this.#hear(data)
    port1.onmessageerror = () => this.#violate('the message cannot be read')
    this.#deadline = new Deadline(START_TIMEOUT, () => this.#lose(`it was not ready within ${START_TIMEOUT} seconds`))
    const opening: Opening = { module, port: port2 }
    try {
      whenBroken(this.#worker, reason => this.#break(reason ?? whyNoScript(source)))
      this.#worker.postMessage(opening, [port2 as never])
      this.keepAlive(false)
    } catch (cause) {
      this.#lose(messageOf(cause))
      throw new LoadError(`the worker cannot be started: ${messageOf(cause)}`, { cause })
    }
  }

  /** True when the worker is gone and another is needed. */
  get lost(): boolean {
    return this.#state.name === 'lost'
  }

  /** Resolves when the worker can do a request; rejects when it never will. */
  get idle(): Promise<void> {
    return this.#idle.opened
  }

  /** Gives an idle worker its request. The buffers in it are transferred, but for that of compiled code. */
  send(request: Request, listener: LinkListener): void {
    const buffers = [request.source.buffer, request.job.buffer]
    if (request.kind === 'run') buffers.push(request.bytes.buffer)
    this.#state = { name: 'active', listener }
    this.#port.postMessage(request, buffers)
  }

  /** Whether this worker is to keep a Node process from exiting: while it is waited for, not while it idles. */
  keepAlive(alive: boolean): void {
    if (this.lost) return
    try {
      keepAlive([this.#worker, this.#port], alive)
      this.#deadline.keepAlive(alive)
    } catch (error) {
      this.#lose(messageOf(error))
    }
  }

  /** Ends the worker at once, whatever it is doing. Its messages that were not delivered are dropped. */
  terminate(): void {
    if (this.#state.name === 'active') this.#state = { name: 'idle' }
    this.#lose('it was terminated')
  }

  #hear(message: unknown): void {
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

  /** Begins a time in which the worker can do no request. */
  #close(): Promise<void> {
    this.#idle = new Gate()
    return this.#idle.opened
  }

  #break(reason: string): void {
    if (this.lost) return
    for (const message of unheard(this.#worker, this.#port)) {
      if (!isReady(message)) this.#hear(message) // which it no longer is
    }
    this.#lose(reason)
  }

  #violate(problem: string): void {
    this.#lose(`it sent an invalid reply: ${problem}`, `Invalid reply from the worker: ${problem}`)
  }

  /** @param message for the request under way */
  #lose(reason: string, message = `The worker broke: ${reason}`): void {
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

/** A promise for the time when a worker is idle. */
class Gate {
  readonly opened: Promise<void>
  open!: () => void
  fail!: (error: LoadError) => void

  constructor() {
    this.opened = new Promise((resolve, reject) => {
      this.open = resolve
      this.fail = reject
    })
    this.opened.catch(() => {}) // the failure of a standby is dealt with when it is needed
  }
}

/** A worker of the caller's may throw, or give a promise that rejects. */
function terminate(worker: WorkerLike): void {
  try {
    Promise.resolve(worker.terminate()).catch(() => {})
  } catch {
    // It is not ours, and nothing listens to it any more.
  }
}

function isReady(message: unknown): boolean {
  return Array.isArray(message) && message[0] === 'ready'
}
