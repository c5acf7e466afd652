/** The life of a sandbox: runs in order, cancelled runs, a disposed sandbox, several sandboxes at a time. */
import type { OutputChunk, Sandbox } from 'pyvarium'
import { expectOutcome, expectWorks, withSandbox } from './behaviour.js'
import type { Group, Pyvarium } from './behaviour.js'
import { equal, fail, rejection } from './assert.js'
import { uncaughtDuring } from './uncaught.js'

/** A program that does not end. It prints when it begins. */
const ENDLESS = "print('begun')\nwhile True:\n    pass"
const UNBOUNDED = { instructions: Number.MAX_SAFE_INTEGER }

/** Uses a sandbox in which an {@link ENDLESS} run is active. `runs` has this run and two in the queue. */
async function whileRunning(
  pyvarium: Pyvarium,
  use: (sandbox: Sandbox, runs: ReturnType<Sandbox['run']>[]) => Promise<void>,
): Promise<void> {
  let begin = (): void => {}
  const begun = new Promise<void>(resolve => (begin = resolve))
  await withSandbox(pyvarium, { limits: UNBOUNDED, onOutput: begin }, async sandbox => {
    const runs = [sandbox.run(ENDLESS), sandbox.run("print('second')"), sandbox.run("print('third')")]
    await begun
    await use(sandbox, runs)
  })
}

export const lifecycle: Group = {
  title: 'a sandbox',
  behaviours: [
    {
      name: 'delivers output while a program runs',
      hold: async pyvarium => {
        // The program does not end by itself. It ends only if its output arrives while it runs.
        const chunks: OutputChunk[] = []
        let cancel = (): void => {}
        const onOutput = (chunk: OutputChunk): void => {
          chunks.push({ ...chunk })
          cancel()
        }
        await withSandbox(pyvarium, { limits: UNBOUNDED, onOutput }, async sandbox => {
          cancel = () => sandbox.cancel()
          expectOutcome(await sandbox.run(ENDLESS), { kind: 'cancelled', output: 'begun\n' })
          equal(JSON.stringify(chunks), '[{"stream":"stdout","text":"begun\\n"}]', 'the chunks')
        })
      },
    },
    {
      name: 'continues to deliver output between long computations',
      hold: async pyvarium => {
        const received: string[] = []
        let cancel = (): void => {}
        const onOutput = ({ text }: OutputChunk): void => {
          received.push(text)
          if (received.length === 5) cancel()
        }
        await withSandbox(pyvarium, { limits: UNBOUNDED, onOutput }, async sandbox => {
          cancel = () => sandbox.cancel()
          const outcome = await sandbox.run(
            'n = 0\nwhile True:\n    n += 1\n    print(n)\n    for _ in range(10**6): pass',
          )
          expectOutcome(outcome, { kind: 'cancelled' })
          if (!outcome.output.startsWith('1\n2\n3\n4\n5\n')) fail(`the output is ${outcome.output}`)
        })
      },
    },
    {
      name: 'is not affected by an onOutput that throws',
      hold: async pyvarium => {
        const onOutput = (): never => {
          throw new Error('from onOutput')
        }
        const uncaught = await uncaughtDuring(() =>
          withSandbox(pyvarium, { onOutput }, async sandbox =>
            expectOutcome(await sandbox.run("print('a')\n1"), { value: '1', output: 'a\n' }),
          ),
        )
        equal(uncaught, 1, 'the number of uncaught errors')
      },
    },
    {
      name: 'does one run at a time, in the order of the requests',
      hold: async pyvarium => {
        let printed = ''
        await withSandbox(pyvarium, { onOutput: chunk => (printed += chunk.text) }, async sandbox => {
          const order: number[] = []
          const run = (id: number): Promise<void> =>
            sandbox
              .run(`print(${id}, end=' ')\nfor _ in range(${10 - id} * 10000): pass\nprint(${id}, end=' ')\n${id}`)
              .then(outcome => {
                expectOutcome(outcome, { value: `${id}`, output: `${id} ${id} ` })
                order.push(id)
              })
          await Promise.all([1, 2, 3, 4].map(run))
          equal(order.join(), '1,2,3,4', 'the order')
          equal(printed, '1 1 2 2 3 3 4 4 ', 'the output')
        })
      },
    },
    {
      name: 'cancels the active run and those in the queue, and works afterwards',
      hold: pyvarium =>
        whileRunning(pyvarium, async (sandbox, runs) => {
          sandbox.cancel()
          const [first, ...others] = await Promise.all(runs)
          expectOutcome(first!, { kind: 'cancelled', output: 'begun\n' })
          for (const outcome of others) expectOutcome(outcome, { kind: 'cancelled', line: null, output: '' })
          await expectWorks(sandbox)
        }),
    },
    {
      name: 'accepts a run directly after cancel',
      hold: pyvarium =>
        whileRunning(pyvarium, async (sandbox, runs) => {
          sandbox.cancel()
          const next = sandbox.run('2 + 2')
          for (const run of runs) expectOutcome(await run, { kind: 'cancelled' })
          expectOutcome(await next, { value: '4' })
        }),
    },
    {
      name: 'without a run is not affected by cancel',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          sandbox.cancel()
          sandbox.cancel()
          await expectWorks(sandbox)
          sandbox.cancel()
          await expectWorks(sandbox)
        }),
    },
    {
      name: 'cancels a compilation',
      hold: pyvarium =>
        whileRunning(pyvarium, async (sandbox, runs) => {
          const program = sandbox.compile('1')
          sandbox.cancel()
          const outcome = await program
          if (outcome.ok) fail('it was compiled')
          expectOutcome(outcome, { kind: 'cancelled' })
          await Promise.all(runs)
        }),
    },
    {
      name: 'survives being cancelled again and again',
      hold: async pyvarium => {
        let cancel = (): void => {}
        await withSandbox(pyvarium, { limits: UNBOUNDED, onOutput: () => cancel() }, async sandbox => {
          cancel = () => sandbox.cancel()
          for (let round = 0; round < 8; round++)
            expectOutcome(await sandbox.run(ENDLESS), { kind: 'cancelled', output: 'begun\n' })
          cancel = () => {}
          await expectWorks(sandbox)
        })
      },
    },
    {
      name: 'that is disposed of cancels its runs and refuses new ones',
      hold: pyvarium =>
        whileRunning(pyvarium, async (sandbox, runs) => {
          sandbox.dispose()
          sandbox.dispose()
          for (const run of runs) expectOutcome(await run, { kind: 'cancelled' })
          for (const call of [sandbox.run('1'), sandbox.call('1', 'f'), sandbox.compile('1')]) {
            const error = await rejection(call)
            equal(error instanceof pyvarium.DisposedError && error.name, 'DisposedError', 'the error')
          }
        }),
    },
    {
      name: 'that is disposed of refuses runs of its programs',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const program = await sandbox.compile('def f(): return 1')
          if (!program.ok) fail(program.error.message)
          sandbox.dispose()
          for (const call of [program.run(), program.call('f')])
            equal((await rejection(call)).name, 'DisposedError', 'the error')
        }),
    },
    {
      name: 'disposes of itself with await using, if the runtime has the symbol',
      hold: async pyvarium => {
        const sandbox = await pyvarium.Sandbox.create()
        const symbol = Symbol.asyncDispose as symbol | undefined
        equal(
          typeof (sandbox as unknown as Record<symbol, unknown>)[symbol ?? Symbol()],
          symbol === undefined ? 'undefined' : 'function',
          'its method',
        )
        if (symbol === undefined) sandbox.dispose()
        else await sandbox[Symbol.asyncDispose]()
        equal((await rejection(sandbox.run('1'))).name, 'DisposedError', 'the error')
      },
    },
    {
      name: 'is independent of another one at the same time',
      hold: pyvarium =>
        whileRunning(pyvarium, async (busy, runs) =>
          withSandbox(pyvarium, { policy: { imports: [] } }, async other => {
            expectOutcome(await other.run('sum(range(10))'), { value: '45' })
            expectOutcome(await other.run('import math'), { kind: 'policy' })
            busy.cancel()
            await Promise.all(runs)
            await expectWorks(other)
            expectOutcome(await busy.run('import math\nmath.floor(1.5)'), { value: '1' })
          }),
        ),
    },
    {
      name: 'runs beside four others',
      hold: async pyvarium => {
        const outcomes = [0, 1, 2, 3, 4].map(async id => {
          await withSandbox(pyvarium, {}, async sandbox => {
            for (let round = 0; round < 3; round++)
              expectOutcome(await sandbox.run(`x = ${id}\nsum(range(1000)) + x`), { value: `${499500 + id}` })
          })
        })
        await Promise.all(outcomes)
      },
    },
  ],
}
