/**
 * Compares Pyvarium with Pyodide, MicroPython and native CPython. Every figure is a ratio of times that alternate in the
 * same run. So the speed of the machine matters little, but other work on it does.
 */
import { writeFileSync } from 'node:fs'
import { figuresOf, printFigures } from './figures.mjs'
import { chromiumHost } from './hosts/chromium.mjs'
import { nodeHost } from './hosts/node.mjs'
import { PEERS, versionOf } from './engines.mjs'
import { measureDownload } from './measures/download.mjs'
import { measureLatency } from './measures/latency.mjs'
import { measureLibrary } from './measures/library.mjs'
import { measurePrograms } from './measures/programs.mjs'
import { measureStartUp } from './measures/start-up.mjs'
import { setup as readSetup } from './setup.mjs'

/** @param {import('./setup.mjs').Setup} setup */
async function bench(setup) {
  const host = await (setup.engine === 'chromium' ? chromiumHost(setup) : nodeHost(setup))
  try {
    const peers = PEERS.map(peer => `${peer} ${versionOf(peer, setup.folders)}`)
    console.log(`Pyvarium beside ${peers.join(' and ')}, in ${host.name}`)
    const wanted = (/** @type {string} */ part) => setup.only.includes(part)
    /** @type {import('./figures.mjs').Results} */
    const results = {}
    if (wanted('download')) results.download = await measureDownload(setup)
    if (wanted('start-up')) results.startUp = await measureStartUp(host, setup.quick)
    if (wanted('latency')) results.latency = await measureLatency(host, setup.quick)
    if (wanted('library')) results.library = await measureLibrary(host, setup.quick)
    if (wanted('programs')) results.programs = await measurePrograms(host, setup)
    const figures = figuresOf(results)
    printFigures(figures)
    if (setup.json !== undefined) {
      writeFileSync(
        setup.json,
        `${JSON.stringify({ host: host.name, peers, quick: setup.quick, figures, ...results }, null, 2)}\n`,
      )
    }
  } finally {
    await host.close()
  }
}

let setup
try {
  setup = readSetup()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
}
await bench(setup)
