/** The script of the pages that the tests open: loads the package, and does what is asked. */
import type { Pyvarium } from './behaviours/behaviour.js'
import { answer } from './tasks.js'
import type { Answer, Task } from './tasks.js'

declare global {
  interface Window {
    answer(task: Task, args: readonly unknown[]): Promise<Answer>
  }
}

// As a page without a bundler imports it.
const PACKAGE: string = '/node_modules/pyvarium/dist/index.js'
const pyvarium = (await import(PACKAGE)) as Pyvarium

window.answer = (task, args) => answer(pyvarium, task, args)
