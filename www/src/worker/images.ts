/**
 * Images: what loading a set of library modules changed in the memory of an instance. An instance with an image has the
 * same memory as the one that loaded the modules.
 *
 * Invariant: an image is taken only from an instance that executed nothing but code of the library.
 */

export interface Image {
  /** The size of the memory, in bytes. */
  size: number
  parts: readonly Part[]
}

/** Adjacent blocks that differ from those of a fresh instance. */
interface Part {
  offset: number
  bytes: Uint8Array
}

/** The size of a wasm page, in bytes. */
const PAGE = 65_536

/** The unit in which memories are compared, in bytes. */
const BLOCK = 4096

/** The number of 32-bit words in a block. */
const WORDS = BLOCK / 4

/** The maximum number of images that a worker keeps. */
const KEPT = 4

/** The maximum size of all images that a worker keeps, in bytes. */
const KEPT_BYTES = 64 * 1024 * 1024

/**
 * Takes the image of a memory.
 *
 * @param fresh the memory of a fresh instance; not larger than `memory`
 */
export function imageOf(fresh: Uint8Array<ArrayBuffer>, memory: WebAssembly.Memory): Image {
  const bytes = new Uint8Array(memory.buffer)
  const before = new Int32Array(fresh.buffer, fresh.byteOffset, fresh.length / 4)
  const after = new Int32Array(memory.buffer)
  const parts: Part[] = []
  for (let offset = 0; offset < bytes.length; ) {
    let end = offset
    while (end < bytes.length && differs(before, after, end / 4)) end += BLOCK
    if (end > offset) parts.push({ offset, bytes: bytes.slice(offset, end) })
    offset = end + BLOCK // the block at `end` is the same, or the memory ends there
  }
  return { size: bytes.length, parts }
}

/** Whether the block at an index differs. The memory of a fresh instance that is grown has zeros at its end. */
function differs(before: Int32Array, after: Int32Array, index: number): boolean {
  const isNew = index >= before.length
  for (let at = index; at < index + WORDS; at++) {
    if (after[at] !== (isNew ? 0 : before[at])) return true
  }
  return false
}

/** Writes an image to the memory of a fresh instance. */
export function writeImage({ size, parts }: Image, memory: WebAssembly.Memory): void {
  memory.grow((size - memory.buffer.byteLength) / PAGE)
  const bytes = new Uint8Array(memory.buffer)
  for (const part of parts) bytes.set(part.bytes, part.offset)
}

/** The images of the sets of modules that were used last. */
export class Images {
  /** By the names of the modules. The one used last is at the end. */
  readonly #images = new Map<string, Image>()

  get(names: readonly string[]): Image | undefined {
    const key = keyOf(names)
    const image = this.#images.get(key)
    if (image === undefined) return undefined
    this.#images.delete(key)
    this.#images.set(key, image)
    return image
  }

  /** Keeps an image. Drops those that were not used for the longest time, until the rest is small enough. */
  keep(names: readonly string[], image: Image): void {
    this.#images.set(keyOf(names), image)
    for (const key of this.#images.keys()) {
      if (this.#images.size <= KEPT && this.#bytes() <= KEPT_BYTES) return
      this.#images.delete(key)
    }
  }

  #bytes(): number {
    return [...this.#images.values()].flatMap(({ parts }) => parts).reduce((sum, { bytes }) => sum + bytes.length, 0)
  }
}

function keyOf(names: readonly string[]): string {
  return names.join()
}
