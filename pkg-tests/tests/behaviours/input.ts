/** The option `input` with a function. `corpus/behaviours/input.py` has programs with lines. */
import type { InputFunction, OutputChunk, RunOptions } from 'pyvarium'
import { equal, fail, rejection, text } from './assert.js'
import { expectOutcome, expectWorks, withSandbox } from './behaviour.js'
import type { Group } from './behaviour.js'

/** A program that asks for two numbers. It uses random numbers, time and files before and between. */
const SUM = `
import random, time
print('start', random.random(), time.time())
a = int(input('a: '))
with open('log.txt', 'a') as log:
    log.write(f'{a}\\n')
b = int(input('b: '))
print(a + b, random.random(), time.time())
open('log.txt').read()
`

/** Answers from a list, one after the other, then ends the input. */
function answers(lines: readonly (string | null)[], asked: string[] = []): InputFunction {
  let next = 0
  return async prompt => {
    asked.push(prompt)
    await new Promise(resolve => setTimeout(resolve, 1))
    return lines[next++] ?? null
  }
}

export const input: Group = {
  title: 'input',
  behaviours: [
    {
      name: 'from a function gives the same output, value, files and instructions as from lines',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const asked: string[] = []
          const first = await sandbox.run(SUM, { input: ['20', '22'] })
          const second = await sandbox.run(SUM, { input: answers(['20', '22'], asked) })
          equal(text(asked), text(['a: ', 'b: ']), 'the prompts')
          equal(second.output, first.output, 'the output')
          equal(text(second.value), text(first.value), 'the value')
          equal(second.usage.instructions, first.usage.instructions, 'the instructions')
          equal(second.usage.peakMemory, first.usage.peakMemory, 'the memory')
          equal(text([...second.files.keys()]), text(['log.txt']), 'the files')
        }),
    },
    {
      name: 'is asked for after the output before it, which is delivered once',
      hold: async pyvarium => {
        const events: string[] = []
        const onOutput = ({ text }: OutputChunk): void => void events.push(text)
        await withSandbox(pyvarium, { onOutput }, async sandbox => {
          const ask: InputFunction = prompt => {
            events.push(`<${prompt}>`)
            return 'x'
          }
          const outcome = await sandbox.run("print('é', end='')\nfor i in 1, 2: input(f'{i}? ')\nprint('end')", {
            input: ask,
          })
          equal(events.join(''), 'é1? <1? >2? <2? >end\n', 'the events')
          equal(outcome.output, 'é1? 2? end\n', 'the output')
        })
      },
    },
    {
      name: 'may be several lines at once',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const asked: string[] = []
          const outcome = await sandbox.run('[input(1), input(2), input(3), input(4)]', {
            input: answers(['a\nb\r\n', '', 'c\n'], asked),
          })
          equal(text(outcome.value), text(['a', 'b', '', 'c']), 'the value')
          equal(text(asked), text(['1', '3', '4']), 'the prompts')
        }),
    },
    {
      name: 'ends where the function returns null, and may go on after that',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const outcome = await sandbox.run(
            "found = []\nfor i in range(3):\n    try: found.append(input())\n    except EOFError: found.append('end')\nfound",
            { input: answers(['a', null, 'b']) },
          )
          equal(text(outcome.value), text(['a', 'end', 'b']), 'the value')
        }),
    },
    {
      name: 'is waited for as long as it takes, without using time or instructions',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { time: 2000 } }, async sandbox => {
          const input = (): Promise<string> => new Promise(resolve => setTimeout(() => resolve('x'), 3000))
          const { ok, usage } = await sandbox.run('input()', { input })
          equal(ok, true, 'whether it succeeded')
          if (usage.wallTime > 2000) fail(`waiting counts as wall time: ${usage.wallTime} ms`)
        }),
    },
    {
      name: 'that is waited for can be cancelled, and the signal says so',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          let isAborted = (): boolean => false
          const waiting = new Promise<void>(resolve => {
            const input: InputFunction = (_, { signal }) => {
              isAborted = () => signal.aborted
              resolve()
              return new Promise(() => {})
            }
            void sandbox.run("print('before')\ninput()", { input }).then(outcome => {
              expectOutcome(outcome, { kind: 'cancelled', output: 'before\n' })
            })
          })
          await waiting
          equal(isAborted(), false, 'whether the signal is aborted')
          sandbox.cancel()
          equal(isAborted(), true, 'whether the signal is aborted')
          await expectWorks(sandbox)
        }),
    },
    {
      name: 'of a function that throws rejects the run with its error',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const failing: readonly [InputFunction, RegExp][] = [
            [
              () => {
                throw new RangeError('no answer')
              },
              /no answer/,
            ],
            [() => Promise.reject(new RangeError('no answer')), /no answer/],
            [() => 5 as never, /input: the function must return a string or null, not 5/],
            [() => '\ud800', /half a surrogate pair/],
          ]
          for (const [input, message] of failing) {
            const error = await rejection(sandbox.run('input()', { input }))
            if (!message.test(error.message)) fail(`the error is ${error.message}`)
          }
          await expectWorks(sandbox)
        }),
    },
    {
      name: 'that never ends is limited',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { instructions: 1e12, time: 600_000 } }, async sandbox => {
          const input: InputFunction = () => 'x\n'.repeat(5000)
          expectOutcome(await sandbox.run('while True: input()', { input }), { kind: 'cancelled' })
        }),
    },
    {
      name: 'of a program with 200 questions is answered from a record',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          let count = 0
          const outcome = await sandbox.run('import random\nsum(int(input()) for _ in range(200))', {
            input: () => String(++count),
          })
          equal(text(outcome.value), '20100', 'the value')
        }),
    },
    ...(
      [
        [{ input: 'a' }, 'input'],
        [{ input: 5 }, 'input'],
        [{ input: ['a', 5] }, 'input[1]'],
        [{ input: ['a\nb'] }, 'input[0]'],
        [{ input: ['\ud800'] }, 'input[0]'],
        [{ input: Array.from({ length: 10_001 }, () => 'x') }, 'input'],
      ] as const
    ).map(([options, option]) => ({
      name: `that is invalid is an error that names ${option}: ${JSON.stringify(options).slice(0, 40)}`,
      hold: (pyvarium: typeof import('pyvarium')) =>
        withSandbox(pyvarium, {}, async sandbox => {
          const error = await rejection(sandbox.run('1', options as unknown as RunOptions))
          equal(error.name, 'InvalidOptionError', 'the error')
          if (!error.message.startsWith(`${option}: `) && !error.message.includes(option)) fail(error.message)
        }),
    })),
  ],
}
