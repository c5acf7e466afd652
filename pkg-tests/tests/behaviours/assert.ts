/** Assertions without Node's modules, because pages load them too. */

/** A value as text that shows its type. Tests compare this text, because it is readable in a report. */
export function text(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'bigint') return `${value}n`
  if (Object.is(value, -0)) return '-0'
  if (typeof value !== 'object' || value === null) return String(value)
  if (value instanceof Uint8Array) return `bytes[${value.join(', ')}]`
  if (value instanceof Map)
    return `Map{${Array.from(value, ([key, item]) => `${text(key)}: ${text(item)}`).join(', ')}}`
  if (value instanceof Set) return `Set{${Array.from(value, text).join(', ')}}`
  const name = value.constructor.name
  if (Array.isArray(value)) return `${name === 'Array' ? '' : name}[${value.map(text).join(', ')}]`
  if ('typeName' in value && 'text' in value) return `${name}(${String(value.typeName)}: ${String(value.text)})`
  return JSON.stringify(value)
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  if (!Object.is(actual, expected)) fail(`${what} is\n${show(actual)}\nnot\n${show(expected)}`)
}

export function fail(message: string): never {
  throw new Error(message)
}

/** An error with its stack. Some engines leave the message out of the stack. */
export function inFull(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { message, stack = '' } = error
  return stack.includes(message) ? stack : `${String(error)}\n${stack}`
}

/** @returns the error that a promise rejects with */
export async function rejection(promise: Promise<unknown>): Promise<Error> {
  const settled = await promise.then(
    value => ({ value }),
    (error: unknown) => ({ error }),
  )
  if ('value' in settled) fail(`the promise did not reject; it resolved with ${text(settled.value)}`)
  return settled.error instanceof Error
    ? settled.error
    : fail(`what it rejects with is no Error: ${String(settled.error)}`)
}

const LONGEST = 4000

function show(value: unknown): string {
  const shown = typeof value === 'string' ? value : text(value)
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)} … (${shown.length} characters)` : shown
}
