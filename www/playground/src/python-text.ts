import { PythonRepr, Tuple } from 'pyvarium'
import type { PythonValue } from 'pyvarium'

/** Formats a value as Python's `repr` does. A longer text is cut after `maxLength` characters. */
export function pythonText(value: PythonValue, maxLength: number): string {
  let text = ''
  for (const piece of pieces(value)) {
    text += piece
    if (text.length > maxLength) return `${text.slice(0, maxLength)} …`
  }
  return text
}

/** A generator, because the text of a value may be far longer than the part that is shown. */
function* pieces(value: PythonValue): Generator<string> {
  if (value === null) yield 'None'
  else if (typeof value === 'boolean') yield value ? 'True' : 'False'
  else if (typeof value === 'number') yield numberText(value)
  else if (typeof value === 'bigint') yield value.toString()
  else if (typeof value === 'string') yield quoted(value)
  else if (value instanceof PythonRepr) yield value.text
  else if (value instanceof Uint8Array) yield* enclosed("b'", byteTexts(value), "'")
  else if (value instanceof Tuple) yield* enclosed('(', items(value), value.length === 1 ? ',)' : ')')
  else if (value instanceof Set) yield* value.size === 0 ? ['set()'] : enclosed('{', items(value), '}')
  else if (value instanceof Map) yield* enclosed('{', entries(value), '}')
  else yield* enclosed('[', items(value), ']')
}

function* enclosed(open: string, content: Iterable<string>, close: string): Generator<string> {
  yield open
  yield* content
  yield close
}

function* items(values: Iterable<PythonValue>): Generator<string> {
  let separator = ''
  for (const value of values) {
    yield separator
    yield* pieces(value)
    separator = ', '
  }
}

function* entries(dict: ReadonlyMap<PythonValue, PythonValue>): Generator<string> {
  let separator = ''
  for (const [key, value] of dict) {
    yield separator
    yield* pieces(key)
    yield ': '
    yield* pieces(value)
    separator = ', '
  }
}

function numberText(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  return Object.is(value, -0) ? '-0.0' : String(value)
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const escaped = text.replace(/[\\\p{Cc}]/gu, char => ESCAPES[char] ?? hexEscape(char.charCodeAt(0)))
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote
}

function* byteTexts(bytes: Uint8Array): Generator<string> {
  for (const byte of bytes) yield byteText(byte)
}

function byteText(byte: number): string {
  const char = String.fromCharCode(byte)
  if (char === "'") return "\\'"
  return ESCAPES[char] ?? (byte >= 0x20 && byte < 0x7f ? char : hexEscape(byte))
}

function hexEscape(code: number): string {
  return `\\x${code.toString(16).padStart(2, '0')}`
}
