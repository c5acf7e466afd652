import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { NAMES, ROUNDS, measure } from './behaviours/determinism.js'
import type { Measure } from './behaviours/determinism.js'
import { openProjectPage } from './browser.js'
import { HANG } from './hang.js'
import { installedPackage } from './installed.js'

describe('the same output, the same outcome and the same number of instructions', () => {
  let inNode: Measure[]
  let inChromium: Measure[]
  before(
    async () => {
      inNode = await measure(await installedPackage())
      const project = await openProjectPage()
      inChromium = await project.page.evaluate(() => window.behaviours.measure())
      await project.close()
    },
    { timeout: HANG },
  )

  for (const name of NAMES) {
    const of = (measures: Measure[]): Measure[] => measures.filter(measure => measure.name === name)

    it(`${name}: run after run in Node`, () => {
      const [first, ...others] = of(inNode)
      assert.equal(others.length, ROUNDS - 1)
      for (const other of others) assert.deepEqual(other, first)
    })
    it(`${name}: in Chromium as in Node`, () => {
      assert.equal(of(inChromium).length, ROUNDS)
      for (const other of of(inChromium)) assert.deepEqual(other, of(inNode)[0])
    })
  }
})
