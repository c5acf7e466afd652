import { InvalidOptionError } from './errors.js'
import { suggestion } from './suggestion.js'
import { isWorkerSource } from './platform.js'
import type { WorkerLike, WorkerSource } from './platform.js'
import { isWasmSource } from './wasm.js'
import type { LoadProgress, WasmSource } from './wasm.js'
import { DEFAULT_LIMITS as WIRE_DEFAULT_LIMITS, MODULES } from './wire.js'
import type { WireLimits, WirePolicy } from './wire.js'

export { MODULES }
export type { WorkerLike, WorkerSource, LoadProgress, WasmSource }

/** The name of a module that guest code may be allowed to import. */
export type ModuleName = (typeof MODULES)[number]

/** What {@link Sandbox.create} takes. Everything has a default. */
export interface SandboxOptions {
  /** What guest code may say and import. */
  policy?: PolicyOptions | undefined
  /** What one run may spend. */
  limits?: LimitOptions | undefined
  /**
   * Called with what guest code prints, while it runs, in the order written. Pieces come in batches,
   * not one for each `print`. What it throws does not touch the run: it is reported as an uncaught error.
   */
  onOutput?: ((chunk: OutputChunk) => void) | undefined
  /**
   * Called while the wasm file comes in over the network, for a progress bar. Not called by a sandbox that
   * fetches nothing: another one of the page has begun with this file, or `wasm` holds bytes or a module.
   */
  onLoad?: ((progress: LoadProgress) => void) | undefined
  /** Where the interpreter is: a URL, or what was already fetched from it. Default: beside this package. */
  wasm?: WasmSource | undefined
  /** The worker's script, or what starts such a worker. Default: beside this package. */
  worker?: WorkerSource | undefined
}

export interface PolicyOptions {
  /** The set of language rules. There is one as yet, and it is the default. */
  profile?: 'education' | undefined
  /** The modules guest code may import. Default: all of {@link MODULES}. */
  imports?: readonly ModuleName[] | undefined
}

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
   * Milliseconds of wall time from the moment the worker gets the run, the page's own clock; 1 to
   * 2^31 - 1. Default: 5000. The safety net behind `instructions`: the worker is terminated.
   */
  time?: number | undefined
}

/** A piece of what guest code printed. */
export interface OutputChunk {
  stream: 'stdout' | 'stderr'
  text: string
}

/** What a limit is when the caller does not say; units as in {@link LimitOptions}. */
export const DEFAULT_LIMITS = { ...WIRE_DEFAULT_LIMITS, time: 5000 } as const

type LimitName = keyof typeof DEFAULT_LIMITS

const UINT32_MAX = 2 ** 32 - 1

const LIMIT_RANGES: Readonly<Record<LimitName, { min: number; max: number; unit: string }>> = {
  instructions: { min: 1, max: 2 ** 53, unit: 'instructions' },
  memory: { min: 1, max: UINT32_MAX, unit: 'bytes' },
  output: { min: 0, max: UINT32_MAX, unit: 'bytes' },
  recursion: { min: 1, max: UINT32_MAX, unit: 'calls' },
  time: { min: 1, max: 2 ** 31 - 1, unit: 'milliseconds' }, // the longest a timer can wait
}

/** The options after validation, defaults filled in. */
export interface Settings {
  policy: WirePolicy
  limits: WireLimits
  time: number
  onOutput: ((chunk: OutputChunk) => void) | undefined
  onLoad: ((progress: LoadProgress) => void) | undefined
  wasm: WasmSource | undefined
  worker: WorkerSource | undefined
}

/** @throws InvalidOptionError */
export function settingsFrom(options: SandboxOptions = {}): Settings {
  const given = fields('options', options, ['policy', 'limits', 'onOutput', 'onLoad', 'wasm', 'worker'])
  callback('onOutput', given.onOutput)
  callback('onLoad', given.onLoad)
  if (given.wasm !== undefined && !isWasmSource(given.wasm)) {
    throw new InvalidOptionError('wasm', `must be a URL, a response, bytes or a compiled module, not ${inWords(given.wasm)}`)
  }
  if (given.worker !== undefined && !isWorkerSource(given.worker)) {
    throw new InvalidOptionError('worker', `must be a URL or a function, not ${inWords(given.worker)}`)
  }
  const { time, ...limits } = limitsFrom(options.limits)
  return {
    policy: policyFrom(options.policy),
    limits,
    time,
    onOutput: options.onOutput,
    onLoad: options.onLoad,
    wasm: options.wasm,
    worker: options.worker,
  }
}

function policyFrom(policy: PolicyOptions = {}): WirePolicy {
  const { profile, imports } = fields('policy', policy, ['profile', 'imports'])
  if (profile !== undefined && profile !== 'education') {
    throw new InvalidOptionError('policy.profile', `${inWords(profile)} is not available; 'education' is`)
  }
  if (imports === undefined) return { imports: [...MODULES] }
  if (!Array.isArray(imports)) {
    throw new InvalidOptionError('policy.imports', `must be an array of module names, not ${inWords(imports)}`)
  }
  return { imports: [...new Set(imports.map(moduleName))] }
}

function moduleName(name: unknown, index: number): ModuleName {
  const known = MODULES.find(module => module === name)
  if (known !== undefined) return known
  const hint = didYouMean('', typeof name === 'string' ? name : '', MODULES)
  throw new InvalidOptionError(`policy.imports[${index}]`, `${inWords(name)} is not a module of the sandbox${hint}`)
}

function limitsFrom(limits: LimitOptions = {}): Record<LimitName, number> {
  const names = Object.keys(DEFAULT_LIMITS) as LimitName[]
  const given = fields('limits', limits, names)
  const result: Record<LimitName, number> = { ...DEFAULT_LIMITS }
  for (const name of names) {
    const value = given[name]
    if (value === undefined) continue
    const { min, max, unit } = LIMIT_RANGES[name]
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
      throw new InvalidOptionError(`limits.${name}`, `must be a whole number of ${unit} from ${min} to ${max}, not ${inWords(value)}`)
    }
    result[name] = value
  }
  return result
}

function callback(option: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'function') {
    throw new InvalidOptionError(option, `must be a function, not ${inWords(value)}`)
  }
}

/** The fields of an options object, none of which may be unknown: a misspelt limit would be no limit. */
function fields<Name extends string>(group: string, value: unknown, known: readonly Name[]): Partial<Record<Name, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidOptionError(group, `must be an object, not ${inWords(value)}`)
  }
  const prefix = group === 'options' ? '' : `${group}.`
  for (const name of Object.keys(value)) {
    if (!(known as readonly string[]).includes(name)) {
      throw new InvalidOptionError(prefix + name, `no such option${didYouMean(prefix, name, known)}`)
    }
  }
  return value
}

function didYouMean(prefix: string, name: string, known: readonly string[]): string {
  const nearest = suggestion(name, known)
  return nearest === null ? `; there are ${known.map(each => prefix + each).join(', ')}` : `; did you mean ${prefix}${nearest}?`
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'an array' : 'an object'
  return typeof value === 'function' ? 'a function' : String(value)
}
