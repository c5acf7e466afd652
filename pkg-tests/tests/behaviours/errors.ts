/** What a learner reads when a program fails. */
import type { OutputChunk } from 'pyvarium'
import { check, programs, withSandbox } from './behaviour.js'
import type { Group } from './behaviour.js'
import { equal, fail } from './check.js'

const DIVIDE = `def divide(a, b):
    return a / b

print('first')
divide(1, 0)
`

export const errors: Group = {
  title: 'errors',
  behaviours: [
    ...programs([
      {
        name: 'show the calls, the source lines and the place in them',
        source: DIVIDE,
        expected: {
          kind: 'exception',
          exception: 'ZeroDivisionError',
          message: 'ZeroDivisionError: division by zero',
          position: [2, 12, 2, 17],
          frames: ['<module>', 'divide'],
          output: 'first\n',
          traceback: `Traceback (most recent call last):
  File "main.py", line 5, in <module>
    divide(1, 0)
  File "main.py", line 2, in divide
    return a / b
           ^^^^^
ZeroDivisionError: division by zero`,
        },
      },
      {
        name: 'count columns in characters, not in bytes',
        source: "x = '😀é'; y = missing",
        expected: {
          kind: 'exception',
          exception: 'NameError',
          message: "NameError: name 'missing' is not defined",
          position: [1, 15, 1, 22],
          traceback: `Traceback (most recent call last):
  File "main.py", line 1, in <module>
    x = '😀é'; y = missing
                  ^^^^^^^
NameError: name 'missing' is not defined`,
        },
      },
      {
        name: 'of a called function show where in it',
        source: DIVIDE,
        call: ['divide', [1, 0]],
        expected: { kind: 'exception', exception: 'ZeroDivisionError', line: 2 },
      },
      {
        name: 'of a class of the program’s own carry its name and text',
        source: "class Sad(Exception):\n    pass\nraise Sad('so', 'sad')",
        expected: { kind: 'exception', exception: 'Sad', message: "Sad: ('so', 'sad')", line: 3, frames: ['<module>'] },
      },
      { name: 'without a text are only the name', source: 'raise ValueError', expected: { kind: 'exception', message: 'ValueError', line: 1 } },
      { name: 'whose text cannot be had are told all the same', source: 'class E(Exception):\n    def __str__(self): raise KeyError\nraise E', expected: { kind: 'exception', exception: 'E', message: 'E: <exception str() failed>', line: 3 } },
      { name: 'through native code show only the program’s lines', source: 'def key(x):\n    return x.missing\nsorted([1, 2], key=key)', expected: { kind: 'exception', exception: 'AttributeError', line: 2, frames: ['<module>', 'key'] } },
      {
        name: 'that follow from one another are told in order',
        source: "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise ValueError('no') from e",
        expected: {
          kind: 'exception',
          exception: 'ValueError',
          line: 4,
          traceback: /^Traceback[^]*ZeroDivisionError: division by zero\n\nThe above exception was the direct cause of the following exception:\n\nTraceback[^]*line 4[^]*ValueError: no$/,
        },
      },
      {
        name: 'while another is handled are told in order',
        source: 'try:\n    1 / 0\nexcept ZeroDivisionError:\n    {}[5]',
        expected: { kind: 'exception', exception: 'KeyError', line: 4, traceback: /ZeroDivisionError: division by zero\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback[^]*KeyError: 5$/ },
      },
      {
        name: 'whose context is suppressed are told alone',
        source: 'try:\n    1 / 0\nexcept ZeroDivisionError:\n    raise KeyError(5) from None',
        expected: { kind: 'exception', exception: 'KeyError', traceback: /^Traceback [^]*line 4, in <module>\n {4}raise KeyError\(5\) from None\nKeyError: 5$/ },
      },
      { name: 'SystemExit is an exception like any other', source: 'raise SystemExit(3)', expected: { kind: 'exception', exception: 'SystemExit', line: 1 } },
      { name: 'KeyboardInterrupt is an exception like any other', source: 'raise KeyboardInterrupt', expected: { kind: 'exception', exception: 'KeyboardInterrupt', line: 1 } },
      {
        name: 'of syntax show the line and the place in it',
        source: 'x = 1\nif x\n    print(x)\n',
        expected: { kind: 'syntax', position: [2, 5, 2, 6], frames: [], output: '', traceback: /^  File "main\.py", line 2\n    if x\n        \^\nSyntaxError: .*':'/ },
      },
      { name: 'of a bracket that is never closed', source: 'print(1)\nx = [1, 2\ny = 3', expected: { kind: 'syntax', line: [2, 3], traceback: /SyntaxError: / } },
      { name: 'of a string that is never closed', source: "x = 'abc\n", expected: { kind: 'syntax', line: 1 } },
      { name: 'of indentation', source: 'def f():\nreturn 1', expected: { kind: 'syntax', line: [1, 2], traceback: /IndentationError: / } },
      { name: 'of what only the compiler finds', source: 'x = 1\nreturn x', expected: { kind: 'syntax', line: 2, message: /return/ } },
      { name: 'of an escape in a string', source: "x = '\\x'", expected: { kind: 'syntax', line: 1 } },
      { name: 'of policy show the place', source: "x = ().__class__\nx.__subclasses__()", expected: { kind: 'policy', line: 2, output: '' } },
      { name: 'are shown even for a line of ten thousand characters', source: `x = '${'a'.repeat(10_000)}' + 1`, expected: { kind: 'exception', exception: 'TypeError', line: 1, traceback: /^[^]{0,1000}$/ } },
      { name: 'of Windows line ends are at the right line', source: 'x = 1\r\ny = 2\r\nz = missing\r\n', expected: { kind: 'exception', exception: 'NameError', position: [3, 5, 3, 12] } },
      { name: 'of a byte order mark in the text are clear', source: '\ufeffx = 1', expected: { kind: 'syntax', line: 1, message: /U\+FEFF/ } },
    ]),
    {
      name: 'that nobody can catch go to stderr, and the program goes on',
      hold: async pyvarium => {
        const chunks: OutputChunk[] = []
        await withSandbox(pyvarium, { onOutput: chunk => void chunks.push({ ...chunk }) }, async sandbox => {
          const source = "class A:\n    def __del__(self):\n        raise ValueError('lost')\nprint('before')\na = A()\ndel a\nprint('after')\n7"
          const outcome = await sandbox.run(source)
          check(outcome, { value: '7' })
          equal(chunks.map(chunk => chunk.text).join(''), outcome.output, 'what onOutput was given')
          const [stdout, stderr] = ['stdout', 'stderr'].map(stream => chunks.filter(chunk => chunk.stream === stream).map(chunk => chunk.text).join(''))
          equal(stdout, 'before\nafter\n', 'stdout')
          if (!stderr!.includes('ValueError: lost')) fail(`stderr is: ${stderr}`)
          if (!/^before\n[^]*ValueError: lost[^]*after\n$/.test(outcome.output)) fail(`not in the order written: ${outcome.output}`)
        })
      },
    },
  ],
}
