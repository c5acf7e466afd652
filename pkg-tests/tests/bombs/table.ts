/** The table that `cargo xtask bombs` prints. */
import type { Performance, Verdict } from './measure.js'

const NAME = 64

const COLUMNS: readonly [title: string, width: number][] = [
  ['outcome', 30],
  ['line', 6],
  ['instructions', 14],
  ['ms', 7],
  ['gap', 6],
  ['next', 6],
  ['peak MiB', 9],
  ['wasm MiB', 9],
]

/** One cell for each column. */
type Cells = readonly string[]

export function printHeading(engine: string): void {
  console.log(
    `\n${row(
      ' ',
      `in ${engine}`,
      COLUMNS.map(([title]) => title),
    )}`,
  )
}

/** @param marked whether something is wrong with it */
export function printRow(name: string, cells: Cells, marked: boolean): void {
  console.log(row(marked ? '!' : ' ', name, cells))
}

export function verdictCells(verdict: Verdict): Cells {
  const { kind, exception, line, instructions, milliseconds, gap, nextMilliseconds, peakMemory, wasmMemory } = verdict
  const outcome = exception === null ? kind : `${kind}, ${exception}`
  return [
    outcome,
    String(line ?? '-'),
    grouped(instructions),
    rounded(milliseconds),
    rounded(gap),
    rounded(nextMilliseconds),
    inMib(peakMemory),
    inMib(wasmMemory),
  ]
}

/** @param performance null: the engine ended before it had a result */
export function performanceCells(performance: Performance | null): Cells {
  if (performance === null) return ['the page is gone', '-', '-', '-', '-', '-', '-', '-']
  const { problem, milliseconds, gap } = performance
  return [problem === null ? 'holds' : 'does not hold', '-', '-', rounded(milliseconds), rounded(gap), '-', '-', '-']
}

function row(mark: string, name: string, cells: Cells): string {
  const fitted = name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name.padEnd(NAME)
  // Text is aligned to the left, numbers to the right.
  const columns = COLUMNS.map(([title, width], index) =>
    title === 'outcome' ? cells[index]!.slice(0, width).padEnd(width) : cells[index]!.padStart(width),
  )
  return [mark, fitted, ...columns].join(' ')
}

const rounded = (value: number): string => value.toFixed(0)
const inMib = (bytes: number | null): string => (bytes === null ? '-' : (bytes / 2 ** 20).toFixed(1))
const grouped = (count: number): string => count.toLocaleString('en')
