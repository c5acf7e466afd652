/** The seed, the start time and the files of a run. `corpus/behaviours/files_and_time.py` has more programs. */
import type { Outcome, RunOptions } from 'pyvarium'
import { equal, fail, rejection, text } from './assert.js'
import { expectOutcome, expectWorks, withSandbox } from './behaviour.js'
import type { Group, Pyvarium } from './behaviour.js'

const DRAW = 'import random\n[random.random() for _ in range(3)]'

/** Invalid options, with the option that the error must name. */
const INVALID: readonly [options: unknown, option: string][] = [
  [{ sed: 1 }, 'sed'],
  [{ seed: -1 }, 'seed'],
  [{ now: NaN }, 'now'],
  [{ files: { '../a': '' } }, 'files["../a"]'],
  [{ files: { a: 5 } }, 'files.a'],
]

export const inputs: Group = {
  title: 'files, time and seed',
  behaviours: [
    {
      name: 'numbers without a seed of the program are the same with the same option `seed`, and others with another',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const draw = async (options: RunOptions): Promise<string> => shownValue(await sandbox.run(DRAW, options))
          const first = await draw({})
          equal(await draw({ seed: 0 }), first, 'the numbers with the default seed')
          const drawn = new Set([first])
          for (const seed of [1, 2, 2 ** 32, 2 ** 53 - 1]) {
            const numbers = await draw({ seed })
            equal(await draw({ seed }), numbers, `the numbers with the seed ${seed}, again`)
            drawn.add(numbers)
          }
          equal(drawn.size, 5, 'the number of different outcomes')
        }),
    },
    {
      name: 'a fresh seed is in the outcome, and repeats the run',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const first = await sandbox.run(DRAW, { seed: 'fresh' })
          const again = await sandbox.run(DRAW, { seed: first.seed })
          equal(shownValue(again), shownValue(first), 'the numbers with the same seed')
          equal(again.seed, first.seed, 'the seed')
          equal(again.usage.instructions, first.usage.instructions, 'the number of instructions')
          const other = await sandbox.run(DRAW, { seed: 'fresh' })
          if (other.seed === first.seed) fail(`two fresh seeds are ${first.seed}`)
        }),
    },
    {
      name: 'the seed and the time do not change the counts of a program that uses neither',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const seen = new Set<string>()
          for (const options of [{}, { seed: 2 ** 53 - 1 }, { now: -1 }, { now: new Date('9999-12-31T00:00:00Z') }]) {
            const { usage } = await sandbox.run('sum(range(100))', options)
            seen.add(`${usage.instructions} ${usage.peakMemory}`)
          }
          equal(seen.size, 1, `how many different counts there were: ${[...seen].join(' / ')}; that`)
        }),
    },
    {
      name: 'a file of bytes is read and written without a change',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const content = Uint8Array.from({ length: 100_000 }, (_, index) => index)
          const source =
            "data = open('in', 'rb').read()\nwith open('out', 'wb') as file: file.write(data[::-1])\nlen(data)"
          const outcome = await sandbox.run(source, { files: { in: content } })
          expectOutcome(outcome, { value: '100000' })
          equal(text([...outcome.files.keys()]), '["out"]', 'the names of the changed files')
          equal(text(outcome.files.get('out')), text(content.reverse()), 'the content')
        }),
    },
    {
      name: 'changed files may be larger than a value',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const outcome = await sandbox.run("with open('out', 'wb') as file: file.write(bytes(10_000_000))\n1")
          expectOutcome(outcome, { value: '1' })
          equal(outcome.files.get('out')?.length, 10_000_000, 'the length of the file')
        }),
    },
    {
      name: 'more changed files than a value may have items raise ValueError',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const outcome = await sandbox.run("for n in range(50_000): open(str(n), 'w').close()")
          expectOutcome(outcome, { kind: 'exception', exception: 'ValueError', message: /more than 49999 files/ })
          equal(outcome.files.size, 0, 'the number of files')
          await expectWorks(sandbox)
        }),
    },
    {
      name: 'a compiled program has the files of each run',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const program = await sandbox.compile("def f(): return open('a').read()\nopen('a').read()")
          if (!program.ok) return fail(program.error.message)
          for (const content of ['one', 'two']) {
            expectOutcome(await program.run({ files: { a: content } }), { value: text(content) })
            expectOutcome(await program.call('f', [], {}, { files: { a: content } }), { value: text(content) })
          }
          expectOutcome(await program.run(), { kind: 'exception', exception: 'FileNotFoundError' })
        }),
    },
    {
      name: 'arguments with bytes and files do not mix',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const source = "def f(x, y): return [x, y, open('a', 'rb').read(), open('b', 'rb').read()]"
          const args = [Uint8Array.of(1, 2), Uint8Array.of(3)]
          const files = { a: Uint8Array.of(4, 5), b: '6' }
          const outcome = await sandbox.call(source, 'f', args, {}, { files })
          expectOutcome(outcome, { value: '[bytes[1, 2], bytes[3], bytes[4, 5], bytes[54]]' })
        }),
    },
    {
      name: 'files that are larger than the memory end the run before it begins',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { memory: 2 ** 20 } }, async sandbox => {
          const outcome = await sandbox.run('1', { files: { a: new Uint8Array(2 ** 20 + 1) } })
          expectOutcome(outcome, { kind: 'memory', line: null, message: /^The arguments and files alone are larger/ })
          await expectWorks(sandbox)
        }),
    },
    ...INVALID.map(([options, option]) => ({
      name: `an invalid option is an error that names ${option}`,
      hold: async (pyvarium: Pyvarium) =>
        withSandbox(pyvarium, {}, async sandbox => {
          const error = await rejection(sandbox.run('1', options as RunOptions))
          if (!(error instanceof pyvarium.InvalidOptionError)) fail(`it is ${String(error)}`)
          equal(error.option, option, 'the option')
          await expectWorks(sandbox)
        }),
    })),
  ],
}

function shownValue(outcome: Outcome): string {
  return outcome.ok ? text(outcome.value) : fail(outcome.error.message)
}
