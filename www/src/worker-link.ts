import { LoadError } from './errors.js'
import { keepAlive, startWorker, unheard, whenBroken } from './platform.js'
import type { WorkerLike, WorkerSource } from './platform.js'
import type { Opening, Reply, Request } from './protocol.js'

/** Who hears what a worker says. */
export interface LinkListener {
  reply(reply: Reply): void
  /** The worker says that it can do no more, before it began with what it was asked last. */
  unable(): void
  /** The worker broke by itself; nothing more will come. */
  lost(reason: string): void
}

/** A worker from the page's side: it starts, then does one request after the other until it is terminated. */
export class WorkerLink {
  /** Rejects with a {@link LoadError} when the worker cannot start, or is terminated before it has. */
  readonly ready: Promise<void>
  /** Whoever asked last; replies are for it alone. */
  listener: LinkListener | null = null

  readonly #worker: WorkerLike
  readonly #port: MessagePort
  #lost = false
  #started!: () => void
  #failed!: (error: LoadError) => void

  /** @throws LoadError when the platform refuses to start a worker at all */
  constructor(module: WebAssembly.Module, source: WorkerSource | undefined) {
    this.ready = new Promise((resolve, reject) => {
      this.#started = resolve
      this.#failed = reject
    })
    this.ready.catch(() => {}) // a standby's failure is dealt with when it is needed
    try {
      this.#worker = startWorker(source)
    } catch (cause) {
      throw new LoadError(`the worker cannot be started: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    }
    whenBroken(this.#worker, reason => this.#break(reason))
    const { port1, port2 } = new MessageChannel()
    this.#port = port1
    port1.onmessage = ({ data }: { data: Reply }) => this.#hear(data)
    const opening: Opening = { module, port: port2 }
    this.#worker.postMessage(opening, [port2 as never])
    this.keepAlive(false)
  }

  /** True when the worker is gone and another is needed. */
  get lost(): boolean {
    return this.#lost
  }

  send(request: Request): void {
    this.#port.postMessage(request)
  }

  /** Whether this worker is to keep a Node process from exiting: while it is waited for, not while it idles. */
  keepAlive(alive: boolean): void {
    if (!this.#lost) keepAlive(this.#worker, this.#port, alive)
  }

  /** Ends the worker at once, whatever it is doing. What it has said and nobody heard yet is dropped. */
  terminate(): void {
    this.listener = null
    this.#lose('it was terminated')
  }

  #hear(reply: Reply): void {
    if (this.#lost) return
    if (reply[0] === 'ready') this.#started()
    else if (reply[0] === 'failed') this.#giveUp(reply[1])
    else this.listener?.reply(reply)
  }

  #break(reason: string): void {
    for (const reply of unheard(this.#worker, this.#port) as Reply[]) {
      if (reply[0] !== 'ready') this.#hear(reply) // which it no longer is
    }
    this.#lose(reason)
  }

  #giveUp(reason: string): void {
    const asked = this.listener
    this.listener = null
    this.#lose(reason)
    asked?.unable()
  }

  #lose(reason: string): void {
    if (this.#lost) return
    this.#lost = true
    this.#port.onmessage = null
    this.#port.close()
    this.#worker.terminate()
    this.#failed(new LoadError(`the worker cannot be started: ${reason}`))
    this.listener?.lost(reason)
  }
}
