/**
 * Validates a list of modules of the library that a program needs. It comes from an instance or a worker, which are not
 * trusted.
 */
import { InvalidReply, array, string } from './strict.js'
import { LIBRARY_MODULES } from './wire.js'

const KNOWN: ReadonlySet<string> = new Set(LIBRARY_MODULES)

/** The maximum length of a name, in UTF-16 units. */
const NAME = 256

/**
 * Returns the names, sorted.
 *
 * @throws InvalidReply if the value is not an array of names from `LIBRARY_MODULES`, each at most once
 */
export function needsFrom(value: unknown): string[] {
  const names = new Set<string>()
  for (const each of array(value, KNOWN.size, 'the list of needed modules')) {
    const name = string(each, NAME, 'the name of a needed module')
    if (!KNOWN.has(name)) throw new InvalidReply('a needed module is unknown')
    if (names.has(name)) throw new InvalidReply('a needed module occurs twice')
    names.add(name)
  }
  return [...names].sort()
}
