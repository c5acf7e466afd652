/**
 * The questions of the instance to the page, such as those of `input()`. The record of the request answers them. At the
 * first question without an answer, the session ends: the page asks, and sends the request again with a longer record.
 * The interpreter is deterministic, so the program then asks the same questions again.
 */
import type { Exchange, Questions } from '../questions.js'
import { QUESTION } from '../wire.js'
import { countQuestion } from './allowance.js'

/** The exchanges of the record that the session has not reached. */
let rest: Exchange[] = []
let mayAsk = false
/** The number of questions that were answered in this session. */
let answered = 0
/** The answer to the last question, until the instance takes it. */
let answer: Uint8Array | null = null
/** The question without an answer, which ended the session. */
let open: Uint8Array | null = null
/** The question that differs from that of the record, which ended the session. */
let different: { expected: Uint8Array; asked: Uint8Array } | null = null

/** Resets the state for a new session. */
export function begin({ record, isOpen }: Questions): void {
  rest = [...record]
  mayAsk = isOpen
  answered = 0
  answer = open = different = null
}

/** The question that ended the session, or null. */
export function openQuestion(): Uint8Array | null {
  return open
}

/** How the session differs from the record, or null. */
export function differenceFound(): string | null {
  if (different === null) return null
  const { expected, asked } = different
  return `question ${answered} was ${JSON.stringify(text(expected))}, and is now ${JSON.stringify(text(asked))}`
}

/**
 * Answers a question of the instance.
 *
 * @param question UTF-8, in a view of the memory of the instance; it is copied
 * @returns 0 at the end of the input, otherwise the size of the answer in bytes and 1
 * @throws Error if the session must end
 */
export function ask(question: Uint8Array): number {
  if (open !== null || different !== null || question.length > QUESTION) throw new Error('the session has ended')
  const next = rest.shift()
  if (next === undefined) {
    if (!mayAsk) return 0
    open = question.slice()
    throw new Error('the question has no answer yet')
  }
  answered++
  countQuestion()
  const [expected, given] = next
  if (expected !== null && text(expected) !== text(question)) {
    different = { expected, asked: question.slice() }
    throw new Error('the question is not that of the record')
  }
  answer = given
  return given === null ? 0 : given.length + 1
}

/** Copies the answer to the last question. */
export function takeAnswer(target: Uint8Array): void {
  if (answer !== null && answer.length === target.length) target.set(answer)
  answer = null
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
