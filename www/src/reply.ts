/** Parses the messages of a worker. The page uses only the result, in which every part was validated. */
import { newDecoder } from './encoding.js'
import { FindingsParser } from './findings.js'
import { needsFrom } from './needs.js'
import type { Compiled, Findings, PieceKind, WorkerUsage } from './protocol.js'
import { InvalidReply, array, bytes, integer, nullable, record, string } from './strict.js'
import { BYTES, FILES, FILE_BYTES, OUTPUT, PROGRESS, QUESTION, VALUE } from './wire.js'
import type { WireFailure } from './wire.js'

export type Reply = { type: 'ready' } | { type: 'failed'; reason: string } | Piece | End

/** Bytes from the instance. */
export interface Piece {
  type: 'piece'
  kind: PieceKind
  bytes: Uint8Array
  /** The instructions executed so far. */
  instructions: number
}

/**
 * The end of a request. After `needs`, the request must be sent again with the library. After `asks`, it must be sent
 * again with the answer.
 */
export type End =
  | { type: 'needs'; needs: readonly string[] }
  | { type: 'asks'; question: Uint8Array; usage: WorkerUsage }
  | { type: 'report'; failure: WireFailure | null; usage: WorkerUsage; exitCode: number | null }
  | { type: 'compiled'; compiled: Compiled; usage: WorkerUsage }
  | { type: 'checked'; found: Findings; usage: WorkerUsage }

const PIECES: readonly unknown[] = [OUTPUT, PROGRESS, VALUE, BYTES, FILES, FILE_BYTES] satisfies PieceKind[]

/** The maximum size of a piece, in bytes: the size of the interpreter's output buffer. */
export const PIECE = 64 * 1024

/** The maximum length of the reason in a `failed` message, in UTF-16 units. */
const REASON = 65_536

const parser = new FindingsParser()

/** @throws InvalidReply if the message does not have the required form */
export function parseReply(message: unknown): Reply {
  const [type, first, second, third] = array(message, 4, 'the message')
  if (PIECES.includes(type)) {
    const piece = bytes(first, PIECE, 'a piece')
    if (piece.length === 0) throw new InvalidReply('a piece is empty')
    return {
      type: 'piece',
      kind: type as PieceKind,
      bytes: piece,
      instructions: integer(second, Number.MAX_SAFE_INTEGER, 'the count of instructions'),
    }
  }
  switch (type) {
    case 'ready':
      return { type }
    case 'failed':
      return { type, reason: string(first, REASON, 'the reason') }
    case 'report':
      return {
        type,
        failure: nullable(first, failure => parser.failure(failure)),
        usage: usageOf(second),
        exitCode: nullable(third ?? null, exitCodeFrom),
      }
    case 'needs':
      return { type, needs: needsFrom(first) }
    case 'asks':
      return { type, question: bytes(first, QUESTION, 'the question'), usage: usageOf(second) }
    case 'compiled': {
      const compiled = { code: bytes(first, Number.MAX_SAFE_INTEGER, 'the code'), needs: needsFrom(second) }
      return { type, compiled, usage: usageOf(third) }
    }
    case 'checked':
      return { type, found: parser.findings(first), usage: usageOf(second) }
    default:
      throw new InvalidReply('its type is unknown')
  }
}

/**
 * The line number in a progress piece; null if it is not a line of the program.
 *
 * @throws InvalidReply
 */
export function lineOf({ bytes }: Piece): number | null {
  if (bytes.length > 16) throw new InvalidReply('the line is too long')
  const text = newDecoder().decode(bytes)
  if (text === 'null') return null
  return integer(/^\d+$/.test(text) ? Number(text) : text, 2 ** 32 - 1, 'the line')
}

/** @throws InvalidReply if it is not an integer from 0 to 255 */
export function exitCodeFrom(value: unknown): number {
  return integer(value, 255, 'the exit code')
}

function usageOf(value: unknown): WorkerUsage {
  const { instructions, peakMemory, outputBytes, wasmMemory } = record(value, 'the usage')
  const count = (number: unknown): number => integer(number, Number.MAX_SAFE_INTEGER, 'a number of the usage')
  return {
    instructions: count(instructions),
    peakMemory: nullable(peakMemory, count),
    outputBytes: count(outputBytes),
    wasmMemory: count(wasmMemory),
  }
}
