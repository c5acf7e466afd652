/**
 * Runs random programs in a native build with AddressSanitizer, and looks for invalid accesses to memory, panics, and
 * crashes without a message.
 */
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Findings, keyOf, readFinding } from './findings.mjs'
import { corpus, corpusProgram } from './memory/corpus.mjs'
import { Runner } from './memory/runner.mjs'
import { verdict } from './memory/verdict.mjs'
import { minimise } from './minimise.mjs'
import { Random } from './random.mjs'
import { count } from './setup.mjs'
import { makeTrial, settingFor } from './trials.mjs'

const USAGE = `node memory.mjs [--seconds N] [--seed S] [--only KIND]... [--workers N] [--replay FILE]
  --seconds  the duration (default: 60)
  --seed     any text; the same seed makes the same programs (default: the time)
  --only     reentrant, statements, source, corpus; default: all
  --workers  how many programs run at a time (default: 1)
  --replay   a file of found/, or a Python file: only this program runs
  environment: PYVARIUM_MEMORY_RUNNER  the runner, built with AddressSanitizer`

/** The share of each kind of program. */
const SHARES = { reentrant: 7, statements: 3, corpus: 2, source: 1 }

/** Milliseconds between two reports of the progress. */
const PROGRESS = 300_000

/** @typedef {import('./trials.mjs').SourceTrial} SourceTrial */

function readArguments() {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: String(Date.now()) },
      only: { type: 'string', multiple: true, default: Object.keys(SHARES) },
      workers: { type: 'string', default: '1' },
      replay: { type: 'string' },
    },
  })
  const unknown = values.only.find(kind => !(kind in SHARES))
  if (unknown !== undefined) throw new Error(`--only ${unknown}: there is no such kind\n${USAGE}`)
  const runner = process.env.PYVARIUM_MEMORY_RUNNER ?? ''
  if (!existsSync(runner))
    throw new Error(`PYVARIUM_MEMORY_RUNNER names no runner: \`cargo xtask fuzz-memory\` builds it\n${USAGE}`)
  return {
    ...values,
    seconds: count('seconds', values.seconds, USAGE),
    workers: count('workers', values.workers, USAGE),
    runner,
  }
}

/** @param {string} file the runner's @throws Error if the runner has no sanitizer */
async function mustBeSanitized(file) {
  const runner = new Runner(file)
  const { fault } = verdict(await runner.run('', 'control'))
  runner.close()
  if (!fault?.kind.endsWith('heap-use-after-free')) throw new Error(`${file} is built without AddressSanitizer`)
}

/** @param {ReturnType<typeof readArguments>} setup */
async function fuzz({ seconds, seed, only, workers, runner: file }) {
  console.log(`--seed ${seed} --only ${only.join(' --only ')}, for ${seconds} s`)
  const programs = only.includes('corpus') ? await corpus() : []
  const kinds = Object.entries(SHARES)
    .filter(([name]) => only.includes(name))
    .flatMap(([name, share]) => Array(share).fill(name))
  const findings = new Findings()
  /** @type {Map<string, number>} */
  const tally = new Map()
  const note = (/** @type {string} */ key) => tally.set(key, (tally.get(key) ?? 0) + 1)
  const start = performance.now()
  let next = 0
  const progress = () => {
    const ends = [...tally].sort(([, a], [, b]) => b - a).map(([kind, number]) => `${kind} ${number}`)
    const seconds = Math.round((performance.now() - start) / 1000)
    console.log(`${next} programs in ${seconds} s: ${ends.join(', ')}; distinct findings: ${findings.count}`)
  }

  /** @param {number} index @returns {SourceTrial} */
  const trialOf = index => {
    const kind = kinds[index % kinds.length]
    if (kind !== 'corpus') return /** @type {SourceTrial} */ (makeTrial(seed, index, [kind]))
    const random = new Random(`${seed}/corpus/${index}`)
    return { fuzzer: 'corpus', setting: settingFor(random), source: corpusProgram(programs, random) }
  }

  const work = async () => {
    const runner = new Runner(file)
    const judge = async (/** @type {SourceTrial} */ trial) =>
      verdict(await runner.run(trial.source, trial.setting ?? 'plain'))
    while (performance.now() - start < seconds * 1000) {
      const index = next++
      const trial = trialOf(index)
      const { end, fault } = await judge(trial)
      note(end)
      if (fault === undefined || !findings.isNew(fault)) continue
      console.log(`\n${keyOf(fault)}\n  number ${index}, ${trial.fuzzer}; reducing it ...`)
      const smallest = /** @type {SourceTrial} */ (
        await minimise(trial, async other => {
          const { fault: shown } = await judge(/** @type {SourceTrial} */ (other))
          return shown !== undefined && keyOf(shown) === keyOf(fault)
        })
      )
      const { stderr: report } = await runner.run(smallest.source, smallest.setting ?? 'plain')
      console.log(`${smallest.source}\n  --replay ${findings.keep({ fault, seed, index, trial, smallest, report })}`)
    }
    runner.close()
  }
  const timer = setInterval(progress, PROGRESS)
  await Promise.all(Array.from({ length: workers }, work))
  clearInterval(timer)
  progress()
  return findings.count === 0
}

/** @param {string} file @param {string} runnerFile */
async function replay(file, runnerFile) {
  const runner = new Runner(runnerFile)
  const trial = file.endsWith('.py')
    ? { source: readFileSync(file, 'utf8') }
    : /** @type {SourceTrial} */ (readFinding(file).smallest)
  const answer = await runner.run(trial.source, ('setting' in trial ? trial.setting : undefined) ?? 'plain')
  const { end, fault } = verdict(answer)
  console.log(`${answer.stderr}${fault === undefined ? `no fault: ${end}` : keyOf(fault)}`)
  runner.close()
  return fault === undefined
}

let setup
try {
  setup = readArguments()
  await mustBeSanitized(setup.runner)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
}
const isWell = setup.replay === undefined ? await fuzz(setup) : await replay(setup.replay, setup.runner)
process.exitCode = isWell ? 0 : 1
