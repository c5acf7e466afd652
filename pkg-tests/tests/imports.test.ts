import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { offences } from './glue.js'
import { PACKAGE } from './installed.js'

const GOLDEN = join(import.meta.dirname, '../golden/wasm-imports.txt')

describe('what the wasm imports', () => {
  it('is the list in the golden file', () => {
    const module = new WebAssembly.Module(readFileSync(join(PACKAGE, 'dist/pyvarium.wasm')))
    const lines = WebAssembly.Module.imports(module).map(({ module, name, kind }) => `${module} ${name} ${kind}\n`)
    const actual = lines.sort().join('')
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, actual)
    assert.equal(
      actual,
      readFileSync(GOLDEN, 'utf8'),
      'The wasm imports something else than golden/wasm-imports.txt lists. Every import is something that a program\n' +
        'could reach which broke out of the interpreter. If the change is meant, write the file anew with\n' +
        'UPDATE_GOLDEN=1 and give the reason in the commit.',
    )
  })

  it('cannot reach fetch, eval, the DOM, storage, or anything by name', () => {
    assert.deepEqual(offences(readFileSync(join(PACKAGE, 'dist/pyvarium-worker.js'), 'utf8')), [])
  })

  it('is functions of ours for bytes that go out, and for questions and their answers', () => {
    const golden = readFileSync(GOLDEN, 'utf8')
    const ours = golden.match(/__wbg_(post|ask|takeAnswer)_/g)
    assert.deepEqual(ours, ['__wbg_ask_', '__wbg_post_', '__wbg_takeAnswer_'])
  })
})

describe('the reading of the imports', () => {
  const glue = (imports: string, more = ''): string =>
    `function __wbg_get_imports() { return { f: ${imports} } }\n${more}`

  const harmless: [string, string][] = [
    ['building data', glue('(a, b, c) => { a[b] = c; return new Array(b) }')],
    [
      'reading the memory',
      glue(
        '(a, b) => text(a, b)',
        'let wasm; const decoder = new TextDecoder(); function text(a, b) { return decoder.decode(new Uint8Array(wasm.memory.buffer).subarray(a, b)) }',
      ),
    ],
    ['posting', glue('(a, b) => post(a, b)', 'function post(port, bytes) { port.postMessage(bytes.slice()) }')],
    ['what no import calls', glue('a => a', 'function other() { return fetch("/") }')],
  ]
  for (const [name, script] of harmless) it(`lets pass ${name}`, () => assert.deepEqual(offences(script), []))

  const harmful: [string, string, RegExp][] = [
    ['a read by name', glue('(a, b) => a[b]'), /reads a\[b\]/],
    [
      'a read by name in a helper',
      glue('(a, b) => get(a, b)', 'function get(a, b) { return a[b] }'),
      /get: reads a\[b\]/,
    ],
    ['a read by name in an update', glue('(a, b) => a[b] += 1'), /reads a\[b\]/],
    ['a read of the constructor', glue('a => a.constructor'), /reads a\.constructor/],
    ['a read of the prototype', glue('a => a.__proto__'), /reads a\.__proto__/],
    ['a call of what it is given', glue('(a, b) => a(b)'), /calls a value a/],
    ['a construction of what it is given', glue('(a, b) => new a(b)'), /calls a value a/],
    ['a call by call', glue('(a, b) => a.call(b)'), /calls a\.call/],
    ['a call by apply', glue('(a, b) => a.apply(null, b)'), /calls a\.apply/],
    ['a call by name', glue('(a, b, c) => a[b](c)'), /calls a\[b\]/],
    ['a call of a result', glue('(a, b) => f(a)(b)', 'function f(a) { return a }'), /calls f\(a\)/],
    ['fetch', glue('a => fetch(a)'), /uses fetch/],
    ['eval', glue('a => eval(a)'), /uses eval/],
    ['Function', glue('a => new Function(a)'), /uses Function/],
    ['Reflect', glue('(a, b) => Reflect.get(a, b)'), /uses Reflect/],
    ['globalThis', glue('() => globalThis'), /uses globalThis/],
    ['self', glue('() => typeof self'), /uses self/],
    [
      'a global in a helper of a helper',
      glue('a => f(a)', 'const f = a => g(a)\nfunction g(a) { return indexedDB.open(a) }'),
      /g: (uses indexedDB|calls indexedDB\.open)/,
    ],
    ['this', glue('function () { return this }'), /uses this/],
    ['import()', glue('a => import(a)'), /uses import\(a\)/],
    ['import.meta', glue('() => import.meta'), /uses import\.meta/],
    ['no imports at all', 'function other() {}', /there is no function/],
  ]
  for (const [name, script, offence] of harmful)
    it(`finds ${name}`, () => assert.match(offences(script).join('\n'), offence))
})
