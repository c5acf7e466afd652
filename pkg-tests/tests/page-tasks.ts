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

/** What a page did with the library's file. */
interface LibraryLoading {
  /** The requests for the file: before a program needs it, and after several runs in two sandboxes. */
  requests: readonly number[]
  /** The calls of `onLoad` for the file. */
  progress: readonly LoadProgress[]
  size: number
}

const LIBRARY = '/node_modules/pyvarium/dist/pyvarium-library.bin'

/** Runs programs with and without the library, in a page that has not loaded it. */
export async function loadingLibrary({ Sandbox }: Pyvarium): Promise<LibraryLoading> {
  const count = (): number =>
    performance.getEntriesByType('resource').filter(({ name }) => new URL(name).pathname === LIBRARY).length
  const progress: LoadProgress[] = []
  const onLoad = (each: LoadProgress): void => void (each.file === 'library' && progress.push(each))
  const sandboxes = [await Sandbox.create({ onLoad }), await Sandbox.create()]
  const run = async (source: string): Promise<void> => {
    // One after the other: only the sandbox that loads the file reports its progress.
    for (const sandbox of sandboxes) {
      const outcome = await sandbox.run(source)
      if (!outcome.ok) throw new Error(outcome.error.traceback)
    }
  }
  await run('import math\n# import re')
  const before = count()
  for (const module of ['re', 'json', 'random', 're']) await run(`import ${module}`)
  const requests = [before, count()]
  for (const sandbox of sandboxes) sandbox.dispose()
  return { requests, progress, size: (await (await fetch(LIBRARY)).arrayBuffer()).byteLength }
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
