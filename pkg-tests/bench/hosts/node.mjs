/** Node processes that take the part of pages. */
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HERE } from '../setup.mjs'

/**
 * A fresh page, or a process that takes its part.
 *
 * @typedef {object} Page
 * @property {(task: string, ...args: any[]) => Promise<any>} ask does a task of page/tasks.mjs; only one at a time
 * @property {() => Promise<void>} close
 */

/**
 * What creates pages.
 *
 * @typedef {object} Host
 * @property {string} name what the pages run in, and its version
 * @property {() => Promise<Page>} open
 * @property {(folder: keyof import('../setup.mjs').Folders, file: string) => string} url of a file that pages may load
 * @property {(path: string) => string} urlOf as `url`, for a file elsewhere
 * @property {() => Promise<void>} close
 */

/**
 * @param {import('../setup.mjs').Setup} setup
 * @returns {Promise<Host>}
 */
export async function nodeHost({ folders }) {
  return {
    name: `Node ${process.versions.node}`,
    open,
    url: (folder, file) => pathToFileURL(join(folders[folder], file)).href,
    urlOf: path => pathToFileURL(path).href,
    async close() {},
  }
}

/** @returns {Promise<Page>} */
async function open() {
  const child = fork(join(HERE, 'page/in-node.mjs'))
  return {
    ask: (task, ...args) =>
      new Promise((resolve, reject) => {
        const died = (/** @type {number | null} */ code) => reject(new Error(`the process ended with code ${code}`))
        child.once('exit', died)
        child.once('message', (/** @type {{ result?: any, error?: string }} */ { result, error }) => {
          child.off('exit', died)
          if (error === undefined) resolve(result)
          else reject(new Error(error))
        })
        child.send({ task, args })
      }),
    close: () =>
      new Promise(resolve => {
        child.once('exit', () => resolve())
        child.kill('SIGKILL') // its workers may be in an endless loop
      }),
  }
}
