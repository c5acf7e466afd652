/** The script of the pages that the tests open. It loads the package and does the tasks of the tests. */
import type { Pyvarium } from './behaviours/behaviour.js'
import { answer } from './tasks.js'
import type { Answer, Task } from './tasks.js'

declare global {
  interface Window {
    answer(task: Task, args: readonly unknown[]): Promise<Answer>
  }
}

// A page without a bundler imports it by this path.
const PACKAGE: string = '/node_modules/pyvarium/dist/index.js'
const pyvarium = (await import(PACKAGE)) as Pyvarium

window.answer = (task, args) => answer(pyvarium, task, args)
