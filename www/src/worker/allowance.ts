/**
 * How much may leave the instance during one request. The instance keeps the same limits, but a program that has taken
 * over its memory may have changed them there. These counts are out of its reach.
 */
import { PIECE } from '../reply.js'
import { VALUE_BYTES, VALUE_JSON } from '../value-limits.js'
import { BYTES, OUTPUT, POST_MORTEM, PROGRESS, SWITCH, VALUE } from '../wire.js'

/** An honest instance sends two messages for this many instructions: what was printed, and the line. */
const SLICE = 2 ** 27

/** And it sends longer output and values in pieces of this many bytes or more. */
const USUAL = 32 * 1024

/** No report on a dead instance has more bytes: it is made on an arena of half as many. */
const REPORT = 256 * 1024

let outputLimit = 0
let text = 0
let sent = 0
let messages = 0
/** Bytes sent, by kind of message. */
let output = 0
let value = 0
let bytes = 0
/** Whether the next byte of output names a stream. */
let switching = false
let passed: 'output' | 'crash' | null = null

/** Starts the counts of a request. */
export function begin(limits: { output: number }): void {
  outputLimit = limits.output
  text = sent = messages = output = value = bytes = 0
  switching = false
  passed = null
}

/** Bytes of text that left as output. */
export function outputBytes(): number {
  return text
}

/** What was passed: the limit of the output, or one that no honest instance passes. Null when nothing was. */
export function passedLimit(): 'output' | 'crash' | null {
  return passed
}

/**
 * Counts a message that is about to leave.
 *
 * @param spent instructions so far
 * @throws Error when it must not leave, which ends the run
 */
export function admit(kind: number, message: Uint8Array, spent: number): void {
  if (passed === null) passed = excess(kind, message, spent)
  if (passed !== null) throw new Error('more leaves the instance than may')
}

function excess(kind: number, message: Uint8Array, spent: number): 'output' | 'crash' | null {
  const length = message.length
  sent += length
  messages++
  if (length === 0 || messages > 64 + 4 * (spent / SLICE + sent / USUAL)) return 'crash'
  if (kind === POST_MORTEM) return length > REPORT ? 'crash' : null
  if (length > PIECE) return 'crash'
  if (kind === PROGRESS) return null
  if (kind === VALUE) {
    value += length
    return value > VALUE_JSON ? 'crash' : null
  }
  if (kind === BYTES) {
    bytes += length
    return bytes > VALUE_BYTES ? 'crash' : null
  }
  return kind === OUTPUT ? excessOfOutput(message) : 'crash'
}

function excessOfOutput(message: Uint8Array): 'output' | 'crash' | null {
  const before = text
  output += message.length
  text += textIn(message)
  // Two bytes switch the stream, and at least one byte of text follows before the next two.
  if (text <= outputLimit && output <= 3 * outputLimit + 2) return null
  text = before // since it does not leave
  return 'output'
}

/** Bytes of text, without those that switch the stream. */
function textIn(message: Uint8Array): number {
  let count = 0
  let start = switching ? 1 : 0
  switching = false
  while (start < message.length) {
    const found = message.indexOf(SWITCH, start)
    if (found === -1) return count + message.length - start
    count += found - start
    start = found + 2
    switching = start > message.length
  }
  return count
}
