/** The caller's mistakes, and sources that no person wrote. */
import type { PythonInput, Sandbox, SandboxOptions } from 'pyvarium'
import { check, checkWorks, programs, withSandbox } from './behaviour.js'
import type { Group, Pyvarium } from './behaviour.js'
import { equal, fail, rejection } from './check.js'

const OPTIONS: readonly [name: string, options: unknown, option: string, message: RegExp][] = [
  ['options that are a number', 5, 'options', /must be an object, not 5$/],
  ['options that are null', null, 'options', /must be an object, not null$/],
  ['an unknown option', { limit: {} }, 'limit', /no such option; did you mean limits\?$/],
  ['an unknown limit', { limits: { instruction: 5 } }, 'limits.instruction', /no such option; did you mean limits\.instructions\?$/],
  ['an unknown policy option', { policy: { import: [] } }, 'policy.import', /no such option; did you mean policy\.imports\?$/],
  ['an option of a later version', { functions: {} }, 'functions', /no such option/],
  ['limits that are an array', { limits: [] }, 'limits', /must be an object, not an array$/],
  ['limits that are null', { limits: null }, 'limits', /must be an object, not null$/],
  ['a policy that is a string', { policy: 'education' }, 'policy', /must be an object, not 'education'$/],
  ['a negative limit of instructions', { limits: { instructions: -1 } }, 'limits.instructions', /must be a whole number of instructions from 1 to 9007199254740992, not -1$/],
  ['a negative limit of memory', { limits: { memory: -5 } }, 'limits.memory', /must be a whole number of bytes from 1 to 4294967295, not -5$/],
  ['a negative limit of output', { limits: { output: -1 } }, 'limits.output', /must be a whole number of bytes from 0 to 4294967295, not -1$/],
  ['a negative limit of recursion', { limits: { recursion: -1 } }, 'limits.recursion', /not -1$/],
  ['a negative limit of time', { limits: { time: -1 } }, 'limits.time', /must be a whole number of milliseconds .*, not -1$/],
  ['a limit that is NaN', { limits: { memory: NaN } }, 'limits.memory', /not NaN$/],
  ['a limit that is infinite', { limits: { instructions: Infinity } }, 'limits.instructions', /not Infinity$/],
  ['a limit that is a fraction', { limits: { instructions: 0.5 } }, 'limits.instructions', /not 0\.5$/],
  ['a limit that is a string', { limits: { output: '1' } }, 'limits.output', /not '1'$/],
  ['a limit that is a bigint', { limits: { instructions: 5n } }, 'limits.instructions', /must be a whole number/],
  ['a limit that is null', { limits: { memory: null } }, 'limits.memory', /not null$/],
  ['loops of no turn at all', { limits: { iterations: 0 } }, 'limits.iterations', /must be a whole number of turns from 1 to 9007199254740992, not 0$/],
  ['an unknown module', { policy: { imports: ['maths'] } }, 'policy.imports[0]', /'maths' is not a module of the sandbox; did you mean math\?$/],
  ['a module that is none of the sandbox', { policy: { imports: ['math', 'subprocess'] } }, 'policy.imports[1]', /'subprocess' is not a module of the sandbox; there are .*math/],
  ['a module that is a number', { policy: { imports: [1] } }, 'policy.imports[0]', /1 is not a module/],
  ['imports that are a string', { policy: { imports: 'math' } }, 'policy.imports', /must be an array of module names or an object with them as keys, not 'math'$/],
  ['imports that are a Map', { policy: { imports: new Map([['math', true]]) } }, 'policy.imports', /not a Map$/],
  ['a module twice', { policy: { imports: ['math', 'math'] } }, 'policy.imports[1]', /'math' is there already$/],
  ['an unknown module with names', { policy: { imports: { maths: ['pi'] } } }, 'policy.imports.maths', /did you mean math\?$/],
  ['an unknown name of a module', { policy: { imports: { math: ['pi', 'sqrrt'] } } }, 'policy.imports.math[1]', /'sqrrt' is not a name of math; did you mean sqrt\?$/],
  ['a name of a module that is private', { policy: { imports: { math: ['__loader__'] } } }, 'policy.imports.math[0]', /'__loader__' is not a name of math/],
  ['a module with no names', { policy: { imports: { math: [] } } }, 'policy.imports.math', /to allow nothing of math, leave it out; true allows all$/],
  ['a module that is false', { policy: { imports: { math: false } } }, 'policy.imports.math', /must be true or an array of names, not false$/],
  ['an unknown profile', { policy: { profile: 'none' } }, 'policy.profile', /'none' is not a profile; there are education, strict$/],
  ['a misspelt profile', { policy: { profile: 'Strict' } }, 'policy.profile', /'Strict' is not a profile; did you mean strict\?$/],
  ['builtins that are an array', { policy: { builtins: ['sorted'] } }, 'policy.builtins', /must be an object, not an array$/],
  ['an unknown list of builtins', { policy: { builtins: { removed: [] } } }, 'policy.builtins.removed', /did you mean policy\.builtins\.remove\?$/],
  ['an unknown builtin to remove', { policy: { builtins: { remove: ['sortd'] } } }, 'policy.builtins.remove[0]', /'sortd' is not a builtin of the sandbox; did you mean sorted\?$/],
  ['an unknown builtin to add', { policy: { builtins: { add: ['len', 'requests'] } } }, 'policy.builtins.add[1]', /'requests' is not a builtin of the sandbox/],
  ['a builtin both added and removed', { policy: { builtins: { add: ['map'], remove: ['zip', 'map'] } } }, 'policy.builtins.remove[1]', /'map' is also in policy\.builtins\.add$/],
  ['a group of builtins in the wrong profile', { policy: { builtins: { add: ['utility_builtins'] } } }, 'policy.builtins.add[0]', /is for policy\.profile 'strict', not 'education'$/],
  ['an unknown construct', { policy: { forbid: ['for', 'whlie'] } }, 'policy.forbid[1]', /'whlie' is not something that can be forbidden; did you mean while\?$/],
  ['a method without its type', { policy: { forbid: ['sort'] } }, 'policy.forbid[0]', /did you mean list\.sort\?$/],
  ['an unknown construct with a message', { policy: { forbid: { 'list.srot': 'no' } } }, 'policy.forbid["list.srot"]', /did you mean list\.sort\?$/],
  ['a construct twice', { policy: { forbid: ['while', 'while'] } }, 'policy.forbid[1]', /'while' is there already$/],
  ['constructs that are a Set', { policy: { forbid: new Set(['while']) } }, 'policy.forbid', /not a Set$/],
  ['a message that is empty', { policy: { forbid: { while: '' } } }, 'policy.forbid.while', /the message is empty/],
  ['a message that is a number', { policy: { forbid: { while: 1 } } }, 'policy.forbid.while', /must be true or a message, not 1$/],
  ['an onOutput that is a string', { onOutput: 'x' }, 'onOutput', /must be a function, not 'x'$/],
  ['an onLoad that is an object', { onLoad: {} }, 'onLoad', /must be a function, not an object$/],
  ['a wasm that is a number', { wasm: 5 }, 'wasm', /not 5$/],
  ['a worker that is a number', { worker: 5 }, 'worker', /not 5$/],
  ['a wasm at no URL', { wasm: 'http://[' }, 'wasm', /'http:\/\/\[' is not a valid URL here$/],
  ['a worker at no URL', { worker: 'http://[' }, 'worker', /is not a valid URL here$/],
  ['options that are a revoked proxy', revoked({}), 'options', /cannot be read/],
  ['limits that are a revoked proxy', { limits: revoked({}) }, 'limits', /cannot be read/],
  ['imports that lie about their length', { policy: { imports: new Proxy([], { get: (_, name) => (name === 'length' ? 2 ** 32 : undefined) }) } }, 'policy.imports', /has 4294967296 names/],
]

export const badOptions: Group = {
  title: 'bad options',
  behaviours: [
    ...OPTIONS.map(([name, options, option, message]) => ({
      name: `${name}: ${option} is named`,
      hold: async (pyvarium: Pyvarium) => {
        const error = await rejection(pyvarium.Sandbox.create(options as SandboxOptions))
        if (!(error instanceof pyvarium.InvalidOptionError)) fail(`it is ${String(error)}`)
        equal(error.option, option, 'the option')
        if (!error.message.startsWith(`${option}: `) || !message.test(error.message)) fail(`the message is ${error.message}`)
      },
    })),
    {
      name: 'a wasm file that is none is a LoadError that names it',
      hold: async pyvarium => {
        for (const [wasm, message] of [
          ['./nowhere.wasm', /nowhere\.wasm/],
          [Uint8Array.of(1, 2, 3), /wasm/],
          [Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0), /wasm|import|export/],
          [detached(), /wasm.*detached/],
          [{ [Symbol.toStringTag]: 'Uint8Array' }, /wasm.*Uint8Array/],
        ] as const) {
          const error = await rejection(pyvarium.Sandbox.create({ wasm: wasm as Uint8Array }))
          if (!(error instanceof pyvarium.LoadError) || !message.test(error.message)) fail(`${String(wasm)}: it is ${String(error)}`)
        }
      },
    },
    {
      name: 'a worker’s script that is none is a LoadError',
      hold: async pyvarium => {
        const error = await rejection(pyvarium.Sandbox.create({ worker: './nowhere.js' }))
        if (!(error instanceof pyvarium.LoadError)) fail(`it is ${String(error)}`)
      },
    },
    {
      name: 'a worker function that gives no worker is a LoadError',
      hold: async pyvarium => {
        for (const worker of [() => null, () => 5, () => ({}), async () => ({}), () => ({ postMessage() { throw new Error('x') }, terminate() {} })]) {
          const error = await rejection(pyvarium.Sandbox.create({ worker: worker as never }))
          if (!(error instanceof pyvarium.LoadError) || !error.message.startsWith('the worker cannot be started: ')) fail(`${String(worker)}: it is ${String(error)}`)
        }
      },
    },
    {
      name: 'what Object.prototype holds is no option',
      hold: async pyvarium => {
        Object.defineProperty(Object.prototype, 'limits', { value: { instructions: 1 }, configurable: true })
        Object.defineProperty(Object.prototype, 'output', { value: 0, configurable: true })
        try {
          const sandbox = await pyvarium.Sandbox.create()
          check(await sandbox.run("print('a')\n7"), { value: '7', output: 'a\n' })
          sandbox.dispose()
        } finally {
          delete (Object.prototype as { limits?: unknown }).limits
          delete (Object.prototype as { output?: unknown }).output
        }
      },
    },
  ],
}

/** Workers in the page's own thread that answer a request with this. */
const LIARS: readonly [name: string, answer: readonly unknown[], kind: 'crash' | 'time' | 'LoadError'][] = [
  ['null', [null], 'crash'],
  ['a report of nothing', [['report', null, null]], 'crash'],
  ['a kind that there is not', [['report', { kind: 'fine' }, {}]], 'crash'],
  ['that it failed', [['failed', 'no']], 'LoadError'],
  ['nothing', [], 'time'],
]

export const lyingWorkers: Group = {
  title: 'a worker of the caller’s own',
  behaviours: LIARS.flatMap(([name, answer, kind]) =>
    (['run', 'compile', 'check'] as const).map(request => ({
      name: `that answers ${request} with ${name} ends it: ${kind}`,
      hold: async (pyvarium: Pyvarium) => {
        const sandbox = await pyvarium.Sandbox.create({ worker: () => lyingWorker(answer), limits: { time: 300 } })
        try {
          const ended = await sandbox[request]('1').then(endOf, (error: Error) => error.name)
          equal(ended, kind, 'the end')
        } finally {
          sandbox.dispose()
        }
      },
    })),
  ),
}

function endOf(result: object): string {
  if ('errors' in result) return (result as { errors: { kind: string }[] }).errors[0]?.kind ?? 'no error'
  return 'error' in result ? (result as { error: { kind: string } }).error.kind : 'no error'
}

function lyingWorker(answer: readonly unknown[]): { postMessage(message: unknown): void; terminate(): void } {
  let port: MessagePort | undefined
  return {
    postMessage(message) {
      port = (message as { port: MessagePort }).port
      port.onmessage = () => answer.forEach(each => port?.postMessage(each))
      port.postMessage(['ready'])
    },
    terminate: () => port?.close(),
  }
}

function revoked(target: object): never {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy as never
}

function detached(): ArrayBuffer {
  const buffer = new ArrayBuffer(8)
  structuredClone(buffer, { transfer: [buffer] })
  return buffer
}

class Point {
  x = 1
}

const itself: unknown[] = []
itself.push([itself])

/** Calls that are mistakes, by what they name. */
const CALLS: readonly [name: string, call: (sandbox: Sandbox) => Promise<unknown>, path: string, message: RegExp][] = [
  ['a source that is a number', s => s.run(5 as never), 'source', /must be a string$/],
  ['a source that is missing', s => s.run(undefined as never), 'source', /must be a string$/],
  ['a source to call that is an object', s => s.call({} as never, 'f'), 'source', /must be a string$/],
  ['a source to compile that is null', s => s.compile(null as never), 'source', /must be a string$/],
  ['a source to check that is a number', s => s.check(5 as never), 'source', /must be a string$/],
  ['a source to check with a lone surrogate', s => s.check('\ud800'), 'source', /surrogate/],
  ['a source with a lone surrogate', s => s.run("x = '\ud800'"), 'source', /surrogate/],
  ['a source to compile with a lone surrogate', s => s.compile('\udc00'), 'source', /surrogate/],
  ['a name that is a number', s => s.call('', 5 as never), 'name', /must be a string$/],
  ['arguments that are no array', s => s.call('', 'f', 5 as never), 'args', /must be an array$/],
  ['keyword arguments that are null', s => s.call('', 'f', [], null as never), 'kwargs', /must be an object$/],
  ['an argument with a lone surrogate', s => s.call('', 'f', [['\ud800']]), 'args[0][0]', /surrogate/],
  ['a function as argument', s => s.call('', 'f', [1, (() => 1) as never]), 'args[1]', /function/],
  ['a symbol as argument', s => s.call('', 'f', [Symbol('x') as never]), 'args[0]', /symbol/],
  ['an instance of a class as argument', s => s.call('', 'f', [{ point: new Point() } as never]), 'args[0].point', /class Point/],
  ['a date as keyword argument', s => s.call('', 'f', [], { when: new Date(0) as never }), 'kwargs.when', /class Date/],
  ['an argument that contains itself', s => s.call('', 'f', [itself as PythonInput[]]), 'args[0][0][0]', /contains/],
  ['an argument too deep', s => s.call('', 'f', [nested(300)]), `args[0]${'[0]'.repeat(200)}`, /deep/],
  ['a detached buffer', s => s.call('', 'f', [[detached()]]), 'args[0][0]', /detached/],
  ['an object with the tag of a Uint8Array', s => s.call('', 'f', [{ [Symbol.toStringTag]: 'Uint8Array' } as never]), 'args[0]', /no counterpart/],
  ['a revoked proxy', s => s.call('', 'f', [1, revoked({})]), 'args[1]', /cannot be read/],
  ['keyword arguments that are a revoked proxy', s => s.call('', 'f', [], revoked({})), 'kwargs', /cannot be read/],
  ['a sparse array of 2 000 000', s => s.call('', 'f', [new Array(2e6) as null[]]), 'args[0]', /more than 1000000 values/],
  ['a key that Python cannot hash', s => s.call('', 'f', [new Map([[[1], 2]])]), 'args[0].keys()[0]', /hashable/],
]

export const badValues: Group = {
  title: 'bad values',
  behaviours: [
    ...CALLS.map(([name, call, path, message]) => ({
      name: `${name}: ${path.length > 40 ? 'its path' : path} is named`,
      hold: (pyvarium: Pyvarium) =>
        withSandbox(pyvarium, {}, async sandbox => {
          const error = await rejection(call(sandbox))
          if (!(error instanceof pyvarium.InvalidValueError)) fail(`it is ${String(error)}`)
          equal(error.path, path, 'the path')
          if (!error.message.startsWith(`${path}: `) || !message.test(error.message)) fail(`the message is ${error.message}`)
          await checkWorks(sandbox)
        }),
    })),
    {
      name: 'a mistake does not stop the queue',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const [first, mistake, last] = [sandbox.run('1'), rejection(sandbox.run(5 as never)), sandbox.run('3')]
          check(await first, { value: '1' })
          equal((await mistake).name, 'InvalidValueError', 'the mistake')
          check(await last, { value: '3' })
        }),
    },
  ],
}

const MB = 1e6
const LONG = 50_000

/** Whatever the parser and the compiler make of these, it is an outcome, and soon. */
export const badSources: Group = {
  title: 'a source that no person wrote',
  behaviours: programs([
    { name: 'nothing at all', source: '', expected: { value: 'null', output: '' } },
    { name: 'only blanks and a comment', source: '\n \n\t\n# x', expected: { value: 'null' } },
    { name: 'a NUL', source: 'x = 1\ny = \0', expected: { kind: 'syntax', line: 2 } },
    { name: 'a NUL in a string', source: "x = 'a\0b'", expected: { kind: 'syntax', line: 1 } },
    { name: 'control characters', source: 'x = 1\n\x01\x7f', expected: { kind: 'syntax', line: 2 } },
    { name: 'U+FFFE and private characters', source: 'x = \ufffe', expected: { kind: 'syntax', line: 1 } },
    { name: '10 MB of comment', source: `#${'x'.repeat(10 * MB)}\n7`, expected: { value: '7' } },
    { name: '10 MB of blank lines', source: `${'\n'.repeat(10 * MB)}7`, expected: { kind: ['memory', 'instructions'] } },
    { name: '5 MB of string', source: `len('${'x'.repeat(5 * MB)}')`, expected: { value: `${5 * MB}` } },
    { name: '10 MB of statements', source: 'x = 1\n'.repeat((10 * MB) / 6), expected: { kind: ['memory', 'instructions'] } },
    { name: '10 MB of garbage', source: '$?!'.repeat((10 * MB) / 3), expected: { kind: ['syntax', 'memory', 'instructions'] } },
    ...(
      [
        ['100 000 open brackets', '('.repeat(100_000)],
        ['100 000 nested brackets', `x = ${'['.repeat(100_000)}${']'.repeat(100_000)}`],
        ['100 000 nested parentheses', `x = ${'('.repeat(100_000)}1${')'.repeat(100_000)}`],
        ['100 000 nested dicts', `x = ${'{1:'.repeat(100_000)}1${'}'.repeat(100_000)}`],
        ['a call nested 100 000 times', `x = ${'f('.repeat(100_000)}${')'.repeat(100_000)}`],
        ['50 000 unary minuses', `x = ${'-'.repeat(LONG)}1`],
        ['50 000 nots', `x = ${'not '.repeat(LONG)}1`],
        ['50 000 lambdas', `x = ${'lambda: '.repeat(LONG)}1`],
        ['a sum of 50 000', `x = ${'1+'.repeat(LONG)}1`],
        ['a power of 50 000', `x = ${'1**'.repeat(LONG)}1`],
        ['50 000 attributes', `x = a${'.a'.repeat(LONG)}`],
        ['50 000 subscripts', `x = a${'[0]'.repeat(LONG)}`],
        ['50 000 conditional expressions', `x = ${'1 if 1 else '.repeat(LONG)}1`],
        ['50 000 nested f-strings', `x = ${'f"{'.repeat(LONG)}1${'}"'.repeat(LONG)}`],
        ['1 000 nested ifs', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}if 1:\n`).join('') + `${' '.repeat(1000)}pass`],
        ['50 000 elifs', `if 0: pass\n${'elif 0: pass\n'.repeat(LONG)}`],
        ['1 000 nested functions', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}def f():\n`).join('') + `${' '.repeat(1000)}pass`],
        ['a match of 50 000 nested patterns', `match 1:\n  case ${'['.repeat(LONG)}${']'.repeat(LONG)}: pass`],
      ] as const
    ).map(([name, source]) => ({
      name: `${name}: is refused, or fails in an orderly way`,
      source: `${source}\nraise IndexError`,
      expected: { kind: ['syntax', 'recursion', 'memory', 'instructions', 'exception'] } as const,
    })),
  ]),
}

function nested(depth: number): PythonInput {
  let value: PythonInput = 1
  for (let level = 0; level < depth; level++) value = [value]
  return value
}
