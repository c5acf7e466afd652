import type { Text } from '@codemirror/state'
import type { Position } from 'pyvarium'

/**
 * Converts a position, which has lines and characters from 1, to offsets in the editor, in UTF-16 units. The program
 * may have been edited since, so the result is limited to the document.
 */
export function rangeOf({ line, column, endLine, endColumn }: Position, doc: Text): { from: number; to: number } {
  const from = offset(line, column, doc)
  return { from, to: Math.max(from, offset(endLine, endColumn, doc)) }
}

function offset(line: number, column: number, doc: Text): number {
  const { from, text } = doc.line(Math.min(Math.max(line, 1), doc.lines))
  return from + [...text].slice(0, Math.max(column - 1, 0)).join('').length
}
