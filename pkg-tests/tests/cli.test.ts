/** The command `pyvarium` of the installed package. `www/tests/` has the tests of its parts. */
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { HANG } from './hang.js'
import { PROJECT } from './installed.js'

const BIN = join(PROJECT, 'node_modules/.bin/pyvarium')

interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

/** Whether a text has control characters but tabs and ends of lines. */
function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text.replace(/[\t\r\n]/g, ''))
}

let folder = ''

/** Writes a program, and returns its name. */
function program(source: string): string {
  writeFileSync(join(folder, 'program.py'), source)
  return 'program.py'
}

function pyvarium(args: readonly string[], input: string | Buffer = ''): Ended {
  const { status, stdout, stderr } = spawnSync(BIN, args, { cwd: folder, encoding: 'utf8', input, timeout: HANG })
  return { status, stdout, stderr }
}

/** A process whose output is read while it runs. */
class Session {
  output = ''
  readonly #child
  readonly #ended: Promise<number | NodeJS.Signals | null>

  constructor(command: string, args: readonly string[]) {
    this.#child = spawn(command, args, { cwd: folder, timeout: HANG })
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (this.output += text))
    this.#ended = new Promise(resolve => this.#child.on('close', (code, signal) => resolve(code ?? signal)))
  }

  async prints(text: string): Promise<void> {
    while (!this.output.includes(text)) {
      assert.equal(this.#child.exitCode, null, `it ended with the output ${JSON.stringify(this.output)}`)
      await new Promise(resolve => setTimeout(resolve, 10))
    }
  }

  type(text: string): void {
    this.#child.stdin.write(text)
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  end(): Promise<number | NodeJS.Signals | null> {
    return this.#ended
  }
}

before(() => {
  folder = mkdtempSync(join(PROJECT, 'cli-'))
})
after(() => rmSync(folder, { recursive: true, force: true }))

describe('pyvarium run', { timeout: HANG }, () => {
  it('prints what the program prints, each stream to its own', () => {
    const source = "import sys\nprint('ä')\nprint('b', file=sys.stderr)\nprint('c', end='')\n5"
    assert.deepEqual(pyvarium(['run', program(source)]), { status: 0, stdout: 'ä\nc', stderr: 'b\n' })
  })

  it('runs a program from the standard input, which then has no lines', () => {
    const source = "try: input()\nexcept EOFError: print('end')"
    assert.deepEqual(pyvarium(['run', '-'], source), { status: 0, stdout: 'end\n', stderr: '' })
  })

  const ECHO = "import sys\nname = input('Name? ')\nprint(name, [line for line in sys.stdin])"
  const inputs: [string, string[], string, string][] = [
    ['a pipe', [], 'Ada\nb\r\nc', "Name? Ada ['b\\n', 'c\\n']\n"],
    ['an option', ['--input', 'Ada', '--input', 'b\nc'], 'x\n', "Name? Ada ['b\\n', 'c\\n']\n"],
    ['a file', ['--input-file', 'lines.txt'], 'x\n', "Name? Ada ['b\\n']\n"],
  ]
  for (const [name, args, input, stdout] of inputs) {
    it(`reads lines from ${name}`, () => {
      writeFileSync(join(folder, 'lines.txt'), 'Ada\nb\n')
      assert.deepEqual(pyvarium(['run', program(ECHO), ...args], input), { status: 0, stdout, stderr: '' })
    })
  }

  it('reads many lines from a pipe, and refuses too many', () => {
    const source = 'import sys\nprint(sum(int(line) for line in sys.stdin))'
    const lines = (count: number): string => `${Array.from({ length: count }, (_, index) => index).join('\n')}\n`
    assert.deepEqual(pyvarium(['run', program(source)], lines(9000)), { status: 0, stdout: '40495500\n', stderr: '' })
    const { status, stderr } = pyvarium(['run', program(source)], lines(30_000))
    assert.deepEqual([status, stderr], [1, 'pyvarium: The program read more than 10000 lines.\n'])
  })

  it('ends a program that asks again and again after the end of the input', () => {
    const { status, stderr } = pyvarium(['run', program('while True:\n    try: input()\n    except EOFError: pass')])
    assert.equal(status, 1)
    assert.match(stderr, /more than 100 times after the end\n$/)
  })

  it('waits for a pipe that answers its questions', async () => {
    const session = new Session(BIN, ['run', program("a = input('a? ')\nb = input('b? ')\nprint(a + b)")])
    await session.prints('a? ')
    session.type('1\n')
    await session.prints('b? ')
    session.type('2\n')
    assert.equal(await session.end(), 0)
    assert.equal(session.output, 'a? b? 12\n')
  })

  const ends: [string, string, string[], number, RegExp][] = [
    ['an exception', '1/0', [], 1, /^Traceback [^]*\nZeroDivisionError: division by zero\n$/],
    ['a syntax error', 'x = = 1', [], 1, /SyntaxError: invalid syntax/],
    ['a refusal', 'import socket', [], 1, /NotAllowed: /],
    ['a refusal of the policy', 'import math', ['--policy', 'strict'], 1, /NotAllowed: /],
    ['a limit', 'while True: pass', ['--limits', 'instructions=1e8'], 1, /budget of 100000000 instructions\n$/],
    ['the time limit', 'while True: pass', ['--limits', 'time=200'], 124, /^pyvarium: The program ran longer than 200/],
    ['an exit code', 'raise SystemExit(7)', [], 7, /^$/],
    ['an exit text', "import sys\nsys.exit('bye')", [], 1, /^bye\n$/],
    ['no exit code', 'raise SystemExit', [], 0, /^$/],
  ]
  for (const [name, source, args, status, stderr] of ends) {
    it(`ends with ${name}`, () => {
      const ended = pyvarium(['run', program(source), ...args])
      assert.deepEqual([ended.status, ended.stdout], [status, ''])
      assert.match(ended.stderr, stderr)
    })
  }

  const mistakes: [string, string[], number, RegExp][] = [
    ['no command', [], 2, /^pyvarium: a command is missing/],
    ['an unknown command', ['rum'], 2, /did you mean run\?\nTry: pyvarium help\n$/],
    ['an unknown option', ['run', '--jsn', 'a.py'], 2, /did you mean --json\?\nTry: pyvarium help run\n$/],
    ['a limit out of range', ['run', 'program.py', '--limits', 'time=0'], 2, /^pyvarium: --limits: time: must be/],
    ['a seed out of range', ['run', 'program.py', '--seed', '1e16'], 2, /^pyvarium: --seed: must be/],
    ['a bad name of a file', ['run', 'program.py', '--file', '../a=program.py'], 2, /^pyvarium: --file: .*'\.\.'/],
    ['a program that is missing', ['run', 'none.py'], 3, /^pyvarium: 'none\.py' cannot be read: no such file\n$/],
    ['a folder as a program', ['run', '.'], 3, /^pyvarium: '\.' cannot be read: it is a folder\n$/],
    ['a binary program', ['run', 'binary.py'], 3, /^pyvarium: 'binary\.py' is not text in UTF-8\n$/],
    ['an endless program', ['run', '/dev/zero'], 3, /^pyvarium: '\/dev\/zero' is larger than \d+ bytes\n$/],
    ['a file that is missing', ['run', 'program.py', '--file', 'none'], 3, /^pyvarium: 'none' cannot be read/],
    ['input that is missing', ['run', 'program.py', '--input-file', 'none'], 3, /^pyvarium: 'none' cannot be read/],
    ['a file as the folder', ['run', 'program.py', '--write', 'program.py'], 3, /'program\.py' is not a folder\n$/],
  ]
  for (const [name, args, status, stderr] of mistakes) {
    it(`names ${name}, without a stack trace`, () => {
      program('1')
      writeFileSync(join(folder, 'binary.py'), Buffer.from([0x31, 0xff, 0x00]))
      const ended = pyvarium(args)
      assert.deepEqual([ended.status, ended.stdout], [status, ''])
      assert.match(ended.stderr, stderr)
      assert.doesNotMatch(ended.stderr, /\n {4}at |file:\/\//)
    })
  }

  it('gives files, a seed and a time to the program', () => {
    writeFileSync(join(folder, 'data.bin'), Buffer.from([1, 255]))
    const source =
      "import datetime, random\nprint(open('data.bin', 'rb').read(), open('x/y').read())\n" +
      'print(datetime.datetime.now().isoformat()[:16], random.random())'
    const args = ['run', program(source), '--file', 'data.bin', '--file', 'x/y=lines.txt', '--now', '2030-05-06T07:08']
    writeFileSync(join(folder, 'lines.txt'), 'text')
    const [first, second, other] = ['7', '7', '8'].map(seed => pyvarium([...args, '--seed', seed]))
    assert.match(first?.stdout ?? '', /^b'\\x01\\xff' text\n2030-05-06T07:08 0\.\d+\n$/)
    assert.deepEqual(second, first)
    assert.notEqual(other?.stdout, first?.stdout)
  })

  it('prints the usage on the standard error', () => {
    const { status, stdout, stderr } = pyvarium(['run', program('print(1)'), '--usage'])
    assert.deepEqual([status, stdout], [0, '1\n'])
    assert.match(stderr, /^instructions +[\d,]+\nmemory +[\d,]+ bytes\noutput +2 bytes\ntime +[\d,]+ ms\n$/)
  })

  it('prints the outcome as JSON', () => {
    const source = "print('out')\nopen('new.txt', 'w').write('x')\n(1, {'a': [None, 2.5]})"
    const { status, stdout, stderr } = pyvarium(['run', program(source), '--json', '--seed', '3'])
    assert.deepEqual([status, stderr], [0, ''])
    const { usage, ...outcome } = JSON.parse(stdout)
    assert.ok(usage.instructions > 0)
    assert.deepEqual(outcome, {
      ok: true,
      value: { text: "(1, {'a': [None, 2.5]})", json: [1, { a: [null, 2.5] }] },
      exitCode: null,
      output: 'out\n',
      error: null,
      files: { 'new.txt': { text: 'x' } },
      seed: 3,
    })
    const failed = pyvarium(['run', program("print('out')\n1/0"), '--json'])
    const { ok, error, output } = JSON.parse(failed.stdout)
    assert.deepEqual([failed.status, failed.stderr, ok, output], [1, '', false, 'out\n'])
    assert.deepEqual([error.kind, error.exception, error.position.line], ['exception', 'ZeroDivisionError', 2])
  })

  it('names changed files, and writes them only if it is asked to', () => {
    const source =
      "import os\nos.mkdir('sub')\nopen('sub/a.bin', 'wb').write(b'\\xff')\nopen('b.txt', 'a').write('new')\nos.remove('c.txt')"
    for (const name of ['b.txt', 'c.txt']) writeFileSync(join(folder, name), 'old')
    const args = ['run', program(source), '--file', 'b.txt', '--file', 'c.txt']
    const { status, stderr } = pyvarium(args)
    assert.deepEqual(
      [status, stderr],
      [
        0,
        "pyvarium: the program changed 'b.txt', 'sub/a.bin' and removed 'c.txt'; --write DIR writes changed files to a folder\n",
      ],
    )
    assert.equal(readFileSync(join(folder, 'b.txt'), 'utf8'), 'old')
    const written = pyvarium([...args, '--write', '.'])
    assert.deepEqual([written.status, written.stderr], [0, "pyvarium: not removed from '.': 'c.txt'\n"])
    assert.equal(readFileSync(join(folder, 'b.txt'), 'utf8'), 'oldnew')
    assert.equal(readFileSync(join(folder, 'c.txt'), 'utf8'), 'old')
    assert.deepEqual([...readFileSync(join(folder, 'sub/a.bin'))], [255])
  })

  it('writes nothing outside of the folder', () => {
    mkdirSync(join(folder, 'outside'))
    mkdirSync(join(folder, 'out'))
    symlinkSync('../outside', join(folder, 'out/link'))
    const names = ['link/x', '.git/config', '\x1b]0;x\x07\n', '../y', '/files/../../z']
    for (const name of names) {
      const source = `import os
name = ${JSON.stringify(name)}
try:
    os.makedirs(os.path.dirname(name) or '.', exist_ok=True)
    open(name, 'w').write('reached')
except OSError: pass
open('good.txt', 'w').write('good')`
      const { stderr } = pyvarium(['run', program(source), '--write', 'out'])
      assert.ok(!hasControls(stderr), name)
      assert.deepEqual(readdirSync(join(folder, 'outside')), [], name)
      assert.deepEqual(
        readdirSync(join(folder, 'out')).filter(each => each !== 'link' && each !== 'good.txt'),
        [],
        name,
      )
      assert.ok(!existsSync(join(folder, 'y')) && !existsSync(join(folder, 'z')))
      rmSync(join(folder, 'out/good.txt'), { force: true })
    }
  })

  for (const [name, source, mark] of [
    ['that computes', "print('ready')\nwhile True: pass", 'ready'],
    ['that waits for input', "input('ready')", 'ready'],
  ] as const) {
    it(`is cancelled by Ctrl-C, for a program ${name}`, async () => {
      const session = new Session(BIN, ['run', program(source), '--limits', 'instructions=9e15,time=1e9'])
      await session.prints(mark)
      session.kill('SIGINT')
      assert.equal(await session.end(), 130)
      assert.match(session.output, /^ready\n?pyvarium: The run was cancelled\./)
    })
  }

  it('ends quietly if nobody reads its output', () => {
    const source = 'i = 0\nwhile True:\n    print(i)\n    i += 1'
    const line = `"$1" run "$2" --limits output=4e9,instructions=9e15,time=1e9 | head -n 2; echo "\${PIPESTATUS[0]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', line, 'bash', BIN, program(source)], {
      cwd: folder,
      encoding: 'utf8',
      timeout: HANG,
    })
    assert.deepEqual([stdout, stderr], ['0\n1\n141\n', ''])
  })
})

describe('pyvarium check', { timeout: HANG }, () => {
  it('prints all errors with their lines, and ends with 1', () => {
    const { status, stdout, stderr } = pyvarium(['check', program('import socket\nx = 1\ny = = 2\n')])
    assert.deepEqual([status, stderr], [1, ''])
    assert.match(
      stdout,
      /^program\.py:1:8: error: .*socket.* \(.*\)\n {4}import socket\n {11}\^{6}\nprogram\.py:3:5: error: .*\n {4}y = = 2\n {8}\^\n$/,
    )
  })

  it('prints nothing about programs without errors, and runs nothing', () => {
    writeFileSync(join(folder, 'other.py'), "print('ran')\nwhile True: pass")
    assert.deepEqual(pyvarium(['check', program('1'), 'other.py']), { status: 0, stdout: '', stderr: '' })
  })

  it('ends with 0 if there are only warnings', () => {
    const { status, stdout } = pyvarium(['check', '-'], "x = 'a' is 'b'\n")
    assert.equal(status, 0)
    assert.match(stdout, /^<stdin>:1:\d+: warning: /)
  })

  it('has colours if it is asked to, and escapes those of the program', () => {
    const source = "'\x1b[2J' +\n"
    assert.ok(pyvarium(['check', program(source), '--color=always']).stdout.includes('\x1b[31merror:\x1b[0m'))
    assert.ok(!hasControls(pyvarium(['check', program(source)]).stdout))
  })

  it('goes on after a file that is missing, and ends with 3', () => {
    const { status, stdout, stderr } = pyvarium(['check', 'none.py', program('x = =')])
    assert.deepEqual([status, stderr], [3, "pyvarium: 'none.py' cannot be read: no such file\n"])
    assert.match(stdout, /^program\.py:1:5: error: /)
  })

  it('knows the policy', () => {
    assert.equal(pyvarium(['check', program('import math')]).status, 0)
    assert.equal(pyvarium(['check', program('import math'), '--policy', 'strict']).status, 1)
  })
})

describe('pyvarium', { timeout: HANG }, () => {
  it('prints its version and its help', () => {
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'node_modules/pyvarium/package.json'), 'utf8'))
    assert.deepEqual(pyvarium(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' })
    assert.match(pyvarium(['--help']).stdout, /pyvarium run FILE[^]*pyvarium check FILE/)
    assert.match(pyvarium(['help', 'run']).stdout, /--input-file[^]*Exit codes:/)
  })

  it('is what npx starts', () => {
    const { status, stdout } = spawnSync('npx', ['--no', 'pyvarium', 'run', '-'], {
      cwd: PROJECT,
      encoding: 'utf8',
      input: 'print(6 * 7)',
      timeout: HANG,
    })
    assert.deepEqual([status, stdout], [0, '42\n'])
  })
})

/** The command `script` of util-linux runs a command in a terminal. */
const hasTerminals = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false

describe('in a terminal, pyvarium', { timeout: HANG, skip: !hasTerminals }, () => {
  const inTerminal = (command: string): Session => new Session('script', ['-qec', command, '/dev/null'])
  const run = (source: string): string => `'${BIN}' run ${program(source)}`

  it('shows a prompt, and takes one line for it', async () => {
    const session = inTerminal(`${run("print('Hello', input('Name? '))")}; read rest; echo "shell: $rest"`)
    await session.prints('Name? ')
    session.type('Ada\nls\n')
    assert.equal(await session.end(), 0)
    assert.match(session.output, /Hello Ada\r\n[^]*shell: ls\r\n$/)
  })

  it('ends the input with Ctrl-D', async () => {
    const session = inTerminal(run("try: input('Name? ')\nexcept EOFError: print('end')\nprint('done')"))
    await session.prints('Name? ')
    session.type('\x04')
    assert.equal(await session.end(), 0)
    assert.match(session.output, /end\r\ndone\r\n$/)
  })

  it('is cancelled by Ctrl-C while it waits', async () => {
    const session = inTerminal(run("input('Name? ')"))
    await session.prints('Name? ')
    session.type('\x03')
    assert.equal(await session.end(), 130)
    assert.match(session.output, /\r\npyvarium: The run was cancelled\.\r\n$/)
  })

  it('escapes what the program sends to the terminal', async () => {
    const source =
      "import sys\nprint('\\x1b[2J\\x9b1m\\ta')\nprint('\\x07', file=sys.stderr)\nraise ValueError('\\x1b]0;x')"
    const session = inTerminal(run(source))
    assert.equal(await session.end(), 1)
    assert.ok(!hasControls(session.output))
    assert.match(session.output, /^\\x1b\[2J\\x9b1m\ta\r\n\\x07\r\n[^]*ValueError: \\x1b\]0;x\r\n$/)
  })

  it('has colours, unless NO_COLOR is set', async () => {
    const command = `'${BIN}' check ${program('x = =')}`
    for (const [prefix, isColored] of [
      ['TERM=xterm ', true],
      ['TERM=xterm NO_COLOR=1 ', false],
    ] as const) {
      const session = inTerminal(prefix + command)
      assert.equal(await session.end(), 1)
      assert.equal(session.output.includes('\x1b[31m'), isColored)
    }
  })
})
