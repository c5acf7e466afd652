/**
 * Runs random programs and values in the built package, and looks for crashes, hangs, rejected promises, positions
 * outside the source, and runs that end in another way the second time.
 */
import { Findings, keyOf, readFinding } from './findings.mjs'
import { Judge, kindOf } from './judge.mjs'
import { minimise } from './minimise.mjs'
import { load, Player } from './player.mjs'
import { setup as readSetup } from './setup.mjs'
import { makeTrial } from './trials.mjs'

/** Errors outside of every promise since the last trial. @type {unknown[]} */
const strays = []
process.on('unhandledRejection', reason => strays.push(reason))
process.on('uncaughtException', error => strays.push(error))

/** @param {import('./setup.mjs').Setup} setup */
async function fuzz({ seconds, seed, only, workers, dist }) {
  console.log(`--seed ${seed} --only ${only.join(' --only ')}, for ${seconds} s`)
  const pyvarium = await load(dist)
  const findings = new Findings()
  /** @type {Map<string, number>} */
  const tally = new Map()
  const start = performance.now()
  let next = 0

  const work = async () => {
    const player = new Player(pyvarium, dist)
    const judge = new Judge(player, pyvarium)
    while (performance.now() - start < seconds * 1000) {
      const index = next++
      const trial = makeTrial(seed, index, only)
      const { observation, found } = await judge.judge(trial, index)
      const end = observation.outcome
        ? kindOf(observation.outcome)
        : observation.rejection === undefined
          ? 'hang'
          : 'rejected'
      tally.set(end, (tally.get(end) ?? 0) + 1)
      found.push(...strays.splice(0).map(stray => ({ kind: 'stray', about: String(stray) })))
      for (const fault of found.filter(fault => findings.isNew(fault))) {
        console.log(`\n${keyOf(fault)}\n  number ${index}; reducing it ...`)
        const smallest = await minimise(trial, async other => {
          const { found } = await judge.judge(other, index)
          return found.some(one => keyOf(one) === keyOf(fault))
        })
        const file = findings.keep({ fault, seed, index, trial, smallest })
        console.log(`${'source' in smallest ? smallest.source : ''}\n  --replay ${file}`)
      }
    }
    player.close()
  }
  await Promise.all(Array.from({ length: workers }, work))

  const spent = (performance.now() - start) / 1000
  const ends = [...tally].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`)
  console.log(
    `\n${next} runs, ${(next / spent).toFixed(1)} a second: ${ends.join(', ')}; distinct findings: ${findings.count}`,
  )
  return findings.count === 0
}

/** @param {import('./setup.mjs').Setup} setup @param {string} file */
async function replay({ dist }, file) {
  const pyvarium = await load(dist)
  const player = new Player(pyvarium, dist)
  const { fault, index, smallest } = readFinding(file)
  console.log(`${keyOf(fault)}\n${JSON.stringify(smallest, null, 2)}`)
  const { observation, found } = await new Judge(player, pyvarium).judge(smallest, index)
  console.log(observation, '\n', found.length === 0 ? 'nothing is wrong any more' : found)
  player.close()
  return found.length === 0
}

let setup
try {
  setup = readSetup()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
}
const isWell = setup.replay === undefined ? await fuzz(setup) : await replay(setup, setup.replay)
process.exitCode = isWell ? 0 : 1
