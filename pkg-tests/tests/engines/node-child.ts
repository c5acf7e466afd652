/** The script of a Node process that does the tasks of the tests: one line of JSON for each task and each answer. */
import { createInterface } from 'node:readline'
import { installedPackage } from '../installed.js'
import { answer } from '../tasks.js'
import type { Task } from '../tasks.js'

const pyvarium = await installedPackage()
for await (const line of createInterface({ input: process.stdin })) {
  const { task, args } = JSON.parse(line) as { task: Task; args: readonly unknown[] }
  process.stdout.write(`${JSON.stringify(await answer(pyvarium, task, args))}\n`)
}
