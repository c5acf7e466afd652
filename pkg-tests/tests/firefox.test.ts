import { after, before, describe } from 'node:test'
import { openFirefox } from './engines/firefox.js'
import type { PageEngine } from './engines/engine.js'
import { HANG } from './hang.js'
import { itHoldsEveryBehaviour, itLoadsTheWasmOnce } from './in-engine.js'

describe('in Firefox', () => {
  let engine: PageEngine
  before(
    async () => {
      engine = await openFirefox()
    },
    { timeout: HANG },
  )
  after(() => engine.close())

  itHoldsEveryBehaviour(() => engine)
  itLoadsTheWasmOnce(() => engine, openFirefox)
})
