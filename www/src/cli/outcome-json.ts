/** The outcome of a run as one JSON object. */
import type { Outcome, PythonValue } from '../index.js'
import { pythonText } from './python-text.js'

/** The object on one line, with a line break at its end. */
export function outcomeJson(outcome: Outcome): string {
  const { ok, output, error = null, files, seed, usage } = outcome
  const text = objectText([
    ['ok', JSON.stringify(ok)],
    ['value', ok ? valueText(outcome.value) : 'null'],
    ['exitCode', JSON.stringify(ok ? outcome.exitCode : null)],
    ['output', JSON.stringify(output)],
    ['error', JSON.stringify(error)],
    ['files', objectText([...files].map(([name, content]) => [name, fileText(content)]))],
    ['seed', JSON.stringify(seed)],
    ['usage', JSON.stringify(usage)],
  ])
  // JSON allows DEL and C1 controls, which a terminal may interpret.
  return `${text.replace(/\p{Cc}/gu, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}

/** An object text, written by hand because a JavaScript object would reorder keys such as `2` and `1`. */
function objectText(members: readonly (readonly [string, string])[]): string {
  return `{${members.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(',')}}`
}

function valueText(value: PythonValue): string {
  const json = jsonOf(value)
  const text: [string, string] = ['text', JSON.stringify(pythonText(value))]
  return objectText(json === null ? [text] : [text, ['json', json]])
}

/**
 * The value as JSON; null if JSON has no counterpart of it, or of a part: an integer that is not safe, `nan` and
 * infinities, bytes, sets, dicts with keys that are not texts, and other objects. A tuple becomes an array.
 */
export function jsonOf(value: PythonValue): string | null {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return Number.isFinite(value) ? numberJson(value) : null
  if (value instanceof Map) {
    const members: [string, string][] = []
    for (const [key, item] of value) {
      const json = jsonOf(item)
      if (typeof key !== 'string' || json === null) return null
      members.push([key, json])
    }
    return objectText(members)
  }
  if (!Array.isArray(value)) return null
  const items = value.map(jsonOf)
  return items.includes(null) ? null : `[${items.join(',')}]`
}

function numberJson(value: number): string {
  return Object.is(value, -0) ? '-0.0' : JSON.stringify(value)
}

/** A file is text if it is valid UTF-8. */
function fileText(content: Uint8Array | null): string {
  if (content === null) return 'null'
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
    return objectText([['text', JSON.stringify(text)]])
  } catch {
    return objectText([['base64', JSON.stringify(Buffer.from(content).toString('base64'))]])
  }
}
