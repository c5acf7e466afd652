/** What a check must find. */
import type { Check, FailureKind, Outcome, Problem, SandboxOptions } from 'pyvarium'
import { expectWorks, oneOf, same, samePosition, withSandbox } from './behaviour.js'
import type { Behaviour, Lines, Position } from './behaviour.js'
import { equal, fail } from './assert.js'

/** An error or warning that a check must find. What is left out may be anything. */
export interface Finding {
  kind?: FailureKind | readonly FailureKind[]
  message?: string | RegExp
  /** Null: no hint. */
  hint?: string | RegExp | null
  /** Null: no line. */
  line?: Lines
  position?: Position
}

export interface CheckCase {
  name: string
  source: string
  options?: SandboxOptions
  /** All of them, in order. Default: none. */
  errors?: readonly Finding[]
  /** All of them, in order. Default: none. */
  warnings?: readonly Finding[]
  /** Some of the names that the program uses. */
  names?: readonly string[]
}

export function checkCases(cases: readonly CheckCase[]): Behaviour[] {
  return cases.map(({ name, source, options = {}, errors = [], warnings = [], names = [] }) => ({
    name,
    hold: pyvarium =>
      withSandbox(pyvarium, options, async sandbox => {
        const found = await sandbox.check(source)
        compare(found.errors, errors, 'errors')
        compare(found.warnings, warnings, 'warnings')
        for (const each of names) {
          if (!found.names.includes(each)) fail(`${each} is not among the names: ${found.names.join()}`)
        }
        if (errors.length > 0) agrees(found, await sandbox.run(source))
        if (options.limits === undefined) await expectWorks(sandbox)
      }),
  }))
}

/** A run must fail with one of the errors that the check found. */
function agrees({ errors }: Check, outcome: Outcome): void {
  if (outcome.ok) fail('the run did not fail')
  const { kind, message } = outcome.error
  if (!errors.some(error => error.kind === kind && error.message === message)) {
    fail(`the run fails with ${kind}: ${message}\n${listed(errors)}`)
  }
}

/** @param what the problems are, for messages */
export function compare(problems: readonly Problem[], expected: readonly Finding[], what: string): void {
  if (problems.length !== expected.length) {
    fail(`there are ${problems.length} ${what}, not ${expected.length}\n${listed(problems)}`)
  }
  for (const [index, { kind, message, hint, line, position }] of expected.entries()) {
    const problem = problems[index]!
    const context = listed(problems)
    if (kind !== undefined) oneOf(problem.kind, kind, 'the kind', context)
    if (message !== undefined) same(problem.message, message, 'the message')
    if (hint === null) equal(problem.hint, null, 'the hint')
    else if (hint !== undefined) same(problem.hint ?? '', hint, 'the hint')
    if (line !== undefined) oneOf(problem.position?.line ?? null, line, 'the line', context)
    if (position !== undefined) samePosition(problem.position, position, problem.message)
  }
}

function listed(problems: readonly Problem[]): string {
  return problems
    .map(({ kind, message, hint, position }) => `${kind}, line ${position?.line}: ${message} (${hint})`)
    .join('\n')
}
