/** Whether a bomb ended as it must, and in every engine alike. */
import { BOMB_LIMITS } from './bomb.js'
import type { Bomb } from './bomb.js'
import type { Verdict } from './measure.js'

/** @returns in words, how the verdict on a bomb is not what it must be */
export function faults(bomb: Bomb, verdict: Verdict): string[] {
  const { kind, line, exception, message, value, output } = bomb.ending
  const found: string[] = []
  const expect = (holds: boolean, what: string): void => void (holds || found.push(what))
  expect([kind].flat().includes(verdict.kind), `it ends by ${verdict.kind}, not by ${[kind].flat().join(' or ')}: ${verdict.message ?? verdict.value}`)
  // Whatever goes wrong goes wrong somewhere.
  if (line === undefined) expect(verdict.kind === 'value' || verdict.line !== null, 'there is no line')
  else expect([line].flat().includes(verdict.line), `the line is ${verdict.line}, not ${[line].flat().join(' or ')}`)
  if (exception !== undefined) expect(verdict.exception === exception, `the exception is ${verdict.exception}, not ${exception}`)
  if (message !== undefined) expect(message.test(verdict.message ?? ''), `the message is not ${message}: ${verdict.message}`)
  if (value !== undefined) expect(verdict.value === value, `the value is ${verdict.value}, not ${value}`)
  if (output !== undefined) expect(verdict.output.startsWith(output), `the output begins with ${JSON.stringify(verdict.output.slice(0, 80))}, not with ${JSON.stringify(output)}`)
  expect(verdict.next === '2', `the next run gives ${verdict.next}`)
  const room = wasmMemoryFor(bomb.limits.memory ?? BOMB_LIMITS.memory)
  expect((verdict.wasmMemory ?? 0) <= room, `the instance has ${verdict.wasmMemory} bytes, more than ${room}`)
  return found
}

const MIB = 2 ** 20

/** How large an instance may become: what the allocator cannot use again is a part of what the program may hold. */
function wasmMemoryFor(limit: number): number {
  return limit * 1.25 + 16 * MIB
}

/** What must be the same in every engine: all that is not a time, nor depends on one. */
const DETERMINISTIC = ['kind', 'exception', 'message', 'traceback', 'line', 'value', 'output', 'instructions', 'peakMemory', 'wasmMemory'] as const

const OUTSIDE: readonly string[] = ['time', 'cancelled']

/** @returns in words, in what two engines differ about a bomb */
export function differences([name, one]: readonly [string, Verdict], [otherName, other]: readonly [string, Verdict]): string[] {
  if (OUTSIDE.includes(one.kind) && one.kind === other.kind) return []
  return DETERMINISTIC.filter(key => one[key] !== other[key]).map(key => `${key} is ${JSON.stringify(one[key])} in ${name} and ${JSON.stringify(other[key])} in ${otherName}`)
}
