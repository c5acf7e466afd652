/** A program that is compiled without `strict`: TypeScript distinguishes outcomes by `ok` nevertheless. */
import { Sandbox } from 'pyvarium'

export async function use(): Promise<string> {
  const sandbox = await Sandbox.create()
  const outcome = await sandbox.run('1')
  if (outcome.ok) return String(outcome.value)
  else console.log(outcome.error.message)
  const program = await sandbox.compile('1')
  if (program.ok) return String((await program.run()).value)
  return program.error.traceback
}
