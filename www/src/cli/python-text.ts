/** The text of a value as Python's `repr` writes it. A float that is a whole safe integer is written as an `int`. */
import { PythonRepr, Tuple } from '../index.js'
import type { PythonValue } from '../index.js'

export function pythonText(value: PythonValue): string {
  const texts = (values: Iterable<PythonValue>): string => [...values].map(pythonText).join(', ')
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'string') return stringText(value)
  if (value instanceof PythonRepr) return value.text
  if (value instanceof Uint8Array) return bytesText(value)
  if (value instanceof Tuple) return value.length === 1 ? `(${texts(value)},)` : `(${texts(value)})`
  if (value instanceof Set) return value.size === 0 ? 'set()' : `{${texts(value)}}`
  if (value instanceof Map)
    return `{${[...value].map(([key, item]) => `${pythonText(key)}: ${pythonText(item)}`).join(', ')}}`
  return `[${texts(value)}]`
}

/** Python writes a float with an exponent if that is below -4 or above 15, and an exponent has two digits at least. */
function numberText(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  if (Object.is(value, -0)) return '-0.0'
  if (Number.isSafeInteger(value)) return String(value)
  const [digits = '', exponent = ''] = value.toExponential().split('e')
  const power = Number(exponent)
  if (power >= -4 && power < 16) return Number.isInteger(value) ? `${value}.0` : String(value)
  const sign = power < 0 ? '-' : '+'
  return `${digits}e${sign}${String(Math.abs(power)).padStart(2, '0')}`
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function stringText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const escaped = text.replace(/[\\\p{Cc}]/gu, char => ESCAPES[char] ?? hexEscape(char.charCodeAt(0)))
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote
}

function bytesText(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) {
    const char = String.fromCharCode(byte)
    text += ESCAPES[char] ?? (byte >= 0x20 && byte < 0x7f ? char : hexEscape(byte))
  }
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  return `b${quote}${quote === "'" ? text.replaceAll("'", "\\'") : text}${quote}`
}

function hexEscape(code: number): string {
  return `\\x${code.toString(16).padStart(2, '0')}`
}
