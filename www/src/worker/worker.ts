/**
 * The worker script. It waits for the opening message of the page, removes dangerous globals, then performs one request
 * after the other.
 */
import type { Message, Opening, Request } from '../protocol.js'
import { perform, prepare, renew, start } from './instance.js'
import { receive } from './loader.js'
import { lockdown } from './lockdown.js'

/** A `MessagePort` of Node's `worker_threads`. */
interface ThreadPort {
  on(event: 'message', listener: (request: Request) => void): void
}

/** The part of the global scope that is needed to receive the opening message, in a browser and in Node. */
interface Scope {
  onmessage?: ((event: { data: Opening }) => void) | null
  process?: {
    getBuiltinModule?: (id: 'node:worker_threads') => {
      parentPort: { once(event: 'message', listener: (opening: Opening) => void): void } | null
    }
  }
}

const scope = globalThis as unknown as Scope
const parent = scope.process?.getBuiltinModule?.('node:worker_threads').parentPort
if (parent) {
  parent.once('message', open)
} else {
  scope.onmessage = event => {
    scope.onmessage = null
    open(event.data)
  }
}

function open({ module, port, library }: Opening): void {
  const reply = (message: Message): void => port.postMessage(message)
  const attempt = (step: () => void): boolean => {
    try {
      step()
      return true
    } catch (error) {
      reply(['failed', String(error)])
      return false
    }
  }

  let usable = false
  // Before the lockdown: adding a listener may need globals that it removes.
  listen(port, request => {
    if (!usable) return
    // If no new instance can be made, accept no further request: it would see the state of this one.
    usable = attempt(() => {
      perform(request, port)
      renew()
      prepare()
    })
    if (usable) reply(['ready'])
  })
  usable = attempt(() => {
    lockdown()
    start(module)
    if (library !== undefined) receive(library)
  })
  if (usable) reply(['ready'])
}

/**
 * Adds a message listener. Node's `onmessage` loads modules of Node at the first message, which fails after the
 * lockdown. Its `on` loads nothing.
 */
function listen(port: MessagePort & Partial<ThreadPort>, listener: (request: Request) => void): void {
  if (typeof port.on === 'function') port.on('message', listener)
  else port.onmessage = ({ data }: { data: Request }) => listener(data)
}
