/**
 * Loads modules of the library into the instance. The meter of an instance counts one session only, so the modules are
 * executed in an instance of their own. Every run gets its modules from the image of that instance. Its memory and its
 * counts are then the same whether the image was just taken or kept from an earlier run.
 */
import { __wbg_reset_state, initSync, load_library, meter_arm, meter_cause } from '../generated/pyvarium.js'
import type { LibraryData } from '../protocol.js'
import { Images, imageOf, writeImage } from './images.js'
import type { Image } from './images.js'
import { Library } from './library.js'

/** The limits of loading, which no code of the library reaches: instructions, and pages of memory. */
const MOST_INSTRUCTIONS = 2n ** 53n
const MOST_PAGES = 65_536

const images = new Images()
let library: Library | null = null

/** Keeps the library for all later runs. */
export function receive(data: LibraryData): void {
  library ??= new Library(data)
}

export function hasLibrary(): boolean {
  return library !== null
}

/**
 * Gives these modules to the instance, which must be fresh. It can then perform a run.
 *
 * @throws Error if the modules cannot be loaded. The instance must not be used again.
 */
export function load(names: readonly string[]): void {
  writeImage(images.get(names) ?? takeImage(names), currentMemory())
}

/** Executes the modules in the instance, and replaces it by a fresh one. */
function takeImage(names: readonly string[]): Image {
  if (library === null) throw new Error('the worker has no library')
  const pack = library.pack(names)
  const memory = currentMemory()
  const fresh = new Uint8Array(memory.buffer).slice()
  meter_arm(MOST_INSTRUCTIONS, MOST_PAGES)
  load_library(pack, JSON.stringify(names))
  if (meter_cause() !== 0) throw new Error('loading the library was stopped')
  const image = imageOf(fresh, memory)
  __wbg_reset_state()
  images.keep(names, image)
  return image
}

function currentMemory(): WebAssembly.Memory {
  // With an instance, the glue ignores the argument and returns the exports of the instance.
  return initSync(undefined as never).memory
}
