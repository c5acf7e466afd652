/** `cargo xtask bombs --roads`: how deep each road of recursion goes in each engine, as a table for the documents. */
import { ENGINES } from '../engines/all.js'
import type { EngineName } from '../engines/all.js'
import { ROADS } from './depths.js'

/** @returns whether every road ends at the same depth in all of the engines */
export async function printRoads(names: readonly EngineName[]): Promise<boolean> {
  const engines = await Promise.all(names.map(name => ENGINES[name]()))
  console.log(`| path of recursion | ${engines.map(({ name }) => name).join(' | ')} | one more |\n|---|${'---|'.repeat(engines.length + 1)}`)
  let same = true
  for (const [index, [name]] of ROADS.entries()) {
    const ends = await Promise.all(engines.map(engine => engine.call('survey', index)))
    same &&= new Set(ends.map(end => JSON.stringify(end))).size === 1
    const depths = ends.map(({ depth, ending }) => (ending === null ? `over ${depth}` : depth))
    console.log(`| ${name} | ${depths.join(' | ')} | ${ends[0]!.ending ?? ''} |`)
  }
  await Promise.all(engines.map(engine => engine.close()))
  return same
}
