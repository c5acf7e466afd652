/** The bombs that are checked and not run. A check must end too, and find what a run finds. */
import type { PolicyOptions } from 'pyvarium'
import type { Kind } from '../corpus/values.js'
import type { Bomb, Ending, Family } from './bomb.js'

/** The failures that a check finds. A run is needed for all others. */
const EARLY: readonly Kind[] = ['syntax', 'policy', 'recursion']

/** @returns the same sources, checked under the default policy */
export function checked({ title, bombs }: Family): Family {
  return { title: `${title}, checked`, bombs: bombs.map(bomb => checkOf(bomb, {}, checkEnding(bomb.ending))) }
}

/** @returns the same sources, checked under the strict profile */
export function checkedUnderStrict({ title, bombs }: Family): Family {
  const policy: PolicyOptions = { profile: 'strict' }
  return {
    title: `${title}, checked under strict`,
    bombs: bombs.map(bomb => checkOf(bomb, policy, strictEnding(bomb.ending))),
  }
}

function checkOf(bomb: Bomb, policy: PolicyOptions, ending: Ending): Bomb {
  return { ...bomb, act: 'check', policy, ending }
}

/** @param run how a run of the source ends */
function checkEnding({ kind, line }: Ending): Ending {
  const kinds = [kind].flat()
  const early = kinds.filter(each => EARLY.includes(each))
  if (early.length > 0) return { kind: early, ...(line !== undefined && { line }) }
  // Without a line, the run reached a limit before the program began.
  return kinds[0] !== 'value' && isNoLine(line) ? { kind: kinds, line: null } : { kind: 'value' }
}

/** The strict profile refuses more, and allows less nesting. */
function strictEnding(run: Ending): Ending {
  const { kind, line } = checkEnding(run)
  const kinds = [kind].flat()
  if (isNoLine(line)) return { kind: [...kinds, 'value'], line: null }
  return { kind: [...new Set<Kind>([...kinds, 'policy', 'recursion', 'syntax', 'value'])] }
}

function isNoLine(line: Ending['line']): boolean {
  return line !== undefined && [line].flat().every(each => each === null)
}
