/** A scenario is what a page does to a sandbox at a bad moment, with what must happen. It may take long. */
import type { Behaviour } from '../../behaviours/behaviour.js'

export type Scenario = Behaviour

export const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))

/** Blocks the page. */
export function busy(milliseconds: number): void {
  for (const start = performance.now(); performance.now() - start < milliseconds; );
}
