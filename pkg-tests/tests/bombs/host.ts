/** Every scenario. */
import { endings, interruptions } from './host/endings.js'
import { endurance } from './host/endurance.js'
import { limits } from './host/limits.js'
import { argumentBombs, clock, callbacks } from './host/page.js'
import type { Scenario } from './host/scenario.js'

export const SCENARIOS: readonly Scenario[] = [
  ...endings,
  ...interruptions,
  ...endurance,
  ...clock,
  ...callbacks,
  ...limits,
  ...argumentBombs,
]
