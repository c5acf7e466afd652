/** What must be true for every run of every program. */
import { LIMITS } from './player.mjs'
import { show } from './show.mjs'

/**
 * Something wrong in a run.
 *
 * @typedef {object} Fault
 * @property {string} kind
 * @property {string} about identifies the fault among others of its kind, independent of the program
 */

/** How far a stopped run may exceed a limit: for the end of the run, one block of instructions, or one large copy. */
const SLACK = { instructions: 2 ** 27, memory: 2 ** 20 + LIMITS.memory / 16 }

/** The message of a crash names a place in the interpreter, and nothing of the program. */
const CRASH = /^the interpreter failed: (trap|panic( at [\w./-]+:\d+)?)$/

/** The memory of an instance before a program runs. */
const BORN_WITH = 8 * 2 ** 20

/** The maximum lengths of texts. A message is cut at half of this length; a traceback contains several messages. */
const LONGEST = { message: 2 ** 15, exception: 2 ** 15, traceback: 2 ** 19 }

/** Messages of the compiler for programs that may be correct. */
const LOST = /symbol table|compiler_|fblock|compiler bug|parent vars/

/**
 * @param {string} source
 * @param {import('./player.mjs').Observation} observation
 * @returns {Fault[]}
 */
export function faultsOfRun(source, { outcome, rejection, place, panic }) {
  if (rejection !== undefined) return [{ kind: 'rejection', about: masked(String(rejection)) }]
  if (outcome === undefined) return [{ kind: 'hang', about: 'the promise never settles' }]
  /** @type {Fault[]} */
  const found = []
  const addFault = (/** @type {string} */ kind, /** @type {string} */ about) => found.push({ kind, about })
  const error = outcome.ok ? null : outcome.error
  if (error?.kind === 'crash') {
    addFault(
      CRASH.test(error.message) ? 'crash' : 'crash without a report',
      place ? `${place}: ${masked(panic)}` : masked(error.message),
    )
  }
  if (error?.kind === 'syntax' && LOST.test(error.message))
    addFault('compiler', masked(error.message).split(' ', 4).join(' '))
  if (error?.kind === 'time' || error?.kind === 'cancelled') addFault(error.kind, place)
  if (error !== null) {
    for (const fault of faultsOfText(error)) addFault('text', `${fault} of ${error.kind}`)
    const lines = source.split(/\r\n|\r|\n/)
    for (const position of [error.position, ...error.frames.map(frame => frame.position)]) {
      const fault = position && faultOfPosition(position, lines)
      if (fault) addFault('position', `${fault} of ${error.kind} ${error.exception}: ${masked(error.message)}`)
    }
  }
  for (const fault of faultsOfUsage(outcome)) addFault('usage', `${fault} of ${error?.kind ?? 'success'}`)
  return found
}

/** The kinds of failure that depend on the work of the whole run. */
const SPENT = ['instructions', 'memory', 'time', 'cancelled', 'crash']

/** The failures that a check finds, and that end a run before it begins. */
const EARLY = ['syntax', 'policy', 'recursion']

/**
 * What must be true for a check, given the outcome of a run of the same source.
 *
 * @param {string} source
 * @param {import('./player.mjs').Observation<import('pyvarium').Check>} observation
 * @param {import('pyvarium').Outcome} outcome of the run
 * @returns {Fault[]}
 */
export function faultsOfCheck(source, { outcome: check, rejection, place, panic }, outcome) {
  if (rejection !== undefined) return [{ kind: 'rejection of a check', about: masked(String(rejection)) }]
  if (check === undefined) return [{ kind: 'hang of a check', about: 'the promise never settles' }]
  const { errors, warnings, names } = check
  const lines = source.split(/\r\n|\r|\n/)
  /** @type {Fault[]} */
  const found = []
  const addFault = (/** @type {string} */ about) => found.push({ kind: 'check', about })
  for (const { kind, message, hint, position } of [...errors, ...warnings]) {
    const fault = position && faultOfPosition(position, lines)
    if (fault) addFault(`${fault} of ${kind}: ${masked(message)}`)
    if (kind === 'crash') addFault(`crash: ${place}: ${masked(panic)}`)
    if (/[\r\n]/.test(message + (hint ?? '')) || !(message + (hint ?? '')).isWellFormed())
      addFault(`not one line of text: ${masked(message)}`)
  }
  if (names.some((name, index) => index > 0 && name <= /** @type {string} */ (names[index - 1])))
    addFault('names out of order')
  const failure = outcome.ok ? null : outcome.error
  const kind = failure?.kind ?? 'success'
  if (errors.some(error => SPENT.includes(error.kind)) || SPENT.includes(kind)) return found
  if (errors.length === 0 && (kind === 'syntax' || kind === 'policy'))
    addFault(`no error, and a run ends by ${kind}: ${masked(failure?.message ?? '')}`)
  if (errors.length > 0 && !EARLY.includes(kind))
    addFault(`${errors[0]?.kind} error, and a run ends by ${kind}: ${masked(errors[0]?.message ?? '')}`)
  if (
    errors.length > 0 &&
    failure &&
    EARLY.includes(kind) &&
    !errors.some(error => error.message === failure.message)
  ) {
    addFault(`another error than that of a run: ${kind}: ${masked(failure.message)}`)
  }
  return found
}

/** @param {import('pyvarium').Failure} error @returns {string[]} */
function faultsOfText({ message, traceback, exception, frames }) {
  const texts = Object.entries({ message, traceback, exception: exception ?? '' })
  return [...texts, ...frames.map(({ name }) => ['the name of a frame', name])].flatMap(([name, text]) => {
    if (typeof text !== 'string') return [`${name} is a ${typeof text}`]
    if (text.length > LONGEST[/** @type {keyof typeof LONGEST} */ (name)]) return [`${name} is long`]
    return text.isWellFormed() ? [] : [`half a surrogate pair in ${name}`]
  })
}

/**
 * @param {import('pyvarium').Position} position
 * @param {string[]} lines
 * @returns {string | null}
 */
function faultOfPosition({ line, column, endLine, endColumn }, lines) {
  if (![line, column, endLine, endColumn].every(Number.isInteger)) return 'not whole numbers'
  if (line < 1 || column < 1 || endColumn < 1) return 'a place before the source'
  if (line > lines.length || endLine > lines.length) return 'a line after the source'
  if (column > width(lines[line - 1]) + 1 || endColumn > width(lines[endLine - 1]) + 1) return 'a column after the line'
  if (endLine < line || (endLine === line && endColumn < column)) return 'an end before the start'
  return null
}

/** The end of a line counts, because a position can be there. @param {string | undefined} line */
function width(line = '') {
  return [...line].length + 1
}

/** @param {import('pyvarium').Outcome} outcome @returns {string[]} */
function faultsOfUsage({ ok, output, usage, ...rest }) {
  const { instructions, peakMemory, outputBytes, wasmMemory, wallTime } = usage
  const kind = !ok && 'error' in rest ? rest.error.kind : ''
  const stopped = ['instructions', 'memory', 'output'].includes(kind)
  const atMost = (/** @type {number} */ limit, /** @type {number} */ slack) => limit + (stopped ? slack : 0)
  const faults = []
  if (!isCount(instructions, atMost(LIMITS.instructions, SLACK.instructions))) faults.push('instructions')
  if (
    peakMemory === null
      ? !['time', 'cancelled', 'crash'].includes(kind)
      : !isCount(peakMemory, LIMITS.memory + SLACK.memory)
  ) {
    faults.push('peakMemory')
  }
  if (wasmMemory !== null && !isCount(wasmMemory, BORN_WITH + LIMITS.memory * 1.25)) faults.push('wasmMemory')
  if (!isCount(outputBytes, LIMITS.output)) faults.push('outputBytes')
  if (Buffer.byteLength(output) !== outputBytes) faults.push('outputBytes other than those of the output')
  if (!(wallTime >= 0 && wallTime <= LIMITS.time + 1000)) faults.push('wallTime')
  return faults
}

/** @param {number} number @param {number} most */
function isCount(number, most) {
  return Number.isInteger(number) && number >= 0 && number <= most
}

/**
 * The differences between two runs of the same program.
 *
 * @param {import('pyvarium').Outcome} first
 * @param {import('pyvarium').Outcome} second
 * @returns {string[]}
 */
export function differences(first, second) {
  const parts = (/** @type {import('pyvarium').Outcome} */ outcome) => {
    const { wallTime: _, ...usage } = outcome.usage
    const { usage: __, ...rest } = outcome
    return new Map(Object.entries({ ...rest, ...usage }).map(([name, part]) => [name, show(part)]))
  }
  const others = parts(second)
  return [...parts(first)].filter(([name, part]) => others.get(name) !== part).map(([name]) => name)
}

/** A message without the parts that depend on the program. @param {string} text */
export function masked(text) {
  return text
    .replace(/(['"‘`]).*?\1/gs, '…')
    .replace(/\d+/g, '#')
    .slice(0, 200)
}
