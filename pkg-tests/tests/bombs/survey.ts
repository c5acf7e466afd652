/** How deep a road of recursion goes. */
import type { Pyvarium } from '../behaviours/behaviour.js'
import { ROADS } from './depths.js'

/** Where a road ends, and how. */
export interface RoadEnd {
  /** The deepest that ends well. */
  depth: number
  /** What one more brings, or null when the road has no end in reach. */
  ending: string | null
}

/** Nothing but the stack shall end a road. */
const LIMITS = { instructions: 1e9, memory: 2 ** 28, recursion: 2 ** 32 - 1, time: 120_000 }

const FARTHEST = 100_000

/** Looks for the end of a road by halves. */
export async function survey(pyvarium: Pyvarium, index: number): Promise<RoadEnd> {
  const [, source] = ROADS[index]!
  const sandbox = await pyvarium.Sandbox.create({ limits: LIMITS })
  const endingAt = async (depth: number): Promise<string | null> => {
    const outcome = await sandbox.run(`${source(depth)}\nNone`)
    if (outcome.ok) return null
    const { kind, exception } = outcome.error
    return exception ?? `outcome \`${kind}\``
  }
  let [depth, tooDeep] = [1, 2]
  let ending = await endingAt(tooDeep)
  while (ending === null && tooDeep < FARTHEST) {
    ;[depth, tooDeep] = [tooDeep, Math.min(2 * tooDeep, FARTHEST)]
    ending = await endingAt(tooDeep)
  }
  while (ending !== null && tooDeep - depth > 1) {
    const middle = Math.floor((depth + tooDeep) / 2)
    const found = await endingAt(middle)
    if (found === null) depth = middle
    else [tooDeep, ending] = [middle, found]
  }
  sandbox.dispose()
  return ending === null ? { depth: FARTHEST, ending } : { depth, ending }
}
