/** What a check finds in a program, all at once and without running it. */
import type { Check, FailureKind, Problem, SandboxOptions } from 'pyvarium'
import { check, checkWorks, oneOf, same, withSandbox } from './behaviour.js'
import type { Behaviour, Group } from './behaviour.js'
import { equal, fail, rejection, text } from './check.js'

/** How a problem must be; what is left out may be anything. */
interface Found {
  kind?: FailureKind | readonly FailureKind[]
  message?: string | RegExp
  /** Null: there is none. */
  hint?: RegExp | null
  line?: number | null
  /** Line and column, and the same of the end. */
  position?: readonly [number, number, number, number]
}

interface Case {
  name: string
  source: string
  options?: SandboxOptions
  /** All of them, in order; default: none. */
  errors?: readonly Found[]
  /** All of them, in order; default: none. */
  warnings?: readonly Found[]
  /** Names that must be among those used. */
  names?: readonly string[]
}

const MATH_ONLY: SandboxOptions = { policy: { imports: ['math'] } }
const STRICT: SandboxOptions = { policy: { profile: 'strict' } }

const CASES: readonly Case[] = [
  { name: 'nothing in an empty program', source: '' },
  { name: 'nothing in a program that is all right', source: 'import math\nx = 1\nprint(math.pi + x)', names: ['math', 'print', 'x'] },
  { name: 'nothing in a program that only fails when it runs', source: "x = [1]\nx[5] / 0\nraise ValueError('no')" },
  { name: 'nothing in a program that never ends', source: 'while True: pass' },
  { name: 'a syntax error at its place', source: 'x = 1\nif x\n    print(x)\n', errors: [{ kind: 'syntax', position: [2, 5, 2, 6] }], names: [] },
  { name: 'an error that only the compiler finds', source: 'x = 1\nreturn x', errors: [{ kind: 'syntax', line: 2, message: /return/ }] },
  {
    name: 'a refused import at its place, as a run says it',
    source: 'x = 1\nimport sys\n',
    options: MATH_ONLY,
    errors: [{ kind: 'policy', message: 'importing sys is not allowed here; what may be imported: math', position: [2, 8, 2, 11] }],
  },
  {
    name: 'all errors at once, in the order of the source',
    source: 'import os\nx = 1\ndef f():\n    import sys\n    return x\nfrom . import y\nx.__subclasses__',
    options: MATH_ONLY,
    errors: [
      { kind: 'policy', message: /^importing os is not allowed here/, position: [1, 8, 1, 10] },
      { kind: 'policy', message: /^importing sys is not allowed here/, position: [4, 12, 4, 15] },
      { kind: 'policy', message: /relative import/, line: 6 },
      { kind: 'policy', message: /__subclasses__/, line: 7 },
    ],
  },
  { name: 'errors of syntax and of policy together', source: 'import os\nx = = 1\n', errors: [{ kind: 'policy', line: 1 }, { kind: 'syntax', line: 2 }] },
  { name: 'several errors in one line', source: 'import os, sys', errors: [{ position: [1, 8, 1, 10] }, { position: [1, 12, 1, 15] }] },
  { name: 'columns counted in characters', source: "x = '😀é'; import os", errors: [{ kind: 'policy', position: [1, 18, 1, 20] }] },
  { name: 'lines that end as Windows ends them', source: 'x = 1\r\nimport os\r\n', errors: [{ kind: 'policy', position: [2, 8, 2, 10] }] },
  { name: 'what to do instead, where there is a usual way', source: "open('x')", errors: [{ kind: 'policy', message: /open/, hint: /\w/, line: 1 }] },
  {
    name: 'an exercise’s own refusals in its own words',
    source: 'x = [2, 1]\nwhile x: x.pop()\nx = sorted(x)',
    options: { policy: { forbid: { while: 'A for loop, please.', sorted: true } } },
    errors: [{ kind: 'policy', message: /A for loop, please\./, line: 2 }, { kind: 'policy', message: /sorted/, line: 3 }],
  },
  { name: 'a name that is most likely misspelt, as a warning', source: 'total = 1\nprint(totl)', warnings: [{ message: /totl/, hint: /total/, position: [2, 7, 2, 11] }], names: ['print', 'totl'] },
  { name: 'a builtin that was removed', source: 'sorted([])', options: { policy: { builtins: { remove: ['sorted'] } } }, errors: [{ kind: 'policy', message: /sorted/, line: 1 }] },
  {
    name: 'what the strict profile refuses, all of it',
    source: 'x = 1\n_y = 2\nx._z\nexec("1")',
    options: STRICT,
    errors: [
      { kind: 'policy', message: /"_y" is an invalid variable name because it starts with "_"/, line: 2 },
      { kind: 'policy', message: /"_z" is an invalid attribute name because it starts with "_"/, line: 3 },
      { kind: 'policy', message: /Exec calls are not allowed\./, line: 4 },
    ],
  },
  { name: 'what the strict profile warns of', source: "print('x')", options: STRICT, warnings: [{ message: /Prints, but never reads 'printed' variable\./ }] },
  { name: 'a budget that is too small for the check itself', source: 'x = 1\n'.repeat(10_000), options: { limits: { instructions: 1e6 } }, errors: [{ kind: 'instructions' }] },
  { name: 'a source that is larger than the memory', source: `#${'x'.repeat(2e6)}`, options: { limits: { memory: 1e6 } }, errors: [{ kind: 'memory', line: null }] },
  { name: 'a source nested too deeply', source: `x = ${'('.repeat(100_000)}1${')'.repeat(100_000)}`, errors: [{ kind: ['recursion', 'syntax'] }] },
]

export const checks: Group = {
  title: 'a check finds',
  behaviours: [
    ...CASES.map(({ name, source, options = {}, errors = [], warnings = [], names = [] }): Behaviour => ({
      name,
      hold: pyvarium =>
        withSandbox(pyvarium, options, async sandbox => {
          const found = await sandbox.check(source)
          compare(found.errors, errors, 'errors')
          compare(found.warnings, warnings, 'warnings')
          for (const each of names) if (!found.names.includes(each)) fail(`${each} is not among the names: ${found.names.join()}`)
          if (errors.length > 0) await checkAgrees(found, await sandbox.run(source))
          if (options.limits === undefined) await checkWorks(sandbox)
        }),
    })),
    {
      name: 'the same each time, and spends the same',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const checkOnce = async (): Promise<string> => {
            const { usage, ...found } = await sandbox.check('import os\nprint(undefinde)\nx = = 1')
            return text([found, usage.instructions, usage.peakMemory, usage.outputBytes])
          }
          const first = await checkOnce()
          await sandbox.run('x = 1')
          equal(await checkOnce(), first, 'the second check')
        }),
    },
    {
      name: 'nothing out by running the program',
      hold: async pyvarium => {
        let printed = ''
        await withSandbox(pyvarium, { onOutput: chunk => (printed += chunk.text) }, async sandbox => {
          const { errors, usage } = await sandbox.check("print('x')\n1 / 0")
          equal(text([errors, usage.outputBytes, printed]), text([[], 0, '']), 'the errors and the output')
          if (usage.instructions <= 0) fail(`usage.instructions is ${usage.instructions}`)
        })
      },
    },
    {
      name: 'its turn among the runs, and is cancelled with them',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const order: string[] = []
          const note = <T>(name: string, work: Promise<T>): Promise<T> => work.finally(() => order.push(name))
          await Promise.all([note('run', sandbox.run('1')), note('check', sandbox.check('1')), note('last run', sandbox.run('1'))])
          equal(order.join(), 'run,check,last run', 'the order')
          const [run, found] = [sandbox.run('while True: pass'), sandbox.check('import os')]
          sandbox.cancel()
          check(await run, { kind: 'cancelled' })
          compare((await found).errors, [{ kind: 'cancelled', hint: null, line: null }], 'errors')
          await checkWorks(sandbox)
        }),
    },
    {
      name: 'nothing once the sandbox is disposed of',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          sandbox.dispose()
          equal((await rejection(sandbox.check('1'))).name, 'DisposedError', 'the error')
        }),
    },
  ],
}

/** A run fails with one of the errors that a check finds. */
async function checkAgrees({ errors }: Check, outcome: Awaited<ReturnType<import('pyvarium').Sandbox['run']>>): Promise<void> {
  if (outcome.ok) fail('the run did not fail')
  const { kind, message } = outcome.error
  if (!errors.some(error => error.kind === kind && error.message === message)) fail(`the run says ${kind}: ${message}\n${told(errors)}`)
}

function compare(problems: readonly Problem[], expected: readonly Found[], what: string): void {
  if (problems.length !== expected.length) fail(`there are ${problems.length} ${what}, not ${expected.length}\n${told(problems)}`)
  for (const [index, { kind, message, hint, line, position }] of expected.entries()) {
    const problem = problems[index]!
    if (kind !== undefined) oneOf(problem.kind, kind, 'the kind', told(problems))
    if (message !== undefined) same(problem.message, message, 'the message')
    if (hint !== undefined) hint === null ? equal(problem.hint, null, 'the hint') : same(problem.hint ?? '', hint, 'the hint')
    if (line !== undefined) equal(problem.position?.line ?? null, line, `the line of ${problem.message}`)
    if (position !== undefined) {
      const { line, column, endLine, endColumn } = problem.position ?? fail(`no position: ${problem.message}`)
      equal(text([line, column, endLine, endColumn]), text([...position]), `the position of ${problem.message}`)
    }
  }
}

function told(problems: readonly Problem[]): string {
  return problems.map(({ kind, message, hint, position }) => `${kind}, line ${position?.line}: ${message} (${hint})`).join('\n')
}
