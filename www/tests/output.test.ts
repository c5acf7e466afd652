/** Tests the decoding of output. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { OutputReader, TooMuchOutput } from '../src/output.js'

const STDOUT = [0xff, 1]
const STDERR = [0xff, 2]
const bytes = (text: string): number[] => [...new TextEncoder().encode(text)]

describe('output', () => {
  const cases: [string, number[], [string, string][]][] = [
    ['starts at stdout', bytes('a'), [['stdout', 'a']]],
    [
      'switches streams',
      [...bytes('a'), ...STDERR, ...bytes('b'), ...STDOUT, ...bytes('c')],
      [
        ['stdout', 'a'],
        ['stderr', 'b'],
        ['stdout', 'c'],
      ],
    ],
    ['keeps a byte order mark', bytes('\ufeffa'), [['stdout', '\ufeffa']]],
    ['keeps characters outside the basic plane', bytes('😀é'), [['stdout', '😀é']]],
    [
      'completes a character of one stream after text of the other',
      [0xc3, ...STDERR, ...bytes('x'), ...STDOUT, 0xa4],
      [
        ['stderr', 'x'],
        ['stdout', 'ä'],
      ],
    ],
    ['replaces an incomplete character', [...bytes('a'), 0xc3], [['stdout', 'a\ufffd']]],
  ]
  for (const [name, written, expected] of cases) {
    const text = expected.map(([, part]) => part).join('')
    const length = written.filter((byte, index) => byte !== 0xff && written[index - 1] !== 0xff).length

    it(`${name}, in one piece`, () => assert.deepEqual(read([written]), { chunks: expected, text, bytes: length }))
    it(`${name}, byte by byte`, () =>
      assert.deepEqual(read(written.map(byte => [byte])), { chunks: expected, text, bytes: length }))
  }
})

describe('more output than the limit', () => {
  const reading =
    (limit: number, ...pieces: number[][]) =>
    () => {
      const reader = new OutputReader(limit)
      for (const piece of pieces) reader.read(Uint8Array.from(piece))
    }
  it('is refused if it has too many bytes', () => assert.throws(reading(3, bytes('ab'), bytes('cd')), TooMuchOutput))
  it('is refused if it consists of switches only', () =>
    assert.throws(reading(1, [...STDERR, ...STDOUT, ...STDERR]), TooMuchOutput))
  it('is not a switch at every character', () =>
    assert.doesNotThrow(reading(2, [...STDERR, ...bytes('a'), ...STDOUT, ...bytes('b')])))
})

function read(pieces: number[][]): unknown {
  const reader = new OutputReader(1000)
  const chunks: [string, string][] = []
  for (const chunk of [...pieces.flatMap(piece => reader.read(Uint8Array.from(piece))), ...reader.end()]) {
    const last = chunks.at(-1)
    if (last?.[0] === chunk.stream) last[1] += chunk.text
    else chunks.push([chunk.stream, chunk.text])
  }
  return { chunks, text: reader.text, bytes: reader.bytes }
}
