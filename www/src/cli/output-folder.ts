/**
 * The folder of `--write`. A program chose the names of the files and is not trusted, so nothing is written outside of the
 * folder, and no name that an application may take for its settings.
 */
import { randomBytes } from 'node:crypto'
import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { join } from 'node:path'
import { quoted } from './control-characters.js'
import { ToolError, reasonOf } from './failures.js'

/** The number of refused names in a message. */
const LISTED = 5

/**
 * Checks before a run that files can be written to a folder. A folder that does not exist is made when it is needed.
 *
 * @throws ToolError if something else is there
 */
export function checkFolder(path: string): void {
  let found: Stats | undefined
  try {
    found = statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    throw new ToolError(`--write: ${quoted(path)} cannot be used: ${reasonOf(error)}`)
  }
  if (found?.isDirectory() === false) throw new ToolError(`--write: ${quoted(path)} is not a folder`)
}

/**
 * Writes the files to a folder: all, or none if one of the names is refused. Another process must not change the folder
 * at the same time.
 *
 * @throws ToolError
 */
export function writeFiles(path: string, files: ReadonlyMap<string, Uint8Array>): void {
  if (files.size === 0) return
  const root = attempt(path, () => {
    mkdirSync(path, { recursive: true })
    return realpathSync(path)
  })
  const faults = [...files.keys()].flatMap(name => {
    const fault = faultOfName(name) ?? attempt(name, () => faultOfPlace(root, name.split('/')))
    return fault === null ? [] : [`${quoted(name)} ${fault}`]
  })
  if (faults.length > 0) {
    const rest = faults.length > LISTED ? `, and ${faults.length - LISTED} more` : ''
    throw new ToolError(`--write: nothing was written: ${faults.slice(0, LISTED).join(', ')}${rest}`)
  }
  for (const [name, content] of files) attempt(name, () => writeFile(root, name.split('/'), content))
}

/**
 * Why a file of this name is not written; null if it is. The package guarantees a part of this, and it is checked again.
 *
 * @param isWindows whether names have the rules of Windows too
 */
export function faultOfName(name: string, isWindows = process.platform === 'win32'): string | null {
  if (name === '' || name.startsWith('/')) return 'is not a relative path'
  if (/\p{Cc}/u.test(name)) return 'has a control character'
  for (const part of name.split('/')) {
    if (part === '' || part === '.' || part === '..') return 'may lead out of the folder'
    if (part.startsWith('.')) return 'begins with a dot, so it may be a settings file'
    if (isWindows && WINDOWS.test(part)) return 'has a meaning of its own on Windows'
  }
  return null
}

/** Separators, streams, short names, devices, and ends that Windows removes. */
const WINDOWS = /[\\/:*?"<>|~]|[. ]$|^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(\.|$)/i

/** Why a file cannot be written in the folder, which may have anything in it; null if it can. */
function faultOfPlace(root: string, parts: readonly string[]): string | null {
  let path = root
  for (const [index, part] of parts.entries()) {
    path = join(path, part)
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (found === undefined) return null
    if (found.isSymbolicLink()) return 'is a symbolic link there, or in one'
    if (index < parts.length - 1) {
      if (!found.isDirectory()) return 'is in something that is not a folder'
    } else if (!found.isFile()) return found.isDirectory() ? 'is a folder there' : 'is not a regular file there'
  }
  return null
}

/** Replaces the file and does not write into it, because it may have another name outside of the folder. */
function writeFile(root: string, parts: readonly string[], content: Uint8Array): void {
  const folder = join(root, ...parts.slice(0, -1))
  mkdirSync(folder, { recursive: true })
  if (realpathSync(folder) !== folder) throw new Error('it would be outside of the folder')
  const scratch = join(folder, `.pyvarium-${randomBytes(8).toString('hex')}`)
  try {
    writeFileSync(scratch, content, { flag: 'wx' })
    renameSync(scratch, join(folder, parts.at(-1)!))
  } catch (error) {
    rmSync(scratch, { force: true })
    throw error
  }
}

function attempt<T>(name: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw new ToolError(`--write: ${quoted(name)} cannot be written: ${reasonOf(error)}`)
  }
}
