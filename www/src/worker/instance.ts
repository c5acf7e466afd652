/** The wasm instance of a worker: born with the VM ready, used for one job, then replaced by a fresh one. */
import { __wbg_reset_state, check, compile, initSync, post_mortem, run } from '../generated/pyvarium.js'
import type { Reply, Request } from '../protocol.js'
import type { WireChecked, WireCompiled, WireReport } from '../wire.js'
import { postMortems } from './host.js'

export function start(module: WebAssembly.Module): void {
  initSync({ module })
}

/** Does the job and posts how it ended. The instance is used up afterwards. */
export function perform(request: Request, port: MessagePort): void {
  try {
    answer(port, doJob(request, port))
  } catch (error) {
    bury(error, port)
  }
}

/** Makes the next instance. A separate step: the page has its answer before this begins. */
export function renew(): void {
  __wbg_reset_state()
}

function doJob(request: Request, port: MessagePort): Reply {
  const { kind, source, job } = request
  switch (kind) {
    case 'run':
      return ['report', run(source, job, request.code, port) as WireReport]
    case 'compile':
      return ['compiled', compile(source, job, port) as WireCompiled]
    case 'check':
      return ['checked', check(source, job, port) as WireChecked]
  }
}

/** Reports a trap: the dead instance's memory still knows the verdict, unless that broke as well. */
function bury(error: unknown, port: MessagePort): void {
  const before = postMortems
  const overflow = isStackOverflow(error)
  try {
    post_mortem(overflow)
  } catch {
    // The error that matters is the first one.
  }
  if (postMortems > before) return
  if (overflow) answer(port, ['broken', 'recursion', 'The program recursed deeper than the engine can.'])
  else answer(port, ['broken', 'crash', `The interpreter broke: ${String(error)}`])
}

/** The engine's stack is full, which metering should have prevented. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === 'InternalError') // Firefox
}

function answer(port: MessagePort, reply: Reply): void {
  port.postMessage(reply)
}
