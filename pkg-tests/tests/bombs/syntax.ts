/** Sources that are nested, chained or long beyond what any person writes. */
import { PLENTY, family, instructions, recursion, syntax, value } from './bomb.js'
import type { Ending, Row } from './bomb.js'

const MANY = 100_000
const LONG = 10_000
const SOME = 1000

/** `depth` blocks inside one another, and `pass` in the innermost. */
function blocks(head: string, depth: number): string {
  const lines = Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}${head}\n`)
  return `${lines.join('')}${' '.repeat(depth)}pass\n`
}

/** An expression in which `open` and `close` enclose one another. */
const nest = (open: string, close: string, inner: string, count = MANY) => (): string => `x = 1\ny = ${open.repeat(count)}${inner}${close.repeat(count)}`
const chain = (link: string, end: string, count = MANY) => (): string => `a = x = 1\ny = ${link.repeat(count)}${end}`
const tail = (start: string, link: string, count = MANY) => (): string => `a = x = 1\ny = ${start}${link.repeat(count)}`

/** What the parser or the compiler would walk through by recursion. */
const deep: Ending = recursion(2)
/** Blocks in blocks, of which CPython allows 99. */
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

/** Long, but not deep: if there is budget enough, it works. */
const long = (name: string, source: Row[1], result: string): Row => [name, source, value(result), PLENTY]

export const lengths = family('long sources', [
  long('ands', () => `y = ${'1 and '.repeat(LONG)}5\ny`, '5'),
  long('ors', () => `y = ${'0 or '.repeat(LONG)}5\ny`, '5'),
  row('ands and ors', () => `a = x = 0\ny = ${'x and x or '.repeat(10_000)}5\ny`, value('5')),
  long('comparisons', () => `y = ${'1<'.repeat(LONG)}1\ny`, 'false'),
  long('comparisons of names', () => `a = 1\ny = ${'a<='.repeat(LONG)}a\ny`, 'true'),
  long('strings side by side', () => `y = ${"'a' ".repeat(LONG)}\nlen(y)`, `${LONG}`),
  long('f-strings side by side', () => `y = ${"f'{1}' ".repeat(100)}\nlen(y)`, '100'),
  long('an f-string of many fields', () => `y = f'${'{1}'.repeat(300)}'\nlen(y)`, '300'),
  long('assignments in a chain', () => `${'a = '.repeat(LONG)}5\na`, '5'),
  long('a call with many arguments', () => `def f(*a): return len(a)\nf(${'1,'.repeat(LONG)})`, `${LONG}`),
  long('a call with many stars', () => `def f(*a): return len(a)\nx = [1]\nf(${'*x,'.repeat(LONG)})`, `${LONG}`),
  long('a call with many keywords', () => `def f(**a): return len(a)\nf(${Array.from({ length: SOME }, (_, i) => `a${i}=1`).join()})`, `${SOME}`),
  long('a call with many dicts', () => `def f(**a): return len(a)\nf(${'**{},'.repeat(LONG)})`, '0'),
  long('a function of many parameters', () => `def f(${Array.from({ length: SOME }, (_, i) => `a${i}=1`).join()}): return 5\nf()`, '5'),
  long('a list of many elements', () => `x = [${'1,'.repeat(LONG)}]\nlen(x)`, `${LONG}`),
  long('a list of many names', () => `a = 1\nx = [${'a,'.repeat(LONG)}]\nlen(x)`, `${LONG}`),
  long('a tuple of many elements', () => `x = (${'1,'.repeat(LONG)})\nlen(x)`, `${LONG}`),
  long('a set of many elements', () => `x = {${Array.from({ length: SOME }, (_, i) => i).join()}}\nlen(x)`, `${SOME}`),
  long('a dict of many entries', () => `x = {${Array.from({ length: SOME }, (_, i) => `${i}:1`).join()}}\nlen(x)`, `${SOME}`),
  long('a dict of many dicts', () => `x = {${'**{},'.repeat(LONG)}}\nlen(x)`, '0'),
  long('unpacking into many names', () => `${'a,'.repeat(LONG)} = range(${LONG})\na`, `${LONG - 1}`),
  long('many statements', () => `${'a=1\n'.repeat(LONG)}a`, '1'),
  long('many statements on one line', () => `${'a=1;'.repeat(LONG)}a`, '1'),
  long('many calls', () => `x = []\n${'x.append(1)\n'.repeat(LONG)}len(x)`, `${LONG}`),
  long('many names', () => `${Array.from({ length: LONG }, (_, i) => `a${i}=0\n`).join('')}a5`, '0'),
  long('many constants', () => `${Array.from({ length: SOME }, (_, i) => `a=${i}.5\n`).join('')}a`, `${SOME - 1}.5`),
  long('many attributes', () => `class C: pass\nc = C()\n${Array.from({ length: LONG }, (_, i) => `c.a${i}=0\n`).join('')}c.a5`, '0'),
  long('many functions', () => `${'def f(): return 5\n'.repeat(SOME)}f()`, '5'),
  long('many classes', () => `${'class C: x = 5\n'.repeat(1000)}C.x`, '5'),
  long('many lambdas', () => `x = [${'lambda: 5,'.repeat(SOME)}]\nx[-1]()`, '5'),
  long('many comprehensions', () => `x = 5\n${'[x for x in []]\n'.repeat(3000)}x`, '5'),
  long('many decorators', () => `def d(f): return f\n${'@d\n'.repeat(3000)}def f(): return 5\nf()`, '5'),
  long('many handlers', () => `try: 1 / 0\n${'except KeyError: pass\n'.repeat(3000)}except ZeroDivisionError: y = 5\ny`, '5'),
  long('many globals', () => `def f():\n  global ${Array.from({ length: LONG }, (_, i) => `a${i}`).join()}\n  return 5\nf()`, '5'),
  long('many imports', () => `${'import math\n'.repeat(3000)}math.floor(5.5)`, '5'),
  long('many names of one import', () => `from math import ${'floor,'.repeat(3000)}floor\nfloor(5.5)`, '5'),
  long('many deletions', () => `${'a=1\ndel a\n'.repeat(LONG)}5`, '5'),
  long('many cases', () => `match 5:\n${Array.from({ length: 3000 }, (_, i) => `  case ${i + 10}: pass\n`).join('')}  case _: y = 5\ny`, '5'),
  long('many asserts', () => `${'assert 1\n'.repeat(LONG)}5`, '5'),
  long('many semicolons in many lines', () => `${'a=1;a=2\n'.repeat(LONG)}a`, '2'),
  long('many annotations', () => `${'a:int=1\n'.repeat(SOME)}a`, '1'),
  long('many type aliases', () => `${'type A=int\n'.repeat(SOME)}5`, '5'),
  long('a name of 100 000 characters', () => `${'a'.repeat(100_000)} = 5\n${'a'.repeat(100_000)}`, '5'),
  long('backslashes at the ends of lines', () => `y = 5 ${'\\\n'.repeat(LONG)}\ny`, '5'),
  row('withs in one statement', () => `x = 1\nwith ${'x,'.repeat(LONG)}x: pass`, syntax(2)),
  row('fors in one comprehension', () => `x = [1]\n[1 ${'for _ in x '.repeat(1000)}]`, value('[1]')),
  row('ifs in one comprehension', () => `x = [1]\n[5 for _ in x ${'if 1 '.repeat(LONG)}]`, value('[5]')),
  row('many loops', () => `${'for _ in [1]: pass\n'.repeat(5000)}5`, value('5')),
  ['a million lines', () => `${'a=1\n'.repeat(1_000_000)}a`, instructions(null), { memory: 2 ** 30 }],
  ['a million names', () => `${Array.from({ length: 1_000_000 }, (_, i) => `a${i}=0\n`).join('')}a5`, instructions(null), { memory: 2 ** 30 }],
])
