import { InvalidOptionError } from './errors.js'
import { fields, inWords } from './fields.js'
import { DEFAULT_LIMITS as WIRE_DEFAULT_LIMITS } from './wire.js'
import type { WireLimits } from './wire.js'

/** What one run may spend. All but `time` are deterministic: the same on every machine. */
export interface LimitOptions {
  /** Wasm instructions, native work included; 1 to 2^53. Default: 2·10^9. */
  instructions?: number | undefined
  /** Bytes of live memory; 1 to 2^32 - 1. Default: 64 MiB. */
  memory?: number | undefined
  /** Bytes of UTF-8 printed to stdout and stderr together; 0 to 2^32 - 1. Default: 256 KiB. */
  output?: number | undefined
  /** Depth of calls; 1 to 2^32 - 1. Default: 1000. */
  recursion?: number | undefined
  /**
   * Turns that any one `for` loop or comprehension may take; 1 to 2^53. Default: no limit, since `instructions`
   * covers loops of every kind. For an exercise in which a loop must end early.
   */
  iterations?: number | undefined
  /**
   * Milliseconds of wall time from the moment the worker gets the run, the page's own clock; 1 to
   * 2^31 - 1. Default: 5000. The safety net behind `instructions`: the worker is terminated.
   */
  time?: number | undefined
}

/** What a limit is when the caller does not say; units as in {@link LimitOptions}. An undefined one is no limit. */
export const DEFAULT_LIMITS = { ...WIRE_DEFAULT_LIMITS, iterations: undefined, time: 5000 } as const

type LimitName = keyof typeof DEFAULT_LIMITS

/** All of them, defaults filled in. */
interface Limits extends Record<Exclude<LimitName, 'iterations'>, number> {
  iterations: number | undefined
}

const UINT32_MAX = 2 ** 32 - 1

const RANGES: Readonly<Record<LimitName, { min: number; max: number; unit: string }>> = {
  instructions: { min: 1, max: 2 ** 53, unit: 'instructions' },
  memory: { min: 1, max: UINT32_MAX, unit: 'bytes' },
  output: { min: 0, max: UINT32_MAX, unit: 'bytes' },
  recursion: { min: 1, max: UINT32_MAX, unit: 'calls' },
  iterations: { min: 1, max: 2 ** 53, unit: 'turns' },
  time: { min: 1, max: 2 ** 31 - 1, unit: 'milliseconds' }, // the longest a timer can wait
}

const NAMES = Object.keys(RANGES) as LimitName[]

/** What the limits take as JSON, with the most digits they can have, and some. */
export const LIMITS_WIDTH = 160

/** @throws InvalidOptionError */
export function limitsFrom(options: LimitOptions = {}): { limits: WireLimits; time: number } {
  const given = fields('limits', options, NAMES)
  const limits: Limits = { ...DEFAULT_LIMITS }
  for (const name of NAMES) {
    const value = given[name]
    if (value === undefined) continue
    const { min, max, unit } = RANGES[name]
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
      throw new InvalidOptionError(
        `limits.${name}`,
        `must be a whole number of ${unit} from ${min} to ${max}, not ${inWords(value)}`,
      )
    }
    limits[name] = value
  }
  const { time, iterations = null, ...others } = limits
  return { limits: { ...others, iterations }, time }
}
