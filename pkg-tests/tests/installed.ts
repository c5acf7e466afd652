/** The paths of everything that `prepare.mjs` installed and found. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Pyvarium } from './behaviours/behaviour.js'

/** The folder of a project that has installed the packed package. */
export const PROJECT = setting('PYVARIUM_PROJECT')
/** The folder of the built playground. */
export const PLAYGROUND = setting('PYVARIUM_PLAYGROUND')
/** The installed package's folder. */
export const PACKAGE = join(PROJECT, 'node_modules/pyvarium')

/** The tarball of the package. */
export const TARBALL = setting('PYVARIUM_TARBALL')

/** A browser's executable. */
export function browser(name: 'CHROMIUM' | 'FIREFOX'): string {
  return setting(name)
}

/** The package, imported by its name from the project. */
export async function installedPackage(): Promise<Pyvarium> {
  return (await import(pathToFileURL(join(PROJECT, 'pyvarium.js')).href)) as Pyvarium
}

function setting(name: string): string {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set: the tests are started with \`node run.mjs\``)
  return value
}
