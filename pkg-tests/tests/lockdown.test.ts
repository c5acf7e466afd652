import assert from 'node:assert/strict'
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { Worker as Thread } from 'node:worker_threads'
import { openChromium } from './engines/chromium.js'
import type { PageEngine } from './engines/engine.js'
import { openFirefox } from './engines/firefox.js'
import { HANG } from './hang.js'
import { PROJECT, installedPackage } from './installed.js'
import type { Findings } from './probe.js'

/** Names of the language, and the names of the platform that the worker uses. */
const MAY_STAY = new Set([
  'globalThis',
  'undefined',
  'NaN',
  'Infinity',
  'Object',
  'Boolean',
  'Number',
  'BigInt',
  'String',
  'Symbol',
  'Math',
  'JSON',
  'Reflect',
  'Proxy',
  'Promise',
  'Array',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'WeakRef',
  'FinalizationRegistry',
  'Iterator',
  'RegExp',
  'ArrayBuffer',
  'DataView',
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'BigInt64Array',
  'BigUint64Array',
  'Float16Array',
  'Float32Array',
  'Float64Array',
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'parseInt',
  'parseFloat',
  'isNaN',
  'isFinite',
  'WebAssembly',
  'MessagePort',
  'TextDecoder',
  'TextEncoder',
  'console',
])

const SCRIPT = 'worker-with-probe.js'

describe('the worker, locked down', () => {
  before(() => {
    copyFileSync(join(import.meta.dirname, 'probe.js'), join(PROJECT, 'probe.js'))
    writeFileSync(
      join(PROJECT, SCRIPT),
      "import './node_modules/pyvarium/dist/pyvarium-worker.js'\nimport './probe.js'\n",
    )
  })

  const platforms: [string, () => Promise<Findings>][] = [
    ['in Node', findingsInNode],
    ['in Chromium', () => findingsInPage(openChromium)],
    ['in Firefox', () => findingsInPage(openFirefox)],
  ]
  for (const [platform, look] of platforms) {
    describe(platform, () => {
      let findings: Findings
      before(
        async () => {
          findings = await look()
        },
        { timeout: HANG },
      )
      it('has nothing in its global scope but the language', () =>
        assert.deepEqual(
          findings.names.filter(name => !MAY_STAY.has(name)),
          [],
        ))
      it('has no network, storage, clock or other context within reach of a walk through all objects', () =>
        assert.deepEqual(findings.reached, []))
      it('cannot make code of text', () => assert.deepEqual(findings.madeCode, []))
    })
  }
})

async function findingsInNode(): Promise<Findings> {
  const { Sandbox } = await installedPackage()
  let found = (_: Findings): void => {}
  const result = new Promise<Findings>(resolve => (found = resolve))
  const start = (): Thread => new Thread(join(PROJECT, SCRIPT)).on('message', found)
  const sandbox = await Sandbox.create({ worker: start })
  const awake = setInterval(() => {}, 1000) // an idle worker does not keep Node from exiting
  const findings = await result
  clearInterval(awake)
  const outcome = await sandbox.run('1 + 1')
  sandbox.dispose()
  assert.ok(outcome.ok, `the probe must not disturb the worker: ${JSON.stringify(outcome)}`)
  return findings
}

async function findingsInPage(open: (policy: null) => Promise<PageEngine>): Promise<Findings> {
  const page = await open(null) // without a policy of the page's, which would hide what lockdown leaves
  return page.call('probe', `/${SCRIPT}`).finally(() => page.close())
}
