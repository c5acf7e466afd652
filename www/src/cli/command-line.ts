/** Parses the command line. It does not read files, and does not check what the package checks, such as ranges. */
import { parseArgs } from 'node:util'
import { suggestion } from '../suggestion.js'
import { UsageError } from './failures.js'
import { CHECK_OPTIONS, COMMANDS, GLOBAL_OPTIONS, RUN_OPTIONS } from './option-table.js'
import type { Option } from './option-table.js'
import { fileFrom, limitsFrom, oneOf, seedFrom, timeFrom } from './option-values.js'
import type { Color, FileArgument, Limits, ProfileName } from './option-values.js'

export type Command = RunCommand | CheckCommand | { name: 'help'; topic: string | null } | { name: 'version' }

export interface RunCommand {
  name: 'run'
  /** A path, or `-` for the standard input. */
  program: string
  /** The texts of `--input`; null without that option. */
  input: string[] | null
  inputFile: string | null
  files: FileArgument[]
  /** The folder for the changed files; null if they are not written. */
  write: string | null
  policy: ProfileName | undefined
  limits: Limits
  seed: number | 'fresh' | undefined
  now: Date | undefined
  json: boolean
  usage: boolean
}

export interface CheckCommand {
  name: 'check'
  /** Paths; `-` for the standard input. */
  programs: string[]
  policy: ProfileName | undefined
  color: Color
}

/** @throws UsageError */
export function commandFrom(args: readonly string[]): Command {
  const [name, ...rest] = args
  if (name === undefined) throw new UsageError('a command is missing: run, check or help')
  if (name.startsWith('-') && name !== '-') return globalFrom(args)
  if (name === 'run') return runFrom(rest)
  if (name === 'check') return checkFrom(rest)
  if (name === 'help') return helpFrom(rest)
  throw unknownCommand(name)
}

function globalFrom(args: readonly string[]): Command {
  const { given, positionals } = read(null, args, GLOBAL_OPTIONS)
  if (given.has('help')) return { name: 'help', topic: null }
  if (positionals.length > 0) throw new UsageError(`there is no command ${positionals[0]}`)
  return { name: 'version' }
}

function helpFrom(args: readonly string[]): Command {
  const { given, positionals } = read(null, args, GLOBAL_OPTIONS)
  const [topic = null, another] = positionals
  if (given.has('version')) throw new UsageError('help has no option --version')
  if (another !== undefined) throw new UsageError(`help explains one command, and ${another} is a second one`)
  if (topic !== null && topic !== 'help' && !COMMANDS.includes(topic)) throw unknownCommand(topic)
  return { name: 'help', topic: topic === 'help' ? null : topic }
}

function runFrom(args: readonly string[]): Command {
  const { given, positionals, all } = read('run', args, RUN_OPTIONS)
  if (given.has('help')) return { name: 'help', topic: 'run' }
  const fail = (message: string): never => {
    throw new UsageError(message, 'run')
  }
  const [program, another] = positionals
  if (program === undefined) return fail('run needs a program: a file, or - for the standard input')
  if (another !== undefined)
    return fail(`run takes one program and no arguments for it, and ${another} is one too many`)
  const last = (name: string): string | undefined => all(name).at(-1)
  const input = given.has('input') ? all('input') : null
  const inputFile = last('input-file') ?? null
  if (input !== null && inputFile !== null) return fail('--input and --input-file cannot be given together')
  const files = all('file').map(fileFrom)
  const twice = files.find(({ name }, index) => files.findIndex(file => file.name === name) < index)
  if (twice !== undefined) return fail(`--file: the name ${twice.name} is given twice`)
  const [policy, seed, now] = [last('policy'), last('seed'), last('now')]
  return {
    name: 'run',
    program,
    input,
    inputFile,
    files,
    write: last('write') ?? null,
    policy: policy === undefined ? undefined : profileFrom(policy, 'run'),
    limits: limitsFrom(all('limits')),
    seed: seed === undefined ? undefined : seedFrom(seed),
    now: now === undefined ? undefined : timeFrom(now),
    json: given.has('json'),
    usage: given.has('usage') || given.has('time'),
  }
}

function checkFrom(args: readonly string[]): Command {
  const { given, positionals: programs, all } = read('check', args, CHECK_OPTIONS)
  if (given.has('help')) return { name: 'help', topic: 'check' }
  if (programs.length === 0) throw new UsageError('check needs a file, or - for the standard input', 'check')
  if (programs.filter(program => program === '-').length > 1)
    throw new UsageError('- is given twice, and the standard input can be read only once', 'check')
  const [policy, color] = [all('policy')[0], all('color')[0]]
  return {
    name: 'check',
    programs,
    policy: policy === undefined ? undefined : profileFrom(policy, 'check'),
    color: color === undefined ? 'auto' : oneOf('color', color, ['auto', 'always', 'never'], 'check'),
  }
}

function profileFrom(text: string, topic: string): ProfileName {
  return oneOf('policy', text, ['education', 'strict'], topic)
}

interface Read {
  positionals: string[]
  /** The names of the options that are given. */
  given: ReadonlySet<string>
  /** All values of an option, in the order given. */
  all(name: string): string[]
}

/** @param topic the command; null for the options before a command */
function read(topic: string | null, args: readonly string[], options: readonly Option[]): Read {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    // With `strict`, the messages would not name the command, and have no suggestion.
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      options.map(({ name, short, value }) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', multiple: true, ...(short !== undefined && { short }) },
      ]),
    ),
  })
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = options.find(({ name }) => name === token.name)
    const fail = (message: string): never => {
      throw new UsageError(message, topic)
    }
    if (option === undefined) return fail(unknownOption(topic, token.rawName, options))
    const { value, inlineValue } = token
    if (option.value === undefined) {
      if (value !== undefined) return fail(`${token.rawName} has no value`)
    } else {
      if (value === undefined) return fail(`${token.rawName} needs a value: ${token.rawName} ${option.value}`)
      if (!inlineValue && value.startsWith('-') && value !== '-')
        return fail(`${token.rawName} needs a value; one that begins with a dash is written ${token.rawName}=${value}`)
    }
    const before = values.get(option.name) ?? []
    if (before.length > 0 && option.value !== undefined && option.repeatable !== true)
      return fail(`${token.rawName} is given twice`)
    values.set(option.name, [...before, value ?? ''])
  }
  return { positionals, given: new Set(values.keys()), all: name => values.get(name) ?? [] }
}

function unknownOption(topic: string | null, rawName: string, options: readonly Option[]): string {
  const nearest = suggestion(
    rawName.replace(/^-+/, ''),
    options.map(({ name }) => name),
  )
  const where = topic === null ? 'there is no option' : `${topic} has no option`
  return `${where} ${rawName}${nearest === null ? '' : `; did you mean --${nearest}?`}`
}

function unknownCommand(name: string): UsageError {
  if (name === '-' || name.endsWith('.py'))
    return new UsageError(`there is no command ${name}; did you mean: pyvarium run ${name}`)
  const nearest = suggestion(name, [...COMMANDS, 'help'])
  return new UsageError(
    `there is no command ${name}; ${nearest === null ? 'there are run, check and help' : `did you mean ${nearest}?`}`,
  )
}
