/** Tests the connection to a worker that fails or sends invalid messages. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { LoadError } from '../src/errors.js'
import type { WorkerLike } from '../src/web-types.js'
import type { Opening } from '../src/protocol.js'
import { START_TIMEOUT, WorkerLink } from '../src/worker-link.js'
import { READY, emptyModule, fake } from './fake-worker.js'

const isLoadError = (message: RegExp) => (error: unknown) => error instanceof LoadError && message.test(error.message)

describe('a thread that ends before its last messages arrive', () => {
  const cases: [string, unknown[], RegExp][] = [
    ['failed for the reason that it sent', [['failed', 'no memory']], /^the worker cannot be started: no memory$/],
    ['ended if it sent none', [], /^the worker cannot be started: the worker's thread ended with code 0$/],
    [
      'is not ready, even if it sent `ready`',
      [READY],
      /^the worker cannot be started: the worker's thread ended with code 0$/,
    ],
  ]
  for (const [name, lastMessages, message] of cases) {
    it(name, async () => {
      const link = new WorkerLink(emptyModule, () => endingThread(lastMessages))
      await assert.rejects(link.started, isLoadError(message))
      assert.equal(link.lost, true)
    })
  }
})

describe('a LoadError is the result if the function of the option `worker` returns or throws', () => {
  const revoked = (): object => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    return proxy
  }
  const cases: [string, () => unknown, RegExp][] = [
    ['null', () => null, /must give a Worker, not null$/],
    ['undefined', () => undefined, /must give a Worker, not undefined$/],
    ['a number', () => 5, /must give a Worker, not 5$/],
    ['an empty object', () => ({}), /must give a Worker, not an object without postMessage and terminate$/],
    ['a promise', async () => fake({}), /must give a Worker, not a promise$/],
    ['a revoked proxy', revoked, /^the worker cannot be started: .*revoked$/],
    [
      'an error',
      () => {
        throw new Error('no worker today')
      },
      /^the worker cannot be started: no worker today$/,
    ],
    [
      'a thrown object without a message',
      () => {
        throw Object.create(null)
      },
      /^the worker cannot be started: an error without a message$/,
    ],
    [
      'a worker whose postMessage throws',
      () => ({
        postMessage() {
          throw new Error('closed')
        },
        terminate() {},
      }),
      /^the worker cannot be started: closed$/,
    ],
    [
      'a worker whose on throws',
      () => ({
        on() {
          throw new Error('no events')
        },
        postMessage() {},
        terminate() {},
      }),
      /^the worker cannot be started: no events$/,
    ],
    [
      'a worker whose unref throws',
      () => ({
        unref() {
          throw new Error('no unref')
        },
        postMessage() {},
        terminate() {},
      }),
      /no unref$/,
    ],
  ]
  for (const [name, start, message] of cases) {
    it(name, async () => {
      const link = async (): Promise<void> => new WorkerLink(emptyModule, start as () => WorkerLike).started
      await assert.rejects(link, isLoadError(message))
    })
  }
})

describe('a worker that starts', () => {
  const cases: [string, unknown, RegExp][] = [
    ['with null', null, /invalid reply: the message is not an array$/],
    ['with a number', 5, /invalid reply/],
    ['with an empty array', [], /invalid reply: its type is unknown$/],
    ['with a report', ['report', null, {}], /invalid reply/],
    ['with output', [0, Uint8Array.of(1), 1], /invalid reply: the worker has no request$/],
    ['with a reason that is not a string', ['failed', { toString: 1 }], /invalid reply: the reason is not a string$/],
  ]
  for (const [name, message, reason] of cases) {
    it(`${name} causes a LoadError`, async () => {
      const worker = fake({ start: [message] })
      await assert.rejects(new WorkerLink(emptyModule, () => worker).started, isLoadError(reason))
      assert.equal(worker.terminated, true)
    })
  }

  it('twice is lost', async () => {
    const link = new WorkerLink(emptyModule, () => fake({ start: [READY, READY] }))
    await link.started
    await new Promise(resolve => setTimeout(resolve, 20))
    assert.equal(link.lost, true)
  })

  it('too slowly causes a LoadError after the timeout', async test => {
    test.mock.timers.enable({ apis: ['setTimeout'] })
    const worker = fake({ start: [] })
    const link = new WorkerLink(emptyModule, () => worker)
    for (let second = 0; second < START_TIMEOUT; second++) test.mock.timers.tick(1000)
    assert.equal(link.lost, false)
    test.mock.timers.tick(1000)
    await assert.rejects(
      link.started,
      isLoadError(/^the worker cannot be started: it was not ready within 30 seconds$/),
    )
    assert.equal(worker.terminated, true)
  })

  it('with an invalid message, and whose `terminate` rejects, causes only a LoadError', async () => {
    const worker = { ...fake({ start: [null] }), terminate: () => Promise.reject(new Error('no')) }
    await assert.rejects(new WorkerLink(emptyModule, () => worker).started, LoadError)
    await new Promise(resolve => setTimeout(resolve, 20))
  })
})

/** A thread whose `exit` event arrives before its messages. */
function endingThread(lastMessages: unknown[]) {
  let exit = (_code: number): void => {}
  return {
    on(event: string, listener: (code: number) => void) {
      if (event === 'exit') exit = listener
    },
    postMessage(opening: unknown) {
      for (const message of lastMessages) (opening as Opening).port.postMessage(message)
      queueMicrotask(() => exit(0))
    },
    terminate() {},
  }
}
