/** Recipes as Python source. */

/** @typedef {import('./recipes.mjs').Recipe} Recipe */

/** @param {Recipe} recipe not a bad one @param {import('../random.mjs').Random} random which of the ways to write it @returns {string} */
export function literal([kind, content], random) {
  const each = (/** @type {any} */ item) => literal(item, random)
  switch (kind) {
    case 'none':
    case 'undefined':
      return 'None'
    case 'true':
      return 'True'
    case 'false':
      return 'False'
    case 'number':
      return number(content)
    case 'bigint':
      return random.chance(0.2) && BigInt(content) >= 0n ? `0x${BigInt(content).toString(16)}` : content
    case 'string':
      return text(content, random)
    case 'bytes':
    case 'buffer':
      return random.chance(0.5)
        ? `bytes([${content}])`
        : `b'${content.map(byte => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}'`
    case 'list':
      return `[${content.map(each).join(', ')}]`
    case 'tuple':
      return `(${content.map(item => `${each(item)},`).join(' ')})`
    case 'set':
      return content.length === 0
        ? 'set()'
        : `${random.chance(0.3) ? 'frozenset' : ''}({${content.map(each).join(', ')}})`
    case 'map':
      return `{${content.map(([key, item]) => `${each(key)}: ${each(item)}`).join(', ')}}`
    case 'object':
      // In JavaScript's order: names that are numbers come first.
      return `{${Object.entries(Object.fromEntries(content))
        .map(([name, item]) => `${text(name, random)}: ${each(item)}`)
        .join(', ')}}`
    case 'bad':
      throw new TypeError(`there is no ${content} in Python`)
  }
}

/** @param {string} content JavaScript's text for the number; whole and exact numbers go to Python as int */
function number(content) {
  const value = Number(content)
  if (!Number.isFinite(value)) return `float('${value}')`
  if (Object.is(value, -0)) return '-0.0'
  if (Number.isSafeInteger(value) || /[.e]/.test(String(value))) return String(value)
  return `${value}.0`
}

/** @param {string} content @param {import('../random.mjs').Random} random */
function text(content, random) {
  const escaped = Array.from(content, character => {
    const point = /** @type {number} */ (character.codePointAt(0))
    if (/["\\]/.test(character)) return `\\${character}`
    // A Python source cannot contain NUL, and every line end is read as \n.
    if (point >= 32 && point !== 0x7f && random.chance(0.6)) return character
    if (point < 0x100 && random.chance(0.5)) return `\\x${point.toString(16).padStart(2, '0')}`
    return `\\U${point.toString(16).padStart(8, '0')}`
  })
  return `"${escaped.join('')}"`
}
