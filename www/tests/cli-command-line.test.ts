/** Tests how the command line is parsed. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { commandFrom } from '../src/cli/command-line.js'
import type { RunCommand } from '../src/cli/command-line.js'
import { UsageError } from '../src/cli/failures.js'
import { helpOn } from '../src/cli/help.js'
import { CHECK_OPTIONS, GLOBAL_OPTIONS, RUN_OPTIONS } from '../src/cli/option-table.js'
import { MOST_LINES as MOST_OF_CLI } from '../src/cli/run-command.js'
import { MOST_LINES } from '../src/input.js'

const RUN: RunCommand = {
  name: 'run',
  program: 'a.py',
  input: null,
  inputFile: null,
  files: [],
  write: null,
  policy: undefined,
  limits: {},
  seed: undefined,
  now: undefined,
  json: false,
  usage: false,
}

describe('the command line', () => {
  const runs: [string[], Partial<RunCommand>][] = [
    [['a.py'], {}],
    [['-'], { program: '-' }],
    [['--', '-x.py'], { program: '-x.py' }],
    [['--json', 'a.py', '--time'], { json: true, usage: true }],
    [['a.py', '--usage', '--usage'], { usage: true }],
    [['a.py', '--input', 'Ada', '--input='], { input: ['Ada', ''] }],
    [['a.py', '--input=-x'], { input: ['-x'] }],
    [['a.py', '--input-file', '-'], { inputFile: '-' }],
    [['a.py', '--write', 'out'], { write: 'out' }],
    [['a.py', '--policy=strict'], { policy: 'strict' }],
    [['a.py', '--seed', '7'], { seed: 7 }],
    [['a.py', '--seed', 'fresh'], { seed: 'fresh' }],
    [['a.py', '--limits', 'instructions=1e9,time=5_000'], { limits: { instructions: 1e9, time: 5000 } }],
    [['a.py', '--limits', 'memory=1.5e6', '--limits', 'output=0'], { limits: { memory: 1_500_000, output: 0 } }],
    [['a.py', '--file', 'a.csv'], { files: [{ name: 'a.csv', path: 'a.csv' }] }],
    [['a.py', '--file', './a/b.csv'], { files: [{ name: 'a/b.csv', path: './a/b.csv' }] }],
    [['a.py', '--file', 'a=../b=c'], { files: [{ name: 'a', path: '../b=c' }] }],
    [['a.py', '--file=__proto__=b'], { files: [{ name: '__proto__', path: 'b' }] }],
    [['a.py', '--now', '2030-05-06'], { now: new Date('2030-05-06T00:00Z') }],
    [['a.py', '--now', '2030-05-06T07:08'], { now: new Date('2030-05-06T07:08Z') }],
    [['a.py', '--now', '2030-05-06 07:08:09.5+02:00'], { now: new Date('2030-05-06T05:08:09.5Z') }],
    [['a.py', '--now', '2028-02-29T07:08:09z'], { now: new Date('2028-02-29T07:08:09Z') }],
  ]
  for (const [args, expected] of runs)
    it(`run ${args.join(' ')}`, () => assert.deepEqual(commandFrom(['run', ...args]), { ...RUN, ...expected }))

  const others: [string, object][] = [
    ['check a.py -', { name: 'check', programs: ['a.py', '-'], policy: undefined, color: 'auto' }],
    [
      'check --color=never --policy strict a.py',
      { name: 'check', programs: ['a.py'], policy: 'strict', color: 'never' },
    ],
    ['--help', { name: 'help', topic: null }],
    ['-h', { name: 'help', topic: null }],
    ['help', { name: 'help', topic: null }],
    ['help run', { name: 'help', topic: 'run' }],
    ['run --help', { name: 'help', topic: 'run' }],
    ['check -h', { name: 'help', topic: 'check' }],
    ['--version', { name: 'version' }],
    ['-V', { name: 'version' }],
  ]
  for (const [line, expected] of others) it(line, () => assert.deepEqual(commandFrom(line.split(' ')), expected))

  const wrong: [string, RegExp][] = [
    ['', /^a command is missing/],
    ['rnu a.py', /^there is no command rnu; did you mean run\?$/],
    ['serve', /^there is no command serve; there are run, check and help$/],
    ['a.py', /^there is no command a\.py; did you mean: pyvarium run a\.py$/],
    ['-', /^there is no command -; did you mean: pyvarium run -$/],
    ['--hlep', /^there is no option --hlep; did you mean --help\?$/],
    ['help rnu', /^there is no command rnu; did you mean run\?$/],
    ['help run check', /check is a second one$/],
    ['run', /^run needs a program/],
    ['run a.py b.py', /^run takes one program and no arguments for it, and b\.py is one too many$/],
    ['run a.py --jsno', /^run has no option --jsno; did you mean --json\?$/],
    ['run a.py --color=never', /^run has no option --color$/],
    ['run a.py -x', /^run has no option -x$/],
    ['run a.py --json=yes', /^--json has no value$/],
    ['run a.py --input', /^--input needs a value: --input TEXT$/],
    ['run a.py --input --json', /one that begins with a dash is written --input=--json$/],
    ['run a.py --seed 1 --seed 2', /^--seed is given twice$/],
    ['run a.py --input a --input-file b', /cannot be given together$/],
    ['run a.py --policy edukation', /^--policy: there is no 'edukation'; did you mean education\?$/],
    ['run a.py --seed 1.5', /^--seed must be a whole number or 'fresh', and not '1\.5'$/],
    ['run a.py --seed=', /^--seed must be .* not ''$/],
    ['run a.py --seed 0x10', /^--seed must be /],
    ['run a.py --limits memroy=1', /^--limits: there is no limit 'memroy'; did you mean memory\?$/],
    ['run a.py --limits time', /^--limits: 'time' is not of the form NAME=NUMBER$/],
    ['run a.py --limits time=1=2', /not of the form NAME=NUMBER$/],
    ['run a.py --limits time=1,time=2', /^--limits: time is given twice$/],
    ['run a.py --limits time=5s', /^--limits: time must be a whole number, such as 5000 or 1e9, and not '5s'$/],
    ['run a.py --limits=', /not of the form NAME=NUMBER$/],
    ['run a.py --limits constructor=1', /^--limits: there is no limit 'constructor'/],
    ['run a.py --file a --file a=b', /^--file: the name a is given twice$/],
    ['run a.py --file a=', /^--file: the path of 'a' is empty$/],
    ['run a.py --file ../a.csv', /give a name too: --file a\.csv=\.\.\/a\.csv$/],
    ['run a.py --file /etc/passwd', /give a name too: --file passwd=\/etc\/passwd$/],
    ['run a.py --file ..', /give a name too: --file NAME=\.\.$/],
    ['run a.py --now tomorrow', /^--now must be a time such as .*, and not 'tomorrow'$/],
    ['run a.py --now 2030-02-30', /^--now must be a time/],
    ['run a.py --now 2030-02-10T25:00', /^--now must be a time/],
    ['run a.py --now 5', /^--now must be a time/],
    ['check', /^check needs a file/],
    ['check - -', /^- is given twice/],
    ['check a.py --color=green', /^--color: there is no 'green'; there are auto, always, never$/],
    ['check a.py --json', /^check has no option --json$/],
  ]
  for (const [line, message] of wrong) {
    it(`refuses: ${line}`, () =>
      assert.throws(
        () => commandFrom(line === '' ? [] : line.split(' ')),
        (error: Error) => error instanceof UsageError && message.test(error.message),
      ))
  }

  it('has a help that names every option, in 80 columns', () => {
    for (const [topic, options] of [
      [null, GLOBAL_OPTIONS],
      ['run', RUN_OPTIONS],
      ['check', CHECK_OPTIONS],
    ] as const) {
      const help = helpOn(topic)
      for (const { name } of options) assert.ok(help.includes(`--${name}`), name)
      for (const line of help.split('\n')) assert.ok(line.length <= 80, line)
    }
  })

  it('has the limit of lines of the package', () => assert.equal(MOST_OF_CLI, MOST_LINES))
})
