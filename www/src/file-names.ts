/** The names of files: relative POSIX paths, such as `data.csv` and `sub/data.csv`. */
import { isWellFormed } from './text.js'

/** What is wrong with a name; null for nothing. */
export function faultOfName(name: string): string | null {
  if (name === '') return 'the name is empty'
  if (!isWellFormed(name)) return 'the name has half a surrogate pair'
  if (name.includes('\0')) return 'the name has the character NUL'
  if (name.startsWith('/')) return 'the name must be relative, without a slash at its start'
  for (const part of name.split('/')) {
    if (part === '') return 'the name has an empty part'
    if (part === '.' || part === '..') return `the name has the part '${part}'`
  }
  return null
}
