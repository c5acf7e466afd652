/** Tests how the command line writes files whose names a program chose, and how it reads the standard input. */
import assert from 'node:assert/strict'
import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { ToolError } from '../src/cli/failures.js'
import { checkFolder, faultOfName, writeFiles } from '../src/cli/output-folder.js'
import { StandardInput } from '../src/cli/standard-input.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('the folder of --write', () => {
  let scratch = ''
  let folder = ''
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'pyvarium-cli-'))
    folder = join(scratch, 'out')
    mkdirSync(join(scratch, 'outside'))
    writeFileSync(join(scratch, 'outside/file'), 'theirs')
  })
  afterEach(() => {
    assert.equal(readFileSync(join(scratch, 'outside/file'), 'utf8'), 'theirs')
    assert.deepEqual(readdirSync(join(scratch, 'outside')), ['file'])
    rmSync(scratch, { recursive: true })
  })
  const write = (...names: string[]): void =>
    writeFiles(folder, new Map(names.map(name => [name, bytes(`content of ${name}`)])))
  const refuses = (name: string, message: RegExp): void => {
    assert.throws(
      () => write('good.txt', name),
      (error: Error) => error instanceof ToolError && message.test(error.message),
    )
    assert.ok(!readdirSync(folder).includes('good.txt'))
  }

  it('is made when it is needed, with the folders in it', () => {
    checkFolder(folder)
    writeFiles(folder, new Map())
    assert.deepEqual(readdirSync(scratch), ['outside'])
    write('a.txt', 'sub/deep/b.txt')
    assert.equal(readFileSync(join(folder, 'sub/deep/b.txt'), 'utf8'), 'content of sub/deep/b.txt')
    write('a.txt')
    assert.deepEqual(readdirSync(folder).sort(), ['a.txt', 'sub'])
  })

  for (const name of [
    '../x',
    'a/../../x',
    '/x',
    '',
    'a//b',
    './a',
    'a/.',
    '.git/config',
    'a/.env',
    'a\nb',
    'a\0',
    '\x1b',
  ]) {
    it(`has no file ${JSON.stringify(name)}`, () => refuses(name, /^--write: nothing was written: /))
  }

  it('has no file with a meaning on Windows', () => {
    for (const name of ['a\\b', 'C:x', 'a:stream', 'NUL', 'com1.txt', 'a/aux', 'trailing.', 'PROGRA~1/x', 'space '])
      assert.equal(faultOfName(name, true), 'has a meaning of its own on Windows', name)
    assert.equal(faultOfName('console.txt', true), null)
    assert.equal(faultOfName('a:b', false), null)
  })

  it('does not follow symbolic links', () => {
    mkdirSync(join(folder, 'sub'), { recursive: true })
    symlinkSync('../outside', join(folder, 'link'))
    symlinkSync('../../outside/file', join(folder, 'sub/link'))
    symlinkSync('../outside/new', join(folder, 'dangling'))
    for (const name of ['link', 'link/file', 'link/new/x', 'sub/link', 'dangling']) refuses(name, /is a symbolic link/)
  })

  it('may itself be a symbolic link', () => {
    mkdirSync(join(scratch, 'real'))
    symlinkSync('real', folder)
    write('a/b')
    assert.equal(readFileSync(join(scratch, 'real/a/b'), 'utf8'), 'content of a/b')
  })

  it('replaces a hard link, and does not write to its other name', () => {
    mkdirSync(folder)
    linkSync(join(scratch, 'outside/file'), join(folder, 'file'))
    write('file')
    assert.equal(readFileSync(join(folder, 'file'), 'utf8'), 'content of file')
  })

  it('replaces no folder, and has no file in a file', () => {
    mkdirSync(join(folder, 'sub'), { recursive: true })
    writeFileSync(join(folder, 'file'), '')
    refuses('sub', /is a folder there/)
    refuses('file/x', /not a folder/)
    assert.ok(lstatSync(join(folder, 'sub')).isDirectory())
  })

  it('is not a file', () =>
    assert.throws(() => checkFolder(join(scratch, 'outside/file')), /^Error: --write: .* is not a folder$/))
})

describe('the standard input', () => {
  const open = (): { stream: PassThrough; input: StandardInput } => {
    const stream = new PassThrough()
    return { stream, input: new StandardInput(stream as unknown as NodeJS.ReadStream) }
  }
  const { signal } = new AbortController()

  it('gives the lines that are there, whatever the parts are', async () => {
    const { stream, input } = open()
    const first = input.read(100, signal)
    stream.write('a\nb\r')
    assert.equal(await first, 'a\n')
    stream.write('\nc\rd\n\ne')
    assert.equal(await input.read(100, signal), 'b\nc\nd\n\n')
    stream.end(' end')
    assert.equal(await input.read(100, signal), 'e end\n')
    assert.equal(await input.read(100, signal), null)
    assert.equal(await input.read(100, signal), null)
  })

  it('decodes characters that are in two parts, and replaces what is not UTF-8', async () => {
    const { stream, input } = open()
    const [start, end] = [bytes('\ufeffä').slice(0, 4), bytes('\ufeffä').slice(4)]
    stream.write(start)
    const read = input.read(1, signal)
    await new Promise(resolve => setTimeout(resolve, 5))
    stream.write(end)
    stream.end(new Uint8Array([255, 10]))
    assert.equal(await read, 'ä\ufffd\n')
  })

  it('gives no more lines than asked for', async () => {
    const { stream, input } = open()
    stream.end('a\nb\nc')
    assert.equal(await input.read(2, signal), 'a\nb\n')
    assert.equal(await input.read(2, signal), 'c\n')
    assert.equal(await input.read(2, signal), null)
  })

  it('is not read before it is asked for, nor after', async () => {
    const { stream, input } = open()
    let count = 0
    stream.on('resume', () => count++)
    await new Promise(resolve => setTimeout(resolve, 5))
    assert.deepEqual([count, stream.readableFlowing], [0, null])
    stream.write('a\n')
    await input.read(1, signal)
    assert.equal(stream.isPaused(), true)
  })

  it('ends if the signal is aborted', async () => {
    const { input } = open()
    const controller = new AbortController()
    const read = input.read(1, controller.signal)
    controller.abort()
    assert.equal(await read, null)
  })

  it('has no line that is too long', async () => {
    const { stream, input } = open()
    const read = input.read(1, signal)
    const write = (): boolean => stream.write('x'.repeat(2 ** 20), write as never)
    write()
    await assert.rejects(read, /^Error: a line of the standard input is longer/)
    stream.destroy()
  })

  it('that fails is an error', async () => {
    const { stream, input } = open()
    const read = input.read(1, signal)
    stream.destroy(Object.assign(new Error('EISDIR'), { code: 'EISDIR' }))
    await assert.rejects(read, /^Error: the standard input cannot be read: it is a folder$/)
  })
})
