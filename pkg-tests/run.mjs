// Packs the npm package, installs the tarball in a scratch folder, and runs every test with the installed package.
//
//     node run.mjs [package folder] [options of node --test]
//
// The package (default: ../www) and its playground must be built: `cargo xtask test` does that and calls this.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { prepare } from './prepare.mjs'

const [folder = '../www', ...testOptions] = process.argv.slice(2)
const { built, env, cleanUp } = prepare(folder, { browsers: ['CHROMIUM', 'FIREFOX'], playground: true })
try {
  const tests = readdirSync(built)
    .filter(name => name.endsWith('.test.js'))
    .sort()
  const { status } = spawnSync(
    process.execPath,
    // One file at a time, because each uses a browser or a worker at full speed.
    ['--test', '--test-concurrency=1', '--test-reporter=spec', ...testOptions, ...tests.map(name => join(built, name))],
    { stdio: 'inherit', env: { ...process.env, ...env } },
  )
  process.exitCode = status ?? 1
} finally {
  cleanUp()
}
