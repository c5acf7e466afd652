/** Recipes of values for Python. They are plain JSON, to be stored in a file, reduced, and written as Python. */

/** @typedef {import('../random.mjs').Random} Random */

/**
 * How to make a value. `bad` names a value that cannot go to Python, see {@link BAD}.
 *
 * @typedef {['none' | 'undefined' | 'true' | 'false'] | ['number' | 'bigint' | 'string' | 'bad', string]
 *   | ['bytes' | 'buffer', number[]] | ['list' | 'tuple' | 'set', Recipe[]] | ['map', [Recipe, Recipe][]]
 *   | ['object', [string, Recipe][]]} Recipe
 */

const NUMBERS = [
  '0',
  '-0',
  '1',
  '-1',
  '255',
  '256',
  '2147483647',
  '-2147483648',
  '4294967296',
  '9007199254740991',
  '-9007199254740991',
  '9007199254740992',
  '9007199254740993',
  '1e21',
  '1e22',
  '1e308',
  '-1e308',
  '1.7976931348623157e308',
  '5e-324',
  '2.2250738585072014e-308',
  '0.1',
  '-0.5',
  '1e-7',
  '123456789012345680000',
  '1.5',
  'NaN',
  'Infinity',
  '-Infinity',
]
const BIGINTS = [
  '0',
  '-1',
  '9007199254740991',
  '9007199254740992',
  '-9007199254740992',
  '9223372036854775807',
  '-9223372036854775808',
  '18446744073709551616',
]
const NAMES = [
  '',
  ' ',
  'a',
  'x y',
  '__proto__',
  'constructor',
  'toString',
  '0',
  '42',
  'self',
  'class',
  'é',
  'ﬁ',
  '😀',
  '\0',
  'a\nb',
  '"',
  '\ufeff',
  'None',
  '__name__',
]
/** Characters of each plane and each length in UTF-8, and those at the boundaries. */
const CHARACTERS = [
  ...'aZ09 \0\t\n\r\'"\\{}%\x7f',
  '\x80',
  '\xa0',
  'ÿ',
  'Ā',
  '\u07ff',
  '\u0800',
  '\u200d',
  '\u2028',
  '\ud7ff',
  '\ue000',
  '\ufeff',
  '\ufffd',
  '\ufffe',
  '\uffff',
  '\u0301',
  'ß',
  'İ',
  'ﬁ',
  '\u{10000}',
  '\u{1f600}',
  '\u{1d7d8}',
  '\u{20000}',
  '\u{30000}',
  '\u{e0001}',
  '\u{f0000}',
  '\u{10ffff}',
]

/** Far below the limits of conversion and of brackets in a source. */
const DEEPEST = 150

/** @param {Random} random @param {number} [size] about how many values it may hold @returns {Recipe} */
export function recipe(random, size = 12) {
  if (random.chance(0.01)) return nested(random, random.between(1, DEEPEST))
  const half = () => Math.max(1, size >> 1)
  const items = () => random.some(size, () => recipe(random, half()))
  const make =
    size < 2
      ? plain
      : random.weigh([
          [6, plain],
          [3, () => /** @type {Recipe} */ (['list', items()])],
          [2, () => /** @type {Recipe} */ (['tuple', items()])],
          [2, () => /** @type {Recipe} */ (['set', random.some(size, () => hashable(random, half()))])],
          [
            2,
            () =>
              /** @type {Recipe} */ ([
                'map',
                random.some(size, () => [hashable(random, half()), recipe(random, half())]),
              ]),
          ],
          [2, () => /** @type {Recipe} */ (['object', named(random, size, half())])],
        ])
  return make(random)
}

/**
 * Pairs of a unique name and a value.
 *
 * @param {Random} random
 * @param {number} most
 * @param {number} size of each value
 * @returns {[string, Recipe][]}
 */
export function named(random, most, size) {
  const names = new Set(random.some(most, () => (random.chance(0.7) ? random.pick(NAMES) : text(random))))
  return [...names].map(name => [name, recipe(random, size)])
}

/** @param {Random} random @param {number} size @returns {Recipe} */
function hashable(random, size) {
  return size > 1 && random.chance(0.3)
    ? ['tuple', random.some(size, () => hashable(random, size >> 1))]
    : plain(random)
}

/** @param {Random} random @returns {Recipe} */
function plain(random) {
  return random.weigh([
    [1, () => /** @type {Recipe} */ ([random.pick(/** @type {const} */ (['none', 'undefined', 'true', 'false']))])],
    [2, () => /** @type {Recipe} */ (['number', number(random)])],
    [2, () => /** @type {Recipe} */ (['bigint', bigint(random)])],
    [2, () => /** @type {Recipe} */ (['string', text(random)])],
    [
      1,
      () =>
        /** @type {Recipe} */ ([
          random.pick(/** @type {const} */ (['bytes', 'buffer'])),
          random.some(40, () => random.below(256)),
        ]),
    ],
  ])()
}

/** @param {Random} random */
function number(random) {
  if (random.chance(0.5)) return random.pick(NUMBERS)
  const bits = new DataView(new ArrayBuffer(8))
  bits.setUint32(0, random.uint32())
  bits.setUint32(4, random.uint32())
  return random.chance(0.5) ? String(bits.getFloat64(0)) : String(bits.getInt32(0))
}

/** @param {Random} random */
function bigint(random) {
  if (random.chance(0.5)) return random.pick(BIGINTS)
  const digits = random.times(random.chance(0.05) ? 1000 : random.between(1, 40), () => random.below(10)).join('')
  return String(BigInt(digits) * (random.chance(0.5) ? 1n : -1n))
}

/** @param {Random} random */
function text(random) {
  const character = () => (random.chance(0.8) ? random.pick(CHARACTERS) : anyCharacter(random))
  return random.some(random.chance(0.05) ? 2000 : 12, character).join('')
}

/** @param {Random} random */
function anyCharacter(random) {
  const point = random.below(0x110000 - 0x800)
  return String.fromCodePoint(point < 0xd800 ? point : point + 0x800)
}

/** A value in `depth` containers. @param {Random} random @param {number} depth @param {Recipe} [inner] @returns {Recipe} */
export function nested(random, depth, inner = plain(random)) {
  for (let level = 0; level < depth; level++) {
    const kind = random.pick(/** @type {const} */ (['list', 'tuple', 'map', 'object']))
    inner = kind === 'map' ? [kind, [[['none'], inner]]] : kind === 'object' ? [kind, [['in', inner]]] : [kind, [inner]]
  }
  return inner
}

class Stranger {}

/** Values with no counterpart in Python. */
export const BAD = {
  function: () => () => 1,
  symbol: () => Symbol('a'),
  date: () => new Date(0),
  'regular expression': () => /a/,
  promise: () => Promise.resolve(1),
  'instance of a class': () => new Stranger(),
  'boxed number': () => Object(5),
  'weak map': () => new WeakMap(),
  'signed bytes': () => new Int8Array(2),
  words: () => new Uint32Array(2),
  view: () => new DataView(new ArrayBuffer(2)),
  generator: () => (function* () {})(),
  error: () => new Error('no'),
  'high surrogate': () => 'a\ud800',
  'low surrogate': () => '\udc00a',
  'surrogates in the wrong order': () => '\udc00\ud800',
  'surrogate as key': () => ({ '\ud800': 1 }),
  'list that contains itself': () => {
    /** @type {unknown[]} */
    const list = []
    list.push(1, list)
    return list
  },
  'map that contains itself': () => {
    const map = new Map()
    return map.set('me', { me: [map] })
  },
  'list as key': () => new Map([[[], 1]]),
  'map in a set': () => new Set([new Map()]),
  'list in a tuple as key': (/** @type {import('../player.mjs').Pyvarium} */ { Tuple }) => new Set([new Tuple([1])]),
}

/**
 * @param {Recipe} recipe
 * @param {import('../player.mjs').Pyvarium} pyvarium
 * @returns {any}
 */
export function build([kind, content], pyvarium) {
  const each = (/** @type {any} */ item) => build(item, pyvarium)
  switch (kind) {
    case 'none':
      return null
    case 'undefined':
      return undefined
    case 'true':
    case 'false':
      return kind === 'true'
    case 'number':
      return Number(content)
    case 'bigint':
      return BigInt(content)
    case 'string':
      return content
    case 'bytes':
      return Uint8Array.from(content)
    case 'buffer':
      return Uint8Array.from(content).buffer
    case 'list':
      return content.map(each)
    case 'tuple':
      return new pyvarium.Tuple(...content.map(each))
    case 'set':
      return new Set(content.map(each))
    case 'map':
      return new Map(content.map(pair => /** @type {[any, any]} */ (pair.map(each))))
    case 'object':
      return Object.fromEntries(content.map(([name, item]) => [name, each(item)]))
    case 'bad':
      return BAD[/** @type {keyof typeof BAD} */ (content)](pyvarium)
  }
}
