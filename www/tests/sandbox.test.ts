/** Tests the input of a sandbox: bytes, changed prototypes, and objects that cannot be read. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { InvalidOptionError, InvalidValueError, LoadError } from '../src/errors.js'
import type { SandboxOptions } from '../src/options.js'
import { Sandbox } from '../src/sandbox.js'
import { HONEST, emptyModule, errorOf, fake, printing, withWorker } from './fake-worker.js'

describe('the bytes of the arguments', () => {
  it('are transferred to the worker, beside the JSON', () =>
    withWorker({ answers: [HONEST] }, async (sandbox, [worker]) => {
      const argument = new Uint8Array(100).fill(7)
      await sandbox.call('', 'f', [argument, argument])
      const request = worker?.requests[0]
      assert.ok(request?.kind === 'run' && request.bytes.length === 200 && request.bytes.every(byte => byte === 7))
      assert.equal(argument.length, 100)
      const { call } = JSON.parse(new TextDecoder().decode(request.json)) as { call: unknown }
      const span = (start: number, end: number): unknown => ({ type: 'bytes', value: { start, end } })
      assert.deepEqual(call, { function: 'f', args: [span(0, 100), span(100, 200)], kwargs: [] })
    }))

  it('end the run before it begins if they are larger than the memory limit, like texts', () =>
    withWorker({ answers: [HONEST] }, async (sandbox, [worker]) => {
      for (const argument of [new Array(1000).fill(new Uint8Array(1e6)), new Array(1000).fill('x'.repeat(1e6))]) {
        assert.equal(errorOf(await sandbox.call('', 'f', [argument])).kind, 'memory')
      }
      assert.equal(worker?.requests.length, 0)
    }))
})

describe('a property of a changed Object.prototype', () => {
  it('is not read as an option, limit or policy', async () => {
    const names = ['limits', 'policy', 'onOutput', 'worker', 'memory', 'profile', 'forbid'] as const
    const values = [{ output: 0 }, { profile: 'strict' }, 5, 5, 1, 'strict', ['while']]
    try {
      for (const [index, name] of names.entries())
        Object.defineProperty(Object.prototype, name, { value: values[index], configurable: true })
      const sandbox = await Sandbox.create({
        wasm: emptyModule,
        worker: () => fake({ answers: [[printing('a'), ...HONEST]] }),
        limits: {},
      })
      assert.equal((await sandbox.run('1')).output, 'a')
      sandbox.dispose()
    } finally {
      for (const name of names) delete (Object.prototype as Record<string, unknown>)[name]
    }
  })
})

describe('an unreadable object', () => {
  const revoked = (target: object): never => {
    const { proxy, revoke } = Proxy.revocable(target, {})
    revoke()
    return proxy as never
  }
  const calls: [string, (sandbox: Sandbox) => Promise<unknown>, string][] = [
    ['a revoked array of arguments', s => s.call('', 'f', revoked([])), 'args'],
    ['a revoked argument', s => s.call('', 'f', [revoked({})]), 'args[0]'],
    ['revoked keyword arguments', s => s.call('', 'f', [], revoked({})), 'kwargs'],
    ['a revoked keyword argument', s => s.call('', 'f', [], { a: revoked({}) }), 'kwargs.a'],
    ['arguments with a false length', s => s.call('', 'f', new Proxy([], { get: () => 2 ** 32 - 1 })), 'args'],
  ]
  for (const [name, call, path] of calls) {
    it(`causes an InvalidValueError: ${name}`, () =>
      withWorker({}, sandbox =>
        assert.rejects(call(sandbox), error => error instanceof InvalidValueError && error.path === path),
      ))
  }

  const options: [string, SandboxOptions, string][] = [
    ['revoked options', revoked({}), 'options'],
    ['revoked limits', { limits: revoked({}) }, 'limits'],
    ['a revoked policy', { policy: revoked({}) }, 'policy'],
    ['revoked imports', { policy: { imports: revoked({}) } }, 'policy.imports'],
    ['revoked names to remove', { policy: { builtins: { remove: revoked([]) } } }, 'policy.builtins.remove'],
    ['a revoked wasm', { wasm: revoked({}) }, 'wasm'],
    [
      'options with a getter that throws',
      {
        get limits(): never {
          throw new Error('no')
        },
      },
      'options',
    ],
    [
      'imports with a false length',
      { policy: { imports: new Proxy([], { get: (_, name) => (name === 'length' ? 2 ** 32 : undefined) }) } },
      'policy.imports',
    ],
    ['an object with the tag of a URL', { wasm: { [Symbol.toStringTag]: 'URL' } as unknown as URL }, 'wasm'],
    ['an invalid URL of the wasm', { wasm: 'http://[' }, 'wasm'],
    ['an invalid URL of the worker', { wasm: emptyModule, worker: 'http://[' }, 'worker'],
  ]
  for (const [name, given, option] of options) {
    it(`causes an InvalidOptionError: ${name}`, () =>
      assert.rejects(Sandbox.create(given), error => error instanceof InvalidOptionError && error.option === option))
  }

  const files: [string, unknown][] = [
    ['a detached buffer', detached(new ArrayBuffer(8))],
    ['an object with the tag of an ArrayBuffer', { [Symbol.toStringTag]: 'ArrayBuffer' }],
    ['an object with the tag of a Response', { [Symbol.toStringTag]: 'Response' }],
    ['an object with the tag of a module', { [Symbol.toStringTag]: 'WebAssembly.Module' }],
  ]
  for (const [name, wasm] of files) {
    it(`as wasm causes a LoadError: ${name}`, () =>
      assert.rejects(Sandbox.create({ wasm: wasm as ArrayBuffer }), LoadError))
  }
})

function detached(buffer: ArrayBuffer): ArrayBuffer {
  structuredClone(buffer, { transfer: [buffer] })
  return buffer
}
