/** Tables as plain text. */

/** @typedef {(string | number | null | undefined)[]} Row the first cell is a name; a number is a ratio; null is not measured */

/**
 * @param {string} title
 * @param {string[]} columns
 * @param {Row[]} rows
 */
export function table(title, columns, rows) {
  const cells = [columns, ...rows.map(row => row.map(text))]
  const widths = columns.map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)))
  const lines = cells.map(row =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join('   ')
      .trimEnd(),
  )
  console.log(`\n${title}\n${'='.repeat(title.length)}\n${lines.join('\n')}`)
}

/** @param {Row[number]} cell */
export function text(cell) {
  if (typeof cell !== 'number') return cell ?? '-'
  return cell >= 100 ? cell.toFixed(0) : cell >= 10 ? cell.toFixed(1) : cell.toFixed(2)
}

/**
 * @param {string} cell
 * @param {number} width
 * @param {number} column
 */
function pad(cell, width, column) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}
