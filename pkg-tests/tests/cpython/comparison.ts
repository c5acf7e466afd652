/** Compares what the interpreter shows for cases with what CPython shows, and with the list of known differences. */
import type { Case } from './case-file.js'

/** A reason for which cases of a topic differ. */
export interface Difference {
  topic: string
  reason: string
  /** What the interpreter shows, by the expression of the case. */
  cases: Readonly<Record<string, string>>
}

/**
 * @param got what the interpreter shows for each case
 * @param known the differences of the topic
 * @returns each unlisted difference, and each listed one that is no difference any more
 */
export function problemsOf(cases: readonly Case[], got: readonly string[], known: readonly Difference[]): string[] {
  const listed = new Map(known.flatMap(difference => Object.entries(difference.cases)))
  const wrong = cases.flatMap(({ expression, output }, index) => {
    const shown = got[index] ?? 'nothing: the program ended before'
    const expected = listed.get(expression) ?? output
    if (shown === expected) return []
    const source = expected === output ? 'CPython' : 'listed'
    const why = shown === output ? '\n  this difference is listed, and is none any more' : ''
    return [`>>> ${expression}\n  ${source}: ${expected}\n  got: ${shown}${why}`]
  })
  return [...wrong, ...staleIn(cases, listed)]
}

/** @returns what the list has and must not have */
function staleIn(cases: readonly Case[], listed: ReadonlyMap<string, string>): string[] {
  const outputs = new Map(cases.map(({ expression, output }) => [expression, output]))
  return [...listed].flatMap(([expression, shown]) => {
    if (!outputs.has(expression)) return [`>>> ${expression}\n  is listed as a difference, and is no case`]
    return outputs.get(expression) === shown ? [`>>> ${expression}\n  is listed with the output of CPython`] : []
  })
}
