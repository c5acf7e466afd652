/** Lines of text. They end with LF, CRLF or CR, as in Python's text files. */

const BREAK = /\r\n|\n|\r/

/** The lines of a text, without their line breaks. A line break at the end begins no further line. */
export function linesOf(text: string): string[] {
  const lines = text.split(BREAK)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** The end of the last line that is complete. A CR is not the end: an LF may follow. */
export function endOfLine(text: string): number {
  return text.lastIndexOf('\n') + 1
}
