/** Every program in the README compiles, strict and not strict, and prints what its comments claim. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { compile } from './compiler.js'
import { HANG } from './hang.js'
import { PROJECT } from './installed.js'

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
const BLOCKS = [...README.matchAll(/^```js\n(.*?)^```$/gms)].map(match => match[1]!)

/** What a block needs from the blocks before it. */
const BEFORE = `import { Sandbox } from 'pyvarium'
const source = "def test(x, name='Johny'):\\n  return f'{name} likes {x * x}'"
`

/** A block as a complete program. */
function programOf(block: string): string {
  if (block.includes("from 'pyvarium'")) return block
  return /\bsandbox = /.test(block)
    ? BEFORE + block
    : `${BEFORE}const sandbox = await Sandbox.create()\n${block}\nsandbox.dispose()\n`
}

/** The output that the comments after `console.log(…)` claim. */
function claimsOf(block: string): string[] {
  return [...block.matchAll(/console\.log\(.*\) +\/\/ (.*)$/gm)].map(match => match[1]!)
}

describe('the programs in the README', () => {
  it('are found, with claims', () => {
    assert.ok(BLOCKS.length >= 3)
    assert.ok(BLOCKS.flatMap(claimsOf).length >= 4)
  })
  for (const [index, block] of BLOCKS.entries()) {
    for (const strict of [true, false]) {
      it(`number ${index + 1} compiles and runs, ${strict ? 'strict' : 'not strict'}`, { timeout: HANG }, () => {
        const folder = mkdtempSync(join(PROJECT, 'readme-'))
        try {
          writeFileSync(join(folder, 'program.mts'), programOf(block))
          const lib = ['es2022', 'dom', 'esnext.disposable']
          const compilerOptions = {
            target: 'es2022',
            module: 'nodenext',
            moduleResolution: 'nodenext',
            types: [],
            lib,
            strict,
          }
          writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.mts'] }))
          assert.equal(compile('typescript', folder), '')
          const { status, stdout, stderr } = spawnSync(process.execPath, ['program.mjs'], {
            cwd: folder,
            encoding: 'utf8',
            timeout: HANG,
          })
          assert.deepEqual({ status, stderr }, { status: 0, stderr: '' })
          for (const claim of claimsOf(block))
            assert.ok(stdout.split('\n').includes(claim), `it does not print: ${claim}`)
        } finally {
          rmSync(folder, { recursive: true })
        }
      })
    }
  }
})
