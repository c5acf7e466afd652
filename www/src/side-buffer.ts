/** Collects the bytes that cross beside the JSON of a request. The JSON refers to ranges of them. */
import { isUint8Array, lengthOf } from './brand.js'
import { encoder } from './encoding.js'
import { InvalidValueError } from './errors.js'
import { TooLarge } from './json-writer.js'
import type { WireSpan } from './wire.js'

export class SideBuffer {
  readonly #most: number
  readonly #pieces: { bytes: Uint8Array; length: number; path: string }[] = []
  #length = 0

  /** @param most the maximum length, in bytes */
  constructor(most: number) {
    this.#most = most
  }

  /**
   * Appends bytes, or a well-formed text in UTF-8. Bytes are copied by {@link bytes}, not here.
   *
   * @param path the path of the value in error messages, such as `args[0]`
   * @throws TooLarge
   */
  add(content: Uint8Array | string, path: () => string): WireSpan {
    // Text has at least one byte for each UTF-16 unit.
    const least = isUint8Array(content) ? lengthOf(content) : content.length
    if (this.#length + least > this.#most) throw new TooLarge()
    const bytes = isUint8Array(content) ? content : encoder.encode(content)
    const length = lengthOf(bytes)
    const start = this.#length
    this.#length += length
    if (this.#length > this.#most) throw new TooLarge()
    if (length > 0) this.#pieces.push({ bytes, length, path: path() })
    return { start, end: this.#length }
  }

  /**
   * All bytes, concatenated.
   *
   * @throws InvalidValueError if a `Uint8Array` changed its length since it was added
   */
  bytes(): Uint8Array {
    const all = new Uint8Array(this.#length)
    let start = 0
    for (const { bytes, length, path } of this.#pieces) {
      if (lengthOf(bytes) !== length)
        throw new InvalidValueError(path, 'changed its length while the arguments were read')
      all.set(bytes, start)
      start += length
    }
    return all
  }
}
