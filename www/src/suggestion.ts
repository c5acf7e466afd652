/** The candidate most similar to the misspelt `name`, or null if none is similar enough. */
export function suggestion(name: string, candidates: readonly string[]): string | null {
  // At most a third of the letters may differ: 'memroy' suggests 'memory', but 'os' does not suggest 'io'.
  let distance = Math.floor(name.length / 3) + 1
  let nearest: string | null = null
  for (const candidate of candidates) {
    const found = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (found < distance) {
      distance = found
      nearest = candidate
    }
  }
  return nearest
}

/** The edit distance from `a` to `b`: insertions, deletions, replacements and swaps of adjacent letters. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
      let best = Math.min(replaced, at(last, column) + 1, at(current, column - 1) + 1)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, at(beforeLast, column - 2) + 1)
      }
      current.push(best)
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}
