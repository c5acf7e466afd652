/** The time to the first result in a fresh page, and to the next result after an endless loop was killed. */
import { ENGINES, PEERS, partsOf } from '../engines.mjs'
import { table } from '../report.mjs'
import { median, ratio } from '../statistics.mjs'

const MOMENTS = {
  cold: 'cold: a fresh page',
  second: 'second sandbox of a page',
  afterKill: 'after killing an endless loop',
}

/** @typedef {keyof typeof MOMENTS} Moment */

/**
 * @param {import('../hosts/node.mjs').Host} host
 * @param {boolean} quick
 */
export async function measureStartUp(host, quick) {
  const moments = /** @type {Moment[]} */ (Object.keys(MOMENTS))
  /** @type {Record<string, Record<Moment, number>[]>} */
  const rounds = { pyvarium: [], pyodide: [], micropython: [] }
  for (let round = 0; round < (quick ? 3 : 7); round++) {
    for (const engine of ENGINES) {
      const page = await host.open()
      rounds[engine]?.push(await page.ask('startUp', partsOf(engine, host)))
      await page.close()
    }
  }
  const times = (/** @type {string} */ engine, /** @type {Moment} */ moment) =>
    (rounds[engine] ?? []).map(round => round[moment])
  const startUp = moments.map(moment => ({
    moment,
    milliseconds: Object.fromEntries(ENGINES.map(engine => [engine, median(times(engine, moment))])),
    timesPyvarium: Object.fromEntries(PEERS.map(peer => [peer, ratio(times(peer, moment), times('pyvarium', moment))])),
  }))
  table(
    'Start-up: until the result of 1 + 1, times what pyvarium takes',
    ['', ...PEERS],
    startUp.map(({ moment, timesPyvarium }) => [MOMENTS[moment], ...PEERS.map(peer => timesPyvarium[peer])]),
  )
  return startUp
}
