/**
 * A stand-in for the generated glue and its wasm, for tests of the worker. Its memory has words: `FLAG + n` is 1 if the
 * module with number n is loaded. A program is a list of words, see `run`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'

const folder = new URL('../src/generated/', import.meta.url)

const GLUE = `
const MODULES = ['json', 'random', 're']
const PAGE = 65536, FLAG = 5000, CODE = 100
let exports, armed, spent, cause, loads = 0, instances = 0
function instance() {
  instances++
  exports = { memory: new WebAssembly.Memory({ initial: 2 }) }
  new Int32Array(exports.memory.buffer).fill(7, 0, 1000)
  armed = null
  spent = cause = 0
}
const words = () => new Int32Array(exports.memory.buffer)
const flags = () => MODULES.filter((_, index) => words()[FLAG + index] === 1)
function arm() {
  if (armed === null) throw new Error('not armed')
}
function charge(count) {
  spent += count
  if (spent > Number(armed)) {
    spent = Number(armed)
    cause = 1
  }
}
export const statistics = () => ({ loads, instances })
export function initSync() {
  if (exports === undefined) instance()
  return exports
}
export function __wbg_reset_state() {
  instance()
}
export function meter_arm(instructions) {
  if (armed !== null) throw new WebAssembly.RuntimeError('unreachable')
  armed = instructions
}
export const meter_bury = () => {}
export const meter_spent = () => BigInt(spent)
export const meter_cause = () => cause
export const meter_pages = () => exports.memory.buffer.byteLength / PAGE
export function load_library(pack, names) {
  arm()
  loads++
  const size = new DataView(pack.buffer, pack.byteOffset).getUint32(0, true)
  const index = JSON.parse(new TextDecoder().decode(pack.subarray(4, 4 + size)))
  const total = index.reduce((sum, [, , size]) => sum + size, 4 + size)
  if (total !== pack.length) throw new Error('the pack has a wrong size')
  exports.memory.grow(index.length)
  const present = index.map(([name]) => name)
  for (const name of JSON.parse(names)) {
    if (!present.includes(name)) throw new Error(name)
    words()[FLAG + MODULES.indexOf(name)] = 1
    charge(1000)
  }
  words()[words().length - 1] = 42
}
const report = (failure, needs) => ({ failure, usage: { peakMemory: 10 }, needs })
const failure = kind => ({ kind, message: 'm', exception: null, position: null, hint: null, traceback: 't', frames: [] })
// A program: lines \`import NAME\`, \`syntax\`, \`endless\`, \`lie NAMES\`; comments count for nothing. 10 instructions a line.
export function run(source, json, bytes, code, port) {
  arm()
  const lines = new TextDecoder().decode(source).split('\\n').map(line => line.replace(/#.*/, '').trim())
  const has = name => lines.some(line => line.startsWith(name))
  const loaded = flags()
  if (code === undefined || code === null) charge(10 * lines.length)
  if (cause !== 0) return report(failure('instructions'), null)
  if (has('syntax')) return loaded.length > 0 ? report(null, []) : report(failure('syntax'), null)
  const lie = lines.find(line => line.startsWith('lie'))
  if (lie !== undefined) return report(null, JSON.parse(lie.slice(4)))
  const needs = MODULES.filter(name => lines.includes('import ' + name))
  if (needs.join() !== loaded.join()) return report(null, needs)
  charge(has('endless') ? 1e12 : 5)
  return report(cause === 0 ? null : failure('instructions'), null)
}
export function compile(source) {
  arm()
  const lines = new TextDecoder().decode(source).split('\\n')
  charge(10 * lines.length)
  const needs = MODULES.filter(name => lines.includes('import ' + name))
  return { code: new Uint8Array([1]), failure: null, usage: { peakMemory: 10 }, needs }
}
export const check = () => ({ errors: [], warnings: [], names: [], usage: { peakMemory: 1 } })
export const post_mortem = () => {}
`

/** Writes the glue beside the compiled worker. Import the worker after that. */
export function writeFakeGlue(): URL {
  mkdirSync(folder, { recursive: true })
  const file = new URL('pyvarium.js', folder)
  writeFileSync(file, GLUE)
  return file
}
