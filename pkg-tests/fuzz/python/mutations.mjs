/** Small changes to a program. Each returns another text, which may not be a valid program. */
import { ended, indentOf, indented, linesOf } from './blocks.mjs'
import { LITERALS } from './literals.mjs'
import { ASSIGNMENTS, ATTRIBUTES, EXCEPTIONS, FUNCTIONS, OPERATORS, SPECIAL, TYPES } from './names.mjs'
import { EXPRESSIONS, SEEDS } from './seeds.mjs'
import { expressions, textOf, tokensOf } from './tokens.mjs'

/** @typedef {import('../random.mjs').Random} Random */
/** @typedef {(source: string, random: Random) => string} Mutation */

/** Expressions around another expression, which replaces the `_`. */
const WRAPPERS = [
  '[_]', '(_,)', '{_}', '{_: _}', '[*_]', '(*_,)', '{**_}', 'iter(_)', 'list(_)', 'tuple(_)', 'set(_)', 'dict(_)', 'str(_)',
  'repr(_)', 'bytes(_)', 'bytearray(_)', 'memoryview(_)', 'int(_)', 'float(_)', 'complex(_)', 'type(_)', 'len(_)', 'next(_)',
  'next(iter(_), None)', 'sorted(_)', 'sorted(_, key=repr)', 'reversed(_)', 'enumerate(_)', 'zip(_, _)', 'map(lambda x: x, _)',
  'filter(None, _)', 'sum(_)', 'max(_)', 'min(_, key=lambda x: x)', 'any(_)', 'hash(_)', 'id(_)', 'abs(_)', 'round(_)',
  'round(_, 2)', 'divmod(_, _)', 'pow(_, _)', 'pow(_, -1, _)', 'hex(_)', 'chr(_)', 'ord(_)', 'ascii(_)', 'format(_)',
  "format(_, '>9')", 'callable(_)', 'range(_)', 'slice(_)', 'super(_)', 'property(_)', 'classmethod(_)', 'staticmethod(_)',
  'frozenset(_)', 'isinstance(_, _)', 'issubclass(_, object)', 'print(_)', '(lambda: _)()', '(lambda *a: a)(*_)',
  '(lambda **k: k)(**_)', '(_ for _x in (1,))', '[_ for _x in range(2)]', '{x: _ for x in _}', '(_ if _ else _)', '(x := _)',
  '(yield _)', '(await _)', '(yield from _)', '-_', '~_', 'not _', '_ + _', '_ * 2', '_ ** _', '_ @ _', '_ == _', '_ in _',
  '_ is _', '_ < _', '_ or _', '_[0]', '_[-1]', '_[::-1]', '_[_]', '_[:_]', '_()', '_(_)', '_.__class__', '_.__doc__',
  '_.__iter__()', '_.__reduce_ex__(2)', '_.__dir__()', '_.copy()', "f'{_}'", "f'{_!r:>{_}}'", "'%s' % _", "'%r' % (_,)",
  "'{}'.format(_)", 'type(_)(_)', 'type(_)()', 'getattr(_, "__name__", _)', 'Exception(_)', 'ExceptionGroup("g", [_])',
  'object.__new__(_)', '_.__init__(_)', '_.__new__(_)', '_.__setstate__(_)', '_.__length_hint__()', 'type("W", (_,), {})',
  'type("W", (_.__class__,), {})(_)',
]

/** Statements around another statement, which replaces the `_`. */
const FRAMES = [
  'try:\n_except Exception as e: e\n', 'try:\n_finally: pass\n', 'try:\n_except* Exception as e: raise\n',
  'for _i in range(3):\n_', 'for _i in range(99):\n_', 'while True:\n_    break\n', 'if 1:\n_', 'def _f():\n_\n_f()\n',
  'async def _f():\n_\n_f()\n', 'def _f():\n_    yield\nlist(_f())\n', 'class _C:\n_', 'with memoryview(b"") as _m:\n_',
  'for _i in ():\n    pass\nelse:\n_', 'match 1:\n  case _:\n_',
  'def _f():\n    try:\n        yield 1\n    finally:\n_f = _f(); next(_f); del _f\n',
]

/** @type {readonly (readonly [weight: number, mutation: Mutation])[]} */
const MUTATIONS = [
  [6, replaced(kind => kind === 'number' || kind === 'string', random => random.pick(LITERALS))],
  [3, replaced(kind => kind === 'name', (random, names) => random.pick(names))],
  [2, replaced(kind => kind === 'name', random => random.pick([...FUNCTIONS, ...TYPES, ...EXCEPTIONS]))],
  [3, replaced((kind, before) => kind === 'name' && before === '.', random => random.pick(ATTRIBUTES))],
  [1, replaced((kind, before) => kind === 'name' && before === 'def ', random => random.pick(SPECIAL))],
  [2, replaced((_, __, text) => OPERATORS.includes(text), random => random.pick(OPERATORS))],
  [1, replaced((_, __, text) => ASSIGNMENTS.includes(text), random => random.pick(ASSIGNMENTS))],
  [6, expressionChanged((text, random) => random.pick(WRAPPERS).replaceAll(/(?<![A-Za-z_])_(?![A-Za-z_])/g, () => text))],
  [4, expressionChanged((_, random) => random.pick(EXPRESSIONS))],
  [3, expressionChanged((_, random) => random.pick(LITERALS))],
  [3, expressionChanged((_, random, others) => random.pick(others))],
  [1, expressionChanged(text => `${text}, ${text}`)],
  [1, expressionChanged(() => '')],
  [5, fewerItems],
  [2, linesChanged((lines, at) => lines.toSpliced(at, 1))],
  [2, linesChanged((lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''))],
  [2, linesChanged((lines, at, random) => lines.toSpliced(random.below(lines.length), 0, lines[at] ?? ''))],
  [3, linesChanged(foreignLine)],
  [2, linesChanged(framed)],
  [1, linesChanged(shifted)],
  [1, tokenLost],
]

/** @param {string} source @param {Random} random */
export function mutated(source, random) {
  return random.weigh(MUTATIONS)(source, random)
}

/**
 * Replaces one of the tokens for which `fits` is true.
 *
 * @param {(kind: string, before: string, text: string) => boolean} fits
 * @param {(random: Random, names: readonly string[]) => string} other `names` are those of the program
 * @returns {Mutation}
 */
function replaced(fits, other) {
  return (source, random) => {
    const tokens = tokensOf(source)
    const places = [...tokens.keys()].filter(index => {
      const before = tokens.slice(Math.max(0, index - 2), index).map(({ text }) => text)
      const token = tokens[index]
      return token !== undefined && (fits(token.kind, before.at(-1) ?? '', token.text) || fits(token.kind, before.join(''), token.text))
    })
    if (places.length === 0) return source
    const names = tokens.filter(({ kind }) => kind === 'name').map(({ text }) => text)
    return textOf(tokens.with(random.pick(places), { kind: 'other', text: other(random, names) }))
  }
}

/**
 * @param {(text: string, random: Random, others: readonly string[]) => string} change `others` are all expressions of the program
 * @returns {Mutation}
 */
function expressionChanged(change) {
  return (source, random) => {
    const tokens = tokensOf(source)
    const spans = expressions(tokens)
    if (spans.length === 0) return source
    const textOfSpan = (/** @type {import('./tokens.mjs').Span} */ { start, end }) => textOf(tokens.slice(start, end))
    const { start, end } = random.pick(spans)
    const text = change(textOfSpan({ start, end }), random, spans.map(textOfSpan))
    return textOf(tokens.toSpliced(start, end - start, { kind: 'other', text }))
  }
}

/** @param {(lines: string[], at: number, random: Random) => string[]} change @returns {Mutation} */
function linesChanged(change) {
  return (source, random) => {
    const lines = linesOf(ended(source)).filter(line => line !== '')
    return lines.length === 0 ? source : change(lines, random.below(lines.length), random).join('')
  }
}

/** Moves a line to another indentation. @param {string[]} lines @param {number} at @param {Random} random */
function shifted(lines, at, random) {
  const line = lines[at] ?? ''
  return lines.with(at, random.chance(0.5) ? `    ${line}` : line.replace(/^ {1,4}/, ''))
}

/** Inserts a line of another program before a line, with the same indentation. @param {string[]} lines @param {number} at @param {Random} random */
function foreignLine(lines, at, random) {
  const line = random.pick(linesOf(random.pick(SEEDS)))
  return lines.toSpliced(at, 0, ended(indentOf(lines[at] ?? '') + line.trimStart()))
}

/** Puts a line and its block into a statement. @param {string[]} lines @param {number} at @param {Random} random */
function framed(lines, at, random) {
  const indent = indentOf(lines[at] ?? '')
  let end = at + 1
  while (end < lines.length && indentOf(lines[end] ?? '').length > indent.length) end++
  const body = indented(lines.slice(at, end).join('').replace(new RegExp(`^${indent}`, 'gm'), ''), '        ')
  const frame = random.pick(FRAMES).replace(/(?<![A-Za-z_])_(?=except|finally|\n|$| {4})/, () => body)
  return lines.toSpliced(at, end - at, indented(ended(frame), indent))
}

/** Removes most items of a long list, so that its last items run too. @param {string} source @param {Random} random */
function fewerItems(source, random) {
  const tokens = tokensOf(source)
  const brackets = expressions(tokens).map(({ start, end }) => ({ start, end, items: itemsOf(tokens.slice(start + 1, end - 1)) }))
  const lists = brackets.filter(({ items }) => items.length > 7)
  if (lists.length === 0) return source
  const { start, end, items } = random.pick(lists)
  const few = random.times(random.between(1, 5), () => `${random.pick(items).trim()}, `)
  return textOf(tokens.toSpliced(start + 1, end - start - 2, { kind: 'other', text: few.join('') }))
}

/** The parts between the commas outside of brackets. @param {readonly import('./tokens.mjs').Token[]} tokens */
function itemsOf(tokens) {
  let depth = 0
  const items = ['']
  for (const { text } of tokens) {
    depth += '([{'.includes(text) ? 1 : ')]}'.includes(text) ? -1 : 0
    if (text === ',' && depth === 0) items.push('')
    else items[items.length - 1] += text
  }
  return items.filter(item => item.trim() !== '')
}

/** @param {string} source @param {Random} random */
function tokenLost(source, random) {
  const tokens = tokensOf(source)
  return textOf(tokens.toSpliced(random.below(tokens.length), 1))
}
