/** `pyvarium run`. */
import { DEFAULT_LIMITS, DisposedError, InvalidOptionError, Sandbox } from '../index.js'
import type { Failure, InputFunction, Outcome, RunOptions, Usage } from '../index.js'
import type { RunCommand } from './command-line.js'
import { quoted } from './control-characters.js'
import { CLOSED_PIPE, exitCodeOf } from './exit-code.js'
import { Interrupted, UsageError } from './failures.js'
import type { Interrupt, Reason } from './interrupt.js'
import { linesOf } from '../lines.js'
import { outcomeJson } from './outcome-json.js'
import { checkFolder, writeFiles } from './output-folder.js'
import type { OutputStreams } from './output-streams.js'
import { readBytes, readText } from './read-file.js'
import { StandardInput } from './standard-input.js'

/** The maximum number of lines that a program can read. `docs/input.md` states it. */
export const MOST_LINES = 10_000

/** The maximum number of questions after the end of the input. For each, the program runs again from its start. */
const MOST_ENDS = 100

/** The number of changed files that a message names. */
const LISTED = 10

/** @returns the exit code */
export async function run(command: RunCommand, streams: OutputStreams, interrupt: Interrupt): Promise<number> {
  if (command.write !== null) checkFolder(command.write)
  // The sandbox refuses what is larger than the memory limit.
  const most = Math.max(command.limits.memory ?? 0, DEFAULT_LIMITS.memory) + 1
  const source = await readText(command.program, most)
  const files: Record<string, Uint8Array> = Object.create(null)
  for (const { name, path } of command.files) files[name] = await readBytes(path, most)
  const lines = await givenLines(command, most)
  const standardInput = lines === null ? new StandardInput() : null
  const input = standardInput === null ? (lines ?? []) : questionsTo(standardInput, command, streams, interrupt)
  const { seed, now } = command
  interrupt.listen()
  try {
    const outcome = await outcomeOf(source, { input, files, seed, now }, command, streams, interrupt)
    if (interrupt.reason === 'closed') return CLOSED_PIPE
    if (interrupt.reason === 'user') streams.isWithinLine = true // the terminal shows ^C
    return report(outcome, command, streams, interrupt.reason)
  } finally {
    standardInput?.close()
  }
}

/** The lines that the command line gives; null if the standard input has them. */
async function givenLines({ program, input, inputFile }: RunCommand, most: number): Promise<readonly string[] | null> {
  if (input !== null) return input.flatMap(linesOf)
  if (inputFile !== null) return linesOf(await readText(inputFile, most))
  return program === '-' ? [] : null
}

function questionsTo(
  input: StandardInput,
  { json }: RunCommand,
  streams: OutputStreams,
  interrupt: Interrupt,
): InputFunction {
  let given = 0
  let ends = 0
  return async (prompt, { signal }) => {
    // The prompt is a part of the output, which is not printed with `--json`.
    if (json && input.isTerminal) streams.write('stderr', prompt)
    // So that the size of the parts of a pipe does not decide whether the program has too many lines.
    const text = await input.read(MOST_LINES - given, signal)
    if (text === null) {
      given++
      ends++
      if (ends > MOST_ENDS) interrupt.abort('past-end')
      return null
    }
    given += linesOf(text).length
    if (input.isTerminal) streams.isWithinLine = false // the terminal shows the line break
    return text
  }
}

/** @throws UsageError, Interrupted, ToolError, LoadError */
async function outcomeOf(
  source: string,
  options: RunOptions,
  command: RunCommand,
  streams: OutputStreams,
  { signal }: Interrupt,
): Promise<Outcome> {
  const { policy, limits, json } = command
  try {
    const sandbox = await Sandbox.create({
      policy: { profile: policy },
      limits,
      signal,
      onOutput: ({ stream, text }) => {
        if (!json) streams.write(stream, text)
      },
    })
    try {
      return await sandbox.run(source, { ...options, signal })
    } finally {
      sandbox.dispose()
    }
  } catch (error) {
    if (error instanceof DisposedError && signal.aborted) throw new Interrupted('the run was cancelled')
    if (error instanceof InvalidOptionError) throw new UsageError(messageFor(error, command), 'run')
    throw error
  }
}

/** The message with the option of the command line. */
function messageFor({ option, message }: InvalidOptionError, { inputFile }: RunCommand): string {
  const [name = ''] = option.split(/[.[]/)
  const options: Readonly<Record<string, string>> = {
    files: 'file',
    input: inputFile === null ? 'input' : 'input-file',
  }
  return `--${options[name] ?? name}: ${message.replace(/^(input|limits|now|seed)[.:] */, '')}`
}

/** @returns the exit code */
function report(outcome: Outcome, command: RunCommand, streams: OutputStreams, reason: Reason | null): number {
  const { files, usage, error } = outcome
  if (command.json) streams.write('stdout', outcomeJson(outcome))
  else if (error !== undefined) streams.tell(failureText(error))
  if (reason === 'past-end') streams.tell(`pyvarium: it asked for input more than ${MOST_ENDS} times after the end`)
  if (command.usage) streams.tell(usageText(usage))
  const removed = [...files.keys()].filter(name => files.get(name) === null)
  const changed = new Map([...files].flatMap(([name, content]) => (content === null ? [] : [[name, content] as const])))
  if (command.write !== null) {
    writeFiles(command.write, changed)
    if (removed.length > 0) streams.tell(`pyvarium: not removed from ${quoted(command.write)}: ${listOf(removed)}`)
  } else if (files.size > 0 && !command.json) {
    const parts = [
      ...(changed.size > 0 ? [`changed ${listOf([...changed.keys()])}`] : []),
      ...(removed.length > 0 ? [`removed ${listOf(removed)}`] : []),
    ]
    streams.tell(`pyvarium: the program ${parts.join(' and ')}; --write DIR writes changed files to a folder`)
  }
  return exitCodeOf(outcome, reason === 'user')
}

function failureText({ kind, message, traceback, position }: Failure): string {
  const where = position === null ? '' : ` It was at line ${position.line}.`
  const hint = kind === 'crash' ? ' This is a fault of pyvarium: please report it.' : ''
  return traceback === '' || kind === 'crash' ? `${traceback}pyvarium: ${message}${where}${hint}` : traceback
}

function usageText({ instructions, peakMemory, outputBytes, wallTime }: Usage): string {
  const number = (value: number): string => Math.round(value).toLocaleString('en-US')
  return [
    `instructions  ${number(instructions)}`,
    `memory        ${peakMemory === null ? 'unknown' : `${number(peakMemory)} bytes`}`,
    `output        ${number(outputBytes)} bytes`,
    `time          ${number(wallTime)} ms`,
  ].join('\n')
}

function listOf(names: readonly string[]): string {
  const rest = names.length > LISTED ? ` and ${names.length - LISTED} more` : ''
  return names.slice(0, LISTED).map(quoted).join(', ') + rest
}
