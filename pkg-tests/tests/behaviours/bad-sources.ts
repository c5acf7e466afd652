/** Sources that no person would write. */
import { programs } from './behaviour.js'
import type { Group } from './behaviour.js'

const MB = 1e6
const LONG = 50_000

/**
 * The parser and the compiler must give an outcome for each. The sources are computed because they repeat text thousands
 * of times.
 */
export const badSources: Group = {
  title: 'a source that no person wrote',
  behaviours: programs([
    { name: '10 MB of comment', source: `#${'x'.repeat(10 * MB)}\n7`, expected: { value: '7' } },
    {
      name: '10 MB of blank lines',
      source: `${'\n'.repeat(10 * MB)}7`,
      expected: { kind: ['memory', 'instructions'] },
    },
    { name: '5 MB of string', source: `len('${'x'.repeat(5 * MB)}')`, expected: { value: `${5 * MB}` } },
    {
      name: '10 MB of statements',
      source: 'x = 1\n'.repeat((10 * MB) / 6),
      expected: { kind: ['memory', 'instructions'] },
    },
    {
      name: '10 MB of garbage',
      source: '$?!'.repeat((10 * MB) / 3),
      expected: { kind: ['syntax', 'memory', 'instructions'] },
    },
    ...(
      [
        ['100 000 open brackets', '('.repeat(100_000)],
        ['100 000 nested brackets', `x = ${'['.repeat(100_000)}${']'.repeat(100_000)}`],
        ['100 000 nested parentheses', `x = ${'('.repeat(100_000)}1${')'.repeat(100_000)}`],
        ['100 000 nested dicts', `x = ${'{1:'.repeat(100_000)}1${'}'.repeat(100_000)}`],
        ['a call nested 100 000 times', `x = ${'f('.repeat(100_000)}${')'.repeat(100_000)}`],
        ['50 000 unary minuses', `x = ${'-'.repeat(LONG)}1`],
        ['50 000 nots', `x = ${'not '.repeat(LONG)}1`],
        ['50 000 lambdas', `x = ${'lambda: '.repeat(LONG)}1`],
        ['a sum of 50 000', `x = ${'1+'.repeat(LONG)}1`],
        ['a power of 50 000', `x = ${'1**'.repeat(LONG)}1`],
        ['50 000 attributes', `x = a${'.a'.repeat(LONG)}`],
        ['50 000 subscripts', `x = a${'[0]'.repeat(LONG)}`],
        ['50 000 conditional expressions', `x = ${'1 if 1 else '.repeat(LONG)}1`],
        ['50 000 nested f-strings', `x = ${'f"{'.repeat(LONG)}1${'}"'.repeat(LONG)}`],
        [
          '1 000 nested ifs',
          Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}if 1:\n`).join('') +
            `${' '.repeat(1000)}pass`,
        ],
        ['50 000 elifs', `if 0: pass\n${'elif 0: pass\n'.repeat(LONG)}`],
        [
          '1 000 nested functions',
          Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}def f():\n`).join('') +
            `${' '.repeat(1000)}pass`,
        ],
        ['a match of 50 000 nested patterns', `match 1:\n  case ${'['.repeat(LONG)}${']'.repeat(LONG)}: pass`],
      ] as const
    ).map(([name, source]) => ({
      name: `${name}: is refused, or fails in an orderly way`,
      source: `${source}\nraise IndexError`,
      expected: { kind: ['syntax', 'recursion', 'memory', 'instructions', 'exception'] } as const,
    })),
  ]),
}
