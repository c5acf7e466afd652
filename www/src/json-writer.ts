import { encoder } from './encoding.js'

/** The output exceeds the maximum length. */
export class TooLarge extends Error {}

/** Text is encoded when it is longer than this, in UTF-16 units. Appending short texts to a long string is slow. */
const FLUSH_LENGTH = 8192

/** Writes JSON as UTF-8. */
export class JsonWriter {
  readonly #most: number
  #bytes = new Uint8Array(1024)
  #length = 0
  #text = ''

  /** @param most the maximum length of the output, in bytes */
  constructor(most: number) {
    this.#most = most
  }

  /** @throws TooLarge */
  write(json: string): void {
    this.#text += json
    if (this.#text.length > FLUSH_LENGTH) this.#flush()
  }

  /** @throws TooLarge */
  writeString(text: string): void {
    if (text.length > this.#most) throw new TooLarge()
    this.write(JSON.stringify(text))
  }

  /**
   * The output. The caller may transfer its buffer; the writer must not be used afterwards.
   *
   * @throws TooLarge
   */
  end(): Uint8Array {
    this.#flush()
    return this.#bytes.subarray(0, this.#length)
  }

  #flush(): void {
    const needed = this.#length + 3 * this.#text.length // a UTF-16 unit takes at most 3 bytes in UTF-8
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length))
      larger.set(this.#bytes.subarray(0, this.#length))
      this.#bytes = larger
    }
    this.#length += encoder.encodeInto(this.#text, this.#bytes.subarray(this.#length)).written
    this.#text = ''
    if (this.#length > this.#most) throw new TooLarge()
  }
}
