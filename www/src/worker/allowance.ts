/**
 * Limits the messages that leave the instance during one request. The instance has the same limits, but a program that
 * controls its memory may have changed them there. The program cannot access the counts here.
 */
import { PIECE } from '../reply.js'
import { VALUE_BYTES, VALUE_JSON } from '../value-limits.js'
import { BYTES, FILES, FILE_BYTES, OUTPUT, POST_MORTEM, PROGRESS, SWITCH, VALUE } from '../wire.js'

/** A correct instance sends two messages for this many instructions: the output and the line. */
const SLICE = 2 ** 27

/** A correct instance sends longer output and values in pieces of at least this many bytes. */
const USUAL_PIECE = 32 * 1024

/** A letter of `null`, which the message for a line has if the program is not running. */
const LETTER = 110

/** The maximum size in bytes of the report on a trapped instance. The arena in which it is made has half the size. */
const REPORT = 256 * 1024

let outputLimit = 0
let memoryLimit = 0
/** Bytes of output sent, without stream switches. */
let text = 0
/** Bytes sent in all messages. */
let sent = 0
let messages = 0
/** The questions that were answered. Before each, a correct instance sends the output so far. */
let questions = 0
/** Bytes sent, by kind of message; `output` includes stream switches. */
let output = 0
let value = 0
let bytes = 0
let files = 0
let fileBytes = 0
/** Whether a message shows that the program was executed. */
let begun = false
/** Whether the next byte of output is the second byte of a switch. */
let switching = false
let passed: 'output' | 'crash' | null = null

/** Resets the counts for a new session. */
export function begin(limits: { output: number; memory: number }): void {
  outputLimit = limits.output
  memoryLimit = limits.memory
  text = sent = messages = questions = output = value = bytes = files = fileBytes = 0
  switching = begun = false
  passed = null
}

/** Counts a question that is answered. */
export function countQuestion(): void {
  questions++
}

/** Whether the messages show that the program was executed. Before that, an instance sends only the line null. */
export function hasBegun(): boolean {
  return begun
}

/** Bytes of output sent, without stream switches. */
export function outputBytes(): number {
  return text
}

/** The limit that was exceeded: `'output'`, or `'crash'` for one that no correct instance exceeds; null if none. */
export function passedLimit(): 'output' | 'crash' | null {
  return passed
}

/**
 * Counts a message before it is sent.
 *
 * @param spent the instructions executed so far
 * @throws Error if a limit is exceeded, now or earlier in the request; the error ends the run
 */
export function admit(kind: number, message: Uint8Array, spent: number): void {
  if (passed === null) passed = excess(kind, message, spent)
  if (kind !== POST_MORTEM && (kind !== PROGRESS || message.indexOf(LETTER) === -1)) begun = true
  if (passed !== null) throw new Error('the messages of the instance exceed a limit')
}

function excess(kind: number, message: Uint8Array, spent: number): 'output' | 'crash' | null {
  const length = message.length
  sent += length
  messages++
  if (length === 0 || messages > 64 + questions + 4 * (spent / SLICE + sent / USUAL_PIECE)) return 'crash'
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
  if (kind === FILES) {
    files += length
    return files > VALUE_JSON ? 'crash' : null
  }
  if (kind === FILE_BYTES) {
    fileBytes += length
    return fileBytes > memoryLimit ? 'crash' : null // the program held them all
  }
  return kind === OUTPUT ? excessOfOutput(message) : 'crash'
}

function excessOfOutput(message: Uint8Array): 'output' | 'crash' | null {
  const before = text
  output += message.length
  text += textIn(message)
  // A switch has two bytes, and at least one byte of text is between two switches.
  if (text <= outputLimit && output <= 3 * outputLimit + 2) return null
  text = before // the message is not sent
  return 'output'
}

/** The bytes of text in a message, without stream switches. */
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
