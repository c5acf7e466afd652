/** Tests the worker's handling of the library, with a stand-in for the wasm. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { LibraryData, Message, Request } from '../src/protocol.js'
import { writeFakeGlue } from './fake-glue.js'

const glue = (await import(writeFakeGlue().href)) as { statistics(): { loads: number; instances: number } }
const { perform, renew, start } = await import('../src/worker/instance.js')
const { Library, guess } = await import('../src/worker/library.js')
const { Images, imageOf, writeImage } = await import('../src/worker/images.js')

const library: LibraryData = {
  modules: [
    ['re', true, 3, ['re._parser', 'enum']],
    ['re._parser', false, 2, []],
    ['enum', false, 1, []],
    ['json', true, 2, ['json.decoder']],
    ['json.decoder', false, 4, ['re']],
    ['random', false, 1, ['json']],
  ],
  code: Uint8Array.from({ length: 13 }, (_, index) => index),
}
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const limits = { instructions: 1e7, memory: 1e6, output: 100, recursion: 10, iterations: null }

interface Asked {
  kind?: Request['kind']
  library?: LibraryData
  compiled?: { code: Uint8Array; needs: readonly string[] }
  instructions?: number
}

/** Performs a request and returns its end. */
function ask(source: string, { kind = 'run', instructions = limits.instructions, ...more }: Asked = {}): Message {
  const sent: Message[] = []
  const port = { postMessage: (message: Message) => void sent.push(message) } as unknown as MessagePort
  const common = { source: utf8(source), json: utf8('{}'), limits: { ...limits, instructions } }
  const questions = { record: [], isOpen: false }
  perform({ kind, bytes: utf8(''), questions, ...common, ...more } as Request, port)
  renew()
  assert.equal(sent.length, 1)
  return sent[0]!
}

const failureOf = (end: Message): string | null => {
  assert.equal(end[0], 'report')
  return (end[1] as { kind: string } | null)?.kind ?? null
}
const countOf = (end: Message): number =>
  (end[end[0] === 'report' ? 2 : end.length - 1] as { instructions: number }).instructions

start(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)))

describe('the worker without the library', () => {
  it('asks for it', () => {
    assert.deepEqual(ask('import re\nimport json'), ['needs', ['json', 're']])
    assert.deepEqual(ask('import re\nimport json'), ['needs', ['json', 're']])
  })
  it('asks for it if the code needs it', () =>
    assert.deepEqual(ask('import re', { compiled: { code: Uint8Array.of(1), needs: ['re'] } }), ['needs', ['re']]))
  it('runs programs that do not need it', () => assert.equal(failureOf(ask('1\n# import re')), null))
  it('crashes if the needs are not valid', () => {
    for (const needs of ['["nothing"]', '["re","re"]', '5', '[]', '[1]'])
      assert.equal(failureOf(ask(`lie ${needs}`)), 'crash', needs)
  })
})

describe('the worker with the library', () => {
  it('has the same counts for the first and every later run, however the needs are determined', () => {
    const source = 'import json\nimport re'
    const first = ask(source, { library })
    assert.equal(failureOf(first), null)
    assert.equal(countOf(first), 20 + 5)
    const { loads } = glue.statistics()
    assert.equal(loads, 1)
    ask('1')
    for (let round = 0; round < 3; round++) assert.deepEqual(ask(source), first)
    assert.equal(glue.statistics().loads, 1)
  })

  it('restores the modules into one instance for each run', () => {
    ask('import json\nimport re')
    const before = glue.statistics().instances
    ask('import json\nimport re')
    assert.equal(glue.statistics().instances, before + 1)
  })

  it('is not affected by a wrong guess', () => {
    assert.equal(countOf(ask('import re # import json')), 10 + 5)
    assert.equal(countOf(ask('1 ; import re # only the text\n2')), 20 + 5)
    assert.deepEqual([failureOf(ask('syntax\nimport re')), countOf(ask('syntax\nimport re'))], ['syntax', 20])
    assert.equal(countOf(ask('import re\n1')), 20 + 5)
  })

  it('has a compilation and its code with the same needs', () => {
    const [type, code, needs, usage] = ask('import re', { kind: 'compile' }) as [string, Uint8Array, string[], object]
    assert.deepEqual([type, needs, usage], ['compiled', ['re'], { ...usage, instructions: 10 }])
    for (let round = 0; round < 2; round++) assert.equal(countOf(ask('import re', { compiled: { code, needs } })), 5)
    assert.equal(failureOf(ask('import re', { compiled: { code, needs: [] } })), 'crash')
  })

  it('ends an endless program at the limit', () => {
    for (let round = 0; round < 2; round++) {
      const end = ask('import re\nendless')
      assert.deepEqual([failureOf(end), countOf(end)], ['instructions', limits.instructions])
    }
  })

  it('does not charge the loading to the run', () => {
    assert.equal(failureOf(ask('import re', { instructions: 500 })), null)
    assert.equal(failureOf(ask('import re\n', { instructions: 15 })), 'instructions')
  })

  it('crashes if the needs are wrong a second time', () => {
    assert.equal(failureOf(ask('lie ["json"]')), 'crash')
    assert.equal(failureOf(ask('lie ["json","re"]')), 'crash')
  })
})

describe('the pack', () => {
  it('has all modules that the named ones need, in the order of the library', () => {
    const pack = new Library(library).pack(['json.decoder'])
    const size = new DataView(pack.buffer).getUint32(0, true)
    const index: unknown = JSON.parse(new TextDecoder().decode(pack.subarray(4, 4 + size)))
    assert.deepEqual(index, [
      ['re', true, 3],
      ['re._parser', false, 2],
      ['enum', false, 1],
      ['json', true, 2],
      ['json.decoder', false, 4],
    ])
    assert.deepEqual([...pack.subarray(4 + size)], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })
})

describe('the guess', () => {
  const cases: [string, string[]][] = [
    ['import re', ['re']],
    ['import re, json as j, nothing', ['json', 're']],
    ['from random import choice', ['random']],
    ['if x: import json; import re', ['json', 're']],
    ['    from re import (\n  compile)', ['re']],
    ['important = re', []],
    ['from . import re', []],
    ['x = "import re"', []],
    ['import re # and more', ['re']],
    ['import re.x', []],
  ]
  for (const [source, names] of cases) it(JSON.stringify(source), () => assert.deepEqual(guess(utf8(source)), names))
})

describe('an image', () => {
  it('gives a fresh memory the content of another one', () => {
    const memory = new WebAssembly.Memory({ initial: 2 })
    new Uint8Array(memory.buffer).fill(9, 100, 70_000)
    const fresh = new Uint8Array(memory.buffer).slice()
    new Uint8Array(memory.buffer).fill(1, 4090, 4100)
    memory.grow(3)
    new Uint8Array(memory.buffer)[200_000] = 5
    new Uint8Array(memory.buffer)[5 * 65_536 - 1] = 6
    const image = imageOf(fresh, memory)
    assert.deepEqual(
      image.parts.map(({ offset, bytes }) => [offset, bytes.length]),
      [
        [0, 8192],
        [196_608, 4096],
        [323_584, 4096],
      ],
    )
    const other = new WebAssembly.Memory({ initial: 2 })
    new Uint8Array(other.buffer).set(fresh)
    writeImage(image, other)
    assert.deepEqual(Buffer.from(other.buffer), Buffer.from(memory.buffer))
  })

  it('is dropped when others were used more recently, or when all are too large', () => {
    const images = new Images()
    const image = (bytes = 1) => ({ size: 1, parts: [{ offset: 0, bytes: new Uint8Array(bytes) }] })
    for (const name of ['a', 'b', 'c', 'd']) images.keep([name], image())
    images.get(['a'])
    images.keep(['e'], image())
    const kept = (): string[] => ['a', 'b', 'c', 'd', 'e', 'f'].filter(name => images.get([name]) !== undefined)
    assert.deepEqual(kept(), ['a', 'c', 'd', 'e'])
    images.keep(['f'], image(65 * 1024 * 1024))
    assert.deepEqual(kept(), [])
  })
})
