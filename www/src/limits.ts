import { InvalidOptionError } from './errors.js'
import { fields, inWords } from './fields.js'
import { DEFAULT_LIMITS as WIRE_DEFAULT_LIMITS } from './wire.js'
import type { WireLimits } from './wire.js'

/**
 * The resources that one run may use. All limits except `time` are deterministic: they give the same result on every
 * machine.
 */
export interface LimitOptions {
  /** Wasm instructions, including those of native code; 1 to 2^53. Default: 2·10^9. */
  instructions?: number | undefined
  /** Bytes of live memory, without those of a fresh interpreter; 1 to 2^32 - 1. Default: 64 MiB. */
  memory?: number | undefined
  /** Bytes of UTF-8 printed, stdout and stderr together; 0 to 2^32 - 1. Default: 256 KiB. */
  output?: number | undefined
  /** Nested Python calls; 1 to 2^32 - 1. Default: 1000. */
  recursion?: number | undefined
  /**
   * Iterations of any one `for` loop or comprehension; 1 to 2^53. Default: no limit, because `instructions` limits
   * loops of every kind. Set it for an exercise in which a loop must end early.
   */
  iterations?: number | undefined
  /**
   * Milliseconds of wall time from when the worker receives the run, measured by the page; 1 to 2^31 - 1. Default:
   * 20,000. The wait for a worker that prepares its next instance has the same limit. When the time is over, the page
   * terminates the worker. This protects against a worker that does not respond; `instructions` is the main limit.
   */
  time?: number | undefined
}

/** The default limits, in the units of {@link LimitOptions}. `undefined` means no limit. */
export const DEFAULT_LIMITS = { ...WIRE_DEFAULT_LIMITS, iterations: undefined, time: 20_000 } as const

type LimitName = keyof typeof DEFAULT_LIMITS

/** All limits, with defaults for those not set. */
interface Limits extends Record<Exclude<LimitName, 'iterations'>, number> {
  iterations: number | undefined
}

const UINT32_MAX = 2 ** 32 - 1

const RANGES: Readonly<Record<LimitName, { min: number; max: number; unit: string }>> = {
  instructions: { min: 1, max: 2 ** 53, unit: 'instructions' },
  memory: { min: 1, max: UINT32_MAX, unit: 'bytes' },
  output: { min: 0, max: UINT32_MAX, unit: 'bytes' },
  recursion: { min: 1, max: UINT32_MAX, unit: 'calls' },
  iterations: { min: 1, max: 2 ** 53, unit: 'iterations' },
  time: { min: 1, max: 2 ** 31 - 1, unit: 'milliseconds' }, // the maximum delay of a timer
}

const NAMES = Object.keys(RANGES) as LimitName[]

/** More than the length in characters of any limits as JSON. */
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
