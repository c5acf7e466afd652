/** Tests when sandboxes, calls and workers end: by signals, and by garbage collection of a sandbox. */
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

/** Creates sandboxes. All workers have the same script and are added to `workers`. */
function starting(script: Script): { workers: Fake[]; create: (signal?: AbortSignal) => Promise<Sandbox> } {
  const workers: Fake[] = []
  const worker = (): Fake => {
    const next = fake(script)
    workers.push(next)
    return next
  }
  return { workers, create: signal => Sandbox.create({ wasm: emptyModule, worker, signal }) }
}

/** Waits until the messages already sent have arrived. */
const soon = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 20))

const areTerminated = (workers: Fake[]): boolean[] => workers.map(worker => worker.terminated)

describe('the signal of Sandbox.create', () => {
  it('prevents the start of a worker if it is already aborted', async () => {
    const { workers, create } = starting({})
    const reason = new Error('no longer wanted')
    await assert.rejects(create(AbortSignal.abort(reason)), reason)
    assert.equal(workers.length, 0)
  })

  it('terminates a worker that is starting, and rejects with the reason', async () => {
    const { workers, create } = starting({ start: [] })
    const controller = new AbortController()
    const sandbox = create(controller.signal)
    await soon()
    controller.abort()
    await assert.rejects(sandbox, { name: 'AbortError' })
    assert.deepEqual(areTerminated(workers), [true])
  })

  it('rejects if it is aborted at the moment at which the worker is ready', async () => {
    for (let microtasks = 0; microtasks < 12; microtasks++) {
      const { workers, create } = starting({})
      const controller = new AbortController()
      const sandbox = create(controller.signal)
      sandbox.catch(() => {}) // it may reject before the test awaits it
      while (workers.length === 0) await Promise.resolve()
      await new Promise<void>(resolve => setImmediate(resolve))
      for (let count = 0; count < microtasks; count++) await Promise.resolve()
      controller.abort()
      await assert.rejects(
        sandbox.then(made => made.run('1')),
        (error: Error) => error.name === 'AbortError' || error instanceof DisposedError,
      )
      assert.ok(!areTerminated(workers).includes(false))
    }
  })

  it('disposes the sandbox if it is aborted later', async () => {
    const { workers, create } = starting({})
    const controller = new AbortController()
    const sandbox = await create(controller.signal)
    await soon()
    controller.abort()
    await assert.rejects(sandbox.run('1'), DisposedError)
    assert.deepEqual(areTerminated(workers), [true, true])
  })
})

describe('the signal of a call', () => {
  it('cancels the call while it runs, and the next call starts', () =>
    withWorker({ answers: [[]] }, async sandbox => {
      const controller = new AbortController()
      const first = sandbox.run('1', { signal: controller.signal })
      const second = sandbox.run('2')
      await soon()
      controller.abort()
      assert.equal(errorOf(await first).kind, 'cancelled')
      assert.equal((await second).ok, true)
    }))

  it('cancels only that call while it waits', () =>
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

  it('cancels every kind of call at once if it is already aborted', () =>
    withWorker({}, async (sandbox, [worker]) => {
      const signal = AbortSignal.abort()
      assert.equal(errorOf(await sandbox.run('1', { signal })).kind, 'cancelled')
      assert.equal((await sandbox.compile('1', { signal })).error?.kind, 'cancelled')
      assert.equal((await sandbox.check('1', { signal })).errors[0]?.kind, 'cancelled')
      assert.equal(worker?.requests.length, 0)
    }))

  it('has no effect after the end of the call', () =>
    withWorker({ answers: [HONEST, HONEST] }, async (sandbox, workers) => {
      const controller = new AbortController()
      await sandbox.run('1', { signal: controller.signal })
      controller.abort()
      assert.equal((await sandbox.run('2')).ok, true)
      assert.equal(workers[0]?.terminated, false)
    }))

  it('can be used for many calls and sandboxes without a warning of Node about a leak', async () => {
    const warnings: Error[] = []
    const onWarning = (warning: Error): void => void warnings.push(warning)
    process.on('warning', onWarning)
    const { signal } = new AbortController()
    const { create } = starting({ answers: Array.from({ length: 20 }, () => HONEST) })
    const sandboxes = await Promise.all(Array.from({ length: 20 }, () => create(signal)))
    await Promise.all(sandboxes.map(sandbox => sandbox.run('1', { signal })))
    for (const sandbox of sandboxes) sandbox.dispose()
    await soon()
    process.off('warning', onWarning)
    assert.deepEqual(warnings, [])
  })

  it('must be in the field `signal` of the options', () =>
    withWorker({}, async sandbox => {
      const { signal } = new AbortController()
      const wrong: [unknown, RegExp][] = [
        [signal, /^options: must be an object such as { signal }, not the signal itself$/],
        [{ singal: signal }, /^singal: no such option; did you mean signal\?$/],
        [{ signal: 5 }, /^signal: must be an AbortSignal, not 5$/],
        [null, /^options: must be an object, not null$/],
        [new AbortController(), /^signal: must be an own property of the object, not inherited$/],
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

describe('the workers of a garbage-collected sandbox', () => {
  it('are terminated', async () => {
    const { workers, create } = starting({ start: [READY], answers: [HONEST] })
    const use = async (): Promise<void> => {
      const sandbox = await create(new AbortController().signal)
      await sandbox.run('1')
      await soon()
    }
    await use()
    assert.equal(workers.length, 2)
    for (let round = 0; round < 50 && areTerminated(workers).includes(false); round++) {
      collectGarbage()
      await soon()
    }
    assert.deepEqual(areTerminated(workers), [true, true])
  })

  it('continue while a program of the sandbox is referenced', async () => {
    const { workers, create } = starting({
      start: [READY],
      answers: [
        [
          ['compiled', new Uint8Array(1), [], { instructions: 1, peakMemory: 1, outputBytes: 0, wasmMemory: 65_536 }],
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
    assert.deepEqual(areTerminated(workers), [false, false])
    assert.ok(program.ok && (await program.run()).ok)
    for (const worker of workers) worker.terminate()
  })
})
