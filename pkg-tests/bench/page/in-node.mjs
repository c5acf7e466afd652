/** A Node process that takes the part of a page and does the tasks of its parent. */
import * as tasks from './tasks.mjs'

process.on('message', async (/** @type {{ task: keyof typeof tasks, args: any[] }} */ { task, args }) => {
  try {
    const work = /** @type {(...args: any[]) => Promise<unknown>} */ (tasks[task])
    process.send?.({ result: await work(...args) })
  } catch (error) {
    process.send?.({ error: String(error) })
  }
})
process.on('disconnect', () => process.exit())
