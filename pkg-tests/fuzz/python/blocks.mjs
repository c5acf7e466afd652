/** Splits Python into lines and statements, by indentation only. */

/** The start of a clause of the statement before it. */
const CONTINUES = /^(else|elif|except|finally)\b/

/** A line that is not the end of its statement, such as a decorator. */
const LEADS = /^@/

/** @param {string} source @returns {string[]} each with its line end */
export function linesOf(source) {
  return source.split(/(?<=\n)/)
}

/** @param {string} line */
export function indentOf(line) {
  return /^[ \t]*/.exec(line)?.[0] ?? ''
}

/**
 * The outermost statements, each with all its lines. Open brackets and strings of several lines continue a statement
 * while the next lines are indented.
 *
 * @param {string} source
 * @returns {string[]}
 */
export function statementsOf(source) {
  /** @type {string[]} */
  const statements = []
  let isLed = false
  for (const line of linesOf(source)) {
    const belongs = isLed || /^[ \t\r\n)\]}#]/.test(line) || CONTINUES.test(line)
    if (belongs && statements.length > 0) statements[statements.length - 1] += line
    else statements.push(line)
    isLed = LEADS.test(line)
  }
  return statements
}

/** @param {string} text @param {string} indent */
export function indented(text, indent) {
  return text.replace(/^(?=.)/gm, indent)
}

/** The statement with its exceptions caught, so that the program continues. @param {string} statement */
export function guarded(statement) {
  return `try:\n${indented(ended(statement), '    ')}except BaseException: pass\n`
}

/** @param {string} text */
export function ended(text) {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
