/** Values as text. Two values have the same text if and only if they are equal. */

/** @param {unknown} value @returns {string} */
export function show(value) {
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value)
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? JSON.stringify(value) : String(value)
  if (value instanceof Uint8Array) return `bytes[${value}]`
  if (Array.isArray(value)) return `${value.constructor.name}[${value.map(show).join(', ')}]`
  if (value instanceof Map) return `Map{${[...value].map(([key, item]) => `${show(key)}: ${show(item)}`).join(', ')}}`
  // The order of a set is not defined.
  if (value instanceof Set) return `Set{${[...value].map(show).sort().join(', ')}}`
  return `${value.constructor.name}{${Object.entries(value)
    .map(([key, item]) => `${key}: ${show(item)}`)
    .join(', ')}}`
}
