/** The time that a program takes longer because it imports modules of the library. */
import { partsOf } from '../engines.mjs'
import { table } from '../report.mjs'
import { median, ratio } from '../statistics.mjs'

/** @typedef {{ plain: number, first: number, next: number, other: number }} Round milliseconds */

/**
 * @param {import('../hosts/node.mjs').Host} host
 * @param {boolean} quick
 */
export async function measureLibrary(host, quick) {
  /** @type {Round[]} */
  const rounds = []
  for (let round = 0; round < (quick ? 3 : 9); round++) {
    const page = await host.open()
    rounds.push(await page.ask('library', partsOf('pyvarium', host)))
    await page.close()
  }
  const times = (/** @type {keyof Round} */ kind) => rounds.map(round => round[kind])
  const milliseconds = Object.fromEntries(
    /** @type {const} */ (['plain', 'first', 'next', 'other']).map(kind => [kind, median(times(kind))]),
  )
  const plain = times('plain')
  const timesPlain = {
    first: ratio(times('first'), plain),
    next: ratio(times('next'), plain),
    other: ratio(times('other'), plain),
  }
  table(
    'Library: a program that imports ten modules, times 1 + 1',
    ['', 'times'],
    [
      ['1 + 1', 1],
      ['the first run of a page, which also fetches the library file', timesPlain.first],
      ['later runs, with pauses', timesPlain.next],
      ['later runs that alternate with 1 + 1, with pauses', timesPlain.other],
    ],
  )
  return { milliseconds, timesPlain }
}
