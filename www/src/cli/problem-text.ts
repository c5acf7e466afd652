/** One problem of a check, with its source line and carets. All control characters are escaped. */
import type { Position, Problem } from '../index.js'
import { escapeControls } from './control-characters.js'

/** The maximum number of characters of a source line, and those of them before the carets. */
const SHOWN = 160
const BEFORE = 60

/** @param isStyled whether it has colours */
export function problemText(
  { message, hint, position, isError }: Problem & { isError: boolean },
  name: string,
  source: string,
  isStyled: boolean,
): string {
  const style = (code: number, text: string): string => (isStyled ? `\x1b[${code}m${text}\x1b[0m` : text)
  const line = (text: string): string => escapeControls(text).replace(/[\n\r]/g, ' ')
  const place = position === null ? name : `${name}:${position.line}:${position.column}`
  const label = isError ? style(31, 'error:') : style(33, 'warning:')
  const head = `${style(1, line(`${place}:`))} ${label} ${line(message)}${hint === null ? '' : line(` (${hint})`)}\n`
  if (position === null) return head
  const { text, indent, carets } = excerptOf(source, position)
  return `${head}    ${text}\n    ${indent}${style(isError ? 31 : 33, carets)}\n`
}

/** A source line, what is below it before the carets, and the carets. Those of several lines end with the first. */
export function excerptOf(source: string, position: Position): { text: string; indent: string; carets: string } {
  const chars = [...(source.split(/\r\n|\r|\n/)[position.line - 1] ?? '')]
  const start = Math.min(position.column - 1, chars.length)
  const end = position.endLine > position.line ? chars.length : Math.min(position.endColumn - 1, chars.length)
  const first = start > SHOWN - BEFORE ? start - BEFORE : 0
  const last = Math.min(first + SHOWN, chars.length)
  const [cutBefore, cutAfter] = [first > 0 ? '…' : '', last < chars.length ? '…' : '']
  const marked = chars.slice(start, Math.min(end, last))
  return {
    text: cutBefore + chars.slice(first, last).map(escapeControls).join('') + cutAfter,
    indent: (cutBefore && ' ') + chars.slice(first, start).map(blank).join(''),
    carets: '^'.repeat(
      Math.max(
        1,
        marked.map(widthOf).reduce((sum, width) => sum + width, 0),
      ),
    ),
  }
}

function blank(char: string): string {
  return char === '\t' ? '\t' : ' '.repeat(widthOf(char))
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** The columns of a character in a terminal. */
function widthOf(char: string): number {
  if (/\p{Mn}/u.test(char)) return 0
  return WIDE.test(char) ? 2 : escapeControls(char).length === 1 || char.length === 2 ? 1 : 4
}
