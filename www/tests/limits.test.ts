/** Tests the validation of the option `limits`. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { InvalidOptionError } from '../src/errors.js'
import { DEFAULT_LIMITS, LIMITS_WIDTH, limitsFrom } from '../src/limits.js'
import type { LimitOptions } from '../src/limits.js'

describe('limits', () => {
  it('all have a default, except `iterations`', () => {
    const { time, iterations, ...others } = DEFAULT_LIMITS
    assert.equal(iterations, undefined)
    assert.deepEqual(limitsFrom(), { limits: { ...others, iterations: null }, time })
  })

  it('can be the exported defaults', () => {
    assert.deepEqual(limitsFrom({ ...DEFAULT_LIMITS }), limitsFrom())
  })

  it('have their default if they are undefined', () => {
    assert.deepEqual(limitsFrom({ memory: undefined, iterations: undefined, time: undefined }), limitsFrom())
  })

  it('replace the defaults', () => {
    const { limits, time } = limitsFrom({ instructions: 5, iterations: 6, output: 0, time: 7 })
    assert.deepEqual(limits, { ...limitsFrom().limits, instructions: 5, iterations: 6, output: 0 })
    assert.equal(time, 7)
  })

  it('as JSON are not longer than `LIMITS_WIDTH`', () => {
    const [least, most] = [1, Number.MAX_SAFE_INTEGER + 1].map(number => ({ instructions: number, iterations: number }))
    const small = limitsFrom({ ...least, memory: 1, output: 0, recursion: 1 })
    const large = limitsFrom({ ...most, memory: 2 ** 32 - 1, output: 2 ** 32 - 1, recursion: 2 ** 32 - 1 })
    for (const { limits } of [limitsFrom(), small, large]) assert.ok(JSON.stringify(limits).length <= LIMITS_WIDTH)
  })

  const refused: [string, unknown, RegExp][] = [
    ['a number', 5, /^limits: must be an object, not 5$/],
    ['a misspelt limit', { memroy: 1 }, /^limits\.memroy: no such option; did you mean limits\.memory\?$/],
    [
      'an unknown limit, listing all',
      { fuel: 1 },
      /^limits\.fuel: no such option; there are limits\.instructions, .*limits\.iterations, limits\.time$/,
    ],
    [
      'a limit below its range',
      { time: 0 },
      /^limits\.time: must be a whole number of milliseconds from 1 to 2147483647, not 0$/,
    ],
    [
      'a limit above its range',
      { memory: 2 ** 32 },
      /^limits\.memory: must be a whole number of bytes from 1 to 4294967295, not 4294967296$/,
    ],
    [
      'zero iterations',
      { iterations: 0 },
      /^limits\.iterations: must be a whole number of iterations from 1 to 9007199254740992, not 0$/,
    ],
    ['iterations that are null', { iterations: null }, /^limits\.iterations: .* not null$/],
    ['an infinite limit', { instructions: Infinity }, /^limits\.instructions: .* not Infinity$/],
    ['a fraction', { output: 1.5 }, /^limits\.output: .* not 1\.5$/],
    ['a limit that is a string', { recursion: '300' }, /^limits\.recursion: .* not '300'$/],
  ]
  for (const [name, options, message] of refused) {
    it(`are refused: ${name}`, () => {
      assert.throws(
        () => limitsFrom(options as LimitOptions),
        error => error instanceof InvalidOptionError && message.test(error.message),
      )
    })
  }
})
