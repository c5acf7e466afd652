/** The wasm instance of a worker: it exists with the VM ready, does one request, and is replaced by a fresh one. */
import {
  __wbg_reset_state,
  check,
  compile,
  initSync,
  meter_arm,
  meter_bury,
  meter_cause,
  meter_pages,
  meter_spent,
  post_mortem,
  run,
} from '../generated/pyvarium.js'
import { Findings } from '../findings.js'
import type { Found, Message, Request, WorkerUsage } from '../protocol.js'
import { record } from '../strict.js'
import { CAUSES } from '../wire.js'
import type { WireFailure, WireProblem } from '../wire.js'
import { begin, outputBytes, passedLimit } from './allowance.js'
import { connect, postMortem } from './host.js'
import { bare, causeOf, failureOfReturn, failureOfTrap } from './verdict.js'
import type { Cause } from './verdict.js'

const PAGE = 65_536

/** What the instance gets for the port: it could set properties of the real one. */
const STAND_IN = Object.freeze({}) as MessagePort

/** A text that is too long is the program's, in a message of an exception for example. */
const findings = new Findings((text, most) =>
  typeof text === 'string' && text.length > most ? `${text.slice(0, most - 1)}…` : text,
)

export function start(module: WebAssembly.Module): void {
  initSync({ module })
}

/** Does the request and posts how it ended. The instance is used up afterwards. */
export function perform(request: Request, port: MessagePort): void {
  begin(request.limits)
  connect(port)
  port.postMessage(endOf(request))
}

/** Makes the next instance. A separate step: the page has its answer before this begins. */
export function renew(): void {
  __wbg_reset_state()
}

function endOf(request: Request): Message {
  try {
    meter_arm(BigInt(request.limits.instructions), growth(request.limits.memory))
    return endOfReturn(request, ask(request))
  } catch (error) {
    return endOfTrap(error)
  }
}

/** By how many pages the memory may grow: by the limit, and by a quarter of it for what the allocator cannot count. */
function growth(limit: number): number {
  return Math.floor((limit + Math.floor(limit / 4)) / PAGE)
}

/** @returns what the instance reports; it may be anything */
function ask(request: Request): unknown {
  const { kind, source, job } = request
  switch (kind) {
    case 'run':
      return run(source, job, request.bytes, request.code, STAND_IN)
    case 'compile':
      return compile(source, job, STAND_IN)
    case 'check':
      return check(source, job, STAND_IN)
  }
}

function endOfReturn({ kind }: Request, returned: unknown): Message {
  const cause = causeOf(meter_cause())
  const report = attempt(() => record(returned, 'the report'))
  const usage = usageOf(report)
  const passed = passedLimit()
  if (passed !== null) return ['report', bare(cause === 'none' ? passed : cause), usage]
  if (kind === 'check') return endOfCheck(report, cause, usage)
  const failure = failureOfReturn(failureIn(report), cause)
  if (failure !== null || kind === 'run') return ['report', failure, usage]
  const code = report?.['code']
  return code instanceof Uint8Array ? ['compiled', code, usage] : ['report', bare('crash'), usage]
}

function endOfCheck(report: Readonly<Record<string, unknown>> | undefined, cause: Cause, usage: WorkerUsage): Message {
  const found = attempt((): Found => findings.found(report))
  if (cause === 'none' && found !== undefined) {
    // A problem does not name its exception. The limits among them come of one.
    const isKnown = found.errors.every(error => failureOfReturn(asFailure(error, ''), cause)?.kind === error.kind)
    if (isKnown) return ['checked', found, usage]
  }
  const error = found?.errors[0]
  return ['report', failureOfReturn(error && asFailure(error, null), cause) ?? bare('crash'), usage]
}

function asFailure(problem: WireProblem, exception: string | null): WireFailure {
  return { ...problem, exception, traceback: problem.message, frames: [] }
}

/** The instance is dead: by a trap of the meter or the engine, by a panic, or because more left it than may. */
function endOfTrap(error: unknown): Message {
  const cause = causeOf(meter_cause())
  const isOverflow = isStackOverflow(error)
  const counted = usageOf(undefined) // before the report, which costs more
  const passed = passedLimit()
  if (passed !== null) return ['report', bare(cause === 'none' ? passed : cause), counted]
  const report = attempt(() => reportOnDead(cause === 'none' && isOverflow ? 'recursion' : cause))
  const failure = failureOfTrap(failureIn(report), cause, isOverflow, error)
  return ['report', failure, { ...counted, peakMemory: peakIn(report, counted.wasmMemory), outputBytes: outputBytes() }]
}

function reportOnDead(cause: Cause): Readonly<Record<string, unknown>> {
  meter_bury()
  try {
    post_mortem(CAUSES.indexOf(cause))
  } catch {
    // It may have been sent before that.
  }
  return record(JSON.parse(new TextDecoder().decode(postMortem() ?? undefined)), 'the report')
}

/** The failure in a report, null for none; undefined when it makes no sense. */
function failureIn(report: Readonly<Record<string, unknown>> | undefined): WireFailure | null | undefined {
  return attempt(() => {
    const failure = record(report, 'the report')['failure']
    return failure === null ? null : findings.failure(failure)
  })
}

function usageOf(report: Readonly<Record<string, unknown>> | undefined): WorkerUsage {
  const wasmMemory = meter_pages() * PAGE
  return {
    instructions: Number(meter_spent()),
    peakMemory: peakIn(report, wasmMemory),
    outputBytes: outputBytes(),
    wasmMemory,
  }
}

/** The number is the instance's own: it counts where it is possible. */
function peakIn(report: Readonly<Record<string, unknown>> | undefined, most: number): number | null {
  const peak = attempt(() => record(report?.['usage'], 'the usage')['peakMemory'])
  return Number.isSafeInteger(peak) && (peak as number) >= 0 && (peak as number) <= most ? (peak as number) : null
}

/** The engine's stack is full, which metering should have prevented. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === 'InternalError') // Firefox
}

/** Undefined when it throws. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
