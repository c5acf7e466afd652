/** The script of the page that `browser.ts` opens: gives the tests what they call there. */
import type { Pyvarium } from './behaviours/behaviour.js'
import { GROUPS } from './behaviours/all.js'
import { measure } from './behaviours/determinism.js'
import type { Measure } from './behaviours/determinism.js'

declare global {
  interface Window {
    pyvarium: Pyvarium
    behaviours: {
      /** @returns null when it holds, otherwise why not */
      hold(group: number, index: number): Promise<string | null>
      measure(): Promise<Measure[]>
    }
  }
}

// As a page without a bundler imports it.
const PACKAGE: string = '/node_modules/pyvarium/dist/index.js'
window.pyvarium = (await import(PACKAGE)) as Pyvarium

window.behaviours = {
  async hold(group, index) {
    try {
      await GROUPS[group]!.behaviours[index]!.hold(window.pyvarium)
      return null
    } catch (error) {
      return error instanceof Error ? (error.stack ?? error.message) : String(error)
    }
  },
  measure: () => measure(window.pyvarium),
}
