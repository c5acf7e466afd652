/**
 * The wasm instance of a worker. Each instance has one session and is then replaced by a new one. The reports of an
 * instance are not trusted, because a program may control its memory.
 *
 * A run has a session with exactly the modules of the library that its program needs. A session with other modules ends
 * before the program, and its report has the needed modules. The next session then has those.
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
import { needsFrom } from '../needs.js'
import type { Findings, Message, Request, WorkerUsage } from '../protocol.js'
import { exitCodeFrom } from '../reply.js'
import { nullable, record } from '../strict.js'
import { STOP_REASONS } from '../wire.js'
import type { WireFailure, WireDiagnostic } from '../wire.js'
import { begin, hasBegun, outputBytes, passedLimit } from './allowance.js'
import { connect, postMortem } from './host.js'
import { guess } from './library.js'
import { hasLibrary, load, receive } from './loader.js'
import { begin as beginQuestions, differenceFound, openQuestion } from './questions.js'
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

/**
 * The most that compiling a program takes for each byte of its source: instructions, and bytes of memory. A program that
 * could exceed a limit while it is compiled is first compiled without any modules.
 */
const COMPILING = { instructions: 10_000, memory: 2048 } as const

type RunRequest = Extract<Request, { kind: 'run' }>

/** A session with modules of the library: its end and those modules, or the modules that the program needs instead. */
type Ended = { end: Message; isFinal: boolean; needs: readonly string[] } | { needs: readonly string[] }

let isFresh = true
/** The modules that the instance got before a request; null if it has none. */
let prepared: readonly string[] | null = null
/** The modules of the last run. */
let latest: readonly string[] = []
/** The program that was run last, and the modules that it needs. */
let last: { source: Uint8Array; needs: readonly string[] } | null = null

export function start(module: WebAssembly.Module): void {
  initSync({ module })
}

/**
 * Performs the request and posts its end. The worker must call {@link renew} before the next one.
 *
 * @throws Error if an instance that the request needs cannot be made. No end was posted.
 */
export function perform(request: Request, port: MessagePort): void {
  if (request.library !== undefined) receive(request.library)
  port.postMessage(request.kind === 'run' ? endOfRun(request, port) : endOf(request, port))
}

/** Makes the next instance. It is separate from `perform`, so that the page receives its reply earlier. */
export function renew(): void {
  if (!isFresh || prepared !== null) __wbg_reset_state()
  isFresh = true
  prepared = null
}

/** Gives the next instance the modules of the last run: the next program is often the same one. */
export function prepare(): void {
  if (latest.length === 0) return
  load(latest)
  prepared = latest
}

/** Makes the instance have exactly these modules. */
function provide(names: readonly string[]): void {
  if (prepared !== null) {
    if (prepared.join() === names.join()) {
      prepared = null
      return
    }
    renew()
  }
  if (names.length > 0) load(names)
}

function endOfRun(request: RunRequest, port: MessagePort): Message {
  let needs = request.compiled?.needs ?? needsOf(request.source)
  if (needs === null) {
    const ended = firstSession(request, port)
    last = { source: request.source, needs: ended.needs }
    if ('end' in ended) return ended.end
    needs = ended.needs
    renew()
  }
  if (needs.length > 0 && !hasLibrary()) return ['needs', needs]
  const ended = sessionWith(needs, request, port)
  return 'end' in ended ? ended.end : ['report', bare('crash'), usageOf(undefined), null]
}

/** The modules that a program needs, if it was run last. */
function needsOf(source: Uint8Array): readonly string[] | null {
  if (last === null || last.source.length !== source.length) return null
  return last.source.every((byte, index) => byte === source[index]) ? last.needs : null
}

/**
 * A session of a program whose needs are not known. It has no modules, or those that the text of the program suggests.
 * The result does not depend on the suggestion: if that may be wrong, a session without modules follows.
 */
function firstSession(request: RunRequest, port: MessagePort): Ended {
  const guessed = guessFor(request)
  if (guessed.length > 0) {
    const ended = sessionWith(guessed, request, port)
    if ('end' in ended ? ended.isFinal : ended.needs.length > 0) return ended
    renew()
  }
  return sessionWith([], request, port)
}

function guessFor({ source, limits }: RunRequest): string[] {
  const isCompiled =
    source.length * COMPILING.instructions <= limits.instructions && source.length * COMPILING.memory <= limits.memory
  return isCompiled && hasLibrary() ? guess(source) : []
}

/** A session of a run with these modules, in a fresh instance. */
function sessionWith(names: readonly string[], request: RunRequest, port: MessagePort): Ended {
  begin(request.limits)
  beginQuestions(request.questions)
  try {
    provide(names)
    latest = names
    isFresh = false
  } catch (error) {
    isFresh = false
    const isRefused = error instanceof RangeError || causeOf(meter_cause()) === 'host-memory'
    return {
      end: ['report', bare(isRefused ? 'host-memory' : 'crash'), usageOf(undefined), null],
      isFinal: false,
      needs: names,
    }
  }
  connect(port)
  try {
    const returned = callArmed(request)
    return endOfSession(returned, names, request)
  } catch (error) {
    return { isFinal: hasBegun(), needs: names, end: endOfQuestions() ?? endOfTrap(error) }
  }
}

/**
 * The end of a session that returned. It is final if the program was executed. A failure may be that of the compilation,
 * which could end in another way without the modules.
 */
function endOfSession(returned: unknown, names: readonly string[], request: RunRequest): Ended {
  const isRegular = causeOf(meter_cause()) === 'none' && passedLimit() === null
  const needs = isRegular ? attempt(() => nullable(record(returned, 'the report')['needs'], needsFrom)) : null
  if (needs === null) {
    const end = endOfReturn(request, returned)
    const failure = end[0] === 'report' ? end[1] : null
    const isOfProgram = isRegular && (failure === null || failure.kind === 'exception')
    return { end, isFinal: isOfProgram || hasBegun(), needs: names }
  }
  if (needs !== undefined && !hasBegun() && needs.join() !== names.join()) return { needs }
  return { end: ['report', bare('crash'), usageOf(undefined), null], isFinal: hasBegun(), needs: names }
}

/** The end of a session that a question ended, or null. */
function endOfQuestions(): Message | null {
  if (causeOf(meter_cause()) !== 'none' || passedLimit() !== null) return null
  const question = openQuestion()
  if (question !== null) return ['asks', question, usageOf(undefined)]
  const difference = differenceFound()
  if (difference === null) return null
  const message = `the program does something else than when it ran before: ${difference}`
  return ['report', bare('crash', message), usageOf(undefined), null]
}

/** The end of a compilation or a check. */
function endOf(request: Request, port: MessagePort): Message {
  provide([])
  isFresh = false
  begin(request.limits)
  connect(port)
  try {
    return endOfReturn(request, callArmed(request))
  } catch (error) {
    return endOfTrap(error)
  }
}

/** @returns the report of the instance, not validated */
function callArmed(request: Request): unknown {
  meter_arm(BigInt(request.limits.instructions), growth(request.limits.memory))
  return callInstance(request)
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
      return run(source, json, request.bytes, request.compiled?.code, STAND_IN)
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
  if (passed !== null) return ['report', bare(cause === 'none' ? passed : cause), usage, null]
  if (kind === 'check') return endOfCheck(report, cause, usage)
  const failure = failureOfReturn(failureIn(report), cause)
  if (failure !== null || kind === 'run')
    return ['report', failure, usage, failure === null ? exitCodeIn(report) : null]
  const code = report?.['code']
  const needs = attempt(() => needsFrom(report?.['needs']))
  return code instanceof Uint8Array && needs !== undefined
    ? ['compiled', code, needs, usage]
    : ['report', bare('crash'), usage, null]
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
  return ['report', failureOfReturn(error && asFailure(error, null), cause) ?? bare('crash'), usage, null]
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
  if (passed !== null) return ['report', bare(cause === 'none' ? passed : cause), counted, null]
  const report = attempt(() => reportOnTrapped(cause === 'none' && isOverflow ? 'recursion' : cause))
  const failure = failureOfTrap(failureIn(report), cause, isOverflow, error)
  const usage = { ...counted, peakMemory: peakIn(report, counted.wasmMemory), outputBytes: outputBytes() }
  return ['report', failure, usage, null]
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

/** The exit code in a report; null if there is none, or if it cannot be one. */
function exitCodeIn(report: Readonly<Record<string, unknown>> | undefined): number | null {
  return attempt(() => nullable(report?.['exitCode'], exitCodeFrom)) ?? null
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
