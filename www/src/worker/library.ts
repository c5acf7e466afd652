/**
 * The library in the worker: CPython's standard library as code. Selects the modules that an instance loads. Does not
 * decide what a program needs: the instance does.
 */
import type { LibraryData, LibraryModule } from '../protocol.js'
import { LIBRARY_MODULES } from '../wire.js'

const KNOWN: ReadonlySet<string> = new Set(LIBRARY_MODULES)

/** The width of a size in a pack, in bytes. */
const WIDTH = 4

interface Entry {
  module: LibraryModule
  /** The position in the index. */
  position: number
  /** The offset of the code in the code of all modules. */
  start: number
}

export class Library {
  readonly #entries = new Map<string, Entry>()
  readonly #code: Uint8Array

  constructor({ modules, code }: LibraryData) {
    this.#code = code
    let start = 0
    for (const [position, module] of modules.entries()) {
      const [name, , size] = module
      this.#entries.set(name, { module, position, start })
      start += size
    }
  }

  /**
   * The argument of `load_library`: these modules and all that they import, with the packages that contain them. It has
   * the size of the index, the index as JSON, then the code of its modules.
   *
   * @throws Error if the library does not have a module
   */
  pack(names: readonly string[]): Uint8Array {
    const entries = this.#closure(names)
    const index = new TextEncoder().encode(
      JSON.stringify(entries.map(({ module: [name, isPackage, size] }) => [name, isPackage, size])),
    )
    const total = entries.reduce((sum, { module }) => sum + module[2], WIDTH + index.length)
    const pack = new Uint8Array(total)
    new DataView(pack.buffer).setUint32(0, index.length, true)
    pack.set(index, WIDTH)
    let end = WIDTH + index.length
    for (const { module, start } of entries) {
      pack.set(this.#code.subarray(start, start + module[2]), end)
      end += module[2]
    }
    return pack
  }

  /** The entries that loading needs, in the order of the library. The order does not depend on that of `names`. */
  #closure(names: readonly string[]): Entry[] {
    const found = new Set<Entry>()
    const open = [...names]
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      const entry = this.#entries.get(name)
      if (entry === undefined) throw new Error(`the library has no module ${name}`)
      if (found.has(entry)) continue
      found.add(entry)
      open.push(...entry.module[3], ...parentOf(name))
    }
    return [...found].sort((a, b) => a.position - b.position)
  }
}

/** The package that contains a module, if there is one. */
function parentOf(name: string): string[] {
  const end = name.lastIndexOf('.')
  return end === -1 ? [] : [name.slice(0, end)]
}

/** Matches `from NAME import` and `import NAME, NAME as OTHER`, at the start of a line or after a semicolon or colon. */
const IMPORTS = /(?:^|[;:])[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import\b|import[ \t]+([\w.][\w., \t]*))/gm

/**
 * The modules of the library that a program imports, as its text suggests, sorted. The result may be wrong, for example
 * because of a comment.
 */
export function guess(source: Uint8Array): string[] {
  const text = new TextDecoder().decode(source)
  const found = new Set<string>()
  for (const [, from, imported] of text.matchAll(IMPORTS)) {
    const names = from === undefined ? (imported ?? '').split(',') : [from]
    for (const name of names) {
      const module = name.trim().split(/\s/, 1)[0]!
      if (KNOWN.has(module)) found.add(module)
    }
  }
  return [...found].sort()
}
