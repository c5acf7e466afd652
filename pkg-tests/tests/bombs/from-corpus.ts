/** The bombs in the files of `corpus/bombs/`. */
import { SOURCES } from '../corpus/sources.js'
import { parse } from '../corpus/syntax.js'
import type { Entry, Keys } from '../corpus/syntax.js'
import { endFrom, limitsFrom, objectFrom, oneOf, outputFrom, textFrom } from '../corpus/values.js'
import type { End } from '../corpus/values.js'
import type { Bomb, Ending, Family } from './bomb.js'

const KEYS: Keys = {
  entry: ['act', 'ends', 'limits', 'message', 'output', 'policy', 'value'],
  file: ['title'],
}

const VALUE: End = { kinds: ['value'], place: {} }

export function bombFamilies(): Family[] {
  return Object.entries(SOURCES.bombs).map(([name, text]) => familyFrom(`corpus/bombs/${name}.py`, text))
}

/** @throws CorpusError */
export function familyFrom(file: string, text: string): Family {
  const { headers, entries } = parse(file, text, KEYS)
  const title = headers.read('title', String)
  if (title === undefined) throw headers.error('there is no title')
  return { title, bombs: entries.map(bombFrom) }
}

function bombFrom({ name, headers, sources }: Entry): Bomb {
  const [source = '', ...others] = sources
  if (others.length > 0) throw headers.error('a bomb is one program')
  return {
    name,
    source,
    ending: endingFrom(headers),
    limits: headers.read('limits', limitsFrom) ?? {},
    policy: headers.read('policy', objectFrom) ?? {},
    act: headers.read('act', oneOf('run', 'check')) ?? 'run',
  }
}

function endingFrom(headers: Entry['headers']): Ending {
  const value = headers.read('value', textFrom)
  const end = headers.read('ends', endFrom) ?? (value === undefined ? undefined : VALUE)
  if (end === undefined) throw headers.error('there is neither `ends` nor `value`')
  const { kinds, exception, place } = end
  if (place.range !== undefined) throw headers.error('a bomb has a line, not a range')
  const message = headers.read('message', textFrom)
  const output = headers.read('output', outputFrom)
  return {
    kind: kinds,
    ...(place.lines !== undefined && { line: place.lines }),
    ...(exception !== undefined && { exception }),
    ...(message !== undefined && { message }),
    ...(value !== undefined && { value }),
    ...(output !== undefined && { output }),
  }
}
