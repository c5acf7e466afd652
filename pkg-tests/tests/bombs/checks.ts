/** Sources that are checked and not run: the check too must end, with a result, and find what a run would find. */
import { sources } from './sources.js'
import { lengths, nesting } from './syntax.js'
import type { Bomb, Ending, Family, Kind } from './bomb.js'

/** What is found before a program begins; all else it must run for. */
const EARLY: readonly Kind[] = ['syntax', 'policy', 'recursion']

const checked = ({ title, bombs }: Family, policy: Bomb['policy'] = {}): Family => ({
  title: `${title}, checked${policy.profile === 'strict' ? ' under strict' : ''}`,
  bombs: bombs.map(bomb => ({ ...bomb, act: 'check', policy, ending: policy.profile === 'strict' ? refused(bomb.ending) : found(bomb.ending) })),
})

/** How a check ends, of a source whose run ends so. */
function found({ kind, line }: Ending): Ending {
  const kinds = [kind].flat()
  const early = kinds.filter(each => EARLY.includes(each))
  if (early.length > 0) return { kind: early, ...(line !== undefined && { line }) }
  // Without a line, a limit was reached before there was a program.
  return kinds[0] !== 'value' && line === null ? { kind, line } : { kind: 'value' }
}

/** Under strict, which refuses much of it as well, and nests less deep. */
function refused(ending: Ending): Ending {
  const { kind, line } = found(ending)
  const kinds = [kind].flat()
  return line === null ? { kind: [...kinds, 'value'], line } : { kind: [...new Set<Kind>([...kinds, 'policy', 'recursion', 'syntax', 'value'])] }
}

export const checks: readonly Family[] = [
  ...[sources, nesting, lengths].map(family => checked(family)),
  ...[sources, nesting, lengths].map(family => checked(family, { profile: 'strict' })),
]
