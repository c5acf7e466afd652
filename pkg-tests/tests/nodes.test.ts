/** Every behaviour, in each version of Node that the package supports. */
import { execFileSync } from 'node:child_process'
import { delimiter } from 'node:path'
import { after, before, describe } from 'node:test'
import type { Engine } from './engines/engine.js'
import { openNodeProcess } from './engines/node-process.js'
import { HANG } from './hang.js'
import { itHoldsEveryBehaviour } from './in-engine.js'

/** The paths of these versions of Node. Empty on a platform that npm has no Node for. */
const PROGRAMS = (process.env['PYVARIUM_NODES'] ?? '').split(delimiter).filter(program => program !== '')

describe('in every Node', {
  skip: PROGRAMS.length === 0 && 'PYVARIUM_NODES names none: `cargo xtask test` gets them from npm where it has them',
}, () => {
  for (const program of PROGRAMS) {
    describe(execFileSync(program, ['--version'], { encoding: 'utf8' }).trim(), () => {
      let engine: Engine
      before(
        async () => {
          engine = await openNodeProcess('Node', [program])
        },
        { timeout: HANG },
      )
      after(() => engine.close())

      itHoldsEveryBehaviour(() => engine)
    })
  }
})
