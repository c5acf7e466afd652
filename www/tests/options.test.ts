import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { InvalidOptionError } from '../src/errors.js'
import { DEFAULT_LIMITS, MODULES, settingsFrom } from '../src/options.js'
import type { SandboxOptions } from '../src/options.js'

describe('options', () => {
  it('all have a default', () => {
    const { time, ...limits } = DEFAULT_LIMITS
    const settings = settingsFrom()
    assert.deepEqual([settings.limits, settings.time, settings.policy], [limits, time, { imports: [...MODULES] }])
  })

  it('that are undefined are as if not given', () => {
    assert.deepEqual(settingsFrom({ limits: { memory: undefined }, policy: undefined, onOutput: undefined, wasm: undefined, worker: undefined }), settingsFrom())
  })

  it('replace the defaults', () => {
    const settings = settingsFrom({ limits: { instructions: 5, time: 7 }, policy: { profile: 'education', imports: ['math', 'math'] } })
    assert.deepEqual(settings.limits, { ...settingsFrom().limits, instructions: 5 })
    assert.equal(settings.time, 7)
    assert.deepEqual(settings.policy, { imports: ['math'] })
  })

  it('allow no output and no imports at all', () => {
    const settings = settingsFrom({ limits: { output: 0 }, policy: { imports: [] } })
    assert.deepEqual([settings.limits.output, settings.policy.imports], [0, []])
  })

  const emptyModule = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)
  const sources: [string, SandboxOptions][] = [
    ['a wasm file by its address', { wasm: 'pyvarium.wasm' }],
    ['a wasm file by its URL', { wasm: new URL('file:///pyvarium.wasm') }],
    ['a wasm file as a response', { wasm: new Response() }],
    ['a wasm file as a buffer', { wasm: emptyModule.buffer }],
    ['a wasm file as bytes', { wasm: emptyModule }],
    ['a wasm file as bytes of Node', { wasm: Buffer.from(emptyModule) }],
    ['a wasm file that is compiled', { wasm: new WebAssembly.Module(emptyModule) }],
    ['a worker by its address', { worker: 'worker.js' }],
    ['a worker by its URL', { worker: new URL('file:///worker.js') }],
    ['a worker by what starts it', { worker: () => ({ postMessage() {}, terminate() {} }) }],
  ]
  for (const [name, options] of sources) {
    it(`take ${name}`, () => {
      const { wasm, worker } = settingsFrom(options)
      assert.deepEqual([wasm, worker], [options.wasm, options.worker])
    })
  }

  const modules = MODULES.join(', ')
  const refused: [string, unknown, RegExp][] = [
    ['no object', 5, /^options: must be an object, not 5$/],
    ['a misspelt option', { onOuput: () => {} }, /^onOuput: no such option; did you mean onOutput\?$/],
    ['a misspelt limit', { limits: { memroy: 1 } }, /^limits\.memroy: no such option; did you mean limits\.memory\?$/],
    ['an unknown option, listing all', { policy: { colour: 1 } }, /^policy\.colour: no such option; there are policy\.profile, policy\.imports$/],
    ['limits that are a number', { limits: 5 }, /^limits: must be an object, not 5$/],
    ['limits that are null', { limits: null }, /^limits: must be an object, not null$/],
    ['a policy that is null', { policy: null }, /^policy: must be an object, not null$/],
    ['an unknown profile', { policy: { profile: 'bank' } }, /^policy\.profile: 'bank' is not available; 'education' is$/],
    ['imports that are a string', { policy: { imports: 'math' } }, /^policy\.imports: must be an array of module names, not 'math'$/],
    ['a misspelt module', { policy: { imports: ['math', 'itertool'] } }, /^policy\.imports\[1\]: 'itertool' is not a module of the sandbox; did you mean itertools\?$/],
    ['an unknown module, listing all', { policy: { imports: ['os'] } }, new RegExp(`^policy\\.imports\\[0\\]: 'os' is not a module of the sandbox; there are ${modules}$`)],
    ['a limit below its range', { limits: { time: 0 } }, /^limits\.time: must be a whole number of milliseconds from 1 to 2147483647, not 0$/],
    ['a limit above its range', { limits: { memory: 2 ** 32 } }, /^limits\.memory: must be a whole number of bytes from 1 to 4294967295, not 4294967296$/],
    ['an infinite limit', { limits: { instructions: Infinity } }, /^limits\.instructions: .* not Infinity$/],
    ['a fraction', { limits: { output: 1.5 } }, /^limits\.output: .* not 1\.5$/],
    ['a limit in words', { limits: { recursion: '300' } }, /^limits\.recursion: .* not '300'$/],
    ['an onOutput that is no function', { onOutput: [] }, /^onOutput: must be a function, not an array$/],
    ['a wasm that is a number', { wasm: 5 }, /^wasm: must be a URL, a response, bytes or a compiled module, not 5$/],
    ['a wasm that is null', { wasm: null }, /^wasm: .* not null$/],
    ['a wasm that is a function', { wasm: () => {} }, /^wasm: .* not a function$/],
    ['a wasm that is a promise', { wasm: Promise.resolve() }, /^wasm: .* not an object$/],
    ['a worker that is a number', { worker: 5 }, /^worker: must be a URL or a function, not 5$/],
    ['a worker that is null', { worker: null }, /^worker: .* not null$/],
    ['a worker that is an object', { worker: { postMessage() {} } }, /^worker: .* not an object$/],
  ]
  for (const [name, options, message] of refused) {
    it(`refuse ${name}`, () => {
      assert.throws(() => settingsFrom(options as SandboxOptions), error => error instanceof InvalidOptionError && message.test(error.message))
    })
  }
})
