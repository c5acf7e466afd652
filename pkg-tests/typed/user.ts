/** A program that uses every type of the package. `tests/types.test.ts` compiles it as users do. */
import { BUILTINS, CONSTRUCTS, DEFAULT_LIMITS, InvalidOptionError, METHODS, MODULES, Sandbox, Tuple } from 'pyvarium'
import type {
  Check,
  Failure,
  FailureKind,
  ModuleName,
  Outcome,
  PolicyOptions,
  Position,
  Problem,
  PythonValue,
  RunOptions,
  SandboxOptions,
} from 'pyvarium'

const policies: PolicyOptions[] = [
  {
    profile: 'education',
    imports: ['math'],
    builtins: { add: [], remove: ['sorted'] },
    forbid: ['while', 'sorted', 'list.sort'],
  },
  {
    profile: 'strict',
    imports: { math: ['sqrt', 'pi'], itertools: true },
    builtins: { add: ['limited_builtins'] },
    forbid: { while: true, 'list.sort': 'no' },
  },
  { imports: Object.keys(MODULES) as ModuleName[], forbid: [...CONSTRUCTS, ...METHODS] },
]
const loaded = { profile: 'strict', imports: ['math'], forbid: { while: 'no' } }
policies.push(loaded as PolicyOptions)

const options: SandboxOptions = {
  policy: policies[0],
  limits: {
    instructions: 100e6,
    memory: 64 * 2 ** 20,
    output: 256 * 1024,
    recursion: 300,
    iterations: 1000,
    time: DEFAULT_LIMITS.time,
  },
  library: { source: 'https://example.org/pyvarium-library.bin', eager: true },
  onOutput: ({ stream, text }) => console.log(stream.length, text.length),
  onLoad: ({ file, loaded, total }) => console.log(file === 'library', loaded, total),
}

const runOptions: RunOptions = {
  seed: 'fresh',
  now: new Date(),
  files: { 'data.csv': 'a,b', 'sub/data.bin': Uint8Array.of(1) },
  signal: new AbortController().signal,
}

export async function use(): Promise<PythonValue> {
  const sandbox = await Sandbox.create(options)
  const outcome: Outcome = await sandbox.call('def f(x, *, y): return x', 'f', [new Tuple<number | string>(1, 'a')], {
    y: new Map([[1, 2n]]),
  })
  const program = await sandbox.compile('1')
  if (program.ok) await program.call('f', [1, [null, true]])
  else console.log(program.error.kind)
  const { errors, warnings, names }: Check = await sandbox.check('1')
  const problems: Problem[] = [...errors, ...warnings]
  console.log(
    problems.map(({ kind, message, hint, position }) => [kind, message, hint ?? '', position?.line]),
    names.length,
  )
  sandbox.cancel()
  sandbox.dispose()
  const { files, seed } = await sandbox.run('1', runOptions)
  const content: Uint8Array | null | undefined = files.get('data.csv')
  console.log(content?.length, seed.toFixed(0))
  if (program.ok) await program.run({ seed: 1, now: 0 })
  if (outcome.ok) return outcome.value
  const error: Failure = outcome.error
  const exception: string | null = error.exception
  const position: Position | null = error.position
  const hint: string | null = error.hint
  const kind: FailureKind = error.kind
  return `${exception} ${kind} ${hint} ${position?.line ?? BUILTINS.length}`
}

// @ts-expect-error a misspelt option
void Sandbox.create({ limits: { memroy: 1 } })
// @ts-expect-error a module that there is not
void Sandbox.create({ policy: { imports: ['socket'] } })
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
// @ts-expect-error a function, at the top
void Sandbox.create().then(sandbox => sandbox.call('', 'f', [() => 1]))
// @ts-expect-error a date
void Sandbox.create().then(sandbox => sandbox.call('', 'f', [new Date()]))

interface Person {
  name: string
  friends: Person[]
}

/** Interfaces have no index signature. */
export async function greet(sandbox: Sandbox, person: Person, keywords: { formal?: boolean }): Promise<void> {
  await sandbox.call('', 'greet', [person, [person], new Map([['a', person]])], keywords)
  await sandbox.call('', 'greet', [], { person })
}

/** What may be asked before `ok`. */
export async function before(sandbox: Sandbox): Promise<[PythonValue | undefined, FailureKind | undefined]> {
  const outcome = await sandbox.run('1', { signal: new AbortController().signal })
  return [outcome.value, outcome.error?.kind]
}

/** What a library that wraps the package may export without naming its types. */
export async function inferred(sandbox: Sandbox) {
  const outcome = await sandbox.run('1')
  const program = await sandbox.compile('1')
  return {
    position: outcome.error?.position,
    frames: outcome.error?.frames,
    outcome,
    program,
    check: await sandbox.check('1'),
  }
}

export async function withUsing(): Promise<void> {
  const dispose: () => PromiseLike<void> = (await Sandbox.create())[Symbol.asyncDispose]
  void dispose
}

export const isMine = (error: unknown): boolean =>
  error instanceof InvalidOptionError && error.option === 'limits.memory'
