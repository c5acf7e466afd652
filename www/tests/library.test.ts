/** Tests how the page loads the library, with fake workers. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { LoadError } from '../src/errors.js'
import { parseLibrary } from '../src/library-file.js'
import type { LoadProgress } from '../src/file-sources.js'
import type { Outcome } from '../src/outcome.js'
import { LIBRARY_MODULES } from '../src/wire.js'
import { HONEST, READY, errorOf, printing, usage, withWorker } from './fake-worker.js'

const CODE = Uint8Array.from({ length: 10 * LIBRARY_MODULES.length }, (_, index) => index % 251)
const MODULES = LIBRARY_MODULES.map(name => [name, false, 10, []])
const INDEX = { size: CODE.length, modules: MODULES }

function fileOf(index: unknown = INDEX, code: Uint8Array = CODE, mark = 'PYVLIB1\n'): Uint8Array<ArrayBuffer> {
  const json = Buffer.from(JSON.stringify(index))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(json.length)
  return new Uint8Array(Buffer.concat([Buffer.from(mark), size, json, deflateRawSync(code)]))
}

const FILE = fileOf()
const NEEDS = [['needs', ['json']], READY]

describe('the file of the library', () => {
  it('is parsed', async () => {
    const { modules, code } = await parseLibrary(FILE)
    assert.deepEqual(modules, MODULES)
    assert.deepEqual(new Uint8Array(code), CODE)
  })

  const damaged: [string, Uint8Array, RegExp][] = [
    ['nothing', new Uint8Array(), /does not begin with its mark/],
    ['a page', Buffer.from('<!doctype html><title>Not found</title>'), /does not begin with its mark/],
    ['a file of another format', fileOf(INDEX, CODE, 'PYVLIB2\n'), /does not begin with its mark/],
    ['only the mark', FILE.subarray(0, 10), /too short/],
    ['only a part of the index', FILE.subarray(0, 20), /too short/],
    ['no code', FILE.subarray(0, FILE.length - deflateRawSync(CODE).length), /unexpected end of file/],
    ['a part of the code', FILE.subarray(0, FILE.length - 5), /unexpected end of file/],
    ['too little code', fileOf(INDEX, CODE.subarray(1)), /its code is too short/],
    ['too much code', fileOf(INDEX, new Uint8Array([...CODE, 1])), /larger than/],
    ['an index that is a list', fileOf([]), /the index is not an object/],
    ['a wrong size', fileOf({ ...INDEX, size: CODE.length + 1 }), /the sizes in the index are wrong/],
    ['a missing module', fileOf({ size: 0, modules: [] }), /lacks the module .*another version/],
    [
      'a missing import',
      fileOf({ ...INDEX, modules: [...MODULES.slice(1), [...MODULES[0]!.slice(0, 3), ['gone']]] }),
      /lacks the module gone/,
    ],
    ['a module twice', fileOf({ ...INDEX, modules: [...MODULES, ...MODULES] }), /a module occurs twice/],
    ['a module without a size', fileOf({ ...INDEX, modules: [['a', true]] }), /the size of a module is not an integer/],
  ]
  for (const [name, file, message] of damaged)
    it(`${name}: is refused`, () => assert.rejects(parseLibrary(file), message))
})

/** Replaces `fetch` by a function that counts the requests. */
async function withFetch(answer: () => Promise<Response>, use: (asked: () => number) => Promise<void>): Promise<void> {
  const { fetch } = globalThis
  let asked = 0
  globalThis.fetch = () => {
    asked++
    return answer()
  }
  try {
    await use(() => asked)
  } finally {
    globalThis.fetch = fetch
  }
}

let addresses = 0
/** An address that no test has used: a page loads each file once. */
const address = (): string => `http://library.test/${++addresses}.bin`
const response = (): Promise<Response> => Promise.resolve(new Response(FILE))
const soon = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 250))

describe('a run that needs the library', () => {
  it('is sent again with the library, which is fetched once', () =>
    withFetch(response, asked =>
      withWorker(
        { answers: [NEEDS, HONEST, HONEST] },
        async (sandbox, [worker]) => {
          assert.equal(asked(), 0)
          const outcomes = await Promise.all([sandbox.run('import json'), sandbox.run('import json')])
          assert.deepEqual(
            outcomes.map(({ ok }) => ok),
            [true, true],
          )
          const [first, second, third] = worker!.requests
          assert.equal(asked(), 1)
          assert.deepEqual([first?.library, third?.library], [undefined, undefined])
          assert.deepEqual(second?.library?.modules, MODULES)
          assert.deepEqual(new Uint8Array(second!.library!.code), CODE)
          assert.deepEqual(second?.source, first?.source)
          assert.deepEqual(second?.json, first?.json)
        },
        { library: { source: address() } },
      ),
    ))

  it('is not sent before the library is there, if its code needs it', () =>
    withFetch(response, asked =>
      withWorker(
        { answers: [[['compiled', new Uint8Array(1), ['json'], usage], READY], HONEST] },
        async (sandbox, [worker]) => {
          const program = await sandbox.compile('import json')
          assert.ok(program.ok)
          assert.equal(asked(), 0)
          assert.equal((await program.run()).ok, true)
          assert.equal(asked(), 1)
          const [, run] = worker!.requests
          assert.ok(run?.kind === 'run' && run.library !== undefined)
          assert.deepEqual(run.compiled?.needs, ['json'])
        },
        { library: { source: address() } },
      ),
    ))

  it('does not count the fetch as its time', () =>
    withFetch(
      async () => {
        await new Promise(resolve => setTimeout(resolve, 2500))
        return response()
      },
      () =>
        withWorker(
          { answers: [NEEDS, HONEST] },
          async sandbox => {
            const outcome = await sandbox.run('import json')
            assert.ok(outcome.ok)
          },
          { library: { source: address() }, limits: { time: 2000 } },
        ),
    ))

  it('rejects if the file cannot be loaded, and the next run tries again', () => {
    const answers = [
      () => Promise.reject(new TypeError('no network')),
      async () => new Response('gone', { status: 404, statusText: 'Not Found' }),
      async () => new Response('<!doctype html>'),
      response,
    ]
    const source = address()
    const failures = [
      `${source} cannot be fetched: no network`,
      `${source} cannot be fetched: the server answered 404 Not Found`,
      `${source} is damaged: it does not begin with its mark`,
    ]
    return withFetch(
      () => answers.shift()!(),
      () =>
        withWorker(
          { answers: [NEEDS, NEEDS, HONEST, NEEDS, NEEDS, HONEST] },
          async (sandbox, workers) => {
            const isError = (message: string) => (error: unknown) =>
              error instanceof LoadError && error.message === message
            await assert.rejects(sandbox.run('import json'), isError(failures[0]!))
            const next = [sandbox.run('import json'), sandbox.run('1'), sandbox.run('import json')] as const
            await assert.rejects(next[0], isError(failures[1]!))
            assert.equal((await next[1]).ok, true)
            await assert.rejects(next[2], isError(failures[2]!))
            assert.equal((await sandbox.run('import json')).ok, true)
            assert.equal(workers[0]?.terminated, false)
          },
          { library: { source } },
        ),
    )
  })

  it('can be cancelled while the library is fetched; the next run does not wait for the fetch', () => {
    let answer = (_: Response): void => {}
    return withFetch(
      () => new Promise(resolve => (answer = resolve)),
      asked =>
        withWorker(
          { answers: [NEEDS, HONEST, NEEDS, HONEST] },
          async (sandbox, [worker]) => {
            const controller = new AbortController()
            const run = sandbox.run('import json', { signal: controller.signal })
            const next = sandbox.run('1')
            await soon()
            controller.abort()
            assert.equal(errorOf(await run).kind, 'cancelled')
            assert.equal((await next).ok, true)
            const last = sandbox.run('import json')
            await soon()
            answer(await response())
            assert.equal((await last).ok, true)
            assert.deepEqual([asked(), worker?.terminated], [1, false])
          },
          { library: { source: address() } },
        ),
    )
  })

  it('is cancelled if the sandbox is disposed of while the library is fetched', () => {
    let answer = (_: Response): void => {}
    return withFetch(
      () => new Promise(resolve => (answer = resolve)),
      () =>
        withWorker(
          { answers: [NEEDS] },
          async (sandbox, workers) => {
            const run = sandbox.run('import json')
            await soon()
            sandbox.dispose()
            assert.equal(errorOf(await run).kind, 'cancelled')
            answer(await response())
            await soon()
            assert.ok(workers.every(({ terminated }) => terminated))
          },
          { library: { source: address() } },
        ),
    )
  })

  it('gives a worker that replaces another one the library', () =>
    withWorker(
      { answers: [NEEDS, []] },
      async (sandbox, workers) => {
        const controller = new AbortController()
        const run = sandbox.run('import json', { signal: controller.signal })
        await soon()
        controller.abort()
        assert.equal(errorOf(await run).kind, 'cancelled')
        assert.equal((await sandbox.run('import json')).ok, true)
        assert.ok(workers[1]?.requests[0]?.library)
      },
      { library: { source: FILE.slice() } },
    ))

  const crash = async (answers: readonly (readonly unknown[])[]): Promise<void> =>
    withWorker(
      { answers },
      async sandbox => {
        assert.match(errorOf(await sandbox.run('import json')).message, /it cannot need the library now$/)
        assert.equal((await sandbox.run('1')).ok, true)
      },
      { library: { source: FILE.slice() } },
    )
  it('crashes if the worker needs the library a second time', () => crash([NEEDS, NEEDS]))
  it('crashes if the worker needs the library after output', () => crash([[printing('a'), ...NEEDS]]))
  it('must be a run', () =>
    withWorker({ answers: [NEEDS] }, async sandbox => {
      const program = await sandbox.compile('import json')
      assert.equal(program.error?.kind, 'crash')
    }))
})

describe('the option library', () => {
  const sources: [string, () => Uint8Array | ArrayBuffer | Response][] = [
    ['bytes', () => FILE.slice()],
    ['a buffer', () => FILE.slice().buffer],
    ['a response', () => new Response(FILE)],
  ]
  for (const [name, source] of sources) {
    it(`accepts ${name}`, () =>
      withWorker(
        { answers: [NEEDS, HONEST] },
        async sandbox => assert.equal((await sandbox.run('import json')).ok, true),
        { library: { source: source() } },
      ))
  }

  it('that is detached: the run rejects', () => {
    const source = FILE.slice()
    structuredClone(source, { transfer: [source.buffer] })
    return withWorker(
      { answers: [NEEDS] },
      async sandbox =>
        assert.rejects(
          sandbox.run('import json'),
          (error: unknown) => error instanceof LoadError && /is detached/.test(error.message),
        ),
      { library: { source } },
    )
  })

  it('that is eager loads the file before the sandbox is ready', () => {
    const progress: LoadProgress[] = []
    return withFetch(response, asked =>
      withWorker(
        { answers: [HONEST] },
        async (sandbox, [worker]) => {
          assert.equal(asked(), 1)
          assert.deepEqual(progress.at(-1), { file: 'library', loaded: FILE.length, total: null })
          const outcome: Outcome = await sandbox.run('import json')
          assert.equal(outcome.ok, true)
          assert.equal(worker?.requests[0]?.library, undefined) // it came with the opening
        },
        { library: { source: address(), eager: true }, onLoad: each => void progress.push(each) },
      ),
    )
  })

  it('that is eager rejects if the file cannot be loaded', () =>
    withFetch(
      async () => new Response('', { status: 500 }),
      () =>
        assert.rejects(
          withWorker({}, async () => {}, { library: { source: address(), eager: true } }),
          (error: unknown) => error instanceof LoadError && /answered 500$/.test(error.message),
        ),
    ))
})
