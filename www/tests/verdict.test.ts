/** Tests how the worker determines the failure of a request. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { FailureKind, WireFailure } from '../src/wire.js'
import { STOP_REASONS } from '../src/wire.js'
import { causeOf, failureOfReturn, failureOfTrap } from '../src/worker/verdict.js'
import type { Cause } from '../src/worker/verdict.js'

const reported = (kind: FailureKind, exception: string | null = null): WireFailure => ({
  kind,
  exception,
  message: 'the instance reports',
  position: null,
  hint: null,
  traceback: '',
  frames: [],
})

describe('the verdict on a request that returned', () => {
  const confirmed: [string, WireFailure | null, Cause][] = [
    ['nothing', null, 'none'],
    ['a syntax error', reported('syntax', 'SyntaxError'), 'none'],
    ['a policy error', reported('policy'), 'none'],
    ['an exception', reported('exception', 'ValueError'), 'none'],
    ['a MemoryError', reported('memory', 'MemoryError'), 'none'],
    ['a RecursionError', reported('recursion', 'RecursionError'), 'none'],
    ...STOP_REASONS.flatMap((cause): [string, WireFailure, Cause][] =>
      cause === 'none' ? [] : [[cause, reported(cause), cause]],
    ),
  ]
  for (const [name, failure, cause] of confirmed) {
    it(`is the reported failure: ${name}, for the cause ${cause}`, () =>
      assert.equal(failureOfReturn(failure, cause), failure))
  }

  const lies: [string, WireFailure | null | undefined, Cause, FailureKind][] = [
    ['success', null, 'instructions', 'instructions'],
    ['success', null, 'memory', 'memory'],
    ['success', null, 'crash', 'crash'],
    ['another limit', reported('output'), 'instructions', 'instructions'],
    ['an exception', reported('exception', 'ValueError'), 'iterations', 'iterations'],
    ['an invalid report', undefined, 'host-memory', 'host-memory'],
    ['an invalid report', undefined, 'none', 'crash'],
    ['a limit that was not reached', reported('instructions'), 'none', 'crash'],
    ['a limit that was not reached', reported('output'), 'none', 'crash'],
    ['a limit that was not reached', reported('host-memory'), 'none', 'crash'],
    ['the memory limit without an exception', reported('memory'), 'none', 'crash'],
    ['the recursion limit without an exception', reported('recursion'), 'none', 'crash'],
  ]
  for (const [name, failure, cause, kind] of lies) {
    it(`is ${kind} for the cause ${cause} if the instance reports ${name}`, () => {
      const verdict = failureOfReturn(failure, cause)
      assert.equal(verdict?.kind, kind)
      assert.notEqual(verdict?.message, 'the instance reports')
    })
  }
})

describe('the verdict on a request that trapped', () => {
  const cases: [WireFailure | null | undefined, Cause, boolean, FailureKind, isOwn: boolean][] = [
    [reported('instructions'), 'instructions', false, 'instructions', true],
    [reported('memory'), 'memory', false, 'memory', true],
    [reported('exception', 'RuntimeError'), 'crash', false, 'exception', true],
    [reported('memory'), 'crash', false, 'memory', true],
    [reported('crash'), 'crash', false, 'crash', true],
    [reported('crash'), 'none', false, 'crash', true],
    [reported('recursion'), 'none', true, 'recursion', true],
    [reported('exception', 'ValueError'), 'instructions', false, 'instructions', false],
    [reported('output'), 'crash', false, 'crash', false],
    [reported('exception', 'ValueError'), 'none', false, 'crash', false],
    [reported('syntax'), 'none', false, 'crash', false],
    [null, 'none', false, 'crash', false],
    [null, 'recursion', false, 'recursion', false],
    [undefined, 'none', true, 'recursion', false],
    [undefined, 'host-memory', true, 'host-memory', false],
  ]
  for (const [failure, cause, isOverflow, kind, isOwn] of cases) {
    const report = failure?.kind ?? 'nothing'
    const overflow = isOverflow ? ' and the stack of the engine overflowed' : ''
    it(`is ${kind} for the cause ${cause} if the instance reports ${report}${overflow}`, () => {
      const verdict = failureOfTrap(failure, cause, isOverflow, new Error('unreachable'))
      assert.equal(verdict.kind, kind)
      assert.equal(verdict === failure, isOwn)
    })
  }
})

it('a crash without a report has the message of the engine', () => {
  assert.equal(
    failureOfTrap(undefined, 'none', false, new Error('unreachable')).message,
    'The interpreter failed: unreachable',
  )
})

describe('a cause', () => {
  it('with an unknown number is `crash`', () =>
    assert.deepEqual([-1, 8, 1.5, NaN].map(causeOf), ['crash', 'crash', 'crash', 'crash']))
})
