/** Wrong options. */
import type { SandboxOptions } from 'pyvarium'
import type { Group, Pyvarium } from './behaviour.js'
import { expectOutcome } from './behaviour.js'
import { equal, fail, rejection } from './assert.js'
import { detached, revoked } from './unreadable.js'

const OPTIONS: readonly [name: string, options: unknown, option: string, message: RegExp][] = [
  ['options that are a number', 5, 'options', /must be an object, not 5$/],
  ['options that are null', null, 'options', /must be an object, not null$/],
  ['an unknown option', { limit: {} }, 'limit', /no such option; did you mean limits\?$/],
  [
    'an unknown limit',
    { limits: { instruction: 5 } },
    'limits.instruction',
    /no such option; did you mean limits\.instructions\?$/,
  ],
  [
    'an unknown policy option',
    { policy: { import: [] } },
    'policy.import',
    /no such option; did you mean policy\.imports\?$/,
  ],
  ['an option of a later version', { functions: {} }, 'functions', /no such option/],
  ['limits that are an array', { limits: [] }, 'limits', /must be an object, not an array$/],
  ['limits that are null', { limits: null }, 'limits', /must be an object, not null$/],
  ['a policy that is a string', { policy: 'education' }, 'policy', /must be an object, not 'education'$/],
  [
    'a negative limit of instructions',
    { limits: { instructions: -1 } },
    'limits.instructions',
    /must be a whole number of instructions from 1 to 9007199254740992, not -1$/,
  ],
  [
    'a negative limit of memory',
    { limits: { memory: -5 } },
    'limits.memory',
    /must be a whole number of bytes from 1 to 4294967295, not -5$/,
  ],
  [
    'a negative limit of output',
    { limits: { output: -1 } },
    'limits.output',
    /must be a whole number of bytes from 0 to 4294967295, not -1$/,
  ],
  ['a negative limit of recursion', { limits: { recursion: -1 } }, 'limits.recursion', /not -1$/],
  [
    'a negative limit of time',
    { limits: { time: -1 } },
    'limits.time',
    /must be a whole number of milliseconds .*, not -1$/,
  ],
  ['a limit that is NaN', { limits: { memory: NaN } }, 'limits.memory', /not NaN$/],
  ['a limit that is infinite', { limits: { instructions: Infinity } }, 'limits.instructions', /not Infinity$/],
  ['a limit that is a fraction', { limits: { instructions: 0.5 } }, 'limits.instructions', /not 0\.5$/],
  ['a limit that is a string', { limits: { output: '1' } }, 'limits.output', /not '1'$/],
  ['a limit that is a bigint', { limits: { instructions: 5n } }, 'limits.instructions', /must be a whole number/],
  ['a limit that is null', { limits: { memory: null } }, 'limits.memory', /not null$/],
  [
    'no iterations at all',
    { limits: { iterations: 0 } },
    'limits.iterations',
    /must be a whole number of iterations from 1 to 9007199254740992, not 0$/,
  ],
  [
    'an unknown module',
    { policy: { imports: ['maths'] } },
    'policy.imports[0]',
    /'maths' is not a module of the sandbox; did you mean math\?$/,
  ],
  [
    'a module that is none of the sandbox',
    { policy: { imports: ['math', 'subprocess'] } },
    'policy.imports[1]',
    /'subprocess' is not a module of the sandbox; there are .*math/,
  ],
  ['a module that is a number', { policy: { imports: [1] } }, 'policy.imports[0]', /1 is not a module/],
  [
    'imports that are a string',
    { policy: { imports: 'math' } },
    'policy.imports',
    /must be an array of module names or an object with them as keys, not 'math'$/,
  ],
  ['imports that are a Map', { policy: { imports: new Map([['math', true]]) } }, 'policy.imports', /not a Map$/],
  ['a module twice', { policy: { imports: ['math', 'math'] } }, 'policy.imports[1]', /'math' occurs twice$/],
  [
    'an unknown module with names',
    { policy: { imports: { maths: ['pi'] } } },
    'policy.imports.maths',
    /did you mean math\?$/,
  ],
  [
    'an unknown name of a module',
    { policy: { imports: { math: ['pi', 'sqrrt'] } } },
    'policy.imports.math[1]',
    /'sqrrt' is not a name of math; did you mean sqrt\?$/,
  ],
  [
    'a name of a module that is private',
    { policy: { imports: { math: ['__loader__'] } } },
    'policy.imports.math[0]',
    /'__loader__' is not a name of math/,
  ],
  [
    'a module with no names',
    { policy: { imports: { math: [] } } },
    'policy.imports.math',
    /must have at least one name; true allows all names, and a module that is left out is not allowed$/,
  ],
  [
    'a module that is false',
    { policy: { imports: { math: false } } },
    'policy.imports.math',
    /must be true or an array of names, not false$/,
  ],
  [
    'an unknown profile',
    { policy: { profile: 'none' } },
    'policy.profile',
    /'none' is not a profile; there are education, strict$/,
  ],
  [
    'a misspelt profile',
    { policy: { profile: 'Strict' } },
    'policy.profile',
    /'Strict' is not a profile; did you mean strict\?$/,
  ],
  [
    'builtins that are an array',
    { policy: { builtins: ['sorted'] } },
    'policy.builtins',
    /must be an object, not an array$/,
  ],
  [
    'an unknown list of builtins',
    { policy: { builtins: { removed: [] } } },
    'policy.builtins.removed',
    /did you mean policy\.builtins\.remove\?$/,
  ],
  [
    'an unknown builtin to remove',
    { policy: { builtins: { remove: ['sortd'] } } },
    'policy.builtins.remove[0]',
    /'sortd' is not a builtin of the sandbox; did you mean sorted\?$/,
  ],
  [
    'an unknown builtin to add',
    { policy: { builtins: { add: ['len', 'requests'] } } },
    'policy.builtins.add[1]',
    /'requests' is not a builtin of the sandbox/,
  ],
  [
    'a builtin both added and removed',
    { policy: { builtins: { add: ['map'], remove: ['zip', 'map'] } } },
    'policy.builtins.remove[1]',
    /'map' is also in policy\.builtins\.add$/,
  ],
  [
    'a group of builtins in the wrong profile',
    { policy: { builtins: { add: ['utility_builtins'] } } },
    'policy.builtins.add[0]',
    /is for policy\.profile 'strict', not 'education'$/,
  ],
  [
    'an unknown construct',
    { policy: { forbid: ['for', 'whlie'] } },
    'policy.forbid[1]',
    /'whlie' is not a name that can be forbidden; did you mean while\?$/,
  ],
  ['a method without its type', { policy: { forbid: ['sort'] } }, 'policy.forbid[0]', /did you mean list\.sort\?$/],
  [
    'an unknown construct with a message',
    { policy: { forbid: { 'list.srot': 'no' } } },
    'policy.forbid["list.srot"]',
    /did you mean list\.sort\?$/,
  ],
  ['a construct twice', { policy: { forbid: ['while', 'while'] } }, 'policy.forbid[1]', /'while' occurs twice$/],
  ['constructs that are a Set', { policy: { forbid: new Set(['while']) } }, 'policy.forbid', /not a Set$/],
  ['a message that is empty', { policy: { forbid: { while: '' } } }, 'policy.forbid.while', /the message is empty/],
  [
    'a message that is a number',
    { policy: { forbid: { while: 1 } } },
    'policy.forbid.while',
    /must be true or a message, not 1$/,
  ],
  ['an onOutput that is a string', { onOutput: 'x' }, 'onOutput', /must be a function, not 'x'$/],
  ['an onLoad that is an object', { onLoad: {} }, 'onLoad', /must be a function, not an object$/],
  ['a wasm that is a number', { wasm: 5 }, 'wasm', /not 5$/],
  ['a worker that is a number', { worker: 5 }, 'worker', /not 5$/],
  ['a library that is a string', { library: 'eager' }, 'library', /must be an object, not 'eager'$/],
  ['an unknown library option', { library: { url: 'x' } }, 'library.url', /no such option; there are library\.source/],
  ['a library source that is a number', { library: { source: 5 } }, 'library.source', /not 5$/],
  ['a library at no URL', { library: { source: 'http://[' } }, 'library.source', /is not a valid URL here$/],
  ['a library that is eager once', { library: { eager: 1 } }, 'library.eager', /must be true or false, not 1$/],
  ['a wasm at no URL', { wasm: 'http://[' }, 'wasm', /'http:\/\/\[' is not a valid URL here$/],
  ['a worker at no URL', { worker: 'http://[' }, 'worker', /is not a valid URL here$/],
  ['options that are a revoked proxy', revoked({}), 'options', /cannot be read/],
  ['limits that are a revoked proxy', { limits: revoked({}) }, 'limits', /cannot be read/],
  [
    'imports that lie about their length',
    { policy: { imports: new Proxy([], { get: (_, name) => (name === 'length' ? 2 ** 32 : undefined) }) } },
    'policy.imports',
    /has 4294967296 names/,
  ],
]

export const badOptions: Group = {
  title: 'bad options',
  behaviours: [
    ...OPTIONS.map(([name, options, option, message]) => ({
      name: `${name}: the error names ${option}`,
      hold: async (pyvarium: Pyvarium) => {
        const error = await rejection(pyvarium.Sandbox.create(options as SandboxOptions))
        if (!(error instanceof pyvarium.InvalidOptionError)) fail(`it is ${String(error)}`)
        equal(error.option, option, 'the option')
        if (!error.message.startsWith(`${option}: `) || !message.test(error.message))
          fail(`the message is ${error.message}`)
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
          if (!(error instanceof pyvarium.LoadError) || !message.test(error.message))
            fail(`${String(wasm)}: it is ${String(error)}`)
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
        for (const worker of [
          () => null,
          () => 5,
          () => ({}),
          async () => ({}),
          () => ({
            postMessage() {
              throw new Error('x')
            },
            terminate() {},
          }),
        ]) {
          const error = await rejection(pyvarium.Sandbox.create({ worker: worker as never }))
          if (!(error instanceof pyvarium.LoadError) || !error.message.startsWith('the worker cannot be started: '))
            fail(`${String(worker)}: it is ${String(error)}`)
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
          expectOutcome(await sandbox.run("print('a')\n7"), { value: '7', output: 'a\n' })
          sandbox.dispose()
        } finally {
          delete (Object.prototype as { limits?: unknown }).limits
          delete (Object.prototype as { output?: unknown }).output
        }
      },
    },
  ],
}
