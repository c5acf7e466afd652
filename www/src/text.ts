import { InvalidValueError } from './errors.js'

/**
 * Returns `text` if it is well-formed. UTF-8 cannot encode a lone surrogate.
 *
 * @param path the path of the text in the error
 * @throws InvalidValueError if the text contains a lone surrogate
 */
export function wellFormed(text: string, path: () => string): string {
  const lone = loneSurrogate(text)
  if (lone !== -1) throw new InvalidValueError(path(), `half a surrogate pair at index ${lone}`)
  return text
}

/** Whether the text has no lone surrogate. */
export function isWellFormed(text: string): boolean {
  return loneSurrogate(text) === -1
}

function loneSurrogate(text: string): number {
  if ((text as { isWellFormed?(): boolean }).isWellFormed?.() === true) return -1
  return text.search(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/)
}
