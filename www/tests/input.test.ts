import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { OutputRecord } from '../src/output-record.js'
import type { InputFunction } from '../src/input.js'
import { READY, bytes, errorOf, printing, usage, withWorker } from './fake-worker.js'
import { VALUE } from '../src/wire.js'

const asks = (question: string): unknown => ['asks', bytes(question), usage]
const none = [[VALUE, bytes('{"type":"none"}'), 1], ['report', null, usage], READY]

describe('a question of the worker', () => {
  it('is answered by the function, and the request is sent again with the answer', () => {
    const prompts: string[] = []
    const input: InputFunction = prompt => {
      prompts.push(prompt)
      return prompts.length === 1 ? 'first\nsecond' : null
    }
    return withWorker(
      {
        answers: [
          [printing('a'), asks('one'), READY],
          [printing('ab'), asks('three'), READY],
          [printing('abc'), ...none],
        ],
      },
      async (sandbox, [worker]) => {
        const outcome = await sandbox.run('1', { input })
        assert.equal(outcome.ok, true)
        assert.equal(outcome.output, 'abc')
        assert.deepEqual(prompts, ['one', 'three'])
        const records = worker?.requests.map(request => request.kind === 'run' && request.questions.record)
        assert.deepEqual(records, [
          [],
          [
            [bytes('one'), bytes('first')],
            [null, bytes('second')],
          ],
          [
            [bytes('one'), bytes('first')],
            [null, bytes('second')],
            [bytes('three'), null],
          ],
        ])
      },
    )
  })

  const input = (): string => 'x'
  const wrong: [string, unknown[][], RegExp][] = [
    [
      'other output than before',
      [
        [printing('ab'), asks('?'), READY],
        [printing('ac'), ...none],
      ],
      /is not that of the run before$/,
    ],
    [
      'less output than before',
      [
        [printing('ab'), asks('?'), READY],
        [printing('a'), ...none],
      ],
      /is not that of the run before$/,
    ],
    [
      'less output before the next question',
      [
        [printing('ab'), asks('?'), READY],
        [printing('a'), asks('?'), READY],
      ],
      /is not that of the run before$/,
    ],
    ['a question that is text', [[['asks', 'name?', usage]]], /the question is not a Uint8Array$/],
    [
      'a question that is too long',
      [[['asks', new Uint8Array(20_000), usage]]],
      /the question has more than 16384 bytes$/,
    ],
  ]
  for (const [name, answers, message] of wrong) {
    it(`with ${name} fails with 'crash'`, () =>
      withWorker({ answers }, async sandbox => {
        const error = errorOf(await sandbox.run('1', { input }))
        assert.equal(error.kind, 'crash')
        assert.match(error.message, message)
      }))
  }

  it('of a run with lines, of a compilation and of a check fails', () =>
    withWorker({ answers: [[asks('?')]] }, async sandbox => {
      assert.match(errorOf(await sandbox.run('1', { input: ['x'] })).message, /it cannot ask a question$/)
    }))
})

describe('the record of output', () => {
  it('passes on what it has not received before, however it is cut', () => {
    const record = new OutputRecord()
    const add = (text: string): string => new TextDecoder().decode(record.add(bytes(text)))
    assert.deepEqual(['ab', 'c', 'def'].map(add), ['ab', 'c', 'def'])
    record.restart()
    assert.equal(record.isComplete, false)
    assert.deepEqual(['a', 'bcd', 'efgh', 'i'].map(add), ['', '', 'gh', 'i'])
    record.restart()
    assert.deepEqual(['abcdefghijk'].map(add), ['jk'])
    assert.equal(record.isComplete, true)
  })

  it('refuses other bytes', () => {
    for (const text of ['x', 'abx', 'abcdx', 'abcdefx']) {
      const record = new OutputRecord()
      for (const part of ['ab', 'cd', 'efg']) record.add(bytes(part))
      record.restart()
      assert.throws(() => record.add(bytes(text)), /is not that of the run before/)
    }
  })
})
