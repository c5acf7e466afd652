/** Tests the limits on the messages of an instance. */
import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { BYTES, FILES, FILE_BYTES, OUTPUT, POST_MORTEM, PROGRESS, SWITCH, VALUE, VALUE_TEXT } from '../src/wire.js'
import { admit, begin, outputBytes, passedLimit } from '../src/worker/allowance.js'

const LIMIT = 1000

function post(kind: number, length: number, spent = 0): void {
  admit(kind, new Uint8Array(length).fill(0x61), spent)
}

function repeat(times: number, send: (index: number) => void): void {
  for (let index = 0; index < times; index++) send(index)
}

const MEMORY = 1024 * 1024

beforeEach(() => begin({ output: LIMIT, memory: MEMORY }))

describe('the messages of an instance', () => {
  it('may contain output up to the limit, exactly', () => {
    post(OUTPUT, LIMIT - 1)
    post(OUTPUT, 1)
    assert.deepEqual([outputBytes(), passedLimit()], [LIMIT, null])
    assert.throws(() => post(OUTPUT, 1))
    assert.deepEqual([outputBytes(), passedLimit()], [LIMIT, 'output'])
  })

  it('do not count stream switches as output, even if a message ends within one', () => {
    const pieces = [[SWITCH], [2, 0x61, SWITCH], [1], [0x62, 0x63, SWITCH, 2], [0x64]]
    for (const piece of pieces) admit(OUTPUT, Uint8Array.from(piece), 0)
    assert.equal(outputBytes(), 4)
  })

  it('may not consist mostly of stream switches', () => {
    assert.throws(() => repeat(40, () => admit(OUTPUT, new Uint8Array(100).fill(SWITCH), 0)))
    assert.equal(passedLimit(), 'output')
  })

  it('may contain a value, its bytes, changed files and the progress of a correct instance', () => {
    repeat(100, () => post(VALUE, 32 * 1024))
    repeat(VALUE_TEXT / 65_536, () => post(BYTES, 65_536))
    repeat(100, () => post(FILES, 32 * 1024))
    repeat(MEMORY / 32_768, () => post(FILE_BYTES, 32_768))
    repeat(1000, index => post(PROGRESS, 3, index * 2 ** 27))
    assert.equal(passedLimit(), null)
  })

  const excesses: [string, () => void][] = [
    ['a message of an unknown kind', () => post(9, 1)],
    ['an empty message', () => post(OUTPUT, 0)],
    ['a piece of more than 64 KiB', () => post(VALUE, 65_537)],
    ['a value that is larger than the limit', () => repeat(2000, () => post(VALUE, 65_536))],
    ['more bytes than a value may have', () => repeat(VALUE_TEXT / 65_536 + 1, () => post(BYTES, 65_536))],
    ['more changed files than the limit', () => repeat(2000, () => post(FILES, 65_536))],
    ['more bytes of files than the memory limit', () => repeat(MEMORY / 65_536 + 1, () => post(FILE_BYTES, 65_536))],
    ['a report that is too long', () => post(POST_MORTEM, 1e6)],
    ['many small messages', () => repeat(1000, () => post(PROGRESS, 1))],
    ['many small pieces of a value', () => repeat(1000, () => post(VALUE, 1))],
  ]
  for (const [name, send] of excesses) {
    it(`are refused: ${name}`, () => {
      assert.throws(send)
      assert.equal(passedLimit(), 'crash')
    })
  }

  it('are refused after a limit was exceeded, until the next request', () => {
    assert.throws(() => post(OUTPUT, LIMIT + 1))
    assert.throws(() => post(PROGRESS, 1))
    begin({ output: LIMIT, memory: MEMORY })
    post(PROGRESS, 1)
    assert.deepEqual([outputBytes(), passedLimit()], [0, null])
  })
})
