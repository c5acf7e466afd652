/** Runs trials and finds faults. */
import * as values from './fuzzers/values.mjs'
import { faultsOfRun, faultsOfCheck, differences, masked } from './oracles.mjs'
import { show } from './show.mjs'
import { linesOf } from './python/blocks.mjs'

/** @typedef {import('./oracles.mjs').Fault} Fault */
/** @typedef {import('./trials.mjs').Trial} Trial */
/** @typedef {import('./trials.mjs').SourceTrial} SourceTrial */
/** @typedef {import('pyvarium').Outcome} Outcome */

/** One in so many trials runs twice, and one is compiled first. The results must agree. */
const OFTEN = 20

/** A run that ends with an exception rarely affects the next run. So only one in so many is followed by another run. */
const SELDOM = 50

/** The kinds of failure that depend on the work of the whole run. */
const LIMITS = ['instructions', 'memory', 'recursion']

/** One in so many trials is also checked, and one is checked twice. */
const CHECKED = { once: 3, twice: 30 }

export class Judge {
  #player
  #pyvarium

  /** @param {import('./player.mjs').Player} player @param {import('./player.mjs').Pyvarium} pyvarium */
  constructor(player, pyvarium) {
    this.#player = player
    this.#pyvarium = pyvarium
  }

  /**
   * @param {Trial} trial
   * @param {number} index selects the further tests
   * @returns {Promise<{ observation: import('./player.mjs').Observation, found: Fault[] }>}
   */
  async judge(trial, index) {
    const observation = await this.#play(trial)
    const found = this.#faults(trial, observation)
    const { outcome } = observation
    if (outcome === undefined || found.length > 0) return { observation, found }
    if (trial.fuzzer !== 'values' && trial.sound !== undefined)
      found.push(...(await this.#blame(trial, trial.sound, outcome)))
    if (index % OFTEN === 0) found.push(...(await this.#again(trial, outcome)))
    if (index % OFTEN === OFTEN / 2 && trial.fuzzer !== 'values') found.push(...(await this.#compiled(trial, outcome)))
    if (trial.fuzzer !== 'values' && index % CHECKED.once === 0)
      found.push(...(await this.#check(trial, outcome, index % CHECKED.twice === 0)))
    const isUsual = outcome.ok || ['exception', 'syntax', 'policy'].includes(outcome.error.kind)
    if (!isUsual || index % SELDOM === 0) found.push(...(await this.#next(outcome, settingOf(trial))))
    return { observation, found }
  }

  /** @param {Trial} trial */
  #play(trial) {
    if (trial.fuzzer !== 'values') return this.#player.play(settingOf(trial), sandbox => sandbox.run(trial.source))
    return this.#player.play('plain', sandbox => values.perform(trial, sandbox, this.#pyvarium))
  }

  /** @param {Trial} trial @param {import('./player.mjs').Observation} observation @returns {Fault[]} */
  #faults(trial, observation) {
    if (trial.fuzzer !== 'values') return faultsOfRun(trial.source, observation)
    const isMeantToReject = trial.way === 'bad' || trial.way === 'mistake'
    return [
      ...(isMeantToReject ? [] : faultsOfRun(trial.source, observation)),
      ...values.judge(trial, observation, this.#pyvarium),
    ]
  }

  /**
   * An error must not be in a line that is correct.
   *
   * @param {SourceTrial} trial
   * @param {number} sound
   * @param {Outcome} outcome
   * @returns {Promise<Fault[]>}
   */
  async #blame({ source, setting = 'plain' }, sound, outcome) {
    if (outcome.ok || outcome.error.kind !== 'syntax' || (outcome.error.position?.line ?? Infinity) > sound) return []
    const lines = linesOf(source).slice(0, sound).join('')
    const { outcome: alone } = await this.#player.play(setting, sandbox => sandbox.run(lines))
    return alone === undefined || kindOf(alone) === 'syntax'
      ? []
      : [{ kind: 'blame', about: masked(outcome.error.message) }]
  }

  /** @param {Trial} trial @param {Outcome} first @returns {Promise<Fault[]>} */
  async #again(trial, first) {
    const { outcome } = await this.#play(trial)
    if (outcome === undefined) return [{ kind: 'determinism', about: 'the second time it does not end' }]
    const parts = differences(first, outcome)
    return parts.length === 0
      ? []
      : [{ kind: 'determinism', about: `${parts.join(', ')} of ${kindOf(first)} and ${kindOf(outcome)}` }]
  }

  /**
   * Compiles first and then runs. Only addresses may differ.
   *
   * @param {SourceTrial} trial
   * @param {Outcome} first
   * @returns {Promise<Fault[]>}
   */
  async #compiled({ source, setting = 'plain' }, first) {
    const { outcome, rejection } = await this.#player.play(setting, async sandbox => {
      const program = await sandbox.compile(source)
      return program.ok ? program.run() : program
    })
    if (outcome === undefined) return [{ kind: 'compiled', about: masked(String(rejection)) }]
    const kinds = [kindOf(outcome), kindOf(first)]
    if (kinds[0] === kinds[1] || kinds.some(kind => LIMITS.includes(kind))) return []
    return [{ kind: 'compiled', about: kinds.join(', uncompiled ') }]
  }

  /**
   * @param {SourceTrial} trial
   * @param {Outcome} outcome of the run
   * @param {boolean} again
   * @returns {Promise<Fault[]>}
   */
  async #check({ source, setting = 'plain' }, outcome, again) {
    const check = () => this.#player.play(setting, sandbox => sandbox.check(source))
    const observation = await check()
    const found = faultsOfCheck(source, observation, outcome)
    if (!again || found.length > 0) return found
    const { outcome: second } = await check()
    const parts = (/** @type {import('pyvarium').Check | undefined} */ result) =>
      result && show([result.errors, result.warnings, result.names, result.usage.instructions])
    return parts(observation.outcome) === parts(second)
      ? []
      : [{ kind: 'determinism', about: 'a check ends otherwise the second time' }]
  }

  /**
   * @param {Outcome} outcome the outcome of the run before
   * @param {import('./player.mjs').Setting} setting of the sandbox
   * @returns {Promise<Fault[]>}
   */
  async #next(outcome, setting) {
    const { outcome: next, rejection } = await this.#player.play(setting, sandbox => sandbox.run('1+1'))
    if (next?.ok && next.value === 2) return []
    return [{ kind: 'next run', about: `after ${kindOf(outcome)}: ${rejection ?? (next && kindOf(next))}` }]
  }
}

/** @param {Trial} trial @returns {import('./player.mjs').Setting} */
function settingOf(trial) {
  return ('setting' in trial ? trial.setting : undefined) ?? 'plain'
}

/** @param {Outcome} outcome */
export function kindOf(outcome) {
  return outcome.ok ? 'ok' : outcome.error.kind
}
