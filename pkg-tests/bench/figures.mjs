/** The figures to reach, and whether they are reached. */
import { table, text } from './report.mjs'

/**
 * @typedef {object} Results the measurements; a part that was not measured is absent
 * @property {Awaited<ReturnType<typeof import('./measures/download.mjs').measureDownload>>} [download]
 * @property {Awaited<ReturnType<typeof import('./measures/start-up.mjs').measureStartUp>>} [startUp]
 * @property {Awaited<ReturnType<typeof import('./measures/latency.mjs').measureLatency>>} [latency]
 * @property {Awaited<ReturnType<typeof import('./measures/library.mjs').measureLibrary>>} [library]
 * @property {Awaited<ReturnType<typeof import('./measures/programs.mjs').measurePrograms>>} [programs]
 */

/** @typedef {{ figure: string, atMost: number, measured: number | null, reached: boolean | null }} Figure null: not measured */

/**
 * @param {Results} results
 * @returns {Figure[]}
 */
export function figuresOf({ download, startUp, latency, programs }) {
  const start = (/** @type {string} */ moment, /** @type {string} */ peer) => {
    const ratio = startUp?.find(each => each.moment === moment)?.timesPyvarium[peer]
    return ratio === undefined ? null : 1 / ratio
  }
  /** @type {[figure: string, atMost: number, measured: number | null | undefined][]} */
  const figures = [
    ['download, MB brotli', 2.2, download && download.pyvarium.brotli / 1e6],
    ['cold start, times Pyodide', 1 / 15, start('cold', 'pyodide')],
    ['second sandbox, times Pyodide', 1 / 15, start('second', 'pyodide')],
    ['next result after a kill, times MicroPython', 1 / 3, start('afterKill', 'micropython')],
    ['metering, times the same without', 1.1, programs?.meteringCost],
    ["run('1+1'), times round trip and instance", 10, latency?.timesFloor.inARow],
    ['programs, times native CPython', 4, programs?.timesNative.mean.pyvarium],
  ]
  return figures.map(([figure, atMost, measured = null]) => ({
    figure,
    atMost,
    measured,
    reached: measured === null ? null : measured <= atMost,
  }))
}

/** @param {Figure[]} figures */
export function printFigures(figures) {
  table(
    'Figures to reach',
    ['', 'at most', 'measured', ''],
    figures.map(({ figure, atMost, measured, reached }) => [
      figure,
      text3(atMost),
      measured === null ? null : text3(measured),
      reached === null ? 'not measured' : reached ? 'reached' : 'missed',
    ]),
  )
}

/** A small ratio needs a third digit. @param {number} value */
function text3(value) {
  return value < 1 ? value.toFixed(3) : text(value)
}
