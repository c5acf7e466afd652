/**
 * Control characters in text that is not trusted. In a terminal they move the cursor, change the title or the clipboard,
 * and may send text as if it was typed.
 */

/** Replaces all control characters (C0, DEL and C1) but tab, newline and carriage return, by escapes such as `\x1b`. */
export function escapeControls(text: string): string {
  return text.replace(/\p{Cc}/gu, char => ('\t\n\r'.includes(char) ? char : escapeOf(char)))
}

/** A name in quotes, on one line. */
export function quoted(name: string): string {
  return `'${name.replace(/[\p{Cc}\p{Zl}\p{Zp}'\\]/gu, char => (char === "'" || char === '\\' ? `\\${char}` : escapeOf(char)))}'`
}

function escapeOf(char: string): string {
  const code = char.charCodeAt(0)
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}
