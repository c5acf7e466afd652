/** Random choices from a seed. The same seed gives the same choices on every machine. */
export class Random {
  #a = 0
  #b = 0
  #c = 0
  #counter = 1

  /** @param {string} seed any text */
  constructor(seed) {
    this.#a = hash(seed, 0x811c9dc5)
    this.#b = hash(seed, 0x9e3779b9)
    this.#c = hash(seed, 0x2545f491)
    for (let round = 0; round < 12; round++) this.uint32()
  }

  /** The next 32 bits: Chris Doty-Humphrey's sfc32. */
  uint32() {
    const sum = (this.#a + this.#b + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum
    return sum >>> 0
  }

  /** @param {number} bound at least 1 */
  below(bound) {
    return Math.floor((this.uint32() / 2 ** 32) * bound)
  }

  /** @param {number} least @param {number} most inclusive */
  between(least, most) {
    return least + this.below(most - least + 1)
  }

  /** @param {number} probability */
  chance(probability) {
    return this.uint32() < probability * 2 ** 32
  }

  /** @template Item @param {readonly Item[]} items not empty @returns {Item} */
  pick(items) {
    return /** @type {Item} */ (items[this.below(items.length)])
  }

  /** Picks by weight. @template Item @param {readonly (readonly [weight: number, item: Item])[]} items not empty @returns {Item} */
  weigh(items) {
    let rest = this.below(items.reduce((sum, [weight]) => sum + weight, 0))
    for (const [weight, item] of items) if ((rest -= weight) < 0) return item
    throw new RangeError('nothing to pick from')
  }

  /** @template Item @param {number} most @param {() => Item} make @returns {Item[]} up to `most` of them, few more often than many */
  some(most, make) {
    return this.times(Math.min(this.below(most + 1), this.below(most + 1)), make)
  }

  /** @template Item @param {number} count @param {() => Item} make @returns {Item[]} */
  times(count, make) {
    return Array.from({ length: count }, make)
  }
}

/** A hash of a text of 32 bits: FNV-1a. @param {string} text @param {number} word */
function hash(text, word) {
  for (let index = 0; index < text.length; index++) word = Math.imul(word ^ text.charCodeAt(index), 0x01000193)
  return word ^ (word >>> 15)
}
