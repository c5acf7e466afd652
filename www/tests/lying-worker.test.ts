/** Tests a sandbox whose worker sends invalid messages: each call ends with a documented error or outcome. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { LoadError } from '../src/errors.js'
import type { OutputChunk } from '../src/options.js'
import { Sandbox } from '../src/sandbox.js'
import { VALUE } from '../src/wire.js'
import { HONEST, READY, bytes, emptyModule, errorOf, fake, printing, usage, withWorker } from './fake-worker.js'
import type { Fake } from './fake-worker.js'

const failure = {
  kind: 'exception',
  message: 'm',
  exception: 'E',
  position: null,
  hint: null,
  traceback: 't',
  frames: [],
}
const position = { line: 1, column: 1, endLine: 1, endColumn: 2 }
const sparse = Object.assign([], { length: 2 ** 32 - 1 })

describe('a run whose worker sends', () => {
  const answers: [string, unknown, RegExp][] = [
    ['null', null, /the message is not an array$/],
    ['a number', 1, /not an array$/],
    ['a string', 'report', /not an array$/],
    ['an object', { 0: 'report', length: 3 }, /not an array$/],
    ['a sparse array', sparse, /more than 4 items$/],
    ['an unknown type', ['reports', null, usage], /its type is unknown$/],
    ['a type that is an object', [{}, null, usage], /its type is unknown$/],
    ['a piece of an unknown kind', [9, bytes('a'), 1], /its type is unknown$/],
    ['a piece that is text', [0, 'a', 1], /a piece is not a Uint8Array$/],
    ['a piece that is empty', [0, new Uint8Array(), 1], /a piece is empty$/],
    ['a piece that is too long', [0, new Uint8Array(1e6), 1], /a piece has more than 65536 bytes$/],
    ['a piece without a count', [0, bytes('a')], /the count of instructions is not an integer/],
    ['a piece with a fraction of an instruction', [0, bytes('a'), 0.5], /not an integer/],
    ['more output than the limit', printing('x'.repeat(100)), /the output exceeds its limit$/],
    ['a line that is not a number', [1, bytes('{}'), 1], /the line is not an integer/],
    ['a line that is too long', [1, bytes('1'.repeat(1000)), 1], /the line is too long$/],
    ['`ready`', READY, /the worker cannot be ready now$/],
    ['no usage', ['report', null], /the usage is not an object$/],
    ['a usage that is null', ['report', null, null], /the usage is not an object$/],
    [
      'a usage without instructions',
      ['report', null, { ...usage, instructions: undefined }],
      /a number of the usage is not an integer/,
    ],
    ['a usage of NaN', ['report', null, { ...usage, outputBytes: NaN }], /not an integer/],
    ['a usage that is a bigint', ['report', null, { ...usage, wasmMemory: 1n }], /not an integer/],
    ['a usage that is not a safe integer', ['report', null, { ...usage, instructions: 2 ** 60 }], /not an integer/],
    ['a negative usage', ['report', null, { ...usage, peakMemory: -1 }], /not an integer/],
    ['a failure that is text', ['report', 'crash', usage], /a failure is not an object$/],
    ['an unknown kind', ['report', { ...failure, kind: 'boom' }, usage], /the kind of a failure is unknown$/],
    [
      'a kind that only the page may report',
      ['report', { ...failure, kind: 'cancelled' }, usage],
      /the kind of a failure is unknown$/,
    ],
    ['a message that is an object', ['report', { ...failure, message: {} }, usage], /a message is not a string$/],
    [
      'a message that is too long',
      ['report', { ...failure, message: 'x'.repeat(1e6) }, usage],
      /a message has more than 65536 characters$/,
    ],
    ['a hint that is undefined', ['report', { ...failure, hint: undefined }, usage], /a hint is not a string$/],
    ['a traceback that is null', ['report', { ...failure, traceback: null }, usage], /a traceback is not a string$/],
    ['a position that is a number', ['report', { ...failure, position: 5 }, usage], /a position is not an object$/],
    [
      'a line of NaN',
      ['report', { ...failure, position: { ...position, line: NaN } }, usage],
      /a line is not an integer/,
    ],
    [
      'a column that is too large',
      ['report', { ...failure, position: { ...position, endColumn: 2 ** 40 } }, usage],
      /a column is not an integer/,
    ],
    ['frames that are null', ['report', { ...failure, frames: null }, usage], /the list of frames is not an array$/],
    [
      '4 billion frames',
      ['report', { ...failure, frames: sparse }, usage],
      /the list of frames has more than 48 items$/,
    ],
    ['a frame that is null', ['report', { ...failure, frames: [null] }, usage], /a frame is not an object$/],
    ['a report without a value', ['report', null, usage], /JSON/],
    ['code', ['compiled', new Uint8Array(1), [], usage], /it is not the end of a run request$/],
    ['needed modules that are text', ['needs', 'json'], /the list of needed modules is not an array$/],
    ['a needed module that is unknown', ['needs', ['nothing']], /a needed module is unknown$/],
    ['a needed module twice', ['needs', ['json', 'json']], /a needed module occurs twice$/],
    ['findings', ['checked', { errors: [], warnings: [], names: [] }, usage], /it is not the end of a run request$/],
  ]
  for (const [name, answer, message] of answers) {
    it(`${name}: the run fails with 'crash', and the next run works`, () =>
      withWorker(
        { answers: [[answer]] },
        async (sandbox, [worker]) => {
          const { kind, message: text } = errorOf(await sandbox.run('1'))
          assert.equal(kind, 'crash')
          assert.match(text, /^Invalid reply from the worker: /)
          assert.match(text, message)
          assert.equal(worker?.terminated, true)
          assert.equal((await sandbox.run('1')).ok, true)
        },
        { limits: { output: 50, time: 1000 } },
      ))
  }

  it("an invalid value: the run fails with 'crash'", () =>
    withWorker(
      {
        answers: [
          [
            [VALUE, bytes('[]'), 1],
            ['report', null, usage],
          ],
        ],
      },
      async sandbox => {
        assert.match(
          errorOf(await sandbox.run('1')).message,
          /^Invalid reply from the worker: it has a value of an unknown type$/,
        )
      },
    ))

  it('an incomplete value and a failure: the outcome is that failure', () =>
    withWorker({ answers: [[[VALUE, bytes('[[['), 1], ['report', failure, usage], READY]] }, async sandbox => {
      assert.deepEqual(errorOf(await sandbox.run('1')), failure)
    }))

  it('output up to the limit: the outcome contains it', () =>
    withWorker(
      { answers: [[printing('x'.repeat(49)), printing('y'), ...HONEST]] },
      async sandbox => {
        const outcome = await sandbox.run('1')
        assert.deepEqual([outcome.ok, outcome.output], [true, `${'x'.repeat(49)}y`])
      },
      { limits: { output: 50 } },
    ))
})

describe('other requests', () => {
  it("a compilation without code fails with 'crash'", () =>
    withWorker({ answers: [[['compiled', null, [], usage]]] }, async sandbox => {
      const outcome = await sandbox.compile('1')
      assert.ok(!outcome.ok && outcome.error.kind === 'crash')
    }))

  const findings: [string, unknown][] = [
    ['null', null],
    ['errors only', { errors: [] }],
    ['4 billion errors', { errors: sparse, warnings: [], names: [] }],
    ['a warning that is null', { errors: [], warnings: [null], names: [] }],
    ['a name that is a number', { errors: [], warnings: [], names: [1] }],
  ]
  for (const [name, found] of findings) {
    it(`a check with invalid findings fails with 'crash': ${name}`, () =>
      withWorker({ answers: [[['checked', found, usage]]] }, async sandbox => {
        const { errors } = await sandbox.check('1')
        assert.deepEqual(
          errors.map(({ kind }) => kind),
          ['crash'],
        )
      }))
  }
})

describe('a worker that sends no reply', () => {
  const limits = { time: 50 }
  const requests: [string, (sandbox: Sandbox) => Promise<string | undefined>][] = [
    ['a run', async sandbox => errorOf(await sandbox.run('1')).kind],
    [
      'a compilation',
      async sandbox => {
        const outcome = await sandbox.compile('1')
        return outcome.ok ? undefined : outcome.error.kind
      },
    ],
    ['a check', async sandbox => (await sandbox.check('1')).errors[0]?.kind],
  ]
  for (const [name, request] of requests) {
    it(`ends ${name} at the time limit`, () =>
      withWorker(
        {},
        async (sandbox, [worker]) => {
          assert.equal(await request(sandbox), 'time')
          assert.equal(worker?.terminated, true)
        },
        { limits },
      ))
    it(`after a run ends ${name} at the time limit`, () =>
      withWorker(
        { answers: [HONEST.slice(0, -1)] },
        async (sandbox, [worker]) => {
          assert.equal((await sandbox.run('1')).ok, true)
          assert.equal(await request(sandbox), 'time')
          assert.equal(worker?.requests.length, 1)
          assert.equal((await sandbox.run('1')).ok, true)
        },
        { limits },
      ))
  }
})

describe('a worker that fails', () => {
  it('during a request causes a LoadError, and the next run works', () =>
    withWorker({ answers: [[['failed', 'no memory']]] }, async sandbox => {
      await assert.rejects(
        sandbox.run('1'),
        error => error instanceof LoadError && error.message === 'the worker cannot be started: no memory',
      )
      assert.equal((await sandbox.run('1')).ok, true)
    }))

  it('at every request is replaced a limited number of times', async () => {
    let workers = 0
    const worker = (): Fake => {
      workers++
      return fake({ answers: [[['failed', 'never']]] })
    }
    const sandbox = await Sandbox.create({ wasm: emptyModule, worker })
    for (let round = 0; round < 3; round++) await assert.rejects(sandbox.run('1'), LoadError)
    assert.ok(workers <= 6)
    sandbox.dispose()
  })

  it('between two runs is replaced', () =>
    withWorker({ answers: [[...HONEST.slice(0, -1), ['failed', 'no memory']]] }, async sandbox => {
      for (let round = 0; round < 3; round++) assert.equal((await sandbox.run('1')).ok, true)
    }))

  it('directly after it was ready, like all its replacements, causes a LoadError', async () => {
    const worker = (): Fake => fake({ start: [READY, ['failed', 'no memory']] })
    const sandbox = await Sandbox.create({ wasm: emptyModule, worker })
    await assert.rejects(sandbox.run('1'), LoadError)
    sandbox.dispose()
  })
})

describe('a worker that sends an unexpected message', () => {
  it('while it is idle is replaced', () =>
    withWorker({ start: [READY, null] }, async (sandbox, [worker]) => {
      await new Promise(resolve => setTimeout(resolve, 20))
      assert.equal(worker?.terminated, true)
      assert.equal((await sandbox.run('1')).ok, true)
    }))

  it('after the end of a run is replaced, and the next run does not receive the message', () =>
    withWorker({ answers: [[...HONEST, printing('late')]] }, async (sandbox, [worker]) => {
      assert.equal((await sandbox.run('1')).output, '')
      await new Promise(resolve => setTimeout(resolve, 20))
      assert.equal(worker?.terminated, true)
      const outcome = await sandbox.run('1')
      assert.deepEqual([outcome.ok, outcome.output], [true, ''])
    }))

  it('after it was terminated is ignored', () => {
    const chunks: OutputChunk[] = []
    return withWorker(
      { answers: [[...HONEST.slice(0, -1), printing('late'), ['report', failure, usage]]] },
      async sandbox => {
        const run = sandbox.run('1')
        sandbox.cancel()
        assert.equal(errorOf(await run).kind, 'cancelled')
        assert.equal((await sandbox.run('1')).ok, true)
        assert.deepEqual(chunks, [])
      },
      { onOutput: chunk => chunks.push(chunk) },
    )
  })
})
