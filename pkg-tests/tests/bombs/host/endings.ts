/** A sandbox that is cancelled or disposed of, in every state. */
import type { LimitOptions, Sandbox } from 'pyvarium'
import { expectOutcome, expectWorks, withSandbox } from '../../behaviours/behaviour.js'
import type { Pyvarium } from '../../behaviours/behaviour.js'
import { equal, fail, rejection } from '../../behaviours/assert.js'
import { pause } from './scenario.js'
import type { Scenario } from './scenario.js'

type Pending = ReturnType<Sandbox['run'] | Sandbox['compile']>

/** No run reaches these limits. */
const UNBOUNDED: LimitOptions = { instructions: Number.MAX_SAFE_INTEGER, memory: 2 ** 30, output: 2 ** 32 - 1 }
const BEGUN = "print('begun')\n"
const ENDLESS = `${BEGUN}while True: pass`

/** The states of a sandbox. `begin` starts the state and returns the runs to end. `begun` resolves at the first output. */
const STATES: readonly [name: string, begin: (sandbox: Sandbox, begun: Promise<void>) => Promise<Pending[]>][] = [
  ['without a run', async () => []],
  ['with a run that was just requested', async sandbox => [sandbox.run(ENDLESS)]],
  ['in an endless loop', running(ENDLESS)],
  [
    'in a loop that catches everything',
    running(`${BEGUN}while True:\n    try:\n        while True: pass\n    except BaseException: pass`),
  ],
  ['in native work', running(`${BEGUN}sum(range(10**15))`)],
  ['in a flood of output', running("while True: print('x' * 50)")],
  ['that takes all memory', running(`${BEGUN}x = []\nwhile True: x.append([0])`)],
  [
    'in a function that was called',
    async (sandbox, begun) => waited(sandbox.call(`def f():\n    ${BEGUN}    while True: pass`, 'f'), begun),
  ],
  [
    'in a program that was compiled',
    async (sandbox, begun) => {
      const program = await sandbox.compile(ENDLESS)
      if (!program.ok) fail(program.error.message)
      return waited(program.run(), begun)
    },
  ],
  ['in a compilation', async sandbox => waited(sandbox.compile('a = 1\n'.repeat(400_000)), pause(30))],
  [
    'with more runs in the queue',
    async (sandbox, begun) => [
      ...(await running(ENDLESS)(sandbox, begun)),
      sandbox.run('1'),
      sandbox.compile('1'),
      sandbox.call('1', 'f'),
    ],
  ],
]

function running(source: string) {
  return (sandbox: Sandbox, begun: Promise<void>): Promise<Pending[]> => waited(sandbox.run(source), begun)
}

/** @returns an array, because a promise of a promise is only a promise */
async function waited(pending: Pending, until: Promise<void>): Promise<Pending[]> {
  await until
  return [pending]
}

async function inState(
  pyvarium: Pyvarium,
  [, start]: (typeof STATES)[number],
  use: (sandbox: Sandbox, pending: Pending[]) => Promise<void>,
): Promise<void> {
  let begin = (): void => {}
  const begun = new Promise<void>(resolve => (begin = resolve))
  await withSandbox(pyvarium, { limits: UNBOUNDED, onOutput: () => begin() }, async sandbox =>
    use(sandbox, await start(sandbox, begun)),
  )
}

async function expectCancelled(pending: readonly Pending[]): Promise<void> {
  for (const outcome of await Promise.all(pending)) {
    if (outcome.ok) fail('it did not end')
    expectOutcome(outcome, { kind: 'cancelled' })
  }
}

export const endings: readonly Scenario[] = STATES.flatMap(state => [
  {
    name: `a sandbox ${state[0]} is cancelled, twice`,
    hold: (pyvarium: Pyvarium) =>
      inState(pyvarium, state, async (sandbox, pending) => {
        sandbox.cancel()
        sandbox.cancel()
        await expectCancelled(pending)
        await expectWorks(sandbox)
        sandbox.cancel()
        await expectWorks(sandbox)
      }),
  },
  {
    name: `a sandbox ${state[0]} is disposed of, twice`,
    hold: (pyvarium: Pyvarium) =>
      inState(pyvarium, state, async (sandbox, pending) => {
        sandbox.dispose()
        sandbox.dispose()
        sandbox.cancel()
        await expectCancelled(pending)
        for (const call of [sandbox.run('1'), sandbox.call('1', 'f'), sandbox.compile('1')])
          equal((await rejection(call)).name, 'DisposedError', 'the error')
      }),
  },
])

/** What `onOutput` does during a run. */
const INTERRUPTIONS: readonly [name: string, act: (sandbox: Sandbox) => void][] = [
  ['cancels', sandbox => sandbox.cancel()],
  ['disposes', sandbox => sandbox.dispose()],
  [
    'cancels, and runs something else',
    sandbox => {
      sandbox.cancel()
      void sandbox.run('1')
    },
  ],
]

export const interruptions: readonly Scenario[] = INTERRUPTIONS.map(([name, act]) => ({
  name: `an onOutput ${name} during a flood`,
  hold: async pyvarium => {
    let chunks = 0
    let interrupt = (): void => {}
    const onOutput = (): void => {
      if (++chunks === 3) interrupt()
    }
    await withSandbox(pyvarium, { limits: UNBOUNDED, onOutput }, async sandbox => {
      interrupt = () => act(sandbox)
      expectOutcome(await sandbox.run("while True: print('x' * 50)"), { kind: 'cancelled' })
      equal(chunks, 3, 'the number of chunks')
    })
  },
}))
