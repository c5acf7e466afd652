/** Programs that overwrite the interpreter's memory still end within their limits. */
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import type { Pyvarium } from './behaviours/behaviour.js'
import { HANG } from './hang.js'
import { installedPackage } from './installed.js'

type Limits = NonNullable<NonNullable<Parameters<Pyvarium['Sandbox']['create']>[0]>['limits']>

interface Lie {
  name: string
  limits: Limits
  /** `ok`, and kinds of failure. */
  kinds: readonly string[]
  source: string
}

const FOLDER = join(import.meta.dirname, '../lies')

/** The most instructions between two checks of the budget, with what bulk instructions add. */
const STRETCH = 2 ** 28

/** Milliseconds. A run takes a fraction of this. If a run reaches it, its lie has stopped the counting. */
const TIME = 60_000

function header(text: string, name: string): string | undefined {
  const line = text.split('\n').find(line => line.startsWith(`#: ${name}: `))
  return line?.slice(`#: ${name}: `.length)
}

function needed(text: string, name: string): string {
  const value = header(text, name)
  if (value === undefined) throw new Error(`no line '#: ${name}: …'`)
  return value
}

function lies(): Lie[] {
  const prelude = readFileSync(join(FOLDER, 'prelude.txt'), 'utf8')
  const files = readdirSync(FOLDER)
    .filter(name => name.endsWith('.py'))
    .sort()
  return files.flatMap(file => {
    const text = readFileSync(join(FOLDER, file), 'utf8')
    const name = file.slice(0, -'.py'.length)
    const limits = JSON.parse(needed(text, 'limits')) as Limits
    const kinds = needed(text, 'kinds').split(' ')
    const seeds = header(text, 'seeds')?.split(' ')
    if (seeds === undefined) return [{ name, limits, kinds, source: prelude + text }]
    return seeds.map(seed => ({
      name: `${name}, seed ${seed}`,
      limits,
      kinds,
      source: prelude + text.replaceAll('SEED', seed),
    }))
  })
}

describe('a program that writes anywhere in memory', () => {
  const wasm = process.env['PYVARIUM_POKE']
  let pyvarium: Pyvarium
  let bytes: Uint8Array
  let size = 0
  before(
    async () => {
      if (wasm === undefined) throw new Error('PYVARIUM_POKE names no wasm: `cargo xtask test` builds it')
      bytes = readFileSync(wasm)
      pyvarium = await installedPackage()
      const sandbox = await pyvarium.Sandbox.create({ wasm: bytes })
      const outcome = await sandbox.run('_poke(id(1), _peek(id(1), 8)); 1')
      sandbox.dispose()
      assert.equal(outcome.ok, true, 'this wasm writes anywhere')
      size = outcome.usage.wasmMemory ?? 0
      assert.ok(size > 0)
    },
    { timeout: HANG },
  )

  for (const { name, limits, kinds, source } of lies()) {
    it(`ends within its limits: ${name}`, { timeout: HANG }, async () => {
      const received: string[] = []
      const options = {
        wasm: bytes,
        limits: { ...limits, time: TIME },
        onOutput: ({ text }: { text: string }) => void received.push(text),
      }
      const sandbox = await pyvarium.Sandbox.create(options)
      try {
        const honest = await sandbox.run('1 + 1')
        const outcome = await sandbox.run(source.replaceAll('SIZE', String(size)))
        const { instructions = 2e9, memory = 2 ** 26, output = 2 ** 18 } = limits
        const { usage } = outcome
        const kind = outcome.ok ? 'ok' : outcome.error.kind
        assert.ok(kinds.includes(kind), `ended as ${kind}: ${outcome.ok ? '' : outcome.error.message}`)
        if (kind === 'instructions') assert.ok(usage.instructions > instructions, `stopped after ${usage.instructions}`)
        else assert.ok(usage.instructions <= instructions, `went on after ${usage.instructions}`)
        assert.ok(usage.instructions < instructions + STRETCH)
        assert.ok((usage.wasmMemory ?? 0) <= size + 1.25 * memory + 65_536, `took ${usage.wasmMemory}`)
        assert.ok(usage.outputBytes <= output)
        assert.ok(new TextEncoder().encode(outcome.output).length <= 3 * output, 'broken UTF-8 becomes three bytes')
        assert.equal(received.join(''), outcome.output)
        assert.deepEqual({ ...(await sandbox.run('1 + 1')), usage: null }, { ...honest, usage: null })
      } finally {
        sandbox.dispose()
      }
    })
  }
})
