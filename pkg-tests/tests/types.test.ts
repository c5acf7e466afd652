/** The types of the package, with the compilers and settings of users. */
import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { compile } from './compiler.js'
import { HANG } from './hang.js'
import { PROJECT } from './installed.js'

const FOLDER = join(import.meta.dirname, '..')

/** The oldest supported version of TypeScript, and later ones. */
const COMPILERS = ['typescript-5.0', 'typescript-5.9', 'typescript']

/** How a program resolves the package: as Node, as bundlers, or as old resolvers without `exports`. */
const RESOLUTIONS: readonly {
  name: string
  options: object
  compilers: readonly string[]
  type: 'module' | 'commonjs'
}[] = [
  { name: 'Node', options: { module: 'nodenext', moduleResolution: 'nodenext' }, compilers: COMPILERS, type: 'module' },
  {
    name: 'Node, from CommonJS',
    options: { module: 'nodenext', moduleResolution: 'nodenext' },
    compilers: COMPILERS,
    type: 'commonjs',
  },
  {
    name: 'a bundler',
    options: { module: 'esnext', moduleResolution: 'bundler' },
    compilers: COMPILERS,
    type: 'module',
  },
  {
    name: 'resolvers before `exports`',
    options: { module: 'commonjs', moduleResolution: 'node10' },
    compilers: ['typescript-5.0', 'typescript-5.9'],
    type: 'commonjs',
  },
]

const PROGRAMS = [
  { file: 'user.ts', settings: { strict: true, exactOptionalPropertyTypes: true, lib: ['es2022', 'dom'] } },
  { file: 'not-strict.ts', settings: { strict: false, lib: ['es2022', 'dom'] } },
  { file: 'without-dom.ts', settings: { strict: true, lib: ['es2022'] } },
] as const

describe('the types', () => {
  for (const compiler of COMPILERS) {
    for (const { name, options, type } of RESOLUTIONS.filter(({ compilers }) => compilers.includes(compiler))) {
      for (const { file, settings } of PROGRAMS) {
        it(`suit ${file} with ${compiler}, as ${name} resolves them`, { timeout: HANG }, () => {
          const folder = mkdtempSync(join(PROJECT, 'typed-'))
          try {
            copyFileSync(join(FOLDER, 'typed', file), join(folder, file))
            writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }))
            const compilerOptions = {
              target: 'es2022',
              types: [],
              skipLibCheck: false,
              declaration: true,
              outDir: 'out',
              ...options,
              ...settings,
            }
            writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }))
            assert.equal(compile(compiler, folder), '')
          } finally {
            rmSync(folder, { recursive: true })
          }
        })
      }
    }
  }
})
