/**
 * Programs near the depth at which a stack is full. The build decides the exact depth, but it must be the same in every
 * engine. They are computed because each kind is tried at many depths.
 */
import { PLENTY, family } from '../bomb.js'
import type { Ending, Row } from '../bomb.js'
import { RECURSION_PATHS } from './recursion-paths.js'

const DEPTHS = [100, 250, 500, 1000, 2000, 5000]

/** Depths near the limits of the compiler: 200 brackets, 400 of anything else. */
const EDGE = [180, 199, 396, 397, 398, 399, 400, 401, 402, 403]

const ANY_END: Ending = { kind: ['value', 'exception', 'recursion', 'syntax', 'instructions'] }

const SOURCES: readonly [name: string, source: (depth: number) => string][] = [
  ['minuses', depth => `x = ${'-'.repeat(depth)}1`],
  ['nots', depth => `x = ${'not '.repeat(depth)}1`],
  ['lambdas', depth => `x = ${'lambda: '.repeat(depth)}1`],
  ['sums', depth => `x = ${'1+'.repeat(depth)}1`],
  ['powers', depth => `x = ${'1**'.repeat(depth)}1`],
  ['attributes', depth => `x = 1\ny = x${'.real'.repeat(depth)}`],
  ['calls', depth => `f = lambda: f\nx = f${'()'.repeat(depth)}`],
  ['subscripts', depth => `x = []\nx.append(x)\ny = x${'[0]'.repeat(depth)}`],
  ['conditional expressions', depth => `x = ${'1 if 0 else '.repeat(depth)}1`],
  ['brackets', depth => `x = ${'['.repeat(depth)}${']'.repeat(depth)}`],
  ['comparisons in brackets', depth => `x = ${'(1<'.repeat(depth)}1${')'.repeat(depth)}`],
  ['arguments', depth => `f = lambda x: x\nx = ${'f('.repeat(depth)}1${')'.repeat(depth)}`],
  ['starred arguments', depth => `f = lambda *x: x\nx = ${'f(*'.repeat(depth)}()${')'.repeat(depth)}`],
  ['f-strings', depth => `x = ${'f"{'.repeat(depth)}1${'}"'.repeat(depth)}`],
  ['ifs', depth => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}if 1:\n`).join('') + `${' '.repeat(depth)}pass`],
  ['elifs', depth => `if 0: x = 1\n${'elif 0: x = 1\n'.repeat(depth)}`],
]

const rows = (table: typeof SOURCES, depths = DEPTHS): Row[] => table.flatMap(([name, source]) => depths.map((depth): Row => [`${depth} ${name}`, source(depth), ANY_END, PLENTY]))

export const depths = family('depths near the end of a stack', [
  ...rows(SOURCES.map(([name, source]) => [`${name} in the source`, source]), [...DEPTHS, ...EDGE]),
  ...rows(RECURSION_PATHS),
  // No limit is reached before the stack is full.
  ...rows(RECURSION_PATHS.slice(0, 11)).map(([name, source, ending]): Row => [`${name}, with no limit of recursion`, source, ending, { ...PLENTY, recursion: 2 ** 32 - 1 }]),
])
