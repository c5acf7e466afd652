/** What a bomb is: a program made to break the sandbox, and how it must end all the same. */
import type { FailureKind, LimitOptions, PolicyOptions } from 'pyvarium'

export interface Family {
  title: string
  bombs: readonly Bomb[]
}

export interface Bomb {
  name: string
  /** Made when it is needed, where it is long. */
  source: string | (() => string)
  ending: Ending
  /** What differs from {@link BOMB_LIMITS}. */
  limits: LimitOptions
  policy: PolicyOptions
  /** What is done with the source: a check ends as its first error does, or with a value. */
  act: 'run' | 'check'
}

/** How a run ends: with a value, or with a failure of some kind. */
export type Kind = FailureKind | 'value'

/** A line, or one of several; null is none. */
type Line = number | null | readonly (number | null)[]

/** How a bomb must end; what is left out may be anything, but the same in every engine. */
export interface Ending {
  /** One of these; several only where it is our build that decides how deep is too deep, the same in every engine. */
  kind: Kind | readonly Kind[]
  /** Where the position begins. */
  line?: Line
  /** The class of the exception. */
  exception?: string
  message?: RegExp
  /** As `text` writes it. */
  value?: string
  /** How the output begins. */
  output?: string
}

export type Row = readonly [name: string, source: Bomb['source'], ending: Ending, limits?: LimitOptions]

const MIB = 2 ** 20

/**
 * Small, so that an end by budget comes soon on however slow a machine; and the clock, which no run here may
 * reach, late.
 */
export const BOMB_LIMITS = { instructions: 100e6, memory: 32 * MIB, output: 16 * 1024, recursion: 1000, time: 60_000 } as const

/** For bombs that need little to show what they do. */
export const LITTLE: LimitOptions = { instructions: 40e6 }

/** For bombs that honest work must come before: reading a long source, building what is then too deep. */
export const PLENTY: LimitOptions = { instructions: 2e9, memory: 256 * MIB }

/**
 * @param common limits of every bomb that has none of its own
 * @param policy of them all
 */
export function family(title: string, rows: readonly Row[], common: LimitOptions = {}, policy: PolicyOptions = {}): Family {
  return { title, bombs: rows.map(([name, source, ending, limits = common]) => ({ name, source, ending, limits, policy, act: 'run' })) }
}

type More = Omit<Ending, 'kind' | 'line'>

const ending = (kind: Kind, line: Line | undefined, more: More): Ending => ({ kind, ...(line !== undefined && { line }), ...more })

export const instructions = (line?: Line, more: More = {}): Ending => ending('instructions', line, more)
export const memory = (line?: Line, more: More = {}): Ending => ending('memory', line, more)
export const output = (line?: Line, more: More = {}): Ending => ending('output', line, more)
export const recursion = (line?: Line, more: More = {}): Ending => ending('recursion', line, more)
export const syntax = (line?: Line, more: More = {}): Ending => ending('syntax', line, more)
export const raises = (exception: string, line?: Line, more: More = {}): Ending => ending('exception', line, { exception, ...more })
export const value = (value?: string, more: More = {}): Ending => ({ kind: 'value', ...(value !== undefined && { value }), ...more })
