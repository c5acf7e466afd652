/** Every scenario of the host's side. */
import { endings, interruptions } from './host/endings.js'
import { endurance } from './host/endurance.js'
import { limits } from './host/limits.js'
import { argumentBombs, clock, complaints } from './host/page.js'
import type { Scenario } from './host/scenario.js'

export const SCENARIOS: readonly Scenario[] = [
  ...endings,
  ...interruptions,
  ...endurance,
  ...clock,
  ...complaints,
  ...limits,
  ...argumentBombs,
]
