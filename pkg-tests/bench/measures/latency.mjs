/** The duration of `run('1 + 1')` for the page, and the lower bound for it. */
import { partsOf } from '../engines.mjs'
import { table } from '../report.mjs'
import { median, ratio } from '../statistics.mjs'

/** @typedef {{ roundTrip: number, withInstance: number, inARow: number, afterAPause: number }} Round milliseconds */

/**
 * @param {import('../hosts/node.mjs').Host} host
 * @param {boolean} quick
 */
export async function measureLatency(host, quick) {
  const page = await host.open()
  const wasm = host.url('pyvarium', 'pyvarium.wasm')
  /** @type {Round[]} */
  const rounds = await page.ask('latency', partsOf('pyvarium', host), wasm, quick ? 5 : 15)
  await page.close()

  const times = (/** @type {keyof Round} */ kind) => rounds.map(round => round[kind])
  const floor = times('withInstance')
  const milliseconds = Object.fromEntries(
    /** @type {const} */ (['roundTrip', 'withInstance', 'inARow', 'afterAPause']).map(kind => [
      kind,
      median(times(kind)),
    ]),
  )
  const timesFloor = { inARow: ratio(times('inARow'), floor), afterAPause: ratio(times('afterAPause'), floor) }
  table(
    'Latency: 1 + 1 from fresh state, page to page, times a bare round trip that makes one instance',
    ['', 'times'],
    [
      ['a bare round trip', ratio(times('roundTrip'), floor)],
      ['a bare round trip that makes one instance', 1],
      ['runs in a row, each after the next instance is made', timesFloor.inARow],
      ['runs with pauses, in which the next instance is made', timesFloor.afterAPause],
    ],
  )
  return { milliseconds, timesFloor }
}
