/**
 * The only functions outside the generated code that the interpreter can call: `post` sends bytes to the page, `ask` and
 * `takeAnswer` read the answers of the request. The generated code imports them. `post` uses the port of this module and
 * ignores the one that the instance passes, because the instance must never have access to the real port.
 */
import { meter_spent } from '../generated/pyvarium.js'
import { POST_MORTEM } from '../wire.js'
import { admit } from './allowance.js'

export { ask, takeAnswer } from './questions.js'

let channel: MessagePort
let report: Uint8Array | null = null

/** Sets the port for the messages of the next session. */
export function connect(port: MessagePort): void {
  channel = port
  report = null
}

/** The last report on a trapped instance in this session. It is not posted, because the worker must check it first. */
export function postMortem(): Uint8Array | null {
  return report
}

/**
 * Posts bytes to the page, or keeps them if they are the report on a trapped instance.
 *
 * @param bytes a view of the interpreter's memory; it is copied
 * @throws Error if a limit of the request is exceeded
 */
export function post(_port: unknown, kind: number, bytes: Uint8Array): void {
  const spent = Number(meter_spent())
  admit(kind, bytes, spent)
  const copy = bytes.slice()
  if (kind === POST_MORTEM) report = copy
  else channel.postMessage([kind, copy, spent], [copy.buffer])
}
