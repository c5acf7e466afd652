/** Floods of output and messages. Their sources are computed because they repeat text thousands of times. */
import { PLENTY, family, output, raises } from '../bomb.js'

export const floods = family('floods of output', [
  // Warnings are printed before the first line runs. They count as output.
  ['syntax warnings', () => "x = '\\d'\n".repeat(10_000), output(null), PLENTY],
  ['comparisons with literals, warned of', () => 'x = 1 is 1\n'.repeat(10_000), output(null), PLENTY],
  ['asserts of tuples, warned of', () => "assert (1, 'x')\n".repeat(10_000), output(null), PLENTY],
])

export const messages = family('messages', [
  ['a function of a huge name', () => `def ${'f'.repeat(10**6)}(): 1 / 0\n${'f'.repeat(10**6)}()`, raises('ZeroDivisionError', 1), PLENTY],
  ['a huge name that is not defined', () => `x = 1\n${'f'.repeat(10**6)}`, raises('NameError', 2), PLENTY],
  ['a huge attribute that is not there', () => `x = 1\nx.${'f'.repeat(10**6)}`, raises('AttributeError', 2), PLENTY],
  ['an error in a line of 1 MB', () => `x = 1\ny = '${'a'.repeat(10**6)}' + 1`, raises('TypeError', 2), PLENTY],
  ['a syntax error in a line of 1 MB', () => `x = 1\ny = '${'a'.repeat(10**6)}' 1`, { kind: 'syntax', line: 2 }, PLENTY],
  ['a traceback of lines of 100 KB', () => `def f(n): return ${' '.repeat(10**5)}f(n + 1) if n < 900 else 1 / 0\nf(0)`, raises('ZeroDivisionError', 1), PLENTY],
])
