/** The texts of `--help`. */
import { CHECK_OPTIONS, GLOBAL_OPTIONS, RUN_OPTIONS } from './option-table.js'
import type { Option } from './option-table.js'

/** @param topic `run` or `check`; null for all commands */
export function helpOn(topic: string | null): string {
  if (topic === 'run') return `${RUN}\n\nOptions:\n${listOf(RUN_OPTIONS)}\n\n${EXIT_CODES}\n`
  if (topic === 'check') return `${CHECK}\n\nOptions:\n${listOf(CHECK_OPTIONS)}\n`
  return `${ALL}\n\nOptions:\n${listOf(GLOBAL_OPTIONS)}\n`
}

const ALL = `Runs untrusted Python, deterministically.

Usage:
  pyvarium run FILE       run a program; - is the standard input
  pyvarium check FILE...  find errors, without running anything
  pyvarium help COMMAND   explain a command`

const RUN = `Usage: pyvarium run [OPTIONS] FILE

Runs a Python program without access to this computer. FILE is a path, or - for
the standard input. The program reads the standard input, unless --input or
--input-file is given. Ctrl-C cancels the run.`

const CHECK = `Usage: pyvarium check [OPTIONS] FILE...

Prints all errors that prevent a program from running, and probable mistakes.
FILE is a path, or - for the standard input. The exit code is 1 if there are
errors.`

const EXIT_CODES = `Exit codes:
  0    the program succeeded
  1    the program failed: an exception, a syntax error, a limit
  2    the command line is wrong
  3    pyvarium failed, for example because a file does not exist
  124  the program was over the limit of time
  130  Ctrl-C
A program that raises SystemExit chooses its exit code.`

/** The column at which the descriptions of options begin. */
const INDENT = 24
const WIDTH = 80

function listOf(options: readonly Option[]): string {
  return options.map(entryOf).join('\n')
}

function entryOf({ name, short, value, help }: Option): string {
  const left = `  ${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`
  const lines = wrapped(help, WIDTH - INDENT)
  const isLong = left.length > INDENT - 2
  const rows = isLong
    ? [left, ...lines.map(indented)]
    : [left.padEnd(INDENT) + lines[0], ...lines.slice(1).map(indented)]
  return rows.join('\n')
}

function indented(line: string): string {
  return ' '.repeat(INDENT) + line
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
