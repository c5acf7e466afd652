/** Reading what a caller gave as options, where nothing may be misspelt: a misspelt limit would be no limit. */
import { InvalidOptionError } from './errors.js'
import { suggestion } from './suggestion.js'
import { tagOf } from './tag.js'

/** The names that some option takes. */
export interface Vocabulary {
  names: readonly string[]
  /** What one of them is, as in `'x' is not a module`. */
  noun: string
  /** What to say when none of them is near: where to find them, or all of them. */
  list: string
}

/**
 * The fields of an options object.
 *
 * @param group the object's name as the caller wrote it, such as `limits`
 * @throws InvalidOptionError when one is unknown
 */
export function fields<Name extends string>(group: string, value: unknown, known: readonly Name[]): Partial<Record<Name, unknown>> {
  if (!isRecord(value)) throw new InvalidOptionError(group, `must be an object, not ${inWords(value)}`)
  const prefix = group === 'options' ? '' : `${group}.`
  for (const name of Object.keys(value)) {
    if ((known as readonly string[]).includes(name)) continue
    const nearest = suggestion(name, known)
    const hint = nearest === null ? `there are ${known.map(each => prefix + each).join(', ')}` : `did you mean ${prefix}${nearest}?`
    throw new InvalidOptionError(prefix + name, `no such option; ${hint}`)
  }
  return value as Partial<Record<Name, unknown>>
}

/** @throws InvalidOptionError when it is none of the vocabulary's names */
export function nameFrom(option: string, value: unknown, { names, noun, list }: Vocabulary): string {
  if (typeof value === 'string' && names.includes(value)) return value
  const nearest = typeof value === 'string' ? nearestOf(value, names) : null
  throw new InvalidOptionError(option, `${inWords(value)} is not ${noun}; ${nearest === null ? list : `did you mean ${nearest}?`}`)
}

/** @throws InvalidOptionError when one of them is none of the vocabulary's names, or is there twice */
export function namesFrom(option: string, values: readonly unknown[], vocabulary: Vocabulary): string[] {
  const names = new Set<string>()
  for (const [index, value] of Array.from(values).entries()) {
    const name = nameFrom(`${option}[${index}]`, value, vocabulary)
    if (names.has(name)) throw new InvalidOptionError(`${option}[${index}]`, `'${name}' is there already`)
    names.add(name)
  }
  return [...names]
}

/** Of `list.sort`, `sort` is what people remember. */
function nearestOf(name: string, names: readonly string[]): string | null {
  return names.find(each => each.endsWith(`.${name}`)) ?? suggestion(name, names)
}

/** An object to be read by its keys. What can be iterated has its content elsewhere: a `Set` would look empty. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(Symbol.iterator in value)
}

/** A value as an error message names it. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return 'an array'
  return isRecord(value) ? 'an object' : `a ${tagOf(value)}`
}
