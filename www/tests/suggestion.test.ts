import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { suggestion } from '../src/suggestion.js'

describe('the suggestion for a misspelt name', () => {
  const names = ['memory', 'output', 'time', 'instructions']
  const cases: [string, string, string | null][] = [
    ['swapped letters', 'memroy', 'memory'],
    ['a letter missing', 'ouput', 'output'],
    ['a letter too many', 'timee', 'time'],
    ['another letter', 'tame', 'time'],
    ['another case', 'Instructions', 'instructions'],
    ['nothing near', 'fuel', null],
    ['no name at all', '', null],
  ]
  for (const [name, given, expected] of cases) {
    it(`${name}: ${given} -> ${expected}`, () => assert.equal(suggestion(given, names), expected))
  }
})
