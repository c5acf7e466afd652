/** Programs that import modules of the library, and the file in which it is. */
import type { Outcome, SandboxOptions } from 'pyvarium'
import { equal, fail, rejection, text } from './assert.js'
import { expectOutcome, expectWorks, withSandbox } from './behaviour.js'
import type { Group, Pyvarium } from './behaviour.js'

/** Programs with their value. */
const PROGRAMS: readonly [source: string, value: string | RegExp][] = [
  ["import json\njson.dumps({'a': [1, None]})", text('{"a": [1, null]}')],
  ["import re\nre.findall('[0-9]+', 'a1b22')", '["1", "22"]'],
  ['import random\nrandom.Random(7).random()', /^0\.\d+$/],
  ["import json, re\nre.sub('1', '2', json.dumps([1]))", text('[2]')],
]

/** Programs whose text suggests other modules than they need. */
const MISLEADING: readonly string[] = [
  'import re # import json\nre.escape("a")',
  "text = '''\nimport json\n'''\nlen(text)",
  '# no import json here\n1 + 1',
  'if False:\n    import json\n1',
  'import json\n1 +',
  'import json\nimport sys',
  'import json\njson.nothing',
  'def f():\n    import random\n    return random.Random(1).random()\nf()',
]

/** All of an outcome that must be the same in every run. */
function inAll({ usage, ...rest }: Outcome): string {
  const { instructions, peakMemory, outputBytes, wasmMemory } = usage
  const result = rest.ok ? text(rest.value) : JSON.stringify(rest.error)
  return JSON.stringify([result, rest.output, instructions, peakMemory, outputBytes, wasmMemory])
}

/** Runs the programs twice in one sandbox and once in another, and compares the outcomes. */
async function sameInAll(pyvarium: Pyvarium, sources: readonly string[], options: SandboxOptions = {}): Promise<void> {
  const first = new Map<string, string>()
  const compare = (source: string, outcome: Outcome): void => {
    const expected = first.get(source) ?? inAll(outcome)
    first.set(source, expected)
    equal(inAll(outcome), expected, `a later outcome of ${source}`)
  }
  // The worker of a new sandbox has no library yet. Later it has the library, then the modules.
  for (const source of sources) {
    await withSandbox(pyvarium, options, async sandbox => {
      for (let round = 0; round < 3; round++) compare(source, await sandbox.run(source))
    })
  }
  await withSandbox(pyvarium, { ...options, library: { eager: true } }, async sandbox => {
    for (const all of [sources, [...sources].reverse()])
      for (const source of all) compare(source, await sandbox.run(source))
  })
}

/** A response whose body never arrives. */
const endless = (): Response => new Response(new ReadableStream())

/** The run is cancelled by `end` while the library is fetched. */
async function cancelledBy(end: () => void, run: Promise<Outcome>): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 500))
  end()
  expectOutcome(await run, { kind: 'cancelled', line: null, output: '' })
}

/** The run rejects with a LoadError that names the file, twice. Programs without the library work. */
async function refuses(pyvarium: Pyvarium, source: string | Uint8Array, message: RegExp): Promise<void> {
  await withSandbox(pyvarium, { library: { source } }, async sandbox => {
    for (let round = 0; round < 2; round++) {
      const error = await rejection(sandbox.run('import json'))
      if (!(error instanceof pyvarium.LoadError) || !message.test(error.message)) fail(`it is ${String(error)}`)
      await expectWorks(sandbox)
    }
    equal((await sandbox.check('import json')).errors.length, 0, 'the number of errors of a check')
  })
  const error = await rejection(pyvarium.Sandbox.create({ library: { source, eager: true } }))
  if (!(error instanceof pyvarium.LoadError) || !message.test(error.message)) fail(`it is ${String(error)}`)
}

export const library: Group = {
  title: 'the library',
  behaviours: [
    {
      name: 'has modules that programs import',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          for (const [source, value] of PROGRAMS) expectOutcome(await sandbox.run(source), { value })
        }),
    },
    {
      name: 'gives the same outcomes and counts when it is first loaded and later',
      hold: pyvarium =>
        sameInAll(
          pyvarium,
          PROGRAMS.map(([source]) => source),
        ),
    },
    {
      name: 'gives the same outcomes and counts whatever the text of a program suggests',
      hold: pyvarium => sameInAll(pyvarium, MISLEADING),
    },
    {
      name: 'gives the same outcomes and counts at every limit of instructions',
      hold: async pyvarium => {
        for (const instructions of [1000, 100_000, 1e6, 1e7, 1e8])
          await sameInAll(pyvarium, ['import json\nwhile True: pass'], { limits: { instructions } })
      },
    },
    {
      name: 'gives the same counts to every call of compiled code',
      hold: async pyvarium => {
        const source = "import json\ndef f(x):\n    return json.dumps(x)\nf('a')"
        const seen = new Set<string>()
        for (const options of [{}, { library: { eager: true } }]) {
          await withSandbox(pyvarium, options, async sandbox => {
            const program = await sandbox.compile(source)
            if (!program.ok) fail(program.error.message)
            for (let round = 0; round < 3; round++) {
              const outcome = await program.call('f', ['b'])
              expectOutcome(outcome, { value: text('"b"') })
              seen.add(inAll(outcome))
              await sandbox.run('import re')
            }
          })
        }
        equal(seen.size, 1, `how many different outcomes there were: ${[...seen].join(' / ')}; that`)
      },
    },
    {
      name: 'starts every run in the same state',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const draw = 'import random\nrandom.random()'
          const first = inAll(await sandbox.run(draw))
          expectOutcome(await sandbox.run('import random\nrandom.seed(5)\nrandom.random()\n1'), { value: '1' })
          equal(inAll(await sandbox.run(draw)), first, 'the outcome afterwards')
        }),
    },
    {
      name: 'in a file that does not exist: a run that needs it rejects',
      hold: pyvarium => refuses(pyvarium, './nowhere.bin', /nowhere\.bin/),
    },
    {
      name: 'in a damaged file: a run that needs it rejects',
      hold: pyvarium =>
        refuses(pyvarium, new TextEncoder().encode('<!doctype html>'), /library\.source is damaged: it does not begin/),
    },
    {
      name: 'in a response with an error: a run that needs it rejects',
      hold: pyvarium =>
        withSandbox(pyvarium, { library: { source: new Response('', { status: 503 }) } }, async sandbox => {
          const error = await rejection(sandbox.run('import json'))
          if (!(error instanceof pyvarium.LoadError) || !/answered 503/.test(error.message)) fail(String(error))
          await expectWorks(sandbox)
        }),
    },
    {
      name: 'does not keep a run from being cancelled while its file is fetched',
      hold: pyvarium =>
        withSandbox(pyvarium, { library: { source: endless() } }, async sandbox => {
          const controller = new AbortController()
          const { signal } = controller
          await cancelledBy(() => controller.abort(), sandbox.run('import json', { signal }))
          await expectWorks(sandbox)
          await cancelledBy(() => sandbox.cancel(), sandbox.run('import json'))
          await expectWorks(sandbox)
          await cancelledBy(() => sandbox.dispose(), sandbox.run('import json'))
          equal((await rejection(sandbox.run('1'))).name, 'DisposedError', 'the error')
        }),
    },
    {
      name: 'does not keep an eager sandbox from being aborted while its file is fetched',
      hold: async pyvarium => {
        const controller = new AbortController()
        const { signal } = controller
        const created = pyvarium.Sandbox.create({ library: { source: endless(), eager: true }, signal })
        setTimeout(() => controller.abort(), 200)
        equal((await rejection(created)).name, 'AbortError', 'the error')
      },
    },
  ],
}
