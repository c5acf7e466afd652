/** The script of a page without a driver. It gets its tasks from the server and posts their results. */
import './page.js'
import type { Task } from './tasks.js'

try {
  for (;;) {
    const { id, task, args } = (await (await fetch('/ask/task')).json()) as { id: number; task: Task; args: unknown[] }
    const answer = await window.answer(task, args)
    await fetch('/ask/answer', { method: 'POST', body: JSON.stringify({ id, answer }) })
  }
} finally {
  window.close() // the server has ended, so the browser must end too
}
