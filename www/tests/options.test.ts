/** Tests the validation of the options of `Sandbox.create`. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { InvalidOptionError } from '../src/errors.js'
import { limitsFrom } from '../src/limits.js'
import { settingsFrom } from '../src/options.js'
import type { SandboxOptions } from '../src/options.js'
import { policyFrom } from '../src/policy.js'

describe('options', () => {
  it('all have a default', () => {
    const { limits, time, policy, ...others } = settingsFrom()
    assert.deepEqual([{ limits, time }, policy], [limitsFrom(), policyFrom()])
    assert.deepEqual(others, {
      onOutput: undefined,
      onLoad: undefined,
      wasm: undefined,
      worker: undefined,
      library: { source: undefined, eager: false },
      signal: undefined,
    })
  })

  it('have their default if they are undefined', () => {
    assert.deepEqual(
      settingsFrom({
        limits: { memory: undefined },
        policy: undefined,
        onOutput: undefined,
        wasm: undefined,
        worker: undefined,
      }),
      settingsFrom(),
    )
  })

  it('replace the defaults', () => {
    const { limits, time, policy } = settingsFrom({
      limits: { instructions: 5, time: 7 },
      policy: { profile: 'strict' },
    })
    assert.deepEqual(
      [{ limits, time }, policy],
      [limitsFrom({ instructions: 5, time: 7 }), policyFrom({ profile: 'strict' })],
    )
  })

  const emptyModule = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)
  const sources: [string, SandboxOptions][] = [
    ['a wasm file by its path', { wasm: 'pyvarium.wasm' }],
    ['a wasm file by its URL', { wasm: new URL('file:///pyvarium.wasm') }],
    ['a wasm file as a response', { wasm: new Response() }],
    ['a wasm file as a buffer', { wasm: emptyModule.buffer }],
    ['a wasm file as bytes', { wasm: emptyModule }],
    ['a wasm file as a Buffer of Node', { wasm: Buffer.from(emptyModule) }],
    ['a wasm file as a compiled module', { wasm: new WebAssembly.Module(emptyModule) }],
    ['a worker by its path', { worker: 'worker.js' }],
    ['a worker by its URL', { worker: new URL('file:///worker.js') }],
    ['a worker by a function that starts it', { worker: () => ({ postMessage() {}, terminate() {} }) }],
  ]
  for (const [name, options] of sources) {
    it(`can give ${name}`, () => {
      const { wasm, worker } = settingsFrom(options)
      const address = (given: unknown): unknown =>
        typeof given === 'string' ? pathToFileURL(join(process.cwd(), given)) : given
      assert.deepEqual([wasm, worker], [address(options.wasm), address(options.worker)])
    })
  }

  it('copy a URL, so that a later change has no effect', () => {
    const changing = new URL('file:///first/worker.js')
    const { worker } = settingsFrom({ worker: changing })
    changing.pathname = '/second/worker.js'
    assert.equal(String(worker), 'file:///first/worker.js')
  })

  it('are refused: a getter of a class', () => {
    class Limits {
      get memory(): number {
        return 1
      }
    }
    assert.throws(() => settingsFrom({ limits: new Limits() }), /limits\.memory: must be an own property/)
  })

  const refused: [string, unknown, RegExp][] = [
    ['a number', 5, /^options: must be an object, not 5$/],
    ['a misspelt option', { onOuput: () => {} }, /^onOuput: no such option; did you mean onOutput\?$/],
    [
      'an unknown option, listing all',
      { x: 1 },
      /^x: no such option; there are policy, limits, onOutput, onLoad, wasm, worker, library, signal$/,
    ],
    ['limits that are null', { limits: null }, /^limits: must be an object, not null$/],
    ['a policy that is null', { policy: null }, /^policy: must be an object, not null$/],
    ['a policy that is a Map', { policy: new Map() }, /^policy: must be an object, not a Map$/],
    ['an onOutput that is not a function', { onOutput: [] }, /^onOutput: must be a function, not an array$/],
    ['a wasm that is a number', { wasm: 5 }, /^wasm: must be a URL, a response, bytes or a compiled module, not 5$/],
    ['a wasm that is null', { wasm: null }, /^wasm: .* not null$/],
    ['a wasm that is a function', { wasm: () => {} }, /^wasm: .* not a function$/],
    ['a wasm that is a promise', { wasm: Promise.resolve() }, /^wasm: .* not an object$/],
    ['a worker that is a number', { worker: 5 }, /^worker: must be a URL or a function, not 5$/],
    [
      'a signal that is a controller',
      { signal: new AbortController() },
      /^signal: must be an AbortSignal, not an object$/,
    ],
    ['a worker that is null', { worker: null }, /^worker: .* not null$/],
    ['a worker that is an object', { worker: { postMessage() {} } }, /^worker: .* not an object$/],
  ]
  for (const [name, options, message] of refused) {
    it(`are refused: ${name}`, () => {
      assert.throws(
        () => settingsFrom(options as SandboxOptions),
        error => error instanceof InvalidOptionError && message.test(error.message),
      )
    })
  }
})
