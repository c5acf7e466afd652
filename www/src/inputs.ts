/** What a run gets besides its program and the arguments of a call: input, the seed, the start time and the files. */
import { optionsOfCall, signalFrom } from './abort.js'
import { isDate, isDetached, isUint8Array, timeOf } from './brand.js'
import { InvalidOptionError } from './errors.js'
import { entriesOf, inWords, readable } from './fields.js'
import { faultOfName } from './file-names.js'
import { NO_INPUT, inputFrom } from './input.js'
import type { Input, InputFunction } from './input.js'
import type { JsonWriter } from './json-writer.js'
import { memberPath } from './path.js'
import { randomIntegers } from './platform.js'
import type { CallOptions } from './program.js'
import type { SideBuffer } from './side-buffer.js'
import { isWellFormed } from './text.js'
import type { AbortSignalLike } from './web-types.js'
import { DEFAULT_INPUTS as WIRE_DEFAULT_INPUTS } from './wire.js'

/** The options of a run. */
export interface RunOptions extends CallOptions {
  /**
   * What the program reads with `input()` and `sys.stdin`: lines, or a function that is called for each line. At the end
   * of the input, `input()` raises EOFError. While the function is waited for, the budget and the clock of the program
   * stand still. The program then runs again from its start with the answers so far, without a trace: nothing that it
   * printed is delivered twice. If the function throws, the run rejects with that error. Default: no input.
   */
  input?: readonly string[] | InputFunction | undefined
  /**
   * The seed of Python's module `random`: an integer from 0 to 2^53 - 1. With `'fresh'`, the page chooses one at random.
   * The outcome has the seed that was used. Default: 0.
   */
  seed?: number | 'fresh' | undefined
  /**
   * The time at which the run starts, as a date or in milliseconds since 1970, in the years 1 to 9999. The clock of a run
   * is virtual: it moves by one nanosecond for each instruction, and by `time.sleep`, which does not wait. Default:
   * 2026-01-01, 00:00 UTC.
   */
  now?: Date | number | undefined
  /**
   * The files that the program can open, by name. A name is a relative path, such as `data.csv` or `sub/data.csv`. It has no
   * empty part, no `.` and no `..`. A string is stored as UTF-8. There may be at most 1000 files. The program does not
   * change the files here: the outcome has those that it made, changed or removed. Default: none.
   */
  files?: Readonly<Record<string, string | Uint8Array>> | undefined
}

/** The inputs of a run after validation, with defaults for those not set. */
export interface Inputs {
  input: Input
  seed: number
  now: number
  files: readonly (readonly [name: string, content: string | Uint8Array])[]
}

export const DEFAULT_INPUTS: Inputs = { ...WIRE_DEFAULT_INPUTS, input: NO_INPUT, files: [] }

/** More than the length in characters of any inputs without files as JSON. */
export const INPUTS_WIDTH = 80

/** The maximum number of files of a run. */
const FILES = 1000

/** The maximum lengths in characters of a name, and of a part of it. The interpreter opens no longer name. */
const NAME = 4095
const PART = 255

/** The first and the last millisecond of the years 1 to 9999, which Python's `datetime` has. */
const EARLIEST = -62_135_596_800_000
const LATEST = 253_402_300_799_999

/** @throws InvalidOptionError */
export function runOptionsFrom(options: RunOptions): { signal: AbortSignalLike | undefined; inputs: Inputs } {
  const given = optionsOfCall(options, ['signal', 'input', 'seed', 'now', 'files'])
  const signal = signalFrom(given.signal)
  const input = inputFrom(given.input)
  const inputs = { input, now: nowFrom(given.now), files: filesFrom(given.files), seed: seedFrom(given.seed) }
  return { signal, inputs }
}

/**
 * Writes the `inputs` field of a `WireRequest`.
 *
 * @throws TooLarge if the files are larger than the buffer may be
 */
export function writeInputs({ seed, now, files }: Inputs, json: JsonWriter, buffer: SideBuffer): void {
  json.write(`{"seed":${seed},"now":${now},"files":[`)
  for (const [index, [name, content]] of files.entries()) {
    const { start, end } = buffer.add(content, () => pathOf(name))
    json.write(index > 0 ? ',[' : '[')
    json.writeString(name)
    json.write(`,{"start":${start},"end":${end}}]`)
  }
  json.write(']}')
}

function seedFrom(value: unknown): number {
  if (value === undefined) return DEFAULT_INPUTS.seed
  if (value === 'fresh') return freshSeed()
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value + 0 // -0 becomes 0
  const most = Number.MAX_SAFE_INTEGER
  throw new InvalidOptionError('seed', `must be a whole number from 0 to ${most} or 'fresh', not ${inWords(value)}`)
}

function freshSeed(): number {
  try {
    const [high = 0, low = 0] = randomIntegers(2)
    return (high >>> 11) * 2 ** 32 + low // 53 bits
  } catch {
    throw new InvalidOptionError('seed', "'fresh' needs crypto.getRandomValues, which is missing here")
  }
}

function nowFrom(value: unknown): number {
  if (value === undefined) return DEFAULT_INPUTS.now
  const time = isDate(value) ? timeOf(value) : value
  if (typeof time === 'number' && Number.isInteger(time) && time >= EARLIEST && time <= LATEST) return time + 0
  const given = isDate(value) ? (Number.isNaN(time) ? 'an invalid Date' : `the time ${String(time)}`) : inWords(value)
  throw new InvalidOptionError(
    'now',
    `must be a Date or a whole number of milliseconds from ${EARLIEST} to ${LATEST}, the years 1 to 9999, not ${given}`,
  )
}

function filesFrom(value: unknown): Inputs['files'] {
  if (value === undefined) return []
  const files = readable('files', () => entriesOf('files', value))
  if (files.length > FILES)
    throw new InvalidOptionError('files', `has ${files.length} files, and at most ${FILES} are possible`)
  const names = new Set(files.map(([name]) => name))
  return files.map(([name, content]) => {
    const fault = faultOfName(name) ?? faultOfLength(name) ?? faultOfFolders(name, names)
    if (fault !== null) throw new InvalidOptionError(pathOf(name), fault)
    return [name, contentFrom(pathOf(name), content)]
  })
}

function faultOfLength(name: string): string | null {
  if ([...name].length > NAME) return `the name has more than ${NAME} characters`
  const isLong = name.split('/').some(part => [...part].length > PART)
  return isLong ? `a part of the name has more than ${PART} characters` : null
}

/** A file cannot be in another file. */
function faultOfFolders(name: string, names: ReadonlySet<string>): string | null {
  for (let end = name.indexOf('/'); end !== -1; end = name.indexOf('/', end + 1)) {
    const folder = name.slice(0, end)
    if (names.has(folder)) return `the folder '${folder}' is also a file`
  }
  return null
}

function contentFrom(path: string, value: unknown): string | Uint8Array {
  if (typeof value === 'string') {
    if (!isWellFormed(value)) throw new InvalidOptionError(path, 'the text has half a surrogate pair')
    return value
  }
  if (!isUint8Array(value))
    throw new InvalidOptionError(path, `must be a string or a Uint8Array, not ${inWords(value)}`)
  if (isDetached(value))
    throw new InvalidOptionError(path, 'the Uint8Array is detached: its bytes were transferred away')
  return value
}

function pathOf(name: string): string {
  return memberPath('files', name)
}
