/** Programs under the strict profile. Their sources are computed because they repeat text thousands of times. */
import { PLENTY, family, value } from '../bomb.js'
import type { Ending } from '../bomb.js'
import { repeated } from './repeated.js'
import { WIDE } from './strict-policy.js'

const forbidden: Ending = { kind: 'policy' }

export const strict = family('programs under strict', [
  ['names that begin with an underscore, in thousands', () => '_x = 1\n'.repeat(5000), forbidden],
  ['refusals in one line, in thousands', () => `x = [${'_a,'.repeat(5000)}]`, forbidden],
  ['a refused name of 10 KB', () => `x = 1\nx._${'a'.repeat(10 ** 4)}`, forbidden],
  ['a million attributes', () => 'x=1\n' + 'x.a.b.c\n'.repeat(10 ** 5), { kind: ['exception', 'memory', 'instructions'], line: [2, null] }],
], { instructions: 200e6 }, WIDE)

export const strictSyntax = family('refusals under strict', [
  ['a refusal far behind', `${'\n'.repeat(5000)}_x = 1`, { kind: 'policy', line: 5001 }],
], {}, WIDE)

/** Depths that ordinary programs have. They must work although the strict profile rewrites them. */
export const strictHonest = family('ordinary depths under strict', [
  ['attributes of attributes', `x = 1\nx${'.real'.repeat(100)}`, value('1')],
  ['subscripts of subscripts', `x = []\nx.append(x)\nlen(x${'[0]'.repeat(100)})`, value('1')],
  ['methods of methods', `x = 'a'\nx${'.strip()'.repeat(100)}`, value('"a"')],
  ['targets in targets', `${'('.repeat(30)}x${',)'.repeat(30)} = ${'('.repeat(30)}5${',)'.repeat(30)}\nx`, value('5')],
  ['comprehensions in comprehensions', `${'[a for a in '.repeat(20)}[5]${']'.repeat(20)}`, value('[5]')],
  ['ifs in ifs', `${repeated(50, level => `${' '.repeat(level)}if 1:\n`)}${' '.repeat(50)}x = 5\nx`, value('5')],
  ['loops in loops, that unpack', `${repeated(15, level => `${' '.repeat(level)}for x, in [(1,)]:\n`)}${' '.repeat(15)}x = 5\nx`, value('5')],
  ['functions in functions, that print', `${repeated(30, level => `${' '.repeat(level)}def f():\n${' '.repeat(level + 1)}print(1)\n`)}${' '.repeat(30)}print(5)\nprint(1)\nprinted`, value('"1\\n"')],
  ['a long sum', `x = 1\n${'x.real + '.repeat(150)}1`, value('151')],
  ['300 elifs', `x = 1\nif 0: x = 1\n${'elif x.real == 5: x = 1\n'.repeat(300)}else: x = 5\nx`, value('5')],
  ['many targets of one value', `${'a, b = '.repeat(50)}5, 6\na + b`, value('11')],
  ['many prints', () => `${'print(1)\n'.repeat(2000)}len(printed)`, value('4000')],
  ['many attributes', () => `x = 1\n${'x.real\n'.repeat(5000)}x.real`, value('1')],
  ['many unpackings', () => `${'a, (b, c) = 1, (2, 3)\n'.repeat(2000)}a + b + c`, value('6')],
  ['many changes in place', () => `x = 0\n${'x += 1\n'.repeat(5000)}x`, value('5000')],
  ['many classes', () => `${'class C: x = 5\n'.repeat(1000)}C.x`, value('5')],
  // The compiler makes the code of an element twice for each comprehension around it.
  ['elements of comprehensions in one another', `${'['.repeat(8)}5${' for a in [1]]'.repeat(8)}\n5`, value('5')],
  ['elements of comprehensions too deep', `${'['.repeat(25)}5${' for a in [1]]'.repeat(25)}`, { kind: ['instructions', 'memory'], line: null }, { instructions: 200e6, memory: 2 ** 25 }],
  ['a call with many arguments', () => `def f(*a): return len(a)\nf(${'1,'.repeat(5000)}*())`, value('5000')],
], PLENTY, WIDE)

