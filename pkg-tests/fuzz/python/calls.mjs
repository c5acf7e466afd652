/** Programs that call everything with any arguments. The result of a call is used in the next call. */
import { guarded } from './blocks.mjs'
import { hostileClass, SHARED, START, VARIABLES } from './hostile.mjs'
import { BYTES, CONTAINERS, LITERALS, NUMBERS, SLICES, TEXTS } from './literals.mjs'
import { ASSIGNMENTS, ATTRIBUTES, FUNCTIONS, ITERTOOLS, MAKERS, MATH, OPERATOR, OPERATORS, PRELUDE, RECEIVERS, SPECIAL, TYPES } from './names.mjs'
import { EXPRESSIONS } from './seeds.mjs'

/** @typedef {import('../random.mjs').Random} Random */

const KEYWORDS = [
  'key', 'default', 'start', 'stop', 'sep', 'end', 'reverse', 'strict', 'encoding', 'errors', 'initial', 'n', 'r', 'repeat', 'fillvalue',
  'maxsplit', 'signed', 'byteorder', 'tabsize', 'keepends', 'bytes_per_sep', 'count', 'name', 'bound', 'base', 'x',
]

/** The usual arguments of {@link MAKERS}. */
const ANYTHING = ['[1]', "'a'", 'len', '{1: 2}', 'math']

const CASES = "    case [a, *_, {'k': b, **c}]: pass\n    case {'a': _, **r}: pass"

/** Values made of other values, which replace the `%`. */
const MADE = ['[(%), (%)]', '((%),)', '{(%): (%)}', '{(%)}', '[(%)] * 3', 'iter([(%)])', 'type((%))', 'lambda *a, **k: (%)']

/** @param {Random} random @returns {string} */
export function callsProgram(random) {
  const classes = [...new Set(random.times(random.between(0, 3), () => `Hostile${random.below(3)}`))]
  const value = () => anyValue(random, classes)
  const body = random.times(random.between(4, 40), () => statement(random, value))
  const isGuarded = random.chance(0.95)
  const lines = body.map(each => (isGuarded ? guarded(each) : `${each}\n`))
  return [PRELUDE, START, ...classes.map(name => hostileClass(random, name, value)), ...lines].join('')
}

/** @param {Random} random @param {readonly string[]} classes @returns {string} */
function anyValue(random, classes) {
  return random.weigh([
    [6, () => random.pick(LITERALS)],
    [4, () => random.pick(SHARED)],
    [4, () => random.pick(VARIABLES)],
    [4, () => random.pick(RECEIVERS)[0]],
    [classes.length > 0 ? 6 : 0, () => `${random.pick(classes)}(${random.chance(0.1) ? random.pick(LITERALS) : ''})`],
    [classes.length > 0 ? 1 : 0, () => random.pick(classes)],
    [1, () => random.pick(EXPRESSIONS)],
    [1, () => random.pick([...TYPES, ...FUNCTIONS])],
    [2, () => random.pick(MADE).replaceAll('%', () => anyValue(random, classes))],
  ])()
}

/** @param {Random} random @param {() => string} value @returns {string} */
function statement(random, value) {
  const attribute = () => random.pick(ATTRIBUTES)
  const text = () => random.pick(TEXTS)
  const call = () => `(${argumentList(random, value)})`
  const expression = random.weigh([
    [9, () => methodCall(random, value)],
    [2, () => random.pick([...FUNCTIONS, ...TYPES]) + call()],
    [3, () => `${random.pick([...FUNCTIONS, ...TYPES])}(${argumentList(random, alike(random, random.pick(RECEIVERS)[0], value))})`],
    [2, () => `math.${random.pick(MATH)}(${argumentList(random, alike(random, 'math', value))})`],
    [2, () => `itertools.${random.pick(ITERTOOLS)}(${argumentList(random, alike(random, '[3, 1, 2]', value))})`],
    [3, () => `${random.pick(MAKERS)}(${argumentList(random, alike(random, random.pick(ANYTHING), value))})`],
    [2, () => `operator.${random.pick(OPERATOR)}(${argumentList(random, alike(random, random.pick(RECEIVERS)[0], value))})`],
    [1, () => `list(itertools.islice(itertools.${random.pick(ITERTOOLS)}${call()}, 20))`],
    [3, () => `(${value()}) ${random.pick(OPERATORS)} (${value()})`],
    [1, () => `${random.pick(['-', '+', '~', 'not '])}(${value()})`],
    [1, () => `(${value()})[${value()}]`],
    [1, () => `(${value()})[(${value()}):(${value()}):(${value()})]`],
    [1, () => `(${value()})${call()}`],
    [1, () => `getattr((${value()}), '${attribute()}')`],
    [1, () => `(${value()}).${attribute()}`],
    [1, () => `f'{${random.pick([...VARIABLES, ...SHARED])}${random.pick(['', '!r', '!s', '!a'])}:{${random.pick(VARIABLES)}}}'`],
    [2, () => `format((${value()}), ${text()})`],
    [2, () => `(${text()}) % (${value()})`],
    [2, () => `(${text()}).format((${value()}), a=(${value()}))`],
    [1, () => `[${random.pick(['x', '(y := x)', 'x()', '[*x]'])} for x in (${value()})]`],
    [1, () => `{x: ${value()} for x in (${value()}) if x}`],
    [1, () => `[*(${value()}), *(${value()})]`],
    [1, () => `{**(${value()}), 'k': (${value()})}`],
    [1, () => `type(${text()}, ((${value()}),), {'${random.pick(SPECIAL)}': (${value()})})`],
    [1, () => `list((${value()}))`],
  ])
  return random.weigh([
    [8, () => `${random.pick(VARIABLES)} = ${expression()}`],
    [2, expression],
    [1, () => `(${value()})[${value()}] = ${value()}`],
    [1, () => `(${value()})[(${value()}):(${value()})] = ${value()}`],
    [1, () => `(${value()}).${attribute()} = ${value()}`],
    [1, () => `setattr((${value()}), '${random.pick([...SPECIAL, ...ATTRIBUTES])}', ${value()})`],
    [1, () => `del (${value()})[${value()}]`],
    [1, () => `del (${value()}).${attribute()}`],
    [1, () => `${random.pick([...SHARED, ...VARIABLES])} ${random.pick(ASSIGNMENTS)} ${value()}`],
    [1, () => `a, *b, c = ${value()}`],
    [1, () => `raise (${value()}) from (${value()})`],
    [1, () => `for x in (${value()}): ${expression()}`],
    [1, () => `with (${value()}) as x: ${expression()}`],
    [1, () => `match (${value()}):\n    case ${random.pick(TYPES)}(${random.pick(['', 'x', 'a=1', 'x, y'])}): pass\n${CASES}`],
    [1, () => `try: raise (${value()})\nexcept${random.pick(['', '*'])} (${value()}) as x: ${expression()}`],
    [1, () => `print(${value()}, sep=(${value()}), end=${text()}, file=(${random.pick(['None', value()])}))`],
    [1, () => `class K(${random.pick(['', 'metaclass=', 'a='])}(${value()})): x: (${value()}) = ${value()}`],
  ])()
}

/**
 * The usual arguments of a value's methods and operators, by the text of the value.
 *
 * @type {readonly (readonly [RegExp, readonly string[]])[]}
 */
const ALIKE = [
  [/^'/, [...TEXTS, ...TEXTS, ...NUMBERS]],
  [/^(b'|bytearray|memoryview)/, [...BYTES, ...BYTES, ...NUMBERS, ...SLICES]],
  [/^[-\d]|^(True|float)/, NUMBERS],
  [/^[[(]|^range/, [...CONTAINERS, ...NUMBERS, ...SLICES]],
  [/^(\{|frozenset)/, CONTAINERS],
  [/^len/, ['len', 'max', 'dict', 'operator.add', 'functools.partial', 'lambda *a: a', 'None']],
  [/deque/, [...CONTAINERS, ...NUMBERS, 'Q', 'iter(Q)']],
  [/OrderedDict|defaultdict/, [...CONTAINERS, 'R', 'Y', 'R.items()', 'list', "'a'", 'None']],
  [/functools|operator/, [...CONTAINERS, 'P', '(P, (), {}, None)', 'max', "'a'", '0', '1']],
  [/^\((len|gen|Plain|super|prop|type)|^(type|object|int|Plain|Meta)/, ['Plain', 'Plain()', 'int', 'type', 'None', '()', "'a'", 'len']],
  [/Error|Problem|caught|trace/, ['ValueError', 'ValueError(1)', 'None', "'a'", '()', 'trace', '[ValueError()]', '0']],
  [/Generic|Alias|list\[|t'/, ['int', '(int,)', 'Alias', 'list[int]', '(int, str)', '1', "'a'", "t'{1}'"]],
  [/^math$/, NUMBERS],
]

/**
 * @param {Random} random
 * @param {string} receiver
 * @param {() => string} value
 * @returns {() => string} makes values, most of which are valid for it
 */
function alike(random, receiver, value) {
  const pool = ALIKE.find(([pattern]) => pattern.test(receiver))?.[1] ?? ['None', '0', '()']
  return () => random.weigh([
    [6, () => random.pick(pool)],
    [1, () => receiver],
    [3, value],
  ])()
}

/** @param {Random} random @param {() => string} value @returns {string} */
function methodCall(random, value) {
  const [receiver, names] = random.pick(RECEIVERS)
  const name = random.pick(names)
  const object = random.chance(0.7) ? receiver : random.pick([...SHARED, ...VARIABLES, value()])
  const other = alike(random, receiver, value)
  const list = argumentList(random, other)
  return random.weigh([
    [10, () => `(${object}).${name}(${list})`],
    [2, () => `type(${receiver}).${name}((${other()}), ${list})`],
    [2, () => `type(${receiver})(${list})`],
    [3, () => `(${receiver}) ${random.pick(OPERATORS)} (${other()})`],
    [2, () => `(${receiver})[${other()}]`],
    [1, () => `format(${receiver}, ${random.pick(TEXTS)})`],
    [1, () => `type(${receiver}).__new__(type((${value()})), ${list})`],
    [1, () => `object.__new__(type(${receiver}))`],
    [1, () => `type(${receiver}).__init__((${value()}), ${list})`],
    [1, () => `type('Sub', (type(${receiver}),), {})(${list}).${name}`],
    [1, () => `(${receiver}).${name}`],
  ])()
}

/** @param {Random} random @param {() => string} value @returns {string} */
function argumentList(random, value) {
  const parts = random.times(random.weigh([[2, 0], [6, 1], [4, 2], [2, 3], [1, 4]]), () => `(${value()})`)
  if (random.chance(0.05)) parts.push(`*(${value()})`)
  if (random.chance(0.1)) parts.push(`${random.pick(KEYWORDS)}=(${value()})`)
  if (random.chance(0.03)) parts.push(`**(${value()})`)
  return parts.join(', ')
}
