/** The values of headers. Each function throws an error that describes what is wrong with the text. */
import type { FailureKind, LimitOptions } from 'pyvarium'

/** How a run ends: with a value, or with a failure of some kind. */
export type Kind = FailureKind | 'value'

/** A line; null: no line. */
type Line = number | null

/** Line and column, and the same of the end. */
export type Range = readonly [number, number, number, number]

export interface End {
  kinds: readonly Kind[]
  /** The class of the exception. */
  exception?: string
  place: Place
}

/** Where a run ends. Without `lines` and `range` it may end anywhere. */
export interface Place {
  lines?: readonly Line[]
  range?: Range
}

const KINDS: Readonly<Record<Kind, true>> = {
  value: true,
  cancelled: true,
  crash: true,
  exception: true,
  'host-memory': true,
  instructions: true,
  iterations: true,
  memory: true,
  output: true,
  policy: true,
  recursion: true,
  syntax: true,
  time: true,
}

/** `exception TypeError at line 3`, `memory or instructions at line 3 or none`, `policy at 2:8 to 2:11`. */
export function endFrom(value: string): End {
  const [, outcomes = '', place] = /^(.+?)(?: at (.+))?$/.exec(value) ?? []
  const words = outcomes.split(' or ').map(outcome => outcome.split(' '))
  const exceptions = words.flatMap(([, exception]) => exception ?? [])
  if (words.some(({ length }) => length > 2) || exceptions.length > 1) throw new Error(`\`${outcomes}\` is not an end`)
  return {
    kinds: words.map(([kind = '']) => kindFrom(kind)),
    ...(exceptions[0] !== undefined && { exception: exceptions[0] }),
    place: place === undefined ? {} : placeFrom(place),
  }
}

function kindFrom(text: string): Kind {
  if (!Object.hasOwn(KINDS, text)) throw new Error(`\`${text}\` is not one of ${Object.keys(KINDS).join(', ')}`)
  return text as Kind
}

/** `line 3`, `line 3 or 4 or none`, `no line` or `2:8 to 2:11`. */
export function placeFrom(text: string): Place {
  if (text === 'no line') return { lines: [null] }
  const range = /^(\d+):(\d+) to (\d+):(\d+)$/.exec(text)
  if (range !== null) return { range: range.slice(1).map(Number) as unknown as Range }
  const [, lines] = /^line (\d+(?: or (?:\d+|none))*)$/.exec(text) ?? []
  if (lines === undefined) throw new Error(`\`${text}\` is not a place`)
  return { lines: lines.split(' or ').map(line => (line === 'none' ? null : Number(line))) }
}

const UNITS: Readonly<Record<string, number>> = { KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 }

/** The units that each limit takes. */
const LIMITS: Readonly<Record<keyof LimitOptions, readonly string[]>> = {
  instructions: [],
  memory: Object.keys(UNITS),
  output: Object.keys(UNITS),
  recursion: [],
  iterations: [],
  time: [],
}

/** `instructions 40e6, memory 64 MiB`, or `default`. */
export function limitsFrom(value: string): LimitOptions {
  if (value === 'default') return {}
  const limits: LimitOptions = {}
  for (const text of value.split(', ')) {
    const [, name = '', number, unit] = /^([a-z]+) (\d+(?:e\d+)?)(?: ([A-Za-z]+))?$/.exec(text) ?? []
    if (!isLimit(name)) throw new Error(`\`${text}\` is not a limit; the limits are ${Object.keys(LIMITS).join(', ')}`)
    if (limits[name] !== undefined) throw new Error(`\`${name}\` is given twice`)
    if (unit !== undefined && !LIMITS[name].includes(unit)) throw new Error(`\`${unit}\` is not a unit of ${name}`)
    limits[name] = Number(number) * (unit === undefined ? 1 : UNITS[unit]!)
  }
  return limits
}

function isLimit(name: string): name is keyof LimitOptions {
  return Object.hasOwn(LIMITS, name)
}

/** A regular expression between slashes, or the text itself. */
export function textFrom(value: string): string | RegExp {
  const [, pattern, flags] = /^\/(.*)\/([a-z]*)$/.exec(value) ?? []
  return pattern === undefined ? value : new RegExp(pattern, flags)
}

/** A JSON string, or a regular expression between slashes. */
export function quotedFrom(value: string): string | RegExp {
  return value.startsWith('/') ? textFrom(value) : jsonStringFrom(value)
}

export interface Output {
  text: string
  /** Whether more may follow. */
  isStart: boolean
}

/** A JSON string, and ` ...` if more output may follow. */
export function outputFrom(value: string): Output {
  const isStart = value.endsWith('" ...')
  return { text: jsonStringFrom(isStart ? value.slice(0, -' ...'.length) : value), isStart }
}

export function jsonStringFrom(value: string): string {
  const text: unknown = JSON.parse(value)
  if (typeof text !== 'string') throw new Error('must be a JSON string')
  return text
}

/** A JSON object. */
export function objectFrom<T extends object>(value: string): T {
  const object: unknown = JSON.parse(value)
  if (typeof object !== 'object' || object === null || Array.isArray(object)) throw new Error('must be a JSON object')
  return object as T
}

/** A JSON object of names and texts. */
export function filesFrom(value: string): Record<string, string> {
  const files = objectFrom<Record<string, unknown>>(value)
  const wrong = Object.keys(files).find(name => typeof files[name] !== 'string')
  if (wrong !== undefined) throw new Error(`the content of \`${wrong}\` must be a JSON string`)
  return files as Record<string, string>
}

/** As `filesFrom`; null is a file that was removed. */
export function changedFilesFrom(value: string): Record<string, string | null> {
  const files = objectFrom<Record<string, unknown>>(value)
  const wrong = Object.keys(files).find(name => files[name] !== null && typeof files[name] !== 'string')
  if (wrong !== undefined) throw new Error(`the content of \`${wrong}\` must be a JSON string or null`)
  return files as Record<string, string | null>
}

/** `2030-05-06T07:08:09Z`: a time in UTC. */
export function dateFrom(value: string): Date {
  const date = new Date(value)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/.test(value) || Number.isNaN(date.getTime()))
    throw new Error('must be a time in UTC, such as 2030-05-06T07:08:09Z')
  return date
}

/** A JSON array. */
export function listFrom(value: string): unknown[] {
  const list: unknown = JSON.parse(value)
  if (!Array.isArray(list)) throw new Error('must be a JSON array')
  return list
}

/** A whole number. */
export function countFrom(value: string): number {
  if (!/^\d+$/.test(value)) throw new Error('must be a whole number')
  return Number(value)
}

/** Names with `, ` between them, or `none`. */
export function namesFrom(value: string): string[] {
  return value === 'none' ? [] : value.split(', ')
}

/** One of `words`. */
export const oneOf =
  <Word extends string>(...words: readonly Word[]) =>
  (value: string): Word => {
    const word = words.find(word => word === value)
    if (word === undefined) throw new Error(`must be ${words.join(' or ')}`)
    return word
  }
