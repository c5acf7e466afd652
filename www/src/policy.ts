import { InvalidOptionError } from './errors.js'
import { entriesOf, fields, inWords, isRecord, nameFrom, namesFrom, readable } from './fields.js'
import type { Vocabulary } from './fields.js'
import { memberPath } from './path.js'
import { BUILTINS, BUILTIN_GROUPS, CONSTRUCTS, METHODS, MODULES } from './wire.js'
import type { WirePolicy } from './wire.js'

export { BUILTINS, BUILTIN_GROUPS, CONSTRUCTS, METHODS, MODULES }

/** A set of language rules, see {@link PolicyOptions.profile}. */
export type Profile = WirePolicy['profile']

/** The name of a module that a policy may allow. */
export type ModuleName = keyof typeof MODULES

/** The name of a builtin. */
export type BuiltinName = (typeof BUILTINS)[number]

/**
 * The name of a group of builtins of RestrictedPython: `limited_builtins` are `range`, `list` and `tuple` with limits,
 * `utility_builtins` are modules and helper functions.
 */
export type BuiltinGroup = (typeof BUILTIN_GROUPS)[number]

/** A name that a policy may forbid for an exercise: a keyword, operator, builtin, or method of a builtin type. */
export type Construct = (typeof CONSTRUCTS)[number] | (typeof METHODS)[number] | BuiltinName

/** The allowed modules, each with the names of it that may be imported and used; `true` allows all names. */
export type ImportOptions = {
  readonly [Name in ModuleName]?: true | readonly (typeof MODULES)[Name][number][] | undefined
}

/** Changes to the builtins of the profile. No name may be in both lists. */
export interface BuiltinOptions {
  /** Builtins that the profile lacks; in the profile `'strict'` also {@link BUILTIN_GROUPS}. Default: none. */
  readonly add?: readonly (BuiltinName | BuiltinGroup)[] | undefined
  /** Builtins that guest code must not have. Default: none. */
  readonly remove?: readonly BuiltinName[] | undefined
}

/** The forbidden constructs, each with a one-line message for the learner; `true` selects the default message. */
export type ForbidOptions = { readonly [Name in Construct]?: true | string | undefined }

/**
 * The language rules, imports and builtins of guest code. {@link Sandbox.create} throws an `InvalidOptionError` for an
 * unknown name, and for a name that occurs twice in a list.
 *
 * A policy that is loaded from a file has the type `string` where these types have literal names. Cast it with
 * `policy as PolicyOptions`; {@link Sandbox.create} validates it.
 *
 * @example
 * const policy: PolicyOptions = {
 *   imports: { math: ['sqrt', 'pi'] },
 *   builtins: { remove: ['sorted'] },
 *   forbid: { 'list.sort': 'Write the sorting yourself.', while: true },
 * }
 */
export interface PolicyOptions {
  /**
   * The set of language rules. `'education'` is Python as it is taught, without access to internals of the interpreter;
   * `'strict'` is what RestrictedPython 9.0 allows, with the same error messages. Default: `'education'`.
   */
  readonly profile?: Profile | undefined
  /**
   * The modules that may be imported, from {@link MODULES}. The object form can restrict the names of a module.
   * Default: all modules; none in the profile `'strict'`.
   */
  readonly imports?: readonly ModuleName[] | ImportOptions | undefined
  /** Builtins to add to those of the profile or to remove from them, from {@link BUILTINS}. Default: no change. */
  readonly builtins?: BuiltinOptions | undefined
  /**
   * The names to forbid for an exercise, from {@link CONSTRUCTS}, {@link METHODS} and {@link BUILTINS}. Default: none.
   */
  readonly forbid?: readonly Construct[] | ForbidOptions | undefined
}

const PROFILE_NAMES: readonly Profile[] = ['education', 'strict']
const MODULE_NAMES = Object.keys(MODULES) as ModuleName[]

const PROFILE: Vocabulary = { names: PROFILE_NAMES, noun: 'a profile', list: `there are ${PROFILE_NAMES.join(', ')}` }
const MODULE: Vocabulary = {
  names: MODULE_NAMES,
  noun: 'a module of the sandbox',
  list: `there are ${MODULE_NAMES.join(', ')}`,
}
const BUILTIN: Vocabulary = { names: BUILTINS, noun: 'a builtin of the sandbox', list: 'BUILTINS lists them' }
const BUILTIN_OR_GROUP: Vocabulary = { ...BUILTIN, names: [...BUILTINS, ...BUILTIN_GROUPS] }
const CONSTRUCT: Vocabulary = {
  names: [...CONSTRUCTS, ...BUILTINS, ...METHODS],
  noun: 'a name that can be forbidden',
  list: 'CONSTRUCTS, METHODS and BUILTINS list them',
}

/** @throws InvalidOptionError */
export function policyFrom(policy: PolicyOptions = {}): WirePolicy {
  const { profile, imports, builtins, forbid } = fields('policy', policy, ['profile', 'imports', 'builtins', 'forbid'])
  const chosen = profile === undefined ? 'education' : (nameFrom('policy.profile', profile, PROFILE) as Profile)
  return {
    profile: chosen,
    imports: importsFrom(chosen, imports),
    builtins: builtinsFrom(chosen, builtins),
    forbid: forbidFrom(forbid),
  }
}

function importsFrom(
  profile: Profile,
  imports: unknown = profile === 'strict' ? [] : MODULE_NAMES,
): WirePolicy['imports'] {
  const option = 'policy.imports'
  return readable(option, () => readImports(option, imports))
}

function readImports(option: string, imports: unknown): WirePolicy['imports'] {
  return choiceFrom(option, 'module names', imports, MODULE, (member, names, module) => {
    if (!Array.isArray(names))
      throw new InvalidOptionError(member, `must be true or an array of names, not ${inWords(names)}`)
    if (names.length === 0)
      throw new InvalidOptionError(
        member,
        `must have at least one name; true allows all names, and a module that is left out is not allowed`,
      )
    const list = `MODULES${memberPath('', module)} lists them`
    return namesFrom(member, names, { names: MODULES[module as ModuleName], noun: `a name of ${module}`, list }).sort()
  })
}

function forbidFrom(forbid: unknown = []): WirePolicy['forbid'] {
  return readable('policy.forbid', () => readForbid('policy.forbid', forbid))
}

function readForbid(option: string, forbid: unknown): WirePolicy['forbid'] {
  return choiceFrom(option, 'constructs', forbid, CONSTRUCT, (member, message) => {
    if (typeof message !== 'string')
      throw new InvalidOptionError(member, `must be true or a message, not ${inWords(message)}`)
    if (message.trim() === '')
      throw new InvalidOptionError(member, 'the message is empty; true selects the default message')
    if (/[\n\r]/.test(message)) throw new InvalidOptionError(member, 'the message must be one line')
    if (/\p{Surrogate}/u.test(message))
      throw new InvalidOptionError(member, 'the message contains half a surrogate pair')
    return message
  })
}

/**
 * Reads an option that is an array of names, or an object with names as keys. The result is sorted, so that the number
 * of instructions does not depend on the order in which the caller wrote the names.
 *
 * @param plural the noun for the names, for error messages
 * @param detail reads the value of a key, unless it is `true`
 * @returns each name with its detail; null for a name without one
 */
function choiceFrom<Detail>(
  option: string,
  plural: string,
  value: unknown,
  vocabulary: Vocabulary,
  detail: (option: string, value: unknown, name: string) => Detail,
): Record<string, Detail | null> {
  const chosen: [string, Detail | null][] = []
  if (Array.isArray(value)) {
    for (const name of namesFrom(option, value, vocabulary)) chosen.push([name, null])
  } else if (isRecord(value)) {
    for (const [key, given] of entriesOf(option, value)) {
      const member = memberPath(option, key)
      const name = nameFrom(member, key, vocabulary)
      if (given !== undefined) chosen.push([name, given === true ? null : detail(member, given, name)])
    }
  } else {
    throw new InvalidOptionError(
      option,
      `must be an array of ${plural} or an object with them as keys, not ${inWords(value)}`,
    )
  }
  return Object.fromEntries(chosen.sort(([one], [other]) => (one < other ? -1 : 1)))
}

function builtinsFrom(profile: Profile, builtins: unknown = {}): WirePolicy['builtins'] {
  const given = fields('policy.builtins', builtins, ['add', 'remove'])
  const add = builtinList('policy.builtins.add', BUILTIN_OR_GROUP, given.add)
  const remove = builtinList('policy.builtins.remove', BUILTIN, given.remove)
  for (const [index, name] of add.entries()) {
    if (profile !== 'strict' && (BUILTIN_GROUPS as readonly string[]).includes(name)) {
      throw new InvalidOptionError(
        `policy.builtins.add[${index}]`,
        `'${name}' is for policy.profile 'strict', not '${profile}'`,
      )
    }
  }
  for (const [index, name] of remove.entries()) {
    if (add.includes(name))
      throw new InvalidOptionError(`policy.builtins.remove[${index}]`, `'${name}' is also in policy.builtins.add`)
  }
  return { add: add.sort(), remove: remove.sort() }
}

function builtinList(option: string, vocabulary: Vocabulary, value: unknown = []): string[] {
  return readable(option, () => {
    if (!Array.isArray(value))
      throw new InvalidOptionError(option, `must be an array of builtins, not ${inWords(value)}`)
    return namesFrom(option, value, vocabulary)
  })
}
