/** Whether a bomb ended as it must, and alike in every engine. */
import { BOMB_LIMITS } from './bomb.js'
import type { Bomb } from './bomb.js'
import { digest } from './measure.js'
import type { Verdict } from './measure.js'

/** @returns what is wrong with the verdict on a bomb */
export function faults({ ending, limits }: Bomb, verdict: Verdict): string[] {
  const { exception, message, value, output } = ending
  const found: string[] = []
  const expect = (holds: boolean, problem: string): void => void (holds || found.push(problem))

  const kinds = [ending.kind].flat()
  const got = verdict.message ?? verdict.value
  expect(kinds.includes(verdict.kind), `it ends by ${verdict.kind}, not by ${kinds.join(' or ')}: ${got}`)

  // Every failure has a line, unless the bomb has another expectation.
  if (ending.line === undefined) expect(verdict.kind === 'value' || verdict.line !== null, 'there is no line')
  else {
    const lines = [ending.line].flat()
    expect(lines.includes(verdict.line), `the line is ${verdict.line}, not ${lines.join(' or ')}`)
  }
  if (exception !== undefined) {
    expect(verdict.exception === exception, `the exception is ${verdict.exception}, not ${exception}`)
  }
  if (message !== undefined) {
    expect(matches(verdict.message ?? '', message), `the message is not ${message}: ${verdict.message}`)
  }
  if (value !== undefined) expect(matches(verdict.value ?? '', value), `the value is ${verdict.value}, not ${value}`)
  if (output !== undefined) {
    const { text, isStart } = output
    const holds = isStart ? verdict.output.startsWith(text) : verdict.output === digest(text)
    const start = JSON.stringify(verdict.output.slice(0, 80))
    expect(holds, `the output begins with ${start}; expected: ${JSON.stringify(text)}${isStart ? ' ...' : ''}`)
  }
  expect(verdict.next === '2', `the next run gives ${verdict.next}`)

  const maximum = wasmMemoryFor(limits.memory ?? BOMB_LIMITS.memory)
  const { wasmMemory } = verdict
  expect((wasmMemory ?? 0) <= maximum, `the instance has ${wasmMemory} bytes, more than ${maximum}`)
  return found
}

function matches(text: string, expected: string | RegExp): boolean {
  return typeof expected === 'string' ? text === expected : expected.test(text)
}

const MIB = 2 ** 20

/** The maximum size of an instance. The allocator cannot reuse all memory: a quarter of the limit may be lost. */
function wasmMemoryFor(limit: number): number {
  return limit * 1.25 + 16 * MIB
}

/** Everything that must be the same in every engine: all but the times. */
const DETERMINISTIC = [
  'kind',
  'exception',
  'message',
  'traceback',
  'line',
  'value',
  'output',
  'instructions',
  'peakMemory',
  'wasmMemory',
] as const

/** These ends depend on the clock. */
const OUTSIDE: readonly string[] = ['time', 'cancelled']

/** @returns the differences between two engines */
export function differences(
  [name, one]: readonly [string, Verdict],
  [otherName, other]: readonly [string, Verdict],
): string[] {
  if (OUTSIDE.includes(one.kind) && one.kind === other.kind) return []
  return DETERMINISTIC.filter(key => one[key] !== other[key]).map(
    key => `${key} is ${JSON.stringify(one[key])} in ${name} and ${JSON.stringify(other[key])} in ${otherName}`,
  )
}
