import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { parse } from 'acorn'
import { HANG } from './hang.js'
import { PACKAGE, PROJECT } from './installed.js'

const TSC = join(import.meta.dirname, '../node_modules/typescript/bin/tsc')

const USER = `
import { BUILTINS, CONSTRUCTS, DEFAULT_LIMITS, InvalidOptionError, METHODS, MODULES, Sandbox, Tuple } from 'pyvarium'
import type { Check, Failure, FailureKind, ModuleName, Outcome, PolicyOptions, Position, Problem, PythonValue, SandboxOptions } from 'pyvarium'

const policies: PolicyOptions[] = [
  { profile: 'education', imports: ['math'], builtins: { add: [], remove: ['sorted'] }, forbid: ['while', 'sorted', 'list.sort'] },
  { profile: 'strict', imports: { math: ['sqrt', 'pi'], itertools: true }, builtins: { add: ['limited_builtins'] }, forbid: { while: true, 'list.sort': 'no' } },
  { imports: Object.keys(MODULES) as ModuleName[], forbid: [...CONSTRUCTS, ...METHODS] },
]
const loaded = { profile: 'strict', imports: ['math'], forbid: { while: 'no' } }
policies.push(loaded as PolicyOptions)

const options: SandboxOptions = {
  policy: policies[0],
  limits: { instructions: 100e6, memory: 64 * 2 ** 20, output: 256 * 1024, recursion: 300, iterations: 1000, time: DEFAULT_LIMITS.time },
  onOutput: ({ stream, text }) => console.log(stream.length, text.length),
}

export async function use(): Promise<PythonValue> {
  const sandbox = await Sandbox.create(options)
  const outcome: Outcome = await sandbox.call('def f(x, *, y): return x', 'f', [new Tuple<number | string>(1, 'a')], { y: new Map([[1, 2n]]) })
  const program = await sandbox.compile('1')
  if (program.ok) await program.call('f', [1, [null, true]])
  else console.log(program.error.kind)
  const { errors, warnings, names }: Check = await sandbox.check('1')
  const problems: Problem[] = [...errors, ...warnings]
  console.log(problems.map(({ kind, message, hint, position }) => [kind, message, hint ?? '', position?.line]), names.length)
  sandbox.cancel()
  sandbox.dispose()
  if (outcome.ok) return outcome.value
  const error: Failure = outcome.error
  const exception: string | null = error.exception
  const position: Position | null = error.position
  const hint: string | null = error.hint
  const kind: FailureKind = error.kind
  return \`\${exception} \${kind} \${hint} \${position?.line ?? BUILTINS.length}\`
}

// @ts-expect-error a misspelt option
void Sandbox.create({ limits: { memroy: 1 } })
// @ts-expect-error a module that there is not
void Sandbox.create({ policy: { imports: ['os'] } })
// @ts-expect-error a module that there is not, with names
void Sandbox.create({ policy: { imports: { maths: ['pi'] } } })
// @ts-expect-error a name that the module has not
void Sandbox.create({ policy: { imports: { math: ['squareroot'] } } })
// @ts-expect-error a builtin that there is not
void Sandbox.create({ policy: { builtins: { remove: ['sortd'] } } })
// @ts-expect-error a construct that there is not
void Sandbox.create({ policy: { forbid: ['whlie'] } })
// @ts-expect-error a construct that there is not, with a message
void Sandbox.create({ policy: { forbid: { 'list.srot': 'no' } } })
export const isMine = (error: unknown): boolean => error instanceof InvalidOptionError && error.option === 'limits.memory'
`

describe('the package', () => {
  it('holds what is needed, and nothing else', () => {
    const files = readdirSync(PACKAGE, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    const names = files.map(file => join(file.parentPath, file.name).slice(PACKAGE.length + 1))
    for (const name of ['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts', 'dist/worker.js', 'dist/pyvarium.wasm']) {
      assert.ok(names.includes(name), name)
    }
    const meant = /^(package\.json|README\.md|LICENSE|dist\/[\w-]+\.(js|d\.ts)|dist\/pyvarium\.wasm)$/
    assert.deepEqual(names.filter(name => !meant.test(name)), [])
  })

  it('depends on nothing and runs nothing when it is installed', () => {
    const { dependencies, peerDependencies, scripts } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as Record<string, Record<string, string> | undefined>
    assert.deepEqual([dependencies, peerDependencies], [undefined, undefined])
    assert.deepEqual(Object.keys(scripts ?? {}).filter(name => /install|prepare/.test(name)), [])
    assert.deepEqual(readdirSync(join(PROJECT, 'node_modules')).filter(name => !name.startsWith('.')), ['pyvarium'])
  })

  it('leads from its exports to files, and to nothing else', () => {
    const { resolve } = createRequire(join(PROJECT, 'index.js'))
    for (const name of ['pyvarium', 'pyvarium/worker', 'pyvarium/wasm', 'pyvarium/package.json']) assert.ok(existsSync(resolve(name)), name)
    assert.throws(() => resolve('pyvarium/dist/sandbox.js'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' })
  })

  it('has a worker’s script that needs no other file', () => {
    const { body } = parse(readFileSync(join(PACKAGE, 'dist/worker.js'), 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' })
    assert.deepEqual(body.filter(node => node.type.startsWith('Import') || ('source' in node && node.source)), [])
  })

  for (const [name, moduleResolution, module] of [['Node', 'nodenext', 'nodenext'], ['a bundler', 'bundler', 'esnext']] as const) {
    it(`has types that suit a strict program, as ${name} resolves them`, { timeout: HANG }, () => {
      const folder = join(PROJECT, `typed-${moduleResolution}`)
      mkdirSync(folder)
      writeFileSync(join(folder, 'user.ts'), USER)
      const compilerOptions = {
        target: 'es2022', module, moduleResolution, lib: ['es2022', 'dom'], types: [], strict: true, exactOptionalPropertyTypes: true,
        skipLibCheck: false, noEmit: true,
      }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['user.ts'] }))
      const { status, stdout } = spawnSync(process.execPath, [TSC, '--project', folder], { encoding: 'utf8' })
      rmSync(folder, { recursive: true })
      assert.equal(status, 0, stdout)
    })
  }

  const scripts: [string, string, string][] = [
    ['that does not dispose of its sandbox', "const sandbox = await Sandbox.create()\nconsole.log((await sandbox.run('6 * 7')).value)", '42\n'],
    ['that disposes of it', "const sandbox = await Sandbox.create()\nsandbox.dispose()\nconsole.log('done')", 'done\n'],
    ['that ended an endless loop', "const sandbox = await Sandbox.create({ limits: { time: 500, instructions: 2 ** 53 - 1 } })\nconsole.log((await sandbox.run('while True: pass')).error.kind)", 'time\n'],
    ['that waits for nothing but a run', "const sandbox = await Sandbox.create()\nsandbox.run('1').then(outcome => console.log(outcome.value))", '1\n'],
  ]
  for (const [name, script, printed] of scripts) {
    it(`lets a Node script end by itself ${name}`, { timeout: HANG }, () => {
      writeFileSync(join(PROJECT, 'script.js'), `import { Sandbox } from 'pyvarium'\n${script}\n`)
      const { status, stdout, stderr } = spawnSync(process.execPath, ['script.js'], { cwd: PROJECT, encoding: 'utf8', timeout: HANG })
      assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: printed, stderr: '' })
    })
  }

  it('has no path of the machine that built it in its wasm', () => {
    const text = readFileSync(join(PACKAGE, 'dist/pyvarium.wasm'), 'latin1')
    const paths = text.match(/(?:\/(?:home|root|Users|tmp)\/|\/usr\/(?:lib|src)\/|\.cargo\/|rustlib\/)[\w./-]*/g)
    assert.deepEqual(paths ?? [], [])
  })
})
