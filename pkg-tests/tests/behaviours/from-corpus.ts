/** The behaviours in the files of `corpus/behaviours/`. */
import type { FailureKind, PythonInput, RunOptions } from 'pyvarium'
import { SOURCES } from '../corpus/sources.js'
import { parse } from '../corpus/syntax.js'
import type { Entry, Headers, Keys } from '../corpus/syntax.js'
import {
  changedFilesFrom,
  countFrom,
  dateFrom,
  endFrom,
  filesFrom,
  limitsFrom,
  listFrom,
  namesFrom,
  objectFrom,
  oneOf,
  outputFrom,
  placeFrom,
  quotedFrom,
  textFrom,
} from '../corpus/values.js'
import type { End } from '../corpus/values.js'
import { programs } from './behaviour.js'
import type { Expected, Group, Program } from './behaviour.js'
import { checkCases } from './findings.js'
import type { CheckCase, Finding } from './findings.js'

/** The keys of a program that runs. */
const RUN = [
  'call',
  'ends',
  'exit-code',
  'files',
  'files-out',
  'frames',
  'hint',
  'input',
  'message',
  'now',
  'output',
  'output-bytes',
  'seed',
  'traceback',
  'value',
]
/** The keys of a program that is checked. */
const CHECK = ['error', 'error-hint', 'names', 'warning', 'warning-hint']

const KEYS: Keys = {
  entry: ['act', 'limits', 'policy', ...RUN, ...CHECK],
  file: ['title'],
  repeatable: ['error', 'warning'],
}

export interface CorpusGroup {
  title: string
  runs: readonly Program[]
  checks: readonly CheckCase[]
}

export function corpusGroups(): Group[] {
  return Object.entries(SOURCES.behaviours)
    .map(([name, text]) => groupFrom(`corpus/behaviours/${name}.py`, text))
    .map(({ title, runs, checks }) => ({ title, behaviours: [...programs(runs), ...checkCases(checks)] }))
}

/** @throws CorpusError */
export function groupFrom(file: string, text: string): CorpusGroup {
  const { headers, entries } = parse(file, text, KEYS)
  const title = headers.read('title', String)
  if (title === undefined) throw headers.error('there is no title')
  return {
    title,
    runs: entries.filter(entry => !isCheck(entry)).map(programFrom),
    checks: entries.filter(isCheck).map(checkFrom),
  }
}

function isCheck({ headers }: Entry): boolean {
  return headers.read('act', oneOf('run', 'check')) === 'check'
}

function refuse(headers: Headers, keys: readonly string[], reason: string): void {
  const key = keys.find(key => headers.has(key))
  if (key !== undefined) throw headers.error(`\`${key}\` ${reason}`)
}

function optionsFrom(headers: Headers): Pick<Program, 'options'> {
  const limits = headers.read('limits', limitsFrom)
  const policy = headers.read('policy', objectFrom)
  return { options: { ...(limits && { limits }), ...(policy && { policy }) } }
}

function runOptionsFrom(headers: Headers): Pick<Program, 'runOptions'> {
  const seed = headers.read('seed', countFrom)
  const now = headers.read('now', dateFrom)
  const files = headers.read('files', filesFrom)
  const input = headers.read('input', linesFrom)
  const runOptions: RunOptions = {
    ...(input && { input }),
    ...(seed !== undefined && { seed }),
    ...(now && { now }),
    ...(files && { files }),
  }
  return Object.keys(runOptions).length === 0 ? {} : { runOptions }
}

function programFrom({ name, headers, sources }: Entry): Program {
  refuse(headers, CHECK, 'needs `act: check`')
  const call = headers.read('call', callFrom)
  return {
    name,
    before: sources.slice(0, -1),
    source: sources.at(-1) ?? '',
    ...(call !== undefined && { call }),
    ...optionsFrom(headers),
    ...runOptionsFrom(headers),
    expected: expectedFrom(headers),
  }
}

function linesFrom(value: string): string[] {
  const lines = listFrom(value)
  if (!lines.every(line => typeof line === 'string')) throw new Error('must be a list of strings')
  return lines
}

function callFrom(value: string): Program['call'] & {} {
  const [name, args = [], kwargs = {}, ...others] = listFrom(value)
  const isValid = typeof name === 'string' && Array.isArray(args) && typeof kwargs === 'object'
  if (!isValid || others.length > 0) throw new Error('must be [NAME, ARGS, KWARGS]')
  return [name, args as PythonInput[], kwargs as Record<string, PythonInput>]
}

function expectedFrom(headers: Headers): Expected {
  const output = headers.read('output', outputFrom)
  const outputBytes = headers.read('output-bytes', countFrom)
  const exitCode = headers.read('exit-code', countFrom)
  const files = headers.read('files-out', changedFilesFrom)
  return {
    ...resultFrom(headers),
    ...(output !== undefined && { [output.isStart ? 'outputStart' : 'output']: output.text }),
    ...(outputBytes !== undefined && { outputBytes }),
    ...(exitCode !== undefined && { exitCode }),
    ...(files !== undefined && { files }),
  }
}

function resultFrom(headers: Headers): Expected {
  const value = headers.read('value', textFrom)
  const end = headers.read('ends', endFrom)
  if (value !== undefined) {
    refuse(headers, ['ends', 'frames', 'hint', 'message', 'traceback'], 'is about a failure, `value` about a success')
    return { value }
  }
  if (end === undefined) throw headers.error('there is neither `ends` nor `value`')
  const { lines, range } = end.place
  const message = headers.read('message', textFrom)
  const hint = headers.read('hint', text => (text === 'none' ? null : textFrom(text)))
  const frames = headers.read('frames', namesFrom)
  const traceback = headers.read('traceback', quotedFrom)
  return {
    kind: failuresFrom(headers, end),
    ...(end.exception !== undefined && { exception: end.exception }),
    ...(message !== undefined && { message }),
    ...(hint !== undefined && { hint }),
    ...(lines !== undefined && { line: lines }),
    ...(range !== undefined && { position: range }),
    ...(frames !== undefined && { frames }),
    ...(traceback !== undefined && { traceback }),
  }
}

function failuresFrom(headers: Headers, { kinds }: End): FailureKind[] {
  return kinds.map(kind => {
    if (kind === 'value') throw headers.error('a behaviour that ends with a value has the header `value`')
    return kind
  })
}

function checkFrom({ name, headers, sources }: Entry): CheckCase {
  refuse(headers, RUN, 'needs `act: run`')
  if (sources.length > 1) throw headers.error('a check is of one program')
  return {
    name,
    source: sources[0] ?? '',
    ...optionsFrom(headers),
    errors: findingsFrom(headers, 'error'),
    warnings: findingsFrom(headers, 'warning'),
    names: headers.read('names', namesFrom) ?? [],
  }
}

function findingsFrom(headers: Headers, key: 'error' | 'warning'): Finding[] {
  const findings = headers.readAll(key, findingFrom)
  const hint = headers.read(`${key}-hint`, textFrom)
  if (hint === undefined) return findings
  if (findings.length !== 1) throw headers.error(`\`${key}-hint\` needs exactly one \`${key}\``)
  return findings.map(finding => ({ ...finding, hint }))
}

/** `policy at 2:8 to 2:11: TEXT`; the kind, the place and the text may be left out. `any` is a finding without them. */
function findingFrom(value: string): Finding {
  const [, what = '', text] = /^(.*?)(?:: (.*))?$/.exec(value) ?? []
  const [, kinds = 'any', at] = /^(?:(?!at )(.+?))?(?:(?:^| )at (.+))?$/.exec(what) ?? []
  const { lines, range } = at === undefined ? {} : placeFrom(at)
  return {
    ...(kinds !== 'any' && { kind: endFrom(kinds).kinds as FailureKind[] }),
    ...(text !== undefined && { message: textFrom(text) }),
    ...(lines !== undefined && { line: lines }),
    ...(range !== undefined && { position: range }),
  }
}
