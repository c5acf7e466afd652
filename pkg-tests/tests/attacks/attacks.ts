/**
 * Attacks on the sandbox, under both profiles. No program reaches its target. `tests/integration/attacks.rs` runs the
 * same programs natively.
 */
import type { ModuleName, Outcome, PolicyOptions } from 'pyvarium'
import { withSandbox } from '../behaviours/behaviour.js'
import type { Behaviour, Group, Pyvarium } from '../behaviours/behaviour.js'
import { equal, fail, text } from '../behaviours/assert.js'
import { FAMILIES } from './family.js'
import type { Attack, Family } from './family.js'

/** A program that reaches its target prints it, raises it, or has it in its value. */
const EVIDENCE = 'REACHED'

/** Ends that are a fault of the interpreter, or depend on the clock. */
const FAULTS: readonly string[] = ['crash', 'time', 'cancelled']

/** More than any program needs. */
const INSTRUCTIONS = 500e6

const SETTINGS: readonly [name: string, policy: PolicyOptions][] = [
  ['education', { profile: 'education' }],
  ['strict', { profile: 'strict' }],
  ['strict with all its groups', { profile: 'strict', builtins: { add: ['limited_builtins', 'utility_builtins'] } }],
]

/** @returns what is wrong with an outcome, or null */
function fault(outcome: Outcome): string | null {
  const result = outcome.ok ? text(outcome.value) : outcome.error.message
  const line = `${outcome.output}\n${result}`.split('\n').find(line => line.includes(EVIDENCE))
  if (line !== undefined) return line.slice(0, 300)
  return !outcome.ok && FAULTS.includes(outcome.error.kind) ? `${outcome.error.kind}: ${outcome.error.message}` : null
}

/** @returns the attacks that reached their target, with the evidence */
async function reached(pyvarium: Pyvarium, policy: PolicyOptions, attacks: readonly Attack[]): Promise<string[]> {
  const found: string[] = []
  const imports = Object.keys(pyvarium.MODULES) as ModuleName[] // every module is allowed
  await withSandbox(
    pyvarium,
    { policy: { ...policy, imports }, limits: { instructions: INSTRUCTIONS } },
    async sandbox => {
      for (const { name, programs } of attacks) {
        for (const program of programs) {
          const reached = fault(await sandbox.run(program))
          if (reached !== null) found.push(`${name}\n    ${reached}`)
        }
      }
    },
  )
  return found
}

function holds({ name, attacks }: Family, setting: string, policy: PolicyOptions): Behaviour {
  const tried = attacks.filter(({ onlyStrict }) => !onlyStrict || policy.profile === 'strict')
  return {
    name: `${name}, ${setting}`,
    hold: async pyvarium => {
      const found = await reached(pyvarium, policy, tried)
      if (found.length > 0) fail(`${found.length} of ${tried.length} attacks reached:\n${found.join('\n')}`)
    },
  }
}

const SUCCESSFUL: Attack = {
  name: 'an attack that succeeds',
  onlyStrict: false,
  programs: [
    "print('REACHED', 1)",
    "print('before')\nprint('REACHED')\n1 / 0",
    "['not', ('yet', 'REACHED')]",
    "raise ValueError('REACHED')",
    '1',
  ],
}

export const attacks: Group = {
  title: 'attacks',
  behaviours: [
    ...SETTINGS.flatMap(([setting, policy]) => FAMILIES.map(family => holds(family, setting, policy))),
    ...SETTINGS.map(([setting, policy]) => ({
      name: `a program that reaches its target is found, ${setting}`,
      hold: async (pyvarium: Pyvarium) =>
        equal(
          (await reached(pyvarium, policy, [SUCCESSFUL])).length,
          SUCCESSFUL.programs.length - 1,
          'how many reached',
        ),
    })),
  ],
}
