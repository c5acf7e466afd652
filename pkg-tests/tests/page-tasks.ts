/** What only a page can be asked. */
import type { LoadProgress } from 'pyvarium'
import type { Pyvarium } from './behaviours/behaviour.js'
import type { Findings } from './probe.js'

/** What `onLoad` hears of the first sandbox of a page, and how large the file is. */
export async function loading(pyvarium: Pyvarium): Promise<{ heard: LoadProgress[]; size: number }> {
  const heard: LoadProgress[] = []
  const sandbox = await pyvarium.Sandbox.create({ onLoad: progress => void heard.push(progress) })
  sandbox.dispose()
  const file = await fetch('/node_modules/pyvarium/dist/pyvarium.wasm')
  return { heard, size: (await file.arrayBuffer()).byteLength }
}

/** @param script the worker's script, which brings the probe along; its path */
export async function probe({ Sandbox }: Pyvarium, script: string): Promise<Findings> {
  let tell = (_: Findings): void => {}
  const told = new Promise<Findings>(resolve => (tell = resolve))
  const start = (): Worker => {
    const worker = new Worker(script, { type: 'module' })
    worker.addEventListener('message', event => tell(event.data as Findings))
    return worker
  }
  const sandbox = await Sandbox.create({ worker: start })
  const findings = await told
  const outcome = await sandbox.run('1 + 1')
  sandbox.dispose()
  if (!outcome.ok) throw new Error(`the probe must not disturb the worker: ${JSON.stringify(outcome)}`)
  return findings
}
