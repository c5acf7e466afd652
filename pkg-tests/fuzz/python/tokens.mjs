/** Approximate tokens of Python, for any text. They are exact enough for mutations. */

/** @typedef {'name' | 'keyword' | 'number' | 'string' | 'operator' | 'line' | 'blank' | 'comment' | 'other'} Kind */
/** @typedef {{ kind: Kind, text: string }} Token */

export const KEYWORDS = [
  'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'case', 'class', 'continue', 'def', 'del', 'elif', 'else',
  'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'match', 'nonlocal', 'not', 'or', 'pass', 'raise',
  'return', 'try', 'type', 'while', 'with', 'yield',
]
/** These keywords are values. */
const VALUES = new Set(['False', 'None', 'True'])

const PATTERN = new RegExp(
  [
    String.raw`(?<line>\r\n|\r|\n)`,
    String.raw`(?<blank>[ \t\f]+|\\\n)`,
    String.raw`(?<comment>#[^\r\n]*)`,
    String.raw`(?<string>[a-zA-Z]{0,2}(?:'''(?:[^\\]|\\.)*?'''|"""(?:[^\\]|\\.)*?"""|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"))`,
    String.raw`(?<number>0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?[jJ]?)`,
    String.raw`(?<name>[\p{ID_Start}_][\p{ID_Continue}]*)`,
    String.raw`(?<operator>\*\*=|//=|>>=|<<=|\.\.\.|\*\*|//|>>|<<|<=|>=|==|!=|->|:=|[+\-*/%@&|^]=|[()[\]{},:.;@=+\-*/%&|^~<>])`,
    String.raw`(?<other>[^])`,
  ].join('|'),
  'gsu',
)

/** The tokens of a text. Joined, they are the text. @param {string} source @returns {Token[]} */
export function tokensOf(source) {
  return Array.from(source.matchAll(PATTERN), ({ 0: text, groups = {} }) => {
    const kind = /** @type {Kind} */ (Object.keys(groups).find(name => groups[name] !== undefined))
    return { kind: kind === 'name' && KEYWORDS.includes(text) && !VALUES.has(text) ? 'keyword' : kind, text }
  })
}

/** @param {readonly Token[]} tokens */
export function textOf(tokens) {
  return tokens.map(({ text }) => text).join('')
}

/** A range of tokens, its end exclusive. @typedef {{ start: number, end: number }} Span */

const CLOSING = /** @type {Record<string, string>} */ ({ '(': ')', '[': ']', '{': '}' })

/**
 * The expressions that are recognisable without a grammar: a name, a literal or a pair of brackets, with the attributes,
 * subscripts and calls after it, and each part from the start.
 *
 * @param {readonly Token[]} tokens
 * @returns {Span[]}
 */
export function expressions(tokens) {
  const ends = bracketEnds(tokens)
  /** @type {Span[]} */
  const spans = []
  for (let start = 0; start < tokens.length; start++) {
    if (!isStart(tokens, start)) continue
    let end = ends.get(start) ?? start + 1
    spans.push({ start, end })
    for (;;) {
      const next = tokens[end]?.text
      if (next === '.' && tokens[end + 1]?.kind === 'name') end += 2
      else if ((next === '(' || next === '[') && ends.has(end)) end = /** @type {number} */ (ends.get(end))
      else break
      spans.push({ start, end })
    }
  }
  return spans
}

/** @param {readonly Token[]} tokens @param {number} index */
function isStart(tokens, index) {
  const { kind, text } = /** @type {Token} */ (tokens[index])
  const before = tokens[index - 1]
  if (before?.text === '.') return false
  // A bracket directly after a value is a call or a subscript.
  const isAfterValue = before !== undefined && (before.kind === 'name' || before.kind === 'string' || ')]'.includes(before.text))
  if (text in CLOSING && isAfterValue) return false
  return kind === 'name' || kind === 'number' || kind === 'string' || text in CLOSING
}

/** The index after the closing bracket of each opening bracket. @param {readonly Token[]} tokens */
function bracketEnds(tokens) {
  /** @type {Map<number, number>} */
  const ends = new Map()
  /** @type {number[]} */
  const open = []
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'operator') continue
    if (text in CLOSING) open.push(index)
    const opening = open.at(-1)
    if (opening === undefined || CLOSING[tokens[opening]?.text ?? ''] !== text) continue
    open.pop()
    ends.set(opening, index + 1)
  }
  return ends
}
