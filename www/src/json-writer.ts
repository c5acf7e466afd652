import { encoder } from './encoding.js'

/** Text that would take more bytes than the writer may write. */
export class TooLarge extends Error {}

/** The text is written in stretches of this many characters: a long string of short ones is slow to make. */
const STRETCH = 8192

/** Writes JSON as UTF-8. */
export class JsonWriter {
  readonly #most: number
  #bytes = new Uint8Array(1024)
  #length = 0
  #text = ''

  /** @param most how many bytes it may write */
  constructor(most: number) {
    this.#most = most
  }

  /** @throws TooLarge */
  write(json: string): void {
    this.#text += json
    if (this.#text.length > STRETCH) this.#flush()
  }

  /** @throws TooLarge */
  writeString(text: string): void {
    if (text.length > this.#most) throw new TooLarge()
    this.write(JSON.stringify(text))
  }

  /** All that was written; its buffer is the caller's. */
  end(): Uint8Array<ArrayBuffer> {
    this.#flush()
    return this.#bytes.subarray(0, this.#length)
  }

  #flush(): void {
    const needed = this.#length + 3 * this.#text.length // UTF-8 of a UTF-16 unit takes 3 bytes at most
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
