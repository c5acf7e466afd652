/** The one thing the interpreter can reach: it can post bytes on the port it was given. Imported by the generated glue. */
import { POST_MORTEM } from '../wire.js'

/** How many reports of a broken instance went out by this road. */
export let postMortems = 0

/** @param bytes a view on the interpreter's memory, so what is sent is a copy */
export function post(port: MessagePort, kind: number, bytes: Uint8Array): void {
  const copy = bytes.slice()
  port.postMessage([kind, copy], [copy.buffer])
  if (kind === POST_MORTEM) postMortems++
}
