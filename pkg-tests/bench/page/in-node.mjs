/** A page for want of a browser: a Node process that does the tasks its parent asks for. */
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
