import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ROUNDS, measure } from './behaviours/determinism.js'
import type { Measure } from './behaviours/determinism.js'
import { openProjectPage } from './browser.js'
import { HANG } from './hang.js'
import { installedPackage } from './installed.js'

const inNode = await measure(await installedPackage())
const project = await openProjectPage()
const inChromium = await project.page.evaluate(() => window.behaviours.measure())
await project.close()

describe('the same output, the same outcome and the same number of instructions', () => {
  for (const name of new Set(inNode.map(measure => measure.name))) {
    const of = (measures: Measure[]): Measure[] => measures.filter(measure => measure.name === name)
    const [first, ...others] = of(inNode)

    it(`${name}: run after run in Node`, { timeout: HANG }, () => {
      assert.equal(others.length, ROUNDS - 1)
      for (const other of others) assert.deepEqual(other, first)
    })
    it(`${name}: in Chromium as in Node`, { timeout: HANG }, () => {
      assert.equal(of(inChromium).length, ROUNDS)
      for (const other of of(inChromium)) assert.deepEqual(other, first)
    })
  }
})
