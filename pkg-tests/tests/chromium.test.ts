import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { GROUPS } from './behaviours/all.js'
import { openProjectPage } from './browser.js'
import type { ProjectPage } from './browser.js'
import { HANG } from './hang.js'

describe('in Chromium', () => {
  let project: ProjectPage
  before(async () => {
    project = await openProjectPage()
  })
  after(() => project.close())

  for (const [group, { title, behaviours }] of GROUPS.entries()) {
    describe(title, () => {
      for (const [index, { name }] of behaviours.entries()) {
        it(name, { timeout: HANG }, async () => {
          const reason = await project.page.evaluate(([group, index]) => window.behaviours.hold(group, index), [group, index] as const)
          if (reason !== null) assert.fail(reason)
        })
      }
    })
  }

  it('fetches the interpreter once for all sandboxes, and nothing from elsewhere', () => {
    const asked = project.server.requests.filter(path => !path.startsWith('/tests/'))
    assert.equal(asked.filter(path => path.endsWith('/pyvarium.wasm')).length, 1)
    const own = /^\/($|node_modules\/pyvarium\/dist\/[\w-]+\.(js|wasm)$|nowhere\.(wasm|js)$)/
    assert.deepEqual(asked.filter(path => !own.test(path)), [])
  })

  it('tells how the loading goes, in a page that has not loaded it yet', { timeout: HANG }, async () => {
    const page = await project.another()
    const [total, heard] = await page.evaluate(async () => {
      const heard: { loaded: number; total: number | null }[] = []
      const sandbox = await window.pyvarium.Sandbox.create({ onLoad: progress => heard.push(progress) })
      sandbox.dispose()
      const file = await fetch('/node_modules/pyvarium/dist/pyvarium.wasm')
      return [(await file.arrayBuffer()).byteLength, heard] as const
    })
    assert.ok(heard.length > 0)
    assert.deepEqual(heard.at(-1), { loaded: total, total })
    assert.deepEqual(heard.map(({ loaded }) => loaded), heard.map(({ loaded }) => loaded).sort((a, b) => a - b))
    await page.close()
  })
})
