/**
 * Parses failures and check results. The worker parses the reports of the instance, and the page parses the messages of
 * the worker. Neither is trusted: a program may control the memory of its instance.
 */
import type { Findings } from './protocol.js'
import { array, integer, nullable, oneOf, record, string } from './strict.js'
import { LISTED } from './wire.js'
import type { FailureKind, WireFailure, WireFrame, WirePosition, WireDiagnostic } from './wire.js'

/** The kinds that an instance or a worker may report. Only the page reports the others. */
const KINDS: readonly FailureKind[] = [
  'syntax',
  'policy',
  'exception',
  'instructions',
  'memory',
  'output',
  'iterations',
  'recursion',
  'host-memory',
  'crash',
]

/** The maximum number of frames in a report. A longer traceback is reduced to its first and last frames. */
const FRAMES = 48

const UINT32_MAX = 2 ** 32 - 1

/** The maximum lengths of texts in a report, in UTF-16 units. The worker shortens longer texts. */
export const TEXT = { line: 65_536, traceback: 4 * 1024 * 1024 } as const

type Shorten = (value: unknown, most: number) => unknown

/** The methods throw `InvalidReply` if the value does not have the required form. */
export class FindingsParser {
  readonly #shorten: Shorten

  /** @param shorten applied to each text before its length is checked; default: no change */
  constructor(shorten: Shorten = text => text) {
    this.#shorten = shorten
  }

  failure(value: unknown): WireFailure {
    const { kind, message, exception, position, hint, traceback, frames } = record(value, 'a failure')
    return {
      kind: oneOf(kind, KINDS, 'the kind of a failure'),
      message: this.#line(message, 'a message'),
      exception: nullable(exception, name => this.#line(name, "an exception's name")),
      position: nullable(position, positionOf),
      hint: nullable(hint, text => this.#line(text, 'a hint')),
      traceback: string(this.#shorten(traceback, TEXT.traceback), TEXT.traceback, 'a traceback'),
      frames: array(frames, FRAMES, 'the list of frames').map(frame => this.#frame(frame)),
    }
  }

  findings(value: unknown): Findings {
    const { errors, warnings, names } = record(value, 'the findings')
    const problems = (list: unknown, what: string): WireDiagnostic[] =>
      array(list, LISTED, what).map(each => this.#problem(each))
    return {
      errors: problems(errors, 'the list of errors'),
      warnings: problems(warnings, 'the list of warnings'),
      names: array(names, LISTED, 'the list of names').map(name => this.#line(name, 'a name')),
    }
  }

  #problem(value: unknown): WireDiagnostic {
    const { kind, message, hint, position } = record(value, 'a problem')
    return {
      kind: oneOf(kind, KINDS, 'the kind of a problem'),
      message: this.#line(message, 'a message'),
      hint: nullable(hint, text => this.#line(text, 'a hint')),
      position: nullable(position, positionOf),
    }
  }

  #frame(value: unknown): WireFrame {
    const { name, position } = record(value, 'a frame')
    return { name: this.#line(name, "a function's name"), position: positionOf(position) }
  }

  #line(value: unknown, what: string): string {
    return string(this.#shorten(value, TEXT.line), TEXT.line, what)
  }
}

function positionOf(value: unknown): WirePosition {
  const { line, column, endLine, endColumn } = record(value, 'a position')
  return {
    line: integer(line, UINT32_MAX, 'a line'),
    column: integer(column, UINT32_MAX, 'a column'),
    endLine: integer(endLine, UINT32_MAX, 'a line'),
    endColumn: integer(endColumn, UINT32_MAX, 'a column'),
  }
}
