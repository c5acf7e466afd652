/** Fake workers for tests: an object in the same thread that sends the messages of a script. */
import assert from 'node:assert/strict'
import type { SandboxOptions } from '../src/options.js'
import type { Failure, Outcome } from '../src/outcome.js'
import type { Opening, Request } from '../src/protocol.js'
import type { WorkerLike } from '../src/web-types.js'
import { Sandbox } from '../src/sandbox.js'
import { OUTPUT, VALUE } from '../src/wire.js'

export const emptyModule = new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))

export const usage = { instructions: 1, peakMemory: 2, outputBytes: 0, wasmMemory: 65_536 }

export const READY = ['ready']

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The messages of a correct worker for a run with the value None. */
export const HONEST: readonly unknown[] = [[VALUE, bytes('{"type":"none"}'), 1], ['report', null, usage], READY]

export const printing = (text: string): unknown => [OUTPUT, bytes(text), 1]

/** The messages of a fake worker. */
export interface Script {
  /** The messages after it received its port. */
  start?: readonly unknown[]
  /** The messages for the first, second, ... request. It sends none for further requests. */
  answers?: readonly (readonly unknown[])[]
}

export interface Fake extends WorkerLike {
  readonly requests: Request[]
  terminated: boolean
}

export function fake({ start = [READY], answers = [] }: Script): Fake {
  const requests: Request[] = []
  let port: MessagePort | undefined
  return {
    requests,
    terminated: false,
    postMessage(opening: unknown) {
      port = (opening as Opening).port
      port.onmessage = ({ data }: { data: Request }) => {
        for (const answer of answers[requests.push(data) - 1] ?? []) port?.postMessage(answer)
      }
      for (const message of start) port.postMessage(message)
    },
    terminate() {
      this.terminated = true
      port?.close()
    },
  }
}

/** Calls `use` with a sandbox whose first worker sends the messages of `script`. Further workers are correct. */
export async function withWorker(
  script: Script,
  use: (sandbox: Sandbox, workers: Fake[]) => Promise<void>,
  options: SandboxOptions = {},
): Promise<void> {
  const workers: Fake[] = []
  const worker = (): Fake => {
    const next = fake(workers.length === 0 ? script : { answers: Array.from({ length: 10 }, () => HONEST) })
    workers.push(next)
    return next
  }
  const sandbox = await Sandbox.create({
    wasm: emptyModule,
    worker,
    limits: { time: 1000, ...options.limits },
    ...options,
  })
  try {
    await use(sandbox, workers)
  } finally {
    sandbox.dispose()
  }
}

export function errorOf(outcome: Outcome): Failure {
  if (outcome.ok) assert.fail('the run succeeded')
  return outcome.error
}
