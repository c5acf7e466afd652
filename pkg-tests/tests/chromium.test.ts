import { after, before, describe } from 'node:test'
import { openChromium } from './engines/chromium.js'
import type { PageEngine } from './engines/engine.js'
import { HANG } from './hang.js'
import { itHoldsEveryBehaviour, itLoadsTheWasmOnce } from './in-engine.js'

describe('in Chromium', () => {
  let engine: PageEngine
  before(
    async () => {
      engine = await openChromium()
    },
    { timeout: HANG },
  )
  after(() => engine.close())

  itHoldsEveryBehaviour(() => engine)
  itLoadsTheWasmOnce(() => engine, openChromium)
})
