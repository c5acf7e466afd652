/** Runs trials and tells what is wrong. */
import * as values from './fuzzers/values.mjs'
import { complaints, complaintsOfCheck, differences, masked } from './oracles.mjs'
import { show } from './show.mjs'
import { linesOf } from './python/blocks.mjs'

/** @typedef {import('./oracles.mjs').Complaint} Complaint */
/** @typedef {import('./trials.mjs').Trial} Trial */
/** @typedef {import('./trials.mjs').SourceTrial} SourceTrial */
/** @typedef {import('pyvarium').Outcome} Outcome */

/** One in so many is run twice, and one compiled apart: they must agree. */
const OFTEN = 20

/** A run that ended by an exception hardly ever leaves anything behind, so only one in so many is followed up. */
const SELDOM = 50

/** What depends on how much else a run does. */
const LIMITS = ['instructions', 'memory', 'recursion']

/** One in so many is checked as well, and one checked twice. */
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
   * @param {number} index decides what else is tried
   * @returns {Promise<{ sight: import('./player.mjs').Sight, found: Complaint[] }>}
   */
  async judge(trial, index) {
    const sight = await this.#play(trial)
    const found = this.#complaints(trial, sight)
    const { outcome } = sight
    if (outcome === undefined || found.length > 0) return { sight, found }
    if (trial.fuzzer !== 'values' && trial.sound !== undefined)
      found.push(...(await this.#blame(trial, trial.sound, outcome)))
    if (index % OFTEN === 0) found.push(...(await this.#again(trial, outcome)))
    if (index % OFTEN === OFTEN / 2 && trial.fuzzer !== 'values') found.push(...(await this.#compiled(trial, outcome)))
    if (trial.fuzzer !== 'values' && index % CHECKED.once === 0)
      found.push(...(await this.#check(trial, outcome, index % CHECKED.twice === 0)))
    const isUsual = outcome.ok || ['exception', 'syntax', 'policy'].includes(outcome.error.kind)
    if (!isUsual || index % SELDOM === 0) found.push(...(await this.#next(outcome, settingOf(trial))))
    return { sight, found }
  }

  /** @param {Trial} trial */
  #play(trial) {
    if (trial.fuzzer !== 'values') return this.#player.play(settingOf(trial), sandbox => sandbox.run(trial.source))
    return this.#player.play('plain', sandbox => values.perform(trial, sandbox, this.#pyvarium))
  }

  /** @param {Trial} trial @param {import('./player.mjs').Sight} sight @returns {Complaint[]} */
  #complaints(trial, sight) {
    if (trial.fuzzer !== 'values') return complaints(trial.source, sight)
    const isMeantToReject = trial.way === 'bad' || trial.way === 'mistake'
    return [...(isMeantToReject ? [] : complaints(trial.source, sight)), ...values.judge(trial, sight, this.#pyvarium)]
  }

  /**
   * An error must not be found in lines that are in order.
   *
   * @param {SourceTrial} trial
   * @param {number} sound
   * @param {Outcome} outcome
   * @returns {Promise<Complaint[]>}
   */
  async #blame({ source, setting = 'plain' }, sound, outcome) {
    if (outcome.ok || outcome.error.kind !== 'syntax' || (outcome.error.position?.line ?? Infinity) > sound) return []
    const lines = linesOf(source).slice(0, sound).join('')
    const { outcome: alone } = await this.#player.play(setting, sandbox => sandbox.run(lines))
    return alone === undefined || kindOf(alone) === 'syntax'
      ? []
      : [{ kind: 'blame', about: masked(outcome.error.message) }]
  }

  /** @param {Trial} trial @param {Outcome} first @returns {Promise<Complaint[]>} */
  async #again(trial, first) {
    const { outcome } = await this.#play(trial)
    if (outcome === undefined) return [{ kind: 'determinism', about: 'the second time it does not end' }]
    const parts = differences(first, outcome)
    return parts.length === 0
      ? []
      : [{ kind: 'determinism', about: `${parts.join(', ')} of ${kindOf(first)} and ${kindOf(outcome)}` }]
  }

  /**
   * Compiled first, run then: other places in memory, and the rest the same.
   *
   * @param {SourceTrial} trial
   * @param {Outcome} first
   * @returns {Promise<Complaint[]>}
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
   * @returns {Promise<Complaint[]>}
   */
  async #check({ source, setting = 'plain' }, outcome, again) {
    const check = () => this.#player.play(setting, sandbox => sandbox.check(source))
    const sight = await check()
    const found = complaintsOfCheck(source, sight, outcome)
    if (!again || found.length > 0) return found
    const { outcome: second } = await check()
    const parts = (/** @type {import('pyvarium').Check | undefined} */ result) =>
      result && show([result.errors, result.warnings, result.names, result.usage.instructions])
    return parts(sight.outcome) === parts(second)
      ? []
      : [{ kind: 'determinism', about: 'a check ends otherwise the second time' }]
  }

  /**
   * @param {Outcome} outcome what came before
   * @param {import('./player.mjs').Setting} setting where
   * @returns {Promise<Complaint[]>}
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
