/** The tasks that only a page can do. */
import type { LoadProgress } from 'pyvarium'
import type { Pyvarium } from './behaviours/behaviour.js'
import type { Findings } from './probe.js'

/** The calls of `onLoad` for the first sandbox of a page, and the size of the file. */
export async function loading(pyvarium: Pyvarium): Promise<{ progress: LoadProgress[]; size: number }> {
  const progress: LoadProgress[] = []
  const sandbox = await pyvarium.Sandbox.create({ onLoad: each => void progress.push(each) })
  sandbox.dispose()
  const file = await fetch('/node_modules/pyvarium/dist/pyvarium.wasm')
  return { progress, size: (await file.arrayBuffer()).byteLength }
}

/** @param script the path of the worker script, which contains the probe */
export async function probe({ Sandbox }: Pyvarium, script: string): Promise<Findings> {
  let found = (_: Findings): void => {}
  const result = new Promise<Findings>(resolve => (found = resolve))
  const start = (): Worker => {
    const worker = new Worker(script, { type: 'module' })
    worker.addEventListener('message', event => found(event.data as Findings))
    return worker
  }
  const sandbox = await Sandbox.create({ worker: start })
  const findings = await result
  const outcome = await sandbox.run('1 + 1')
  sandbox.dispose()
  if (!outcome.ok) throw new Error(`the probe must not disturb the worker: ${JSON.stringify(outcome)}`)
  return findings
}
