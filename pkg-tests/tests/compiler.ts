/** TypeScript's compiler, in several versions. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * Compiles the project in a folder.
 *
 * @param version the name of the compiler's package
 * @returns the messages of the compiler; empty if there is no error
 */
export function compile(version: string, folder: string): string {
  const tsc = join(import.meta.dirname, '../../node_modules', version, 'bin/tsc')
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '--project', folder], { encoding: 'utf8' })
  return status === 0 ? '' : stdout + stderr
}
