/** Errors in the headers of the corpus. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { groupFrom } from './behaviours/from-corpus.js'
import { familyFrom } from './bombs/from-corpus.js'

const FILE = 'x.py'
const TITLE = '#: title: t\n'

/** Wrong files, with the line and the problem that the error must name. */
const WRONG_BOMBS: readonly [text: string, line: number, problem: RegExp][] = [
  ['#: a\n#: value: 5\n5\n', 1, /no title/],
  [`${TITLE}x = 1\n#: a\n#: value: 5\n5\n`, 2, /no name/],
  [`${TITLE}#: a\n#: vale: 5\n5\n`, 3, /unknown key `vale`/],
  [`${TITLE}#: a\n#: only: strict\n5\n`, 3, /unknown key `only`/],
  [`${TITLE}#: a\n#: value\n5\n`, 3, /KEY: VALUE/],
  [`${TITLE}#: a\n#:value: 5\n5\n`, 3, /space/],
  [`${TITLE}#: a\n#: value: 5\n#: value: 6\n5\n`, 4, /twice: line 3/],
  [`${TITLE}#: a\n5\n#: value: 5\n`, 4, /directly below the name/],
  [`${TITLE}#: a\n#: value: 5\n5\n\n#: a\n#: value: 5\n5\n`, 6, /not unique: line 2/],
  [`${TITLE}#: a\n#: value: 5\n\n\n#: b\n#: value: 5\n5\n`, 2, /no source/],
  [`${TITLE}#: a\n#: value: 5\n#: source: "6"\n5\n`, 2, /two sources/],
  [`${TITLE}#: a\n#: source: 6\n`, 3, /source: must be a JSON string/],
  [`${TITLE}#: a\n5\n`, 2, /neither `ends` nor `value`/],
  [`${TITLE}#: then\n5\n`, 2, /`then`/],
  [`${TITLE}#: a\n#: value: 5\n5\n#: then\n5\n`, 2, /one program/],
  [`${TITLE}#: a\n#: ends: fine\n5\n`, 3, /ends: `fine` is not one of/],
  [`${TITLE}#: a\n#: ends: toString\n5\n`, 3, /ends: `toString` is not one of/],
  [`${TITLE}#: a\n#: ends: exception A or memory B\n5\n`, 3, /not an end/],
  [`${TITLE}#: a\n#: ends: memory at 3\n5\n`, 3, /`3` is not a place/],
  [`${TITLE}#: a\n#: ends: memory at line x\n5\n`, 3, /not a place/],
  [`${TITLE}#: a\n#: ends: memory at 1:2 to 1:3\n5\n`, 2, /not a range/],
  [`${TITLE}#: a\n#: value: 5\n#: limits: memory 5 parsecs\n5\n`, 4, /`parsecs` is not a unit/],
  [`${TITLE}#: a\n#: value: 5\n#: limits: instructions 5 MiB\n5\n`, 4, /not a unit of instructions/],
  [`${TITLE}#: a\n#: value: 5\n#: limits: speed 5\n5\n`, 4, /not a limit/],
  [`${TITLE}#: a\n#: value: 5\n#: limits: memory 5, memory 6\n5\n`, 4, /twice/],
  [`${TITLE}#: a\n#: value: 5\n#: policy: strict\n5\n`, 4, /policy: .*JSON/],
  [`${TITLE}#: a\n#: value: 5\n#: act: compile\n5\n`, 4, /must be run or check/],
  [`${TITLE}#: a\n#: value: 5\n#: output: x\n5\n`, 4, /output: /],
  [`${TITLE}#: a\n#: ends: exception\n#: message: /(/\n5\n`, 4, /message: Invalid regular expression/],
  [`${TITLE}#: limits: speed 5\n#: a\n#: value: 5\n5\n`, 2, /not a limit/],
]

const WRONG_BEHAVIOURS: readonly [text: string, line: number, problem: RegExp][] = [
  [`${TITLE}#: a\n#: ends: value\n5\n`, 2, /has the header `value`/],
  [`${TITLE}#: a\n#: value: 5\n#: message: no\n5\n`, 2, /`message` is about a failure/],
  [`${TITLE}#: a\n#: value: 5\n#: call: "f"\n5\n`, 4, /call: must be a JSON array/],
  [`${TITLE}#: a\n#: value: 5\n#: call: [5]\n5\n`, 4, /NAME, ARGS, KWARGS/],
  [`${TITLE}#: a\n#: value: 5\n#: output-bytes: few\n5\n`, 4, /whole number/],
  [`${TITLE}#: a\n#: value: 5\n#: files: {"a": 1}\n5\n`, 4, /files: the content of `a` must be a JSON string$/],
  [`${TITLE}#: a\n#: value: 5\n#: files-out: {"a": 1}\n5\n`, 4, /files-out: .* must be a JSON string or null$/],
  [`${TITLE}#: a\n#: value: 5\n#: now: today\n5\n`, 4, /now: must be a time in UTC/],
  [`${TITLE}#: a\n#: value: 5\n#: seed: -1\n5\n`, 4, /seed: must be a whole number$/],
  [`${TITLE}#: a\n#: act: check\n#: seed: 1\n5\n`, 2, /`seed` needs `act: run`/],
  [`${TITLE}#: a\n#: error: policy\n5\n`, 2, /`error` needs `act: check`/],
  [`${TITLE}#: a\n#: act: check\n#: value: 5\n5\n`, 2, /`value` needs `act: run`/],
  [`${TITLE}#: a\n#: act: check\n#: error: 5\n5\n`, 4, /error: `5` is not one of/],
  [`${TITLE}#: a\n#: act: check\n#: error-hint: x\n5\n`, 2, /exactly one `error`/],
]

describe('a wrong file of the corpus is an error that names the file and the line', () => {
  for (const [text, line, problem] of WRONG_BOMBS) {
    it(JSON.stringify(text), () => fails(() => familyFrom(FILE, text), line, problem))
  }
  for (const [text, line, problem] of WRONG_BEHAVIOURS) {
    it(JSON.stringify(text), () => fails(() => groupFrom(FILE, text), line, problem))
  }
})

function fails(read: () => unknown, line: number, problem: RegExp): void {
  assert.throws(read, (error: Error) => {
    assert.match(error.message, problem)
    assert.equal(error.message.slice(0, error.message.indexOf(': ')), `${FILE}:${line}`)
    return error.name === 'CorpusError'
  })
}

describe('a file of the corpus', () => {
  it('has a family of bombs', () => {
    const text = `# A comment.
#: title: t
#: limits: instructions 40e6, memory 16 MiB

#: a name: with a colon
#: ends: memory or exception ValueError at line 3 or none
#: message: /no/i
#: output: "a\\n" ...

x = 1


#: other: of a name
#: value: "5"
#: limits: default
#: source: "\\r"
`
    const { title, bombs } = familyFrom(FILE, text)
    assert.equal(title, 't')
    assert.deepEqual(bombs, [
      {
        name: 'a name: with a colon',
        source: '\nx = 1',
        ending: {
          kind: ['memory', 'exception'],
          line: [3, null],
          exception: 'ValueError',
          message: /no/i,
          output: { text: 'a\n', isStart: true },
        },
        limits: { instructions: 40e6, memory: 16 * 2 ** 20 },
        policy: {},
        act: 'run',
      },
      {
        name: 'other: of a name',
        source: '\r',
        ending: { kind: ['value'], value: '"5"' },
        limits: {},
        policy: {},
        act: 'run',
      },
    ])
  })

  it('has a group of behaviours', () => {
    const text = `#: title: t
#: a
#: call: ["f", [1], {"x": 2}]
#: ends: policy at 2:8 to 2:11
#: hint: none
#: frames: <module>, f
#: final-newline: yes
x = 1
#: then
x
#: b
#: act: check
#: error: policy at line 1: a: b
#: error: at 1:2 to 1:3
#: warning: any: /x/
#: warning-hint: y
#: names: x, y
x
`
    assert.deepEqual(groupFrom(FILE, text), {
      title: 't',
      runs: [
        {
          name: 'a',
          before: ['x = 1\n'],
          source: 'x\n',
          call: ['f', [1], { x: 2 }],
          options: {},
          expected: { kind: ['policy'], hint: null, position: [2, 8, 2, 11], frames: ['<module>', 'f'] },
        },
      ],
      checks: [
        {
          name: 'b',
          source: 'x',
          options: {},
          errors: [{ kind: ['policy'], message: 'a: b', line: [1] }, { position: [1, 2, 1, 3] }],
          warnings: [{ message: /x/, hint: 'y' }],
          names: ['x', 'y'],
        },
      ],
    })
  })
})
