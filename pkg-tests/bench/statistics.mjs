/** Figures from rounds. A ratio is taken within a round, so that a machine that is slower for a while does not matter. */

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = NaN, high = NaN] =
    sorted.length % 2 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1, middle + 1)
  return (low + high) / 2
}

/** @param {number[]} values */
export function geometricMean(values) {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}

/**
 * How many times `base` it takes: the median of the rounds' ratios.
 *
 * @param {number[]} values one a round
 * @param {number[]} base of the same rounds
 */
export function ratio(values, base) {
  return median(values.map((value, round) => value / (base[round] ?? NaN)))
}
