import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { LoadError } from '../src/errors.js'
import type { Opening, Reply } from '../src/protocol.js'
import { WorkerLink } from '../src/worker-link.js'

const emptyModule = new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))

describe('a thread that ends before its last words arrive', () => {
  const cases: [string, Reply[], RegExp][] = [
    ['is said to have failed for the reason it gave', [['failed', 'no memory']], /^the worker cannot be started: no memory$/],
    ['is said to have ended when it gave none', [], /^the worker cannot be started: the worker's thread ended with code 0$/],
    ['is not ready, even when it said so', [['ready']], /^the worker cannot be started: the worker's thread ended with code 0$/],
  ]
  for (const [name, lastWords, message] of cases) {
    it(name, async () => {
      const link = new WorkerLink(emptyModule, () => endingThread(lastWords))
      await assert.rejects(link.ready, error => error instanceof LoadError && message.test(error.message))
      assert.equal(link.lost, true)
    })
  }
})

/** A thread as the page sees it, whose end is known before the port has delivered anything. */
function endingThread(lastWords: Reply[]) {
  let exit = (_code: number): void => {}
  return {
    on(event: string, listener: (code: number) => void) {
      if (event === 'exit') exit = listener
    },
    postMessage(opening: unknown) {
      for (const reply of lastWords) (opening as Opening).port.postMessage(reply)
      queueMicrotask(() => exit(0))
    },
    terminate() {},
  }
}
