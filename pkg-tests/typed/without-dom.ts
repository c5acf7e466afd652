/** A program that is compiled without the DOM library. */
import { LoadError, Sandbox } from 'pyvarium'
import type { AbortSignalLike, Outcome, SandboxOptions } from 'pyvarium'

export async function use(options: SandboxOptions, bytes: Uint8Array, signal: AbortSignalLike): Promise<Outcome> {
  try {
    const sandbox = await Sandbox.create({ ...options, wasm: bytes, worker: 'worker.js', signal })
    return await sandbox.run('1', { signal })
  } catch (error) {
    if (error instanceof LoadError) throw new Error(error.message)
    throw error
  }
}
