/** The tasks of an engine. Node and pages run the same code. Arguments and results are JSON. */
import type { Pyvarium } from './behaviours/behaviour.js'
import { GROUPS } from './behaviours/all.js'
import { inFull } from './behaviours/assert.js'
import { measure } from './behaviours/determinism.js'
import type { Benchmark, Measure } from './behaviours/determinism.js'
import { FAMILIES } from './bombs/all.js'
import { SCENARIOS } from './bombs/host.js'
import { detonate, play } from './bombs/measure.js'
import type { Performance, Verdict } from './bombs/measure.js'
import { measureDepth } from './bombs/recursion-depth.js'
import { loading, loadingLibrary, probe } from './page-tasks.js'

export type Tasks = typeof TASKS
export type Task = keyof Tasks
export type Arguments<T extends Task> = Tasks[T] extends (pyvarium: Pyvarium, ...args: infer A) => unknown ? A : never
export type Result<T extends Task> = Awaited<ReturnType<Tasks[T]>>

/** The result of a task, as a page posts it. */
export type Answer = { result: unknown } | { error: string }

export const TASKS = {
  /** @returns null if the package has the behaviour, otherwise the reason */
  hold: (pyvarium: Pyvarium, group: number, index: number): Promise<string | null> =>
    GROUPS[group]!.behaviours[index]!.hold(pyvarium).then(() => null, inFull),

  measure: (pyvarium: Pyvarium, benchmarks: readonly Benchmark[]): Promise<Measure[]> => measure(pyvarium, benchmarks),

  detonate: (pyvarium: Pyvarium, family: number, index: number): Promise<Verdict> =>
    detonate(pyvarium, FAMILIES[family]!.bombs[index]!),

  play: (pyvarium: Pyvarium, index: number): Promise<Performance> => play(pyvarium, SCENARIOS[index]!),

  measureDepth,
  loading,
  loadingLibrary,
  probe,
} as const

/** Does a task. Never rejects. */
export async function answer(pyvarium: Pyvarium, task: Task, args: readonly unknown[]): Promise<Answer> {
  try {
    const perform = TASKS[task] as (pyvarium: Pyvarium, ...args: readonly unknown[]) => Promise<unknown>
    return { result: await perform(pyvarium, ...args) }
  } catch (error) {
    return { error: inFull(error) }
  }
}
