/** The answers to the questions of a run, such as those of `input()`. */
export interface Questions {
  /** In the order of the questions. */
  record: readonly Exchange[]
  /** Whether the page may be asked if the record ends. If not, the input ends there. */
  isOpen: boolean
}

/** A question, or null if it was not known in advance, and its answer, or null for the end of the input. Both are UTF-8. */
export type Exchange = readonly [question: Uint8Array | null, answer: Uint8Array | null]
