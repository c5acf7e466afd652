/** When sandboxes, calls and workers end: by signals, and when nobody holds a sandbox any more. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { DisposedError, InvalidOptionError } from '../src/errors.js'
import { Sandbox } from '../src/sandbox.js'
import { HONEST, READY, emptyModule, errorOf, fake, withWorker } from './fake-worker.js'
import type { Fake, Script } from './fake-worker.js'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Creates sandboxes whose workers are all alike and kept in `workers`. */
function starting(script: Script): { workers: Fake[]; create: (signal?: AbortSignal) => Promise<Sandbox> } {
  const workers: Fake[] = []
  const worker = (): Fake => {
    const next = fake(script)
    workers.push(next)
    return next
  }
  return { workers, create: signal => Sandbox.create({ wasm: emptyModule, worker, signal }) }
}

/** Until the messages that are on their way have arrived. */
const soon = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 20))

const haveEnded = (workers: Fake[]): boolean[] => workers.map(worker => worker.terminated)

describe('the signal of Sandbox.create', () => {
  it('starts nothing when it is aborted already', async () => {
    const { workers, create } = starting({})
    const reason = new Error('no longer wanted')
    await assert.rejects(create(AbortSignal.abort(reason)), reason)
    assert.equal(workers.length, 0)
  })

  it('rejects with its reason and ends the worker while that starts', async () => {
    const { workers, create } = starting({ start: [] })
    const controller = new AbortController()
    const sandbox = create(controller.signal)
    await soon()
    controller.abort()
    await assert.rejects(sandbox, { name: 'AbortError' })
    assert.deepEqual(haveEnded(workers), [true])
  })

  it('rejects when it is aborted in the moment that the worker is ready', async () => {
    for (let turns = 0; turns < 12; turns++) {
      const { workers, create } = starting({})
      const controller = new AbortController()
      const sandbox = create(controller.signal)
      sandbox.catch(() => {}) // it may reject before the test awaits it
      while (workers.length === 0) await Promise.resolve()
      await new Promise<void>(resolve => setImmediate(resolve))
      for (let turn = 0; turn < turns; turn++) await Promise.resolve()
      controller.abort()
      await assert.rejects(
        sandbox.then(made => made.run('1')),
        (error: Error) => error.name === 'AbortError' || error instanceof DisposedError,
      )
      assert.ok(!haveEnded(workers).includes(false))
    }
  })

  it('disposes of the sandbox later', async () => {
    const { workers, create } = starting({})
    const controller = new AbortController()
    const sandbox = await create(controller.signal)
    await soon()
    controller.abort()
    await assert.rejects(sandbox.run('1'), DisposedError)
    assert.deepEqual(haveEnded(workers), [true, true])
  })
})

describe('the signal of a call', () => {
  it('cancels that call under way and starts the next', () =>
    withWorker({ answers: [[]] }, async sandbox => {
      const controller = new AbortController()
      const first = sandbox.run('1', { signal: controller.signal })
      const second = sandbox.run('2')
      await soon()
      controller.abort()
      assert.equal(errorOf(await first).kind, 'cancelled')
      assert.equal((await second).ok, true)
    }))

  it('cancels that call while it waits, and no other', () =>
    withWorker({ answers: [HONEST, HONEST] }, async (sandbox, [worker]) => {
      const controller = new AbortController()
      const calls = [sandbox.run('1'), sandbox.call('2', 'f', [], {}, { signal: controller.signal }), sandbox.run('3')]
      controller.abort()
      const outcomes = await Promise.all(calls)
      assert.deepEqual(
        outcomes.map(outcome => outcome.error?.kind),
        [undefined, 'cancelled', undefined],
      )
      assert.equal(worker?.requests.length, 2)
    }))

  it('cancels at once when it is aborted already, whatever the call', () =>
    withWorker({}, async (sandbox, [worker]) => {
      const signal = AbortSignal.abort()
      assert.equal(errorOf(await sandbox.run('1', { signal })).kind, 'cancelled')
      assert.equal((await sandbox.compile('1', { signal })).error?.kind, 'cancelled')
      assert.equal((await sandbox.check('1', { signal })).errors[0]?.kind, 'cancelled')
      assert.equal(worker?.requests.length, 0)
    }))

  it('does nothing once the call is over', () =>
    withWorker({ answers: [HONEST, HONEST] }, async (sandbox, workers) => {
      const controller = new AbortController()
      await sandbox.run('1', { signal: controller.signal })
      controller.abort()
      assert.equal((await sandbox.run('2')).ok, true)
      assert.equal(workers[0]?.terminated, false)
    }))

  it('may be that of many calls and sandboxes: Node sees no leak', async () => {
    const warnings: Error[] = []
    const hear = (warning: Error): void => void warnings.push(warning)
    process.on('warning', hear)
    const { signal } = new AbortController()
    const { create } = starting({ answers: Array.from({ length: 20 }, () => HONEST) })
    const sandboxes = await Promise.all(Array.from({ length: 20 }, () => create(signal)))
    await Promise.all(sandboxes.map(sandbox => sandbox.run('1', { signal })))
    for (const sandbox of sandboxes) sandbox.dispose()
    await soon()
    process.off('warning', hear)
    assert.deepEqual(warnings, [])
  })

  it('is a field of the options, which have no other', () =>
    withWorker({}, async sandbox => {
      const { signal } = new AbortController()
      const wrong: [unknown, RegExp][] = [
        [signal, /^options: must be an object such as { signal }, not the signal itself$/],
        [{ singal: signal }, /^singal: no such option; did you mean signal\?$/],
        [{ signal: 5 }, /^signal: must be an AbortSignal, not 5$/],
        [null, /^options: must be an object, not null$/],
        [new AbortController(), /^signal: must be an own property of its object, not one of a class$/],
        [{ signal: { [Symbol.toStringTag]: 'AbortSignal' } }, /^signal: must be an AbortSignal, not an object$/],
      ]
      for (const [options, message] of wrong) {
        await assert.rejects(
          sandbox.run('1', options as never),
          (error: unknown) => error instanceof InvalidOptionError && message.test(error.message),
        )
      }
    }))
})

describe('a sandbox that nobody holds any more', () => {
  it('has its workers ended', async () => {
    const { workers, create } = starting({ start: [READY], answers: [HONEST] })
    const use = async (): Promise<void> => {
      const sandbox = await create(new AbortController().signal)
      await sandbox.run('1')
      await soon()
    }
    await use()
    assert.equal(workers.length, 2)
    for (let round = 0; round < 50 && haveEnded(workers).includes(false); round++) {
      collectGarbage()
      await soon()
    }
    assert.deepEqual(haveEnded(workers), [true, true])
  })

  it('keeps them while a program of it is held', async () => {
    const { workers, create } = starting({
      start: [READY],
      answers: [
        [
          ['compiled', new Uint8Array(1), { instructions: 1, peakMemory: 1, outputBytes: 0, wasmMemory: 65_536 }],
          READY,
        ],
        HONEST,
      ],
    })
    const program = await create().then(sandbox => sandbox.compile('1'))
    for (let round = 0; round < 5; round++) {
      collectGarbage()
      await soon()
    }
    assert.deepEqual(haveEnded(workers), [false, false])
    assert.ok(program.ok && (await program.run()).ok)
    for (const worker of workers) worker.terminate()
  })
})
