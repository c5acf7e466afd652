/** Figures from rounds. Each ratio is of times of one round, so that a temporary slowdown of the machine has no effect. */

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
 * The ratio to `base`: the median of the ratios of the rounds.
 *
 * @param {number[]} values one for each round
 * @param {number[]} base of the same rounds
 */
export function ratio(values, base) {
  return median(values.map((value, round) => value / (base[round] ?? NaN)))
}
