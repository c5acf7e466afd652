import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { begin as beginMessages } from '../src/worker/allowance.js'
import { ask, begin, differenceFound, openQuestion, takeAnswer } from '../src/worker/questions.js'
import { bytes } from './fake-worker.js'

/** The answer to a question; null at the end of the input. */
function answerTo(question: string): string | null {
  const size = ask(bytes(question))
  if (size === 0) return null
  const target = new Uint8Array(size - 1)
  takeAnswer(target)
  return new TextDecoder().decode(target)
}

describe('the questions of an instance', () => {
  it('are answered from the record', () => {
    beginMessages({ output: 0, memory: 0 })
    begin({
      record: [
        [bytes('a?'), bytes('é')],
        [null, bytes('')],
        [bytes('c?'), null],
      ],
      isOpen: false,
    })
    assert.deepEqual(['a?', 'b?', 'c?', 'd?', 'e?'].map(answerTo), ['é', '', null, null, null])
    assert.equal(openQuestion(), null)
  })

  it('end the session if the record has no answer, and the page may be asked', () => {
    begin({ record: [[null, bytes('x')]], isOpen: true })
    assert.equal(answerTo('a?'), 'x')
    assert.throws(() => ask(bytes('b?')))
    assert.deepEqual(openQuestion(), bytes('b?'))
    assert.throws(() => ask(bytes('c?')))
    assert.deepEqual(openQuestion(), bytes('b?'))
  })

  it('end the session if one is not that of the record', () => {
    begin({
      record: [
        [null, bytes('x')],
        [bytes('name? '), bytes('x')],
      ],
      isOpen: true,
    })
    answerTo('a?')
    assert.throws(() => ask(bytes('age? ')))
    assert.equal(differenceFound(), 'question 2 was "name? ", and is now "age? "')
    assert.equal(openQuestion(), null)
  })

  it('end the session if one is too long', () => {
    begin({ record: [[null, bytes('x')]], isOpen: true })
    assert.throws(() => ask(new Uint8Array(16 * 1024 + 1)))
    assert.equal(openQuestion(), null)
  })

  it('give nothing to a target of another size', () => {
    begin({ record: [[null, bytes('secret')]], isOpen: false })
    ask(bytes(''))
    const target = new Uint8Array(3)
    takeAnswer(target)
    assert.deepEqual(target, new Uint8Array(3))
  })
})
