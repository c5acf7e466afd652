import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { brotliCompressSync, constants } from 'node:zlib'
import { parse } from 'acorn'
import { HANG } from './hang.js'
import { PACKAGE, PROJECT, TARBALL } from './installed.js'

/** Bytes of the library's file, which is compressed. */
const LIBRARY_CEILING = 900 * 1024

/**
 * Bytes that a page may download before it needs the library, compressed with brotli as a server does it (quality 9):
 * all modules, the worker's script and the wasm of an everyday build. A published build is smaller.
 */
const CEILING = 3_850_000

function brotli(file: string): number {
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY } = constants
  return brotliCompressSync(readFileSync(file), { params: { [BROTLI_PARAM_QUALITY]: 9, [BROTLI_PARAM_LGWIN]: 24 } })
    .length
}

const manifest = (): Record<string, unknown> =>
  JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as Record<string, unknown>

describe('the package', () => {
  it('holds what is needed, and nothing else', () => {
    const files = readdirSync(PACKAGE, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    const names = files.map(file => join(file.parentPath, file.name).slice(PACKAGE.length + 1))
    for (const name of [
      'package.json',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'dist/index.js',
      'dist/cli.js',
      'dist/inline.js',
      'dist/cjs/index.js',
      'dist/index.d.ts',
      'dist/pyvarium-worker.js',
      'dist/pyvarium.wasm',
      'dist/pyvarium-library.LICENSE',
      'dist/pyvarium-library.bin',
    ]) {
      assert.ok(names.includes(name), name)
    }
    const meant =
      /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/[\w-]+\.(js|d\.ts)|dist\/pyvarium\.wasm|dist\/pyvarium-library\.(bin|LICENSE)|dist\/cjs\/(index\.js|package\.json|[\w-]+\.d\.ts))$/
    assert.deepEqual(
      names.filter(name => !meant.test(name)),
      [],
    )
  })

  it('depends on nothing and runs nothing when it is installed', () => {
    const { dependencies, peerDependencies, scripts } = manifest() as Record<string, Record<string, string> | undefined>
    assert.deepEqual([dependencies, peerDependencies], [undefined, undefined])
    assert.deepEqual(
      Object.keys(scripts ?? {}).filter(name => /install|prepare/.test(name)),
      [],
    )
    assert.deepEqual(
      readdirSync(join(PROJECT, 'node_modules')).filter(name => !name.startsWith('.')),
      ['pyvarium'],
    )
  })

  it('leads from its exports to files, and to nothing else', () => {
    const { resolve } = createRequire(join(PROJECT, 'index.js'))
    const entries = ['', '/inline', '/worker', '/wasm', '/library', '/package.json']
    for (const entry of entries) assert.ok(existsSync(resolve(`pyvarium${entry}`)), entry)
    assert.throws(() => resolve('pyvarium/dist/sandbox.js'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' })
  })

  it('names where it comes from, one address in all', () => {
    const { repository, homepage, bugs, author, keywords } = manifest() as {
      repository: { url: string }
      homepage: string
      bugs: string
      author: string
      keywords: string[]
    }
    const address = repository.url.replace(/^git\+/, '').replace(/\.git$/, '')
    assert.equal(homepage, `${address}#readme`)
    assert.equal(bugs, `${address}/issues`)
    assert.ok(author && keywords.length >= 5)
  })

  it('has a README whose links work away from the repository', () => {
    const readme = readFileSync(join(PACKAGE, 'README.md'), 'utf8')
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(match => match[1]!)
    assert.ok(links.length > 3)
    assert.deepEqual(
      links.filter(link => !/^(https:\/\/|#)/.test(link)),
      [],
    )
  })

  it('is found by every resolver, as attw and publint see it', { timeout: HANG }, () => {
    const bin = (name: string): string => join(import.meta.dirname, '../../node_modules/.bin', name)
    // `wasm`, `worker` and `library` are files for a server. `inline` is for browsers, which import it.
    const attw = spawnSync(
      process.execPath,
      [bin('attw'), TARBALL, '--no-color', '--exclude-entrypoints', './wasm', './library', './worker', './inline'],
      { encoding: 'utf8' },
    )
    assert.equal(attw.status, 0, attw.stdout + attw.stderr)
    const inline = spawnSync(
      process.execPath,
      [bin('attw'), TARBALL, '--no-color', '--entrypoints', './inline', '--profile', 'esm-only'],
      { encoding: 'utf8' },
    )
    assert.equal(inline.status, 0, inline.stdout + inline.stderr)
    const publint = spawnSync(process.execPath, [bin('publint'), TARBALL, '--strict'], { encoding: 'utf8' })
    assert.equal(publint.status, 0, publint.stdout + publint.stderr)
  })

  it('is no larger for a page than it may be', { timeout: HANG }, () => {
    const modules = readdirSync(join(PACKAGE, 'dist')).filter(
      name => name.endsWith('.js') && !['cli.js', 'inline.js', 'payload.js'].includes(name),
    )
    const size = [...modules, 'pyvarium.wasm']
      .map(name => brotli(join(PACKAGE, 'dist', name)))
      .reduce((sum, each) => sum + each)
    assert.ok(size <= CEILING, `${size} bytes`)
    const library = readFileSync(join(PACKAGE, 'dist/pyvarium-library.bin')).length
    assert.ok(library <= LIBRARY_CEILING, `${library} bytes of the library`)
  })

  it('has a command line that no page downloads', () => {
    const modules = readdirSync(join(PACKAGE, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
      name => name.endsWith('.js') && name !== 'cli.js' && name !== 'payload.js',
    )
    for (const name of modules)
      assert.doesNotMatch(readFileSync(join(PACKAGE, 'dist', name), 'utf8'), /cli\.js|SIGINT|parseArgs/, name)
    assert.deepEqual(manifest()['bin'], { pyvarium: 'dist/cli.js' })
    const { body } = parse(readFileSync(join(PACKAGE, 'dist/cli.js'), 'utf8'), {
      ecmaVersion: 'latest',
      sourceType: 'module',
      allowHashBang: true,
    })
    const imported = body.map(node => ('source' in node ? node.source?.value : undefined)).filter(Boolean)
    assert.deepEqual(
      imported.filter(name => !String(name).startsWith('node:') && name !== './index.js'),
      [],
    )
  })

  it('has a worker’s script that needs no other file', () => {
    const { body } = parse(readFileSync(join(PACKAGE, 'dist/pyvarium-worker.js'), 'utf8'), {
      ecmaVersion: 'latest',
      sourceType: 'module',
    })
    assert.deepEqual(
      body.filter(node => node.type.startsWith('Import') || ('source' in node && node.source)),
      [],
    )
  })

  const scripts: [string, string, string][] = [
    [
      'that does not dispose of its sandbox',
      "const sandbox = await Sandbox.create()\nconsole.log((await sandbox.run('6 * 7')).value)",
      '42\n',
    ],
    ['that disposes of it', "const sandbox = await Sandbox.create()\nsandbox.dispose()\nconsole.log('done')", 'done\n'],
    [
      'that ended an endless loop',
      "const sandbox = await Sandbox.create({ limits: { time: 500, instructions: 2 ** 53 - 1 } })\nconsole.log((await sandbox.run('while True: pass')).error.kind)",
      'time\n',
    ],
    [
      'that waits for nothing but a run',
      "const sandbox = await Sandbox.create()\nsandbox.run('1').then(outcome => console.log(outcome.value))",
      '1\n',
    ],
  ]
  for (const [name, script, printed] of scripts) {
    it(`lets a Node script end by itself ${name}`, { timeout: HANG }, () => {
      writeFileSync(join(PROJECT, 'script.js'), `import { Sandbox } from 'pyvarium'\n${script}\n`)
      const { status, stdout, stderr } = spawnSync(process.execPath, ['script.js'], {
        cwd: PROJECT,
        encoding: 'utf8',
        timeout: HANG,
      })
      assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: printed, stderr: '' })
    })
  }

  it('finds its files whatever the working directory is and holds', { timeout: HANG }, () => {
    // A folder that somebody else can write to: a package with the same name there would run with all rights.
    const stranger = join(PROJECT, 'stranger')
    const theirs = join(stranger, 'node_modules/pyvarium')
    mkdirSync(theirs, { recursive: true })
    writeFileSync(
      join(theirs, 'package.json'),
      JSON.stringify({ name: 'pyvarium', exports: { './worker': './own.js', './wasm': './own.js' } }),
    )
    writeFileSync(join(theirs, 'own.js'), "require('node:fs').writeFileSync('reached', '')")
    const use =
      "Sandbox.create().then(async sandbox => { console.log((await sandbox.run('6 * 7')).value); sandbox.dispose() })"
    writeFileSync(join(PROJECT, 'use.cjs'), `const { Sandbox } = require('pyvarium')\n${use}\n`)
    writeFileSync(join(PROJECT, 'use.mjs'), `import { Sandbox } from 'pyvarium'\n${use}\n`)
    for (const script of ['use.cjs', 'use.mjs']) {
      for (const cwd of [stranger, '/']) {
        const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT, script)], {
          cwd,
          encoding: 'utf8',
          timeout: HANG,
        })
        assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '42\n', stderr: '' }, `${script} in ${cwd}`)
      }
    }
    assert.ok(!existsSync(join(stranger, 'reached')))
  })

  it('has no path of the machine that built it in its wasm', () => {
    const text = readFileSync(join(PACKAGE, 'dist/pyvarium.wasm'), 'latin1')
    const paths = text.match(/(?:\/(?:home|root|Users|tmp)\/|\/usr\/(?:lib|src)\/|\.cargo\/|rustlib\/)[\w./-]*/g)
    assert.deepEqual(paths ?? [], [])
  })
})
