/** A page that is busy, throws errors, or passes impossible values. */
import type { OutputChunk, PythonInput } from 'pyvarium'
import { expectOutcome, expectWorks, withSandbox } from '../../behaviours/behaviour.js'
import { equal, fail, rejection } from '../../behaviours/assert.js'
import { uncaughtDuring } from '../../behaviours/uncaught.js'
import { busy, pause } from './scenario.js'
import type { Scenario } from './scenario.js'

export const clock: readonly Scenario[] = [
  {
    name: 'a page that is busy when the time is up still receives an earlier result',
    hold: pyvarium =>
      withSandbox(pyvarium, { limits: { time: 400 } }, async sandbox => {
        const run = sandbox.run("print('done')\n5")
        await pause(0)
        busy(1000)
        expectOutcome(await run, { value: '5', output: 'done\n' })
      }),
  },
  {
    name: 'a page that is busy when the time is up still ends an endless program',
    hold: pyvarium =>
      withSandbox(pyvarium, { limits: { instructions: Number.MAX_SAFE_INTEGER, time: 400 } }, async sandbox => {
        const run = sandbox.run('while True: pass')
        await pause(0)
        busy(1000)
        expectOutcome(await run, { kind: 'time' })
      }),
  },
]

export const callbacks: readonly Scenario[] = [
  {
    name: 'an onOutput that always throws does not affect a flood',
    hold: async pyvarium => {
      const chunks: OutputChunk[] = []
      const onOutput = (chunk: OutputChunk): never => {
        chunks.push(chunk)
        throw new Error('from onOutput')
      }
      const uncaught = await uncaughtDuring(() =>
        withSandbox(pyvarium, { limits: { output: 10_000 }, onOutput }, async sandbox => {
          expectOutcome(await sandbox.run("while True: print('x')"), { kind: 'output', outputBytes: 10_000 })
          await expectWorks(sandbox)
        }),
      )
      equal(uncaught, chunks.length, 'the number of uncaught errors')
    },
  },
  {
    name: 'a slow onOutput only delays the output',
    hold: async pyvarium => {
      let received = ''
      const onOutput = ({ text }: OutputChunk): void => {
        received += text
        busy(20)
      }
      await withSandbox(pyvarium, { limits: { output: 5000 }, onOutput }, async sandbox => {
        const outcome = await sandbox.run("while True: print('x')")
        expectOutcome(outcome, { kind: 'output', outputBytes: 5000 })
        equal(received, outcome.output, 'the received output')
      })
    },
  },
]

function within<T>(container: T, put: (container: T) => void): PythonInput {
  put(container)
  return container as PythonInput
}

function deep(depth: number): PythonInput {
  let value: PythonInput = []
  for (let level = 0; level < depth; level++) value = [value]
  return value
}

const ARGUMENTS: readonly [name: string, make: () => PythonInput][] = [
  ['an array in itself', () => within<unknown[]>([], array => array.push(array))],
  ['a map in itself', () => within(new Map<unknown, unknown>(), map => map.set(1, map))],
  ['an object in itself', () => within<Record<string, unknown>>({}, object => (object['self'] = object))],
  ['an array 100 000 deep', () => deep(100_000)],
]

export const argumentBombs: readonly Scenario[] = ARGUMENTS.map(([name, make]) => ({
  name: `${name} is refused as an argument`,
  hold: pyvarium =>
    withSandbox(pyvarium, {}, async sandbox => {
      const error = await rejection(sandbox.call('def f(x): return 1', 'f', [make()]))
      if (!(error instanceof pyvarium.InvalidValueError)) fail(`it is ${String(error)}`)
      await expectWorks(sandbox)
    }),
}))
