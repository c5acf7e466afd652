/** Small programs, from source to result, in all engines, in native CPython, and without metering. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ENGINES, partsOf } from '../engines.mjs'
import { startNative } from '../native.mjs'
import { table } from '../report.mjs'
import { HERE } from '../setup.mjs'
import { geometricMean, ratio } from '../statistics.mjs'

/**
 * What runs programs.
 *
 * @typedef {object} Runner
 * @property {string} name
 * @property {(source: string) => Promise<{ value: string, milliseconds: number }>} run rejects if the program does not work there
 * @property {() => unknown} close
 */

/** @typedef {Record<string, Record<string, number[]>>} Times milliseconds of the rounds, by program and runner */

/**
 * @param {import('../hosts/node.mjs').Host} host
 * @param {import('../setup.mjs').Setup} setup
 */
export async function measurePrograms(host, { quick, python, unmetered }) {
  const native = await startNative(python)
  /** @type {Runner[]} */
  const runners = [{ ...native, name: 'native' }]
  for (const engine of ENGINES) runners.push(await startRunner(engine, host, partsOf(engine, host)))
  if (unmetered !== undefined) {
    runners.push(await startRunner('unmetered', host, partsOf('pyvarium', host, unmetered)))
  }
  const { times, problems } = await takeTurns(programs(), runners, quick ? 3 : 9)
  for (const runner of runners) await runner.close()

  const timesNative = ratios(times, 'native')
  const meteringCost = unmetered === undefined ? null : (ratios(times, 'unmetered').mean.pyvarium ?? null)
  const columns = runners.map(({ name }) => name).filter(name => name !== 'native')
  table(
    `Programs: times native ${native.name}`,
    ['', ...columns],
    [...Object.entries(timesNative.programs), ['geometric mean', timesNative.mean]].map(([program, ratios]) => [
      String(program),
      ...columns.map(name => /** @type {Record<string, number>} */ (ratios)[name]),
    ]),
  )
  for (const problem of problems) console.log(problem)
  return { timesNative, meteringCost, problems, milliseconds: times }
}

/** @returns {[name: string, source: string][]} */
function programs() {
  const folder = join(HERE, 'programs')
  return readdirSync(folder)
    .sort()
    .map(file => [basename(file, '.py'), readFileSync(join(folder, file), 'utf8')])
}

/**
 * @param {string} name
 * @param {import('../hosts/node.mjs').Host} host
 * @param {import('../page/engines.mjs').EngineParts} parts
 * @returns {Promise<Runner>}
 */
async function startRunner(name, host, parts) {
  const page = await host.open()
  await page.ask('open', parts)
  return { name, run: source => page.ask('run', source), close: page.close }
}

/**
 * Runs every program in every runner, in rounds. The first round is a warm-up, and shows which programs work where. The
 * first runner defines the value that a program must have.
 *
 * @param {[name: string, source: string][]} programs
 * @param {Runner[]} runners
 * @param {number} rounds
 */
async function takeTurns(programs, runners, rounds) {
  /** @type {Times} */
  const times = {}
  /** @type {string[]} */
  const problems = []
  for (const [program, source] of programs) {
    /** @type {Record<string, number[]>} */
    const row = (times[program] = {})
    let expected
    for (const { name, run } of runners) {
      try {
        const { value } = await run(source)
        expected ??= value
        if (value !== expected) throw new Error(`its value is ${value}, not ${expected}`)
        row[name] = []
      } catch (error) {
        problems.push(`${program} in ${name}: ${error instanceof Error ? error.message : error}`)
      }
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const [program, source] of programs) {
      for (const { name, run } of runners) {
        if (times[program]?.[name]) times[program][name].push((await run(source)).milliseconds)
      }
    }
  }
  return { times, problems }
}

/**
 * @param {Times} times
 * @param {string} base the runner to compare with
 */
function ratios(times, base) {
  const programs = Object.fromEntries(
    Object.entries(times).map(([program, row]) => {
      const ratiosOfProgram = Object.entries(row).map(([name, rounds]) => [name, ratio(rounds, row[base] ?? [])])
      return [program, /** @type {Record<string, number>} */ (Object.fromEntries(ratiosOfProgram))]
    }),
  )
  /** @type {Record<string, number>} */
  const mean = {}
  for (const name of new Set(Object.values(times).flatMap(Object.keys))) {
    const known = Object.values(programs).flatMap(row => (Number.isFinite(row[name]) ? [Number(row[name])] : []))
    mean[name] = geometricMean(known)
  }
  return { programs, mean }
}
