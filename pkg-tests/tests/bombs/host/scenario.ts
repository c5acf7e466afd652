/** What a host does to a sandbox, and what must come of it: a behaviour that takes its time. */
import type { Behaviour } from '../../behaviours/behaviour.js'

export type Scenario = Behaviour

export const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))

/** Keeps the page from everything else. */
export function busy(milliseconds: number): void {
  for (const start = performance.now(); performance.now() - start < milliseconds; );
}
