import { describe, it } from 'node:test'
import { GROUPS } from './behaviours/all.js'
import { HANG } from './hang.js'
import { installedPackage } from './installed.js'

const pyvarium = await installedPackage()

describe('in Node', () => {
  for (const { title, behaviours } of GROUPS) {
    describe(title, () => {
      for (const { name, hold } of behaviours) it(name, { timeout: HANG }, () => hold(pyvarium))
    })
  }
})
