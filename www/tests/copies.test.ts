/** Tests two copies of the package in one page. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ArgumentWriter } from '../src/arguments.js'
import * as errors from '../src/errors.js'
import { JsonWriter } from '../src/json-writer.js'
import { SideBuffer } from '../src/side-buffer.js'
import { PythonRepr, Tuple } from '../src/value.js'

const COPY = '?another-copy'
const otherErrors = (await import(`../src/errors.js${COPY}`)) as typeof errors
const otherValues = (await import(`../src/value.js${COPY}`)) as { Tuple: typeof Tuple; PythonRepr: typeof PythonRepr }

describe('an object of another copy of the package', () => {
  it('has a different class', () => {
    assert.notEqual(otherValues.Tuple, Tuple)
    assert.notEqual(otherErrors.LoadError, errors.LoadError)
  })

  it('is an instance of the same class of this copy', () => {
    assert.ok(new otherValues.Tuple(1) instanceof Tuple)
    assert.ok(new otherValues.PythonRepr('A', '<A>') instanceof PythonRepr)
    assert.ok(new otherErrors.LoadError() instanceof errors.LoadError)
    assert.ok(new otherErrors.DisposedError() instanceof errors.DisposedError)
    assert.ok(new otherErrors.InvalidOptionError('x', '') instanceof errors.InvalidOptionError)
    assert.ok(new otherErrors.InvalidValueError('x', '') instanceof errors.InvalidValueError)
  })

  it('is not an instance of another class, or of a subclass', () => {
    class Pair extends Tuple {}
    assert.ok(!(new otherValues.Tuple(1) instanceof PythonRepr))
    assert.ok(!(new otherErrors.LoadError() instanceof errors.DisposedError))
    assert.ok(!(new Tuple(1) instanceof Pair))
    assert.ok(new Pair(1) instanceof Pair && new Pair(1) instanceof Tuple)
    for (const value of [null, undefined, 1, {}, []]) assert.ok(!((value as unknown) instanceof Tuple))
  })

  it('is converted to Python like one of this copy', () => {
    const json = new JsonWriter(1000)
    new ArgumentWriter(json, new SideBuffer(1000)).write(new otherValues.Tuple(), 'args[0]')
    assert.equal(new TextDecoder().decode(json.end()), '{"type":"tuple","value":[]}')
  })
})
