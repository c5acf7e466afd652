/** The limits of a run, and how a run ends that reaches one. */
import { expectOutcome, expectWorks, FEW, PATIENCE, programs, withSandbox } from './behaviour.js'
import type { Behaviour, Group } from './behaviour.js'
import { equal, fail } from './assert.js'

export const instructions: Group = {
  title: 'the instruction budget',
  behaviours: [
    counts('is used up by a run that reaches it', FEW, 'while True: pass', spent => spent >= FEW && spent < FEW * 1.01),
    counts(
      'is used up by native work that reaches it',
      FEW,
      'sum(range(10**11))',
      spent => spent >= FEW && spent < FEW * 1.01,
    ),
    counts('is almost unused by a short run', 1e9, '1 + 1', spent => spent > 100 && spent < 1e6),
    {
      name: 'counts native work in proportion to its size',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const spent = async (source: string): Promise<number> => (await sandbox.run(source)).usage.instructions
          const empty = await spent('0')
          for (const work of ["len('a' * N)", 'sum(range(N))', 'len(list(range(N)))', 'len(sorted(range(N)))']) {
            const [small, large] = [await spent(work.replace('N', '100000')), await spent(work.replace('N', '1000000'))]
            const ratio = (large - empty) / (small - empty)
            if (!(ratio > 5 && ratio < 20))
              fail(
                `ten times the work of ${work} takes ${ratio} times the instructions: ${small}, ${large}, nothing ${empty}`,
              )
          }
        }),
    },
    {
      name: 'of one instruction ends a run before the program begins',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { instructions: 1 } }, async sandbox => {
          for (let run = 0; run < 3; run++)
            expectOutcome(await sandbox.run("print('never')"), { kind: 'instructions', output: '' })
        }),
    },
    {
      name: 'is exact to one instruction',
      hold: async pyvarium => {
        const source = 'total = 0\nfor i in range(1000): total += i\ntotal'
        let needed = 0
        await withSandbox(pyvarium, {}, async sandbox => {
          needed = (await sandbox.run(source)).usage.instructions
        })
        await withSandbox(pyvarium, { limits: { instructions: needed } }, async sandbox =>
          expectOutcome(await sandbox.run(source), { value: '499500' }),
        )
        await withSandbox(pyvarium, { limits: { instructions: needed - 1 } }, async sandbox =>
          expectOutcome(await sandbox.run(source), { kind: 'instructions' }),
        )
      },
    },
  ],
}

function counts(name: string, limit: number, source: string, holds: (spent: number) => boolean): Behaviour {
  return {
    name,
    hold: pyvarium =>
      withSandbox(pyvarium, { limits: { instructions: limit } }, async sandbox => {
        const { instructions } = (await sandbox.run(source)).usage
        if (!Number.isInteger(instructions) || !holds(instructions))
          fail(`usage.instructions is ${instructions} of ${limit}`)
      }),
  }
}

const MIB = 2 ** 20

export const memory: Group = {
  title: 'the memory limit',
  behaviours: [
    {
      name: 'of a single byte ends every program with an outcome',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { memory: 1 } }, async sandbox => {
          for (const source of ['1 + 1', "print('a' * 10**6)", '1 + 1'])
            expectOutcome(await sandbox.run(source), { kind: 'memory' })
        }),
    },
    {
      name: 'has a measure: the peak is what a program held at one time',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const peak = async (source: string): Promise<number> =>
            (await sandbox.run(source)).usage.peakMemory ?? fail('no peak')
          const little = await peak('1')
          const much = await peak("x = 'a' * (10 * 2**20)\nx = 1")
          if (little > 2 * MIB || much < 10 * MIB || much > 12 * MIB) fail(`the peaks are ${little} and ${much} bytes`)
        }),
    },
  ],
}

/** The worker sends batches, not prints: this is more than the messages for one limit of output. */
const BATCHES = 200

export const output: Group = {
  title: 'the output limit',
  behaviours: [
    ...programs([
      {
        name: 'ends a flood, and keeps exactly as many bytes',
        source: "while True:\n    print('x' * 99)",
        options: { limits: { output: 10_050 } },
        expected: {
          kind: 'output',
          line: 2,
          output: `${'x'.repeat(99)}\n`.repeat(100) + 'x'.repeat(50),
          outputBytes: 10_050,
          message: /output/,
        },
      },
      {
        name: 'accepts characters outside the basic plane',
        source: "print('😀' * 20000, end='')",
        options: {},
        expected: { value: 'null', output: '😀'.repeat(20000), outputBytes: 80000 },
      },
    ]),
    {
      name: 'of a flood arrives in batches, in order and complete',
      hold: async pyvarium => {
        const chunks: string[] = []
        const limit = pyvarium.DEFAULT_LIMITS.output
        const onOutput = ({ stream, text }: { stream: string; text: string }): void => {
          equal(stream, 'stdout', 'the stream')
          chunks.push(text)
        }
        await withSandbox(pyvarium, { onOutput }, async sandbox => {
          const outcome = await sandbox.run('n = 0\nwhile True:\n    n += 1\n    print(n)')
          expectOutcome(outcome, { kind: 'output', line: 4, outputBytes: limit })
          equal(chunks.join(''), outcome.output, 'what onOutput was given')
          equal(outcome.output.length, limit, 'the length of the output')
          if (chunks.length >= BATCHES) fail(`${limit} bytes came in ${chunks.length} pieces`)
          let expected = ''
          for (let n = 1; expected.length < limit; n++) expected += `${n}\n`
          equal(outcome.output, expected.slice(0, limit), 'the output')
        })
      },
    },
  ],
}

const FOREVER = { instructions: Number.MAX_SAFE_INTEGER }

export const time: Group = {
  title: 'the time limit',
  behaviours: [
    {
      name: 'ends what the budget does not, and the next run works',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { ...FOREVER, time: 1500 } }, async sandbox => {
          for (let round = 0; round < 2; round++) {
            const outcome = await sandbox.run("print('before')\nn = 0\nwhile True:\n    n += 1")
            expectOutcome(outcome, {
              kind: 'time',
              line: [3, 4],
              output: 'before\n',
              message: 'The program ran longer than 1500 ms.',
            })
            // The page starts its timer and its measurement at slightly different times.
            if (outcome.usage.wallTime < 1490) fail(`it was ended after ${outcome.usage.wallTime} ms`)
            if (outcome.usage.instructions < 1e6) fail(`usage.instructions is ${outcome.usage.instructions}`)
            equal(outcome.usage.peakMemory, null, 'usage.peakMemory')
            await expectWorks(sandbox)
          }
        }),
    },
    {
      name: 'ends native work as well',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { ...FOREVER, memory: 2 ** 30, time: 1500 } }, async sandbox => {
          expectOutcome(await sandbox.run('x = 1\nsum(range(10**15))'), { kind: 'time', line: 2 })
          await expectWorks(sandbox)
        }),
    },
    {
      name: 'does not include the time in the queue',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { ...FOREVER, time: 1500 } }, async sandbox => {
          const [endless, ...others] = [sandbox.run('while True: pass'), sandbox.run('1'), sandbox.run('2')]
          expectOutcome(await endless, { kind: 'time' })
          expectOutcome(await others[0]!, { value: '1' })
          expectOutcome(await others[1]!, { value: '2' })
        }),
    },
    {
      name: 'is not reached by a run that ends in time',
      hold: pyvarium =>
        withSandbox(pyvarium, { limits: { time: PATIENCE } }, async sandbox => {
          expectOutcome(await sandbox.run('sum(range(100000))'), { value: '4999950000' })
        }),
    },
  ],
}
