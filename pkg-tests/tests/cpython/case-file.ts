/** A file of `pkg-tests/cpython/cases/`: the expressions of a topic, and what CPython shows for each. */

export interface Case {
  expression: string
  /** The repr of the value, or the exception. */
  output: string
}

export interface CaseFile {
  /** Python: imports, helpers, and the function `show`. */
  head: string
  /** The cases of each program. */
  programs: readonly (readonly Case[])[]
}

const MARK = '>>> '

/** @throws an error that names the program and the case, if a case has not one line of output */
export function caseFileFrom(text: string): CaseFile {
  const [head, ...blocks] = text.replace(/\n$/, '').split(`\n\n${MARK}`)
  if (head === undefined || blocks.length === 0) throw new Error('there is no case')
  return { head: `${head}\n`, programs: blocks.map((block, index) => casesFrom(`${MARK}${block}`, index + 1)) }
}

function casesFrom(block: string, program: number): Case[] {
  const lines = block.split('\n')
  const cases: Case[] = []
  for (let index = 0; index < lines.length; index += 2) {
    const [first = '', output] = lines.slice(index, index + 2)
    if (!first.startsWith(MARK) || output === undefined || output.startsWith(MARK))
      throw new Error(`program ${program}, case ${cases.length + 1}: a case is \`>>> EXPRESSION\` and a line of output`)
    cases.push({ expression: first.slice(MARK.length), output })
  }
  return cases
}

/** @returns the source of a program that prints a line for each case */
export function programOf({ head }: CaseFile, cases: readonly Case[]): string {
  return `${head}\n\n${cases.map(({ expression }) => `show(lambda: ${expression})\n`).join('')}`
}
