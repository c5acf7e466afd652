/** What a behaviour of the package is: the same code holds it in Node and in a page. */
import type { FailureKind, Outcome, PythonInput, Sandbox, SandboxOptions } from 'pyvarium'
import { equal, fail, text } from './check.js'

export type Pyvarium = typeof import('pyvarium')

export interface Group {
  title: string
  behaviours: readonly Behaviour[]
}

export interface Behaviour {
  name: string
  /** Rejects when the behaviour does not hold. */
  hold(pyvarium: Pyvarium): Promise<void>
}

/** A behaviour that is one run and how it ends. */
export interface Program {
  name: string
  source: string
  /** The function to call once the program has run. */
  call?: [name: string, args?: readonly PythonInput[], kwargs?: Record<string, PythonInput>]
  options?: SandboxOptions
  expected: Expected
}

/** How an outcome must be; what is left out may be anything. */
export type Expected = (ExpectedSuccess | ExpectedFailure) & {
  output?: string
  outputBytes?: number
}

interface ExpectedSuccess {
  /** As {@link text} writes it. */
  value: string | RegExp
}

interface ExpectedFailure {
  /** One of these. */
  kind: FailureKind | readonly FailureKind[]
  exception?: string
  message?: string | RegExp
  /** Null: there is none. */
  hint?: string | RegExp | null
  /** Where the position begins; one of these. Null: no position. */
  line?: number | readonly number[] | null
  /** Line and column, and the same of the end. */
  position?: readonly [number, number, number, number]
  /** The names of the calls under way. */
  frames?: readonly string[]
  traceback?: string | RegExp
}

/** Refused before anything runs: what was to be printed first is not. */
export const refused = (message: RegExp, line: number): Expected => ({ kind: 'policy', message, line, output: '' })

/** Refused before anything runs, or missing when it is looked for. */
export const missing = (name: string, line: number): Expected => ({ kind: ['policy', 'exception'], message: new RegExp(`\\b${name}\\b`), line })

/**
 * A limit of wall time, in milliseconds, that no run here reaches, on however slow a machine. Where a run is
 * to end by another limit, the clock must not be first.
 */
export const PATIENCE = 10 * 60_000

/** A budget that no run here reaches which is to end otherwise, and that would still be over before a test is. */
const PLENTY = 1e11

/** Instructions that a slow machine spends in a moment, and that suffice for any honest program here. */
export const FEW = 20e6

/** Uses a sandbox and disposes of it, come what may. Unless told otherwise, neither budget nor clock end a run in it. */
export async function withSandbox(pyvarium: Pyvarium, options: SandboxOptions, use: (sandbox: Sandbox) => Promise<void>): Promise<void> {
  const sandbox = await pyvarium.Sandbox.create({ ...options, limits: { instructions: PLENTY, time: PATIENCE, ...options.limits } })
  try {
    await use(sandbox)
  } finally {
    sandbox.dispose()
  }
}

/** Each program ends as expected, and the sandbox works afterwards. */
export function programs(table: readonly Program[], common: SandboxOptions = {}): Behaviour[] {
  return table.map(({ name, source, call, options, expected }) => ({
    name,
    hold: pyvarium =>
      withSandbox(pyvarium, { ...common, ...options }, async sandbox => {
        const outcome = call === undefined ? await sandbox.run(source) : await sandbox.call(source, ...call)
        check(outcome, expected)
        await checkWorks(sandbox)
      }),
  }))
}

/** The sandbox can still run a program. */
export async function checkWorks(sandbox: Sandbox): Promise<void> {
  check(await sandbox.run('1 + 1'), { value: '2', output: '' }, 'the run afterwards')
}

export function check(outcome: Outcome, expected: Expected, what = 'the run'): void {
  if ('value' in expected) {
    if (!outcome.ok) fail(`${what} failed: ${outcome.error.kind}: ${outcome.error.message}\n${outcome.error.traceback}`)
    same(text(outcome.value), expected.value, `the value of ${what}`)
  } else {
    if (outcome.ok) fail(`${what} did not fail; its value is ${text(outcome.value)}`)
    const { kind, exception, message, hint, position, frames, traceback } = outcome.error
    const told = `${kind}: ${message}\n${traceback}`
    oneOf(kind, expected.kind, `the kind of failure of ${what}`, told)
    if (expected.exception !== undefined) equal(exception, expected.exception, 'the exception')
    if (expected.message !== undefined) same(message, expected.message, 'the message')
    if (expected.hint !== undefined) expected.hint === null ? equal(hint, null, 'the hint') : same(hint ?? '', expected.hint, 'the hint')
    if (expected.line !== undefined) oneOf(position === null ? null : position.line, expected.line, 'the line', told)
    if (expected.position !== undefined) {
      const { line, column, endLine, endColumn } = position ?? fail(`no position: ${told}`)
      equal(text([line, column, endLine, endColumn]), text([...expected.position]), `the position of ${told}`)
    }
    if (expected.frames !== undefined) equal(text(frames.map(frame => frame.name)), text([...expected.frames]), 'the frames')
    if (expected.traceback !== undefined) same(traceback, expected.traceback, 'the traceback')
  }
  if (expected.output !== undefined) equal(outcome.output, expected.output, `the output of ${what}`)
  if (expected.outputBytes !== undefined) equal(outcome.usage.outputBytes, expected.outputBytes, 'usage.outputBytes')
}

export function same(actual: string, expected: string | RegExp, what: string): void {
  if (typeof expected === 'string') equal(actual, expected, what)
  else if (!expected.test(actual)) fail(`${what} is not ${expected}:\n${actual}`)
}

export function oneOf<T extends string | number | null>(actual: T, expected: T | readonly T[], what: string, told: string): void {
  const allowed: readonly T[] = Array.isArray(expected) ? (expected as readonly T[]) : [expected as T]
  if (!allowed.includes(actual)) fail(`${what} is ${actual}, not ${allowed.join(' or ')}\n${told}`)
}
