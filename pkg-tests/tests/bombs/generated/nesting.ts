/** Sources that are nested or chained very deep. They are computed because they repeat text thousands of times. */
import { PLENTY, family, recursion, syntax, value } from '../bomb.js'
import type { Ending, Row } from '../bomb.js'

const MANY = 100_000

/** `depth` blocks inside one another, and `pass` in the innermost. */
function blocks(head: string, depth: number): string {
  const lines = Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}${head}\n`)
  return `${lines.join('')}${' '.repeat(depth)}pass\n`
}

/** An expression in `count` pairs of `open` and `close`. */
const nest = (open: string, close: string, inner: string, count = MANY) => (): string => `x = 1\ny = ${open.repeat(count)}${inner}${close.repeat(count)}`
const chain = (link: string, end: string, count = MANY) => (): string => `a = x = 1\ny = ${link.repeat(count)}${end}`
const tail = (start: string, link: string, count = MANY) => (): string => `a = x = 1\ny = ${start}${link.repeat(count)}`

/** The parser or the compiler would recurse into it. */
const deep: Ending = recursion(2)
/** CPython allows 99 blocks inside one another. */
const bottomless: Ending = { kind: ['syntax', 'recursion'], line: [100, 101, 401, 402] }
const crowded: Ending = syntax(2, { exception: 'SyntaxError', message: /too many nested parentheses/ })
const row = (name: string, source: Row[1], ending: Ending = deep): Row => [name, source, ending, PLENTY]

export const nesting = family('nested sources', [
  row('100 000 open parentheses', `x = 1\n${'('.repeat(MANY)}`, syntax(2)),
  row('100 000 open brackets', `x = 1\n${'['.repeat(MANY)}`, syntax(2)),
  row('100 000 closing brackets', `x = 1\n${']'.repeat(MANY)}`, syntax(2)),
  row('100 000 open brackets in an f-string', `x = 1\nf'{${'('.repeat(MANY)}`, { kind: ['syntax', 'recursion'], line: 2 }),
  row('nested brackets', nest('[', ']', ''), crowded),
  row('nested parentheses', nest('(', ')', '1'), crowded),
  row('nested tuples', nest('(', ',)', ''), crowded),
  row('nested dicts', nest('{1:', '}', '1'), crowded),
  row('nested keys of dicts', nest('{', ':1}', '1'), crowded),
  row('nested sets', nest('{', '}', '1'), crowded),
  row('nested brackets of all kinds', nest('[({1:', '})]', '1', MANY / 4), crowded),
  row('nested calls', nest('f(', ')', ''), crowded),
  row('nested calls with keywords', nest('f(a=', ')', '1'), crowded),
  row('nested subscripts', nest('a[', ']', '0'), crowded),
  row('nested slices', nest('a[1:', ']', '0'), crowded),
  row('nested comprehensions', nest('[x for x in ', ']', '[]', 50_000), crowded),
  row('nested elements of comprehensions', nest('[', ' for x in y]', '1', 50_000), crowded),
  row('nested generator expressions', nest('(x for x in ', ')', '[]', 50_000), crowded),
  row('unary minuses', chain('-', '1')),
  row('unary pluses', chain('+', '1')),
  row('tildes', chain('~', '1')),
  row('nots', chain('not ', '1')),
  row('minuses, tildes and nots', chain('not -~', '1')),
  row('awaits', () => `async def f():\n  return ${'await '.repeat(MANY)}x`),
  row('yields', () => `def f():\n  return ${'(yield '.repeat(MANY)}1${')'.repeat(MANY)}`, crowded),
  row('stars', () => `x = 1\nf(${'*'.repeat(MANY)}a)`, { kind: ['syntax', 'recursion'], line: 2 }),
  row('lambdas', chain('lambda: ', '1')),
  row('lambdas in default arguments', nest('lambda x=', ': 1', '1')),
  row('walrus in walrus', nest('(a := ', ')', '1'), crowded),
  row('conditional expressions', chain('1 if 1 else ', '1')),
  row('conditions of conditional expressions', tail('1', ' if 1 else 2', MANY)),
  row('powers', chain('1**', '1')),
  row('a sum', chain('1+', '1')),
  row('a sum of names', chain('a+', 'a')),
  row('a product', chain('1*', '1')),
  row('a sum and product', chain('1+1*', '1')),
  row('shifts', chain('0<<', '1')),
  row('a matrix product', chain('a@', 'a')),
  row('attributes', tail('a', '.a')),
  row('subscripts', tail('a', '[0]')),
  row('calls of calls', tail('a', '()')),
  row('attributes, calls and subscripts', tail('a', '.a()[0]')),
  row('methods of a string', tail("''", '.strip()')),
  row('f-strings in f-strings', nest('f"{', '}"', '1', 50_000), crowded),
  row('f-strings in format specs', nest('f"{1:{', '}}"', '1', 50_000), crowded),
  row('format specs in format specs', () => `x = 1\nf'${'{1:'.repeat(50_000)}${'}'.repeat(50_000)}'`),
  row('t-strings in t-strings', nest('t"{', '}"', '1', 50_000), crowded),
  row('nested parentheses in an annotation', () => `x = 1\ny: ${'('.repeat(MANY)}1${')'.repeat(MANY)} = 1`, crowded),
  row('nested subscripts in an annotation', () => `x = 1\ny: ${'list['.repeat(MANY)}int${']'.repeat(MANY)} = 1`, crowded),
  row('a string in an annotation', () => `def f(x: '${'list['.repeat(MANY)}'): return 1\nf(1)`, value('1')),
  row('nested targets', () => `x = 1\n${'['.repeat(MANY)}a${']'.repeat(MANY)} = x`, crowded),
  row('nested targets of for', () => `x = 1\nfor ${'('.repeat(MANY)}a,${'),'.repeat(MANY - 1)}) in x: pass`, crowded),
  row('nested targets of del', () => `a = 1\ndel ${'('.repeat(MANY)}a${')'.repeat(MANY)}`, crowded),
  row('starred targets', () => `x = 1\n${'*'.repeat(MANY)}a, = x`, { kind: ['syntax', 'recursion'], line: 2 }),
  row('nested patterns', () => `match 1:\n  case ${'['.repeat(50_000)}${']'.repeat(50_000)}: pass`, crowded),
  row('nested patterns of classes', () => `match 1:\n  case ${'C('.repeat(50_000)}${')'.repeat(50_000)}: pass`, crowded),
  row('nested patterns of dicts', () => `match 1:\n  case ${'{1: '.repeat(50_000)}x${'}'.repeat(50_000)}: pass`, crowded),
  row('a pattern of alternatives', () => `match 1:\n  case ${'0|'.repeat(300)}1: y = 5\ny`, value('5')),
  row('nested as patterns', () => `match 1:\n  case ${'('.repeat(50_000)}x${' as y)'.repeat(50_000)}: pass`, crowded),
  row('nested bounds of type parameters', () => `x = 1\ntype A[B: ${'('.repeat(MANY)}int${')'.repeat(MANY)}] = int`, crowded),
  row('a type alias nested', () => `x = 1\ntype A = ${'list['.repeat(MANY)}int${']'.repeat(MANY)}`, crowded),
  row('50 nested ifs', `${blocks('if 1:', 50)}y = 5\ny`, value('5')),
  row('1 000 nested ifs', blocks('if 1:', 1000), bottomless),
  row('3 000 nested ifs', () => blocks('if 1:', 3000), bottomless),
  row('10 nested fors', `${blocks('for _ in [1]:', 10)}y = 5\ny`, value('5')),
  row('30 nested fors', blocks('for _ in x:', 30), syntax([21, 22])),
  row('30 nested whiles', blocks('while 1:', 30), syntax([21, 22])),
  row('30 nested trys', () => {
    const levels = Array.from({ length: 30 }, (_, level) => level)
    return [...levels.map(level => `${' '.repeat(level)}try:`), `${' '.repeat(30)}pass`, ...levels.reverse().map(level => `${' '.repeat(level)}finally: pass`)].join('\n')
  }, syntax([21, 22])),
  row('30 nested withs', blocks('with x:', 30), syntax([21, 22])),
  row('50 nested functions', `${blocks('def f():', 50)}y = 5\ny`, value('5')),
  row('1 000 nested functions', blocks('def f():', 1000), bottomless),
  row('50 nested classes', `${blocks('class C:', 50)}y = 5\ny`, value('5')),
  row('1 000 nested classes', blocks('class C:', 1000), bottomless),
  row('1 000 nested matches', () => Array.from({ length: 500 }, (_, level) => `${' '.repeat(2 * level)}match 1:\n${' '.repeat(2 * level + 1)}case 1:\n`).join('') + `${' '.repeat(1000)}pass`, bottomless),
  row('100 000 elifs', () => `if 0: y = 1\n${'elif 0: pass\n'.repeat(MANY)}else: y = 5\ny`, recursion()),
  row('300 elifs', () => `if 0: y = 1\n${'elif 0: pass\n'.repeat(300)}else: y = 5\ny`, value('5')),
  row('else ifs', () => Array.from({ length: 90 }, (_, level) => `${' '.repeat(level)}if 0: pass\n${' '.repeat(level)}else:\n`).join('') + `${' '.repeat(90)}y = 5\ny`, value('5')),
])

