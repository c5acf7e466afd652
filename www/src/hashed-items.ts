/** A set or a dict took so long to build that its items must have been chosen to share a hash. */
export class UnpackingTooSlow extends Error {
  constructor() {
    super('The page could not unpack the value in time: its sets or dicts are too slow to build.')
  }
}

/** Milliseconds that all sets and dicts of a value may take to build. 100 000 items with different hashes take 20. */
const PATIENCE = 500

/** Items between two looks at the clock. */
const STRETCH = 256

/**
 * Builds the sets and dicts of one value. An engine's hash of numbers is the same everywhere, so a program can choose
 * numbers that share one, and a `Set` of them takes the square of their number to build: that would block the page.
 */
export class HashedItems {
  #spent = 0

  /** @throws UnpackingTooSlow */
  set<Item>(items: readonly Item[]): Set<Item> {
    const set = new Set<Item>()
    this.#addAll(items, item => set.add(item))
    return set
  }

  /** @throws UnpackingTooSlow */
  map<Key, Item>(entries: readonly (readonly [Key, Item])[]): Map<Key, Item> {
    const map = new Map<Key, Item>()
    this.#addAll(entries, ([key, item]) => map.set(key, item))
    return map
  }

  #addAll<Each>(all: readonly Each[], add: (each: Each) => void): void {
    const before = this.#spent
    const begun = performance.now()
    for (const [index, each] of all.entries()) {
      add(each)
      if (index % STRETCH !== STRETCH - 1) continue
      this.#spent = before + performance.now() - begun
      if (this.#spent > PATIENCE) throw new UnpackingTooSlow()
    }
    this.#spent = before + performance.now() - begun
  }
}
