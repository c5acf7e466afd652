#!/usr/bin/env node
/** The command line of the package. `docs/command-line.md` describes it. */
import { readFileSync } from 'node:fs'
import { check } from './check-command.js'
import { commandFrom } from './command-line.js'
import { INTERRUPTED, SUCCESS, TOOL, USAGE } from './exit-code.js'
import { Interrupted, UsageError, reasonOf } from './failures.js'
import { helpOn } from './help.js'
import { Interrupt } from './interrupt.js'
import { OutputStreams } from './output-streams.js'
import { run } from './run-command.js'

const interrupt = new Interrupt()
const streams = new OutputStreams(() => interrupt.abort('closed'))

async function main(args: readonly string[]): Promise<number> {
  const command = commandFrom(args)
  switch (command.name) {
    case 'run':
      return run(command, streams, interrupt)
    case 'check':
      return check(command, streams, interrupt)
    case 'help':
      streams.write('stdout', helpOn(command.topic))
      return SUCCESS
    case 'version':
      streams.write('stdout', `${version()}\n`)
      return SUCCESS
  }
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return String((manifest as { version?: unknown }).version)
}

/** Reports an error without a stack trace, and returns the exit code. */
function codeOf(error: unknown): number {
  if (error instanceof Interrupted) {
    if (interrupt.reason === 'user') streams.tell('pyvarium: cancelled')
    return INTERRUPTED
  }
  streams.tell(`pyvarium: ${reasonOf(error)}`)
  if (!(error instanceof UsageError)) return TOOL
  streams.tell(`Try: pyvarium ${error.topic === null ? 'help' : `help ${error.topic}`}`)
  return USAGE
}

const code = await main(process.argv.slice(2)).catch(codeOf)
process.exitCode ??= code // it is set if the output cannot be written
