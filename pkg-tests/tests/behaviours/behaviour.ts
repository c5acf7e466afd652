/** A behaviour of the package. The same code tests it in Node and in a page. */
import type {
  FailureKind,
  Outcome,
  Position as WirePosition,
  PythonInput,
  RunOptions,
  Sandbox,
  SandboxOptions,
} from 'pyvarium'
import { equal, fail, text } from './assert.js'

export type Pyvarium = typeof import('pyvarium')

export interface Group {
  title: string
  behaviours: readonly Behaviour[]
}

export interface Behaviour {
  name: string
  /** Rejects if the package does not have the behaviour. */
  hold(pyvarium: Pyvarium): Promise<void>
}

/** A behaviour that is one run, with its expected outcome. */
export interface Program {
  name: string
  source: string
  /** Programs that run first, in the same sandbox. They may end in any way. */
  before?: readonly string[]
  /** The function to call after the program has run. */
  call?: readonly [name: string, args?: readonly PythonInput[], kwargs?: Record<string, PythonInput>]
  options?: SandboxOptions
  /** The options of the run itself. */
  runOptions?: RunOptions
  expected: Expected
}

/** What an outcome must be. What is left out may be anything. */
export type Expected = (ExpectedSuccess | ExpectedFailure) & {
  output?: string
  outputStart?: string
  outputBytes?: number
  exitCode?: number
  /** All changed files, as text; null for a file that was removed. */
  files?: Readonly<Record<string, string | null>>
}

interface ExpectedSuccess {
  /** As {@link text} shows it. */
  value: string | RegExp
}

/** A line, or one of several. Null: no line. */
export type Lines = number | null | readonly (number | null)[]

/** Line and column, and the same of the end. */
export type Position = readonly [number, number, number, number]

interface ExpectedFailure {
  /** One of these. */
  kind: FailureKind | readonly FailureKind[]
  exception?: string
  message?: string | RegExp
  /** Null: no hint. */
  hint?: string | RegExp | null
  /** Where the position begins. */
  line?: Lines
  position?: Position
  /** The names of the active calls. */
  frames?: readonly string[]
  traceback?: string | RegExp
}

/** A limit of wall time in milliseconds that no run reaches, even on a slow machine. */
export const PATIENCE = 10 * 60_000

/** A budget that no run reaches if another limit must end it. A run that does reach it still ends before the test. */
const PLENTY = 1e11

/** A slow machine needs little time for these instructions. Every honest program here needs fewer. */
export const FEW = 20e6

/**
 * Creates a sandbox, uses it and disposes of it. By default neither the instructions nor the time end a run in it.
 */
export async function withSandbox(
  pyvarium: Pyvarium,
  options: SandboxOptions,
  use: (sandbox: Sandbox) => Promise<void>,
): Promise<void> {
  const limits = { instructions: PLENTY, time: PATIENCE, ...options.limits }
  const sandbox = await pyvarium.Sandbox.create({ ...options, limits })
  try {
    await use(sandbox)
  } finally {
    sandbox.dispose()
  }
}

/** Each program ends as expected, and the sandbox works afterwards. */
export function programs(table: readonly Program[]): Behaviour[] {
  return table.map(({ name, before = [], source, call, options = {}, runOptions, expected }) => ({
    name,
    hold: pyvarium =>
      withSandbox(pyvarium, options, async sandbox => {
        for (const each of before) await sandbox.run(each)
        const [name, args, kwargs] = call ?? []
        const outcome =
          name === undefined
            ? await sandbox.run(source, runOptions)
            : await sandbox.call(source, name, args, kwargs, runOptions)
        expectOutcome(outcome, expected)
        await expectWorks(sandbox)
      }),
  }))
}

/** The sandbox can still run a program. */
export async function expectWorks(sandbox: Sandbox): Promise<void> {
  expectOutcome(await sandbox.run('1 + 1'), { value: '2', output: '' }, 'the run afterwards')
}

/** @param what the outcome is of, for messages */
export function expectOutcome(outcome: Outcome, expected: Expected, what = 'the run'): void {
  if ('value' in expected) {
    if (!outcome.ok) fail(`${what} failed: ${outcome.error.kind}: ${outcome.error.message}\n${outcome.error.traceback}`)
    same(text(outcome.value), expected.value, `the value of ${what}`)
  } else {
    if (outcome.ok) fail(`${what} did not fail; its value is ${text(outcome.value)}`)
    expectFailure(outcome.error, expected, what)
  }
  const { output } = outcome
  if (expected.output !== undefined) equal(output, expected.output, `the output of ${what}`)
  if (expected.outputStart !== undefined) {
    equal(output.slice(0, expected.outputStart.length), expected.outputStart, `the start of the output of ${what}`)
  }
  if (expected.outputBytes !== undefined) equal(outcome.usage.outputBytes, expected.outputBytes, 'usage.outputBytes')
  if (expected.exitCode !== undefined) equal(outcome.ok && outcome.exitCode, expected.exitCode, 'the exit code')
  if (expected.files !== undefined) sameFiles(outcome.files, expected.files, `the changed files of ${what}`)
}

function sameFiles(actual: Outcome['files'], expected: Expected['files'] & {}, what: string): void {
  const decoder = new TextDecoder()
  const sorted = (files: Iterable<[string, string | null]>): string =>
    text(new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1))))
  const decoded = [...actual].map(([name, content]): [string, string | null] => [
    name,
    content === null ? null : decoder.decode(content),
  ])
  equal(sorted(decoded), sorted(Object.entries(expected)), what)
}

type Failure = Extract<Outcome, { ok: false }>['error']

function expectFailure(failure: Failure, expected: ExpectedFailure, what: string): void {
  const { kind, exception, message, hint, position, frames, traceback } = failure
  const context = `${kind}: ${message}\n${traceback}`
  oneOf(kind, expected.kind, `the kind of failure of ${what}`, context)
  if (expected.exception !== undefined) equal(exception, expected.exception, 'the exception')
  if (expected.message !== undefined) same(message, expected.message, 'the message')
  if (expected.hint === null) equal(hint, null, 'the hint')
  else if (expected.hint !== undefined) same(hint ?? '', expected.hint, 'the hint')
  if (expected.line !== undefined) oneOf(position?.line ?? null, expected.line, 'the line', context)
  if (expected.position !== undefined) samePosition(position, expected.position, context)
  if (expected.frames !== undefined) {
    equal(text(frames.map(frame => frame.name)), text([...expected.frames]), 'the frames')
  }
  if (expected.traceback !== undefined) same(traceback, expected.traceback, 'the traceback')
}

export function same(actual: string, expected: string | RegExp, what: string): void {
  if (typeof expected === 'string') equal(actual, expected, what)
  else if (!expected.test(actual)) fail(`${what} is not ${expected}:\n${actual}`)
}

export function samePosition(actual: WirePosition | null, expected: Position, context: string): void {
  const { line, column, endLine, endColumn } = actual ?? fail(`no position: ${context}`)
  equal(text([line, column, endLine, endColumn]), text([...expected]), `the position of ${context}`)
}

export function oneOf<T extends string | number | null>(
  actual: T,
  expected: T | readonly T[],
  what: string,
  context: string,
): void {
  const allowed = Array.isArray(expected) ? (expected as readonly T[]) : [expected as T]
  if (!allowed.includes(actual)) fail(`${what} is ${actual}, not ${allowed.join(' or ')}\n${context}`)
}
