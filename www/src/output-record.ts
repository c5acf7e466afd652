import { InvalidReply } from './strict.js'

/**
 * The output of a run as bytes. If the program runs again with more input, its output begins with the same bytes, which
 * the page has already received.
 */
export class OutputRecord {
  readonly #parts: Uint8Array[] = []
  #length = 0
  /** The number of bytes that the current run of the program sent. */
  #sent = 0

  /** Begins the next run of the program. */
  restart(): void {
    this.#sent = 0
  }

  /**
   * Adds a piece.
   *
   * @returns the part of it that was not received before
   * @throws InvalidReply if the rest differs from what was received before
   */
  add(piece: Uint8Array): Uint8Array {
    const known = Math.min(piece.length, this.#length - this.#sent)
    if (!this.#has(piece.subarray(0, known))) throw new InvalidReply('the output is not that of the run before')
    this.#sent += piece.length
    const fresh = piece.subarray(known)
    if (fresh.length > 0) {
      this.#parts.push(fresh)
      this.#length += fresh.length
    }
    return fresh
  }

  /** Whether the current run of the program sent all that was received before. */
  get isComplete(): boolean {
    return this.#sent === this.#length
  }

  /** Whether the record has these bytes at the current position. */
  #has(bytes: Uint8Array): boolean {
    let position = this.#sent
    let start = 0
    let index = 0
    for (const part of this.#parts) {
      for (; index < bytes.length && position < start + part.length; index++, position++)
        if (part[position - start] !== bytes[index]) return false
      start += part.length
    }
    return index === bytes.length
  }
}
