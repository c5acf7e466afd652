/** The syntax of the files in `corpus/`. `corpus/README.md` describes it. */
import { jsonStringFrom, oneOf } from './values.js'

/** A `#: KEY: VALUE` line. */
export interface Header {
  key: string
  value: string
  line: number
}

/** A named test: one program, or several that run one after the other. */
export interface Entry {
  name: string
  headers: Headers
  sources: readonly string[]
}

export interface CorpusFile {
  /** The headers before the first entry. They are also the defaults of each entry. */
  headers: Headers
  entries: readonly Entry[]
}

/** The keys that a folder of the corpus has, beside those of {@link ALWAYS}. */
export interface Keys {
  /** Headers of an entry, or of the file as a default. */
  entry: readonly string[]
  /** Headers of the file only. */
  file?: readonly string[]
  /** Headers that an entry may have several times. */
  repeatable?: readonly string[]
}

/** Something in a file of the corpus is wrong. */
export class CorpusError extends Error {
  override name = 'CorpusError'

  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`)
  }
}

/** The headers of one entry or file. */
export class Headers {
  readonly #file: string
  readonly #line: number
  readonly #headers: readonly Header[]

  /** @param line the line to name if a header is missing */
  constructor(file: string, line: number, headers: readonly Header[]) {
    this.#file = file
    this.#line = line
    this.#headers = headers
  }

  /**
   * @param parse throws an error that describes what is wrong with the value
   * @throws CorpusError
   */
  read<T>(key: string, parse: (value: string) => T): T | undefined {
    return this.readAll(key, parse)[0]
  }

  /** As `read`, for a repeatable key. */
  readAll<T>(key: string, parse: (value: string) => T): T[] {
    return this.#headers.filter(header => header.key === key).map(header => this.#parse(header, parse))
  }

  has(key: string): boolean {
    return this.#headers.some(header => header.key === key)
  }

  /** An error of the whole entry. */
  error(problem: string): CorpusError {
    return new CorpusError(this.#file, this.#line, problem)
  }

  #parse<T>({ key, value, line }: Header, parse: (value: string) => T): T {
    try {
      return parse(value)
    } catch (error) {
      throw new CorpusError(this.#file, line, `${key}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}

interface Draft {
  name: string
  line: number
  headers: Header[]
  sources: string[][]
}

const MARK = '#: '

/**
 * `source` replaces the text below the headers. With `final-newline: yes` the source ends with a newline. `note` is a
 * comment.
 */
const ALWAYS = ['final-newline', 'note', 'source']

/**
 * @param file its path, for errors
 * @throws CorpusError
 */
export function parse(file: string, text: string, keys: Keys): CorpusFile {
  const common: Header[] = []
  const drafts: Draft[] = []
  const lines = text.split('\n')
  for (const [index, content] of lines.entries()) {
    const line = index + 1
    const fail = (problem: string): never => {
      throw new CorpusError(file, line, problem)
    }
    const draft = drafts.at(-1)
    if (!content.startsWith(MARK)) {
      if (content.startsWith('#:')) fail('there must be a space after `#:`')
      if (draft !== undefined) draft.sources.at(-1)?.push(content)
      else if (!/^(#|$)/.test(content)) fail('the source has no name: only comments may precede the first name')
      continue
    }
    const rest = content.slice(MARK.length)
    const header = headerFrom(rest, line)
    const known = [...ALWAYS, ...keys.entry, ...(draft === undefined ? (keys.file ?? []) : [])]
    const isKnown = header !== null && known.includes(header.key)
    // Directly below a name there are only headers.
    const isHeader = draft === undefined ? isKnown : line === draft.line + draft.headers.length + 1 && rest !== 'then'
    if (isHeader) {
      if (header === null) return fail('must be `#: KEY: VALUE`')
      if (!isKnown) fail(`unknown key \`${header.key}\`; the keys are ${known.join(', ')}`)
      add(draft?.headers ?? common, header, keys, fail)
    } else if (rest === 'then') {
      if (draft === undefined) return fail('`then` must follow a program')
      draft.sources.push([])
    } else {
      if (isKnown) fail(`the header \`${header.key}\` must be directly below the name`)
      const other = drafts.find(({ name }) => name === rest)
      if (other !== undefined) fail(`the name is not unique: line ${other.line} has it too`)
      drafts.push({ name: rest, line, headers: [], sources: [[]] })
    }
  }
  return {
    headers: new Headers(file, 1, common),
    entries: drafts.map(draft => entryFrom(file, draft, common)),
  }
}

function headerFrom(text: string, line: number): Header | null {
  const [, key, value] = /^([a-z-]+): (.*)$/.exec(text) ?? []
  return key === undefined || value === undefined ? null : { key, value, line }
}

function add(headers: Header[], header: Header, { repeatable = [] }: Keys, fail: (problem: string) => never): void {
  const other = headers.find(({ key }) => key === header.key)
  if (other !== undefined && !repeatable.includes(header.key)) {
    fail(`\`${header.key}\` is given twice: line ${other.line} has it too`)
  }
  headers.push(header)
}

function entryFrom(file: string, { name, line, headers, sources }: Draft, common: readonly Header[]): Entry {
  const defaults = common.filter(({ key }) => !headers.some(header => header.key === key))
  const all = new Headers(file, line, [...headers, ...defaults])
  const texts = sources.map(lines => lines.join('\n').replace(/\n+$/, ''))
  const end = all.read('final-newline', oneOf('yes')) === undefined ? '' : '\n'
  const quoted = all.read('source', jsonStringFrom)
  if (quoted !== undefined && texts.some(text => text !== '')) throw all.error('there are two sources')
  if (quoted === undefined && texts.some(text => text === '')) throw all.error('there is no source')
  return { name, headers: all, sources: quoted === undefined ? texts.map(text => text + end) : [quoted] }
}
