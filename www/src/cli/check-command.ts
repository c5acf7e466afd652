/** `pyvarium check`. */
import { DEFAULT_LIMITS, Sandbox } from '../index.js'
import type { Check } from '../index.js'
import type { CheckCommand } from './command-line.js'
import { FAILURE, SUCCESS, TOOL } from './exit-code.js'
import { ToolError } from './failures.js'
import type { Interrupt } from './interrupt.js'
import type { OutputStreams } from './output-streams.js'
import { problemText } from './problem-text.js'
import { nameOf, readText } from './read-file.js'

/** @returns the exit code, the highest of all files */
export async function check(command: CheckCommand, streams: OutputStreams, interrupt: Interrupt): Promise<number> {
  const sources: [path: string, source: string][] = []
  let code = SUCCESS
  for (const path of command.programs) {
    try {
      sources.push([path, await readText(path, DEFAULT_LIMITS.memory)])
    } catch (error) {
      if (!(error instanceof ToolError)) throw error
      streams.tell(`pyvarium: ${error.message}`)
      code = TOOL
    }
  }
  if (sources.length === 0) return code
  const isStyled = hasColor(command, streams)
  const { signal } = interrupt
  interrupt.listen()
  const sandbox = await Sandbox.create({ policy: { profile: command.policy }, signal })
  try {
    for (const [path, source] of sources) {
      const found = await sandbox.check(source, { signal })
      signal.throwIfAborted()
      streams.writeEscaped('stdout', problemsText(found, nameOf(path), source, isStyled))
      code = Math.max(code, codeOf(found))
    }
  } catch (error) {
    signal.throwIfAborted()
    throw error
  } finally {
    sandbox.dispose()
  }
  return code
}

function problemsText({ errors, warnings }: Check, name: string, source: string, isStyled: boolean): string {
  const problems = [
    ...errors.map(problem => ({ ...problem, isError: true })),
    ...warnings.map(problem => ({ ...problem, isError: false })),
  ].sort(
    (one, other) =>
      (one.position?.line ?? 0) - (other.position?.line ?? 0) ||
      (one.position?.column ?? 0) - (other.position?.column ?? 0),
  )
  return problems.map(problem => problemText(problem, name, source, isStyled)).join('')
}

function codeOf({ errors }: Check): number {
  if (errors.some(({ kind }) => kind === 'crash' || kind === 'host-memory')) return TOOL
  return errors.length > 0 ? FAILURE : SUCCESS
}

function hasColor({ color }: CheckCommand, streams: OutputStreams): boolean {
  if (color !== 'auto') return color === 'always'
  const { NO_COLOR = '', TERM } = process.env
  return streams.isTerminal('stdout') && NO_COLOR === '' && TERM !== 'dumb'
}
