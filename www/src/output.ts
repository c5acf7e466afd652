import { newDecoder } from './encoding.js'
import type { OutputChunk } from './options.js'
import { STDERR, STDOUT, SWITCH } from './wire.js'

const STREAMS: Readonly<Record<number, OutputChunk['stream']>> = { [STDOUT]: 'stdout', [STDERR]: 'stderr' }

/** More was printed than the limit allows. The worker does not let that out. */
export class TooMuchOutput extends Error {}

/**
 * Reads the bytes a run prints: UTF-8 in which 0xFF and 1 or 2 switch to stdout or stderr. Bytes come in
 * pieces cut anywhere, in the middle of a character or of a switch too.
 */
export class OutputReader {
  /** All text so far, both streams in the order written. */
  text = ''
  /** Bytes printed so far, switches not counted. */
  bytes = 0

  readonly #limit: number
  /** Bytes so far, switches counted. */
  #received = 0
  #stream: OutputChunk['stream'] = 'stdout'
  #switching = false
  readonly #decoders = { stdout: decoder(), stderr: decoder() }

  /** @param limit bytes that may be printed */
  constructor(limit: number) {
    this.#limit = limit
  }

  /**
   * The chunks that `bytes` complete.
   *
   * @throws TooMuchOutput
   */
  read(bytes: Uint8Array): OutputChunk[] {
    this.#received += bytes.length
    // A switch has two bytes, and at least one byte of text follows before the next.
    if (this.#received > 3 * this.#limit + 2) throw new TooMuchOutput('more than was allowed was printed')
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
      if (this.bytes > this.#limit) throw new TooMuchOutput('more than was allowed was printed')
      this.#add(chunks, this.#stream, this.#decoders[this.#stream].decode(bytes.subarray(start, end), { stream: true }))
      this.#switching = found !== -1
      start = end + 1
    }
    return chunks
  }

  /** The rest when the run is over: incomplete characters, as U+FFFD. */
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
  return newDecoder({ ignoreBOM: true }) // a printed U+FEFF is text like any other
}
