/**
 * The wasm instance of a worker. Each instance performs one request and is then replaced by a new one. The reports of
 * an instance are not trusted, because a program may control its memory.
 */
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
import { FindingsParser } from '../findings.js'
import type { Findings, Message, Request, WorkerUsage } from '../protocol.js'
import { record } from '../strict.js'
import { STOP_REASONS } from '../wire.js'
import type { WireFailure, WireDiagnostic } from '../wire.js'
import { begin, outputBytes, passedLimit } from './allowance.js'
import { connect, postMortem } from './host.js'
import { bare, causeOf, failureOfReturn, failureOfTrap } from './verdict.js'
import type { Cause } from './verdict.js'

/** The size of a wasm page, in bytes. */
const PAGE = 65_536

/** Passed to the instance in place of the port, because the instance could set properties of the real one. */
const STAND_IN = Object.freeze({}) as MessagePort

/** Shortens texts that are too long. They come from the program, for example as the message of an exception. */
const parser = new FindingsParser((text, most) =>
  typeof text === 'string' && text.length > most ? `${text.slice(0, most - 1)}…` : text,
)

export function start(module: WebAssembly.Module): void {
  initSync({ module })
}

/** Performs the request and posts its end. The instance must not be used again. */
export function perform(request: Request, port: MessagePort): void {
  begin(request.limits)
  connect(port)
  port.postMessage(endOf(request))
}

/** Makes the next instance. It is separate from `perform`, so that the page receives its reply earlier. */
export function renew(): void {
  __wbg_reset_state()
}

function endOf(request: Request): Message {
  try {
    meter_arm(BigInt(request.limits.instructions), growth(request.limits.memory))
    return endOfReturn(request, callInstance(request))
  } catch (error) {
    return endOfTrap(error)
  }
}

/** The pages by which the memory may grow: 1.25 times the limit. The allocator cannot count a part of it. */
function growth(limit: number): number {
  return Math.floor((limit + Math.floor(limit / 4)) / PAGE)
}

/** @returns the report of the instance, not validated */
function callInstance(request: Request): unknown {
  const { kind, source, json } = request
  switch (kind) {
    case 'run':
      return run(source, json, request.bytes, request.code, STAND_IN)
    case 'compile':
      return compile(source, json, STAND_IN)
    case 'check':
      return check(source, json, STAND_IN)
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
  const found = attempt((): Findings => parser.findings(report))
  if (cause === 'none' && found !== undefined) {
    // A problem has no exception name, but limits among the errors come from an exception: pass a name that is not
    // null.
    const isKnown = found.errors.every(error => failureOfReturn(asFailure(error, ''), cause)?.kind === error.kind)
    if (isKnown) return ['checked', found, usage]
  }
  const error = found?.errors[0]
  return ['report', failureOfReturn(error && asFailure(error, null), cause) ?? bare('crash'), usage]
}

function asFailure(problem: WireDiagnostic, exception: string | null): WireFailure {
  return { ...problem, exception, traceback: problem.message, frames: [] }
}

/** The end of a request whose instance trapped. A panic and a message that exceeds a limit also cause a trap. */
function endOfTrap(error: unknown): Message {
  const cause = causeOf(meter_cause())
  const isOverflow = isStackOverflow(error)
  const counted = usageOf(undefined) // before the report, which executes more instructions
  const passed = passedLimit()
  if (passed !== null) return ['report', bare(cause === 'none' ? passed : cause), counted]
  const report = attempt(() => reportOnTrapped(cause === 'none' && isOverflow ? 'recursion' : cause))
  const failure = failureOfTrap(failureIn(report), cause, isOverflow, error)
  return ['report', failure, { ...counted, peakMemory: peakIn(report, counted.wasmMemory), outputBytes: outputBytes() }]
}

/** Lets the trapped instance report, and returns the report, whose fields are not validated. */
function reportOnTrapped(cause: Cause): Readonly<Record<string, unknown>> {
  meter_bury()
  try {
    post_mortem(STOP_REASONS.indexOf(cause))
  } catch {
    // The report may have been posted before the error.
  }
  return record(JSON.parse(new TextDecoder().decode(postMortem() ?? undefined)), 'the report')
}

/** The failure in a report; null for none; undefined if the report is invalid. */
function failureIn(report: Readonly<Record<string, unknown>> | undefined): WireFailure | null | undefined {
  return attempt(() => {
    const failure = record(report, 'the report')['failure']
    return failure === null ? null : parser.failure(failure)
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

/**
 * The peak memory in a report, in bytes. Null if it is missing or greater than `most`: the instance's number is
 * untrusted.
 */
function peakIn(report: Readonly<Record<string, unknown>> | undefined, most: number): number | null {
  const peak = attempt(() => record(report?.['usage'], 'the usage')['peakMemory'])
  return Number.isSafeInteger(peak) && (peak as number) >= 0 && (peak as number) <= most ? (peak as number) : null
}

/** Whether the engine's stack overflowed. The meter should prevent this. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === 'InternalError') // Firefox
}

/** Returns undefined if `read` throws. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
