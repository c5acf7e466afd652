/** Tests the options `seed`, `now` and `files` of a run, and the changed files of its outcome. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { InvalidOptionError } from '../src/errors.js'
import type { RunOptions } from '../src/inputs.js'
import type { Request } from '../src/protocol.js'
import type { Sandbox } from '../src/sandbox.js'
import { BYTES, FILES, FILE_BYTES, VALUE } from '../src/wire.js'
import type { WireInputs, WireRequest, WireValue } from '../src/wire.js'
import { HONEST, READY, bytes, errorOf, printing, usage, withWorker } from './fake-worker.js'

const MANY = Array.from({ length: 10 }, () => HONEST)

function requestJson(request: Request | undefined): WireRequest {
  return JSON.parse(new TextDecoder().decode(request?.json)) as WireRequest
}

/** The inputs and the side buffer that a worker receives from `send`. */
async function sent(send: (sandbox: Sandbox) => Promise<unknown>): Promise<{ inputs: WireInputs; buffer: string }> {
  let received: { inputs: WireInputs; buffer: string } | undefined
  await withWorker({ answers: [HONEST] }, async (sandbox, [worker]) => {
    await send(sandbox)
    const request = worker?.requests[0]
    const buffer = request?.kind === 'run' ? new TextDecoder().decode(request.bytes) : ''
    received = { inputs: requestJson(request).inputs, buffer }
  })
  assert.ok(received)
  return received
}

describe('a run', () => {
  it('has default inputs', async () => {
    const inputs = { seed: 0, now: Date.UTC(2026, 0, 1), files: [] }
    const undefinedOptions = { seed: undefined, now: undefined, files: undefined }
    for (const options of [{}, undefinedOptions]) {
      assert.deepEqual(await sent(sandbox => sandbox.run('1', options)), { inputs, buffer: '' })
    }
  })

  it('has the inputs of its options', async () => {
    const { inputs } = await sent(sandbox => sandbox.run('1', { seed: 2 ** 53 - 1, now: -62_135_596_800_000 }))
    assert.deepEqual(inputs, { seed: 2 ** 53 - 1, now: -62_135_596_800_000, files: [] })
    const { inputs: later } = await sent(sandbox =>
      sandbox.run('1', { seed: -0, now: new Date('2030-05-06T07:08:09Z') }),
    )
    assert.deepEqual(later, { seed: 0, now: Date.UTC(2030, 4, 6, 7, 8, 9), files: [] })
  })

  it('has its files behind the bytes of its arguments', async () => {
    const files = { 'sub/é.txt': 'ä€', empty: '', 'data.bin': bytes('xyz') }
    const { inputs, buffer } = await sent(sandbox => sandbox.call('', 'f', [bytes('ab'), bytes('c')], {}, { files }))
    assert.equal(buffer, 'abcä€xyz')
    assert.deepEqual(inputs.files, [
      ['sub/é.txt', { start: 3, end: 8 }],
      ['empty', { start: 8, end: 8 }],
      ['data.bin', { start: 8, end: 11 }],
    ])
  })

  it('does not take the buffer of a file', async () => {
    const content = bytes('abc')
    await sent(sandbox => sandbox.run('1', { files: { a: content } }))
    assert.equal(content.length, 3)
  })

  it('has the files that it had when it was called', () =>
    withWorker({ answers: MANY }, async (sandbox, [worker]) => {
      const content = bytes('abc')
      const first = sandbox.run('1')
      const second = sandbox.run('1', { files: { a: content } })
      content.fill(0)
      await Promise.all([first, second])
      const request = worker?.requests[1]
      assert.ok(request?.kind === 'run' && new TextDecoder().decode(request.bytes) === 'abc')
    }))

  it('has a request of the same length for every seed and time', () =>
    withWorker({ answers: MANY }, async (sandbox, [worker]) => {
      const all: RunOptions[] = [{}, { seed: 1, now: 0 }, { seed: 2 ** 53 - 1, now: -62_135_596_800_000 }]
      for (const options of all) await sandbox.run('1', options)
      assert.equal(new Set(worker?.requests.map(({ json }) => json.length)).size, 1)
    }))

  it('is refused before it begins if its files are larger than the memory limit', () =>
    withWorker({ answers: [HONEST] }, async (sandbox, [worker]) => {
      const half = new Uint8Array(40e6)
      for (const content of [new Uint8Array(100e6), 'x'.repeat(100e6), '€'.repeat(30e6)]) {
        assert.equal(errorOf(await sandbox.run('1', { files: { a: content } })).kind, 'memory')
      }
      assert.equal(errorOf(await sandbox.run('1', { files: { a: half, b: half } })).kind, 'memory')
      const { error } = await sandbox.call('', 'f', [half], {}, { files: { a: half }, seed: 3 })
      assert.match(error?.message ?? '', /^The arguments and files alone are larger than the memory/)
      assert.equal(worker?.requests.length, 0)
    }))
})

describe('the seed', () => {
  it('is in the outcome, of a success and of a failure', () =>
    withWorker({ answers: MANY }, async sandbox => {
      assert.equal((await sandbox.run('1')).seed, 0)
      assert.equal((await sandbox.run('1', { seed: 7 })).seed, 7)
      assert.equal((await sandbox.run('1', { seed: 8, signal: AbortSignal.abort() })).seed, 8)
    }))

  it("is chosen at random with 'fresh', and the outcome has it", () =>
    withWorker({ answers: MANY }, async (sandbox, [worker]) => {
      const seeds = new Set<number>()
      for (let round = 0; round < 5; round++) {
        const { seed } = await sandbox.run('1', { seed: 'fresh' })
        assert.ok(Number.isSafeInteger(seed) && seed >= 0)
        assert.equal(requestJson(worker?.requests[round]).inputs.seed, seed)
        seeds.add(seed)
      }
      assert.equal(seeds.size, 5)
    }))
})

describe('an invalid option of a run', () => {
  const files = (given: Record<string, unknown>): RunOptions => ({ files: given }) as RunOptions
  const refused: [string, unknown, string, RegExp][] = [
    ['a misspelt option', { sed: 1 }, 'sed', /no such option; did you mean seed\?$/],
    ['a negative seed', { seed: -1 }, 'seed', /must be a whole number from 0 to 9007199254740991 or 'fresh', not -1$/],
    ['a seed with a fraction', { seed: 0.5 }, 'seed', /not 0\.5$/],
    ['a seed that is too large', { seed: 2 ** 53 }, 'seed', /not 9007199254740992$/],
    ['a seed that is another word', { seed: 'random' }, 'seed', /not 'random'$/],
    ['a seed that is null', { seed: null }, 'seed', /not null$/],
    ['a seed that is a bigint', { seed: 1n }, 'seed', /not 1$/],
    ['a time before the year 1', { now: -62_135_596_800_001 }, 'now', /the years 1 to 9999, not -62135596800001$/],
    ['a date after the year 9999', { now: new Date(253_402_300_800_000) }, 'now', /not the time 253402300800000$/],
    ['a date that is invalid', { now: new Date(NaN) }, 'now', /not an invalid Date$/],
    ['a time with a fraction', { now: 0.5 }, 'now', /not 0\.5$/],
    ['a time that is text', { now: '2026-01-01' }, 'now', /not '2026-01-01'$/],
    ['an object with the prototype of a date', { now: Object.create(Date.prototype) }, 'now', /not an object$/],
    ['files that are an array', { files: ['a'] }, 'files', /must be an object, not an array$/],
    ['files that are a Map', { files: new Map() }, 'files', /must be an object, not a Map$/],
    ['files that are null', { files: null }, 'files', /not null$/],
    ['an empty name', files({ '': '' }), 'files[""]', /the name is empty$/],
    ['an absolute name', files({ '/a': '' }), 'files["/a"]', /must be relative/],
    ['the name of a folder', files({ 'a/': '' }), 'files["a/"]', /has an empty part$/],
    ['a name with two slashes', files({ 'a//b': '' }), 'files["a//b"]', /has an empty part$/],
    ['a name with a dot as a part', files({ 'a/./b': '' }), 'files["a/./b"]', /has the part '\.'$/],
    ['a name that leaves the folder', files({ 'a/../../b': '' }), 'files["a/../../b"]', /has the part '\.\.'$/],
    ['a name with NUL', files({ 'a\0': '' }), 'files["a\\u0000"]', /has the character NUL$/],
    ['a name with half a surrogate pair', files({ '\ud800': '' }), 'files["\\ud800"]', /half a surrogate pair$/],
    ['a name with a long part', files({ [`a/${'x'.repeat(256)}`]: '' }), '', /a part of the name has more than 255/],
    ['a long name', files({ [Array(2049).fill('a').join('/')]: '' }), '', /the name has more than 4095 characters$/],
    ['a file in a file', files({ 'a/b/c': '', 'a/b': '' }), 'files["a/b/c"]', /the folder 'a\/b' is also a file$/],
    ['a content that is a number', files({ a: 5 }), 'files.a', /must be a string or a Uint8Array, not 5$/],
    ['a content that is null', files({ a: null }), 'files.a', /not null$/],
    ['a content that is a buffer', files({ a: new ArrayBuffer(1) }), 'files.a', /not an object$/],
    ['a content of 16-bit numbers', files({ a: new Uint16Array(1) }), 'files.a', /must be a string or a Uint8Array/],
    ['a content with half a surrogate pair', files({ a: 'x\udc00' }), 'files.a', /half a surrogate pair$/],
    ['a content that is detached', files({ a: detached() }), 'files.a', /is detached/],
    [
      '1001 files',
      files(Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [n, '']))),
      'files',
      /has 1001 files/,
    ],
    ['revoked options', revoked(), 'options', /cannot be read/],
    ['revoked files', { files: revoked() }, 'files', /cannot be read/],
    ['a signal', new AbortController().signal, 'options', /not the signal itself$/],
  ]
  for (const [name, options, option, message] of refused) {
    it(`makes the run reject: ${name}`, () =>
      withWorker({}, async sandbox => {
        const isRight = (error: unknown): boolean =>
          error instanceof InvalidOptionError &&
          (option === '' || error.option === option) &&
          error.message.startsWith(`${error.option}: `) &&
          message.test(error.message)
        await assert.rejects(sandbox.run('1', options as RunOptions), isRight)
        await assert.rejects(sandbox.call('1', 'f', [], {}, options as RunOptions), isRight)
      }))
  }

  it('makes a check and a compilation reject, which have none of them', () =>
    withWorker({}, async sandbox => {
      for (const options of [{ seed: 1 }, { now: 1 }, { files: {} }]) {
        const [name] = Object.keys(options)
        const isRight = (error: unknown): boolean => error instanceof InvalidOptionError && error.option === name
        await assert.rejects(sandbox.check('1', options as never), isRight)
        await assert.rejects(sandbox.compile('1', options as never), isRight)
      }
    }))

  it('is not: a name with other characters, and an own property `__proto__`', async () => {
    const given = JSON.parse('{"__proto__": "a", "a\\\\b": "", "..a": "", "a b/\u{1f600}": ""}') as Record<
      string,
      string
    >
    const { inputs } = await sent(sandbox => sandbox.run('1', { files: given }))
    assert.deepEqual(
      inputs.files.map(([name]) => name),
      ['__proto__', 'a\\b', '..a', 'a b/\u{1f600}'],
    )
  })
})

describe('a compiled program', () => {
  it('has the same options', () => {
    const compiled = [['compiled', Uint8Array.of(1), [], usage], READY]
    return withWorker({ answers: [compiled, HONEST, HONEST] }, async (sandbox, [worker]) => {
      const program = await sandbox.compile('1')
      assert.ok(program.ok)
      assert.equal((await program.run({ seed: 5, files: { a: 'x' } })).seed, 5)
      assert.equal((await program.call('f', [], {}, { now: 9 })).seed, 0)
      const inputs = worker?.requests.map(request => requestJson(request).inputs)
      assert.deepEqual(inputs?.slice(1), [
        { seed: 5, now: Date.UTC(2026, 0, 1), files: [['a', { start: 0, end: 1 }]] },
        { seed: 0, now: 9, files: [] },
      ])
    })
  })
})

const str = (value: string): WireValue => ({ type: 'str', value })
const content = (start: number, end: number): WireValue => ({ type: 'bytes', value: { start, end } })
const none: WireValue = { type: 'none' }
const dict = (...entries: [WireValue, WireValue][]): WireValue => ({ type: 'dict', value: entries })
const listing = (value: unknown): unknown => [FILES, bytes(JSON.stringify(value)), 1]
const contents = (text: string): unknown => [FILE_BYTES, bytes(text), 1]
const NONE = [VALUE, bytes('{"type":"none"}'), 1]
const failure = {
  kind: 'exception',
  message: 'm',
  exception: 'E',
  position: null,
  hint: null,
  traceback: 't',
  frames: [],
}
const changed = [listing(dict([str('a'), content(0, 2)], [str('__proto__'), none])), contents('x'), contents('y')]
const expected = new Map([
  ['a', bytes('xy')],
  ['__proto__', null],
])

describe('the changed files', () => {
  it('are in the outcome of a success, beside the value', () =>
    withWorker(
      {
        answers: [
          [
            ...changed,
            [VALUE, bytes('{"type":"bytes","value":{"start":0,"end":1}}'), 1],
            [BYTES, bytes('v'), 1],
            ['report', null, usage],
            READY,
          ],
          HONEST,
        ],
      },
      async sandbox => {
        const outcome = await sandbox.run('1')
        assert.deepEqual([outcome.value, outcome.files], [bytes('v'), expected])
        assert.deepEqual((await sandbox.run('1')).files, new Map())
      },
    ))

  it('are in the outcome of an exception', () =>
    withWorker({ answers: [[...changed, ['report', failure, usage], READY]] }, async sandbox => {
      const outcome = await sandbox.run('1')
      assert.deepEqual([outcome.error, outcome.files], [failure, expected])
    }))

  it('are not in the outcome of a run that was stopped, even if they are incomplete', () => {
    const stopped = { ...failure, kind: 'instructions', exception: null }
    const answers = [changed, changed.slice(0, 1)].map(pieces => [...pieces, ['report', stopped, usage], READY])
    return withWorker({ answers }, async sandbox => {
      for (const _ of answers) {
        const outcome = await sandbox.run('1')
        assert.deepEqual([outcome.error?.kind, outcome.files], ['instructions', new Map()])
      }
    })
  })

  it('are not in the outcome of a run that the page ends', () =>
    withWorker({ answers: [[...changed, printing('a')]] }, async sandbox => {
      const run = sandbox.run('1', { seed: 4 })
      await new Promise(resolve => setTimeout(resolve, 20))
      sandbox.cancel()
      const { error, files, seed } = await run
      assert.deepEqual([error?.kind, files, seed], ['cancelled', new Map(), 4])
    }))

  it('may be as large as the memory limit', () =>
    withWorker(
      {
        answers: [
          [
            listing(dict([str('a'), content(0, 6_553_600)])),
            ...Array.from({ length: 100 }, () => [FILE_BYTES, new Uint8Array(65_536), 1]),
            NONE,
            ['report', null, usage],
            READY,
          ],
        ],
      },
      async sandbox => assert.equal((await sandbox.run('1')).files.get('a')?.length, 6_553_600),
    ))

  const invalid: [string, unknown[], RegExp][] = [
    ['a list', [listing({ type: 'list', value: [] })], /the changed files are not a dict$/],
    ['no JSON', [contents('x')], /JSON/],
    ['incomplete JSON', [[FILES, bytes('{"type":'), 1]], /JSON/],
    ['contents that are missing', changed.slice(0, 2), /bytes are missing$/],
    ['a name that is bytes', [listing(dict([content(0, 0), none]))], /the name of a changed file is invalid$/],
    ['a name that leaves the folder', [listing(dict([str('../a'), none]))], /the name of a changed file is invalid$/],
    ['an absolute name', [listing(dict([str('/a'), none]))], /the name of a changed file is invalid$/],
    ['half a surrogate pair', [listing(dict([str('\ud800'), none]))], /the name of a changed file is invalid$/],
    ['a text as content', [listing(dict([str('a'), str('b')]))], /the content of a changed file is not bytes$/],
    ['a dict as content', [listing(dict([str('a'), dict()]))], /the content of a changed file is not bytes$/],
    [
      'the same contents many times',
      [
        listing(dict(...Array.from({ length: 99 }, (_, n): [WireValue, WireValue] => [str(`${n}`), content(0, 50)]))),
        contents('x'.repeat(50)),
      ],
      /it has too much text$/,
    ],
    ['more bytes than the memory limit', Array(3).fill(contents('x'.repeat(400))), /it has too many bytes$/],
  ]
  for (const [name, pieces, message] of invalid) {
    it(`that are invalid end the run as 'crash': ${name}`, () =>
      withWorker(
        { answers: [[...pieces, NONE, ['report', null, usage]]] },
        async (sandbox, [worker]) => {
          const outcome = await sandbox.run('1')
          const { kind, message: text } = errorOf(outcome)
          assert.equal(kind, 'crash')
          assert.match(text, /^Invalid reply from the worker: /)
          assert.match(text, message)
          assert.deepEqual(outcome.files, new Map())
          assert.equal(worker?.terminated, true)
        },
        { limits: { memory: 1000, time: 1000 } },
      ))
  }
})

function detached(): Uint8Array {
  const bytes = new Uint8Array(8)
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] })
  return bytes
}

function revoked(): never {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy as never
}
