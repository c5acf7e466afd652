/** Tests the texts that the command line prints: values, JSON, escaped control characters, problems of a check. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { escapeControls, quoted } from '../src/cli/control-characters.js'
import { exitCodeOf } from '../src/cli/exit-code.js'
import { jsonOf, outcomeJson } from '../src/cli/outcome-json.js'
import { excerptOf, problemText } from '../src/cli/problem-text.js'
import { pythonText } from '../src/cli/python-text.js'
import { PythonRepr, Tuple } from '../src/index.js'
import type { FailureKind, Outcome, PythonValue } from '../src/index.js'

const USAGE = { instructions: 1, peakMemory: 2, outputBytes: 3, wasmMemory: 4, wallTime: 5 }

function succeeded(value: PythonValue, more: Partial<Outcome & { ok: true }> = {}): Outcome {
  return { ok: true, value, exitCode: null, output: '', files: new Map(), seed: 0, usage: USAGE, ...more }
}

function failed(kind: FailureKind): Outcome {
  const error = { kind, exception: null, message: 'm', hint: null, position: null, traceback: '', frames: [] }
  return { ok: false, error, output: '', files: new Map(), seed: 0, usage: USAGE }
}

describe('a value', () => {
  const values: [PythonValue, text: string, json: string | null][] = [
    [null, 'None', 'null'],
    [true, 'True', 'true'],
    [5, '5', '5'],
    [-0, '-0.0', '-0.0'],
    [1.5, '1.5', '1.5'],
    [1e-5, '1e-05', '0.00001'],
    [0.0001, '0.0001', '0.0001'],
    [1.5e-7, '1.5e-07', '1.5e-7'],
    [1e16, '1e+16', '10000000000000000'],
    [9007199254740994, '9007199254740994.0', '9007199254740994'],
    [1e300, '1e+300', '1e+300'],
    [NaN, 'nan', null],
    [-Infinity, '-inf', null],
    [2n ** 64n, '18446744073709551616', null],
    ["it's", `"it's"`, `"it's"`],
    [`'"\n\x1b`, `'\\'"\\n\\x1b'`, `"'\\"\\n\\u001b"`],
    [new Uint8Array([97, 39, 255]), `b"a'\\xff"`, null],
    [[1, [2]], '[1, [2]]', '[1,[2]]'],
    [new Tuple(1 as PythonValue), '(1,)', '[1]'],
    [new Tuple(1 as PythonValue, 2), '(1, 2)', '[1,2]'],
    [new Set<PythonValue>([1]), '{1}', null],
    [new Set<PythonValue>(), 'set()', null],
    [
      new Map<PythonValue, PythonValue>([
        ['2', 1],
        ['1', 2],
        ['__proto__', 3],
      ]),
      "{'2': 1, '1': 2, '__proto__': 3}",
      '{"2":1,"1":2,"__proto__":3}',
    ],
    [new Map<PythonValue, PythonValue>([[1, 1]]), '{1: 1}', null],
    [new PythonRepr('function', '<function f>'), '<function f>', null],
    [[new Set<PythonValue>([1])], '[{1}]', null],
  ]
  for (const [value, text, json] of values) {
    it(`has the text ${text}`, () => assert.equal(pythonText(value), text))
    it(`has the JSON ${json}, for ${text}`, () => assert.equal(jsonOf(value), json))
  }
})

describe('the JSON of an outcome', () => {
  it('is one line that has everything', () => {
    const files = new Map([
      ['a.txt', new TextEncoder().encode('\ufeffä')],
      ['b.bin', new Uint8Array([255])],
      ['gone', null],
    ])
    const text = outcomeJson(succeeded(new Tuple(1 as PythonValue), { exitCode: 3, output: 'x\n\x9b', files }))
    assert.match(text, /^[^\n]*\n$/)
    assert.doesNotMatch(text.slice(0, -1), /\p{Cc}/u)
    assert.deepEqual(JSON.parse(text), {
      ok: true,
      value: { text: '(1,)', json: [1] },
      exitCode: 3,
      output: 'x\n\x9b',
      error: null,
      files: { 'a.txt': { text: '\ufeffä' }, 'b.bin': { base64: '/w==' }, gone: null },
      seed: 0,
      usage: USAGE,
    })
  })

  it('of a failure has the error and no value', () => {
    const { ok, value, error } = JSON.parse(outcomeJson(failed('time')))
    assert.deepEqual([ok, value, error.kind, error.message], [false, null, 'time', 'm'])
  })
})

describe('control characters', () => {
  it('are escaped, but tabs and ends of lines', () =>
    assert.equal(
      escapeControls('a\tb\r\n\0\x07\b\x1b[2J\x7f\x85\x9b ä😀'),
      'a\tb\r\n\\x00\\x07\\x08\\x1b[2J\\x7f\\x85\\x9b ä😀',
    ))
  it('of a name are escaped, all of them', () =>
    assert.equal(quoted("a\n\t'b\\\x1b\u2028"), String.raw`'a\x0a\x09\'b\\\x1b\u2028'`))
})

describe('the exit code', () => {
  const cases: [Outcome, boolean, number][] = [
    [succeeded(null), false, 0],
    [succeeded(null, { exitCode: 7 }), false, 7],
    [failed('exception'), false, 1],
    [failed('syntax'), false, 1],
    [failed('memory'), false, 1],
    [failed('cancelled'), false, 1],
    [failed('cancelled'), true, 130],
    [failed('time'), false, 124],
    [failed('crash'), false, 3],
    [failed('host-memory'), false, 3],
  ]
  for (const [outcome, isInterrupted, code] of cases)
    it(`${outcome.error?.kind ?? 'success'}: ${code}`, () => assert.equal(exitCodeOf(outcome, isInterrupted), code))
})

describe('a problem', () => {
  const position = { line: 2, column: 2, endLine: 2, endColumn: 4 }
  const problem = { kind: 'syntax', message: 'not\nPython\x1b', hint: 'none', position, isError: true } as const

  it('has its place, line and carets', () =>
    assert.equal(
      problemText(problem, 'a\x1b.py', '1\n\tabc\n', false),
      'a\\x1b.py:2:2: error: not Python\\x1b (none)\n    \tabc\n    \t^^\n',
    ))
  it('has colours', () => {
    const text = problemText({ ...problem, hint: null, isError: false }, 'a.py', '1\n\tabc\n', true)
    assert.equal(
      text,
      '\x1b[1ma.py:2:2:\x1b[0m \x1b[33mwarning:\x1b[0m not Python\\x1b\n    \tabc\n    \t\x1b[33m^^\x1b[0m\n',
    )
  })
  it('may have no place', () =>
    assert.equal(
      problemText({ ...problem, position: null }, 'a.py', '', false),
      'a.py: error: not Python\\x1b (none)\n',
    ))

  const at = (column: number, endColumn: number, endLine = 1) => ({ line: 1, column, endLine, endColumn })
  const excerpts: [string, string, ReturnType<typeof at>, ReturnType<typeof excerptOf>][] = [
    ['an escaped character', 'a\x1bb', at(3, 4), { text: 'a\\x1bb', indent: '     ', carets: '^' }],
    ['a wide character', '漢=字', at(3, 4), { text: '漢=字', indent: '   ', carets: '^^' }],
    ['several lines', 'ab(\n)', at(3, 2, 2), { text: 'ab(', indent: '  ', carets: '^' }],
    ['the end of the line', 'ab', at(3, 3), { text: 'ab', indent: '  ', carets: '^' }],
    ['no such line', '', at(9, 9), { text: '', indent: '', carets: '^' }],
  ]
  for (const [name, source, position, expected] of excerpts)
    it(`marks ${name}`, () => assert.deepEqual(excerptOf(source, position), expected))

  it('shows a part of a long line', () => {
    const { text, indent, carets } = excerptOf(`${'x'.repeat(5000)}!${'y'.repeat(5000)}`, at(5001, 5002))
    assert.ok(text.length < 200 && text[indent.length] === '!' && carets === '^')
  })
})
