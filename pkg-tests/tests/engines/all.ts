/** Every engine, by its name in commands. */
import { openChromium } from './chromium.js'
import type { Engine } from './engine.js'
import { openFirefox } from './firefox.js'
import { openNode } from './node.js'

export const ENGINES = {
  node: () => openNode(),
  chromium: () => openChromium(),
  firefox: () => openFirefox(),
} as const satisfies Record<string, () => Promise<Engine>>

export type EngineName = keyof typeof ENGINES
