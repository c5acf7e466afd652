/** `cargo xtask bombs --depths`: the depth of each path of recursion in each engine, as a table for the documents. */
import { ENGINES } from '../engines/all.js'
import type { EngineName } from '../engines/all.js'
import { RECURSION_PATHS } from './generated/recursion-paths.js'

/** @returns whether each path has the same end in every engine */
export async function printDepths(names: readonly EngineName[]): Promise<boolean> {
  const engines = await Promise.all(names.map(name => ENGINES[name]()))
  console.log(`| path of recursion | ${engines.map(({ name }) => name).join(' | ')} | one more |`)
  console.log(`|---|${'---|'.repeat(engines.length + 1)}`)
  let same = true
  for (const [index, [name]] of RECURSION_PATHS.entries()) {
    const ends = await Promise.all(engines.map(engine => engine.call('measureDepth', index)))
    same &&= new Set(ends.map(end => JSON.stringify(end))).size === 1
    const depths = ends.map(({ depth, ending }) => (ending === null ? `over ${depth}` : depth))
    console.log(`| ${name} | ${depths.join(' | ')} | ${ends[0]!.ending ?? ''} |`)
  }
  await Promise.all(engines.map(engine => engine.close()))
  return same
}
