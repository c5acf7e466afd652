/** `cargo xtask bombs`: runs every bomb in one engine after the other, one bomb at a time, and prints how each ended. */
import { writeFileSync } from 'node:fs'
import { ENGINES } from '../engines/all.js'
import type { EngineName } from '../engines/all.js'
import type { Engine } from '../engines/engine.js'
import { FAMILIES } from './all.js'
import type { Bomb } from './bomb.js'
import { SCENARIOS } from './host.js'
import { differences, faults } from './judge.js'
import type { Performance, Verdict } from './measure.js'
import { performanceCells, printHeading, printRow, verdictCells } from './table.js'

interface Choice {
  /** A part of the name of each bomb to run. */
  only: string
  /** The file to write the results to, as JSON. */
  json: string | undefined
}

/** A bomb or a scenario. */
interface Item {
  name: string
  run(engine: Engine): Promise<Entry>
}

/** The result in one engine. */
interface Entry {
  verdict: Verdict | null
  performance: Performance | null
  problems: string[]
}

/** The page must stay usable: its timer may be late by this many milliseconds. */
const GAP = 200

/** If the timer was later, the bomb is measured again, because the machine may have been busy. */
const TRIES = 3

/** @returns whether everything ended as it must */
export async function runBombs(names: readonly EngineName[], { only, json }: Choice): Promise<boolean> {
  const items = [...FAMILIES.flatMap(bombItems), ...SCENARIOS.map(scenarioItem)].filter(({ name }) =>
    name.includes(only),
  )
  if (items.length === 0) {
    console.log(`no bomb has ${JSON.stringify(only)} in its name`)
    return false
  }
  const results: Record<string, Record<string, Entry>> = {}
  const problems: string[] = []
  for (const name of names) {
    const entries: Record<string, Entry> = (results[name] = {})
    let engine = await ENGINES[name]()
    printHeading(engine.name)
    for (const item of items) {
      const reference = Object.values(results)[0]?.[item.name]
      const entry = await item.run(engine).catch(async (error: unknown): Promise<Entry> => {
        // The page has ended. The next item gets a new page.
        await engine.close()
        engine = await ENGINES[name]()
        return { verdict: null, performance: null, problems: [String(error)] }
      })
      if (reference?.verdict && entry.verdict)
        entry.problems.push(...differences([names[0]!, reference.verdict], [name, entry.verdict]))
      entries[item.name] = entry
      printRow(
        item.name,
        entry.verdict ? verdictCells(entry.verdict) : performanceCells(entry.performance),
        entry.problems.length > 0,
      )
      problems.push(...entry.problems.map(problem => `${engine.name}: ${item.name}: ${problem}`))
    }
    await engine.close()
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`)
  console.log(
    `\n${items.length} bombs in ${names.join(', ')}: ${problems.length === 0 ? 'all ended as they must' : 'problems:'}`,
  )
  for (const problem of problems) console.log(`! ${problem}`)
  return problems.length === 0
}

function bombItems({ title, bombs }: (typeof FAMILIES)[number], family: number): Item[] {
  return bombs.map((bomb, index) => ({
    name: `${title}: ${bomb.name}`.replaceAll('\n', '\\n'),
    run: async engine => {
      const verdict = await bestOf(() => engine.call('detonate', family, index))
      return { verdict, performance: null, problems: problemsOf(bomb, verdict) }
    },
  }))
}

function problemsOf(bomb: Bomb, verdict: Verdict): string[] {
  return [...faults(bomb, verdict), ...lateness(verdict.gap)]
}

function scenarioItem({ name }: (typeof SCENARIOS)[number], index: number): Item {
  return {
    name,
    run: async engine => {
      const performance = await engine.call('play', index)
      return { verdict: null, performance, problems: performance.problem === null ? [] : [performance.problem] }
    },
  }
}

async function bestOf(measure: () => Promise<Verdict>): Promise<Verdict> {
  let best = await measure()
  for (let tries = 1; tries < TRIES && best.gap > GAP; tries++) {
    const another = await measure()
    if (another.gap < best.gap) best = another
  }
  return best
}

function lateness(gap: number): string[] {
  return gap > GAP ? [`the page's timer was late by ${Math.round(gap)} ms`] : []
}
