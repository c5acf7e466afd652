/** Modules of the library compute what they compute in CPython. `pkg-tests/cpython/README.md` describes the files. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Sandbox } from 'pyvarium'
import { caseFileFrom, programOf } from './cpython/case-file.js'
import type { Case } from './cpython/case-file.js'
import { problemsOf } from './cpython/comparison.js'
import type { Difference } from './cpython/comparison.js'
import { HANG } from './hang.js'
import { installedPackage } from './installed.js'

const FOLDER = join(import.meta.dirname, '../cpython')
const DIFFERENCES = JSON.parse(readFileSync(join(FOLDER, 'differences.json'), 'utf8')) as readonly Difference[]
const TOPICS = readdirSync(join(FOLDER, 'cases'))
  .sort()
  .map(name => basename(name, '.txt'))

/** One program needs less than a tenth of these. */
const LIMITS = { instructions: 20e9, memory: 256 * 2 ** 20, output: 2 ** 20, time: HANG }

/** The Python that may check that the files belong to the generator. */
const PYTHON = spawnSync('python3', ['-c', 'import sys; print(sys.version_info >= (3, 8))'], { encoding: 'utf8' })

describe('the library computes what it computes in CPython', () => {
  let sandbox: Sandbox
  before(
    async () => {
      const { Sandbox } = await installedPackage()
      sandbox = await Sandbox.create({ limits: LIMITS })
    },
    { timeout: HANG },
  )
  after(() => sandbox.dispose())

  /** @returns what the interpreter shows for each case */
  const run = async (source: string, cases: readonly Case[]): Promise<string[]> => {
    const outcome = await sandbox.run(source)
    const lines = outcome.output.split('\n').slice(0, -1)
    assert.ok(outcome.ok, `the program ends after ${lines.length} cases: ${outcome.ok || outcome.error.message}`)
    assert.equal(lines.length, cases.length, 'each case prints one line')
    return lines
  }

  for (const topic of TOPICS) {
    const file = caseFileFrom(readFileSync(join(FOLDER, 'cases', `${topic}.txt`), 'utf8'))
    const cases = file.programs.flat()
    it(`${topic}: ${cases.length} cases`, { timeout: HANG }, async () => {
      const got: string[] = []
      for (const program of file.programs) got.push(...(await run(programOf(file, program), program)))
      const known = DIFFERENCES.filter(difference => difference.topic === topic)
      const problems = problemsOf(cases, got, known)
      assert.ok(problems.length === 0, `${problems.length} of ${cases.length} cases:\n${problems.join('\n')}`)
    })
  }

  it('and each listed difference has a topic and a reason', () => {
    for (const { topic, reason, cases } of DIFFERENCES) {
      assert.ok(TOPICS.includes(topic), topic)
      assert.ok(reason.length > 0 && Object.keys(cases).length > 0, topic)
    }
  })
})

describe('the files of cases', () => {
  it('have the cases of the generator', {
    skip: PYTHON.stdout?.trim() !== 'True' && 'there is no python3 that can run it',
    timeout: HANG,
  }, () => {
    const { status, stderr } = spawnSync('python3', ['-B', join(FOLDER, 'generate.py'), '--check'], {
      encoding: 'utf8',
    })
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' })
  })
})

describe('the comparison', () => {
  const cases = [
    { expression: 'a', output: '1' },
    { expression: 'b', output: '2' },
  ]
  const listed = (list: Record<string, string>): Difference[] => [{ topic: 't', reason: 'r', cases: list }]

  it('accepts equal outputs and listed differences', () => {
    assert.deepEqual(problemsOf(cases, ['1', '2'], []), [])
    assert.deepEqual(problemsOf(cases, ['1', '3'], listed({ b: '3' })), [])
  })

  for (const [name, got, list, problem] of [
    ['a difference that is not listed', ['1', '3'], {}, /b\n {2}CPython: 2\n {2}got: 3$/],
    ['a difference other than the listed one', ['1', '4'], { b: '3' }, /listed: 3\n {2}got: 4$/],
    ['a listed difference that has disappeared', ['1', '2'], { b: '3' }, /is none any more$/],
    ['a listed difference without its case', ['1', '2'], { c: '3' }, /c\n.*is no case$/],
    ['a listed difference that is none', ['1', '2'], { b: '2' }, /output of CPython$/],
  ] as const) {
    it(`finds ${name}`, () => {
      const problems = problemsOf(cases, got, listed(list as Record<string, string>))
      assert.equal(problems.length, 1)
      assert.match(problems[0]!, problem)
    })
  }

  it('refuses a file in which a case has no output', () => {
    assert.throws(() => caseFileFrom('head\n\n>>> a\n1\n>>> b\n>>> c\n3\n'), /program 1, case 2/)
    assert.throws(() => caseFileFrom('head\n'), /no case/)
  })
})
