import { newDecoder } from './encoding.js'
import type { OutputChunk } from './options.js'
import { STDERR, STDOUT, SWITCH } from './wire.js'

const STREAMS: Readonly<Record<number, OutputChunk['stream']>> = { [STDOUT]: 'stdout', [STDERR]: 'stderr' }

/** The worker sent more output than the limit allows. The package's own worker never does. */
export class TooMuchOutput extends Error {}

/**
 * Decodes the output of a run. The bytes are UTF-8, in which 0xFF followed by 1 or 2 switches to stdout or stderr. A
 * piece may end anywhere, even within a character or a switch.
 */
export class OutputReader {
  /** All text so far, both streams together in the order written. */
  text = ''
  /** Bytes printed so far, without switches. */
  bytes = 0

  readonly #limit: number
  /** Bytes received so far, including switches. */
  #received = 0
  #stream: OutputChunk['stream'] = 'stdout'
  #switching = false
  readonly #decoders = { stdout: decoder(), stderr: decoder() }

  /** @param limit the maximum of `bytes` */
  constructor(limit: number) {
    this.#limit = limit
  }

  /**
   * Returns the text that is complete with `bytes`, in chunks of one stream each.
   *
   * @throws TooMuchOutput
   */
  read(bytes: Uint8Array): OutputChunk[] {
    this.#received += bytes.length
    // A switch has two bytes, and at least one byte of text is between two switches.
    if (this.#received > 3 * this.#limit + 2) throw new TooMuchOutput('the output exceeds its limit')
    const chunks: OutputChunk[] = []
    let start = 0
    while (start < bytes.length) {
      if (this.#switching) {
        this.#stream = STREAMS[bytes[start] ?? 0] ?? this.#stream
        this.#switching = false
        start++
        continue
      }
      const found = bytes.indexOf(SWITCH, start)
      const end = found === -1 ? bytes.length : found
      this.bytes += end - start
      if (this.bytes > this.#limit) throw new TooMuchOutput('the output exceeds its limit')
      this.#add(chunks, this.#stream, this.#decoders[this.#stream].decode(bytes.subarray(start, end), { stream: true }))
      this.#switching = found !== -1
      start = end + 1
    }
    return chunks
  }

  /** The rest at the end of the run: an incomplete character of each stream, as U+FFFD. */
  end(): OutputChunk[] {
    const chunks: OutputChunk[] = []
    for (const stream of ['stdout', 'stderr'] as const) this.#add(chunks, stream, this.#decoders[stream].decode())
    return chunks
  }

  #add(chunks: OutputChunk[], stream: OutputChunk['stream'], text: string): void {
    if (text === '') return
    this.text += text
    const last = chunks.at(-1)
    if (last?.stream === stream) last.text += text
    else chunks.push({ stream, text })
  }
}

function decoder(): TextDecoder {
  return newDecoder({ ignoreBOM: true }) // a printed U+FEFF is part of the text
}
