/** The sets and dicts of a value took too long to build, which happens only if many items have the same hash. */
export class UnpackingTooSlow extends Error {
  constructor() {
    super('The page could not unpack the value in time: its sets or dicts are too slow to build.')
  }
}

/** The time limit for building all sets and dicts of a value, in ms. 100 000 items with different hashes take 20 ms. */
const TIME_LIMIT = 500

/** The number of items between two checks of the time. */
const CHECK_INTERVAL = 256

/**
 * Builds the sets and dicts of one value, within a time limit. An engine's hash of numbers is not randomized, so a
 * program can choose numbers with the same hash. Building a `Set` of them takes quadratic time, which would block the
 * page.
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
      if (index % CHECK_INTERVAL !== CHECK_INTERVAL - 1) continue
      this.#spent = before + performance.now() - begun
      if (this.#spent > TIME_LIMIT) throw new UnpackingTooSlow()
    }
    this.#spent = before + performance.now() - begun
  }
}
