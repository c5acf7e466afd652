/** The values of options on the command line. */
import { DEFAULT_LIMITS } from '../index.js'
import type { LimitOptions, Profile } from '../index.js'
import { suggestion } from '../suggestion.js'
import { UsageError } from './failures.js'

export type ProfileName = Profile
export type Color = 'auto' | 'always' | 'never'
export type Limits = { [Name in keyof LimitOptions]?: number }

export interface FileArgument {
  /** The name for the program. */
  name: string
  path: string
}

/** @throws UsageError */
export function oneOf<Name extends string>(option: string, text: string, names: readonly Name[], topic: string): Name {
  const found = names.find(name => name === text)
  if (found !== undefined) return found
  throw new UsageError(`--${option}: there is no '${text}'; ${hintFor(text, names)}`, topic)
}

/**
 * Parses `NAME=PATH`, or a `NAME` that is also the path.
 *
 * @throws UsageError
 */
export function fileFrom(text: string): FileArgument {
  const end = text.indexOf('=')
  const [name, path] = end === -1 ? [text.replace(/^(\.\/)+/, ''), text] : [text.slice(0, end), text.slice(end + 1)]
  if (path === '') throw new UsageError(`--file: the path of '${name}' is empty`, 'run')
  if (end === -1 && /^\/|(^|\/)\.\.(\/|$)|\\/.test(name)) {
    const last = name.split(/[/\\]/).at(-1)
    const known = last === '' || last === '..' ? 'NAME' : last
    throw new UsageError(
      `--file: a program cannot see the path ${name}; give a name too: --file ${known}=${name}`,
      'run',
    )
  }
  return { name, path }
}

/**
 * Parses texts such as `instructions=1e9,time=5000`. The package checks the ranges.
 *
 * @throws UsageError
 */
export function limitsFrom(texts: readonly string[]): Limits {
  const limits: Limits = {}
  const names = Object.keys(DEFAULT_LIMITS) as (keyof typeof DEFAULT_LIMITS)[]
  for (const part of texts.flatMap(text => text.split(','))) {
    const [given = '', value, more] = part.split('=').map(piece => piece.trim())
    const name = names.find(name => name === given)
    if (value === undefined || more !== undefined)
      throw new UsageError(`--limits: '${part}' is not of the form NAME=NUMBER`, 'run')
    if (name === undefined)
      throw new UsageError(`--limits: there is no limit '${given}'; ${hintFor(given, names)}`, 'run')
    if (limits[name] !== undefined) throw new UsageError(`--limits: ${name} is given twice`, 'run')
    limits[name] = numberFrom(`--limits: ${name}`, value)
  }
  return limits
}

/** @throws UsageError */
export function seedFrom(text: string): number | 'fresh' {
  return text === 'fresh' ? text : numberFrom('--seed', text, "must be a whole number or 'fresh',")
}

function numberFrom(what: string, text: string, rule = 'must be a whole number, such as 5000 or 1e9,'): number {
  if (/^\d[\d_]*(\.\d+)?(e\+?\d+)?$/i.test(text)) {
    const number = Number(text.replaceAll('_', ''))
    if (Number.isInteger(number)) return number
  }
  throw new UsageError(`${what} ${rule} and not '${text}'`, 'run')
}

/**
 * Parses a date, or a date and time, of ISO 8601. Without a time zone it is UTC, as in the program.
 *
 * @throws UsageError
 */
export function timeFrom(text: string): Date {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?)?$/i.exec(text)
  const [, day = '', time = '00:00', zone = 'Z'] = match ?? []
  const date = new Date(`${day}T${time}${zone.toUpperCase()}`)
  // `Date` takes the 30th of February for the 1st or 2nd of March.
  const midnight = new Date(`${day}T00:00Z`)
  const isValid = match !== null && !Number.isNaN(date.getTime()) && !Number.isNaN(midnight.getTime())
  if (isValid && midnight.toISOString().startsWith(day)) return date
  throw new UsageError(`--now must be a time such as 2030-05-06 or 2030-05-06T07:08:09Z, and not '${text}'`, 'run')
}

function hintFor(text: string, names: readonly string[]): string {
  const nearest = suggestion(text, names)
  return nearest === null ? `there are ${names.join(', ')}` : `did you mean ${nearest}?`
}
