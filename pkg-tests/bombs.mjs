// Runs every bomb in Node, Chromium and Firefox, and prints how each ended.
//
//     node bombs.mjs [package folder] [--engine node|chromium|firefox]... [--only TEXT] [--json FILE]
//     node bombs.mjs [package folder] [--engine node|chromium|firefox]... --depths
//
// The package (default: ../www) must be built: `cargo xtask bombs` does that and calls this.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { fail, prepare } from './prepare.mjs'

const ENGINES = ['node', 'chromium', 'firefox']
const OPTIONS = {
  engine: { type: 'string', multiple: true },
  only: { type: 'string' },
  json: { type: 'string' },
  depths: { type: 'boolean' },
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
    const unknown = values.engine?.find(engine => !ENGINES.includes(engine))
    if (unknown !== undefined) throw new Error(`there is no engine ${unknown}; there are ${ENGINES.join(', ')}`)
    return { folder: positionals[0] ?? '../www', ...values, engines: values.engine ?? ENGINES }
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

const { folder, engines, only = '', json, depths = false } = readArguments()
const browsers = engines.filter(engine => engine !== 'node').map(engine => engine.toUpperCase())
const { built, env, cleanUp } = prepare(folder, { browsers, playground: false })
try {
  Object.assign(process.env, env)
  const load = file => import(pathToFileURL(join(built, 'bombs', file)).href)
  const chosen = ENGINES.filter(engine => engines.includes(engine))
  const good = depths
    ? await (await load('depth-table.js')).printDepths(chosen)
    : await (await load('command.js')).runBombs(chosen, { only, json })
  process.exitCode = good ? 0 : 1
} finally {
  cleanUp()
}
