/**
 * The questions of the instance to the page, such as those of `input()`. The record of the request answers them. At the
 * first question without an answer, the session ends: the page asks, and sends the request again with a longer record.
 * The interpreter is deterministic, so the program then asks the same questions again.
 */
import type { Questions } from '../protocol.js'
import { QUESTION } from '../reply.js'
import { countQuestion } from './allowance.js'

let questions: Questions = { record: [], isOpen: false }
/** The number of questions that were answered in this session. */
let answered = 0
/** The answer to the last question, until the instance takes it. */
let answer: Uint8Array | null = null
/** The question without an answer, which ended the session. */
let open: Uint8Array | null = null
/** Why the questions cannot be those of the record. */
let difference: string | null = null

/** Resets the state for a new session. */
export function begin(of: Questions): void {
  questions = of
  answered = 0
  answer = open = difference = null
}

/** The question that ended the session, or null. */
export function openQuestion(): Uint8Array | null {
  return open
}

/** How the session differs from the record, or null. */
export function differenceFound(): string | null {
  return difference
}

/**
 * Answers a question of the instance.
 *
 * @param question UTF-8, in a view of the memory of the instance; it is copied
 * @returns 0 at the end of the input, otherwise the size of the answer in bytes and 1
 * @throws Error if the session must end
 */
export function ask(question: Uint8Array): number {
  if (open !== null || difference !== null || question.length > QUESTION) throw new Error('the session has ended')
  const next = questions.record[answered]
  if (next === undefined) {
    if (!questions.isOpen) return 0
    open = question.slice()
    throw new Error('the question has no answer yet')
  }
  answered++
  countQuestion()
  const [expected, given] = next
  if (expected !== null && !areEqual(expected, question)) {
    const [before, now] = [expected, question].map(bytes => JSON.stringify(new TextDecoder().decode(bytes.slice())))
    difference = `question ${answered} was ${before}, and is now ${now}`
    throw new Error(difference)
  }
  answer = given
  return given === null ? 0 : given.length + 1
}

/** Copies the answer to the last question. */
export function takeAnswer(target: Uint8Array): void {
  if (answer?.length === target.length) target.set(answer)
  answer = null
}

function areEqual(first: Uint8Array, second: Uint8Array): boolean {
  return first.length === second.length && first.every((byte, index) => byte === second[index])
}
