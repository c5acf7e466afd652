/** A sandbox that is cancelled or disposed of, whatever it is at. */
import type { LimitOptions, Sandbox } from 'pyvarium'
import { check, checkWorks, withSandbox } from '../../behaviours/behaviour.js'
import type { Pyvarium } from '../../behaviours/behaviour.js'
import { equal, fail, rejection } from '../../behaviours/check.js'
import { pause } from './scenario.js'
import type { Scenario } from './scenario.js'

type Pending = ReturnType<Sandbox['run'] | Sandbox['compile']>

/** Nothing of a run's own ends it. */
const UNBOUNDED: LimitOptions = { instructions: Number.MAX_SAFE_INTEGER, memory: 2 ** 30, output: 2 ** 32 - 1 }
const BEGUN = "print('begun')\n"
const ENDLESS = `${BEGUN}while True: pass`

/** What a sandbox may be at: begins it and gives what must then be ended. `begun` resolves when something was printed. */
const STATES: readonly [name: string, begin: (sandbox: Sandbox, begun: Promise<void>) => Promise<Pending[]>][] = [
  ['that has nothing to do', async () => []],
  ['that has been asked a moment ago', async sandbox => [sandbox.run(ENDLESS)]],
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
    'with more to do',
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

/** @returns as an array, as a promise of a promise is just a promise */
async function waited(pending: Pending, until: Promise<void>): Promise<Pending[]> {
  await until
  return [pending]
}

async function inState(
  pyvarium: Pyvarium,
  [, begin]: (typeof STATES)[number],
  use: (sandbox: Sandbox, pending: Pending[]) => Promise<void>,
): Promise<void> {
  let tell = (): void => {}
  const begun = new Promise<void>(resolve => (tell = resolve))
  await withSandbox(pyvarium, { limits: UNBOUNDED, onOutput: () => tell() }, async sandbox =>
    use(sandbox, await begin(sandbox, begun)),
  )
}

async function checkCancelled(pending: readonly Pending[]): Promise<void> {
  for (const outcome of await Promise.all(pending)) {
    if (outcome.ok) fail('it was not ended')
    check(outcome, { kind: 'cancelled' })
  }
}

export const endings: readonly Scenario[] = STATES.flatMap(state => [
  {
    name: `a sandbox ${state[0]} is cancelled, twice`,
    hold: (pyvarium: Pyvarium) =>
      inState(pyvarium, state, async (sandbox, pending) => {
        sandbox.cancel()
        sandbox.cancel()
        await checkCancelled(pending)
        await checkWorks(sandbox)
        sandbox.cancel()
        await checkWorks(sandbox)
      }),
  },
  {
    name: `a sandbox ${state[0]} is disposed of, twice`,
    hold: (pyvarium: Pyvarium) =>
      inState(pyvarium, state, async (sandbox, pending) => {
        sandbox.dispose()
        sandbox.dispose()
        sandbox.cancel()
        await checkCancelled(pending)
        for (const call of [sandbox.run('1'), sandbox.call('1', 'f'), sandbox.compile('1')])
          equal((await rejection(call)).name, 'DisposedError', 'the error')
      }),
  },
])

/** What `onOutput` does in the middle of a run, and how that ends. */
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
  name: `an onOutput ${name} in the middle of a flood`,
  hold: async pyvarium => {
    let chunks = 0
    let interrupt = (): void => {}
    const onOutput = (): void => {
      if (++chunks === 3) interrupt()
    }
    await withSandbox(pyvarium, { limits: UNBOUNDED, onOutput }, async sandbox => {
      interrupt = () => act(sandbox)
      check(await sandbox.run("while True: print('x' * 50)"), { kind: 'cancelled' })
      equal(chunks, 3, 'the number of chunks')
    })
  },
}))
