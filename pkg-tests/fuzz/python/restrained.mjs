/**
 * Programs for the strict profile, without most of what it refuses, so that they run. Some parts that it refuses are
 * left.
 */
import { indentOf, linesOf, statementsOf } from './blocks.mjs'

/** @typedef {import('../random.mjs').Random} Random */

/** The special methods that a class may define. */
const METHODS = ['__init__', '__contains__', '__lt__', '__le__', '__eq__', '__ne__', '__gt__', '__ge__']

/** What the profile refuses, by name and by syntax. */
const REFUSED = [
  /(?<![A-Za-z0-9])_[A-Za-z0-9_]/, /\bmatch\b.*:$/m, /\b(async|await|nonlocal|global|exec|eval)\b/, /\btype \w+(\[.*\])? =/, /\bmetaclass\b/,
  /^\s*\(?\w+\)?: [^\n]+$/m, /[\]\w)]\.\w+ ([-+*/%@&|^]|\*\*|\/\/|<<|>>)= /, /\] ([-+*/%@&|^]|\*\*|\/\/|<<|>>)= /, /def \w+\[|class \w+\[/,
  /\b(tb|f|gi|cr|ag|co)_\w+/, /except\*/, /import \*/,
]

/** The share of programs that keep everything that is refused. */
const UNRESTRAINED = 0.1

/** @param {string} source @param {Random} random @returns {string} */
export function restrained(source, random) {
  if (random.chance(UNRESTRAINED)) return source
  const methods = source.replace(/\bdef (__\w+__)/g, (whole, name) => (METHODS.includes(name) ? whole : `def ${random.pick(METHODS)}`))
  return statementsOf(methods).map(withoutRefused).join('')
}

/** A statement without the refused lines and their blocks. @param {string} statement */
function withoutRefused(statement) {
  if (!isRefused(statement)) return statement
  /** @type {string[]} */
  const kept = []
  let under = Infinity
  for (const line of linesOf(statement)) {
    const indent = indentOf(line)
    if (line.trim() !== '' && indent.length > under) continue
    const [, part = ''] = /^\s*(try:|else:|finally:|except\b[^:]*:)/.exec(line) ?? []
    const isGone = isRefused(line)
    under = isGone ? indent.length : Infinity
    // A clause that stays needs a statement before it.
    const rest = part.startsWith('except') ? 'except Exception: pass' : `${part} pass`.trimStart()
    kept.push(isGone ? `${indent}${rest}\n` : line)
  }
  return kept.join('')
}

/** @param {string} text */
function isRefused(text) {
  const said = METHODS.reduce((rest, method) => rest.replaceAll(`def ${method}(`, 'def m('), text)
  return REFUSED.some(pattern => pattern.test(said))
}
