import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { before, describe, it } from 'node:test'
import { NAMES, ROUNDS } from './behaviours/determinism.js'
import type { Measure } from './behaviours/determinism.js'
import { openChromium } from './engines/chromium.js'
import type { Engine } from './engines/engine.js'
import { openFirefox } from './engines/firefox.js'
import { openNode } from './engines/node.js'
import { HANG } from './hang.js'

const FOLDER = join(import.meta.dirname, '../bench/programs')
const BENCHMARKS = readdirSync(FOLDER).sort().map(file => ({ name: `the benchmark ${basename(file, '.py')}`, source: readFileSync(join(FOLDER, file), 'utf8') }))

async function measureIn(open: () => Promise<Engine>): Promise<Measure[]> {
  const engine = await open()
  return engine.call('measure', BENCHMARKS).finally(() => engine.close())
}

describe('the same output, the same outcome and the same number of instructions', () => {
  let inNode: Measure[]
  let inChromium: Measure[]
  let inFirefox: Measure[]
  before(
    async () => {
      inNode = await measureIn(openNode)
      inChromium = await measureIn(openChromium)
      inFirefox = await measureIn(openFirefox)
    },
    { timeout: HANG },
  )

  for (const name of [...NAMES, ...BENCHMARKS.map(({ name }) => name)]) {
    const of = (measures: Measure[]): Measure[] => measures.filter(measure => measure.name === name)

    it(`${name}: run after run in Node`, () => {
      const [first, ...others] = of(inNode)
      assert.equal(others.length, ROUNDS - 1)
      for (const other of others) assert.deepEqual(other, first)
    })
    for (const [engine, measures] of [['Chromium', () => inChromium], ['Firefox', () => inFirefox]] as const) {
      it(`${name}: in ${engine} as in Node`, () => {
        assert.equal(of(measures()).length, ROUNDS)
        for (const other of of(measures())) assert.deepEqual(other, of(inNode)[0])
      })
    }
  }
})
