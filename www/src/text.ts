import { InvalidValueError } from './errors.js'

/** The text itself, once it is known to be Unicode: Python and UTF-8 have no place for half a character. */
export function wellFormed(text: string, path: () => string): string {
  const lone = loneSurrogate(text)
  if (lone !== -1) throw new InvalidValueError(path(), `half a surrogate pair at index ${lone}`)
  return text
}

function loneSurrogate(text: string): number {
  if ((text as { isWellFormed?(): boolean }).isWellFormed?.() === true) return -1
  return text.search(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/)
}
