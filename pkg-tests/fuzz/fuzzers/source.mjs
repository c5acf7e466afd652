/** Texts that are rarely valid programs: tests for the parser, the compiler, and their error messages. */
import { ended, linesOf } from '../python/blocks.mjs'
import { KEYWORDS, tokensOf } from '../python/tokens.mjs'
import { SEEDS } from '../python/seeds.mjs'
import { MARKS, OPERATORS } from '../python/names.mjs'

/** @typedef {import('../random.mjs').Random} Random */

const BLANKS = [' ', '  ', '    ', '\t', '\n', '\n    ', '\n  ', '\n\t', '\r\n', '\r', '\f', '\\\n', '\v']
const LITERALS = [
  '0',
  '1',
  '00',
  '0x',
  '0xg',
  '0b2',
  '1_',
  '1__0',
  '1e',
  '1e999999',
  '1.',
  '.5',
  '1j',
  '9'.repeat(5000),
  '0o8',
  '1if',
  '0_7',
  '07',
  '1.0.0',
  '1..real',
  "''",
  '""',
  "'''",
  '"""',
  "'",
  '"',
  "'\\x'",
  "'\\u12'",
  "'\\N{DIGIT ONE}'",
  "'\\N{no}'",
  "'\\U00110000'",
  "'\\ud800'",
  "b'é'",
  "rb'\\'",
  "u''",
  "br''",
  "f''",
  "rf'{1}'",
  "f'{'",
  "f'}'",
  "f'{{'",
  "f'{1!r}'",
  "f'{1!x}'",
  "f'{1:{2}}'",
  "f'{x=}'",
  "f'{'",
  "f'''{\n1}'''",
  "f'{1:{2:{3:{4}}}}'",
  "f'{lambda x: 1}'",
  "f'{a['",
  "t'{1}'",
  "t'{'",
  "f'\\N{'",
  "f'{}'",
  "f'{ }'",
  "f'{!r}'",
  "f'{:}'",
  "f'{1:}}'",
  "f'{*a}'",
  "f'{yield}'",
  "f'{(x:=1)}'",
  "f'{x:=1}'",
  "'\\\n'",
  "'\\777'",
  "'\\8'",
]
const NAMES = [
  'a',
  'b',
  'x',
  '_',
  '__',
  'print',
  'self',
  'é',
  'ª',
  'ﬁ',
  '𝔘',
  '__class__',
  '__debug__',
  'match',
  'case',
  'type',
  '℘',
  '·',
  'ſ',
  'K',
]
const PIECES = [
  'def f(',
  'def f():',
  'class A:',
  'class A[T',
  'if x:',
  'else:',
  'elif',
  'while 1:',
  'for x in',
  'try:',
  'except',
  'except*',
  'finally:',
  'with a as',
  'match x:',
  'case _:',
  'case [',
  'case {',
  'case A(',
  'async def f():',
  'await',
  'async for',
  'yield from',
  'lambda',
  'lambda x:',
  'import a',
  'from a import',
  'from . import',
  '*a',
  '**a',
  '*',
  '/,',
  'return',
  'global x',
  'nonlocal x',
  'del',
  'assert',
  'raise',
  'type X =',
  'type X[T: int = 1, *Ts, **P] =',
  ':=',
  'x: int',
  'x: int = ',
  '-> int',
  '@a',
  'not in',
  'is not',
  'print(',
  'a[',
  'a[:',
  'a.',
  'a(**',
  '[x for',
  'for x in y]',
  'if 1 else',
]

/** Texts that are an error at the end of any program. */
const ERRORS = [
  'v = 10 20',
  'x = = 5',
  'if x',
  'def f(:',
  'print "a"',
  '1 +',
  'for in x: pass',
  'a b c',
  "x = 'abc",
  'class',
  'x = (1,',
  'x = ]',
  '?',
  'import',
  'lambda',
  'x++ 1',
  'while True print(1)',
  'print(1))',
  'def f() pass',
  'x = {1: 2, 3}',
  'f(a=1, 2)',
  'f() = 1',
  'x = 5 = 6',
  'None = 1',
  'def f(a, a): pass',
  'return',
  'break',
  'await x',
  "f'{'",
  "f'{x!z}'",
  '"""',
  'x = 1_',
  '0777',
  'del f()',
  'if x = 1: pass',
  'try: pass',
  'x: y: z',
  'a, b += 1',
  '[x for x',
  'from x import',
  'not',
  'match x:',
  'def f(x=1, y): pass',
  'é = é é',
  'class A: def f(): pass',
  'x = yield = 1',
  'global x, ',
  "b'é'",
  'f(**k, *a)',
]

/**
 * A text, and in some cases the number of lines at its start that are correct.
 *
 * @param {Random} random
 * @returns {{ source: string, sound?: number }}
 */
export function make(random) {
  if (random.chance(0.15)) return blameable(random)
  const write = random.weigh([
    [2, bytes],
    [2, soup],
    [5, tokens],
    [5, broken],
    [3, spliced],
    [1, repeated],
  ])
  const source = write(random)
  const text = random.chance(0.05) ? `\ufeff${source}` : source
  return { source: text.toWellFormed() }
}

/** Correct programs with an error after them. @param {Random} random @returns {{ source: string, sound: number }} */
function blameable(random) {
  const sound = random.times(random.between(1, 2), () => ended(random.pick(SEEDS))).join('')
  return { source: `${sound}${random.pick(ERRORS)}${random.chance(0.5) ? '\n' : ''}`, sound: linesOf(sound).length - 1 }
}

/** Bytes, read as UTF-8. @param {Random} random */
function bytes(random) {
  const most = random.pick([8, 64, 500])
  return new TextDecoder().decode(Uint8Array.from(random.some(most, () => random.below(random.pick([128, 256])))))
}

/** Characters of all planes. @param {Random} random */
function soup(random) {
  const point = () =>
    random.weigh([
      [4, () => random.between(32, 126)],
      [1, () => random.below(0x300)],
      [1, () => random.below(0x3000)],
      [1, () => random.below(0xd800)],
      [1, () => random.between(0xe000, 0x10ffff)],
      [
        1,
        () =>
          random.pick([
            0, 10, 13, 12, 0x85, 0xa0, 0xad, 0x200b, 0x200e, 0x2028, 0x2029, 0xfeff, 0xfffe, 0x1f600, 0x0300, 0x0660,
          ]),
      ],
    ])()
  return String.fromCodePoint(...random.some(random.pick([8, 60, 300]), point))
}

/** Tokens in any order. @param {Random} random */
function tokens(random) {
  const token = () =>
    random.weigh([
      [3, () => random.pick(NAMES)],
      [3, () => random.pick(OPERATORS)],
      [3, () => random.pick(MARKS)],
      [3, () => random.pick(PIECES)],
      [2, () => random.pick(KEYWORDS)],
      [2, () => random.pick(LITERALS)],
      [3, () => random.pick(BLANKS)],
    ])()
  const parts = random.some(random.pick([5, 20, 80]), token)
  return parts.join(random.chance(0.8) ? ' ' : '').replace(/ ?\n ?/g, '\n')
}

/** A program in which a piece is missing, doubled or moved, or a character is changed. @param {Random} random */
function broken(random) {
  let pieces = random.chance(0.5)
    ? tokensOf(random.pick(SEEDS)).map(({ text }) => text)
    : Array.from(random.pick(SEEDS))
  for (let round = random.between(1, 4); round > 0 && pieces.length > 0; round--) {
    const start = random.below(pieces.length)
    const piece = pieces.slice(start, start + random.between(1, pieces.length - start))
    pieces = random.pick([
      () => pieces.slice(0, start),
      () => pieces.slice(start),
      () => pieces.toSpliced(start, piece.length),
      () => pieces.toSpliced(start, random.between(1, 3)),
      () => pieces.toSpliced(start, 0, ...piece),
      () => pieces.toSpliced(start, 1, random.pick([...LITERALS, ...NAMES, ...MARKS, ...OPERATORS, ...BLANKS])),
      () => pieces.toSpliced(random.below(pieces.length), 0, ...piece),
    ])()
  }
  return pieces.join('')
}

/** Halves of several programs. @param {Random} random */
function spliced(random) {
  const half = () => {
    const program = random.pick(SEEDS)
    const place = random.below(program.length)
    return random.chance(0.5) ? program.slice(place) : program.slice(0, place)
  }
  return random.times(random.between(2, 4), half).join(random.pick(['', '', '\n', ' ']))
}

/** Constructs that can be nested or repeated. */
const NESTING = [
  'a.',
  'a[',
  '-',
  'not ',
  'f(',
  '(',
  '[',
  '{',
  '{1:',
  'f"{',
  'if 1:',
  'x=',
  '1+',
  '1 if 1 else ',
  'a,',
  '*a,',
  'x:=(',
  'case [',
  '@a\n',
  'a if b else ',
]

/** Something many times in a row, or nested. @param {Random} random */
function repeated(random) {
  const count = random.pick([10, 100, 199, 200, 201, 400, 401, 1000, 5000])
  const piece = random.pick([...PIECES, ...OPERATORS, ...MARKS, ...LITERALS, ...KEYWORDS, ...NESTING])
  const close = random.pick(['', ')', ']', '}', '1', 'x', ': pass', '\n'])
  const middle = random.pick(['', '1', 'x', 'a=1', '*b', ':'])
  if (random.chance(0.2))
    return Array.from({ length: Math.min(count, 400) }, (_, depth) => `${' '.repeat(depth)}${piece}`).join('\n')
  return `${random.pick(['', 'x = ', 'match 1:\n case '])}${piece.repeat(count)}${middle}${close.repeat(count)}`
}
