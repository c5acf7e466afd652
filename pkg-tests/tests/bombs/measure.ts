/** Runs a bomb in a sandbox, and measures the effects on the page that owns the sandbox. */
import type { Check, Outcome, Sandbox, SandboxOptions, Usage } from 'pyvarium'
import type { Pyvarium } from '../behaviours/behaviour.js'
import { inFull, text } from '../behaviours/assert.js'
import { BOMB_LIMITS } from './bomb.js'
import type { Bomb } from './bomb.js'
import type { Kind } from '../corpus/values.js'
import type { Scenario } from './host/scenario.js'

/** How a bomb ended, and what it used. Long texts are shortened to their start and a checksum. */
export interface Verdict {
  kind: Kind
  exception: string | null
  message: string | null
  traceback: string
  line: number | null
  value: string | null
  output: string
  instructions: number
  peakMemory: number | null
  /** Bytes of the instance's memory at the end. Null: not known. */
  wasmMemory: number | null
  /** From the call to its outcome. */
  milliseconds: number
  /** The longest time between two ticks of the page's timer. */
  gap: number
  /** The value of `1+1`, which runs next. */
  next: string
  nextMilliseconds: number
}

/** The result of a scenario. */
export interface Performance {
  /** Null: none. */
  problem: string | null
  milliseconds: number
  gap: number
}

const TICK = 50

/** Bombs with the same options share a sandbox. It must survive all of them. */
let shared: { options: string; sandbox: Sandbox } | null = null

export async function detonate(pyvarium: Pyvarium, bomb: Bomb): Promise<Verdict> {
  const source = typeof bomb.source === 'string' ? bomb.source : bomb.source()
  const sandbox = await sandboxWith(pyvarium, { limits: { ...BOMB_LIMITS, ...bomb.limits }, policy: bomb.policy })
  const {
    result: verdict,
    milliseconds,
    gap,
  } = await timed(async () =>
    bomb.act === 'check' ? verdictOnCheck(await sandbox.check(source)) : verdictOn(await sandbox.run(source)),
  )
  const { result: next, milliseconds: nextMilliseconds } = await timed(() => sandbox.run('1+1'))
  if (!next.ok) disposeShared()
  return { ...verdict, milliseconds, gap, next: next.ok ? text(next.value) : next.error.message, nextMilliseconds }
}

export async function play(pyvarium: Pyvarium, scenario: Scenario): Promise<Performance> {
  disposeShared()
  const { result: problem, milliseconds, gap } = await timed(() => scenario.hold(pyvarium).then(() => null, inFull))
  return { problem, milliseconds, gap }
}

async function sandboxWith(pyvarium: Pyvarium, options: SandboxOptions): Promise<Sandbox> {
  const key = JSON.stringify(options)
  if (shared?.options === key) return shared.sandbox
  disposeShared()
  const sandbox = await pyvarium.Sandbox.create(options)
  shared = { options: key, sandbox }
  return sandbox
}

function disposeShared(): void {
  shared?.sandbox.dispose()
  shared = null
}

/** The part of a verdict that the program determines. */
type Result = Omit<Verdict, 'milliseconds' | 'gap' | 'next' | 'nextMilliseconds'>

function verdictOn(outcome: Outcome): Result {
  const spent = { output: digest(outcome.output), ...spendingOf(outcome.usage) }
  if (outcome.ok)
    return {
      kind: 'value',
      exception: null,
      message: null,
      traceback: '',
      line: null,
      value: digest(text(outcome.value)),
      ...spent,
    }
  const { kind, exception, message, traceback, position } = outcome.error
  return {
    kind,
    exception,
    message: digest(message),
    traceback: digest(traceback),
    line: position?.line ?? null,
    value: null,
    ...spent,
  }
}

/** The errors take the place of the traceback; the warnings and names that of the value. */
function verdictOnCheck({ errors, warnings, names, usage }: Check): Result {
  const [first] = errors
  const error = {
    message: first ? digest(first.message) : null,
    traceback: digest(JSON.stringify(errors)),
    line: first?.position?.line ?? null,
  }
  return {
    kind: first?.kind ?? 'value',
    exception: null,
    ...error,
    value: digest(JSON.stringify([warnings, names])),
    output: '',
    ...spendingOf(usage),
  }
}

function spendingOf(usage: Usage): Pick<Verdict, 'instructions' | 'peakMemory' | 'wasmMemory'> {
  const { instructions, peakMemory, wasmMemory = null }: Usage & { wasmMemory?: number | null } = usage
  return { instructions, peakMemory, wasmMemory }
}

/** Does `work` while a timer runs. */
async function timed<T>(work: () => Promise<T>): Promise<{ result: T; milliseconds: number; gap: number }> {
  const start = performance.now()
  let last = start
  let gap = 0
  const tick = (): void => {
    const now = performance.now()
    gap = Math.max(gap, now - last)
    last = now
  }
  const timer = setInterval(tick, TICK)
  try {
    const result = await work()
    tick()
    return { result, milliseconds: last - start, gap }
  } finally {
    clearInterval(timer)
  }
}

const LONGEST = 200

/** @returns a long text shortened to its start and a checksum */
export function digest(text: string): string {
  if (text.length <= LONGEST) return text
  let checksum = 0
  for (let index = 0; index < text.length; index++) checksum = (Math.imul(checksum, 31) + text.charCodeAt(index)) | 0
  return `${text.slice(0, LONGEST)}… (${text.length} characters, checksum ${checksum >>> 0})`
}
