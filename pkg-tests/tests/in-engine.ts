/** The tests that run in every engine, and those that run in every page. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { GROUPS } from './behaviours/all.js'
import type { Engine, PageEngine } from './engines/engine.js'
import { asked } from './engines/project.js'
import { HANG } from './hang.js'

/** @param engine it must be open when the tests run */
export function itHoldsEveryBehaviour(engine: () => Engine): void {
  for (const [group, { title, behaviours }] of GROUPS.entries()) {
    describe(title, () => {
      for (const [index, { name }] of behaviours.entries()) {
        it(name, { timeout: HANG }, async () => {
          const reason = await engine().call('hold', group, index)
          if (reason !== null) assert.fail(reason)
        })
      }
    })
  }
}

/**
 * @param engine as above; its page must have done a task
 * @param open opens another engine
 */
export function itLoadsTheWasmOnce(engine: () => PageEngine, open: () => Promise<PageEngine>): void {
  it('fetches the interpreter once for all sandboxes, and nothing from elsewhere', () => {
    const paths = asked(engine().server)
    assert.equal(paths.filter(path => path.endsWith('/pyvarium.wasm')).length, 1)
    const own = /^\/(node_modules\/pyvarium\/dist\/[\w-]+\.(js|wasm|bin)$|nowhere\.(wasm|js|bin)$)/
    assert.deepEqual(
      paths.filter(path => !own.test(path)),
      [],
    )
  })

  it('reports the progress of loading, in a page that has not loaded the wasm', { timeout: HANG }, async () => {
    const another = await open()
    const { progress, size } = await another.call('loading').finally(() => another.close())
    assert.ok(progress.length > 0)
    assert.deepEqual(progress.at(-1), { file: 'wasm', loaded: size, total: size })
    assert.deepEqual(
      progress.map(({ loaded }) => loaded),
      progress.map(({ loaded }) => loaded).sort((a, b) => a - b),
    )
  })
  it('fetches the library once for all sandboxes, when a program needs it', { timeout: HANG }, async () => {
    const another = await open()
    const { requests, progress, size } = await another.call('loadingLibrary').finally(() => another.close())
    assert.deepEqual(requests, [0, 1])
    assert.deepEqual(progress.at(-1), { file: 'library', loaded: size, total: size })
  })
}
