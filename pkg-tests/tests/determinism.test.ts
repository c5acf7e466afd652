import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { before, describe, it } from 'node:test'
import { NAMES, ROUNDS } from './behaviours/determinism.js'
import type { Benchmark, Measure } from './behaviours/determinism.js'
import { openChromium } from './engines/chromium.js'
import type { Engine } from './engines/engine.js'
import { openFirefox } from './engines/firefox.js'
import { openNodeProcess } from './engines/node-process.js'
import { openNode } from './engines/node.js'
import { HANG } from './hang.js'

const FOLDER = join(import.meta.dirname, '../bench/programs')
const BENCHMARKS = readdirSync(FOLDER)
  .sort()
  .map(file => ({ name: `the benchmark ${basename(file, '.py')}`, source: readFileSync(join(FOLDER, file), 'utf8') }))

/** The command that runs a Node of another processor, if this machine has one. */
const FOREIGN_NODE = process.env['PYVARIUM_ARM_NODE']?.split(' ')

interface Setting {
  name: string
  open: () => Promise<Engine>
  benchmarks: readonly Benchmark[]
  skip?: string
}

const SETTINGS: readonly Setting[] = [
  { name: 'Chromium', open: openChromium, benchmarks: BENCHMARKS },
  { name: 'Firefox', open: openFirefox, benchmarks: BENCHMARKS },
  {
    name: "Node with V8's optimising compiler alone",
    open: () => openNodeProcess('Node', [process.execPath, '--no-liftoff']),
    benchmarks: BENCHMARKS,
  },
  {
    name: "Node with V8's baseline compiler alone",
    open: () => openNodeProcess('Node', [process.execPath, '--liftoff-only']),
    benchmarks: BENCHMARKS,
  },
  {
    name: 'Node on an ARM processor, emulated',
    open: () => openNodeProcess('Node on ARM', FOREIGN_NODE!),
    benchmarks: [], // an emulator would take hours
    ...(FOREIGN_NODE === undefined && {
      skip: 'PYVARIUM_ARM_NODE names no command: `cargo xtask test` sets one up on Debian',
    }),
  },
]

async function measureIn(open: () => Promise<Engine>, benchmarks: readonly Benchmark[]): Promise<Measure[]> {
  const engine = await open()
  return engine.call('measure', benchmarks).finally(() => engine.close())
}

describe('the same output, the same outcome and the same number of instructions', () => {
  let inNode: Measure[]
  const of = (measures: Measure[], name: string): Measure[] => measures.filter(measure => measure.name === name)
  before(
    async () => {
      inNode = await measureIn(openNode, BENCHMARKS)
    },
    { timeout: HANG },
  )

  for (const name of [...NAMES, ...BENCHMARKS.map(({ name }) => name)]) {
    it(`${name}: run after run in Node`, () => {
      const [first, ...others] = of(inNode, name)
      assert.equal(others.length, ROUNDS - 1)
      for (const other of others) assert.deepEqual(other, first)
    })
  }

  for (const { name: setting, open, benchmarks, skip } of SETTINGS) {
    describe(`in ${setting} as in Node`, { skip: skip ?? false }, () => {
      let measures: Measure[]
      before(
        async () => {
          measures = await measureIn(open, benchmarks)
        },
        { timeout: 3 * HANG },
      )
      for (const name of [...NAMES, ...benchmarks.map(({ name }) => name)]) {
        it(name, () => {
          assert.equal(of(measures, name).length, ROUNDS)
          for (const other of of(measures, name)) assert.deepEqual(other, of(inNode, name)[0])
        })
      }
    })
  }
})
