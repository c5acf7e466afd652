/**
 * The one function of ours that the interpreter can reach: it posts bytes. Imported by the generated glue. It posts on
 * the port of this module, not on one that the instance passes: the instance never holds the real port.
 */
import { meter_spent } from '../generated/pyvarium.js'
import { POST_MORTEM } from '../wire.js'
import { admit } from './allowance.js'

let channel: MessagePort
let report: Uint8Array | null = null

/** Sets where the messages of the next request go. */
export function connect(port: MessagePort): void {
  channel = port
  report = null
}

/** The last report on a dead instance. It stays here until it is judged. */
export function postMortem(): Uint8Array | null {
  return report
}

/** @param bytes a view on the interpreter's memory, so what is sent is a copy */
export function post(_port: unknown, kind: number, bytes: Uint8Array): void {
  const spent = Number(meter_spent())
  admit(kind, bytes, spent)
  const copy = bytes.slice()
  if (kind === POST_MORTEM) report = copy
  else channel.postMessage([kind, copy, spent], [copy.buffer])
}
