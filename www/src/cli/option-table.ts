/** The commands and options of the command line, with their help. */

export interface Option {
  name: string
  short?: string
  /** The placeholder for its value in the help; absent for an option without a value. */
  value?: string
  /** Whether an option with a value may be given several times. */
  repeatable?: boolean
  help: string
}

export const COMMANDS: readonly string[] = ['run', 'check']

const HELP: Option = { name: 'help', short: 'h', help: 'print this help' }

export const GLOBAL_OPTIONS: readonly Option[] = [
  HELP,
  { name: 'version', short: 'V', help: 'print the version of the package' },
]

const POLICY: Option = { name: 'policy', value: 'PROFILE', help: 'education (default) or strict' }

export const RUN_OPTIONS: readonly Option[] = [
  {
    name: 'input',
    value: 'TEXT',
    repeatable: true,
    help: 'lines for input() and sys.stdin, instead of the standard input',
  },
  { name: 'input-file', value: 'FILE', help: 'the same, from a file' },
  {
    name: 'file',
    value: 'NAME[=PATH]',
    repeatable: true,
    help: 'a file that the program can open by this name, with the content of PATH (default: of NAME)',
  },
  { name: 'write', value: 'DIR', help: 'write the files that the program made or changed to this folder' },
  POLICY,
  { name: 'limits', value: 'NAME=N,...', repeatable: true, help: 'for example instructions=1e9,time=5000' },
  { name: 'seed', value: 'N', help: "the seed of random: a whole number (default: 0) or 'fresh'" },
  { name: 'now', value: 'TIME', help: 'the time at which the program starts, as 2030-05-06T07:08:09Z' },
  { name: 'json', help: 'print the outcome as one JSON object, and nothing else' },
  { name: 'usage', help: 'print the resources that the run used, on the standard error' },
  { name: 'time', help: 'the same as --usage' },
  HELP,
]

export const CHECK_OPTIONS: readonly Option[] = [
  POLICY,
  { name: 'color', value: 'WHEN', help: 'auto (default: on a terminal, unless NO_COLOR is set), always or never' },
  HELP,
]
