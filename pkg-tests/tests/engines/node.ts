/** This Node: the main thread takes the part of a page. */
import { installedPackage } from '../installed.js'
import { answer } from '../tasks.js'
import { engine } from './engine.js'
import type { Engine } from './engine.js'

export async function openNode(): Promise<Engine> {
  const pyvarium = await installedPackage()
  return engine(
    'Node',
    (task, args) => answer(pyvarium, task, args),
    async () => {},
  )
}
