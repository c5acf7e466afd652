/**
 * Reads and validates option objects. Unknown names are errors, because a misspelt limit would otherwise not apply.
 * Only own enumerable properties count, so a changed prototype cannot set an option. Each property is read once.
 */
import { InvalidOptionError } from './errors.js'
import { suggestion } from './suggestion.js'
import { tagOf } from './tag.js'
import { messageOf } from './thrown.js'

/** The names that an option accepts. */
export interface Vocabulary {
  names: readonly string[]
  /** The noun for one name, as in `'x' is not a module`. */
  noun: string
  /** The hint if no name is similar: all the names, or where they are listed. */
  list: string
}

/**
 * Copies the fields of an options object to an object without a prototype.
 *
 * @param group the object's name as the caller wrote it, such as `limits`
 * @throws InvalidOptionError if a field is unknown, inherited from a class, or cannot be read
 */
export function fields<Name extends string>(
  group: string,
  value: unknown,
  known: readonly Name[],
): Partial<Record<Name, unknown>> {
  const entries = readable(group, () => entriesOf(group, value))
  const prefix = group === 'options' ? '' : `${group}.`
  const read = Object.create(null) as Partial<Record<Name, unknown>>
  for (const [name, field] of entries) {
    if (!isOneOf(known, name)) {
      const nearest = suggestion(name, known)
      const hint =
        nearest === null
          ? `there are ${known.map(each => prefix + each).join(', ')}`
          : `did you mean ${prefix}${nearest}?`
      throw new InvalidOptionError(prefix + name, `no such option; ${hint}`)
    }
    read[name] = field
  }
  const inherited = known.find(name => !Object.hasOwn(value as object, name) && isInherited(value as object, name))
  if (inherited !== undefined) {
    throw new InvalidOptionError(prefix + inherited, 'must be an own property of the object, not inherited')
  }
  return read
}

/**
 * The own enumerable properties of an options object.
 *
 * @throws InvalidOptionError if `value` is not an object
 */
export function entriesOf(group: string, value: unknown): [string, unknown][] {
  if (!isRecord(value)) throw new InvalidOptionError(group, `must be an object, not ${inWords(value)}`)
  return Object.entries(value)
}

/**
 * Reads from an object that the caller supplied. It may be a revoked proxy, or have a getter that throws.
 *
 * @throws InvalidOptionError if `read` throws
 */
export function readable<T>(option: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof InvalidOptionError) throw error
    throw new InvalidOptionError(option, `cannot be read: ${messageOf(error)}`)
  }
}

/** Ignores properties of `Object.prototype`: the caller did not set them. */
function isInherited(value: object, name: string): boolean {
  return name in value && !(name in Object.prototype)
}

function isOneOf<Name extends string>(names: readonly Name[], name: string): name is Name {
  return (names as readonly string[]).includes(name)
}

/** @throws InvalidOptionError if `value` is not a name of the vocabulary */
export function nameFrom(option: string, value: unknown, { names, noun, list }: Vocabulary): string {
  if (typeof value === 'string' && names.includes(value)) return value
  const nearest = typeof value === 'string' ? nearestOf(value, names) : null
  throw new InvalidOptionError(
    option,
    `${inWords(value)} is not ${noun}; ${nearest === null ? list : `did you mean ${nearest}?`}`,
  )
}

/** @throws InvalidOptionError if an item is not a name of the vocabulary, or occurs twice */
export function namesFrom(option: string, values: readonly unknown[], vocabulary: Vocabulary): string[] {
  const names = new Set<string>()
  const { length } = values
  const most = vocabulary.names.length
  if (!(length <= most)) throw new InvalidOptionError(option, `has ${length} names, and there are only ${most}`)
  for (let index = 0; index < length; index++) {
    const name = nameFrom(`${option}[${index}]`, Object.hasOwn(values, index) ? values[index] : undefined, vocabulary)
    if (names.has(name)) throw new InvalidOptionError(`${option}[${index}]`, `'${name}' occurs twice`)
    names.add(name)
  }
  return [...names]
}

/** Finds the most similar name. `sort` matches `list.sort`. */
function nearestOf(name: string, names: readonly string[]): string | null {
  return names.find(each => each.endsWith(`.${name}`)) ?? suggestion(name, names)
}

/**
 * Whether the content of an object is its own properties. False for iterables: a `Set`, for example, would look empty.
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(Symbol.iterator in value)
}

/** Describes a value for an error message. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  try {
    return objectInWords(value)
  } catch {
    return 'an object that cannot be read'
  }
}

function objectInWords(value: object): string {
  if (Array.isArray(value)) return 'an array'
  return isRecord(value) ? 'an object' : `a ${tagOf(value)}`
}
