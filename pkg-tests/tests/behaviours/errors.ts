/** The messages and tracebacks of programs that fail. */
import type { OutputChunk } from 'pyvarium'
import { expectOutcome, programs, withSandbox } from './behaviour.js'
import type { Group } from './behaviour.js'
import { equal, fail } from './assert.js'

export const errors: Group = {
  title: 'errors',
  behaviours: [
    ...programs([
      {
        name: 'are shown even for a line of ten thousand characters',
        source: `x = '${'a'.repeat(10_000)}' + 1`,
        expected: { kind: 'exception', exception: 'TypeError', line: 1, traceback: /^[^]{0,1000}$/ },
      },
    ]),
    {
      name: 'that cannot be raised go to stderr, and the program continues',
      hold: async pyvarium => {
        const chunks: OutputChunk[] = []
        await withSandbox(pyvarium, { onOutput: chunk => void chunks.push({ ...chunk }) }, async sandbox => {
          const source =
            "class A:\n    def __del__(self):\n        raise ValueError('lost')\nprint('before')\na = A()\ndel a\nprint('after')\n7"
          const outcome = await sandbox.run(source)
          expectOutcome(outcome, { value: '7' })
          equal(chunks.map(chunk => chunk.text).join(''), outcome.output, 'what onOutput was given')
          const [stdout, stderr] = ['stdout', 'stderr'].map(stream =>
            chunks
              .filter(chunk => chunk.stream === stream)
              .map(chunk => chunk.text)
              .join(''),
          )
          equal(stdout, 'before\nafter\n', 'stdout')
          if (!stderr!.includes('ValueError: lost')) fail(`stderr is: ${stderr}`)
          if (!/^before\n[^]*ValueError: lost[^]*after\n$/.test(outcome.output))
            fail(`not in the order written: ${outcome.output}`)
        })
      },
    },
  ],
}
