/** Loops against `limits.iterations`. Their sources are computed because they repeat text thousands of times. */
import { family, value } from '../bomb.js'

export const iterations = family('limited iterations', [
  ['many loops side by side', () => `n = 0\n${'for _ in range(10): n += 1\n'.repeat(200)}n`, value('2000')],
  ['comprehensions nested too deep', () => `x = ${'[a for a in '.repeat(250)}[]${']'.repeat(250)}`, { kind: ['syntax', 'recursion'] }],
  ['fors in one comprehension', () => `x = [1]\n[1 ${'for _ in x '.repeat(200)}]`, value('[1]')],
], { iterations: 1000 })
