/** Long sources without deep nesting. They are computed because they repeat text thousands of times. */
import { PLENTY, family, instructions, syntax, value } from '../bomb.js'
import type { Ending, Row } from '../bomb.js'

const LONG = 10_000
const SOME = 1000
const row = (name: string, source: Row[1], ending: Ending): Row => [name, source, ending, PLENTY]

/** A long source without depth works if the budget suffices. */
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
