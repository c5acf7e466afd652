/** Calls with wrong values. */
import type { PythonInput, Sandbox } from 'pyvarium'
import { expectOutcome, expectWorks, withSandbox } from './behaviour.js'
import type { Group, Pyvarium } from './behaviour.js'
import { equal, fail, rejection } from './assert.js'
import { detached, revoked } from './unreadable.js'

class Point {
  x = 1
}

const itself: unknown[] = []
itself.push([itself])

/** Wrong calls, with the path and the message of the error. */
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
  ['arguments that are not an array', s => s.call('', 'f', 5 as never), 'args', /must be an array$/],
  ['keyword arguments that are null', s => s.call('', 'f', [], null as never), 'kwargs', /must be an object$/],
  ['an argument with a lone surrogate', s => s.call('', 'f', [['\ud800']]), 'args[0][0]', /surrogate/],
  ['a function as argument', s => s.call('', 'f', [1, (() => 1) as never]), 'args[1]', /function/],
  ['a symbol as argument', s => s.call('', 'f', [Symbol('x') as never]), 'args[0]', /symbol/],
  [
    'an instance of a class as argument',
    s => s.call('', 'f', [{ point: new Point() } as never]),
    'args[0].point',
    /class Point/,
  ],
  ['a date as keyword argument', s => s.call('', 'f', [], { when: new Date(0) as never }), 'kwargs.when', /class Date/],
  ['an argument that contains itself', s => s.call('', 'f', [itself as PythonInput[]]), 'args[0][0][0]', /contains/],
  ['an argument too deep', s => s.call('', 'f', [nested(300)]), `args[0]${'[0]'.repeat(200)}`, /deep/],
  ['a detached buffer', s => s.call('', 'f', [[detached()]]), 'args[0][0]', /detached/],
  [
    'an object with the tag of a Uint8Array',
    s => s.call('', 'f', [{ [Symbol.toStringTag]: 'Uint8Array' } as never]),
    'args[0]',
    /no counterpart/,
  ],
  ['a revoked proxy', s => s.call('', 'f', [1, revoked({})]), 'args[1]', /cannot be read/],
  ['keyword arguments that are a revoked proxy', s => s.call('', 'f', [], revoked({})), 'kwargs', /cannot be read/],
  [
    'a sparse array of 2 000 000',
    s => s.call('', 'f', [new Array(2e6) as null[]]),
    'args[0]',
    /more than 1000000 values/,
  ],
  ['a key that Python cannot hash', s => s.call('', 'f', [new Map([[[1], 2]])]), 'args[0].keys()[0]', /hashable/],
]

export const badValues: Group = {
  title: 'bad values',
  behaviours: [
    ...CALLS.map(([name, call, path, message]) => ({
      name: `${name}: the error names ${path.length > 40 ? 'the path' : path}`,
      hold: (pyvarium: Pyvarium) =>
        withSandbox(pyvarium, {}, async sandbox => {
          const error = await rejection(call(sandbox))
          if (!(error instanceof pyvarium.InvalidValueError)) fail(`it is ${String(error)}`)
          equal(error.path, path, 'the path')
          if (!error.message.startsWith(`${path}: `) || !message.test(error.message))
            fail(`the message is ${error.message}`)
          await expectWorks(sandbox)
        }),
    })),
    {
      name: 'a mistake does not stop the queue',
      hold: pyvarium =>
        withSandbox(pyvarium, {}, async sandbox => {
          const [first, mistake, last] = [sandbox.run('1'), rejection(sandbox.run(5 as never)), sandbox.run('3')]
          expectOutcome(await first, { value: '1' })
          equal((await mistake).name, 'InvalidValueError', 'the mistake')
          expectOutcome(await last, { value: '3' })
        }),
    },
  ],
}

function nested(depth: number): PythonInput {
  let value: PythonInput = 1
  for (let level = 0; level < depth; level++) value = [value]
  return value
}
