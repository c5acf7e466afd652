/** The value that must come back for a value that went to Python, by the table in the README. */

/**
 * @param {any} value that can go to Python
 * @param {import('../player.mjs').Pyvarium} pyvarium
 * @returns {any}
 */
export function returned(value, pyvarium) {
  const each = (/** @type {any} */ item) => returned(item, pyvarium)
  if (value === undefined) return null
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array) return value
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  if (value instanceof pyvarium.Tuple) return new pyvarium.Tuple(...Array.from(value, each))
  if (Array.isArray(value)) return value.map(each)
  if (value instanceof Set)
    return new Set(distinct(Array.from(value, item => [item, null])).map(([item]) => each(item)))
  const entries = value instanceof Map ? [...value] : Object.entries(value)
  return new Map(distinct(entries).map(([key, item]) => [each(key), each(item)]))
}

/**
 * As in a dict: of equal keys the first one, with the value of the last one.
 *
 * @param {[key: any, value: any][]} entries
 * @returns {[key: any, value: any][]}
 */
function distinct(entries) {
  /** @type {Map<unknown, [any, any]>} */
  const byKey = new Map()
  for (const [key, value] of entries) {
    const identity = identityOf(key)
    const known = byKey.get(identity)
    if (known === undefined) byKey.set(identity, [key, value])
    else known[1] = value
  }
  return [...byKey.values()]
}

/**
 * The same result only for keys that are equal in Python. There 1 equals True, and NaN equals nothing.
 *
 * @param {any} key
 * @returns {unknown}
 */
function identityOf(key) {
  if (key === null || key === undefined) return 'None'
  if (typeof key === 'boolean' || typeof key === 'bigint') return `number ${BigInt(key)}`
  if (typeof key === 'number') return Number.isNaN(key) ? {} : `number ${Number.isInteger(key) ? BigInt(key) : key}`
  if (typeof key === 'string') return `str ${key}`
  if (key instanceof Uint8Array || key instanceof ArrayBuffer) return `bytes ${new Uint8Array(key)}`
  const parts = Array.from(key, identityOf)
  return parts.every(part => typeof part === 'string') ? JSON.stringify(parts) : {}
}
