import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { FAMILIES } from './bombs/all.js'
import { SCENARIOS } from './bombs/host.js'
import { differences, faults } from './bombs/judge.js'
import { ENGINES } from './engines/all.js'
import type { Engine } from './engines/engine.js'
import { HANG } from './hang.js'

describe('every bomb ends as it must, alike in every engine, and the next program runs', () => {
  let engines: Engine[]
  before(
    async () => {
      engines = await Promise.all(Object.values(ENGINES).map(open => open()))
    },
    { timeout: HANG },
  )
  after(() => Promise.all(engines.map(engine => engine.close())))

  /** In all engines at the same time, because the test measures no times. */
  const everywhere = <T>(work: (engine: Engine) => Promise<T>): Promise<(readonly [string, T])[]> =>
    Promise.all(engines.map(async engine => [engine.name, await work(engine)] as const))

  it('and has a unique name', () => {
    const names = [
      ...FAMILIES.flatMap(({ title, bombs }) => bombs.map(({ name }) => `${title}: ${name}`)),
      ...SCENARIOS.map(({ name }) => name),
    ]
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    )
  })

  for (const [family, { title, bombs }] of FAMILIES.entries()) {
    describe(title, () => {
      for (const [index, bomb] of bombs.entries()) {
        it(bomb.name, { timeout: HANG }, async () => {
          const [first, ...others] = await everywhere(engine => engine.call('detonate', family, index))
          const wrong = [first!, ...others].flatMap(([name, verdict]) =>
            faults(bomb, verdict).map(fault => `${name}: ${fault}`),
          )
          const different = others.flatMap(other => differences(first!, other))
          assert.deepEqual([...wrong, ...different], [])
        })
      }
    })
  }

  describe('scenarios of the page', () => {
    for (const [index, { name }] of SCENARIOS.entries()) {
      it(name, { timeout: HANG }, async () => {
        const performances = await everywhere(engine => engine.call('play', index))
        assert.deepEqual(
          performances.flatMap(([name, { problem }]) => (problem === null ? [] : [`${name}: ${problem}`])),
          [],
        )
      })
    }
  })
})
