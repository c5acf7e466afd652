/** Measures how deep a path of recursion goes. */
import type { Pyvarium } from '../behaviours/behaviour.js'
import { RECURSION_PATHS } from './generated/recursion-paths.js'

/** Where a path ends, and how. */
export interface PathEnd {
  /** The greatest depth without a failure. */
  depth: number
  /** How a run that is one deeper fails. Null: every depth up to {@link MAXIMUM} works. */
  ending: string | null
}

/** Only the stack must limit the depth. */
const LIMITS = { instructions: 1e9, memory: 2 ** 28, recursion: 2 ** 32 - 1, time: 120_000 }

const MAXIMUM = 100_000

/** A binary search. */
export async function measureDepth(pyvarium: Pyvarium, index: number): Promise<PathEnd> {
  const [, source] = RECURSION_PATHS[index]!
  const sandbox = await pyvarium.Sandbox.create({ limits: LIMITS })
  const endingAt = async (depth: number): Promise<string | null> => {
    const outcome = await sandbox.run(`${source(depth)}\nNone`)
    if (outcome.ok) return null
    const { kind, exception } = outcome.error
    return exception ?? `outcome \`${kind}\``
  }
  let [depth, tooDeep] = [1, 2]
  let ending = await endingAt(tooDeep)
  while (ending === null && tooDeep < MAXIMUM) {
    ;[depth, tooDeep] = [tooDeep, Math.min(2 * tooDeep, MAXIMUM)]
    ending = await endingAt(tooDeep)
  }
  while (ending !== null && tooDeep - depth > 1) {
    const middle = Math.floor((depth + tooDeep) / 2)
    const found = await endingAt(middle)
    if (found === null) depth = middle
    else [tooDeep, ending] = [middle, found]
  }
  sandbox.dispose()
  return ending === null ? { depth: MAXIMUM, ending } : { depth, ending }
}
