/** A bomb is a program made to break the sandbox, with the end that it must have. */
import type { LimitOptions, PolicyOptions } from 'pyvarium'
import type { Kind, Output } from '../corpus/values.js'

export interface Family {
  title: string
  bombs: readonly Bomb[]
}

export interface Bomb {
  name: string
  /** A function makes a long source when it is needed. */
  source: string | (() => string)
  ending: Ending
  /** The limits that differ from {@link BOMB_LIMITS}. */
  limits: LimitOptions
  policy: PolicyOptions
  /** What is done with the source. A check ends as its first error does, or with a value. */
  act: 'run' | 'check'
}

/** A line, or one of several; null is no line. */
export type Line = number | null | readonly (number | null)[]

/** How a bomb must end. What is left out may be anything, but the same in every engine. */
export interface Ending {
  /** One of these. Several are allowed only if the build decides how deep is too deep; every engine has the same. */
  kind: Kind | readonly Kind[]
  /** Where the position begins. */
  line?: Line
  /** The class of the exception. */
  exception?: string
  message?: string | RegExp
  /** As the function `text` shows it. */
  value?: string | RegExp
  output?: Output
}

/** A bomb with a computed source. */
export type Row = readonly [name: string, source: Bomb['source'], ending: Ending, limits?: LimitOptions]

const MIB = 2 ** 20

/** The limits are small, so that a run ends soon on a slow machine. No run reaches the limit of time. */
export const BOMB_LIMITS = {
  instructions: 100e6,
  memory: 32 * MIB,
  output: 16 * 1024,
  recursion: 1000,
  time: 60_000,
} as const

/** For bombs that need much before they do harm: a long source to parse, or a deep object to build. */
export const PLENTY: LimitOptions = { instructions: 2e9, memory: 256 * MIB }

/**
 * @param common limits of every bomb that has none of its own
 * @param policy of all bombs
 */
export function family(
  title: string,
  rows: readonly Row[],
  common: LimitOptions = {},
  policy: PolicyOptions = {},
): Family {
  const bombs = rows.map(
    ([name, source, ending, limits = common]): Bomb => ({ name, source, ending, limits, policy, act: 'run' }),
  )
  return { title, bombs }
}

type More = Omit<Ending, 'kind' | 'line'>

const ending = (kind: Kind, line: Line | undefined, more: More): Ending => ({
  kind,
  ...(line !== undefined && { line }),
  ...more,
})

export const instructions = (line?: Line, more: More = {}): Ending => ending('instructions', line, more)
export const memory = (line?: Line, more: More = {}): Ending => ending('memory', line, more)
export const output = (line?: Line, more: More = {}): Ending => ending('output', line, more)
export const recursion = (line?: Line, more: More = {}): Ending => ending('recursion', line, more)
export const syntax = (line?: Line, more: More = {}): Ending => ending('syntax', line, more)
export const raises = (exception: string, line?: Line, more: More = {}): Ending =>
  ending('exception', line, { exception, ...more })
export const value = (value?: string): Ending => ({ kind: 'value', ...(value !== undefined && { value }) })
