/** Programs that must have the same result and usage in every run, sandbox and engine. */
import { SOURCES } from '../corpus/sources.js'
import { text } from './assert.js'
import { expectOutcome, withSandbox } from './behaviour.js'
import type { Program, Pyvarium } from './behaviour.js'
import { groupFrom } from './from-corpus.js'

/** How a run ended and what it used: everything deterministic about it. */
export interface Measure {
  name: string
  /** The value, or the failure with all its fields. */
  result: string
  output: string
  instructions: number
  peakMemory: number | null
}

/** A program of the benchmark. Only Node can read its file. */
export interface Benchmark {
  name: string
  source: string
}

const PROGRAMS: readonly Program[] = Object.entries(SOURCES.determinism).flatMap(
  ([name, text]) => groupFrom(`corpus/determinism/${name}.py`, text).runs,
)

export const NAMES = PROGRAMS.map(({ name }) => name)

/** Runs every program three times: twice in one sandbox, and once in another. */
export const ROUNDS = 3

/** In milliseconds. No run reaches this limit, even under a slow emulator. */
const TIME = 600_000

/** @returns {@link ROUNDS} measures for each program and benchmark */
export async function measure(pyvarium: Pyvarium, benchmarks: readonly Benchmark[]): Promise<Measure[]> {
  const measures: Measure[] = []
  const programs = [...PROGRAMS, ...benchmarks.map(benchmarkProgram)]
  for (const { name, source, options = {}, runOptions, expected } of programs) {
    for (const runs of [ROUNDS - 1, 1]) {
      await withSandbox(pyvarium, { ...options, limits: { time: TIME, ...options.limits } }, async sandbox => {
        for (let run = 0; run < runs; run++) {
          const outcome = await sandbox.run(source, runOptions)
          expectOutcome(outcome, expected, name)
          const { output, usage } = outcome
          const result = outcome.ok ? text(outcome.value) : JSON.stringify(outcome.error)
          measures.push({ name, result, output, instructions: usage.instructions, peakMemory: usage.peakMemory })
        }
      })
    }
  }
  return measures
}

/** A benchmark may have any value. */
function benchmarkProgram({ name, source }: Benchmark): Program {
  return { name, source, expected: { value: /^/ } }
}
