/** Tests the suggestions for misspelt names. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { suggestion } from '../src/suggestion.js'

describe('the suggestion for a misspelt name', () => {
  const names = ['memory', 'output', 'time', 'instructions']
  const cases: [string, string, string | null][] = [
    ['swapped letters', 'memroy', 'memory'],
    ['a missing letter', 'ouput', 'output'],
    ['an additional letter', 'timee', 'time'],
    ['a different letter', 'tame', 'time'],
    ['different case', 'Instructions', 'instructions'],
    ['no similar name', 'fuel', null],
    ['an empty name', '', null],
  ]
  for (const [name, given, expected] of cases) {
    it(`${name}: ${given} -> ${expected}`, () => assert.equal(suggestion(given, names), expected))
  }
})
