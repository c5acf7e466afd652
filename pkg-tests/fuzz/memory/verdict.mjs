/** How a native run ended, and whether that is a fault. */
import { masked } from '../oracles.mjs'

/** @typedef {import('../oracles.mjs').Fault} Fault */

const SIGALRM = 14
const SIGPROF = 27

/** Frames of the sanitizer and of Rust's library do not identify a fault. */
const FRAME = /^ +#\d+ 0x[0-9a-f]+ in (\S+).*? (\S+?):(\d+)(?::\d+)?$/gm
const NOT_OURS = /\/rustc[-/]|^library\/|sanitizer|\/asan\/|\.(c|cpp|S):/

/** Nor do frames that every object has. */
const COMMON = /^radium\/|^lock_api\/|\/lock\/\w+\.rs:|\/refcount\.rs:|\/object\/core\.rs:|^library\//

/**
 * @param {import('./runner.mjs').Answer} answer
 * @returns {{ end: string, fault?: Fault }}
 */
export function verdict({ end, signal, code, stderr }) {
  if (end !== null) return { end }
  if (signal === SIGPROF || signal === SIGALRM) return { end: 'time' }
  const [, error] = /ERROR: AddressSanitizer: ([\w-]+)/.exec(stderr) ?? []
  // The native build does not meter the stack. Tests of the package cover the depth of recursion.
  if (error === 'stack-overflow') return { end: 'stack' }
  const [, place, message = ''] = /panicked at (\S+?):\d+:\n(.*)/.exec(stderr) ?? []
  if (place !== undefined) {
    const kind = message.includes('unsafe precondition') ? 'undefined behaviour' : 'panic'
    // In a place with many callers, such as a lock, the caller identifies the fault.
    const isElsewhere = NOT_OURS.test(place) || COMMON.test(`${inCrate(place)}:`)
    const from = isElsewhere ? ` from ${framesOf(stderr)[0] ?? 'somewhere'}` : ''
    return { end: 'panic', fault: { kind, about: `${inCrate(place)}: ${masked(message)}${from}` } }
  }
  if (/memory allocation of \d+ bytes failed/.test(stderr)) return { end: 'memory' }
  if (error !== undefined) {
    const [access = ''] = /^(READ|WRITE) of size \d+/m.exec(stderr) ?? []
    return {
      end: 'report',
      fault: {
        kind: `AddressSanitizer: ${error}`,
        about: `${access} ${framesOf(stderr).slice(0, 3).join(' < ')}`.trim(),
      },
    }
  }
  return {
    end: 'death',
    fault: { kind: 'death', about: signal === null ? `exit code ${code}` : `signal ${signal}` },
  }
}

/** The places of the first stack in a report, innermost first. @param {string} report */
function framesOf(report) {
  const stack = report.slice(report.search(/^ +#0 /m)).split('\n\n', 1)[0] ?? ''
  const places = [...stack.matchAll(FRAME)].map(([, , file = '', line]) => `${file}:${line}`)
  const ours = places.filter(place => !NOT_OURS.test(place)).map(inCrate)
  const telling = ours.filter(place => !COMMON.test(place))
  return telling.length > 0 ? telling : ours
}

/** @param {string} place */
function inCrate(place) {
  return place.replace(/^.*\/(?=[^/]+\/src\/)/, '').replace(/^(.*?)-\d+\.\d+\.\d+\//, '$1/')
}
